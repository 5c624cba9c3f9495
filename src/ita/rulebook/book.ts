/** The full record of every fiscal year: numbers and texts with confidence and source. */
import { each } from "./facts";
import { coreFrom, coreOf, nearestKnown, PROVISIONAL_YEAR } from "./core";
import { NUMBERS, provisionalNumbers, type YearNumbers } from "./numbers";
import type { CoreRules, Fact, Provenance, RuleBook } from "./schema";
import { numberItems, numberQuestions, provisionalTexts, type YearTexts } from "./seeds";
import { texts as texts2562 } from "./texts/2562";
import { texts as texts2563 } from "./texts/2563";
import { texts as texts2564 } from "./texts/2564";
import { texts as texts2565 } from "./texts/2565";
import { texts as texts2566 } from "./texts/2566";
import { texts as texts2567 } from "./texts/2567";
import { texts as texts2568 } from "./texts/2568";
import { texts as texts2569 } from "./texts/2569";

/** Texts by year. A new year is a line here, a file under texts/ and an entry of numbers.ts. */
const TEXTS: ReadonlyMap<number, YearTexts> = new Map([
  [2562, texts2562],
  [2563, texts2563],
  [2564, texts2564],
  [2565, texts2565],
  [2566, texts2566],
  [2567, texts2567],
  [2568, texts2568],
  [2569, texts2569],
]);

const provenanceOf = ({ confidence, source }: Fact<unknown>): Provenance => ({
  confidence,
  source,
});

/**
 * Puts numbers and texts of a year together.
 * @param core the numbers as functions use them, where they have them already, so that both are the same object
 */
export function bookFrom(
  numbers: YearNumbers,
  texts: YearTexts,
  provisional = false,
  core: CoreRules = coreFrom(numbers),
): RuleBook {
  const groupsKnown = ({ value, confidence, source }: YearNumbers["items9"]) =>
    each(value.length, confidence, source);
  return {
    core,
    provisional,
    known: {
      weights: provenanceOf(numbers.weights),
      indicators: provenanceOf(numbers.indicators),
      questionCounts: provenanceOf(numbers.questionCounts),
      itemCount: provenanceOf(numbers.itemCount),
      oitGroups: [...groupsKnown(numbers.items9), ...groupsKnown(numbers.items10)],
      oitRule: provenanceOf(numbers.oitRule),
      levels: numbers.levelsKnown,
      passLine: provenanceOf(numbers.passLine),
    },
    indicators: texts.indicators,
    questions: [
      ...numberQuestions("IIT", core, texts.iit),
      ...numberQuestions("EIT", core, texts.eit),
    ],
    items: numberItems(core, texts.items),
    groupTitles: texts.groupTitles,
    scales: texts.scales,
    oitPoints: numbers.oitPoints,
    eitParts: numbers.eitParts,
    eitCollections: numbers.eitCollections,
    rounding: numbers.rounding,
    samples: numbers.samples,
    measures: texts.measures,
    national: numbers.national,
  };
}

/** Books already put together, by year. */
const BOOKS = new Map<number, RuleBook>();

function textsOf(year: number): YearTexts {
  const texts = TEXTS.get(year);
  if (!texts) throw new Error(`no texts of fiscal year ${year}`);
  return texts;
}

/**
 * The rules that stand in for any year: its own where something of it is known, else a provisional book with the
 * numbers of the nearest known year and no claim at all (`provisional`, everything unverified, no form, no title).
 */
export function bookFor(year: number): RuleBook {
  const ready = BOOKS.get(year);
  if (ready) return ready;
  const known = NUMBERS.find(({ fiscalYear }) => fiscalYear === year);
  const near = nearestKnown(year);
  const core = coreOf(year) ?? undefined;
  const book = known
    ? bookFrom(known, textsOf(year), false, core)
    : bookFrom(
        provisionalNumbers(near, year),
        provisionalTexts(textsOf(near.fiscalYear)),
        true,
        core,
      );
  BOOKS.set(year, book);
  return book;
}

/**
 * The rules of a fiscal year (Buddhist era): those known, and of the year after the newest the provisional ones. Null
 * for any other year, of which no result can be assessed; `bookFor` stands in for the year of a plan.
 */
export function bookOf(year: number): RuleBook | null {
  return year === PROVISIONAL_YEAR || TEXTS.has(year) ? bookFor(year) : null;
}
