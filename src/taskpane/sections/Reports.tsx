import { Button, Checkbox, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useRef, useState } from "react";
import { dataSheetTexts } from "../../locale/dataSheets";
import { describe } from "../../locale/describe";
import { paneTexts } from "../../locale/pane";
import { reportNames } from "../../locale/reports";
import type { Result } from "../../core/result";
import type { Text } from "../../core/text";
import {
  REPORT_IDS,
  type ReportId,
  type ReportProgress,
  type ReportsOutcome,
  type ReportStage,
} from "../../sheets/state";
import { useLanguage } from "../language";
import { Message, PlaceLink, Section, type GoTo } from "../parts";
import type { WorkbookPort } from "../../excel/port";

/** Why a plan is left out that another report prints in the form of the year. */
const FORMS_OF_OTHERS: readonly Text[] = [dataSheetTexts.otherForm, dataSheetTexts.formNotSeen];

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

/** Where a stage begins on the progress bar and what it is called. */
const stages: Record<ReportStage, { from: number; text: Text }> = {
  read: { from: 0.05, text: paneTexts.stageRead },
  build: { from: 0.15, text: paneTexts.stageBuild },
  paint: { from: 0.55, text: paneTexts.stagePaint },
  done: { from: 1, text: paneTexts.stageDone },
};
const following: Record<ReportStage, number> = {
  read: stages.build.from,
  build: stages.paint.from,
  paint: 1,
  done: 1,
};

/** Share of the whole work that is done. */
function shareOf(stage: ReportStage, progress: ReportProgress | null): number {
  const { from } = stages[stage];
  return progress ? from + ((following[stage] - from) * progress.done) / progress.total : from;
}

/** Makes reports as `WorkbookPort.makeReports` does, with nothing thrown. */
export type MakeReports = (
  request: Parameters<WorkbookPort["makeReports"]>[0],
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
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  const work = useRef<AbortController | null>(null);
  const [answer, setAnswer] = useState<Result<ReportsOutcome> | "none chosen" | null>(null);
  // Makes the answer to a second press a new message, which takes the focus again.
  const [presses, setPresses] = useState(0);

  async function make() {
    setPresses(presses + 1);
    if (chosen.length === 0) {
      setAnswer("none chosen");
      return;
    }
    let announced: ReportStage | null = null;
    const onStage = (next: ReportStage, now: ReportProgress | null = null) => {
      setStage(next);
      setProgress(now);
      // A stage is announced once, not with every report.
      if (next !== announced) announce(stages[next].text);
      announced = next;
    };
    const controller = new AbortController();
    work.current = controller;
    setAnswer(null);
    onStage("read");
    const result = await onMake({
      ...(chosen.length < REPORT_IDS.length && { only: chosen }),
      onStage,
      signal: controller.signal,
    });
    work.current = null;
    setStage(null);
    setAnswer(result);
  }

  const stageText = stage ? t(stages[stage].text) : "";
  const shown =
    progress && progress.total > 1
      ? t(paneTexts.stageCount, {
          stage: stageText,
          done: Math.min(progress.done + (stage === "build" ? 1 : 0), progress.total),
          total: progress.total,
        })
      : stageText;

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
          <span aria-hidden>{shown}</span>
          <ProgressBar
            value={shareOf(stage, progress)}
            aria-label={t(paneTexts.makingReports)}
            aria-valuetext={shown}
          />
          <Button size="small" className={styles.button} onClick={() => work.current?.abort()}>
            {t(paneTexts.cancelReports)}
          </Button>
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
  const { made, skipped, contents, notes = [] } = result.value;
  const title =
    made.length > 0 ? t(paneTexts.reportsMade, { count: made.length }) : t(paneTexts.noReportMade);
  // That the year has another form of the plan is nothing to see to.
  const lacking = skipped.some(({ reason }) => !FORMS_OF_OTHERS.includes(reason.text));
  const intent = made.length === 0 || lacking || notes.length > 0 ? "warning" : "success";
  return (
    <Message focus intent={intent} title={title}>
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => {
            const text = describe(note, language);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
      {made.length > 0 && (
        <ul className={styles.list}>
          {contents !== undefined && (
            <li>
              <PlaceLink place={{ sheet: contents }} onGoTo={onGoTo}>
                {t(paneTexts.contentsSheet, { sheet: contents })}
              </PlaceLink>
            </li>
          )}
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
