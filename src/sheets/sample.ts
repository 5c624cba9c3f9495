import type { Agency, PastYear, YearScores } from "../ita/records";
import type { CalendarDate } from "../thai/date";
import type { SheetPlan } from "./plan";
import { planAgency } from "./templates/agency";
import { planCalendar, type CalendarInput } from "./templates/calendar";
import { planHistory } from "./templates/history";
import { planItems, type ItemPlanInput } from "./templates/items";
import { planMeasures, type MeasureInput } from "./templates/measures";
import { planProgress, type ProgressInput } from "./templates/progress";
import { planQuestions } from "./templates/questions";
import { planResults, type MeasureResultInput } from "./templates/results";
import { planScores } from "./templates/scores";

/**
 * A sample workbook of fiscal year 2568 for trying the add-in: an agency that does not exist, with made-up figures
 * of the kind published that year: the total passes, but EIT keeps the level back. It holds every data sheet that a
 * report is made from; names of people are blank, as on the templates.
 */
export const SAMPLE_AGENCY: Agency = {
  name: "เทศบาลเมืองตัวอย่าง",
  district: "เมืองตัวอย่าง",
  province: "ตัวอย่าง",
  fiscalYear: 2568,
  planYear: 2569,
  signers: [
    { role: "ผู้จัดทำ", name: "", position: "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ" },
    { role: "ผู้ตรวจสอบ", name: "", position: "ปลัดเทศบาล" },
    { role: "ผู้อนุมัติ", name: "", position: "นายกเทศมนตรีเมืองตัวอย่าง" },
  ],
  memo: {
    department: "กองยุทธศาสตร์และงบประมาณ เทศบาลเมืองตัวอย่าง",
    number: "ตย ๕๒๐๐๓/๑๘๗",
    date: day(2568, 10, 20),
    to: "นายกเทศมนตรีเมืองตัวอย่าง",
    body: "",
  },
};

export const SAMPLE_SCORES: YearScores = {
  fiscalYear: 2568,
  scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
  published: { IIT: 93.99, EIT: 84.64, OIT: 98.75, total: 93.09 },
};

const ALL_YEAR = "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙";

