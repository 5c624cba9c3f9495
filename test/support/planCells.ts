import type { CellValue, SheetCells } from "../../src/cells/values";
import type { SheetPlan } from "../../src/sheets/plan";

/**
 * The cells of a plan as a reader would see them, without Excel: formulas have no result here and read as blank.
 */
export function planCells(plan: SheetPlan): SheetCells {
  const values: CellValue[][] = [];
  for (const block of plan.blocks) {
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const row = (values[block.row + r] ??= []);
        row[block.column + c] = cell === null || typeof cell === "object" ? "" : cell;
      }),
    );
  }
  const width = Math.max(...Array.from(values, (line) => line?.length ?? 0));
  return {
    sheet: plan.name,
    row: 0,
    column: 0,
    values: Array.from(values, (line) =>
      Array.from({ length: width }, (_, column) => line?.[column] ?? ""),
    ),
  };
}

/** A copy of the range with one cell changed; the address is A1 style. */
export function withCell(range: SheetCells, address: string, value: CellValue): SheetCells {
  const match = /^([A-Z])(\d+)$/.exec(address);
  if (!match) throw new Error(address);
  const column = (match[1] ?? "").charCodeAt(0) - 65;
  const row = Number(match[2]) - 1;
  return {
    ...range,
    values: range.values.map((line, r) =>
      r === row ? line.map((old, c) => (c === column ? value : old)) : line,
    ),
  };
}
