/** Rules of FY2564: the best documented form. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { fiveColumnMeasures } from "./measures";
import { INDICATORS_TO_2565 } from "./names";
import {
  each,
  fact,
  LETTER_LEVELS,
  numberItems,
  numberQuestions,
  oitGroups,
  TEN_INDICATORS,
  WEIGHTS,
} from "./shape";
import { CHANTHABURI_2564, CHIANGMAI_2565, MEMORY, PHICHIT_2564, RECOMPUTED } from "./sources";
import {
  EIT_15,
  fourLevelScales,
  IIT_30,
  OIT_43_BEFORE_2565,
  sevenTitles,
} from "./texts-2562-2565";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2564. */
export const core: CoreRules = {
  fiscalYear: 2564,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [6, 6, 6, 6, 6, 5, 5, 5, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([9, 8, 7, 4, 5], [8, 2]),
  oitRule: "sub-indicator-means",
  levels: LETTER_LEVELS,
  passLine: 85,
};

/** All that is known about FY2564. */
export const book: RuleBook = /* #__PURE__ */ (() => ({
  core,
  known: {
    weights: { confidence: "certain", source: RECOMPUTED },
    indicators: { confidence: "certain", source: CHIANGMAI_2565 },
    questionCounts: { confidence: "certain", source: CHANTHABURI_2564 },
    oitGroups: each(7, "certain", PHICHIT_2564),
    oitRule: { confidence: "certain", source: PHICHIT_2564 },
    levels: each(7, "certain", CHIANGMAI_2565),
    passLine: { confidence: "certain", source: CHANTHABURI_2564 },
  },
  indicators: INDICATORS_TO_2565,
  questions: [...numberQuestions("IIT", core, IIT_30), ...numberQuestions("EIT", core, EIT_15)],
  items: numberItems(core, OIT_43_BEFORE_2565),
  groupTitles: sevenTitles("certain"),
  scales: fourLevelScales("certain"),
  oitPoints: fact([0, 100], "certain", PHICHIT_2564),
  eitParts: fact(null, "likely", MEMORY),
  measures: fiveColumnMeasures("certain", false),
  national: {
    target: fact(65, "unverified", MEMORY),
    passed: fact(null, "unverified", "No figure at hand"),
    average: fact(null, "unverified", "No figure at hand"),
    indicatorAverages: fact(null, "unverified", "No figure at hand"),
  },
}))();
