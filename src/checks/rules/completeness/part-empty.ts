import type { RuleBook } from "../../../ita/rulebook/schema";
import type { Field } from "../../../tables/table";
import { toArabicDigits } from "../../../thai/digits";
import { groupBy } from "../../group";
import type { Text } from "../../../core/text";
import { spotOf, type Row } from "../../rows";
import { isPrepared, isTitleOnly, requiredParts } from "../../formParts";
import { defineRule, type Hit } from "../../rule";

export const partEmpty = defineRule({
  id: "part-empty",
  family: "completeness",
  severity: "error",
  reads: ["tables"],
  name: { th: "ช่องที่ต้องกรอกยังว่าง", en: "Required cells that are empty" },
  text: { th: "แถวนี้ยังไม่ได้กรอก “{part}”", en: "“{part}” is empty in this row." },
  expected: { th: "กรอก “{part}”", en: "Fill in “{part}”" },
  *look({ rows, planBook, sheets }) {
    const own = new Set(sheets.flatMap(({ name, data }) => (data ? [name] : [])));
    // Forgotten measures and rows cut in two have rules of their own, lines over sub-rows need nothing.
    const whole = rows.filter(
      (row, at) =>
        !row.continued &&
        !isPrepared(row) &&
        !isTitleOnly(row) &&
        !isOverSubRows(row, rows[at + 1]),
    );
    for (const row of whole) {
      const { table, record, indicator } = row;
      for (const { name, fields } of requiredParts(row, planBook)) {
        const present = fields.filter((field) => table.columns.some((one) => one.field === field));
        const [field] = present;
        if (!field && fields.includes("period")) yield* notTicked(row, name);
        if (!field || present.some((one) => record.cells[one])) continue;
        yield { at: spotOf(row, field), params: { part: name.th }, indicator };
      }
    }
    for (const list of groupBy(whole, ({ table }) => table).values()) {
      const [first] = list;
      if (first && !own.has(first.table.sheet)) yield* forgotten(list, planBook);
    }
  },
});

/** Columns that every row of a table usually fills, whether or not a form requires them. */
const USUALLY_FILLED: readonly Field[] = ["steps", "period", "responsible", "followUp", "outcome"];
/** Rows that fill a column at least, and the share of rows that may have forgotten it. */
const FEWEST_FILLED = 2;
const MOST_FORGOTTEN = 0.34;

/** Single blanks in columns that the other rows fill and no form requires. */
function* forgotten(list: readonly Row[], planBook: RuleBook): Generator<Hit> {
  const [first] = list;
  if (!first) return;
  const required = requiredParts(first, planBook).flatMap(({ fields }) => fields);
  for (const { field, heading } of first.table.columns) {
    if (!USUALLY_FILLED.includes(field) || required.includes(field)) continue;
    const blank = list.filter(({ record }) => !record.cells[field]);
    const filled = list.length - blank.length;
    if (filled < FEWEST_FILLED || blank.length > list.length * MOST_FORGOTTEN) continue;
    for (const row of blank) {
      const at = spotOf(row, field);
      yield { at, params: { part: heading }, severity: "warning", indicator: row.indicator };
    }
  }
}

/** A numbered line of which only the name was typed, with sub-numbers below: "1 | ด้านงบประมาณ" over "1.1". */
function isOverSubRows({ record, table }: Row, next: Row | undefined): boolean {
  const { number, measure } = record.cells;
  if (!number || !measure || Object.keys(record.cells).length > 2 || next?.table !== table)
    return false;
  const own = toArabicDigits(number.text).replace(/[^\d.]|\.$/g, "");
  const below = toArabicDigits(next.record.cells.number?.text ?? "");
  return own !== "" && below.replace(/^\(/, "").startsWith(`${own}.`);
}

/** A row of which no quarter or month is ticked. */
function* notTicked({ table, record, indicator }: Row, part: Text): Generator<Hit> {
  const { sheet, periodColumns, ticks } = table;
  const [first] = periodColumns;
  const last = periodColumns.at(-1);
  if (!first || !last || ticks.has(record.row)) return;
  const columns = last.column - first.column + 1;
  yield {
    at: { sheet, row: record.row, column: first.column, columns },
    params: { part: part.th },
    indicator,
  };
}
