import type { SheetArea } from "../../../cells/area";
import type { CellValue, SheetCells } from "../../../cells/values";
import type { FoundTable, TableRecord } from "../../../tables/table";
import { normalizeText } from "../../../thai/clean";
import { toArabicDigits } from "../../../thai/digits";
import { parseNumber } from "../../../thai/number";
import { PLAN_KINDS } from "../../years";
import { defineRule, type Hit } from "../../rule";

/** Headings of columns of money. */
const MONEY = /งบประมาณ|วงเงิน|จำนวนเงิน|คงเหลือ|เบิกจ่าย|ใช้(?:ไป|จริง|จ่าย)|ตั้งไว้|จัดสรร/;
const LEFT = /คงเหลือ/;
const SPENT = /ใช้|เบิก/;
/** What stands for no money. */
const NONE = /^(?:-+|–|—|ไม่ใช้งบ(?:ประมาณ)?|ไม่มี(?:งบประมาณ|ค่าใช้จ่าย)?|ไม่ได้ใช้งบประมาณ)$/;
/** Half a satang: sums of amounts in baht are exact but for the arithmetic of the machine. */
const EXACT = 0.005;

interface MoneyColumn {
  readonly column: number;
  readonly heading: string;
}

export const budgetTotal = defineRule({
  id: "budget-total",
  family: "structure",
  severity: "warning",
  reads: ["tables", "sheets"],
  name: { th: "ยอดงบประมาณไม่ตรงกัน", en: "Amounts that do not add up" },
  text: {
    th: "ยอด {found} ไม่ตรงกับผลรวมของแถวข้างบน ซึ่งได้ {computed}",
    en: "The sum {found} is not that of the rows above it, {computed}.",
  },
  expected: { th: "{computed} หรือแก้ยอดในแถวที่ผิด", en: "{computed}, or the wrong row mended" },
  *look({ tables, sheets }) {
    const cellsOf = new Map(sheets.map(({ name, cells }) => [name, cells]));
    for (const table of tables) {
      const cells = PLAN_KINDS.includes(table.kind) ? cellsOf.get(table.sheet) : undefined;
      const money = moneyColumns(table);
      if (!cells || money.length === 0) continue;
      for (const { column } of money) yield* sums(table, cells, column);
      yield* rests(table, cells, money);
    }
  },
});

function moneyColumns({ columns, otherColumns }: FoundTable): readonly MoneyColumn[] {
  const named = [...columns.filter(({ field }) => field === "budget"), ...otherColumns];
  return named.filter(({ heading }) => MONEY.test(heading));
}

/** Sums below the rows that they add up. */
function* sums(table: FoundTable, cells: SheetCells, column: number): Generator<Hit> {
  let above: TableRecord[] = [];
  for (const record of table.records) {
    if (record.kind === "data") above.push(record);
    if (record.kind !== "total") continue;
    const stated = amountAt(cells, record.row, column);
    const value = valueAt(cells, record.row, column);
    const possible = possibleSums(above, cells, column);
    if (stated !== null && value !== "" && possible.length > 0 && !possible.some(near(stated))) {
      const params = { computed: baht(possible[0] ?? 0) };
      yield { at: place(table, record.row, column), found: String(value), params };
    }
    above = [];
  }
}

/** The sum of all rows; where numbers such as 2.1 stand below 2, also of either alone. None when an amount is unclear. */
function possibleSums(
  records: readonly TableRecord[],
  cells: SheetCells,
  column: number,
): readonly number[] {
  const isSub = ({ cells: { number, measure } }: TableRecord) =>
    /^\d{1,2}\.\d/.test(toArabicDigits((number ?? measure)?.text ?? ""));
  const sum = (some: readonly TableRecord[]) =>
    some.reduce<number | null>((total, { row }) => {
      const amount = amountAt(cells, row, column);
      return total === null || amount === null ? null : total + amount;
    }, 0);
  const groups = [records, records.filter(isSub), records.filter((one) => !isSub(one))];
  return groups.flatMap((group) => (group.length > 0 ? (sum(group) ?? []) : []));
}

/** What is left of a budget: the budget less what was spent. */
function* rests(
  table: FoundTable,
  cells: SheetCells,
  money: readonly MoneyColumn[],
): Generator<Hit> {
  const left = money.find(({ heading }) => LEFT.test(heading));
  const spent = money.find((one) => one !== left && SPENT.test(one.heading));
  const given = money.find((one) => one !== left && one !== spent);
  if (!left || !spent || !given || money.length !== 3) return;
  for (const { row, kind } of table.records) {
    if (kind !== "data" && kind !== "total") continue;
    const all = [given, spent, left].map(({ column }) => column);
    if (all.some((column) => valueAt(cells, row, column) === "")) continue;
    const [had, used, rest] = all.map((column) => amountAt(cells, row, column));
    if (had == null || used == null || rest == null || near(rest)(had - used)) continue;
    yield {
      at: place(table, row, left.column),
      found: String(valueAt(cells, row, left.column)),
      params: { computed: baht(had - used) },
      text: REST,
    };
  }
}

const REST = {
  th: "คงเหลือ {found} ไม่ตรงกับงบประมาณหักด้วยที่ใช้ไป ซึ่งได้ {computed}",
  en: "What is left, {found}, is not the budget less what was spent, {computed}.",
};

const near = (one: number) => (other: number) => Math.abs(one - other) < EXACT;

function place({ sheet }: FoundTable, row: number, column: number): SheetArea {
  return { sheet, row, column };
}

function valueAt(cells: SheetCells, row: number, column: number): CellValue {
  return cells.values[row - cells.row]?.[column - cells.column] ?? "";
}

/** Baht in a cell; 0 where it is blank or says that there is none, null where it says anything else. */
function amountAt(cells: SheetCells, row: number, column: number): number | null {
  const value = valueAt(cells, row, column);
  if (typeof value === "number") return value;
  const text = normalizeText(String(value))
    .replace(/\s*บาท$/, "")
    .replace(/\.-$/, "");
  return text === "" || NONE.test(text.replace(/\s/g, "")) ? 0 : parseNumber(text);
}

/** An amount as it is printed. */
function baht(amount: number): string {
  const [whole = "", satang] = (Math.round(amount * 100) / 100).toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return satang ? `${grouped}.${satang.padEnd(2, "0")}` : grouped;
}
