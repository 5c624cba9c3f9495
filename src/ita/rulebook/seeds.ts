/** Questions and items as the texts of a year write them: in the order of the form, without codes and indicators. */
import { fact, takenOver, UNKNOWN_TEXT, unverified } from "./facts";
import type {
  AnswerScale,
  Confidence,
  CoreRules,
  Fact,
  IndicatorInfo,
  MeasureRules,
  OitItem,
  Question,
} from "./schema";
import { NOT_ANNOUNCED } from "./sources";

/** All texts of a fiscal year. */
export interface YearTexts {
  readonly indicators: readonly IndicatorInfo[];
  /** Questions in the order of the form; empty when none of its form is known. */
  readonly iit: readonly QuestionSeed[];
  readonly eit: readonly QuestionSeed[];
  /** Items from o1 on. */
  readonly items: readonly ItemSeed[];
  /** Titles of the sub-indicators, 9.1 first. */
  readonly groupTitles: readonly Fact<string | null>[];
  readonly scales: readonly AnswerScale[];
  readonly measures: MeasureRules;
}

/** A question: code and indicator follow from its place. */
export type QuestionSeed = Omit<Question, "code" | "indicator">;

/** An OIT item: code, indicator and sub-indicator follow from its place. */
export type ItemSeed = Pick<OitItem, "text" | "topic">;

/** A question whose wording is known. */
export function asked(
  text: Fact<string>,
  scale: Fact<string | null>,
  subItems: Question["subItems"] = [],
): QuestionSeed {
  return { text, topic: null, scale, subItems };
}

/** A question of which at most the topic is known. */
export function notSeen(
  topic: string | null,
  scale: Fact<string | null> = UNKNOWN_TEXT,
): QuestionSeed {
  return { text: UNKNOWN_TEXT, topic, scale, subItems: [] };
}

/** Items with known titles. */
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

/** Questions of another year's form, taken over. */
export function questionsOf(from: number, seeds: readonly QuestionSeed[]): readonly QuestionSeed[] {
  return seeds.map((seed) => ({
    ...seed,
    text: takenOver(from, seed.text),
    scale: takenOver(from, seed.scale),
  }));
}

/** Items of another year's list, taken over. */
export function itemsOf(from: number, seeds: readonly ItemSeed[]): readonly ItemSeed[] {
  return seeds.map((seed) => ({ ...seed, text: takenOver(from, seed.text) }));
}

/** Codes and indicators for a survey's questions. */
export function numberQuestions(
  instrument: "IIT" | "EIT",
  core: CoreRules,
  seeds: readonly QuestionSeed[],
): readonly Question[] {
  const owners: number[] = [];
  core.indicators.forEach((name, i) => {
    const count = name === instrument ? (core.questionCounts[i] ?? 0) : 0;
    for (let question = 0; question < count; question += 1) owners.push(i + 1);
  });
  const letter = instrument === "IIT" ? "i" : "e";
  return placed(owners, seeds, notSeen(null)).map(([indicator, seed], i) => ({
    code: `${letter}${i + 1}`,
    indicator,
    ...seed,
  }));
}

/** Codes, indicators and sub-indicators for the items. */
export function numberItems(core: CoreRules, seeds: readonly ItemSeed[]): readonly OitItem[] {
  const owners: CoreRules["oitGroups"][number][] = [];
  for (const group of core.oitGroups) {
    for (let item = group.first; item <= group.last; item += 1) owners.push(group);
  }
  return placed(owners, seeds, { text: UNKNOWN_TEXT, topic: null }).map(([group, seed], i) => ({
    code: `o${i + 1}`,
    indicator: group.indicator,
    group: group.id,
    ...seed,
  }));
}

/** Pairs places with seeds; there are as many seeds as places, or none at all. */
function placed<P, S>(places: readonly P[], seeds: readonly S[], unknown: S): [P, S][] {
  if (seeds.length !== 0 && seeds.length !== places.length) {
    throw new RangeError(`${seeds.length} texts for ${places.length} places`);
  }
  return places.map((place, i) => [place, seeds[i] ?? unknown]);
}

/** Texts of a year of which nothing is announced: those of `known` as topics to recognise, none of them as official. */
export function provisionalTexts(known: YearTexts): YearTexts {
  const topicOf = <T extends { text: Fact<string | null>; topic: string | null }>(seed: T): T => ({
    ...seed,
    text: unverified(null, NOT_ANNOUNCED),
    topic: seed.text.value ?? seed.topic,
  });
  const open = <T>({ value }: Fact<T>) => unverified(value, NOT_ANNOUNCED);
  const unseen = unverified(null, NOT_ANNOUNCED);
  return {
    indicators: known.indicators.map((one) => ({ ...one, name: open(one.name) })),
    iit: known.iit.map((seed) => ({ ...topicOf(seed), scale: open(seed.scale) })),
    eit: known.eit.map((seed) => ({ ...topicOf(seed), scale: open(seed.scale) })),
    items: known.items.map(topicOf),
    groupTitles: known.groupTitles.map(() => unseen),
    scales: known.scales.map(({ id, labels, points }) => ({
      id,
      labels: open(labels),
      points: open(points),
    })),
    measures: {
      items: open(known.measures.items),
      analysis: unverified([], NOT_ANNOUNCED),
      required: unverified([], NOT_ANNOUNCED),
      everyIndicator: unverified(false, NOT_ANNOUNCED),
      columns: unseen,
      resultColumns: unseen,
    },
  };
}
