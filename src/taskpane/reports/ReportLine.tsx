import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportCondition } from "../../excel/actions/reportConditions";
import type { Language } from "../../core/text";
import { formatThaiDate } from "../../thai/date";
import { describe } from "../../locale/describe";
import { reportNames } from "../../locale/reports";
import { reportsTexts } from "../../locale/reportsTab";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import { Hidden } from "../ui/Hidden";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";
import { useSheets } from "../tasks/useSheets";
import type { ReportRun } from "./run";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  button: { minWidth: "auto" },
});

/** One report: its name, how it stands, and what can be done about it. */
export function ReportLine({
  condition,
  run,
  chosen,
  onChoose,
}: {
  condition: ReportCondition;
  run: ReportRun;
  /** Whether it is in the officer's own set; null while another set is shown. */
  chosen: boolean | null;
  onChoose: (on: boolean) => void;
}) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const { goTo } = usePane();
  const { stage } = useStore(run);
  const { busy, add } = useSheets();
  const name = t(reportNames[condition.id]);
  const { sheet, lacks, needs } = condition;
  return (
    <li className={styles.line}>
      {chosen !== null && (
        <Checkbox
          checked={chosen}
          aria-label={name}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
      )}
      <div className={look.words}>
        {name}
        <div className={look.small}>
          <Standing condition={condition} />
        </div>
      </div>
      <div className={styles.buttons}>
        {sheet !== null && (
          <Button size="small" className={styles.button} onClick={() => void goTo({ sheet })}>
            {t(reportsTexts.openSheet)}
            <Hidden> {name}</Hidden>
          </Button>
        )}
        {needs !== null && (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={busy !== null}
            onClick={() => void add([needs])}
          >
            {t(reportsTexts.addSheet)}
            <Hidden> {name}</Hidden>
          </Button>
        )}
        {lacks === null && condition.state !== "current" && (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={stage !== null}
            onClick={() => void run.make([condition.id])}
          >
            {t(sheet === null ? reportsTexts.make : reportsTexts.makeAgain)}
            <Hidden> {name}</Hidden>
          </Button>
        )}
      </div>
    </li>
  );
}

const STANDING = {
  ready: reportsTexts.ready,
  current: reportsTexts.current,
  outdated: reportsTexts.outdated,
  edited: reportsTexts.edited,
} as const;

/** A day as the officer writes it, of the Buddhist era in Thai; null for what is no day. */
function dayIn(kept: string, language: Language): string | null {
  const day = new Date(`${kept}T00:00`);
  if (Number.isNaN(day.getTime())) return null;
  const date = { year: day.getFullYear() + 543, month: day.getMonth() + 1, day: day.getDate() };
  return language === "th"
    ? formatThaiDate(date, "short", "arabic")
    : day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
}

/** How a report stands, in words. */
function Standing({ condition }: { condition: ReportCondition }) {
  const { language, t } = useLanguage();
  const { state, lacks, madeOn } = condition;
  if (lacks !== null)
    return (
      <>
        {describe(lacks, language)} {lacks.place && <PlaceLink place={lacks.place} />}
      </>
    );
  if (state === "lacking") return null;
  const date = madeOn === null ? null : dayIn(madeOn, language);
  if (date !== null && state === "current") return <>{t(reportsTexts.madeOn, { date })}</>;
  if (date !== null && state === "outdated") return <>{t(reportsTexts.outdatedOn, { date })}</>;
  return <>{t(STANDING[state])}</>;
}
