/** Entries of a map whose keys lie in a stretch, ascending; quick for short stretches and for sparse maps. */
export function entriesWithin<T>(
  map: ReadonlyMap<number, T>,
  start: number,
  count: number,
): [number, T][] {
  const entries: [number, T][] = [];
  if (count > map.size) {
    let isAscending = true;
    let last = -1;
    for (const entry of map) {
      const [key] = entry;
      if (key < start || key >= start + count) continue;
      isAscending &&= key > last;
      last = key;
      entries.push(entry);
    }
    return isAscending ? entries : entries.sort(([a], [b]) => a - b);
  }
  for (let key = start; key < start + count; key++) {
    const value = map.get(key);
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}
