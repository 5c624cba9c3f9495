/** A year of the rulebook as a file of it, from a book that passed the schema. */
import type { YearNumbers } from "../src/ita/rulebook/numbers";
import type { Confidence, Fact, Provenance, RuleBook } from "../src/ita/rulebook/schema";
import type { YearTexts } from "../src/ita/rulebook/seeds";
import { groupSize } from "../src/ita/score";

/** The numbers entry of a book; the two parts of the list of items keep the weaker confidence of their groups. */
export function numbersOf(book: RuleBook): YearNumbers {
  const { core, known } = book;
  const of = <T>(value: T, { confidence, source }: Provenance): Fact<T> => ({
    value,
    confidence,
    source,
  });
  const [first = 0, second = 0] = core.indicators.flatMap((name, i) =>
    name === "OIT" ? [i + 1] : [],
  );
  const itemsOf = (indicator: number): Fact<readonly number[]> => {
    const groups = core.oitGroups.filter((group) => group.indicator === indicator);
    const provenances = known.oitGroups.filter(
      (_, i) => core.oitGroups[i]?.indicator === indicator,
    );
    return of(groups.map(groupSize), weakest(provenances));
  };
  return {
    fiscalYear: core.fiscalYear,
    weights: of(core.weights, known.weights),
    indicators: of(core.indicators, known.indicators),
    questionCounts: of(core.questionCounts, known.questionCounts),
    itemCount: of(book.items.length, known.itemCount),
    items9: itemsOf(first),
    items10: itemsOf(second),
    oitRule: of(core.oitRule, known.oitRule),
    levels: core.levels,
    levelsKnown: known.levels,
    passLine: of(core.passLine, known.passLine),
    oitPoints: book.oitPoints,
    eitCollections: book.eitCollections,
    eitParts: book.eitParts,
    rounding: book.rounding,
    national: book.national,
    samples: book.samples,
  };
}

const ORDER: readonly Confidence[] = ["unverified", "likely", "certain"];

function weakest(all: readonly Provenance[]): Provenance {
  const [least] = [...all].sort(
    (a, b) => ORDER.indexOf(a.confidence) - ORDER.indexOf(b.confidence),
  );
  if (!least) throw new RangeError("a sub-indicator without a source");
  return least;
}

/** The texts of a book: what follows from their place is left out. */
export function textsOf(book: RuleBook): YearTexts {
  const seedsOf = (letter: string) =>
    book.questions
      .filter(({ code }) => code.startsWith(letter))
      .map(({ text, topic, scale, subItems }) => ({ text, topic, scale, subItems }));
  return {
    indicators: book.indicators,
    iit: seedsOf("i"),
    eit: seedsOf("e"),
    items: book.items.map(({ text, topic }) => ({ text, topic })),
    groupTitles: book.groupTitles,
    scales: book.scales,
    measures: book.measures,
  };
}

/** TypeScript of a value; a fact is written as `fact(value, confidence, source)`. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  const { confidence, source } = value as Partial<Fact<unknown>>;
  if ("value" in value && entries.length === 3 && confidence && source) {
    return `fact(${[value.value, confidence, source].map(literal).join(", ")})`;
  }
  return `{ ${entries.map(([key, inner]) => `${key}: ${literal(inner)}`).join(", ")} }`;
}

/** The file of the year: its numbers, to be moved to numbers.ts, and its texts. */
export function yearFile(book: RuleBook): string {
  const year = book.core.fiscalYear;
  return `/**
 * FY${year}, printed by \`npm run rulebook\` from the rules sheet of a workbook and checked against the schema. Move
 * \`numbers\` to the end of NUMBERS in ../numbers.ts; the texts stay (docs/add-a-fiscal-year.md).
 */
import { fact } from "../facts";
import type { YearNumbers } from "../numbers";
import type { YearTexts } from "../seeds";

export const numbers: YearNumbers = ${literal(numbersOf(book))};

export const texts: YearTexts = ${literal(textsOf(book))};
`;
}
