/** Rules of FY2569: 26 OIT items; measures become o25. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { tenIndicatorMeasures } from "./measures";
import { INDICATORS_FROM_2566 } from "./names";
import {
  each,
  fact,
  numberItems,
  numberQuestions,
  oitGroups,
  questionsOf,
  RATING_LEVELS,
  remembered,
  TEN_INDICATORS,
  titled,
  UNKNOWN_TEXT,
  WEIGHTS,
} from "./shape";
import {
  ADJACENT,
  BAN_MO_2569,
  MAESAI_2569,
  MEMORY,
  PHITSANULOK_2568,
  RTRDA_2569,
} from "./sources";
import { EIT_9_2568, IIT_15_2568, sixLevelScales } from "./texts-2567-2569";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2569. */
export const core: CoreRules = {
  fiscalYear: 2569,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [3, 3, 3, 3, 3, 3, 3, 3, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([4, 6, 2, 3, 4], [5, 2]),
  oitRule: "item-means",
  levels: RATING_LEVELS,
  passLine: 85,
};

/** All that is known about FY2569. */
export const book: RuleBook = /* #__PURE__ */ (() => ({
  core,
  known: {
    weights: { confidence: "likely", source: ADJACENT },
    indicators: { confidence: "likely", source: ADJACENT },
    questionCounts: { confidence: "likely", source: ADJACENT },
    oitGroups: each(7, "unverified", RTRDA_2569),
    // 97.50 with o10 half met is the plain mean of 20 items; other readings are not ruled out.
    oitRule: { confidence: "unverified", source: PHITSANULOK_2568 },
    levels: [
      { confidence: "likely", source: ADJACENT },
      { confidence: "likely", source: ADJACENT },
      { confidence: "likely", source: ADJACENT },
      ...each(2, "likely", ADJACENT),
    ],
    passLine: { confidence: "likely", source: ADJACENT },
  },
  indicators: INDICATORS_FROM_2566,
  questions: [
    ...numberQuestions("IIT", core, questionsOf(2568, IIT_15_2568)),
    ...numberQuestions("EIT", core, questionsOf(2568, EIT_9_2568)),
  ],
  items: numberItems(core, [
    ...titled("likely", RTRDA_2569, [
      "โครงสร้าง หน้าที่และอำนาจ",
      "ข้อมูลผู้บริหาร",
      "ข้อมูลการติดต่อและช่องทางการสอบถามข้อมูล",
      "ข่าวประชาสัมพันธ์",
    ]),
    ...remembered([
      "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
      "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
      "รายงานผลการดำเนินงานประจำปี",
    ]), // Titles without the year that some of them end in.
    ...titled("likely", RTRDA_2569, [
      "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่",
      "คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
      "ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)",
      "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
      "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน",
      "หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล",
      "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล",
      "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม",
      "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
      "ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน",
      "การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ",
      "การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ",
      "รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน",
      "แผนปฏิบัติการป้องกันการทุจริต",
      "รายงานผลการดำเนินการป้องกันการทุจริต",
    ]),
    ...titled("likely", `${BAN_MO_2569}; ${RTRDA_2569}`, ["การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"]),
    ...titled("likely", `${RTRDA_2569}; ${MAESAI_2569}`, [
      "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    ]),
  ]),
  groupTitles: core.oitGroups.map(() => UNKNOWN_TEXT),
  scales: sixLevelScales(),
  oitPoints: fact([0, 50, 100], "likely", MEMORY),
  eitParts: fact([50, 50], "unverified", MEMORY),
  measures: tenIndicatorMeasures(),
  national: {
    target: fact(96, "likely", MEMORY),
    passed: fact(null, "unverified", "No figure at hand"),
    average: fact(null, "unverified", "No figure at hand"),
    indicatorAverages: fact(null, "unverified", "No figure at hand"),
  },
}))();
