/** Rules of FY2562: 48 OIT items, seven separate measures. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { sevenMeasures } from "./measures";
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
  remembered,
  TEN_INDICATORS,
  titled,
  WEIGHTS,
} from "./shape";
import { CHIANGMAI_2565, MEMORY, OLD_PAGES, PHICHIT_2564 } from "./sources";
import {
  EIT_15,
  fourLevelScales,
  IIT_30,
  O1_TO_O41_BEFORE_2565,
  sevenTitles,
} from "./texts-2562-2565";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2562. */
export const core: CoreRules = {
  fiscalYear: 2562,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [6, 6, 6, 6, 6, 5, 5, 5, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([9, 8, 7, 4, 5], [8, 7]),
  oitRule: "sub-indicator-means",
  levels: LETTER_LEVELS,
  passLine: 85,
};

/** All that is known about FY2562. */
export const book: RuleBook = /* #__PURE__ */ (() => ({
  core,
  known: {
    weights: { confidence: "likely", source: MEMORY },
    indicators: { confidence: "certain", source: CHIANGMAI_2565 },
    questionCounts: { confidence: "likely", source: MEMORY },
    oitGroups: each(7, "likely", OLD_PAGES),
    oitRule: { confidence: "likely", source: CHIANGMAI_2565 },
    levels: each(7, "likely", CHIANGMAI_2565),
    passLine: { confidence: "likely", source: MEMORY },
  },
  indicators: INDICATORS_TO_2565,
  questions: [
    ...numberQuestions("IIT", core, questionsOf(2564, IIT_30)),
    ...numberQuestions("EIT", core, EIT_15),
  ],
  items: numberItems(core, [
    ...itemsOf(2564, O1_TO_O41_BEFORE_2565),
    ...titled("likely", OLD_PAGES, ["มาตรการเผยแพร่ข้อมูลต่อสาธารณะ"]),
    // The seven titles are known, their order from o43 on is not.
    ...remembered([
      "มาตรการให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม",
      "มาตรการส่งเสริมความโปร่งใสในการจัดซื้อจัดจ้าง",
      "มาตรการจัดการเรื่องร้องเรียนการทุจริต",
      "มาตรการป้องกันการรับสินบน",
      "มาตรการป้องกันการขัดกันระหว่างผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวม",
      "มาตรการตรวจสอบการใช้ดุลพินิจ",
    ]),
  ]),
  groupTitles: sevenTitles("likely"),
  scales: fourLevelScales("likely"),
  oitPoints: fact([0, 100], "likely", PHICHIT_2564),
  eitParts: fact(null, "likely", MEMORY),
  measures: sevenMeasures(),
  national: {
    target: fact(null, "unverified", "No figure at hand"),
    passed: fact(null, "unverified", "No figure at hand"),
    average: fact(null, "unverified", "No figure at hand"),
    indicatorAverages: fact(null, "unverified", "No figure at hand"),
  },
}))();