export const SAMPLE_MEASURES: readonly MeasureInput[] = [
  {
    indicator: 1,
    questionCode: "i1",
    questionText: "",
    analysis: "บุคลากรส่วนใหญ่ปฏิบัติงานตามขั้นตอน แต่งานทะเบียนบางรายการใช้เวลาเกินกว่าที่ประกาศไว้",
    measure: "มาตรการกำหนดมาตรฐานเวลาการให้บริการ",
    linkedAnalysis:
      "จุดแข็ง: มีคู่มือประชาชนครบทุกงานบริการ\nจุดที่ควรพัฒนา: ยังไม่มีการจับเวลาให้บริการจริงเพื่อเทียบกับเวลาที่ประกาศ",
    steps:
      "๑. ทบทวนคู่มือประชาชนทุกงานบริการและปรับเวลาให้ตรงกับการปฏิบัติจริง\n๒. ติดป้ายแสดงขั้นตอนและระยะเวลา ณ จุดบริการ\n๓. บันทึกเวลาให้บริการรายเดือน และรายงานผลต่อปลัดเทศบาลทุกไตรมาส",
    period: ALL_YEAR,
    responsible: "ทุกสำนัก/กอง",
    followUp: "รายงานผลทุกไตรมาส",
  },
  {
    indicator: 2,
    questionCode: "i4",
    questionText: "",
    analysis: "บุคลากรบางส่วนยังไม่ทราบแผนการใช้จ่ายงบประมาณของกองที่ตนสังกัด",
    measure: "มาตรการเปิดเผยแผนและผลการใช้จ่ายงบประมาณภายในหน่วยงาน",
    linkedAnalysis: "การรับรู้แผนงบประมาณช่วยให้บุคลากรร่วมตรวจสอบความคุ้มค่าได้",
    steps:
      "๑. เผยแพร่แผนการใช้จ่ายงบประมาณรายกองทางระบบสารบรรณ\n๒. สรุปผลการใช้จ่ายเป็นแผนภูมิให้บุคลากรทราบทุกเดือน\n๓. เปิดช่องทางสอบถามและทักท้วงการใช้จ่าย",
    period: "๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. ๒๕๖๙",
    responsible: "กองคลัง",
    followUp: "รายงานการใช้จ่ายรายเดือน",
  },
  {
    indicator: 3,
    questionCode: "i8",
    questionText: "",
    analysis: "ผลอยู่ในระดับสูง ไม่พบการสั่งการที่มิชอบ ควรรักษาระดับไว้",
    measure: "กิจกรรมเสริมสร้างวัฒนธรรมการบังคับบัญชาที่เป็นธรรม",
    linkedAnalysis: "รักษามาตรฐานการใช้อำนาจ และให้ผู้ใต้บังคับบัญชามีช่องทางแจ้งเหตุอย่างปลอดภัย",
    steps:
      "๑. ชี้แจงประมวลจริยธรรมแก่ผู้บริหารและหัวหน้างานทุกระดับ\n๒. ประเมินความเห็นของบุคลากรแบบไม่ระบุชื่อปีละสองครั้ง",
    period: "ภายในปีงบประมาณ พ.ศ. ๒๕๖๙",
    responsible: "กองการเจ้าหน้าที่",
    followUp: "สรุปผลการประเมินความเห็น",
  },
  {
    indicator: 4,
    questionCode: "i10",
    questionText: "",
    analysis: "การยืมทรัพย์สินของราชการยังบันทึกไม่ครบ และบางรายการคืนล่าช้า",
    measure: "มาตรการควบคุมการยืมและคืนทรัพย์สินของราชการ",
    linkedAnalysis: "จุดที่ควรพัฒนา: ทะเบียนยืมอยู่แยกกันตามกอง จึงตรวจสอบย้อนหลังได้ยาก",
    steps:
      "๑. จัดทำแบบยืมและทะเบียนกลางเพียงชุดเดียว\n๒. ตรวจนับทรัพย์สินที่ยืมค้างทุกสิ้นเดือน\n๓. แจ้งเตือนผู้ยืมก่อนครบกำหนดสามวันทำการ\n๔. รายงานรายการค้างคืนต่อปลัดเทศบาล",
    period: ALL_YEAR,
    responsible: "งานพัสดุ กองคลัง/ทุกสำนัก/กอง",
    followUp: "รายงานรายการค้างคืนรายเดือน",
  },
  {
    indicator: 5,
    questionCode: "i15",
    questionText: "",
    analysis: "บุคลากรบางส่วนไม่มั่นใจว่าข้อมูลของผู้แจ้งเบาะแสจะถูกเก็บเป็นความลับ",
    measure: "มาตรการคุ้มครองผู้แจ้งเบาะแสการทุจริต",
    linkedAnalysis: "ความเชื่อมั่นต่อกระบวนการร้องเรียนเป็นเหตุให้คะแนนข้อนี้ต่ำกว่าข้ออื่นในตัวชี้วัด",
    steps:
      "- เพิ่มช่องทางร้องเรียนที่ไม่ต้องระบุชื่อ\n- กำหนดผู้รับเรื่องและผู้เข้าถึงข้อมูลเป็นลายลักษณ์อักษร\n- แจ้งผลการดำเนินการให้ผู้ร้องทราบภายใน ๑๕ วัน",
    period: ALL_YEAR,
    responsible: "สำนักปลัดเทศบาล",
    followUp: "สถิติเรื่องร้องเรียนรายไตรมาส",
  },
  {
    indicator: 6,
    questionCode: "e2",
    questionText: "",
    analysis: "ผู้รับบริการบางรายเห็นว่าลำดับการให้บริการไม่เป็นไปตามลำดับคิว",
    measure: "โครงการจุดบริการเบ็ดเสร็จพร้อมระบบคิว",
    linkedAnalysis: "การจัดลำดับด้วยบัตรคิวช่วยให้ผู้รับบริการทุกคนได้รับการปฏิบัติเท่าเทียมกัน",
    steps:
      "๑. ติดตั้งระบบบัตรคิวที่งานทะเบียนและงานจัดเก็บรายได้\n๒. เปิดจองคิวล่วงหน้าทางเว็บไซต์ https://www.example.go.th/queue2\n๓. สำรวจความพึงพอใจหลังรับบริการทุกราย",
    period: "๑ พ.ย. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๙",
    responsible: "สำนักปลัดเทศบาล/กองคลัง",
    followUp: "ผลสำรวจความพึงพอใจรายเดือน",
  },
  {
    indicator: 7,
    questionCode: "e5",
    questionText: "",
    analysis: "ข่าวประชาสัมพันธ์มีมาก แต่เนื้อหายาวและใช้ภาษาราชการ ประชาชนเข้าใจยาก",
    measure: "มาตรการสื่อสารสาธารณะด้วยภาษาที่เข้าใจง่าย",
    linkedAnalysis:
      "จุดแข็ง: มีช่องทางเผยแพร่ครบทั้งเว็บไซต์ เสียงตามสาย และสื่อสังคมออนไลน์\nจุดที่ควรพัฒนา: รูปแบบเนื้อหายังไม่เหมาะกับผู้รับสารแต่ละกลุ่ม",
    steps:
      "๑. อบรมการเขียนข่าวภาษาง่ายแก่ผู้ดูแลเว็บไซต์ทุกกอง\n๒. จัดทำอินโฟกราฟิกบริการที่มีผู้ใช้มาก ๑๐ เรื่องแรก\n๓. สรุปยอดเข้าชมและคำถามที่พบบ่อยทุกเดือนเพื่อปรับเนื้อหา",
    period: ALL_YEAR,
    responsible: "กองยุทธศาสตร์และงบประมาณ",
    followUp: "สถิติการเข้าชมรายเดือน",
  },
  {
    indicator: 8,
    questionCode: "e7",
    questionText: "",
    analysis: "ประชาชนเห็นว่ายังมีโอกาสร่วมคิดร่วมปรับปรุงการทำงานของเทศบาลน้อย",
    measure: "โครงการเวทีรับฟังความคิดเห็นประจำชุมชน",
    linkedAnalysis: "เป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุด จึงต้องดำเนินการก่อนตัวชี้วัดอื่น",
    steps:
      "๑. จัดเวทีรับฟังความคิดเห็นหมุนเวียนให้ครบทุกชุมชน\n๒. แต่งตั้งผู้แทนภาคประชาชนร่วมคณะทำงานปรับปรุงบริการ\n๓. เผยแพร่สิ่งที่ได้ปรับปรุงตามข้อเสนอของประชาชนทุกไตรมาส",
    period: "๑ ธ.ค. ๒๕๖๘ – ๓๑ ส.ค. ๒๕๖๙",
    responsible: "กองสวัสดิการสังคม/ทุกสำนัก/กอง",
    followUp: "รายงานข้อเสนอที่นำไปปรับปรุง",
  },
  {
    indicator: 9,
    questionCode: "o10",
    questionText: "",
    analysis: "มีบริการออนไลน์แล้ว แต่ยังไม่แสดงสถิติผู้ใช้บริการให้ประชาชนทราบ",
    measure: "มาตรการพัฒนาบริการออนไลน์ (E-Service)",
    linkedAnalysis: "การแสดงสถิติทำให้ตรวจสอบได้ว่าบริการออนไลน์ใช้งานได้จริง",
    steps:
      "๑. ปรับหน้า E-Service ให้เข้าถึงได้จากหน้าแรกของเว็บไซต์\n๒. แสดงจำนวนผู้ใช้บริการแยกตามประเภทคำขอเป็นรายเดือน",
    period: "ไตรมาสที่ ๑",
    responsible: "กองยุทธศาสตร์และงบประมาณ",
    followUp: "ตรวจหน้าเว็บไซต์ทุกเดือน",
  },
  {
    indicator: 10,
    questionCode: "o25",
    questionText: "",
    analysis: "เปิดเผยข้อมูลครบถ้วนทุกรายการ ควรรักษาระดับไว้",
    measure: "กิจกรรมขับเคลื่อนแผนปฏิบัติการป้องกันการทุจริตและนโยบาย No Gift Policy",
    linkedAnalysis: "รักษามาตรฐานการป้องกันการทุจริตให้ต่อเนื่อง",
    steps:
      "๑. ประกาศนโยบาย No Gift Policy ภายในเดือนธันวาคม\n๒. รายงานผลตามแผนปฏิบัติการรอบ ๖ เดือนและรอบ ๑๒ เดือน",
    period: ALL_YEAR,
    responsible: "หน่วยตรวจสอบภายใน/สำนักปลัดเทศบาล",
    followUp: "รายงานรอบ ๖ และ ๑๒ เดือน",
  },
];

