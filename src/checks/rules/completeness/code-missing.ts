import { groupBy } from "../../group";
import { writtenCodes, type WrittenCode } from "../../codes";
import { inCodeDigits } from "../../digits";
import { defineRule } from "../../rule";

/** So many codes one after the other make a list of all; fewer may be a choice. */
const FEWEST = 8;
/** Of all codes from the first to the last at most this share is missing in a list of all. */
const MOST_MISSING = 0.15;

export const codeMissing = defineRule({
  id: "code-missing",
  family: "completeness",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ข้อที่ข้ามไปในรายการ", en: "Codes that a list skips" },
  text: {
    th: "รายการข้ามข้อ {missing} ก่อนข้อ {found}",
    en: "The list skips {missing} before {found}.",
  },
  expected: { th: "เพิ่มแถวของข้อ {missing}", en: "A row for {missing}" },
  *look(input) {
    const listed = new Set(input.codedRows);
    const codes = writtenCodes(input).filter(({ row }) => listed.has(row));
    const lists = groupBy(codes, ({ row, reading }) => {
      const letter = reading && "code" in reading ? reading.code.slice(0, 1) : "";
      return `${row.table.id}\n${letter}`;
    });
    for (const list of lists.values()) {
      const numbers = list.map(numberOf);
      if (!isListOfAll(numbers)) continue;
      for (const [i, one] of list.entries()) {
        const from = numbers[i - 1];
        const to = numbers[i];
        if (from == null || to == null || to <= from + 1) continue;
        const letter = /[a-z]/i.exec(one.written)?.[0] ?? "";
        const missing = Array.from({ length: to - from - 1 }, (_, k) =>
          inCodeDigits(`${letter}${from + 1 + k}`, input.documentDigits),
        ).join(", ");
        yield { at: one.at, found: one.written, params: { missing }, indicator: one.row.indicator };
      }
    }
  },
});

function numberOf({ reading }: WrittenCode): number | null {
  return reading && "code" in reading ? Number(reading.code.slice(1)) : null;
}

/** Whether the codes rise from the first to the last with few missing: else another rule or nobody is to say. */
function isListOfAll(numbers: readonly (number | null)[]): boolean {
  const known = numbers.filter((number) => number !== null);
  const [first = 0] = known;
  const last = known.at(-1) ?? 0;
  const rising = known.every((number, i) => i === 0 || number > (known[i - 1] ?? 0));
  const missing = last - first + 1 - known.length;
  return (
    known.length === numbers.length &&
    known.length >= FEWEST &&
    rising &&
    missing <= (last - first + 1) * MOST_MISSING
  );
}
