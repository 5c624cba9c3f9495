/**
 * The numbers of all fiscal years side by side, each with how well it is known and where it comes from. A new year is
 * an entry here and a file under texts/ (docs/add-a-fiscal-year.md). Custom functions need nothing else for scores.
 */
import {
  certain,
  each,
  likely,
  notAnnounced,
  takenOver,
  UNKNOWN_FIGURE,
  unverified,
} from "./facts";
import { LETTER_LEVELS, RATING_LEVELS } from "./levels";
import type {
  CoreRules,
  Fact,
  Instrument,
  Level,
  National,
  OitRule,
  Provenance,
  SampleSize,
} from "./schema";
import {
  ADJACENT,
  asYear,
  AUDIT_OFFICE_2568,
  BAN_MO_2569,
  BOTH_PLANS,
  CHANTHABURI_2564,
  CHIANGMAI_2565,
  EIT_CALENDAR_2566,
  EIT_SAMPLES_2567,
  IPST_2564,
  MAESAI_2569,
  MCOT_2567,
  MEMORY,
  MGRONLINE_2565,
  NATION_2565,
  NATION_2566,
  NATION_2568,
  NOT_ANNOUNCED,
  OLD_PAGES,
  ORDER_OF_ITEMS,
  PHANOM_RUNG_2566,
  PHAYAO_SYSTEM,
  PHICHIT_2564,
  PHITSANULOK_2568,
  RECOMPUTED,
  RECORDER_2567,
  RTRDA_2568,
  RTRDA_2569,
  SCHOOL_2566,
  SEEDED_CODES,
  SME_2565,
  THAI_PBS_2566,
} from "./sources";

/** Numbers of one fiscal year. */
export interface YearNumbers {
  /** Buddhist-era fiscal year. */
  readonly fiscalYear: number;
  /** Percent of the instruments in the total. */
  readonly weights: Fact<CoreRules["weights"]>;
  /** Instrument of each indicator, indicator 1 first. */
  readonly indicators: Fact<readonly Instrument[]>;
  /** Questions of each indicator; 0 for OIT. */
  readonly questionCounts: Fact<readonly number[]>;
  /** Number of OIT items in all; the groups must hold as many. */
  readonly itemCount: Fact<number>;
  /** Number of items of each sub-indicator of indicator 9 (9.1, 9.2, …), and of indicator 10. */
  readonly items9: Fact<readonly number[]>;
  readonly items10: Fact<readonly number[]>;
  readonly oitRule: Fact<OitRule>;
  /** Levels, best first, and one provenance for each. */
  readonly levels: readonly Level[];
  readonly levelsKnown: readonly Provenance[];
  /** Score from which an agency has passed. */
  readonly passLine: Fact<number>;
  /** Points an OIT item can get. */
  readonly oitPoints: Fact<readonly number[]>;
  /** Collections of EIT answers: one, or part 1 (people answer themselves) and part 2 (NACC asks them). */
  readonly eitCollections: Fact<number>;
  /** Percent of the two parts in the EIT score; null where there is one collection. */
  readonly eitParts: Fact<readonly [number, number] | null>;
  /** How published figures are rounded to 2 decimals. */
  readonly rounding: Fact<"half-up">;
  readonly national: National;
  /** Least number of EIT answers an agency must collect, by kind and size; null when unknown. */
  readonly samples: Fact<readonly SampleSize[] | null>;
}

