/** What columns mean by what stands in them, where their headings do not say it. */
import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { LabelReader } from "./labels";
import type { Field, TableColumn, TableRecord } from "./table";

/** Rows that are looked at; a column shows its kind early. */
const LOOK_AT = 60;
/** A column is of a kind when this share of its filled cells is. */
const MOST = 0.6;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+|^[a-z0-9.-]+\.(?:go|or|ac|co|in)\.th(?:\/\S*)?$/i;
/** Codes with their letter, alone or before a text: "i๑", "ข้อ O 12 โครงสร้าง". */
const CODE =
  /^(?:ข้อ\s*(?:คำถาม\s*)?(?:ที่\s*)?)?[ieo](?:it)?[\s.:-]*0*[1-9]\d?(?!\d|\s*(?:[-–—~]|ถึง)\s*(?:[ieo](?:it)?\s*)?\d)/i;
const YEAR = /^(?:ปี\s*)?(?:งบประมาณ\s*)?(?:พ\.?\s*ศ\.?\s*)?25\d\d$/;

/** Fields whose headings are clear words of the forms: contents do not change them. */
const CLEAR: readonly Field[] = ["measure", "steps", "period", "responsible", "result", "outcome"];

/**
 * The columns of a table with those added that their contents tell: codes, web addresses, years, agencies. A heading
 * that is spelled as known goes first, unless it only counts ("ข้อ" over codes).
 */
export function columnsByContents(
  header: Header,
  records: readonly TableRecord[],
  grid: Grid,
  labels: LabelReader,
): readonly TableColumn[] {
  const columns = [...header.columns];
  const rows = records.filter(({ kind }) => kind === "data").slice(0, LOOK_AT);
  const taken = () => new Set(columns.map(({ field }) => field));
  const candidates = [
    ...header.columns.filter(
      ({ field, confidence }) =>
        field === "number" || (confidence === "guessed" && !CLEAR.includes(field)),
    ),
    ...header.otherColumns,
  ];
  for (const { column, heading } of candidates) {
    if (header.figureColumns.some((one) => one.column === column)) continue;
    const texts = rows.map(({ row }) => grid.text(row, column)).filter((text) => text !== "");
    const field = fieldOfContents(texts, labels);
    if (!field || taken().has(field)) continue;
    const known = columns.findIndex((one) => one.column === column);
    if (known >= 0) columns.splice(known, 1);
    columns.push({ field, column, heading, confidence: "contents" });
  }
  return asPlan(columns.sort((a, b) => a.column - b.column));
}

function fieldOfContents(texts: readonly string[], labels: LabelReader): Field | null {
  if (texts.length < 2) return null;
  const share = (is: (text: string) => boolean) => texts.filter(is).length / texts.length;
  if (share((text) => ADDRESS.test(text)) >= MOST) return "address";
  const codes = share((text) => CODE.test(toArabicDigits(text)));
  if (codes >= MOST)
    return share((text) => text.length > 8 && CODE.test(toArabicDigits(text))) > 0.5
      ? "question"
      : "questionCode";
  if (share((text) => YEAR.test(toArabicDigits(text))) >= MOST) return "year";
  if (share((text) => labels.read(text)?.agency !== undefined) >= MOST) return "agency";
  // "๑." counts rows as often as indicators.
  const names = (text: string) => labels.read(text)?.subject?.of === "indicator";
  if (share((text) => /[ก-๙]{3}/.test(text) && names(text)) >= MOST) return "indicator";
  return null;
}

/**
 * Rows of lists of codes that hold nothing but a line over the rows below it ("ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน"),
 * whether or not it is merged over the table.
 */
export function withSections(
  records: readonly TableRecord[],
  columns: readonly TableColumn[],
  { column, width }: Pick<Header, "column" | "width">,
  grid: Grid,
): readonly TableRecord[] {
  const codes = columns.find(({ field }) => field === "questionCode" || field === "question");
  const coded = ({ row }: TableRecord, at: number) => CODE.test(toArabicDigits(grid.text(row, at)));
  const data = records.filter(({ kind }) => kind === "data");
  if (!codes || data.filter((one) => coded(one, codes.column)).length < data.length * MOST)
    return records;
  return records.map((record) => {
    const [first, ...more] = record.kind === "data" ? grid.filled(record.row, column, width) : [];
    const alone = first !== undefined && more.length === 0 && first <= codes.column;
    return alone && !coded(record, first) ? { ...record, kind: "title" as const } : record;
  });
}

/** What columns mean in a plan: "หน่วยงาน" is the unit that carries a measure out, "แนวทาง" without a measure the measure. */
function asPlan(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (...fields: Field[]) => columns.some(({ field }) => fields.includes(field));
  const planned = has("measure") || (has("steps") && has("period", "start", "end"));
  const renamed = new Map<Field, Field>();
  if (planned && !has("responsible")) renamed.set("agency", "responsible");
  if (planned && !has("measure", "questionCode", "item", "result", "uplift"))
    renamed.set("steps", "measure");
  return columns.map((one) => ({ ...one, field: renamed.get(one.field) ?? one.field }));
}
