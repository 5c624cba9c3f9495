/**
 * Shape of the rulebook. This is the only file of the rulebook that needs zod when it runs: its data and the functions
 * take types from here (`import type`), tests, rules sheets and year files take the schemas.
 */
import { z } from "zod";

/** The three instruments (เครื่องมือ) of ITA. */
export type Instrument = "IIT" | "EIT" | "OIT";

const instrument = z.enum(["IIT", "EIT", "OIT"]);
const score = z.number().min(0).max(100);
const percent = z.int().min(0).max(100);
const text = z.string().trim().min(1);

/**
 * How well a fact is known: `certain` when a source states it or real figures force it, `likely` when sources
 * point to it, `unverified` when nothing that can be shown confirms it. Show `unverified` as "ยังไม่ยืนยัน".
 */
const confidence = z.enum(["certain", "likely", "unverified"]);
export type Confidence = z.infer<typeof confidence>;

/** A value with how well it is known and the public source that says so. */
function fact<T extends z.ZodType>(value: T) {
  return z.object({ value, confidence, source: text }).readonly();
}
export interface Fact<T> {
  readonly value: T;
  readonly confidence: Confidence;
  readonly source: string;
}

/** How an OIT indicator comes from its items: mean of sub-indicator means, or plain mean of all items. */
const oitRule = z.enum(["sub-indicator-means", "item-means"]);
export type OitRule = z.infer<typeof oitRule>;

const oitGroup = z
  .object({
    /** Number of the sub-indicator (ตัวชี้วัดย่อย), e.g. "9.1". */
    id: z.string().regex(/^\d+\.\d+$/),
    /** Indicator it belongs to. */
    indicator: z.number().int().positive(),
    /** First item number: 1 means o1. */
    first: z.number().int().positive(),
    /** Last item number, included. */
    last: z.number().int().positive(),
  })
  .readonly();
/** A sub-indicator (ตัวชี้วัดย่อย) and the OIT items it holds. */
export type OitGroup = z.infer<typeof oitGroup>;

const level = z
  .object({
    /** Latin id, stable across languages. */
    id: z.string().regex(/^[A-Za-z-]+$/),
    /** Official name as reports print it. */
    name: text,
    /** The total must reach this. */
    total: score,
    /** Every instrument must reach this as well; null when instruments do not count. */
    eachInstrument: score.nullable(),
  })
  .readonly();
/** One level of the result; a list of levels is read best first and the first that fits is given. */
export type Level = z.infer<typeof level>;

/** The numbers of one fiscal year: all that scores, levels and codes need, small enough for custom functions. */
export const coreSchema = z
  .object({
    /** Buddhist-era fiscal year. */
    fiscalYear: z.number().int().min(2500).max(2700),
    /** Weights of the instruments in whole percent; they sum to 100. */
    weights: z.object({ IIT: percent, EIT: percent, OIT: percent }).readonly(),
    /** Instrument of each indicator, indicator 1 first. */
    indicators: z.array(instrument).min(3).readonly(),
    /** Number of questions of each IIT and EIT indicator, indicator 1 first; 0 for OIT indicators. */
    questionCounts: z.array(z.int().min(0)).readonly(),
    /** Sub-indicators in the order of their items. */
    oitGroups: z.array(oitGroup).min(1).readonly(),
    oitRule,
    /** Levels, best first; the last takes every score. */
    levels: z.array(level).min(2).readonly(),
    /** Score from 0 to 100 from which an agency has passed (ผ่านเกณฑ์). */
    passLine: score,
  })
  .readonly()
  .superRefine((core, issues) => {
    const demand = (fine: boolean, message: string, path: (string | number)[] = []) => {
      if (!fine) issues.addIssue({ code: "custom", message, path });
    };
    const { weights, indicators, questionCounts, oitGroups, levels } = core;
    demand(weights.IIT + weights.EIT + weights.OIT === 100, "weights must sum to 100", ["weights"]);
    demand(
      (["IIT", "EIT", "OIT"] as const).every((name) => indicators.includes(name)),
      "every instrument needs an indicator",
    );
    demand(
      questionCounts.length === indicators.length &&
        questionCounts.every((count, i) => (count === 0) === (indicators[i] === "OIT")),
      "every IIT and EIT indicator, and no other, has a number of questions",
    );
    demand(
      oitGroups.every(
        (group, i) =>
          group.first === (oitGroups[i - 1]?.last ?? 0) + 1 && group.last >= group.first,
      ),
      "OIT groups must follow each other from o1 without gap or overlap",
    );
    demand(
      oitGroups.every((group) => indicators[group.indicator - 1] === "OIT") &&
        indicators.every(
          (name, i) => name !== "OIT" || oitGroups.some((g) => g.indicator === i + 1),
        ),
      "OIT groups belong to the OIT indicators, and each of those has one",
    );
    // A level without a demand on instruments lies below one of the same total with it.
    const height = ({ total, eachInstrument }: Level) => total * 1000 + (eachInstrument ?? -1);
    levels.forEach((one, i) => {
      const better = levels[i - 1];
      const below = better === undefined || height(one) < height(better);
      demand(below, "levels must descend", ["levels", i]);
    });
    const last = levels.at(-1);
    demand(
      last?.total === 0 && last.eachInstrument === null,
      "the last level must take every score",
    );
    demand(
      new Set(levels.map((one) => one.name)).size === levels.length &&
        new Set(levels.map((one) => one.id)).size === levels.length,
      "level names and ids must be unique",
    );
  });
