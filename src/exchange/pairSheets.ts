/** Which sheet of a workbook is which of another edition of it: by name, and renamed ones by what stands on them. */
import type { SheetCells } from "../cells/values";

/** Part of the texts that two sheets must share for one to be the other under a new name. */
const ALIKE = 0.6;

/** Sheets of two workbooks that belong together; a side that has none is null. In the order of the first, then the second. */
export function pairSheets(
  mine: readonly SheetCells[],
  theirs: readonly SheetCells[],
): readonly (readonly [SheetCells | null, SheetCells | null])[] {
  const theirsOf = new Map(theirs.map((cells) => [cells.sheet, cells]));
  const mineNames = new Set(mine.map(({ sheet }) => sheet));
  const left = theirs.filter(({ sheet }) => !mineNames.has(sheet));
  const textsOf = new Map([...mine, ...left].map((cells) => [cells, textsIn(cells)]));
  const taken = new Set<SheetCells>();
  const pairs = mine.map((cells): [SheetCells, SheetCells | null] => {
    const named = theirsOf.get(cells.sheet);
    if (named) return [cells, named];
    const [best] = left
      .filter((other) => !taken.has(other))
      .map((other) => ({ other, share: shared(textsOf.get(cells), textsOf.get(other)) }))
      .filter(({ share }) => share >= ALIKE)
      .sort((a, b) => b.share - a.share);
    if (best) taken.add(best.other);
    return [cells, best?.other ?? null];
  });
  return [
    ...pairs,
    ...left.filter((cells) => !taken.has(cells)).map((cells) => [null, cells] as const),
  ];
}

function textsIn({ values }: SheetCells): ReadonlySet<string> {
  return new Set(values.flatMap((line) => line.filter((value) => value !== "").map(String)));
}

/** Share of the texts that both have, of those that the fuller one has. */
function shared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const most = Math.max(a.size, b.size);
  return most === 0 ? 0 : [...a].filter((text) => b.has(text)).length / most;
}
