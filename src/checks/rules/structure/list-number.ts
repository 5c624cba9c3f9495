import { toArabicDigits } from "../../../thai/digits";
import { PLAN_KINDS } from "../../years";
import { defineRule } from "../../rule";
import type { TextCell } from "../../texts";

/** A number with its dot or bracket at the beginning of a line, or behind a space or tag. */
const MARKER = /(?:^|[\s>])(\d{1,2})[.)](?!\d)/g;
/** Lists inside each other of which numbers are remembered; no paper has so many. */
const DEEPEST = 50;

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
    const lists = listsOf(
      texts.filter(
        ({ owner, field, text }) =>
          owner &&
          PLAN_KINDS.includes(owner.table.kind) &&
          field !== "period" &&
          /[0-9๐-๙][.)]/.test(text),
      ),
    );
    for (const list of lists) {
      const items = list.flatMap((cell) =>
        Array.from(toArabicDigits(cell.text).matchAll(MARKER), ([, number]) => ({
          cell,
          number: Number(number),
        })),
      );
      const fault = misnumbered(items);
      if (!fault) continue;
      yield {
        at: fault.cell,
        found: fault.number,
        params: { before: fault.before, next: fault.before + 1 },
        indicator: fault.cell.owner?.indicator ?? null,
      };
    }
  },
});

/** Cells by the list they hold: one each, or those of rows right below each other that a paste of Word cut it into. */
function listsOf(cells: readonly TextCell[]): readonly (readonly TextCell[])[] {
  const isCut = cells.some(({ owner }) => owner?.record.continuedFrom !== undefined);
  if (!isCut) return cells.map((cell) => [cell]);
  const lists: TextCell[][] = [];
  const open = new Map<string, { readonly list: TextCell[]; row: number }>();
  for (const cell of cells) {
    const { table, record } = cell.owner ?? {};
    const key = [table?.id, record?.continuedFrom ?? record?.row, cell.column].join();
    const known = open.get(key);
    if (known && record?.continuedFrom !== undefined && cell.row === known.row + 1) {
      known.list.push(cell);
      known.row = cell.row;
    } else {
      const list = [cell];
      lists.push(list);
      open.set(key, { list, row: cell.row });
    }
  }
  return lists;
}

interface Item {
  readonly cell: TextCell;
  readonly number: number;
}

/** The first number that neither goes on, nor begins a list inside the item, nor goes on outside it. */
function misnumbered(items: readonly Item[]): (Item & { readonly before: number }) | null {
  // Numbers reached so far, outermost list first.
  let open: number[] = [];
  for (const item of items) {
    const { number } = item;
    const level = open.findLastIndex((last) => last + 1 === number);
    if (level >= 0) open = [...open.slice(0, level), number];
    else if (open.length === 0 || number === 1) open = [...open, number].slice(-DEEPEST);
    else return { ...item, before: open.at(-1) ?? 0 };
  }
  return null;
}
