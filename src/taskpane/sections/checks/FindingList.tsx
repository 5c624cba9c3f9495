import { Badge, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Finding, Severity } from "../../../checks/rule";
import { checkTexts } from "../../../locale/checks";
import { paneTexts } from "../../../locale/pane";
import { say } from "../../../core/text";
import { gather, sheetOfBlankFinding } from "../../gather";
import { useLanguage } from "../../language";
import { Hidden } from "../../parts";
import type { Group } from "./group";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  items: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  item: {
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteYellowBorderActive },
  info: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  go: {
    display: "block",
    width: "100%",
    padding: 0,
    border: 0,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  detail: { display: "block", color: tokens.colorNeutralForeground2, whiteSpace: "pre-line" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Entries of a group shown at first; a sheet pasted wrongly can have thousands. */
const SHOWN = 20;

/** What the list asks of the tab. */
export interface FindingActions {
  readonly onVisit: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onIgnore: (findings: readonly Finding[]) => void;
}

/** Findings in groups. Arrow keys go from one to the next, Enter or a click goes to the cell. */
export function FindingList({ groups, ...list }: ListProps & { groups: readonly Group[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const root = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const all = [...(root.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const next = all[all.indexOf(event.target) + step];
    if (!all.includes(event.target) || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div
      ref={root}
      className={styles.list}
      role="group"
      aria-label={t(checkTexts.findings)}
      onKeyDown={move}
    >
      <Hidden>{t(checkTexts.findingsHint)}</Hidden>
      {groups.map((group) => (
        <GroupOfFindings key={group.key} group={group} {...list} />
      ))}
    </div>
  );
}

interface ListProps extends FindingActions {
  readonly current: Finding | null;
  readonly fresh: ReadonlySet<Finding>;
  readonly busy: boolean;
}

function GroupOfFindings({ group, ...list }: ListProps & { group: Group }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [limit, setLimit] = useState(SHOWN);
  const { findings } = group;
  const fixable = findings.filter(({ fix }) => fix);
  const entries = gather(findings, sheetOfBlankFinding);
  const rest = entries.slice(limit).reduce((sum, { items }) => sum + items.length, 0);
  return (
    <section>
      <h3 className={styles.heading}>
        {t(group.title, group.params)} ({findings.length})
      </h3>
      {fixable.length > 1 && (
        <Link as="button" disabled={list.busy} onClick={() => list.onFix(fixable)}>
          {t(checkTexts.fixAll, { count: fixable.length })}
        </Link>
      )}
      <ul className={styles.items}>
        {entries
          .slice(0, limit)
          .map(({ sheet, items }, index) =>
            sheet === null ? (
              items.map((finding) => <Item key={index} finding={finding} {...list} />)
            ) : (
              <BlankCells key={index} sheet={sheet} findings={items} {...list} />
            ),
          )}
      </ul>
      {rest > 0 && (
        <Link as="button" onClick={() => setLimit(limit + 5 * SHOWN)}>
          {t(checkTexts.more, { count: rest })}
        </Link>
      )}
    </section>
  );
}

/** The blank cells of a sheet in one entry; each for itself when asked for, or when it is the one shown. */
function BlankCells({
  sheet,
  findings,
  ...list
}: ListProps & { sheet: string; findings: readonly Finding[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const isCurrent = list.current !== null && findings.includes(list.current);
  const open = opened || (isCurrent && list.current !== first);
  const own = isCurrent && !open ? styles.current : "";
  return (
    <li className={`${styles.item} ${styles[first.severity]} ${own}`}>
      <button
        type="button"
        data-finding
        className={styles.go}
        aria-current={isCurrent && !open}
        onClick={() => list.onVisit(first)}
      >
        <SeverityBadge severity={first.severity} />{" "}
        {t(paneTexts.blankCells, {
          sheet,
          count: findings.length,
          address: first.place.address,
        })}
      </button>
      <Link as="button" aria-expanded={open} onClick={() => setOpened(!open)}>
        {t(open ? paneTexts.hideCells : paneTexts.showCells)}
      </Link>
      {open && (
        <ul className={styles.items}>
          {findings.map((finding, index) => (
            <Item key={index} finding={finding} {...list} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Item({
  finding,
  current,
  fresh,
  busy,
  onVisit,
  onFix,
  onIgnore,
}: ListProps & { finding: Finding }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { place, severity, text, params, expected, fix } = finding;
  const own = finding === current ? styles.current : "";
  return (
    <li className={`${styles.item} ${styles[severity]} ${own}`}>
      <button
        type="button"
        data-finding
        className={styles.go}
        aria-current={finding === current}
        onClick={() => onVisit(finding)}
      >
        <SeverityBadge severity={severity} />{" "}
        {fresh.has(finding) && (
          <Badge size="small" appearance="outline">
            {t(checkTexts.fresh)}
          </Badge>
        )}{" "}
        {say(text, language, params)}
        <span className={styles.detail}>
          {t(checkTexts.expected, { expected: say(expected, language, params) })}
        </span>
        <span className={styles.detail}>
          {t(checkTexts.place, { sheet: place.sheet, address: place.address })}
        </span>
      </button>
      <div className={styles.actions}>
        {fix && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => onFix([finding])}
          >
            {t(checkTexts.fix)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => onIgnore([finding])}
        >
          {t(checkTexts.ignore)}
        </Button>
      </div>
    </li>
  );
}

const COLORS = { error: "danger", warning: "warning", info: "informative" } as const;

/** Severity in words; colour alone would not be seen by everybody. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { t } = useLanguage();
  return (
    <Badge size="small" appearance="tint" color={COLORS[severity]}>
      {t(checkTexts[severity])}
    </Badge>
  );
}
