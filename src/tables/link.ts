import type { Grid } from "./grid";
import { OIT_CODE } from "./kinds";
import type { Field, TableCell, TableColumn, TableKind, TableRecord } from "./table";

type Cells = Partial<Record<Field, TableCell>>;
interface Draft {
  readonly row: number;
  readonly rows: number[];
  readonly cells: Cells;
  readonly kind: TableRecord["kind"];
  continuedFrom?: number;
}

/** What tells one row from the next; a row where all are blank goes on with the one above. */
const KEYS: readonly Field[] = ["number", "indicator", "questionCode", "question"];
/** Short cells that a new row has of its own, even below a merged key, and a continued row has not. */
const ENDS: readonly Field[] = ["period", "responsible", "status", "statusDone", "statusOngoing"];
/** What a key cell says whose row goes on, also in the reports of the add-in. */
const CONTINUED = /\(ต่อ\)$/;
/** Cells of a score table that stand once for several rows. */
const SHARED: readonly Field[] = ["instrument", "weight", "instrumentScore", "weighted"];

/**
 * Carries values of merged or once-written key cells down, and joins the rows that a page end cut:
 * - merged cells: as the sheet says
 * - a key cell that ends in "(ต่อ)": goes on with the row above
 * - a row whose key cells are all blank: goes on with the row above when its period and responsible are blank too,
 *   else it is a row of its own under the same key
 * - a row whose key cells, period and responsible all lie in cells merged with rows above: a further paragraph, as Word
 *   tables are pasted, unless it begins a measure of its own
 * - a row that holds nothing but an item's name ("O14 …"), its other cells one row further down
 * - score tables: instrument, weight and the instrument's score stand once for all its indicators
 */
export function linkRecords(
  records: readonly TableRecord[],
  columns: readonly TableColumn[],
  kind: TableKind,
  grid: Grid,
): TableRecord[] {
  const drafts = records.map((one): Draft => ({
    row: one.row,
    rows: [...one.rows],
    cells: { ...one.cells },
    kind: one.kind,
  }));
  const byRow = new Map(drafts.map((one) => [one.row, one]));
  const keys = keysOf(columns);
  const ends = ENDS.filter((field) => columns.some((one) => one.field === field));
  let above: Draft | undefined;
  let afterHeading = false;
  let afterTitle = false;
  for (const draft of drafts) {
    if (draft.kind === "title") afterTitle = true;
    if (draft.kind === "repeated-heading") {
      afterHeading = true;
      afterTitle = false;
    }
    if (draft.kind !== "data") continue;
    // A line over the rows of a part begins something; titles that a page repeats stand over its heading.
    if (afterTitle) above = undefined;
    afterTitle = false;
    carryMerged(draft, columns, grid, byRow);
    if (above) {
      if (kind === "scores") carryScores(draft, above);
      else if (continues(draft, above, keys, ends, afterHeading) || isRestOfItem(draft, above))
        join(draft, above);
      else carryKeys(draft, above, keys);
    }
    if (draft.continuedFrom === undefined) above = draft;
    afterHeading = false;
  }
  return drafts;
}

function keysOf(columns: readonly TableColumn[]): readonly Field[] {
  const has = (field: Field) => columns.some((one) => one.field === field);
  const keys = KEYS.filter(has);
  return keys.length > 0 ? keys : (["measure", "uplift"] as const).filter(has);
}

/** Cells of the row that lie in an area merged with rows above, inside the table. */
function carryMerged(
  draft: Draft,
  columns: readonly TableColumn[],
  grid: Grid,
  byRow: ReadonlyMap<number, Draft>,
): void {
  for (const { field, column } of columns) {
    const area = draft.cells[field] ? undefined : grid.merged(draft.row, column);
    if (!area || area.row >= draft.row || byRow.get(area.row)?.kind !== "data") continue;
    const cell = grid.cell(area.row, area.column);
    if (cell) draft.cells[field] = { ...cell, carried: true };
  }
}

function carry(draft: Draft, above: Draft, field: Field): void {
  const cell = above.cells[field];
  if (!draft.cells[field] && cell) draft.cells[field] = { ...cell, carried: true };
}

function carryScores(draft: Draft, above: Draft): void {
  const sameInstrument = !draft.cells.instrument;
  const sub = draft.cells.subIndicator && !draft.cells.indicator;
  const question = draft.cells.questionCode ?? draft.cells.question;
  if (sub || (question && !draft.cells.indicator)) carry(draft, above, "indicator");
  if (sub) carry(draft, above, "score");
  if (sameInstrument) for (const field of SHARED) carry(draft, above, field);
}

function carryKeys(draft: Draft, above: Draft, keys: readonly Field[]): void {
  const filled = keys.filter((field) => draft.cells[field] && !draft.cells[field].carried);
  // Without a key the row is one of several below a measure that stands once, too.
  if (filled.length === 0)
    [...keys, "measure" as const].forEach((field) => carry(draft, above, field));
  // A further question of the same indicator.
  else if (!draft.cells.indicator && !filled.includes("number")) {
    carry(draft, above, "indicator");
    carry(draft, above, "number");
  }
}

function continues(
  draft: Draft,
  above: Draft,
  keys: readonly Field[],
  ends: readonly Field[],
  afterHeading: boolean,
): boolean {
  if (keys.some((field) => CONTINUED.test(draft.cells[field]?.text ?? ""))) return true;
  if (isParagraph(draft, keys, ends)) return true;
  if (keys.length === 0 || keys.some((field) => draft.cells[field])) return false;
  // Nothing to go on with: the row above is only a key.
  if (Object.keys(above.cells).every((field) => keys.includes(field as Field))) return false;
  return ends.length > 0 ? ends.every((field) => !draft.cells[field]) : afterHeading;
}

/** A further item of a list, not the first. */
const FURTHER = /^\(?(?:[2-9]|1\d|[๒-๙]|๑[๐-๙])[.)]|^[-–•▪]/;

/** One paragraph of a Word cell in a row of its own; what stands once is merged beside it. */
function isParagraph(draft: Draft, keys: readonly Field[], ends: readonly Field[]): boolean {
  const isMerged = (field: Field) => draft.cells[field]?.carried === true;
  const { measure } = draft.cells;
  const begins = measure && !measure.carried && !FURTHER.test(measure.text);
  return keys.some(isMerged) && ends.some(isMerged) && !begins
    ? [...keys, ...ends].every((field) => !draft.cells[field] || isMerged(field))
    : false;
}

/** "O14 …" alone in its row, and this row holds the rest of it. */
function isRestOfItem(draft: Draft, above: Draft): boolean {
  const [field, ...more] = Object.keys(above.cells) as Field[];
  if (field !== "measure" || more.length > 0 || above.rows.length > 1) return false;
  const text = draft.cells.measure?.text ?? "";
  return OIT_CODE.test(above.cells.measure?.text ?? "") && text !== "" && !OIT_CODE.test(text);
}

function join(draft: Draft, above: Draft): void {
  draft.continuedFrom = above.row;
  above.rows.push(draft.row);
  for (const [field, cell] of Object.entries(draft.cells) as [Field, TableCell][]) {
    above.cells[field] ??= cell;
  }
}
