/**
 * Which row of a sheet is which row of another edition of it, where rows were inserted or deleted in between. Rows with the
 * same texts belong together, in their order; what stands between two such rows is paired by place or likeness.
 */

/** A row as it is compared: the texts of its cells; trailing blanks count for nothing. */
export type RowTexts = readonly string[];

/** A pair of rows, counted within the lists; null: the other side has no such row. */
export type RowPair = readonly [mine: number | null, theirs: number | null];

/** Beyond so many rows that differ, editions have little in common: rows are paired by their place. */
const MOST_EDITS = 400;
/** Part of the filled cells that must be the same for two rows to be one row that was edited. */
const ALIKE = 0.5;

const isBlank = (row: RowTexts) => row.every((text) => text === "");
const keyOf = (row: RowTexts) =>
  JSON.stringify(row.slice(0, row.findLastIndex((t) => t !== "") + 1));

/** Pairs the rows of two editions, whichever is named first. Rows that are blank on both sides are left out. */
export function alignRows(
  mine: readonly RowTexts[],
  theirs: readonly RowTexts[],
): readonly RowPair[] {
  // Of several ways the same one is taken when the sides turn round.
  return JSON.stringify(mine) <= JSON.stringify(theirs)
    ? pairRows(mine, theirs)
    : pairRows(theirs, mine).map(([i, j]) => [j, i]);
}

function pairRows(mine: readonly RowTexts[], theirs: readonly RowTexts[]): readonly RowPair[] {
  const filled = (rows: readonly RowTexts[]) =>
    rows.flatMap((row, index) => (isBlank(row) ? [] : [{ index, key: keyOf(row) }]));
  const [a, b] = [filled(mine), filled(theirs)];
  const same = commonRows(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  if (!same) return byPlace(mine, theirs, [0, mine.length], [0, theirs.length]);
  const anchors = same.flatMap(([i, j]): (readonly [number, number])[] => {
    const [own, other] = [a[i], b[j]];
    return own && other ? [[own.index, other.index]] : [];
  });
  const pairs: RowPair[] = [];
  let [i, j] = [0, 0];
  for (const [own, other] of [...anchors, [mine.length, theirs.length] as const]) {
    pairs.push(...between(mine, theirs, [i, own], [j, other]));
    if (own < mine.length) pairs.push([own, other]);
    [i, j] = [own + 1, other + 1];
  }
  return pairs;
}

type Span = readonly [from: number, to: number];

/** Pairs what stands between two rows that both editions have. */
function between(
  mine: readonly RowTexts[],
  theirs: readonly RowTexts[],
  own: Span,
  other: Span,
): readonly RowPair[] {
  const isLast = own[1] === mine.length && other[1] === theirs.length;
  // Nothing was inserted or deleted, or everything stands below the last common row.
  if (own[1] - own[0] === other[1] - other[0] || isLast) return byPlace(mine, theirs, own, other);
  const pairs: RowPair[] = [];
  let next = own[0];
  for (let j = other[0]; j < other[1]; j++) {
    const row = theirs[j] ?? [];
    if (isBlank(row)) continue;
    let found = next;
    while (found < own[1] && !isAlike(mine[found] ?? [], row)) found++;
    if (found === own[1]) {
      pairs.push([null, j]);
      continue;
    }
    for (; next < found; next++) if (!isBlank(mine[next] ?? [])) pairs.push([next, null]);
    pairs.push([found, j]);
    next = found + 1;
  }
  for (; next < own[1]; next++) if (!isBlank(mine[next] ?? [])) pairs.push([next, null]);
  return pairs;
}

/** Pairs rows by their distance from the last common row. */
function byPlace(
  mine: readonly RowTexts[],
  theirs: readonly RowTexts[],
  own: Span,
  other: Span,
): readonly RowPair[] {
  const count = Math.max(own[1] - own[0], other[1] - other[0]);
  return Array.from({ length: count }, (_, k): RowPair => [own[0] + k, other[0] + k]).filter(
    ([i, j]) => !isBlank(mine[i ?? 0] ?? []) || !isBlank(theirs[j ?? 0] ?? []),
  );
}

/** Whether two rows are one that was edited. */
function isAlike(a: RowTexts, b: RowTexts): boolean {
  const width = Math.max(a.length, b.length);
  let [same, filled] = [0, 0];
  for (let column = 0; column < width; column++) {
    const [own, other] = [a[column] ?? "", b[column] ?? ""];
    if (own === "" && other === "") continue;
    filled++;
    if (own === other) same++;
  }
  return filled > 0 && same / filled >= ALIKE;
}

/**
 * A longest list of common rows in their order (E. W. Myers, "An O(ND) Difference Algorithm", 1986).
 * @returns null where more than `MOST_EDITS` rows differ
 */
function commonRows(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] | null {
  const trace: Map<number, number>[] = [];
  const furthest = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits++) {
    trace.push(new Map(furthest));
    for (let k = -edits; k <= edits; k += 2) {
      const [left, up] = [furthest.get(k - 1) ?? -1, furthest.get(k + 1) ?? -1];
      let x = k === -edits || (k !== edits && left < up) ? up : left + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) [x, y] = [x + 1, y + 1];
      furthest.set(k, x);
      if (x >= a.length && y >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return null;
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  length: number,
  otherLength: number,
): readonly (readonly [number, number])[] {
  const common: [number, number][] = [];
  let [x, y] = [length, otherLength];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const [left, up] = [furthest.get(k - 1) ?? -1, furthest.get(k + 1) ?? -1];
    const before = k === -edits || (k !== edits && left < up) ? k + 1 : k - 1;
    const fromX = edits === 0 ? 0 : (furthest.get(before) ?? 0);
    const fromY = edits === 0 ? 0 : fromX - before;
    while (x > fromX && y > fromY) {
      [x, y] = [x - 1, y - 1];
      common.push([x, y]);
    }
    [x, y] = [fromX, fromY];
  }
  return common.reverse();
}
