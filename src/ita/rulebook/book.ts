/** The full record of every fiscal year: texts, confidence and sources. */
import { book as book2562 } from "./2562";
import { book as book2563 } from "./2563";
import { book as book2564 } from "./2564";
import { book as book2565 } from "./2565";
import { book as book2566 } from "./2566";
import { book as book2567 } from "./2567";
import { book as book2568 } from "./2568";
import { book as book2569 } from "./2569";
import type { RuleBook } from "./schema";

const BOOKS: readonly RuleBook[] = [
  book2562,
  book2563,
  book2564,
  book2565,
  book2566,
  book2567,
  book2568,
  book2569,
];

/** All that is known about a fiscal year (Buddhist era); null for a year the rulebook does not hold. */
export function bookOf(year: number): RuleBook | null {
  return BOOKS.find((book) => book.core.fiscalYear === year) ?? null;
}
