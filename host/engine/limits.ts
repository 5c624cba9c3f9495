/** What is not computed here because it would take the machine: formulas that Excel refuses as well, and results too large. */
import { areaAddress } from "../../src/cells/a1";
import { intersect, span, type Area } from "../../src/cells/area";
import { mapReferences } from "../../src/files/references";
import { isCellError, type Value } from "../../src/files/values";
import type { CustomFunction } from "./customFunction";

/** Excel's own limits (Microsoft, "Excel specifications and limits"): length of a formula, levels of nesting, text of a cell. */
const FORMULA_LENGTH = 8_192;
const NESTING = 64;
const TEXT_LENGTH = 32_767;
/** Cells that one formula may fill here; Excel takes more, no sheet of an office does. */
const RESULT_CELLS = 500_000;

/** Whether a formula is not even tried. */
export function isTooHard(formula: string): boolean {
  if (formula.length > FORMULA_LENGTH + 1) return true;
  // Brackets alone are no levels of functions, but no person writes so many.
  if (formula.length > 2 * NESTING && depthOf(formula) > 2 * NESTING) return true;
  const sized = /\b(?:MAKEARRAY|EXPAND)\s*\(([^"]*)/i.exec(formula)?.[1] ?? "";
  const sizes = [...sized.matchAll(/(?<![\w.$])\d+(?![\w.])/g)].map(([digits]) => Number(digits));
  return sizes.slice(0, 2).reduce((cells, size) => cells * Math.max(1, size), 1) > RESULT_CELLS;
}

/** How deep brackets stand in one another. */
function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const letter of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (letter === "(") deepest = Math.max(deepest, ++depth);
    else if (letter === ")") depth--;
  }
  return deepest;
}

/** Cells that a reference may name; the engine walks through all of them, filled or not. */
const REFERENCE_CELLS = 1_100_000;

/**
 * The formula with references to very many cells cut to those that may hold something.
 * @param used the used area of a sheet; without a name, of the formula's own
 */
export function withinUsed(
  formula: string,
  used: (sheet: string | undefined) => Area | undefined,
): string {
  return mapReferences(formula, (reference) => {
    const { area } = reference;
    if (!area || area.rows * area.columns <= REFERENCE_CELLS) return undefined;
    const filled = used(reference.sheet) ?? span(area.row, area.column, area.row, area.column);
    const bottom = Math.max(area.row, filled.row + filled.rows - 1);
    const right = Math.max(area.column, filled.column + filled.columns - 1);
    const whole = span(area.row, area.column, bottom, right);
    return { ...reference, text: areaAddress(intersect(area, whole) ?? whole, true) };
  });
}

function numberAt(args: Parameters<CustomFunction>[0], index: number, fallback: number): number {
  const value = args[index]?.[0]?.[0];
  if (value === undefined || value === null) return fallback;
  return typeof value === "number" ? value : Number(isCellError(value) ? NaN : value);
}

/** A rectangle of rows and columns, or an error where there is none or too large a one. */
function rectangle(
  args: Parameters<CustomFunction>[0],
  cell: (index: number) => Value,
): Value | Value[][] {
  const [rows, columns] = [numberAt(args, 0, 1), numberAt(args, 1, 1)].map(Math.trunc);
  if (rows === undefined || columns === undefined || !(rows >= 1 && columns >= 1))
    return { error: "#VALUE!" };
  if (rows * columns > RESULT_CELLS) return { error: "#NUM!" };
  return Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => cell(r * columns + c)),
  );
}

/** Functions whose result may be of any size, computed here instead of by the engine. */
export const LIMITED_FUNCTIONS: Readonly<Record<string, CustomFunction>> = {
  SEQUENCE: (args) => {
    const [start, step] = [numberAt(args, 2, 1), numberAt(args, 3, 1)];
    return rectangle(args, (index) => start + index * step);
  },
  RANDARRAY: (args) => {
    const [low, high] = [numberAt(args, 2, 0), numberAt(args, 3, 1)];
    const whole = args[4]?.[0]?.[0] === true;
    return rectangle(args, () =>
      whole
        ? low + Math.floor(Math.random() * (high - low + 1))
        : low + Math.random() * (high - low),
    );
  },
  REPT: (args) => {
    const count = Math.trunc(numberAt(args, 1, 0));
    const repeated = (value: Value): Value => {
      if (isCellError(value)) return value;
      const text = value === null ? "" : String(value);
      const fits = count >= 0 && text.length * count <= TEXT_LENGTH;
      return fits ? text.repeat(count) : { error: "#VALUE!" };
    };
    const texts = (args[0] ?? [[null]]).map((row) => row.map(repeated));
    return texts.length === 1 && texts[0]?.length === 1 ? (texts[0][0] ?? null) : texts;
  },
};
