/** What the plan of measures must hold, in the forms that several years share. */
import { fact } from "./shape";
import {
  BAN_MO_2569,
  BOTH_PLANS,
  CHANTHABURI_2564,
  CHIANGMAI_2565,
  LOEI_2562,
  MEMORY,
  PHANOM_RUNG_2566,
  PHITSANULOK_2568,
  RTRDA_2569,
} from "./sources";
import type { Confidence, Fact, FormColumn, MeasurePart, MeasureRules, Provenance } from "./schema";

const NO_FORM: Fact<null> = {
  value: null,
  confidence: "unverified",
  source: "No form of this year was seen",
};

function plain(part: MeasurePart, heading: string): FormColumn {
  return { part, heading, group: null };
}

const FIVE_COLUMNS: readonly FormColumn[] = /* #__PURE__ */ (() => [
  plain("measure", "มาตรการ/แนวทาง"),
  plain("steps", "วิธีดำเนินการ"),
  plain("responsible", "ผู้รับผิดชอบ"),
  plain("period", "ระยะเวลาดำเนินการ"),
  plain("followUp", "การติดตามผล"),
])();

const RESULT_COLUMNS: readonly FormColumn[] = /* #__PURE__ */ (() => [
  plain("number", "ลำดับ"),
  plain("measure", "มาตรการ/กิจกรรม"),
  plain("steps", "วิธีดำเนินการ"),
  plain("period", "ระยะเวลาในการดำเนินการ"),
  plain("responsible", "ผู้รับผิดชอบ"),
  plain("result", "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม"),
  plain("outcome", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ"),
])();

const EIGHT_COLUMNS: readonly FormColumn[] = /* #__PURE__ */ (() => {
  const analysis = "การวิเคราะห์ผลการประเมินในปี {year}";
  const use =
    "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร (การนำผลการวิเคราะห์ไปสู่การปรับปรุง หรือพัฒนาองค์กร หรือรักษาระดับ)";
  const column = (part: MeasurePart, heading: string, group: string): FormColumn => ({
    part,
    heading,
    group,
  });
  return [
    plain("indicator", "ประเด็น/ตัวชี้วัด"),
    column("question", "ข้อคำถาม ITA", analysis),
    column("analysis", "ผลการวิเคราะห์ประเมิน", analysis),
    column("measure", "มาตรการ/โครงการ/กิจกรรม", use),
    column("linkedAnalysis", "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม", use),
    column("steps", "ขั้นตอน/วิธีการดำเนินการ", use),
    column("period", "ระยะเวลาดำเนินการ", use),
    column("responsible", "ผู้รับผิดชอบ", use),
  ];
})();

/** FY2562: seven separate measures o42–o48, each with practice and responsible unit. */
export function sevenMeasures(): MeasureRules {
  return {
    items: fact(
      { plan: ["o42", "o43", "o44", "o45", "o46", "o47", "o48"], report: [] },
      "likely",
      LOEI_2562,
    ),
    analysis: fact([], "likely", LOEI_2562),
    required: fact(["measure", "steps", "responsible"], "likely", LOEI_2562),
    everyIndicator: fact(false, "likely", LOEI_2562),
    columns: NO_FORM,
    resultColumns: NO_FORM,
  };
}

/** FY2563–2566: o42 with three points of analysis and a table of five columns, o43 its report. */
export function fiveColumnMeasures(form: Confidence, resultForm: boolean): MeasureRules {
  const tables = `${CHIANGMAI_2565}; ${CHANTHABURI_2564}`;
  return {
    items: fact({ plan: ["o42"], report: ["o43"] }, "certain", CHIANGMAI_2565),
    analysis: fact(
      [
        "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
        "ประเด็นที่จะต้องพัฒนาให้ดีขึ้นที่มีความสอดคล้องกับผลการประเมิน",
        "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติของหน่วยงาน",
      ],
      "likely",
      `${tables}; ${PHITSANULOK_2568}`,
    ),
    required: fact(["measure", "steps", "responsible", "period", "followUp"], "likely", tables),
    everyIndicator: fact(false, "likely", tables),
    columns: fact(FIVE_COLUMNS, form, tables),
    resultColumns: resultForm ? fact(RESULT_COLUMNS, "certain", PHANOM_RUNG_2566) : NO_FORM,
  };
}

const SEVEN_TOPICS = [
  "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
  "การให้บริการและระบบ E-Service",
  "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ",
  "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
  "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
  "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล",
  "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน",
];

/** FY2567–2568: at least seven topics of analysis. From FY2568 municipalities use the table of eight columns. */
export function sevenTopicMeasures(
  plan: string,
  report: string,
  items: Provenance,
  topics: Confidence,
  eightColumns: boolean,
): MeasureRules {
  return {
    items: fact({ plan: [plan], report: [report] }, items.confidence, items.source),
    analysis: fact(SEVEN_TOPICS, topics, MEMORY),
    required: fact(["measure", "steps", "responsible", "period"], topics, MEMORY),
    everyIndicator: fact(false, topics, MEMORY),
    columns: eightColumns ? fact(EIGHT_COLUMNS, "likely", PHITSANULOK_2568) : NO_FORM,
    resultColumns: NO_FORM,
  };
}

/** FY2569: results of all ten indicators are analysed and brought into practice, in eight columns. */
export function tenIndicatorMeasures(): MeasureRules {
  return {
    items: fact({ plan: ["o25"], report: ["o26"] }, "likely", RTRDA_2569),
    analysis: fact(["ผลการประเมินของปีที่ผ่านมาครบทั้ง ๑๐ ตัวชี้วัด"], "likely", BAN_MO_2569),
    required: fact(
      [
        "indicator",
        "question",
        "analysis",
        "measure",
        "linkedAnalysis",
        "steps",
        "period",
        "responsible",
      ],
      "likely",
      BOTH_PLANS,
    ),
    everyIndicator: fact(true, "likely", BAN_MO_2569),
    columns: fact(EIGHT_COLUMNS, "certain", BOTH_PLANS),
    resultColumns: NO_FORM,
  };
}
