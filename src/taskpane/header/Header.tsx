import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useEffect, useState } from "react";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useLook } from "../ui/styles";
import { attempt } from "../workbook/attempt";

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
  menu: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
});

/** Whose workbook this is and for which years; and what is needed once in a while. */
export function Header({
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
  const [open, setOpen] = useState(false);
  const agency = snapshot?.state.agency.value;
  const name = agency?.name ?? snapshot?.state.agencyName;
  return (
    <div>
      <div className={styles.header}>
        <div className={look.words}>
          <h1 className={styles.name}>{name || t(paneTexts.noAgencyYet)}</h1>
          {agency && (
            <p className={mergeClasses(look.small, look.figures)}>
              {t(paneTexts.years, { result: agency.fiscalYear, plan: agency.planYear })}
            </p>
          )}
        </div>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-expanded={open}
          aria-label={t(paneTexts.more)}
          title={t(paneTexts.more)}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
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
