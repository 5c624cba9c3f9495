import { countLines, type TextStyle } from "../../thai/measure";

/** Counts that are kept before all are forgotten; bounds memory in a long session. */
const LIMIT = 20_000;
const known = new Map<string, number>();

/** `countLines`, kept: pages are laid out in many ways, and each measures the same texts again. */
export function linesOf(text: string, width: number, style: TextStyle): number {
  const key = `${width}|${style.size}|${style.bold === true}|${text}`;
  let lines = known.get(key);
  if (lines === undefined) {
    lines = countLines(text, width, style);
    if (known.size >= LIMIT) known.clear();
    known.set(key, lines);
  }
  return lines;
}