/** Earlier years: every indicator rises, but the seventh falls back in the last one. */
export const SAMPLE_HISTORY: readonly PastYear[] = [
  {
    fiscalYear: 2566,
    scores: [88.73, 89.95, 95.62, 84.38, 89.17, 84.26, 80.71, 78.94, 88, 87.5],
    total: null,
  },
  {
    fiscalYear: 2567,
    scores: [91.06, 92.48, 97.15, 88.1, 91.74, 86.93, 84.02, 80.55, 92.5, 93.75],
    total: null,
  },
];

/** Question scores of the year and the year before; their means are the indicator scores. */
const QUESTIONS: readonly (readonly [code: string, score: number, previous: number])[] = [
  ["i1", 91.2, 88.4],
  ["i2", 95.14, 92.61],
  ["i3", 95.12, 92.17],
  ["i4", 92.05, 90.12],
  ["i5", 94.88, 93.05],
  ["i6", 95.52, 94.27],
  ["i7", 98.71, 96.8],
  ["i8", 98.4, 96.52],
  ["i9", 99.68, 98.13],
  ["i10", 84.36, 83.05],
  ["i11", 91.47, 89.64],
  ["i12", 93.12, 91.61],
  ["i13", 95.9, 94.1],
  ["i14", 94.02, 92.35],
  ["i15", 90.22, 88.77],
  ["e1", 89.75, 88.04],
  ["e2", 84.62, 83.21],
  ["e3", 90.89, 89.54],
  ["e4", 86.3, 85.77],
  ["e5", 78.51, 81.3],
  ["e6", 85.21, 84.99],
  ["e7", 77.9, 75.84],
  ["e8", 83.14, 82.06],
  ["e9", 85.5, 83.75],
];

