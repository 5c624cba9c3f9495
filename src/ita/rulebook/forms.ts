/** What the plan of measures must hold, in the forms that several years share. */
import { certain, fact, likely, takenOver, unverified } from "./facts";
import {
  BAN_MO_2569,
  BOTH_PLANS,
  CHANTHABURI_2564,
  CHIANGMAI_2565,
  LOEI_2562,
  MEMORY,
  NO_FORM_SEEN,
  PHANOM_RUNG_2566,
  PHITSANULOK_2568,
  RTRDA_2569,
} from "./sources";
import type { Confidence, Fact, FormColumn, MeasurePart, MeasureRules } from "./schema";

const NO_FORM: Fact<null> = unverified(null, NO_FORM_SEEN);

function plain(part: MeasurePart, heading: string): FormColumn {
  return { part, heading, group: null };
}

const FIVE_COLUMNS: readonly FormColumn[] = [
  plain("measure", "มาตรการ/แนวทาง"),
  plain("steps", "วิธีดำเนินการ"),
  plain("responsible", "ผู้รับผิดชอบ"),
  plain("period", "ระยะเวลาดำเนินการ"),
  plain("followUp", "การติดตามผล"),
];

const RESULT_COLUMNS: readonly FormColumn[] = [
  plain("number", "ลำดับ"),
  plain("measure", "มาตรการ/กิจกรรม"),
  plain("steps", "วิธีดำเนินการ"),
  plain("period", "ระยะเวลาในการดำเนินการ"),
  plain("responsible", "ผู้รับผิดชอบ"),
  plain("result", "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม"),
  plain("outcome", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ"),
];

const ANALYSIS = "การวิเคราะห์ผลการประเมินในปี {year}";
const USE =
  "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร (การนำผลการวิเคราะห์ไปสู่การปรับปรุง หรือพัฒนาองค์กร หรือรักษาระดับ)";

const EIGHT_COLUMNS: readonly FormColumn[] = [
  plain("indicator", "ประเด็น/ตัวชี้วัด"),
  { part: "question", heading: "ข้อคำถาม ITA", group: ANALYSIS },
  { part: "analysis", heading: "ผลการวิเคราะห์ประเมิน", group: ANALYSIS },
  { part: "measure", heading: "มาตรการ/โครงการ/กิจกรรม", group: USE },
  {
    part: "linkedAnalysis",
    heading: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
    group: USE,
  },
  { part: "steps", heading: "ขั้นตอน/วิธีการดำเนินการ", group: USE },
  { part: "period", heading: "ระยะเวลาดำเนินการ", group: USE },
  { part: "responsible", heading: "ผู้รับผิดชอบ", group: USE },
];

/** FY2562: seven separate measures o42–o48, each with practice and responsible unit. */
export function sevenMeasures(): MeasureRules {
  return {
    items: likely(
      { plan: ["o42", "o43", "o44", "o45", "o46", "o47", "o48"], report: [] },
      LOEI_2562,
    ),
    analysis: likely([], LOEI_2562),
    required: likely(["measure", "steps", "responsible"], LOEI_2562),
    everyIndicator: likely(false, LOEI_2562),
    columns: NO_FORM,
    resultColumns: NO_FORM,
  };
}

/**
 * FY2563–2566: o42 with three points of analysis and a table of five columns, o43 its report.
 * @param form confidence of the columns
 * @param items confidence and source of the two codes
 * @param resultForm whether the report's form of the year was seen
 */
export function fiveColumnMeasures(
  form: Confidence,
  items: "certain" | "as-2565",
  resultForm: boolean,
): MeasureRules {
  const tables = `${CHIANGMAI_2565}; ${CHANTHABURI_2564}`;
  const codes = certain({ plan: ["o42"], report: ["o43"] }, CHIANGMAI_2565);
  return {
    items: items === "certain" ? codes : takenOver(2565, codes),
    analysis: likely(
      [
        "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
        "ประเด็นที่จะต้องพัฒนาให้ดีขึ้นที่มีความสอดคล้องกับผลการประเมิน",
        "แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติของหน่วยงาน",
      ],
      `${tables}; ${PHITSANULOK_2568}`,
    ),
    required: likely(["measure", "steps", "responsible", "period", "followUp"], tables),
    everyIndicator: likely(false, tables),
    columns: fact(FIVE_COLUMNS, form, tables),
    resultColumns: resultForm ? certain(RESULT_COLUMNS, PHANOM_RUNG_2566) : NO_FORM,
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

/**
 * FY2567–2568: at least seven topics of analysis, as remembered. From FY2568 municipalities use the table of eight
 * columns.
 */
export function sevenTopicMeasures(
  items: MeasureRules["items"],
  eightColumns: boolean,
): MeasureRules {
  return {
    items,
    analysis: unverified(SEVEN_TOPICS, MEMORY),
    required: unverified(["measure", "steps", "responsible", "period"], MEMORY),
    everyIndicator: unverified(false, MEMORY),
    columns: eightColumns ? likely(EIGHT_COLUMNS, PHITSANULOK_2568) : NO_FORM,
    resultColumns: NO_FORM,
  };
}

/** FY2569: results of all ten indicators are analysed and brought into practice, in eight columns. */
export function tenIndicatorMeasures(): MeasureRules {
  return {
    items: likely({ plan: ["o25"], report: ["o26"] }, RTRDA_2569),
    analysis: likely(["ผลการประเมินของปีที่ผ่านมาครบทั้ง ๑๐ ตัวชี้วัด"], BAN_MO_2569),
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
    everyIndicator: likely(true, BAN_MO_2569),
    columns: certain(EIGHT_COLUMNS, BOTH_PLANS),
    resultColumns: NO_FORM,
  };
}
