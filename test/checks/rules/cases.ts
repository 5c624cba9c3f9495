import { RULES } from "../../../src/checks/all";
import type { Family } from "../../../src/checks/rule";
import { hitsOf, type Book } from "../books";

/** A workbook and what a rule finds in it; an empty list is a near miss. */
export type Case = readonly [name: string, book: Book, hits: readonly string[]];

/** Runs the table of every rule of a family; a rule without hits or without near misses fails. */
export function testRules(family: Family, tables: Readonly<Record<string, readonly Case[]>>): void {
  const own = RULES.filter((rule) => rule.family === family);
  test("every rule of the family has its table", () => {
    expect(Object.keys(tables).sort()).toEqual(own.map(({ id }) => id).sort());
  });
  for (const rule of own) {
    const cases = tables[rule.id] ?? [];
    describe(rule.id, () => {
      test.each(cases)("%s", (_name, book, hits) => {
        expect(hitsOf(rule, book)).toEqual(hits);
      });
      test("has hits and near misses", () => {
        expect(cases.some(([, , hits]) => hits.length > 0)).toBe(true);
        expect(cases.some(([, , hits]) => hits.length === 0)).toBe(true);
      });
    });
  }
}
