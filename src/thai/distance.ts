/**
 * Edits (a letter more, less or another) between two texts, counted up to `limit`. Only letters that stand at most
 * `limit` apart are compared, so that long texts take no longer than their length.
 * @returns `limit + 1` when they are further apart
 */
export function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  // Distances of the beginnings of both; of b's it is `shift - limit` letters longer than of a's.
  let line = Array.from({ length: 2 * limit + 1 }, (_, shift) =>
    shift < limit ? far : shift - limit,
  );
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = [];
    for (let shift = 0; shift <= 2 * limit; shift++) {
      const j = i + shift - limit;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const least = Math.min(
        (line[shift] ?? far) + same,
        (line[shift + 1] ?? far) + 1,
        (next[shift - 1] ?? far) + 1,
      );
      next.push(j < 0 || j > b.length ? far : j === 0 ? Math.min(i, far) : Math.min(least, far));
    }
    if (next.every((distance) => distance >= far)) return far;
    line = next;
  }
  return line[b.length - a.length + limit] ?? far;
}
