import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { workTexts } from "../../locale/work";
import { useCheckRun } from "../checks/CheckContext";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import { Hidden } from "../ui/Hidden";
import { useLook } from "../ui/styles";
import type { FollowedWorkbook } from "../workbook/follower";
import { checklistOf, type ChecklistLine, type LineState } from "./checklist";
import { Problems } from "./Problems";
import { useSheets } from "./useSheets";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "20px", flexShrink: 0, marginTop: "2px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  action: { flexShrink: 0, minWidth: "auto" },
});

const ICONS = {
  done: CheckmarkCircleFilled,
  todo: CircleHalfFillRegular,
  optional: CircleRegular,
} as const;
const STATE_TEXTS = {
  done: workTexts.done,
  todo: workTexts.todo,
  optional: workTexts.optional,
} as const satisfies Record<LineState, unknown>;

/** The lines of the officer's year, in order. */
export function Checklist({ snapshot }: { snapshot: FollowedWorkbook }) {
  const look = useLook();
  const { t } = useLanguage();
  const { outcome } = useStore(useCheckRun());
  return (
    <section aria-label={t(workTexts.checklist)}>
      <ol className={look.list}>
        {checklistOf(snapshot, outcome).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </section>
  );
}

function Line({ line }: { line: ChecklistLine }) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const { goTo, open } = usePane();
  const { busy, add } = useSheets();
  const { title, state, detail, params, action, problems } = line;
  const Icon = ICONS[state];

  function act() {
    if (action?.do === "go") void goTo(action.place);
    else if (action?.do === "open") open(action.tab, action.intention);
    else if (action) void add(action.sheets);
  }

  return (
    <li className={styles.line}>
      <Icon className={mergeClasses(styles.icon, state === "done" && look.good)} aria-hidden />
      <div className={look.words}>
        <span className={styles.title}>{t(title)}</span>
        <Hidden> {t(STATE_TEXTS[state])}</Hidden>
        <div className={look.small}>{t(detail, params)}</div>
        {problems.length > 0 && <Problems problems={problems} />}
        {line.id === "measures" && (
          <div className={look.row}>
            <Link as="button" onClick={() => open("checks", "import")}>
              {t(workTexts.importTables)}
            </Link>
            <Link as="button" onClick={() => open("checks", "tidy")}>
              {t(workTexts.tidyPasted)}
            </Link>
          </div>
        )}
      </div>
      {action && (
        <Button
          size="small"
          className={styles.action}
          disabledFocusable={busy !== null}
          onClick={act}
        >
          {t(action.label)}
          <Hidden> {t(title)}</Hidden>
        </Button>
      )}
    </li>
  );
}
