import { Button, makeStyles, ProgressBar, Select, tokens } from "@fluentui/react-components";
import type { Text } from "../../core/text";
import { reportsTexts } from "../../locale/reportsTab";
import { shareTexts } from "../../locale/share";
import type { ReportProgress, ReportStage } from "../../sheets/state";
import { useLanguage } from "../language";
import { useStore } from "../store";
import { Announcement } from "../ui/Hidden";
import { useLook } from "../ui/styles";
import { Outcome } from "./Outcome";
import type { ReportRun } from "./run";
import { reportsOf, SET_IDS, SET_NAMES, type RememberedSet } from "./sets";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // In a low or narrow pane it would cover what it belongs to.
    "@media (max-height: 400px), (max-width: 300px)": { position: "static" },
  },
});

/** Where a stage begins on the progress bar, where the next one does, and what it is called. */
const STAGES: Record<ReportStage, { from: number; to: number; text: Text }> = {
  read: { from: 0.05, to: 0.15, text: reportsTexts.stageRead },
  build: { from: 0.15, to: 0.55, text: reportsTexts.stageBuild },
  paint: { from: 0.55, to: 1, text: reportsTexts.stagePaint },
  done: { from: 1, to: 1, text: reportsTexts.stageDone },
};

/** Share of the whole work that is done. */
function shareOf(stage: ReportStage, progress: ReportProgress | null): number {
  const { from, to } = STAGES[stage];
  return progress ? from + ((to - from) * progress.done) / progress.total : from;
}

/** Makes a whole set. While that goes on its progress stands here, and afterwards what came of it. */
export function MakeBar({
  run,
  chosen,
  onChoose,
  onShare,
}: {
  run: ReportRun;
  chosen: RememberedSet;
  onChoose: (chosen: RememberedSet) => void;
  onShare: () => void;
}) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const { conditions, stage, answer, cancelled } = useStore(run);
  const wanted = reportsOf(chosen);
  const able = (conditions ?? []).filter(({ lacks }) => lacks === null);
  const ready = able.filter(({ id }) => wanted.includes(id)).map(({ id }) => id);
  const old = able.filter(({ state }) => state === "outdated").map(({ id }) => id);
  // Told once, not with every report.
  const said = stage ? t(STAGES[stage].text) : "";
  return (
    <div className={styles.bar}>
      <Announcement text={said} />
      {stage ? (
        <Progress run={run} />
      ) : (
        <>
          {answer && <Outcome answer={answer} />}
          {cancelled && <p className={look.text}>{t(reportsTexts.cancelled)}</p>}
          {old.length > 0 && (
            <Button className={look.start} onClick={() => void run.make(old)}>
              {t(reportsTexts.remakeOld, { count: old.length })}
            </Button>
          )}
          <div className={look.row}>
            <Select
              size="small"
              aria-label={t(reportsTexts.set)}
              value={chosen.set}
              onChange={(_, { value }) => {
                const set = SET_IDS.find((id) => id === value);
                if (set) onChoose({ set, own: set === "own" ? ready : chosen.own });
              }}
            >
              {SET_IDS.map((id) => (
                <option key={id} value={id}>
                  {t(SET_NAMES[id])}
                </option>
              ))}
            </Select>
            <Button
              appearance="primary"
              disabledFocusable={ready.length === 0}
              onClick={() => {
                if (ready.length > 0) void run.make(chosen.set === "all" ? undefined : ready);
              }}
            >
              {t(reportsTexts.makeSet, { count: ready.length })}
            </Button>
            <Button onClick={onShare}>{t(shareTexts.begin)}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** How far the making has come, and the way to stop it. */
function Progress({ run }: { run: ReportRun }) {
  const look = useLook();
  const { t } = useLanguage();
  const { stage, progress } = useStore(run);
  if (!stage) return null;
  const text = t(STAGES[stage].text);
  const shown =
    progress && progress.total > 1
      ? t(reportsTexts.stageCount, {
          stage: text,
          done: Math.min(progress.done + (stage === "build" ? 1 : 0), progress.total),
          total: progress.total,
        })
      : text;
  return (
    <>
      <span aria-hidden>{shown}</span>
      <ProgressBar
        value={shareOf(stage, progress)}
        aria-label={t(reportsTexts.making)}
        aria-valuetext={shown}
      />
      <Button size="small" className={look.start} onClick={run.cancel}>
        {t(reportsTexts.cancel)}
      </Button>
    </>
  );
}
