import { Button, Checkbox, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useState } from "react";
import { describe } from "../../locale/describe";
import { paneTexts } from "../../locale/pane";
import { reportNames } from "../../locale/reports";
import type { Result } from "../../locale/result";
import type { Text } from "../../locale/text";
import {
  REPORT_IDS,
  type ReportId,
  type ReportsOutcome,
  type ReportStage,
} from "../../sheets/state";
import { useLanguage } from "../language";
import { Message, PlaceLink, Section, type GoTo } from "../parts";
import type { WorkbookPort } from "../ports";

const useStyles = makeStyles({
  choices: {
    border: 0,
    margin: 0,
    padding: 0,
    minInlineSize: "auto",
    display: "flex",
    flexDirection: "column",
  },
  legend: { padding: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const stages: Record<ReportStage, { share: number; text: Text }> = {
  read: { share: 0.15, text: paneTexts.stageRead },
  build: { share: 0.4, text: paneTexts.stageBuild },
  paint: { share: 0.75, text: paneTexts.stagePaint },
  done: { share: 1, text: paneTexts.stageDone },
};

/** Makes reports as `WorkbookPort.makeReports` does, with nothing thrown. */
export type MakeReports = (
  options: Parameters<WorkbookPort["makeReports"]>[0],
) => Promise<Result<ReportsOutcome>>;

/** Chooses reports, makes them and tells what came of it. */
export function Reports({
  onMake,
  onGoTo,
  announce,
}: {
  onMake: MakeReports;
  onGoTo: GoTo;
  announce: (text: Text) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<readonly ReportId[]>(REPORT_IDS);
  const [stage, setStage] = useState<ReportStage | null>(null);
  const [answer, setAnswer] = useState<Result<ReportsOutcome> | "none chosen" | null>(null);
  // Makes the answer to a second press a new message, which takes the focus again.
  const [presses, setPresses] = useState(0);

  async function make() {
    setPresses(presses + 1);
    if (chosen.length === 0) {
      setAnswer("none chosen");
      return;
    }
    const onStage = (next: ReportStage) => {
      setStage(next);
      announce(stages[next].text);
    };
    setAnswer(null);
    onStage("read");
    const result = await onMake({
      ...(chosen.length < REPORT_IDS.length && { only: chosen }),
      onStage,
    });
    setStage(null);
    setAnswer(result);
  }

  return (
    <Section title={t(paneTexts.reports)}>
      <fieldset className={styles.choices} disabled={stage !== null}>
        <legend className={styles.legend}>{t(paneTexts.chooseReports)}</legend>
        {REPORT_IDS.map((id) => (
          <Checkbox
            key={id}
            label={t(reportNames[id])}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) =>
              setChosen(
                REPORT_IDS.filter((each) => (each === id ? checked : chosen.includes(each))),
              )
            }
          />
        ))}
      </fieldset>
      <Button
        className={styles.button}
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabledFocusable={stage !== null}
        onClick={() => void make()}
      >
        {t(paneTexts.makeReports)}
      </Button>
      {stage && (
        <div>
          <span aria-hidden>{t(stages[stage].text)}</span>
          <ProgressBar
            value={stages[stage].share}
            aria-label={t(paneTexts.makingReports)}
            aria-valuetext={t(stages[stage].text)}
          />
        </div>
      )}
      {answer && <Answer key={presses} answer={answer} onGoTo={onGoTo} />}
    </Section>
  );
}

function Answer({
  answer: result,
  onGoTo,
}: {
  answer: Result<ReportsOutcome> | "none chosen";
  onGoTo: GoTo;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  if (result === "none chosen")
    return (
      <Message focus intent="warning">
        {t(paneTexts.chooseOne)}
      </Message>
    );
  if (!result.ok) {
    const { place } = result.error;
    return (
      <Message
        focus
        intent="error"
        title={t(paneTexts.noReportMade)}
        actions={place && <PlaceLink place={place} onGoTo={onGoTo} />}
      >
        {describe(result.error, language)}
      </Message>
    );
  }
  const { made, skipped } = result.value;
  const title =
    made.length > 0 ? t(paneTexts.reportsMade, { count: made.length }) : t(paneTexts.noReportMade);
  return (
    <Message focus intent={skipped.length > 0 ? "warning" : "success"} title={title}>
      {made.length > 0 && (
        <ul className={styles.list}>
          {made.map(({ id, sheet }) => (
            <li key={id}>
              <PlaceLink place={{ sheet }} onGoTo={onGoTo}>
                {t(paneTexts.goToSheetNamed, { sheet })}
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <>
          <div>{t(paneTexts.reportsSkipped)}</div>
          <ul className={styles.list}>
            {skipped.map(({ id, reason }) => (
              <li key={id}>
                {t(reportNames[id])}: {describe(reason, language)}{" "}
                {reason.place && <PlaceLink place={reason.place} onGoTo={onGoTo} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Message>
  );
}
