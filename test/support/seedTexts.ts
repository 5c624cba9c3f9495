import type { ReportId } from "../../src/sheets/state";
import type { SeedId } from "./seedBooks";

/** What a published document says beside its tables, and where the add-in says it. */
export interface SeedText {
  readonly document: SeedId;
  /** What it is there, in a few words. */
  readonly what: string;
  /** Report that says it; null: none, `how` says why. */
  readonly report: ReportId | null;
  /** Who writes it here and where: the cell of the office's own words, or what it is composed of. */
  readonly how: string;
  /** Words of the report of the rebuilt workbook that show it; Arabic digits, as far as they stand in one cell. */
  readonly words?: readonly string[];
}

const OWN = (label: string) => `the office's own words, cell “${label}”`;
const WRITTEN = "written by hand on the signed paper; dotted lines are left for it";

/** Everything outside of the tables of the five documents, in their order. */
export const SEED_TEXTS: readonly SeedText[] = [
  {
    document: "phitsanulok-2568",
    what: "title of the cover",
    report: "cover",
    how: "composed; another title is typed into “ชื่อบนปก”",
    words: ["รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "เทศบาลนครพิษณุโลก"],
  },
  {
    document: "phitsanulok-2568",
    what: "result, level and change from the year before",
    report: "summary",
    how: "composed of the scores sheet and the earlier years",
    words: [
      "เทศบาลนครพิษณุโลกได้คะแนนรวมตามประกาศผลของสำนักงาน ป.ป.ช. 93.09 คะแนน อยู่ในระดับผ่าน",
      "คะแนนรวมเพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2567 ซึ่งได้ 82.63 คะแนน คิดเป็น 10.46 คะแนน",
    ],
  },
  {
    document: "phitsanulok-2568",
    what: "what the result says of the office as a whole",
    report: "summary",
    how: OWN("ข้อสรุปภาพรวมของหน่วยงาน"),
    words: ["คะแนนที่เพิ่มขึ้นมาจากงานบริการ"],
  },
  {
    document: "phitsanulok-2568",
    what: "introduction to the analysis",
    report: "analysis",
    how: `composed; ${OWN("ข้อความต้นบทวิเคราะห์")} take its place`,
    words: ["ผลการวิเคราะห์รายตัวชี้วัดต่อไปนี้"],
  },
  {
    document: "phitsanulok-2568",
    what: "a paragraph an indicator",
    report: "analysis",
    how: "composed; the office's own analysis on the scores sheet takes its place. A row of a table each, not a paragraph under a heading",
    words: ["1. การปฏิบัติหน้าที่", "10. การป้องกันการทุจริต"],
  },
  {
    document: "banmo-2569",
    what: "title of the cover, of five lines",
    report: "cover",
    how: "composed; another title is typed into “ชื่อบนปก”, a line a line",
    words: ["รายงานนำผลการประเมิน ITA ไปใช้", "และสิ่งที่ทุกส่วนราชการจะปรับปรุง"],
  },
  {
    document: "phanomrung-2566",
    what: "introduction to the report on the measures",
    report: "result-7",
    how: `composed; ${OWN("ข้อความต้นรายงานผลตามมาตรการ")} take its place`,
    words: ["ผลการขับเคลื่อนมาตรการของทุกส่วนราชการ"],
  },
  {
    document: "phanomrung-2566",
    what: "name of a sub-indicator above the table of OIT",
    report: null,
    how: "the table holds indicators 9 and 10 whole; the heading there names one of seven sub-indicators",
  },
  {
    document: "chiangmai-2565",
    what: "the meeting that the measures come from",
    report: "cover",
    how: OWN("การประชุมที่พิจารณา (บนปก)"),
    words: ["จากการประชุมหัวหน้าส่วนราชการ ครั้งที่ 2/2565"],
  },
  {
    document: "chiangmai-2565",
    what: "size of the samples, and who collects the answers",
    report: "summary",
    how: OWN("กลุ่มตัวอย่าง, ผู้เก็บข้อมูล, ผู้ตรวจข้อมูล"),
    words: ["ร้อยละ 10 ของบุคลากร", "ผู้รับจ้างเก็บข้อมูล"],
  },
  {
    document: "chiangmai-2565",
    what: "who answers, with the time that staff must have served",
    report: "summary",
    how: "ours says who answers; the rest goes into the cells of the samples, since it is confirmed for that year only",
    words: ["บุคลากรของหน่วยงาน"],
  },
  {
    document: "chiangmai-2565",
    what: "numbers of questions (named in a heading only)",
    report: "summary",
    how: "beside what each indicator looks at, for the years whose numbers a source confirms",
    words: ["จำนวนข้อ"],
  },
  {
    document: "chiangmai-2565",
    what: "title of the plan of the OIT items",
    report: "oit-plan",
    how: `composed; ${OWN("ชื่อแนวทาง OIT รายข้อ")} take its place`,
    words: ["แนวทางนำผลการวิเคราะห์ไปใช้กับข้อมูลที่เผยแพร่ ประจำปีงบประมาณ พ.ศ. 2565"],
  },
  {
    document: "chiangmai-2565",
    what: "recommendations for IIT and EIT, each a list",
    report: "summary",
    how: `composed; ${OWN("ข้อเสนอแนะด้าน IIT, EIT, OIT")} take their place`,
    words: ["IIT: แจ้งบุคลากรให้ตอบแบบวัด - อธิบายขั้นตอนการยืม", "EIT: แจ้งผู้รับบริการให้ตอบแบบวัด"],
  },
  {
    document: "chanthaburi-2564",
    what: "department, number, date and addressee of the letter",
    report: "memo",
    how: "the cells of the letter",
    words: ["กองยุทธศาสตร์และงบประมาณ", "จบ 52008/808", "11 ตุลาคม 2564", "เรียน ปลัดเทศบาล"],
  },
  {
    document: "chanthaburi-2564",
    what: "subject of the letter, with the English name",
    report: "memo",
    how: `composed; ${OWN("เรื่อง")} take its place`,
    words: ["รายงานผลวิเคราะห์การประเมิน ITA ประจำปีงบประมาณ 2564"],
  },
  {
    document: "chanthaburi-2564",
    what: "text of the letter, which begins with a meeting",
    report: "memo",
    how: `composed; ${OWN("ข้อความในหนังสือ")} take its place`,
    words: ["ตามที่ คณะทำงานได้ประชุมเมื่อวันที่ 1 ตุลาคม 2564 นั้น", "บัดนี้ได้จัดทำรายงานเรียบร้อยแล้ว"],
  },
  {
    document: "chanthaburi-2564",
    what: "three levels of signatures, the second passes it on",
    report: "memo",
    how: "the positions of who signs",
    words: ["เรียน นายกเทศมนตรีเมืองจันทบุรี", "- เพื่อโปรดพิจารณา", "ปลัดเทศบาลเมืองจันทบุรี"],
  },
  {
    document: "chanthaburi-2564",
    what: "the order of who decides, and the days of signing",
    report: "memo",
    how: WRITTEN,
    words: ["คำสั่ง ...", "วันที่ ..."],
  },
  {
    document: "chanthaburi-2564",
    what: "title, agency and month of the cover",
    report: "cover",
    how: "composed; the word above the title goes into “ชื่อบนปก”",
    words: ["ประจำปีงบประมาณ พ.ศ. 2564", "เทศบาลเมืองจันทบุรี", "ตุลาคม 2564"],
  },
  {
    document: "chanthaburi-2564",
    what: "why the office is assessed, the cabinet's resolution, the national target",
    report: "summary",
    how: OWN("ความเป็นมา"),
    words: ["ความเป็นมา", "คณะรัฐมนตรีมีมติเมื่อวันที่ 23 มกราคม 2561", "เป้าหมายคือหน่วยงานร้อยละ 80"],
  },
  {
    document: "chanthaburi-2564",
    what: "recommendations of NACC, a list of 23",
    report: "summary",
    how: OWN("ข้อเสนอแนะของสำนักงาน ป.ป.ช."),
    words: ["ควรเปิดเผยข้อมูลให้ครบถ้วนยิ่งขึ้น", "- ระบุปีของกิจกรรมในเอกสาร"],
  },
  {
    document: "chanthaburi-2564",
    what: "what each instrument and indicator looks at, and how many questions it has",
    report: "summary",
    how: "tables in words of ours",
    words: ["แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)", "จำนวนข้อ"],
  },
  {
    document: "chanthaburi-2564",
    what: "defects, causes and remedies by indicator, remark of those who checked OIT",
    report: "analysis",
    how: "composed of the question scores; the office's own analysis on the scores sheet takes its place",
    words: ["“ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปี"],
  },
  {
    document: "chanthaburi-2564",
    what: "highest score of a question, as “highest of the indicator”",
    report: null,
    how: "the paper names what is below the line or lowest, which NACC asks for; a highest score may stand in the office's own analysis",
  },
  {
    document: "chanthaburi-2564",
    what: "introduction to the plan",
    report: "plan-5",
    how: OWN("ข้อความต้นแผนมาตรการ"),
    words: ["จากผลการวิเคราะห์ข้างต้น จึงกำหนดมาตรการ"],
  },
  {
    document: "chanthaburi-2564",
    what: "report of the meeting, at the end of the document",
    report: "summary",
    how: `${OWN("รายงานการประชุม")}; before the analysis, not at the end of the set`,
    words: ["การประชุมพิจารณาผลการประเมิน", "คณะกรรมการประชุมเมื่อวันศุกร์ที่ 1 ตุลาคม 2564"],
  },
];
