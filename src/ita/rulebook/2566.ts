/** Rules of FY2566: first year of the Rating Score. `core` and `book` stand alone, so that a bundle of cores drops the books. */
import { fiveColumnMeasures } from "./measures";
import { INDICATORS_FROM_2566 } from "./names";
import {
  each,
  fact,
  numberItems,
  numberQuestions,
  oitGroups,
  RATING_LEVELS,
  TEN_INDICATORS,
  titled,
  WEIGHTS,
} from "./shape";
import {
  ADJACENT,
  AUDIT_OFFICE_2568,
  MEMORY,
  NATION_2566,
  PHANOM_RUNG_2566,
  PHAYAO_SYSTEM,
  SCHOOL_2566,
  THAI_PBS_2566,
} from "./sources";
import type { CoreRules, RuleBook } from "./schema";

/** Numbers of FY2566. */
export const core: CoreRules = {
  fiscalYear: 2566,
  weights: WEIGHTS,
  indicators: TEN_INDICATORS,
  questionCounts: [3, 3, 3, 3, 3, 3, 3, 3, 0, 0],
  oitGroups: /* #__PURE__ */ oitGroups([10, 8, 4, 4, 4], [8, 5]),
  oitRule: "sub-indicator-means",
  levels: RATING_LEVELS,
  passLine: 85,
};

/** All that is known about FY2566. */
export const book: RuleBook = {
  core,
  known: {
    weights: { confidence: "likely", source: ADJACENT },
    indicators: { confidence: "certain", source: PHANOM_RUNG_2566 },
    questionCounts: { confidence: "unverified", source: MEMORY },
    oitGroups: /* #__PURE__ */ (() => [
      ...each(5, "likely", SCHOOL_2566),
      ...each(2, "certain", PHANOM_RUNG_2566),
    ])(),
    oitRule: { confidence: "certain", source: PHANOM_RUNG_2566 },
    levels: /* #__PURE__ */ (() => [
      { confidence: "likely", source: THAI_PBS_2566 },
      { confidence: "certain", source: THAI_PBS_2566 },
      { confidence: "certain", source: AUDIT_OFFICE_2568 },
      ...each(2, "likely", PHAYAO_SYSTEM),
    ])(),
    passLine: { confidence: "certain", source: NATION_2566 },
  },
  indicators: INDICATORS_FROM_2566,
  questions: /* #__PURE__ */ (() => [
    ...numberQuestions("IIT", core),
    ...numberQuestions("EIT", core),
  ])(),
  items: /* #__PURE__ */ (() =>
    numberItems(core, [
      ...titled("likely", SCHOOL_2566, [
        "โครงสร้าง",
        "ข้อมูลผู้บริหาร",
        "อำนาจหน้าที่",
        "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
        "ข้อมูลการติดต่อ",
        "กฎหมายที่เกี่ยวข้อง",
        "ข่าวประชาสัมพันธ์",
        "Q&A",
        "Social Network",
        "นโยบายคุ้มครองข้อมูลส่วนบุคคล",
        "แผนดำเนินงานและการใช้งบประมาณประจำปี",
        "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ประจำปี รอบ 6 เดือน",
        "รายงานผลการดำเนินงานประจำปี",
        "คู่มือหรือมาตรฐานการปฏิบัติงาน",
        "คู่มือหรือมาตรฐานการให้บริการ",
        "ข้อมูลเชิงสถิติการให้บริการ",
        "รายงานผลการสำรวจความพึงพอใจการให้บริการ",
        "E–Service",
        "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ",
        "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
        "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
        "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
        "นโยบายหรือแผนการบริหารทรัพยากรบุคคล",
        "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล",
        "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล",
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
        "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
        "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
        "การสร้างวัฒนธรรม No Gift Policy",
        "รายงานผลตามนโยบาย No Gift Policy",
        "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี",
        "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
        "รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี",
        "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
        "การขับเคลื่อนจริยธรรม",
        "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ",
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      ]),
    ]))(),
  groupTitles: /* #__PURE__ */ (() =>
    [
      "ข้อมูลพื้นฐาน",
      "การบริหารงาน",
      "การจัดซื้อจัดจ้าง",
      "การบริหารและพัฒนาทรัพยากรบุคคล",
      "การส่งเสริมความโปร่งใส",
      "การดำเนินการเพื่อป้องกันการทุจริต",
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
    ].map((title) => fact(title, "likely", SCHOOL_2566)))(),
  scales: [],
  oitPoints: /* #__PURE__ */ fact([0, 100], "likely", PHANOM_RUNG_2566),
  eitParts: /* #__PURE__ */ fact([50, 50], "unverified", MEMORY),
  measures: /* #__PURE__ */ fiveColumnMeasures("likely", true),
  national: /* #__PURE__ */ (() => ({
    target: fact(84, "likely", MEMORY),
    passed: fact(80.94, "certain", NATION_2566),
    average: fact(90.19, "certain", NATION_2566),
    indicatorAverages: fact(null, "unverified", "No figure at hand"),
  }))(),
};
