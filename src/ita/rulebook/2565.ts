/** Rules of FY2565: No Gift Policy becomes o34. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { fiveColumnMeasures } from "./measures";
import { INDICATORS_TO_2565 } from "./names";
import {
  each,
  fact,
  LETTER_LEVELS,
  numberItems,
  numberQuestions,
  oitGroups,
  questionsOf,
  TEN_INDICATORS,
  WEIGHTS,
} from "./shape";
import {
  CHANTHABURI_2564,
  CHIANGMAI_2565,
  MEMORY,
  NATION_2566,
  PHICHIT_2564,
  SME_2565,
} from "./sources";
import { EIT_15, fourLevelScales, IIT_30, OIT_43_2565, sevenTitles } from "./texts-2562-2565";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2565. */
export const core: CoreRules = {
  fiscalYear: 2565,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [6, 6, 6, 6, 6, 5, 5, 5, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([9, 8, 7, 4, 5], [8, 2]),
  oitRule: "sub-indicator-means",
  levels: LETTER_LEVELS,
  passLine: 85,
};

/** All that is known about FY2565. */
export const book: RuleBook = /* #__PURE__ */ (() => ({
  core,
  known: {
    weights: { confidence: "likely", source: CHIANGMAI_2565 },
    indicators: { confidence: "certain", source: CHIANGMAI_2565 },
    questionCounts: { confidence: "certain", source: CHIANGMAI_2565 },
    oitGroups: each(7, "certain", CHIANGMAI_2565),
    oitRule: { confidence: "likely", source: CHIANGMAI_2565 },
    levels: each(7, "certain", SME_2565),
    passLine: { confidence: "certain", source: CHANTHABURI_2564 },
  },
  indicators: INDICATORS_TO_2565,
  questions: [
    ...numberQuestions("IIT", core, questionsOf(2564, IIT_30)),
    ...numberQuestions("EIT", core, EIT_15),
  ],
  items: numberItems(core, OIT_43_2565),
  groupTitles: sevenTitles("certain"),
  scales: fourLevelScales("likely"),
  oitPoints: fact([0, 100], "likely", PHICHIT_2564),
  eitParts: fact([50, 50], "unverified", MEMORY),
  measures: fiveColumnMeasures("certain", false),
  national: {
    target: fact(80, "certain", CHANTHABURI_2564),
    passed: fact(70.52, "likely", NATION_2566),
    average: fact(87.57, "likely", NATION_2566),
    indicatorAverages: fact(null, "unverified", "No figure at hand"),
  },
}))();
