import {
  Button,
  Checkbox,
  Field,
  Link,
  makeStyles,
  ProgressBar,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { differences } from "../../checks/cleanup/differences";
import { CLEANUP_KINDS, UNSURE_KINDS, type CleanupKind } from "../../checks/cleanup/kinds";
import { placeOf, SURE_KINDS, type Proposal } from "../../checks/cleanup/propose";
import {
  dataRecords,
  FIELDS,
  type Field as ColumnField,
  type FoundTable,
} from "../../tables/table";
import type { CleanupPreview } from "../../excel/actions/cleanup";
import { workbookPort, type WorkbookPort } from "../../excel/port";
import type { TableScope } from "../../excel/read/readTables";
import type { RuleBook } from "../../ita/rulebook/schema";
import {
  cleanupKindNames,
  cleanupTexts,
  confidenceNames,
  fieldNames,
  tableKindNames,
} from "../../locale/cleanup";
import type { Text } from "../../core/text";
import { areaAddress, cellAddress } from "../../cells/a1";
import { attempt } from "../attempt";
import { useLanguage } from "../language";
import { Hidden, Message, PlaceLink, Section, type GoTo } from "../parts";
import type { TabProps } from "../tabs";
import { useProposals } from "../useProposals";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choices: {
    border: 0,
    margin: 0,
    padding: 0,
    minInlineSize: "auto",
    display: "flex",
    flexDirection: "column",
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: "flex",
    alignItems: "start",
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", paddingBlock: "6px" },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  marked: { margin: 0, whiteSpace: "pre-wrap" },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "underline",
  },
  table: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalS,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  start: { alignSelf: "start" },
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What this tab asks of the workbook. */
export type CleanupPort = Pick<
  WorkbookPort,
  "previewCleanup" | "applyCleanup" | "undoCleanup" | "chooseHeading"
>;

/** Loads the rules of a year, for question codes; they come with the first search. */
export type LoadBook = (year: number) => Promise<RuleBook | null>;

const loadRuleBook: LoadBook = async (year) =>
  (await import("../../ita/rulebook/book")).bookOf(year) ?? null;

const SCOPES: readonly (readonly [TableScope, Text])[] = [
  ["sheet", cleanupTexts.scopeSheet],
  ["selection", cleanupTexts.scopeSelection],
  ["workbook", cleanupTexts.scopeWorkbook],
];
const KIND_NAMES: Record<CleanupKind, Text> = cleanupKindNames;
const FIELD_NAMES: Record<ColumnField, Text> = fieldNames;
/** Proposals shown at first and with every press of "more"; a pasted plan gives hundreds. */
const SHOWN = 25;

interface Found extends CleanupPreview {
  readonly book: RuleBook | null;
}

/** Finds tables, shows how their headings were read, and what would be tidied; carries it out and undoes it. */
export function Cleanup({
  snapshot,
  onGoTo,
  during,
  show,
  port = workbookPort,
  loadBook = loadRuleBook,
  slice,
}: TabProps & {
  readonly port?: CleanupPort;
  readonly loadBook?: LoadBook;
  /** Milliseconds after which the search pauses for the browser. */
  readonly slice?: number;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [scope, setScope] = useState<TableScope>("sheet");
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState<"looking" | "applying" | "undoing" | null>(null);
  const [kinds, setKinds] = useState<readonly CleanupKind[]>(SURE_KINDS);
  // Only what the officer changed; everything else follows what is sure.
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [shown, setShown] = useState(SHOWN);
  const digits = snapshot?.state.options.digits ?? "thai";
  const year = snapshot?.state.agency.value?.fiscalYear;

  const { computed, progress, ready, stopped, stop } = useProposals(found, digits, kinds, slice);
  const proposals = computed?.proposals ?? [];
  const isChosen = (one: Proposal) => ticks[one.id] ?? one.sure;
  const chosen = proposals.filter(isChosen);

  /** Reads the tables; resolves to false when that was refused. */
  async function look() {
    const [result, book] = await Promise.all([
      attempt(() => port.previewCleanup(scope)),
      year === undefined ? null : loadBook(year),
    ]);
    if (result.ok) setFound({ ...result.value, book });
    else show("error", result.error);
    setTicks({});
  }

  async function run(what: "looking" | "applying" | "undoing", work: () => Promise<void>) {
    setBusy(what);
    await work();
    setBusy(null);
  }

  async function apply() {
    if (chosen.length === 0) {
      show("info", { text: cleanupTexts.chooseOne });
      return;
    }
    const result = await during(() =>
      attempt(() => port.applyCleanup(chosen, found?.sheets ?? [])),
    );
    if (!result.ok) {
      show("error", result.error);
      return;
    }
    await look();
    show("success", { text: cleanupTexts.applied, params: { ...result.value } });
  }

  async function undo() {
    const result = await during(() => attempt(() => port.undoCleanup()));
    if (!result.ok) {
      show("error", result.error);
      return;
    }
    await look();
    show("success", { text: cleanupTexts.undone, params: { ...result.value } });
  }

  async function choose(heading: string, field: ColumnField | "none" | null) {
    const result = await during(() => attempt(() => port.chooseHeading(heading, field)));
    if (result.ok) await look();
    else show("error", result.error);
  }

  return (
    <Section title={t(cleanupTexts.title)}>
      <p className={styles.text}>{t(cleanupTexts.intro)}</p>
      <Field label={t(cleanupTexts.scope)}>
        <Select
          value={scope}
          onChange={(_, { value }) => setScope(SCOPES.find(([id]) => id === value)?.[0] ?? "sheet")}
        >
          {SCOPES.map(([id, text]) => (
            <option key={id} value={id}>
              {t(text)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance={found ? "secondary" : "primary"}
          disabledFocusable={busy !== null}
          onClick={() => void run("looking", look)}
        >
          {t(busy === "looking" ? cleanupTexts.looking : cleanupTexts.look)}
        </Button>
        {found?.last && (
          <Button disabledFocusable={busy !== null} onClick={() => void run("undoing", undo)}>
            {t(busy === "undoing" ? cleanupTexts.undoing : cleanupTexts.undo)}
          </Button>
        )}
      </div>
      {found?.last && <p className={styles.small}>{t(cleanupTexts.lastTime, { ...found.last })}</p>}
      {found?.tables.length === 0 && <Message intent="info">{t(cleanupTexts.noTables)}</Message>}
      {found && found.tables.length > 0 && (
        <>
          <Tables
            tables={found.tables}
            busy={busy !== null}
            onGoTo={onGoTo}
            onChoose={(...what) => void run("looking", () => choose(...what))}
          />
          {progress && (
            <div className={styles.columns}>
              <span aria-hidden>{t(cleanupTexts.proposing, progress)}</span>
              <ProgressBar
                value={progress.done / progress.total}
                aria-label={t(cleanupTexts.looking)}
                aria-valuetext={t(cleanupTexts.proposing, progress)}
              />
              <Button size="small" className={styles.start} onClick={stop}>
                {t(cleanupTexts.stopLooking)}
              </Button>
            </div>
          )}
          {stopped && <Message intent="info">{t(cleanupTexts.lookStopped)}</Message>}
        </>
      )}
      {found && found.tables.length > 0 && computed && !stopped && (
        <>
          <Kinds
            proposals={computed.all}
            kinds={kinds}
            onChange={(kind, on) =>
              setKinds(CLEANUP_KINDS.filter((one) => (one === kind ? on : kinds.includes(one))))
            }
          />
          <h3 className={styles.heading}>
            {t(cleanupTexts.proposals, { count: proposals.length })}
          </h3>
          <div role="status" className={styles.small}>
            {proposals.length === 0
              ? t(cleanupTexts.nothingToDo)
              : t(cleanupTexts.chosenCount, { count: chosen.length, all: proposals.length })}
          </div>
          {proposals.length > 0 && (
            <div className={styles.buttons}>
              {[true, false].map((on) => (
                <Link
                  as="button"
                  key={String(on)}
                  onClick={() => setTicks(Object.fromEntries(proposals.map(({ id }) => [id, on])))}
                >
                  {t(on ? cleanupTexts.chooseAll : cleanupTexts.chooseNone)}
                </Link>
              ))}
            </div>
          )}
          <ul className={styles.list}>
            {proposals.slice(0, shown).map((one) => (
              <Item
                key={one.id}
                proposal={one}
                chosen={isChosen(one)}
                onChoose={(on) => setTicks({ ...ticks, [one.id]: on })}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
          {proposals.length > shown && (
            <Link as="button" onClick={() => setShown(shown + SHOWN)}>
              {t(cleanupTexts.showMore, { count: Math.min(SHOWN, proposals.length - shown) })}
            </Link>
          )}
          {proposals.length > 0 && (
            <Button
              appearance="primary"
              disabledFocusable={busy !== null || !ready}
              onClick={() => void run("applying", apply)}
            >
              {t(busy === "applying" ? cleanupTexts.applying : cleanupTexts.apply)}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

/** Tables found and how each heading was read, with a way to correct it. */
function Tables({
  tables,
  busy,
  onGoTo,
  onChoose,
}: {
  tables: readonly FoundTable[];
  busy: boolean;
  onGoTo: GoTo;
  onChoose: (heading: string, field: ColumnField | "none" | null) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <>
      <h3 className={styles.heading}>{t(cleanupTexts.tablesFound, { count: tables.length })}</h3>
      {tables.map((table) => {
        const address = areaAddress(table.area);
        const rows = dataRecords(table).length;
        const headings = [
          ...table.columns.map((one) => ({ ...one, known: true as const })),
          ...table.otherColumns.map((one) => ({ ...one, known: false as const })),
        ].sort((a, b) => a.column - b.column);
        return (
          <details key={table.id} className={styles.table}>
            <summary className={styles.summary}>
              {t(cleanupTexts.tableSummary, {
                kind: t(tableKindNames[table.kind]),
                rows,
                sheet: table.sheet,
                address,
              })}
            </summary>
            <PlaceLink place={{ sheet: table.sheet, address }} onGoTo={onGoTo} />
            {table.shifted && <p className={styles.small}>{t(cleanupTexts.shifted)}</p>}
            <div className={styles.columns}>
              {headings.map((one) => (
                <Field
                  key={one.column}
                  label={t(cleanupTexts.takenForOf, { heading: one.heading })}
                  hint={t(one.known ? confidenceNames[one.confidence] : cleanupTexts.notUsed)}
                >
                  <Select
                    size="small"
                    value={one.known ? one.field : "none"}
                    disabled={busy}
                    onChange={(_, { value }) =>
                      onChoose(one.heading, value === "" ? null : (value as ColumnField | "none"))
                    }
                  >
                    <option value="">{t(cleanupTexts.automatic)}</option>
                    <option value="none">{t(cleanupTexts.notUsed)}</option>
                    {FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {t(FIELD_NAMES[field])}
                      </option>
                    ))}
                  </Select>
                </Field>
              ))}
            </div>
          </details>
        );
      })}
    </>
  );
}

function Kinds({
  proposals,
  kinds,
  onChange,
}: {
  proposals: readonly Proposal[];
  kinds: readonly CleanupKind[];
  onChange: (kind: CleanupKind, on: boolean) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const counts = new Map(
    CLEANUP_KINDS.map((kind) => [kind, proposals.filter((one) => one.kinds.includes(kind)).length]),
  );
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.heading}>{t(cleanupTexts.kinds)}</legend>
      {CLEANUP_KINDS.filter((kind) => counts.get(kind)).map((kind) => (
        <Checkbox
          key={kind}
          checked={kinds.includes(kind)}
          onChange={(_, { checked }) => onChange(kind, checked === true)}
          label={
            <>
              {t(KIND_NAMES[kind])} ({counts.get(kind)})
              {UNSURE_KINDS.includes(kind) && (
                <span className={styles.small}> {t(cleanupTexts.lookClosely)}</span>
              )}
            </>
          }
        />
      ))}
    </fieldset>
  );
}

/** Characters of a dropped heading that are shown; it stands once more at the top of its table. */
const LONGEST_DROPPED = 90;

/** Rows as people count them: "5" or "5–7". */
function rowsText(proposal: Proposal): string {
  const rows = proposal.dropRows.map(({ row }) => row + 1);
  const [first = 0] = rows;
  const last = rows[rows.length - 1] ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}

function Item({
  proposal,
  chosen,
  onChoose,
  onGoTo,
}: {
  proposal: Proposal;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onGoTo: GoTo;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { sheet, edits, dropRows, kinds, dropped } = proposal;
  const { row, column } = placeOf(proposal);
  const rows = rowsText(proposal);
  const cell = cellAddress(row, column);
  const first = (dropRows[0]?.row ?? 0) + 1;
  const place = {
    sheet,
    address: edits.length > 0 ? cell : `${first}:${first + dropRows.length - 1}`,
  };
  const label =
    edits.length > 0
      ? t(cleanupTexts.chooseOf, { address: cell, sheet })
      : t(cleanupTexts.chooseRows, { rows, sheet });
  return (
    <li className={styles.item}>
      <Checkbox
        checked={chosen}
        aria-label={label}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.words}>
        {edits.length > 0 ? (
          <PlaceLink place={place} onGoTo={onGoTo} />
        ) : (
          <PlaceLink place={place} onGoTo={onGoTo}>
            {t(cleanupTexts.rowsGo, { rows })}
          </PlaceLink>
        )}{" "}
        <span className={styles.small}>{kinds.map((kind) => t(KIND_NAMES[kind])).join(" · ")}</span>
        {edits.length > 0 && dropRows.length > 0 && (
          <div className={styles.small}>{t(cleanupTexts.rowsJoined, { rows })}</div>
        )}
        {edits.length === 0 && dropped !== "" && (
          <div>
            <del className={styles.removed}>
              {dropped.length > LONGEST_DROPPED ? `${dropped.slice(0, LONGEST_DROPPED)}…` : dropped}
            </del>
          </div>
        )}
        {edits.map((edit) => (
          <Marked key={`${edit.row}:${edit.column}`} before={edit.before} after={edit.after} />
        ))}
      </div>
    </li>
  );
}

/** Characters of an unchanged passage that are shown at each of its ends. */
const AROUND = 18;

/** One text with what goes struck out and what comes underlined; long unchanged passages are shortened. */
function Marked({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const pieces = useMemo(() => differences(before, after), [before, after]);
  /** White space alone would be invisible. */
  const visible = (text: string) =>
    /\S/.test(text) ? text : text.replace(/\n/g, "↵").replace(/[^↵]/g, "␣");
  return (
    <p className={styles.marked} lang="th">
      {pieces.map(({ text, change }, index) => {
        if (change === "same")
          return (
            <span key={index}>
              {text.length > 3 * AROUND
                ? `${index > 0 ? text.slice(0, AROUND) : ""} … ${
                    index < pieces.length - 1 ? text.slice(-AROUND) : ""
                  }`
                : text}
            </span>
          );
        const Tag = change === "removed" ? "del" : "ins";
        return (
          <Tag key={index} className={change === "removed" ? styles.removed : styles.added}>
            <Hidden>
              {t(change === "removed" ? cleanupTexts.removedMark : cleanupTexts.addedMark)}{" "}
            </Hidden>
            {visible(text)}
          </Tag>
        );
      })}
    </p>
  );
}
