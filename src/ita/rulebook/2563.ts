/** Rules of FY2563: 43 OIT items. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { fiveColumnMeasures } from "./measures";
import { INDICATORS_TO_2565 } from "./names";
import {
  each,
  fact,
  itemsOf,
  LETTER_LEVELS,
  numberItems,
  numberQuestions,
  oitGroups,
  questionsOf,
  TEN_INDICATORS,
  WEIGHTS,
} from "./shape";
import {
  CHIANGMAI_2565,
  MEMORY,
  NATION_2566,
  OLD_PAGES,
  PHICHIT_2564,
  RECOMPUTED,
} from "./sources";
import {
  EIT_15,
  fourLevelScales,
  IIT_30,
  OIT_43_BEFORE_2565,
  sevenTitles,
} from "./texts-2562-2565";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2563. */
export const core: CoreRules = {
  fiscalYear: 2563,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [6, 6, 6, 6, 6, 5, 5, 5, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([9, 8, 7, 4, 5], [8, 2]),
  oitRule: "sub-indicator-means",
  levels: LETTER_LEVELS,
  passLine: 85,
};

/** All that is known about FY2563. */
export const book: RuleBook = /* #__PURE__ */ (() => ({
  core,
  known: {
    weights: { confidence: "certain", source: RECOMPUTED },
    indicators: { confidence: "certain", source: CHIANGMAI_2565 },
    questionCounts: { confidence: "likely", source: MEMORY },
    oitGroups: each(7, "likely", OLD_PAGES),
    oitRule: { confidence: "likely", source: CHIANGMAI_2565 },
    levels: each(7, "likely", CHIANGMAI_2565),
    passLine: { confidence: "certain", source: NATION_2566 },
  },
  indicators: INDICATORS_TO_2565,
  questions: [
    ...numberQuestions("IIT", core, questionsOf(2564, IIT_30)),
    ...numberQuestions("EIT", core, EIT_15),
  ],
  items: numberItems(core, itemsOf(2564, OIT_43_BEFORE_2565)),
  groupTitles: sevenTitles("likely"),
  scales: fourLevelScales("likely"),
  oitPoints: fact([0, 100], "likely", PHICHIT_2564),
  eitParts: fact(null, "likely", MEMORY),
  measures: fiveColumnMeasures("likely", false),
  national: {
    target: fact(50, "unverified", MEMORY),
    passed: fact(null, "unverified", "No figure at hand"),
    average: fact(null, "unverified", "No figure at hand"),
    indicatorAverages: fact(null, "unverified", "No figure at hand"),
  },
}))();
