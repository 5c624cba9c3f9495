import type { CellValue, SheetCells } from "../cells/values";
import type { SheetPlan } from "./plan";

/** Excel keeps 15 digits of a number; what differs beyond these was not typed by anybody. */
const DIGITS = 12;
/** FNV-1a: offset and prime, and a second offset so that two runs together have 64 bits. */
const OFFSETS = [0x811c9dc5, 0x01000193 ^ 0x5bd1e995] as const;
const PRIME = 0x01000193;

type FingerprintedCell = readonly [row: number, column: number, value: CellValue];

/** Fingerprint of the values that a plan will show, by which it is known later whether anybody changed them. */
export function planFingerprint(plan: SheetPlan): string {
  return fingerprint(
    plan.blocks.flatMap((block) =>
      block.cells.flatMap((line, row) =>
        line.flatMap((cell, column): FingerprintedCell[] => {
          if (cell === null || cell === "") return [];
          const value = typeof cell === "object" ? cell.formula : cell;
          return [[block.row + row, block.column + column, value]];
        }),
      ),
    ),
  );
}

/** Fingerprint of the used cells of a sheet, read as formulas, so that a formula put over a value is seen. */
export function rangeFingerprint(range: Omit<SheetCells, "sheet">): string {
  return fingerprint(
    range.values.flatMap((line, row) =>
      line.flatMap((value, column): FingerprintedCell[] =>
        value === "" ? [] : [[range.row + row, range.column + column, value]],
      ),
    ),
  );
}

function fingerprint(entries: readonly FingerprintedCell[]): string {
  const lines = [...entries]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([row, column, value]) => `${row},${column},${typeof value}:${valueKey(value)}`);
  const text = lines.join("\n");
  return OFFSETS.map((offset) => hash(text, offset)).join("");
}

function valueKey(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(DIGITS)));
  return String(value).replace(/\r\n?/g, "\n");
}

function hash(text: string, offset: number): string {
  let state = offset >>> 0;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), PRIME) >>> 0;
  }
  return state.toString(16).padStart(8, "0");
}
