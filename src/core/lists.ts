/**
 * What newer JavaScript has as `flat`, `flatMap` and `at`. The custom functions' runtime promises ES2016 only, so
 * every module that functions.js carries uses these (test/contract/bundle.test.ts names the ones that do not).
 */

/** The entries of all lists, in order. */
export function flatten<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  // One by one: a column of a whole sheet is too long for the arguments of a call.
  for (const list of lists) for (const entry of list) all.push(entry);
  return all;
}

/** The entries that `listOf` makes of each item, in order. */
export function flatMap<T, U>(
  items: readonly T[],
  listOf: (item: T, index: number) => readonly U[],
): U[] {
  return flatten(items.map(listOf));
}

/** The last entry; undefined when there is none. */
export function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
