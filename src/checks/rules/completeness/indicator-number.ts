import { findIndicator } from "../../../ita/indicators";
import { toArabicDigits } from "../../../thai/digits";
import { standsIn, type FoundTable, type TableCell } from "../../../tables/table";
import { defineRule } from "../../rule";

/** A number before the name of an indicator. */
const NUMBERED = /^(?:ตัวชี้วัด\s*(?:ที่\s*)?)?(\d{1,2})(?:\s*[.):])?\s+(\S.*)$/;
/** Names with their official numbers that a table holds at least, so that its numbers do not only count its rows. */
const FEWEST_RIGHT = 3;

export const indicatorNumber = defineRule({
  id: "indicator-number",
  family: "completeness",
  severity: "error",
  reads: ["tables"],
  name: { th: "เลขกับชื่อตัวชี้วัดไม่ตรงกัน", en: "Indicators whose number and name disagree" },
  text: {
    th: "“{found}”: {name} เป็นตัวชี้วัดที่ {number}",
    en: "“{found}”: {name} is indicator {number}.",
  },
  expected: { th: "{number} {name}", en: "{number} {name}" },
  *look({ tables, book }) {
    for (const table of tables) {
      const named = indicatorCells(table).flatMap((cell) => {
        const match = NUMBERED.exec(toArabicDigits(cell.text));
        const number = match && findIndicator(match[2] ?? "", book);
        return match && number ? [{ cell, written: Number(match[1]), number }] : [];
      });
      const wrong = named.filter(({ written, number }) => written !== number);
      const right = named.length - wrong.length;
      if (right < FEWEST_RIGHT || right <= wrong.length) continue;
      for (const { cell, number } of wrong) {
        const name = book.indicators[number - 1]?.name.value ?? "";
        yield {
          at: { sheet: table.sheet, row: cell.row, column: cell.column },
          found: cell.text,
          params: { number, name },
          indicator: number,
        };
      }
    }
  },
});

/** Every cell that names the indicator of its row, once. */
function indicatorCells({ records }: FoundTable): readonly TableCell[] {
  return records.flatMap((record) => {
    const cell = record.cells.indicator;
    const isRow = record.kind === "data" || record.kind === "total";
    return isRow && cell && standsIn(record, cell) ? [cell] : [];
  });
}
