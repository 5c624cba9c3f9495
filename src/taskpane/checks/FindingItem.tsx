import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isRenewable } from "../../checks/rules/workbook/addin-formula";
import type { Finding, Severity } from "../../checks/rule";
import { say } from "../../core/text";
import { checkTexts } from "../../locale/checks";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import { Changed } from "../ui/Changed";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";
import { useCheckRun } from "./CheckContext";
import { IgnoreForm } from "./IgnoreForm";
import type { Said } from "./run";

const useStyles = makeStyles({
  item: {
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteYellowBorderActive },
  info: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  go: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  severity: { fontWeight: tokens.fontWeightSemibold },
  unfolded: { paddingBlockEnd: tokens.spacingVerticalS },
});

/** A finding; unfolded it shows what would change and what can be done, and its cell is selected. */
export function FindingItem({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const look = useLook();
  const { language, t } = useLanguage();
  const { goTo } = usePane();
  const run = useCheckRun();
  const { open } = useStore(run);
  const { place, severity, text, params } = finding;
  const isOpen = finding === open;

  function press() {
    run.unfold(isOpen ? null : finding);
    if (!isOpen) void goTo(place);
  }

  return (
    <li
      className={mergeClasses(styles.item, styles[severity], isOpen && styles.open)}
      {...(isOpen && { "data-open": true })}
    >
      <button
        type="button"
        data-finding
        className={styles.go}
        aria-expanded={isOpen}
        onClick={press}
      >
        <SeverityWord severity={severity} /> {say(text, language, params)}{" "}
        <span className={look.small}>{t(checkTexts.place, { ...place })}</span>
      </button>
      {isOpen && <Unfolded finding={finding} />}
    </li>
  );
}

function Unfolded({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const look = useLook();
  const { language, t } = useLanguage();
  const { show } = usePane();
  const run = useCheckRun();
  const { busy, outcome } = useStore(run);
  const [ignoring, setIgnoring] = useState(false);
  const { rule, place, expected, params, fix } = finding;
  const alike = (outcome?.findings ?? []).filter((one) => one.rule === rule && one.fix);

  function told({ intent, what }: Said, canUndo: boolean) {
    const undo = () => void run.undo().then((said) => show(said.intent, said.what));
    show(intent, what, canUndo && intent === "success" ? undo : undefined);
  }
  const mend = (findings: readonly Finding[]) =>
    void run.fix(findings).then((said) => told(said, true));

  return (
    <div className={mergeClasses(look.stack, styles.unfolded)}>
      {fix ? (
        <Changed before={String(fix.before)} after={String(fix.after)} />
      ) : (
        <p className={look.small}>
          {t(checkTexts.expected, { expected: say(expected, language, params) })}
        </p>
      )}
      <div className={look.row}>
        {isRenewable(finding) && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void run.renewFormulas().then((said) => told(said, false))}
          >
            {t(checkTexts.renew)}
          </Button>
        )}
        {fix && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => mend([finding])}
          >
            {t(checkTexts.fix)}
          </Button>
        )}
        {fix && alike.length > 1 && (
          <Button size="small" disabledFocusable={busy} onClick={() => mend(alike)}>
            {t(checkTexts.fixAll, { count: alike.length })}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          aria-expanded={ignoring}
          onClick={() => setIgnoring(!ignoring)}
        >
          {t(checkTexts.ignore)}
        </Button>
        <PlaceLink place={place} />
      </div>
      {ignoring && (
        <IgnoreForm
          busy={busy}
          onIgnore={(reason) =>
            void run.ignore([finding], reason).then((said) => told(said, false))
          }
          onCancel={() => setIgnoring(false)}
        />
      )}
    </div>
  );
}

/** Severity in words; colour alone would not be seen by everybody. */
function SeverityWord({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  return (
    <span className={mergeClasses(styles.severity, severity === "error" && look.poor)}>
      {t(checkTexts[severity])}
    </span>
  );
}
