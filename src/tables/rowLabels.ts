/** What the rows of a score table are about. */
import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import type { Header } from "./header";
import { joinLabels, type Aspect, type Label, type LabelReader, type Subject } from "./labels";
import type { Field, TableColumn, TableRecord } from "./table";

/** Columns whose cells say what their row is about. */
export const ROW_LABELS: readonly Field[] = [
  "number",
  "agency",
  "year",
  "instrument",
  "indicator",
  "subIndicator",
  "item",
  "question",
  "questionCode",
];
/** The narrower of two subjects is meant: a question of an indicator is the question. */
const NARROWNESS: readonly Subject["of"][] = [
  "total",
  "instrument",
  "indicator",
  "subIndicator",
  "question",
];
/** Figures that are scores from 0 to 100, read by the reader of units. */
export const SCORE_ASPECTS: readonly Aspect[] = [
  "score",
  "published",
  "comparison",
  "previous",
  "target",
  "points",
];
/** What a cell may hold for "no figure". */
const NONE = /^[-–—]+$|^ไม่มี$|^n\/?a$/i;
/** A row that says who is meant by the mean of all rows above it. */
const MEAN_ROW = /^(?:รวม)?(?:คะแนน)?(?:ค่า)?เฉลี่ย|^ค่ากลาง|^สูงสุด|^ต่ำสุด|^ส่วนเบี่ยงเบน/;

/** What one row is about. */
export interface RowLabel extends Label {
  /** The row holds a code that was not understood: its figures belong to nobody known. */
  readonly unknown?: true;
  /** Indicator by name or section, whatever the row itself is. */
  readonly within?: number;
}

/** Whether a cell says that there is no figure. */
export function isNoFigure(text: string): boolean {
  return NONE.test(text);
}

/** What every row is about, by the cells before its figures and the section it stands in. */
export function labelRows(
  header: Header,
  columns: readonly TableColumn[],
  records: readonly TableRecord[],
  grid: Grid,
  labels: LabelReader,
): ReadonlyMap<TableRecord, RowLabel> {
  const keys = columns.filter(({ field }) => ROW_LABELS.includes(field));
  const plain = header.otherColumns.filter(
    ({ column }) => !header.figureColumns.some((one) => one.column === column),
  );
  const known = new Map<TableRecord, RowLabel>();
  let section: number | undefined;
  for (const record of records) {
    if (record.kind === "title") section = sectionOf(record, header, grid, labels) ?? section;
    if (record.kind !== "data" && record.kind !== "total") continue;
    let label: RowLabel = {};
    for (const { field, column } of [...keys, ...plain.map((one) => ({ ...one, field: null }))]) {
      const text = (field && record.cells[field]?.text) ?? grid.text(record.row, column);
      label = withCell(label, field, text, labels);
    }
    if (label.aspect === "level" && !label.subject) label = { ...label, subject: { of: "total" } };
    if (label.subject === undefined && MEAN_ROW.test(firstText(record, header, grid)))
      label = { ...label, ...meanRow(columns, section) };
    const own = ownIndicator(label.subject);
    const within = label.within ?? own ?? section;
    known.set(record, { ...label, ...(within !== undefined && { within }) });
  }
  return known;
}

/** Whose mean a row of means is: of the agencies or years above it, of the section, or of all. */
function meanRow(columns: readonly TableColumn[], section: number | undefined): RowLabel {
  if (columns.some(({ field }) => field === "agency" || field === "year"))
    return { aspect: "comparison", mean: true };
  return section === undefined
    ? { subject: { of: "total" }, mean: true }
    : { subject: { of: "indicator", indicator: section }, mean: true };
}

/** A number with decimals and nothing beside it. */
const BARE_NUMBER = /^[\d๐-๙]+\.[\d๐-๙]+$/;

function withCell(
  label: RowLabel,
  field: Field | null,
  text: string,
  labels: LabelReader,
): RowLabel {
  if (text === "") return label;
  // A bare number in a column of no known heading is a figure; "96.7" names no sub-indicator.
  if (field === null && BARE_NUMBER.test(text)) return label;
  // "คะแนนรวม" may stand under the heading of the numbers.
  if (field === "number" && /^[\d๐-๙().\s-]+$/.test(text)) {
    const id = /^\(?(\d{1,2}\.\d)\)?$/.exec(toArabicDigits(text))?.[1];
    return id && !label.subject ? { ...label, subject: { of: "subIndicator", id } } : label;
  }
  const read = labels.read(text);
  const coded = field === "questionCode";
  if (!read) return coded ? { ...label, unknown: true } : label;
  if (coded && read.subject?.of !== "question") return { ...label, unknown: true };
  const within = ownIndicator(read.subject) ?? label.within;
  const joined = joinLabels(read, label);
  const subject = narrower(label.subject, read.subject);
  return {
    ...joined,
    ...(label.unknown && { unknown: true as const }),
    ...(subject && { subject }),
    ...(within !== undefined && { within }),
  };
}

/** The narrower of two subjects. */
export function narrower(
  one: Subject | undefined,
  other: Subject | undefined,
): Subject | undefined {
  if (!one || !other) return one ?? other;
  return NARROWNESS.indexOf(other.of) >= NARROWNESS.indexOf(one.of) ? other : one;
}

function ownIndicator(subject: Subject | undefined): number | undefined {
  return subject?.of === "indicator" ? subject.indicator : undefined;
}

/** Indicator that a line over several rows names: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "9.1 ข้อมูลพื้นฐาน". */
function sectionOf(
  record: TableRecord,
  header: Header,
  grid: Grid,
  labels: LabelReader,
): number | undefined {
  const subject = labels.read(firstText(record, header, grid))?.subject;
  if (subject?.of === "subIndicator") return Number(subject.id.split(".")[0]);
  return ownIndicator(subject);
}

function firstText(record: TableRecord, header: Header, grid: Grid): string {
  const [first] = grid.filled(record.row, header.column, header.width);
  return first === undefined ? "" : grid.text(record.row, first);
}
