/**
 * The entries with the lowest scores, lowest first; ties stay in the given order. Fewer when there are fewer.
 * @param count how many, at least 1
 */
export function weakest<T extends { readonly score: number }>(
  entries: readonly T[],
  count: number,
): readonly T[] {
  return [...entries].sort((a, b) => a.score - b.score).slice(0, count);
}