export type CoreRules = z.infer<typeof coreSchema>;

const answerScale = z
  .object({
    id: text,
    /** Answers in the order of the form. */
    labels: fact(z.array(text).min(2).readonly()),
    /** Points (0–100) of those answers. */
    points: fact(z.array(score).min(2).readonly()),
  })
  .readonly()
  .refine(({ labels, points }) => labels.value.length === points.value.length, {
    message: "as many points as labels",
  });
/** An answer scale: what can be ticked and the points it gives. */
export type AnswerScale = z.infer<typeof answerScale>;

const code = z.string().regex(/^[ieo][1-9]\d?$/);

const question = z
  .object({
    /** Canonical code, e.g. "i1", "e12". */
    code,
    indicator: z.number().int().positive(),
    /** Official wording; null while no source that can be shown confirms it. */
    text: fact(text.nullable()),
    /** What it asks about, in a few words of ours; null when unknown. Never print it as the official wording. */
    topic: text.nullable(),
    /** Id of the answer scale; null when unknown. A reversed scale carries its own id. */
    scale: fact(text.nullable()),
    /** Parts that are answered one by one; the question's score is their mean. */
    subItems: z.array(z.object({ text, scale: text }).readonly()).readonly(),
  })
  .readonly();
/** A question of the IIT or EIT survey. */
export type Question = z.infer<typeof question>;

const oitItem = z
  .object({
    /** Canonical code, e.g. "o10". */
    code,
    indicator: z.number().int().positive(),
    /** Sub-indicator, e.g. "9.2". */
    group: text,
    /** Official title; null while no source that can be shown confirms it. */
    text: fact(text.nullable()),
    /** Title as remembered by practitioners; null when `text` is known. Never print it as the official title. */
    topic: text.nullable(),
  })
  .readonly();
/** An item that the agency discloses on its website for OIT. */
export type OitItem = z.infer<typeof oitItem>;

/** Column of the measures table or of its result report; the first nine are fields of a measure record. */
const measurePart = z.enum([
  "indicator",
  "question",
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "responsible",
  "followUp",
  "number",
  "result",
  "outcome",
]);
export type MeasurePart = z.infer<typeof measurePart>;

const column = z
  .object({
    part: measurePart,
    heading: text,
    /** Heading over several columns; "{year}" stands for the fiscal year of the results; null when there is none. */
    group: text.nullable(),
  })
  .readonly();
/** A column of an official form. */
export type FormColumn = z.infer<typeof column>;

const measures = z
  .object({
    /** OIT items that ask for the plan of measures and for the report on them. */
    items: fact(
      z.object({ plan: z.array(code).readonly(), report: z.array(code).readonly() }).readonly(),
    ),
    /** What the analysis in the plan must cover. */
    analysis: fact(z.array(text).readonly()),
    /** Parts that each measure must have; further columns are always allowed. */
    required: fact(z.array(measurePart).readonly()),
    /** True when the plan must have a row for every indicator. */
    everyIndicator: fact(z.boolean()),
    /** Columns of the year's form, left to right; null when no form of the year was seen. */
    columns: fact(z.array(column).readonly().nullable()),
    /** Columns of the report on the measures, left to right; null when no form of the year was seen. */
    resultColumns: fact(z.array(column).readonly().nullable()),
  })
  .readonly();
/** What a year demands of the plan of measures and of the report on it. */
export type MeasureRules = z.infer<typeof measures>;

const national = z
  .object({
    /** National plan: percent of agencies that should reach the pass line. */
    target: fact(z.number().min(0).max(100).nullable()),
    /** Percent of agencies that did reach it. */
    passed: fact(z.number().min(0).max(100).nullable()),
    /** Average total of all agencies, 0–100. */
    average: fact(score.nullable()),
    /** Number of agencies assessed. */
    agencies: fact(z.int().positive().nullable()),
    /** Average (0–100) of each indicator over all agencies, indicator 1 first, each with its own source. */
    indicatorAverages: z.array(fact(score.nullable())).readonly(),
    /** People who answered: staff (IIT) and people from outside (EIT). */
    respondents: fact(
      z.object({ IIT: z.int().positive(), EIT: z.int().positive() }).readonly().nullable(),
    ),
  })
  .readonly();
/** Targets and results of the whole country. */
export type National = z.infer<typeof national>;

const sampleSize = z
  .object({
    /** Kind of agency, e.g. "เทศบาลตำบล". */
    agency: text,
    /** Size class, e.g. "M"; null where the kind has none. */
    size: text.nullable(),
    /** Least number of answers. */
    minimum: z.int().positive(),
    /** Number of such agencies; null when unknown. */
    agencies: z.int().positive().nullable(),
  })
  .readonly();
/** Least number of answers that an agency of a kind and size must collect. */
export type SampleSize = z.infer<typeof sampleSize>;

