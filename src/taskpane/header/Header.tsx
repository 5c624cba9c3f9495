import {
  Button,
  Checkbox,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { lazy, Suspense, useEffect, useState } from "react";
import { paneTexts } from "../../locale/pane";
import { profileYearTexts } from "../../locale/profileYears";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useLook } from "../ui/styles";
import { attempt } from "../workbook/attempt";

const Years = lazy(async () => ({ default: (await import("./Years")).YearsEditor }));

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: {
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // The head stays in sight: what unfolds in it scrolls by itself.
  years: { maxHeight: "70vh", overflowY: "auto", padding: tokens.spacingHorizontalS },
  menu: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
});

/** Whose workbook this is and for which years; and what is needed once in a while. */
export function PaneHeader({
  onReadAgain,
  onSwitchLanguage,
  helpShown,
  onHelp,
}: {
  onReadAgain: () => void;
  onSwitchLanguage: () => void;
  helpShown: boolean;
  onHelp: () => void;
}) {
  const styles = useStyles();
  const look = useLook();
  const { language, t } = useLanguage();
  const { snapshot } = usePane();
  const [shown, setShown] = useState<"menu" | "years" | null>(null);
  const agency = snapshot?.state.agency.value;
  const name = agency?.name ?? snapshot?.state.agencyName;
  return (
    <div>
      <div className={styles.header}>
        <div className={look.words}>
          <h1 className={styles.name}>{name || t(paneTexts.noAgencyYet)}</h1>
          {agency && (
            <Link
              as="button"
              className={mergeClasses(look.small, look.figures)}
              aria-expanded={shown === "years"}
              title={t(profileYearTexts.change)}
              onClick={() => setShown(shown === "years" ? null : "years")}
            >
              {t(paneTexts.years, { result: agency.fiscalYear, plan: agency.planYear })}
            </Link>
          )}
        </div>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-expanded={shown === "menu"}
          aria-label={t(paneTexts.more)}
          title={t(paneTexts.more)}
          onClick={() => setShown(shown === "menu" ? null : "menu")}
        />
      </div>
      {shown === "years" && agency && (
        <Suspense fallback={null}>
          <div className={styles.years}>
            <Years agency={agency} measures={snapshot?.state.measures.value ?? []} />
          </div>
        </Suspense>
      )}
      {shown === "menu" && (
        <div className={styles.menu} role="group" aria-label={t(paneTexts.more)}>
          <Button size="small" onClick={onReadAgain}>
            {t(paneTexts.refresh)}
          </Button>
          <Button size="small" aria-pressed={helpShown} onClick={onHelp}>
            {t(paneTexts.help)}
          </Button>
          <OpenWithWorkbook />
          <Button size="small" lang={language === "th" ? "en" : "th"} onClick={onSwitchLanguage}>
            {t(paneTexts.otherLanguage)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether the pane opens together with this workbook; asked for when the menu is opened. */
function OpenWithWorkbook() {
  const { t } = useLanguage();
  const { port, show } = usePane();
  const [on, setOn] = useState<boolean | null>(null);

  useEffect(() => {
    let shown = true;
    void attempt(() => port.opensWithWorkbook()).then((result) => {
      if (shown && result.ok) setOn(result.value);
    });
    return () => {
      shown = false;
    };
  }, [port]);

  async function choose(wanted: boolean) {
    setOn(wanted);
    const result = await attempt(() => port.openWithWorkbook(wanted));
    if (result.ok) return;
    setOn(!wanted);
    show("error", result.error);
  }

  return (
    <Checkbox
      checked={on === true}
      disabled={on === null}
      label={t(paneTexts.openWithWorkbook)}
      onChange={(_, { checked }) => void choose(checked === true)}
    />
  );
}