/** Instruments of the ten indicators in every year so far. */
const TEN: readonly Instrument[] = [
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
const WEIGHTS = { IIT: 30, EIT: 30, OIT: 40 } as const;
/** Questions an indicator: 30 IIT and 15 EIT questions, or 15 and 9. */
const LONG_FORM = [6, 6, 6, 6, 6, 5, 5, 5, 0, 0] as const;
const SHORT_FORM = [3, 3, 3, 3, 3, 3, 3, 3, 0, 0] as const;
const NO_AVERAGES = TEN.map(() => UNKNOWN_FIGURE);
/** Figures of the country that a year's entry does not state. */
const UNKNOWN_NATIONAL: National = {
  target: UNKNOWN_FIGURE,
  passed: UNKNOWN_FIGURE,
  average: UNKNOWN_FIGURE,
  agencies: UNKNOWN_FIGURE,
  indicatorAverages: NO_AVERAGES,
  respondents: UNKNOWN_FIGURE,
};
/** What of the rounding was proven in FY2564: 38.306, 39.428 and 38.756 were published as 38.31, 39.43 and 38.76. */
const ROUNDING: Fact<"half-up"> = certain("half-up", PHICHIT_2564);
const ROUNDING_AS_2564 = takenOver(2564, ROUNDING);
const OIT_POINTS_2564 = certain([0, 100], PHICHIT_2564);
const OIT_POINTS_2568 = likely([0, 50, 100], PHITSANULOK_2568);
/** 97.50 with o10 half met is the plain mean of 20 items; other readings are not ruled out. */
const OIT_RULE_2568: Fact<OitRule> = unverified("item-means", PHITSANULOK_2568);
const ONE_COLLECTION = likely(1, CHIANGMAI_2565);
const NO_PARTS = likely(null, CHIANGMAI_2565);
/** That there are two parts is known, what each counts for is not. */
const HALF_AND_HALF = unverified([50, 50] as const, MEMORY);
/** National averages of FY2568: indicators 3 and 8 as NACC named them, the others as Ban Mo printed them. */
const AVERAGES_2568: National["indicatorAverages"] = [
  97.21, 98.02, 99.45, 93.49, 96.7, 96.56, 94.87, 94.39, 88.28, 92.42,
].map((average, i) =>
  i === 2 || i === 7 ? certain(average, NATION_2568) : likely(average, BAN_MO_2569),
);

/** One entry a year, oldest first. */
export const NUMBERS: readonly YearNumbers[] = [
  {
    fiscalYear: 2562,
    weights: likely(WEIGHTS, ADJACENT),
    indicators: likely(TEN, ADJACENT),
    questionCounts: likely(LONG_FORM, ADJACENT),
    itemCount: likely(48, OLD_PAGES),
    items9: likely([9, 8, 7, 4, 5], OLD_PAGES),
    items10: likely([8, 7], OLD_PAGES),
    oitRule: likely("sub-indicator-means", asYear(2564, PHICHIT_2564)),
    levels: LETTER_LEVELS,
    levelsKnown: each(7, "likely", asYear(2564, CHIANGMAI_2565)),
    passLine: likely(85, ADJACENT),
    oitPoints: takenOver(2564, OIT_POINTS_2564),
    eitCollections: takenOver(2565, ONE_COLLECTION),
    eitParts: likely(null, asYear(2565, CHIANGMAI_2565)),
    rounding: ROUNDING_AS_2564,
    national: UNKNOWN_NATIONAL,
    samples: UNKNOWN_FIGURE,
  },
  {
    fiscalYear: 2563,
    weights: certain(WEIGHTS, RECOMPUTED),
    indicators: certain(TEN, RECOMPUTED),
    questionCounts: likely(LONG_FORM, ADJACENT),
    itemCount: likely(43, OLD_PAGES),
    items9: likely([9, 8, 7, 4, 5], OLD_PAGES),
    items10: likely([8, 2], OLD_PAGES),
    oitRule: likely("sub-indicator-means", asYear(2564, PHICHIT_2564)),
    levels: LETTER_LEVELS,
    levelsKnown: each(7, "likely", asYear(2564, CHIANGMAI_2565)),
    passLine: likely(85, asYear(2564, CHANTHABURI_2564)),
    oitPoints: takenOver(2564, OIT_POINTS_2564),
    eitCollections: takenOver(2565, ONE_COLLECTION),
    eitParts: likely(null, asYear(2565, CHIANGMAI_2565)),
    rounding: ROUNDING_AS_2564,
    national: { ...UNKNOWN_NATIONAL, target: unverified(50, MEMORY) },
    samples: UNKNOWN_FIGURE,
  },
  {
    fiscalYear: 2564,
    weights: certain(WEIGHTS, RECOMPUTED),
    indicators: certain(TEN, CHANTHABURI_2564),
    questionCounts: certain(LONG_FORM, CHANTHABURI_2564),
    itemCount: certain(43, CHIANGMAI_2565),
    items9: certain([9, 8, 7, 4, 5], PHICHIT_2564),
    items10: certain([8, 2], CHANTHABURI_2564),
    oitRule: certain("sub-indicator-means", PHICHIT_2564),
    levels: LETTER_LEVELS,
    levelsKnown: each(7, "certain", CHIANGMAI_2565),
    passLine: certain(85, CHANTHABURI_2564),
    oitPoints: OIT_POINTS_2564,
    eitCollections: takenOver(2565, ONE_COLLECTION),
    eitParts: likely(null, asYear(2565, CHIANGMAI_2565)),
    rounding: ROUNDING,
    national: {
      ...UNKNOWN_NATIONAL,
      target: unverified(65, MEMORY),
      average: certain(81.25, `${IPST_2564}; ${NATION_2565}`),
      agencies: certain(8300, `${IPST_2564}; ${NATION_2565}`),
    },
    samples: UNKNOWN_FIGURE,
  },
  {
    fiscalYear: 2565,
    weights: likely(WEIGHTS, CHIANGMAI_2565),
    indicators: certain(TEN, CHIANGMAI_2565),
    questionCounts: certain(LONG_FORM, CHIANGMAI_2565),
    itemCount: certain(43, CHIANGMAI_2565),
    items9: certain([9, 8, 7, 4, 5], CHIANGMAI_2565),
    items10: certain([8, 2], CHIANGMAI_2565),
    oitRule: likely("sub-indicator-means", CHIANGMAI_2565),
    levels: LETTER_LEVELS,
    levelsKnown: each(7, "certain", `${SME_2565}; ${MGRONLINE_2565}`),
    passLine: certain(85, CHANTHABURI_2564),
    oitPoints: takenOver(2564, OIT_POINTS_2564),
    eitCollections: ONE_COLLECTION,
    eitParts: NO_PARTS,
    rounding: ROUNDING_AS_2564,
    national: {
      ...UNKNOWN_NATIONAL,
      target: certain(80, CHANTHABURI_2564),
      passed: certain(70.52, NATION_2565),
      average: certain(87.57, NATION_2565),
      agencies: certain(8303, NATION_2565),
    },
    samples: UNKNOWN_FIGURE,
  },
  {
    fiscalYear: 2566,
    weights: likely(WEIGHTS, ADJACENT),
    indicators: certain(TEN, PHANOM_RUNG_2566),
    questionCounts: unverified(SHORT_FORM, MEMORY),
    itemCount: likely(43, SCHOOL_2566),
    items9: likely([10, 8, 4, 4, 4], SCHOOL_2566),
    items10: certain([8, 5], PHANOM_RUNG_2566),
    oitRule: certain("sub-indicator-means", PHANOM_RUNG_2566),
    levels: RATING_LEVELS,
    levelsKnown: [
      { confidence: "likely", source: THAI_PBS_2566 },
      { confidence: "certain", source: THAI_PBS_2566 },
      { confidence: "likely", source: asYear(2568, AUDIT_OFFICE_2568) },
      ...each(2, "likely", asYear(2567, PHAYAO_SYSTEM)),
    ],
    passLine: certain(85, NATION_2566),
    oitPoints: likely([0, 100], PHANOM_RUNG_2566),
    eitCollections: certain(2, EIT_CALENDAR_2566),
    eitParts: HALF_AND_HALF,
    rounding: ROUNDING_AS_2564,
    national: {
      ...UNKNOWN_NATIONAL,
      target: unverified(84, MEMORY),
      passed: certain(80.94, NATION_2566),
      average: certain(90.19, NATION_2566),
      agencies: certain(8323, NATION_2566),
    },
    samples: UNKNOWN_FIGURE,
  },
  {
    fiscalYear: 2567,
    weights: likely(WEIGHTS, PHAYAO_SYSTEM),
    indicators: likely(TEN, ADJACENT),
    questionCounts: likely(SHORT_FORM, asYear(2568, SEEDED_CODES)),
    itemCount: unverified(35, MEMORY),
    items9: unverified([6, 7, 4, 4, 4], MEMORY),
    items10: unverified([8, 2], MEMORY),
    oitRule: unverified("item-means", asYear(2568, PHITSANULOK_2568)),
    levels: RATING_LEVELS,
    levelsKnown: [
      { confidence: "likely", source: PHAYAO_SYSTEM },
      { confidence: "certain", source: AUDIT_OFFICE_2568 },
      { confidence: "likely", source: asYear(2568, AUDIT_OFFICE_2568) },
      ...each(2, "likely", PHAYAO_SYSTEM),
    ],
    passLine: certain(85, MCOT_2567),
    oitPoints: takenOver(2568, OIT_POINTS_2568),
    eitCollections: likely(2, EIT_SAMPLES_2567),
    eitParts: HALF_AND_HALF,
    rounding: ROUNDING_AS_2564,
    national: {
      ...UNKNOWN_NATIONAL,
      target: unverified(88, MEMORY),
      passed: certain(92.44, MCOT_2567),
      average: likely(93.05, MCOT_2567),
      agencies: certain(8325, MCOT_2567),
      // Indicator 8 rose by 9.9 to 94.39 in FY2568.
      indicatorAverages: TEN.map((_, i) => (i === 7 ? likely(84.49, NATION_2568) : UNKNOWN_FIGURE)),
      respondents: certain({ IIT: 461440, EIT: 907795 }, RECORDER_2567),
    },
    samples: likely(
      [
        { agency: "เทศบาลตำบล", size: "M", minimum: 70, agencies: 875 },
        { agency: "เทศบาลตำบล", size: "S", minimum: 60, agencies: 187 },
        { agency: "องค์การบริหารส่วนตำบล", size: "L", minimum: 50, agencies: 2600 },
        { agency: "องค์การบริหารส่วนตำบล", size: "M", minimum: 40, agencies: 2327 },
        { agency: "องค์การบริหารส่วนตำบล", size: "S", minimum: 30, agencies: 373 },
        { agency: "สถาบันอุดมศึกษา", size: null, minimum: 400, agencies: null },
        { agency: "หน่วยงานเชิงนโยบาย", size: null, minimum: 100, agencies: null },
      ],
      EIT_SAMPLES_2567,
    ),
  },
  {
    fiscalYear: 2568,
    weights: certain(WEIGHTS, PHITSANULOK_2568),
    indicators: certain(TEN, BOTH_PLANS),
    questionCounts: likely(SHORT_FORM, SEEDED_CODES),
    itemCount: likely(28, RTRDA_2568),
    items9: unverified([4, 7, 2, 3, 4], ORDER_OF_ITEMS),
    items10: unverified([4, 4], ORDER_OF_ITEMS),
    oitRule: OIT_RULE_2568,
    levels: RATING_LEVELS,
    levelsKnown: [
      { confidence: "likely", source: PHAYAO_SYSTEM },
      ...each(2, "certain", AUDIT_OFFICE_2568),
      ...each(2, "likely", PHAYAO_SYSTEM),
    ],
    passLine: certain(85, NATION_2568),
    oitPoints: OIT_POINTS_2568,
    eitCollections: likely(2, asYear(2567, EIT_SAMPLES_2567)),
    eitParts: HALF_AND_HALF,
    rounding: ROUNDING_AS_2564,
    national: {
      ...UNKNOWN_NATIONAL,
      target: unverified(92, MEMORY),
      passed: certain(94.17, NATION_2568),
      average: certain(93.82, NATION_2568),
      agencies: certain(8317, NATION_2568),
      indicatorAverages: AVERAGES_2568,
    },
    samples: UNKNOWN_FIGURE,
  },
  {
    fiscalYear: 2569,
    weights: likely(WEIGHTS, ADJACENT),
    indicators: likely(TEN, ADJACENT),
    questionCounts: likely(SHORT_FORM, asYear(2568, SEEDED_CODES)),
    itemCount: likely(26, `${RTRDA_2569}; ${MAESAI_2569}`),
    items9: unverified([4, 6, 2, 3, 4], ORDER_OF_ITEMS),
    items10: unverified([5, 2], ORDER_OF_ITEMS),
    oitRule: unverified("item-means", asYear(2568, PHITSANULOK_2568)),
    levels: RATING_LEVELS,
    levelsKnown: each(5, "likely", ADJACENT),
    passLine: likely(85, ADJACENT),
    oitPoints: takenOver(2568, OIT_POINTS_2568),
    eitCollections: likely(2, asYear(2567, EIT_SAMPLES_2567)),
    eitParts: HALF_AND_HALF,
    rounding: ROUNDING_AS_2564,
    national: { ...UNKNOWN_NATIONAL, target: unverified(96, MEMORY) },
    samples: UNKNOWN_FIGURE,
  },
];

/** Numbers of a year of which nothing is announced: those of `known`, none of them claimed. */
export function provisionalNumbers(known: YearNumbers, fiscalYear: number): YearNumbers {
  return {
    fiscalYear,
    weights: notAnnounced(known.weights),
    indicators: notAnnounced(known.indicators),
    questionCounts: notAnnounced(known.questionCounts),
    itemCount: notAnnounced(known.itemCount),
    items9: notAnnounced(known.items9),
    items10: notAnnounced(known.items10),
    oitRule: notAnnounced(known.oitRule),
    levels: known.levels,
    levelsKnown: each(known.levels.length, "unverified", NOT_ANNOUNCED),
    passLine: notAnnounced(known.passLine),
    oitPoints: notAnnounced(known.oitPoints),
    eitCollections: notAnnounced(known.eitCollections),
    eitParts: notAnnounced(known.eitParts),
    rounding: notAnnounced(known.rounding),
    national: UNKNOWN_NATIONAL,
    samples: UNKNOWN_FIGURE,
  };
}