const provenance = z.object({ confidence, source: text }).readonly();
/** Confidence and source of a fact whose value stands in the core. */
export type Provenance = z.infer<typeof provenance>;

export const bookSchema = z
  .object({
    core: coreSchema,
    /** True when nothing of the year is announced and the newest known year stands in: nothing here is a claim. */
    provisional: z.boolean(),
    /** How well the numbers of `core` are known, field by field. */
    known: z
      .object({
        weights: provenance,
        indicators: provenance,
        questionCounts: provenance,
        /** Number of OIT items. */
        itemCount: provenance,
        /** One a sub-indicator. */
        oitGroups: z.array(provenance).readonly(),
        oitRule: provenance,
        /** One a level. */
        levels: z.array(provenance).readonly(),
        passLine: provenance,
      })
      .readonly(),
    indicators: z
      .array(
        z
          .object({
            number: z.number().int().positive(),
            instrument,
            name: fact(text),
            /** Other spellings met in reports; compared without spaces. */
            spellings: z.array(text).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** IIT then EIT questions in order. */
    questions: z.array(question).readonly(),
    /** OIT items in order. */
    items: z.array(oitItem).readonly(),
    /** Titles of the sub-indicators, in the order of `core.oitGroups`. */
    groupTitles: z.array(fact(text.nullable())).readonly(),
    scales: z.array(answerScale).readonly(),
    /** Points (0–100) an OIT item can get. */
    oitPoints: fact(z.array(score).readonly()),
    /** Percent that part 1 and part 2 of the EIT survey have in its score; null when the survey has no parts. */
    eitParts: fact(
      z
        .tuple([score, score])
        .readonly()
        .refine(([first, second]) => Math.abs(first + second - 100) < 1e-9, {
          message: "the parts must sum to 100",
        })
        .nullable(),
    ),
    /** Collections of EIT answers: one, or the two parts of `eitParts`. */
    eitCollections: fact(z.int().min(1).max(2)),
    /** How published figures are rounded to 2 decimals. */
    rounding: fact(z.literal("half-up")),
    /** Least number of answers in part 1 of EIT, by kind and size of agency; null when unknown. */
    samples: fact(z.array(sampleSize).readonly().nullable()),
    measures,
    national,
  })
  .readonly()
  .superRefine((book, issues) => {
    const demand = (fine: boolean, message: string) => {
      if (!fine) issues.addIssue({ code: "custom", message });
    };
    const { core } = book;
    const unique = (values: readonly string[]) => new Set(values).size === values.length;
    demand(
      book.indicators.length === core.indicators.length &&
        book.indicators.every(
          (one, i) => one.number === i + 1 && one.instrument === core.indicators[i],
        ),
      "indicators must be those of the core",
    );
    demand(
      unique(
        book.indicators.flatMap((one) =>
          [one.name.value, ...one.spellings].map((name) => name.replace(/\s/g, "")),
        ),
      ),
      "indicator names and spellings must be unique",
    );
    demand(
      core.questionCounts.every(
        (count, i) => book.questions.filter((one) => one.indicator === i + 1).length === count,
      ),
      "every indicator has as many questions as the core says",
    );
    demand(
      book.questions.every(
        (one) =>
          ({ i: "IIT", e: "EIT" })[one.code[0] as "i" | "e"] === core.indicators[one.indicator - 1],
      ),
      "every question belongs to an indicator of its instrument",
    );
    demand(
      book.items.every((item, i) => item.code === `o${i + 1}`) &&
        book.items.length === core.oitGroups.at(-1)?.last &&
        book.items.every((item, i) =>
          core.oitGroups.some(
            (group) =>
              group.id === item.group &&
              group.indicator === item.indicator &&
              group.first <= i + 1 &&
              i + 1 <= group.last,
          ),
        ),
      "items must fill the OIT groups",
    );
    demand(
      unique([...book.questions, ...book.items].map((one) => one.code)),
      "codes must be unique",
    );
    demand(
      book.groupTitles.length === core.oitGroups.length &&
        book.known.oitGroups.length === core.oitGroups.length,
      "every OIT group has a title or null, and a provenance",
    );
    demand(book.known.levels.length === core.levels.length, "every level has a provenance");
    const scales = new Set(book.scales.map((scale) => scale.id));
    demand(
      book.questions.every(
        (one) =>
          (one.scale.value === null || scales.has(one.scale.value)) &&
          one.subItems.every((part) => scales.has(part.scale)),
      ),
      "scales of questions must exist",
    );
    const codes = new Set(book.items.map((item) => item.code));
    demand(
      [...book.measures.items.value.plan, ...book.measures.items.value.report].every((one) =>
        codes.has(one),
      ),
      "the items of the measures must exist",
    );
    demand(
      book.national.indicatorAverages.length === core.indicators.length,
      "one national average an indicator",
    );
  });
/** All that is known about one fiscal year, with confidence and source of every fact. */
export type RuleBook = z.infer<typeof bookSchema>;
/** An indicator (ตัวชี้วัด) with its names. */
export type IndicatorInfo = RuleBook["indicators"][number];
