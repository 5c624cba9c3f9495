import { toArabicDigits } from "../../../thai/digits";
import { PLAN_KINDS } from "../../years";
import { defineRule } from "../../rule";

/** A number with its dot or bracket at the beginning of a line, or behind a space or tag. */
const MARKER = /(?:^|[\n>]|\s)\s*(\d{1,2})[.)](?!\d)/g;

export const listNumber = defineRule({
  id: "list-number",
  family: "structure",
  severity: "warning",
  reads: ["texts"],
  name: { th: "เลขข้อในเซลล์ซ้ำหรือข้าม", en: "Numbers of list items doubled or skipped" },
  text: {
    th: "เลขข้อในเซลล์ไม่ต่อเนื่อง: ข้อ {found} อยู่หลังข้อ {before}",
    en: "The items of this cell are misnumbered: {found} follows {before}.",
  },
  expected: { th: "ข้อ {next}", en: "Item {next}" },
  *look({ texts }) {
    for (const cell of texts) {
      if (!cell.owner || !PLAN_KINDS.includes(cell.owner.table.kind)) continue;
      if (cell.field === "period" || !/[0-9๐-๙][.)]/.test(cell.text)) continue;
      const numbers = Array.from(toArabicDigits(cell.text).matchAll(MARKER), ([, n]) => Number(n));
      const fault = misnumbered(numbers);
      if (!fault) continue;
      yield {
        at: cell,
        found: fault.number,
        params: { before: fault.before, next: fault.before + 1 },
        indicator: cell.owner.indicator,
      };
    }
  },
});

/** The first number that neither goes on, nor begins a list inside the item, nor goes on outside it. */
function misnumbered(
  numbers: readonly number[],
): { readonly number: number; readonly before: number } | null {
  // Numbers reached so far, outermost list first.
  let open: number[] = [];
  for (const number of numbers) {
    const level = open.findLastIndex((last) => last + 1 === number);
    if (level >= 0) open = [...open.slice(0, level), number];
    else if (open.length === 0 || number === 1) open.push(number);
    else return { number, before: open.at(-1) ?? 0 };
  }
  return null;
}