/** OIT items of the year; one of them has half of its points. The year before had other items. */
const ITEM_SCORES = Array.from({ length: 28 }, (_, index) => ({
  code: `o${index + 1}`,
  score: index + 1 === 10 ? 50 : 100,
  previous: null,
}));

export const SAMPLE_QUESTIONS = [
  ...QUESTIONS.map(([code, score, previous]) => ({ code, score, previous })),
  ...ITEM_SCORES,
];

const CHECK_MONTHLY = "ตรวจหน้าเว็บไซต์ทุกเดือน";
const STRATEGY = "กองยุทธศาสตร์และงบประมาณ";
const CLERK = "สำนักปลัดเทศบาล";
const FINANCE = "กองคลัง";
const STAFF = "กองการเจ้าหน้าที่";
const SECOND_QUARTER = "๒ ม.ค. ๒๕๖๙ – ๓๑ มี.ค. ๒๕๖๙";
const FIRST_QUARTER = "๑ ต.ค. ๒๕๖๘ – ๓๑ ธ.ค. ๒๕๖๘";

/** Measure, steps, who, when and how it is followed up, an item of the plan's year, o1 first. */
const ITEM_PLANS: readonly (readonly [string, string, string, string, string])[] = [
  [
    "ปรับโครงสร้างและอำนาจหน้าที่ให้ตรงกับประกาศล่าสุด",
    "๑. ตรวจแผนผังกับประกาศกำหนดส่วนราชการ\n๒. แสดงชื่อส่วนราชการและหน้าที่ครบทุกกอง",
    STAFF,
    FIRST_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "แสดงข้อมูลผู้บริหารเป็นปัจจุบัน",
    "ปรับชื่อ ตำแหน่ง รูปถ่าย และช่องทางติดต่อภายใน ๗ วันเมื่อมีการเปลี่ยนแปลง",
    STAFF,
    FIRST_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "รวมช่องทางติดต่อและสอบถามไว้ในหน้าเดียว",
    "๑. แสดงที่อยู่ โทรศัพท์ อีเมล และแผนที่\n๒. ทดสอบช่องทางสอบถามออนไลน์ทุกสัปดาห์",
    CLERK,
    FIRST_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "เผยแพร่ข่าวประชาสัมพันธ์อย่างสม่ำเสมอ",
    "ลงข่าวภารกิจและผลการดำเนินงานอย่างน้อยสัปดาห์ละสองเรื่อง",
    STRATEGY,
    ALL_YEAR,
    "นับจำนวนข่าวทุกเดือน",
  ],
  [
    "เผยแพร่แผนพัฒนาท้องถิ่นฉบับปัจจุบัน",
    "แสดงยุทธศาสตร์ เป้าหมาย และตัวชี้วัดของแผน พร้อมไฟล์ที่ค้นหาข้อความได้",
    STRATEGY,
    SECOND_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "รายงานความก้าวหน้าการใช้งบประมาณให้เข้าใจง่าย",
    "๑. จัดทำตารางสรุปรายโครงการ\n๒. แสดงร้อยละการเบิกจ่ายรายไตรมาส",
    "กองคลัง/กองยุทธศาสตร์และงบประมาณ",
    SECOND_QUARTER,
    "รายงานการใช้จ่ายรายไตรมาส",
  ],
  [
    "จัดทำรายงานผลการดำเนินงานประจำปีให้ครบองค์ประกอบ",
    "สรุปผลผลิต ปัญหา และข้อเสนอแนะของทุกโครงการในปีที่ผ่านมา",
    STRATEGY,
    SECOND_QUARTER,
    "เสนอร่างต่อที่ประชุมหัวหน้าส่วนราชการ",
  ],
  [
    "ทบทวนคู่มือการปฏิบัติงานของเจ้าหน้าที่",
    "แต่ละกองปรับคู่มืออย่างน้อยหนึ่งงาน ให้มีขั้นตอน เวลา และกฎหมายที่เกี่ยวข้อง",
    "ทุกสำนัก/กอง",
    SECOND_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "ปรับคู่มือสำหรับประชาชนให้ตรงกับเวลาบริการจริง",
    "๑. จับเวลาให้บริการจริง\n๒. ปรับเวลา ค่าธรรมเนียม และเอกสารที่ใช้ในคู่มือ",
    "ทุกสำนัก/กอง",
    SECOND_QUARTER,
    "ผลสำรวจความพึงพอใจ",
  ],
  [
    "เปิดบริการออนไลน์ที่ใช้งานได้ครบขั้นตอน",
    "๑. ทดสอบยื่นคำขอทุกบริการ\n๒. แสดงจำนวนผู้ใช้บริการรายเดือนบนหน้าแรก",
    STRATEGY,
    FIRST_QUARTER,
    "สถิติผู้ใช้บริการรายเดือน",
  ],
  [
    "เผยแพร่สรุปผลการจัดซื้อจัดจ้างทุกเดือน",
    "ลงข้อมูลตามแบบภายใน ๕ วันทำการหลังสิ้นเดือน",
    FINANCE,
    ALL_YEAR,
    CHECK_MONTHLY,
  ],
  [
    "วิเคราะห์ผลการจัดซื้อจัดจ้างทั้งปี",
    "สรุปงบประมาณ วิธีที่ใช้ ปัญหา และข้อเสนอแนะ",
    FINANCE,
    SECOND_QUARTER,
    "เสนอรายงานต่อผู้บริหาร",
  ],
  [
    "ประกาศหลักเกณฑ์และแผนบริหารทรัพยากรบุคคล",
    "รวมหลักเกณฑ์สรรหา พัฒนา ประเมินผล และให้คุณให้โทษไว้ในหน้าเดียว",
    STAFF,
    FIRST_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล",
    "สรุปจำนวนบุคลากร การฝึกอบรม งบประมาณ และปัญหาอุปสรรค",
    STAFF,
    SECOND_QUARTER,
    "เสนอรายงานต่อผู้บริหาร",
  ],
  [
    "ขับเคลื่อนประมวลจริยธรรมให้เห็นผล",
    "๑. แต่งตั้งคณะทำงานด้านจริยธรรม\n๒. จัดทำแนวปฏิบัติสิ่งที่ควรทำและไม่ควรทำ",
    STAFF,
    SECOND_QUARTER,
    "สรุปกิจกรรมรายไตรมาส",
  ],
  [
    "กำหนดแนวปฏิบัติจัดการเรื่องร้องเรียน",
    "แสดงขั้นตอน ระยะเวลา และผู้รับผิดชอบเป็นแผนผังหน้าเดียว",
    CLERK,
    FIRST_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "เปิดช่องทางแจ้งเรื่องร้องเรียนแยกจากช่องทางทั่วไป",
    "ทำแบบฟอร์มออนไลน์ที่คุ้มครองข้อมูลผู้แจ้ง และทดสอบทุกเดือน",
    CLERK,
    FIRST_QUARTER,
    "ผลทดสอบช่องทางรายเดือน",
  ],
  [
    "เปิดเผยสถิติเรื่องร้องเรียน",
    "แสดงจำนวนเรื่องทั้งหมด แล้วเสร็จ และคงค้าง รายเดือน",
    CLERK,
    ALL_YEAR,
    "สถิติเรื่องร้องเรียนรายไตรมาส",
  ],
  [
    "เผยแพร่ผลการเปิดโอกาสให้มีส่วนร่วม",
    "สรุปประเด็น ผู้เข้าร่วม ข้อเสนอ และการนำไปใช้ของแต่ละกิจกรรม",
    "กองสวัสดิการสังคม",
    SECOND_QUARTER,
    "รายงานข้อเสนอที่นำไปปรับปรุง",
  ],
  [
    "ประกาศและปลูกฝังนโยบาย No Gift Policy",
    "๑. ผู้บริหารประกาศเจตนารมณ์\n๒. ให้ความรู้บุคลากรเรื่องการรับทรัพย์สิน\n๓. รายงานการรับทรัพย์สินตามแบบ",
    CLERK,
    FIRST_QUARTER,
    "รายงานรอบ ๖ และ ๑๒ เดือน",
  ],
  [
    "ประเมินความเสี่ยงการทุจริตของภารกิจหลัก",
    "เลือกกระบวนงานที่เสี่ยง วิเคราะห์ระดับความเสี่ยง และกำหนดมาตรการควบคุม",
    "หน่วยตรวจสอบภายใน",
    SECOND_QUARTER,
    "เสนอผลต่อที่ประชุมผู้บริหาร",
  ],
  [
    "รายงานผลการจัดการความเสี่ยงการทุจริต",
    "สรุปผลของมาตรการควบคุมแต่ละข้อ พร้อมหลักฐาน",
    "หน่วยตรวจสอบภายใน",
    SECOND_QUARTER,
    "รายงานรอบ ๖ เดือน",
  ],
  [
    "เผยแพร่แผนปฏิบัติการป้องกันการทุจริต",
    "แสดงโครงการ งบประมาณ และช่วงเวลาดำเนินการของปีนี้",
    CLERK,
    FIRST_QUARTER,
    CHECK_MONTHLY,
  ],
  [
    "รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต",
    "สรุปผล การใช้งบประมาณ ปัญหา และข้อเสนอแนะของทุกโครงการ",
    CLERK,
    SECOND_QUARTER,
    "รายงานรอบ ๖ และ ๑๒ เดือน",
  ],
  [
    "นำผลการประเมิน ITA มาปรับปรุงการทำงาน",
    "๑. วิเคราะห์ข้อที่ได้คะแนนต่ำ\n๒. กำหนดมาตรการ ผู้รับผิดชอบ และเวลา\n๓. ประกาศให้บุคลากรทราบ",
    STRATEGY,
    FIRST_QUARTER,
    "ติดตามในที่ประชุมทุกเดือน",
  ],
  [
    "รายงานผลการส่งเสริมคุณธรรมและความโปร่งใส",
    "สรุปผลของทุกมาตรการ แสดงก่อนและหลังดำเนินการ",
    STRATEGY,
    SECOND_QUARTER,
    "เสนอรายงานต่อผู้บริหาร",
  ],
];

