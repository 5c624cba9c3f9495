/** Fixes of several findings put together. */
import { groupBy } from "./group";
import type { CellFix, Fix } from "./rule";

/** A piece of a text and what takes its place. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * One fix a cell. Fixes of one cell are joined where they change different pieces of its text; of two that touch
 * the same piece the first counts, and the other is found again by the next check.
 */
export function mergeFixes(fixes: readonly Fix[]): CellFix[] {
  const all = fixes.flatMap(({ others = [], ...fix }): CellFix[] => [fix, ...others]);
  const cells = groupBy(all, ({ sheet, row, column }) => `${sheet}\n${row},${column}`);
  return [...cells.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { before } = first;
    // A figure changes as a whole, and so does a cell that gets another format with it.
    const whole = own.find(
      ({ after, format }) => typeof after !== "string" || format !== undefined,
    );
    if (whole ?? typeof before !== "string") return [whole ?? first];
    const splices: Splice[] = [];
    for (const { after, before: seen } of own) {
      if (seen !== before || typeof after !== "string") continue;
      const next = spliceOf(before, after);
      if (splices.every(({ from, to }) => next.to < from || next.from > to)) splices.push(next);
    }
    const after = splices
      .sort((a, b) => b.from - a.from)
      .reduce(
        (text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to),
        before,
      );
    return [{ ...first, after }];
  });
}

/** The smallest piece that turns one text into the other. */
function spliceOf(before: string, after: string): Splice {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}
