import { Button, Select, Spinner, ToggleButton } from "@fluentui/react-components";
import { SEVERITIES } from "../../checks/rule";
import { say } from "../../core/text";
import { checkTexts } from "../../locale/checks";
import { describe } from "../../locale/describe";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import { Announcement } from "../ui/Hidden";
import { Message } from "../ui/Message";
import { useLook } from "../ui/styles";
import { useCheckRun } from "./CheckContext";
import { FindingList } from "./FindingList";
import { GROUPINGS } from "./group";
import type { Said } from "./run";

const GROUPING_TEXTS = {
  severity: checkTexts.bySeverity,
  sheet: checkTexts.bySheet,
  indicator: checkTexts.byIndicator,
} as const;

/** One line of counts, which filter, then what was found. */
export function Findings() {
  const look = useLook();
  const { language, t } = useLanguage();
  const run = useCheckRun();
  const { outcome, refusal, busy } = useStore(run);
  const findings = outcome?.findings ?? [];
  const summary = !outcome
    ? ""
    : findings.length === 0
      ? t(checkTexts.nothingFound)
      : t(checkTexts.foundCount, { count: findings.length });
  return (
    <>
      <Announcement text={busy ? "" : summary} />
      {refusal && (
        <Message
          intent="warning"
          actions={
            <Button size="small" onClick={() => void run.check()}>
              {t(checkTexts.checkAgain)}
            </Button>
          }
        >
          {describe(refusal, language)}
        </Message>
      )}
      {!outcome && !refusal && <Spinner size="small" label={t(checkTexts.checking)} />}
      {outcome && findings.length === 0 && <p className={look.text}>{summary}</p>}
      {findings.length > 0 && (
        <>
          <Filters />
          <FindingList />
        </>
      )}
      <Aside />
    </>
  );
}

/** How many there are of each severity; pressed again a count hides them. */
function Filters() {
  const look = useLook();
  const { t } = useLanguage();
  const run = useCheckRun();
  const { outcome, hidden, grouping } = useStore(run);
  return (
    <div className={look.row} role="group" aria-label={t(checkTexts.show)}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          checked={!hidden.includes(severity)}
          onClick={() => run.toggle(severity)}
        >
          {t(checkTexts.severityCount, {
            severity: t(checkTexts[severity]),
            count: outcome?.findings.filter((one) => one.severity === severity).length ?? 0,
          })}
        </ToggleButton>
      ))}
      <Select
        size="small"
        aria-label={t(checkTexts.groupBy)}
        value={grouping}
        onChange={(_, { value }) => {
          const chosen = GROUPINGS.find((one) => one === value);
          if (chosen) run.groupBy(chosen);
        }}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {t(GROUPING_TEXTS[one])}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** What is needed now and then: colours on demand, and the findings that were set aside. */
function Aside() {
  const look = useLook();
  const { language, t } = useLanguage();
  const { show } = usePane();
  const run = useCheckRun();
  const { outcome, busy } = useStore(run);
  if (!outcome) return null;
  const tell = ({ intent, what }: Said) => show(intent, what);
  return (
    <>
      <div className={look.row}>
        {outcome.findings.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => void run.mark().then(tell)}
          >
            {t(checkTexts.mark)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => void run.unmark().then(tell)}
        >
          {t(checkTexts.unmark)}
        </Button>
      </div>
      {outcome.ignored.length > 0 && (
        <details>
          <summary className={look.summary}>
            {t(checkTexts.ignoredTitle, { count: outcome.ignored.length })}
          </summary>
          <ul className={look.bullets}>
            {outcome.ignored.map(({ finding, reason }, position) => (
              <li key={position}>
                {say(finding.text, language, finding.params)} ({finding.place.sheet}{" "}
                {finding.place.address}) {t(checkTexts.ignoredReason, { reason })}{" "}
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={busy}
                  onClick={() => void run.restore(finding).then(tell)}
                >
                  {t(checkTexts.restore)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