/** Titles that the rulebook has no confirmed wording for, as an officer would type them. */
const TYPED_TITLES: Readonly<Record<string, string>> = {
  o5: "แผนพัฒนาท้องถิ่น",
  o6: "แผนและความก้าวหน้าในการใช้งบประมาณประจำปี",
  o7: "รายงานผลการดำเนินงานประจำปี",
};

export const SAMPLE_ITEMS: readonly ItemPlanInput[] = ITEM_PLANS.map(
  ([measure, steps, responsible, period, followUp], index) => {
    const code = `o${index + 1}`;
    return { code, title: TYPED_TITLES[code] ?? "", measure, steps, responsible, period, followUp };
  },
);

/** Result and outcome of every measure, in the order of the plan. */
const OUTCOMES: readonly (readonly [result: string, outcome: string])[] = [
  [
    "๑. ปรับคู่มือประชาชนแล้ว ๒๔ งานบริการ\n๒. ติดป้ายขั้นตอน ณ จุดบริการครบ ๖ กอง\n๓. รายงานเวลาให้บริการแล้ว ๔ ไตรมาส",
    "งานทะเบียนใช้เวลาตามที่ประกาศร้อยละ ๙๖ ของคำขอทั้งหมด",
  ],
  [
    "๑. เผยแพร่แผนการใช้จ่ายครบทุกกอง\n๒. แจ้งสรุปการใช้จ่ายเป็นแผนภูมิทุกเดือน",
    "บุคลากรร้อยละ ๘๘ ตอบว่าทราบแผนการใช้จ่ายของกองตน",
  ],
  [
    "ชี้แจงประมวลจริยธรรมแก่หัวหน้างาน ๒ รุ่น รวม ๔๕ คน และประเมินความเห็นแล้วสองครั้ง",
    "ไม่พบเรื่องร้องเรียนการสั่งการที่มิชอบ",
  ],
  [
    "๑. ใช้ทะเบียนยืมกลางชุดเดียวทุกกอง\n๒. ตรวจนับรายการค้างคืนทุกสิ้นเดือน\n๓. แจ้งเตือนก่อนครบกำหนดทุกรายการ",
    "รายการค้างคืนลดลงจาก ๓๒ รายการเหลือ ๔ รายการ",
  ],
  [
    "- เปิดช่องทางร้องเรียนที่ไม่ต้องระบุชื่อแล้ว\n- ออกคำสั่งกำหนดผู้รับเรื่องและผู้เข้าถึงข้อมูล\n- แจ้งผลผู้ร้องภายใน ๑๕ วันทุกเรื่อง",
    "บุคลากรกล้าใช้ช่องทางภายในมากขึ้น และเรื่องแล้วเสร็จทุกเรื่อง",
  ],
  [
    "๑. ติดตั้งระบบบัตรคิวแล้ว ๒ จุด\n๒. เปิดจองคิวล่วงหน้าทางเว็บไซต์\n๓. สำรวจความพึงพอใจ ๑,๒๔๐ ราย",
    "ผู้รับบริการได้รับบริการตามลำดับคิวทุกราย ความพึงพอใจเฉลี่ยร้อยละ ๙๑",
  ],
  [
    "๑. อบรมการเขียนข่าวภาษาง่าย ๑๘ คน\n๒. จัดทำอินโฟกราฟิกแล้ว ๑๐ เรื่อง\n๓. สรุปคำถามที่พบบ่อยทุกเดือน",
    "ยอดเข้าชมหน้าบริการเพิ่มขึ้นร้อยละ ๓๕",
  ],
  [
    "๑. จัดเวทีรับฟังความคิดเห็นแล้ว ๒๒ ชุมชน\n๒. แต่งตั้งผู้แทนภาคประชาชน ๖ คน\n๓. เผยแพร่สิ่งที่ปรับปรุงแล้ว ๓ ไตรมาส",
    "นำข้อเสนอของประชาชนไปปรับปรุงบริการแล้ว ๙ เรื่อง",
  ],
  [
    "๑. เข้าถึง E-Service ได้จากหน้าแรก\n๒. แสดงจำนวนผู้ใช้บริการแยกตามประเภทคำขอทุกเดือน",
    "มีคำขอทางออนไลน์ ๘๑๒ รายการ เพิ่มขึ้นเป็นสองเท่าของปีก่อน",
  ],
  [
    "๑. ประกาศนโยบาย No Gift Policy แล้ว\n๒. รายงานผลตามแผนปฏิบัติการครบทั้งสองรอบ",
    "ไม่พบการรับของขวัญจากการปฏิบัติหน้าที่",
  ],
];

