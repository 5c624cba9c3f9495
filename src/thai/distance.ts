/**
 * Edits (a letter more, less or another) between two texts, counted up to `limit`.
 * @returns `limit + 1` when they are further apart
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let line = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((line[j - 1] ?? 0) + same, (line[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    if (Math.min(...next) > limit) return limit + 1;
    line = next;
  }
  return Math.min(line[b.length] ?? 0, limit + 1);
}
