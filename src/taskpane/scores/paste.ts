/** Scores out of text copied from an announcement, ITAS or a table. */
import { parseNumber } from "../../thai/number";

/** A number of 0–100, or null when the text is none. Thai digits and "%" count; "95%" is 95 points. */
export function readTyped(text: string): number | null {
  const score = parseNumber(text.replace(/[%\s]/g, ""));
  return score !== null && score >= 0 && score <= 100 ? score : null;
}

const NUMBER = /[0-9๐-๙]+(?:[.,][0-9๐-๙]+)?/g;

/** Scores with decimals in a text, in order; numbers of rows and years have none. */
function decimalsIn(text: string): number[] {
  return Array.from(text.matchAll(NUMBER), ([number]) => number.replace(",", "."))
    .filter((number) => number.includes("."))
    .flatMap((number) => readTyped(number) ?? []);
}

/**
 * One score an indicator, in official order, or null when the text does not give exactly that many:
 * cells as they are pasted, one number each; else lines that name the indicators, of each the last number; else all
 * numbers with decimals.
 * @param names the indicators' names in official order
 */
export function pastedScores(text: string, names: readonly string[]): readonly number[] | null {
  const cells = text.split(/[\t\r\n]+/).filter((cell) => cell.trim() !== "");
  const plain = cells.map(readTyped);
  const whole = (scores: readonly (number | null)[]) =>
    scores.length === names.length && scores.every((score) => score !== null) ? scores : null;
  const named = names.map((name) => lastNumberBeside(text, name));
  return whole(plain) ?? whole(named) ?? whole(decimalsIn(text));
}

/** The last score on the line that holds a name; null when no line does. */
function lastNumberBeside(text: string, name: string): number | null {
  const key = name.replace(/\s+/g, "");
  const line = text.split(/[\r\n]+/).find((one) => one.replace(/\s+/g, "").includes(key));
  const numbers = Array.from(line?.matchAll(NUMBER) ?? [], ([number]) => number);
  const scores = numbers.flatMap((number) => readTyped(number.replace(",", ".")) ?? []);
  return scores.length > 0 && numbers.length > 0 ? (scores.at(-1) ?? null) : null;
}