export const SAMPLE_RESULTS: readonly MeasureResultInput[] = SAMPLE_MEASURES.map(
  ({ measure, steps, period, responsible }, index) => {
    const [result = "", outcome = ""] = OUTCOMES[index] ?? [];
    return { measure, steps, period, responsible, result, outcome };
  },
);

/** How far every indicator has come half-way through the year of the plan. */
const HALF_WAY: readonly Pick<ProgressInput, "progress" | "status">[] = [
  { progress: "ปรับคู่มือและติดป้ายครบแล้ว อยู่ระหว่างบันทึกเวลารายเดือน", status: "ongoing" },
  { progress: "เผยแพร่แผนการใช้จ่ายครบทุกกองและแจ้งสรุปทุกเดือน", status: "done" },
  { progress: "ชี้แจงแก่หัวหน้างานแล้วหนึ่งรุ่น", status: "ongoing" },
  { progress: "ใช้ทะเบียนกลางครบทุกกอง และตรวจนับแล้ว ๖ ครั้ง", status: "ongoing" },
  { progress: "เปิดช่องทางร้องเรียนและออกคำสั่งกำหนดผู้รับเรื่องแล้ว", status: "done" },
  { progress: "ติดตั้งบัตรคิวและเปิดจองคิวทางเว็บไซต์แล้ว", status: "done" },
  { progress: "อบรมแล้วหนึ่งรุ่น จัดทำอินโฟกราฟิกได้ ๕ จาก ๑๐ เรื่อง", status: "ongoing" },
  { progress: "จัดเวทีรับฟังความคิดเห็นแล้ว ๙ จาก ๒๒ ชุมชน", status: "ongoing" },
  { progress: "แสดงสถิติผู้ใช้บริการรายเดือนบนหน้าแรกแล้ว", status: "done" },
  { progress: "รอรวบรวมข้อมูลเพื่อรายงานรอบ ๑๒ เดือน", status: "notStarted" },
];

