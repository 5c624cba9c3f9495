/**
 * Parts that several years share and builders that spell lists out. Numbers only and pure calls, so that a
 * bundle which takes only the cores carries nothing else.
 */
import type {
  Confidence,
  CoreRules,
  Fact,
  Instrument,
  Level,
  OitGroup,
  OitItem,
  Provenance,
  Question,
} from "./schema";

/** Instruments of the ten indicators in every year so far. */
export const TEN_INDICATORS: readonly Instrument[] = [
  "IIT",
  "IIT",
  "IIT",
  "IIT",
  "IIT",
  "EIT",
  "EIT",
  "EIT",
  "OIT",
  "OIT",
];

/** Weights in whole percent in every year so far. */
export const WEIGHTS: Readonly<Record<Instrument, number>> = { IIT: 30, EIT: 30, OIT: 40 };

/** Levels AA–F: only the total counts. */
export const LETTER_LEVELS: readonly Level[] = [
  { id: "AA", name: "AA", total: 95, eachInstrument: null },
  { id: "A", name: "A", total: 85, eachInstrument: null },
  { id: "B", name: "B", total: 75, eachInstrument: null },
  { id: "C", name: "C", total: 65, eachInstrument: null },
  { id: "D", name: "D", total: 55, eachInstrument: null },
  { id: "E", name: "E", total: 50, eachInstrument: null },
  { id: "F", name: "F", total: 0, eachInstrument: null },
];

/** The five levels of the Rating Score: the upper two also look at every instrument. */
export const RATING_LEVELS: readonly Level[] = [
  { id: "excellent", name: "ผ่านดีเยี่ยม", total: 95, eachInstrument: 95 },
  { id: "good", name: "ผ่านดี", total: 85, eachInstrument: 85 },
  { id: "pass", name: "ผ่าน", total: 85, eachInstrument: null },
  { id: "improve", name: "ต้องปรับปรุง", total: 70, eachInstrument: null },
  { id: "urgent", name: "ต้องปรับปรุงโดยด่วน", total: 0, eachInstrument: null },
];

/**
 * Sub-indicators from the number of items in each: the first list is indicator 9, the second indicator 10.
 * `oitGroups([9, 8], [8, 2])` is 9.1 = o1–o9, 9.2 = o10–o17, 10.1 = o18–o25, 10.2 = o26–o27.
 */
export function oitGroups(nine: readonly number[], ten: readonly number[]): readonly OitGroup[] {
  let last = 0;
  const groupsOf = (indicator: number, sizes: readonly number[]) =>
    sizes.map((size, i) => ({
      id: `${indicator}.${i + 1}`,
      indicator,
      first: last + 1,
      last: (last += size),
    }));
  return [...groupsOf(9, nine), ...groupsOf(10, ten)];
}

/** A fact. */
export function fact<T>(value: T, confidence: Confidence, source: string): Fact<T> {
  return { value, confidence, source };
}

/** A text that no source at hand confirms. */
export const UNKNOWN_TEXT: Fact<null> = {
  value: null,
  confidence: "unverified",
  source: "No public source at hand states it",
};

/** A fact of another year, taken over with its own confidence; what is unknown stays unknown. */
export function takenOver<T>(from: number, known: Fact<T>, confidence: Confidence): Fact<T> {
  return known.value === null
    ? known
    : { value: known.value, confidence, source: `As FY${from}: ${known.source}` };
}

/** Questions of another year's form, taken over. */
export function questionsOf(
  from: number,
  seeds: readonly QuestionSeed[],
  confidence: Confidence = "likely",
): readonly QuestionSeed[] {
  return seeds.map((seed) => ({
    ...seed,
    text: takenOver(from, seed.text, confidence),
    scale: takenOver(from, seed.scale, confidence),
  }));
}

/** Items of another year's list, taken over. */
export function itemsOf(
  from: number,
  seeds: readonly ItemSeed[],
  confidence: Confidence = "likely",
): readonly ItemSeed[] {
  return seeds.map((seed) => ({ ...seed, text: takenOver(from, seed.text, confidence) }));
}

/** The same confidence and source for each of `count` entries of the core. */
export function each(count: number, confidence: Confidence, source: string): readonly Provenance[] {
  return Array.from({ length: count }, () => ({ confidence, source }));
}

/** A question as the text files write it: code and indicator follow from its place. */
export type QuestionSeed = Omit<Question, "code" | "indicator">;

/** Codes and indicators for a survey's questions, which are given in the order of the form; none when unknown. */
export function numberQuestions(
  instrument: "IIT" | "EIT",
  core: CoreRules,
  seeds: readonly QuestionSeed[] = [],
): readonly Question[] {
  const owners = core.indicators.flatMap((name, i) =>
    name === instrument ? Array.from({ length: core.questionCounts[i] ?? 0 }, () => i + 1) : [],
  );
  const letter = instrument === "IIT" ? "i" : "e";
  return number(owners, seeds).map(([indicator, seed], i) => ({
    code: `${letter}${i + 1}`,
    indicator,
    ...(seed ?? { text: UNKNOWN_TEXT, topic: null, scale: UNKNOWN_TEXT, subItems: [] }),
  }));
}

/** An OIT item as the text files write it. */
export type ItemSeed = Pick<OitItem, "text" | "topic">;

/** An item, or several, with a known title. */
export function titled(
  confidence: Confidence,
  source: string,
  titles: readonly string[],
): readonly ItemSeed[] {
  return titles.map((title) => ({ text: fact(title, confidence, source), topic: null }));
}

/** Items whose titles are remembered only; the title of the year is not confirmed. */
export function remembered(topics: readonly string[]): readonly ItemSeed[] {
  return topics.map((topic) => ({ text: UNKNOWN_TEXT, topic }));
}

/** Codes, indicators and sub-indicators for the items, which are given in order from o1. */
export function numberItems(core: CoreRules, seeds: readonly ItemSeed[]): readonly OitItem[] {
  const owners = core.oitGroups.flatMap((group) =>
    Array.from({ length: group.last - group.first + 1 }, () => group),
  );
  return number(owners, seeds).map(([group, seed], i) => ({
    code: `o${i + 1}`,
    indicator: group.indicator,
    group: group.id,
    ...(seed ?? { text: UNKNOWN_TEXT, topic: null }),
  }));
}

/** Pairs places with seeds; there are as many seeds as places, or none at all. */
function number<P, S>(places: readonly P[], seeds: readonly S[]): [P, S | undefined][] {
  if (seeds.length !== 0 && seeds.length !== places.length) {
    throw new RangeError(`${seeds.length} texts for ${places.length} places`);
  }
  return places.map((place, i) => [place, seeds[i]]);
}
