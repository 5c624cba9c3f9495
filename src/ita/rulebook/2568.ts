/** Rules of FY2568: 28 OIT items. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { sevenTopicMeasures } from "./measures";
import { INDICATORS_FROM_2566 } from "./names";
import {
  each,
  fact,
  numberItems,
  numberQuestions,
  oitGroups,
  RATING_LEVELS,
  remembered,
  TEN_INDICATORS,
  titled,
  UNKNOWN_TEXT,
  WEIGHTS,
} from "./shape";
import {
  AUDIT_OFFICE_2568,
  BAN_MO_2569,
  BOTH_PLANS,
  KUDPLADUK_2568,
  MEMORY,
  NATION_2568,
  PHAYAO_SYSTEM,
  PHITSANULOK_2568,
  RTRDA_2568,
  SCHOOL_2568,
  SEEDED_CODES,
} from "./sources";
import { EIT_9_2568, IIT_15_2568, sixLevelScales } from "./texts-2567-2569";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2568. */
export const core: CoreRules = {
  fiscalYear: 2568,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [3, 3, 3, 3, 3, 3, 3, 3, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([4, 7, 2, 3, 4], [4, 4]),
  oitRule: "item-means",
  levels: RATING_LEVELS,
  passLine: 85,
};

/** All that is known about FY2568. */
export const book: RuleBook = /* #__PURE__ */ (() => ({
  core,
  known: {
    weights: { confidence: "certain", source: PHITSANULOK_2568 },
    indicators: { confidence: "certain", source: BOTH_PLANS },
    questionCounts: { confidence: "certain", source: SEEDED_CODES },
    oitGroups: [...each(5, "likely", RTRDA_2568), ...each(2, "unverified", SCHOOL_2568)],
    // 97.50 with o10 half met is the plain mean of 20 items; other readings are not ruled out.
    oitRule: { confidence: "unverified", source: PHITSANULOK_2568 },
    levels: [
      { confidence: "likely", source: PHAYAO_SYSTEM },
      { confidence: "certain", source: AUDIT_OFFICE_2568 },
      { confidence: "certain", source: AUDIT_OFFICE_2568 },
      ...each(2, "likely", PHAYAO_SYSTEM),
    ],
    passLine: { confidence: "certain", source: NATION_2568 },
  },
  indicators: INDICATORS_FROM_2566,
  questions: [
    ...numberQuestions("IIT", core, IIT_15_2568),
    ...numberQuestions("EIT", core, EIT_9_2568),
  ],
  items: numberItems(core, [
    ...titled("certain", `${KUDPLADUK_2568}; ${BAN_MO_2569}`, ["โครงสร้างและอำนาจหน้าที่"]),
    ...titled("certain", KUDPLADUK_2568, ["ข้อมูลผู้บริหาร", "ข้อมูลการติดต่อ", "ข่าวประชาสัมพันธ์"]),
    ...remembered([
      "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
      "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
      "รายงานผลการดำเนินงานประจำปี",
    ]),
    ...titled("likely", RTRDA_2568, ["คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่"]),
    ...titled("certain", RTRDA_2568, ["คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ"]),
    ...titled("certain", PHITSANULOK_2568, ["E–Service"]),
    ...titled("certain", RTRDA_2568, [
      "ข้อมูลสถิติการให้บริการ",
      "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
      "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
      "แผนการบริหารและพัฒนาทรัพยากรบุคคล",
      "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
      "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม",
      "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
    ]),
    ...titled("likely", RTRDA_2568, [
      "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
    ]),
    ...titled("certain", RTRDA_2568, [
      "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
      "ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
      "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา",
      "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน",
      "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
    ]),
    ...titled("likely", PHITSANULOK_2568, ["แผนปฏิบัติการป้องกันการทุจริต"]),
    ...titled("likely", MEMORY, ["รายงานผลการดำเนินการป้องกันการทุจริต"]),
    ...titled("certain", BAN_MO_2569, ["มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"]),
    ...titled("likely", MEMORY, ["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"]),
  ]),
  groupTitles: [
    ...Array.from({ length: 5 }, () => UNKNOWN_TEXT),
    fact("การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน", "unverified", SCHOOL_2568),
    fact("การส่งเสริมคุณธรรมและความโปร่งใส", "unverified", SCHOOL_2568),
  ],
  scales: sixLevelScales(),
  oitPoints: fact([0, 50, 100], "likely", PHITSANULOK_2568),
  eitParts: fact([50, 50], "unverified", MEMORY),
  measures: sevenTopicMeasures(
    "o27",
    "o28",
    { confidence: "likely", source: BAN_MO_2569 },
    "unverified",
    true,
  ),
  national: {
    target: fact(92, "likely", MEMORY),
    passed: fact(94.17, "certain", NATION_2568),
    average: fact(93.82, "certain", NATION_2568),
    indicatorAverages: fact(
      [97.21, 98.02, 99.45, 93.49, 96.7, 96.56, 94.87, 94.39, 88.28, 92.42],
      "likely",
      BAN_MO_2569,
    ),
  },
}))();