export const SAMPLE_PROGRESS: readonly ProgressInput[] = SAMPLE_MEASURES.flatMap(
  ({ indicator, measure, responsible, period }, index) => {
    const half = HALF_WAY[index];
    return half ? [{ indicator, guideline: measure, responsible, period, ...half }] : [];
  },
);

export const SAMPLE_CALENDAR: readonly CalendarInput[] = [
  {
    activity: "แต่งตั้งคณะทำงานและมอบหมายผู้รับผิดชอบแต่ละตัวชี้วัด",
    start: day(2568, 10, 1),
    end: day(2568, 10, 31),
    responsible: CLERK,
  },
  {
    activity: "วิเคราะห์ผลการประเมินปีที่ผ่านมาและจัดทำมาตรการ",
    start: day(2568, 10, 15),
    end: day(2568, 12, 26),
    responsible: STRATEGY,
  },
  {
    activity: "เตรียมและปรับปรุงข้อมูลบนเว็บไซต์ของเทศบาล",
    start: day(2568, 12, 1),
    end: day(2569, 3, 31),
    responsible: "ทุกสำนัก/กอง",
  },
  {
    activity: "ลงทะเบียนและนำเข้าข้อมูลในระบบ ITAS",
    start: day(2569, 1, 5),
    end: day(2569, 1, 30),
    responsible: STRATEGY,
  },
  {
    activity: "เก็บข้อมูลแบบวัด IIT",
    start: day(2569, 2, 2),
    end: day(2569, 4, 30),
    responsible: "บุคลากรทุกคน",
  },
  {
    activity: "เก็บข้อมูลแบบวัด EIT",
    start: day(2569, 2, 2),
    end: day(2569, 5, 29),
    responsible: "ทุกสำนัก/กอง",
  },
  {
    activity: "ตอบแบบตรวจ OIT",
    start: day(2569, 4, 1),
    end: day(2569, 4, 30),
    responsible: STRATEGY,
  },
  {
    activity: "ติดตามผลการประเมินและชี้แจงข้อมูล",
    start: day(2569, 6, 1),
    end: day(2569, 7, 31),
    responsible: STRATEGY,
  },
  {
    activity: "ประกาศผลการประเมิน",
    start: day(2569, 8, 1),
    end: day(2569, 8, 31),
    responsible: "สำนักงาน ป.ป.ช.",
  },
  {
    activity: "รายงานผลการดำเนินการตามมาตรการ",
    start: day(2569, 9, 1),
    end: day(2569, 9, 30),
    responsible: CLERK,
  },
];

function day(year: number, month: number, date: number): CalendarDate {
  return { year, month, day: date };
}

/** The data sheets of the sample; raw answers and an office's own rules are left for trying out. */
export function planSample(): SheetPlan[] {
  const { fiscalYear, planYear } = SAMPLE_AGENCY;
  return [
    planAgency(SAMPLE_AGENCY),
    planScores(SAMPLE_SCORES, fiscalYear),
    planMeasures(SAMPLE_MEASURES, fiscalYear, planYear),
    planQuestions(fiscalYear, SAMPLE_QUESTIONS),
    planItems(planYear, SAMPLE_ITEMS),
    planResults(planYear, [], SAMPLE_RESULTS),
    planProgress(fiscalYear, planYear, [], SAMPLE_PROGRESS),
    planCalendar(planYear, SAMPLE_CALENDAR),
    planHistory(fiscalYear, SAMPLE_HISTORY),
  ];
}
