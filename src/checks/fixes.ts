/** Fixes of several findings put together. */
import { differences } from "./cleanup/differences";
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
 * the same piece in two ways the first counts, and the other is found again by the next check.
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
    if (own.length === 1) return [first];
    let splices: readonly Splice[] = [];
    for (const { after, before: seen } of own) {
      if (seen !== before || typeof after !== "string") continue;
      const pieces = splicesOf(before, after);
      const next = pieces.filter((one) => !splices.some((other) => includes(other, one)));
      const kept = splices.filter((other) => !next.some((one) => includes(one, other)));
      if (next.every((one) => kept.every((other) => areApart(one, other))))
        splices = [...kept, ...next];
    }
    const after = [...splices]
      .sort((a, b) => b.from - a.from)
      .reduce(
        (text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to),
        before,
      );
    return [{ ...first, after }];
  });
}

/** Whether one does all that the other does: the same, or of two that only take away the wider. */
function includes(one: Splice, other: Splice): boolean {
  if (one.text !== other.text) return false;
  if (one.from === other.from && one.to === other.to) return true;
  return one.text === "" && one.from <= other.from && one.to >= other.to;
}

/**
 * Whether both can be done, and it does not matter which is first. Of two beside each other one must leave a word:
 * where each takes a space, the words around them would become one.
 */
function areApart(one: Splice, other: Splice): boolean {
  if (one.to < other.from || one.from > other.to) return true;
  if (one.to === one.from || other.to === other.from) return false;
  const isBeside = one.to === other.from || one.from === other.to;
  return isBeside && `${one.text}${other.text}`.trim() !== "";
}

/** The pieces that turn one text into the other, so that what lies between two of them is left to other fixes. */
function splicesOf(before: string, after: string): Splice[] {
  const splices: Splice[] = [];
  let at = 0;
  let isOpen = false;
  for (const { text, change } of differences(before, after)) {
    const last: Splice = (isOpen ? splices.pop() : undefined) ?? { from: at, to: at, text: "" };
    isOpen = change !== "same";
    if (change === "removed") splices.push({ ...last, to: last.to + text.length });
    else if (change === "added") splices.push({ ...last, text: last.text + text });
    else if (last.to > last.from || last.text !== "") splices.push(last);
    if (change !== "added") at += text.length;
  }
  return splices;
}
