/** Rules of FY2567: 35 OIT items. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { sevenTopicMeasures } from "./measures";
import { INDICATORS_FROM_2566 } from "./names";
import {
  each,
  fact,
  numberItems,
  numberQuestions,
  oitGroups,
  questionsOf,
  RATING_LEVELS,
  TEN_INDICATORS,
  titled,
  UNKNOWN_TEXT,
  WEIGHTS,
} from "./shape";
import {
  ADJACENT,
  AUDIT_OFFICE_2568,
  MCOT_2567,
  MEMORY,
  PHAYAO_SYSTEM,
  PHITSANULOK_2568,
  SONG_2567,
} from "./sources";
import { EIT_9_2568, IIT_15_2568, sixLevelScales } from "./texts-2567-2569";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2567. */
export const core: CoreRules = {
  fiscalYear: 2567,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [3, 3, 3, 3, 3, 3, 3, 3, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([6, 7, 4, 4, 4], [8, 2]),
  oitRule: "item-means",
  levels: RATING_LEVELS,
  passLine: 85,
};

/** All that is known about FY2567. */
export const book: RuleBook = /* #__PURE__ */ (() => ({
  core,
  known: {
    weights: { confidence: "likely", source: PHAYAO_SYSTEM },
    indicators: { confidence: "certain", source: ADJACENT },
    questionCounts: { confidence: "likely", source: MEMORY },
    oitGroups: each(7, "likely", SONG_2567),
    // 97.50 with o10 half met is the plain mean of 20 items; other readings are not ruled out.
    oitRule: { confidence: "unverified", source: PHITSANULOK_2568 },
    levels: [
      { confidence: "likely", source: PHAYAO_SYSTEM },
      { confidence: "certain", source: AUDIT_OFFICE_2568 },
      { confidence: "certain", source: AUDIT_OFFICE_2568 },
      ...each(2, "likely", PHAYAO_SYSTEM),
    ],
    passLine: { confidence: "certain", source: MCOT_2567 },
  },
  indicators: INDICATORS_FROM_2566,
  questions: [
    ...numberQuestions("IIT", core, questionsOf(2568, IIT_15_2568)),
    ...numberQuestions("EIT", core, questionsOf(2568, EIT_9_2568)),
  ],
  items: numberItems(core, [
    ...titled("certain", SONG_2567, ["โครงสร้าง", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่"]),
    ...titled("likely", MEMORY, [
      "ข้อมูลการติดต่อ",
      "ข่าวประชาสัมพันธ์",
      "Q&A",
      "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
      "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
      "รายงานผลการดำเนินงานประจำปี",
      "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
      "คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
      "ข้อมูลสถิติการให้บริการ",
      "E–Service",
      "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
      "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
      "ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
      "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
      "แผนการบริหารและพัฒนาทรัพยากรบุคคล",
      "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
      "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
      "การขับเคลื่อนจริยธรรม",
      "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
      "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
      "การสร้างวัฒนธรรม No Gift Policy",
      "รายงานผลตามนโยบาย No Gift Policy",
      "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
      "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี",
      "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
      "แผนปฏิบัติการป้องกันการทุจริต",
      "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    ]),
  ]),
  groupTitles: core.oitGroups.map(() => UNKNOWN_TEXT),
  scales: sixLevelScales(),
  oitPoints: fact([0, 50, 100], "likely", MEMORY),
  eitParts: fact([50, 50], "unverified", MEMORY),
  measures: sevenTopicMeasures(
    "o34",
    "o35",
    { confidence: "likely", source: MEMORY },
    "likely",
    false,
  ),
  national: {
    target: fact(88, "likely", MEMORY),
    passed: fact(92.44, "certain", MCOT_2567),
    average: fact(93.05, "likely", MCOT_2567),
    indicatorAverages: fact(null, "unverified", "No figure at hand"),
  },
}))();
