import type { CellValue, SheetCells } from "../cells/values";
import type { SheetPlan } from "./plan";

/** Excel keeps 15 digits of a number; what differs beyond these was not typed by anybody. */
const DIGITS = 12;
/** FNV-1a: offset and prime, and a second offset so that two runs together have 64 bits. */
const OFFSETS = [0x811c9dc5, 0x01000193 ^ 0x5bd1e995] as const;
const PRIME = 0x01000193;

/** Prints of plans by their blocks, which nobody changes: a sheet being made is asked for its print several times. */
const known = new WeakMap<SheetPlan["blocks"], string>();

/** Fingerprint of the values that a plan will show, by which it is known later whether anybody changed them. */
export function planFingerprint({ blocks }: SheetPlan): string {
  let print = known.get(blocks);
  if (print === undefined) known.set(blocks, (print = blocksFingerprint(blocks)));
  return print;
}

function blocksFingerprint(blocks: SheetPlan["blocks"]): string {
  const cells = new PrintedCells();
  for (const block of blocks) {
    block.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell === null || cell === "") return;
        const value = typeof cell === "object" ? cell.formula : cell;
        cells.add(block.row + row, block.column + column, value);
      });
    });
  }
  return cells.print();
}

/** Fingerprint of the used cells of a sheet, read as formulas, so that a formula put over a value is seen. */
export function rangeFingerprint(range: Omit<SheetCells, "sheet">): string {
  const cells = new PrintedCells();
  range.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== "") cells.add(range.row + row, range.column + column, value);
    });
  });
  return cells.print();
}

/** Cells from which a fingerprint is taken: of all of them row by row, in whatever order they were added. */
class PrintedCells {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];
  private inOrder = true;

  add(row: number, column: number, value: CellValue): void {
    const lastRow = this.rows.at(-1) ?? -1;
    if (row < lastRow || (row === lastRow && column < (this.columns.at(-1) ?? -1))) {
      this.inOrder = false;
    }
    this.rows.push(row);
    this.columns.push(column);
    this.values.push(value);
  }

  print(): string {
    const { rows, columns, values } = this;
    const at = (list: readonly number[], index: number) => list[index] ?? 0;
    const order = values.map((_, index) => index);
    if (!this.inOrder) {
      order.sort((a, b) => at(rows, a) - at(rows, b) || at(columns, a) - at(columns, b));
    }
    let states: readonly [number, number] = OFFSETS;
    order.forEach((index, place) => {
      const value = values[index] ?? "";
      const end = place === order.length - 1 ? "" : "\n";
      const line = `${rows[index]},${columns[index]},${typeof value}:${valueKey(value)}${end}`;
      states = hash(line, states);
    });
    return states.map((state) => (state >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

function valueKey(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(DIGITS)));
  const text = String(value);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The states of both runs after a text more. */
function hash(text: string, [first, second]: readonly [number, number]): [number, number] {
  let [one, other] = [first, second];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ code, PRIME);
  }
  return [one, other];
}
