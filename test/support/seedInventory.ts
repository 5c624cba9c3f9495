import type { ReportId } from "../../src/sheets/state";
import { INDICATORS } from "../checks/books";
import type { SeedId } from "./seedBooks";

/** A table, or figures in running text, of a published document, and where the add-in prints it. */
export interface SeedTable {
  readonly document: SeedId;
  /** Where it stands there, in a few words. */
  readonly place: string;
  /** Report with the same table; null: none, `why` says the reason. */
  readonly report: ReportId | null;
  readonly why?: string;
  /** Section of the report, where the document has a table of its own for it. */
  readonly section?: string;
  /** Headings as printed there; where ours is worded otherwise, both. */
  readonly columns: readonly (string | readonly [theirs: string, ours: string])[];
  /** Rows of the document, its pages joined, without headings. */
  readonly rows: number;
  /** Rows of ours, where they are others. */
  readonly ourRows?: number;
  /** Cells as printed there, by our heading; Arabic digits. */
  readonly cells?: Readonly<Record<string, readonly string[]>>;
  /** What ours prints instead, by our heading and row: the document contradicts itself there. */
  readonly otherwise?: Readonly<Record<string, Readonly<Record<number, string>>>>;
}

const TO_2565 = [...INDICATORS.slice(0, 7), "การปรับปรุงระบบการทำงาน", ...INDICATORS.slice(8)];
const TEN = INDICATORS.map((_, index) => String(index + 1));
const times = (count: number, text: string) => Array.from({ length: count }, () => text);
const scored = (from: number, scores: readonly string[]) =>
  scores.map(
    (score, index) => `ตัวชี้วัดที่ ${from + index} ${INDICATORS[from + index - 1]} คะแนน ${score}`,
  );
const withPoints = (scores: readonly string[]) =>
  scores.map((score, index) => `${index + 1}. ${INDICATORS[index]} (${score} คะแนน)`);

const PHITSANULOK_SCORES = "93.82 94.15 98.93 89.65 93.38 88.42 83.34 82.18 97.50 100.00".split(
  " ",
);
const BANMO_SCORES = "97.21 98.02 99.45 93.49 96.70 96.56 94.87 94.39 88.28 92.42".split(" ");
const CHIANGMAI_SCORES = "96.50 93.11 91.31 89.02 92.45 93.93 89.78 93.24 97.78 100.00".split(" ");
const UNITS_2566 = "ทุกกอง/สำนักปลัดฯ";
const PUBLICITY = "เจ้าหน้าที่ประชาสัมพันธ์";
const PROGRESS_COLUMNS = [
  "ตัวชี้วัด",
  "แนวทางในการยกระดับการประเมิน",
  "ผู้รับผิดชอบ",
  "ระยะเวลา",
  "ความก้าวหน้าผลการดำเนินการ",
];
const PROGRESS_SECTION = (instrument: string) => `สรุปการประเมิน ${instrument} เพื่อยกระดับการประเมิน`;

/** Every table of the five documents, in their order. */
export const SEED_TABLES: readonly SeedTable[] = [
  {
    document: "phitsanulok-2568",
    place: "scores by indicator and instrument",
    report: "summary",
    columns: ["ตัวชี้วัด", ["คะแนนรายตัวชี้วัด", "คะแนน"], "คะแนนรายเครื่องมือ"],
    why: "indicator 8 has the name that it had up to 2565 there, and that of its year in the rest of the document; ours also has places and the target",
    rows: 10,
    cells: {
      ที่: TEN,
      ตัวชี้วัด: INDICATORS,
      คะแนน: PHITSANULOK_SCORES,
      คะแนนรายเครื่องมือ: ["93.99", "", "", "", "", "84.64", "", "", "98.75", ""],
    },
  },
  {
    document: "phitsanulok-2568",
    place: "total beside that of the year before (running text)",
    report: "summary",
    columns: ["ปีงบประมาณ พ.ศ.", ["คะแนน", "คะแนนรวม"], "เพิ่ม/ลด"],
    rows: 2,
    cells: {
      "ปีงบประมาณ พ.ศ.": ["2567", "2568"],
      คะแนนรวม: ["82.63", "93.09"],
      "เพิ่ม/ลด": ["", "10.46"],
    },
  },
  {
    document: "phitsanulok-2568",
    place: "plan of eight columns, a page an indicator",
    report: "plan-8",
    columns: [
      "ประเด็น/ตัวชี้วัด",
      "ข้อคำถาม ITA",
      ["ผลการวิเคราะห์การประเมิน", "ผลการวิเคราะห์ประเมิน"],
      "มาตรการ/โครงการ/กิจกรรม",
      "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
      ["ขั้นตอน/วิธีการ", "ขั้นตอน/วิธีการดำเนินการ"],
      "ระยะเวลาดำเนินการ",
      ["ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง", "ผู้รับผิดชอบ"],
    ],
    why: "the heading over the last five columns is the form's, as banmo-2569 prints it; scores stand beside the indicators; the title is typed into “ชื่อแผนมาตรการ”",
    rows: 10,
    cells: {
      "ประเด็น/ตัวชี้วัด": withPoints(PHITSANULOK_SCORES),
      "ข้อคำถาม ITA": ["i1", "i4", "i7", "i10", "i15", "e2", "e5", "e7", "o10", "o25"],
      ระยะเวลาดำเนินการ: [
        "ตลอด ปีงบประมาณ พ.ศ.2569",
        "ตลอดปีงบประมาณ พ.ศ. 2569",
        "ภายในปีงบประมาณ พ.ศ.2569",
        "ตลอดปีงบประมาณ พ.ศ. 2569",
        "ตลอดปีงบประมาณ พ.ศ. 2569",
        "ตลอดปีงบประมาณ พ.ศ.2569",
        "ตลอดปีงบประมาณ พ.ศ. 2569",
        "ตลอดปีงบประมาณ พ.ศ. 2569",
        "ตลอดปีงบประมาณ พ.ศ.2569",
        "ตลอดปีงบประมาณ พ.ศ.2569",
      ],
      ผู้รับผิดชอบ: [
        "ทุกสำนัก/กอง",
        "กองยุทธศาสตร์และงบประมาณ/กองคลัง",
        "กองการเจ้าหน้าที่/ทุกสำนัก/กอง",
        "ทุกสำนัก/กอง",
        "สำนักปลัดเทศบาล",
        "ทุกสำนัก/กอง",
        "กองยุทธศาสตร์และงบประมาณ/ทุกสำนัก/กอง",
        ...times(3, "ทุกสำนัก/กอง"),
      ],
    },
  },
  {
    document: "banmo-2569",
    place: "plan of eight columns, scores beside the indicators",
    report: "plan-8",
    columns: [
      "ประเด็น/ตัวชี้วัด",
      "ข้อคำถาม ITA",
      "ผลการวิเคราะห์ประเมิน",
      "มาตรการ/โครงการ/กิจกรรม",
      "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
      "ขั้นตอน/วิธีการดำเนินการ",
      "ระยะเวลาดำเนินการ",
      "ผู้รับผิดชอบ",
    ],
    why: "its title says 2568 and its cover 2569; ours has the year of the plan in both",
    rows: 10,
    cells: {
      "ประเด็น/ตัวชี้วัด": withPoints(BANMO_SCORES),
      // Printed, and typed into the data sheet, as ๑๑, ๐๑ and ๐๒๗ where a letter was lost.
      "ข้อคำถาม ITA": ["i1", "i4", "i8", "i10", "i13", "e2", "e4", "e7", "o1", "o27"],
      ระยะเวลาดำเนินการ: [
        "1 ต.ค.68 ถึง 30 มิ.ย.69",
        "1 ต.ค.68 ถึง 30 ก.ย.69",
        "1 ต.ค.68 ถึง 31 มี.ค.69",
        "1 ต.ค.68 ถึง 30 ก.ย.69",
        "1 ต.ค.68 ถึง 30 เม.ย 69",
        "1 ต.ค.68 ถึง 31 มี.ค.69",
        "1 ต.ค.68 ถึง 30ก.ย.69",
        "1 ต.ค.68 ถึง 30ก.ย.69",
        "1-31 มี.ค.69",
        "1-31 มี.ค.69",
      ],
      ผู้รับผิดชอบ: [
        "สำนักปลัด",
        "สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ",
        "สำนักปลัด",
        "กองคลัง",
        "สำนักปลัด",
        "สำนักปลัด กองช่าง กองคลัง",
        "สำนักปลัด กองช่าง กองคลัง",
        ...times(3, "สำนักปลัด"),
      ],
    },
  },
  {
    document: "phanomrung-2566",
    place: "report on the measures",
    report: "result-7",
    columns: [
      "ลำดับ",
      "มาตรการ/กิจกรรม",
      "วิธีดำเนินการ",
      "ระยะเวลาในการดำเนินการ",
      "ผู้รับผิดชอบ",
      "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
      "ผลลัพธ์หรือความสำเร็จในการดำเนินการ",
    ],
    rows: 6,
    cells: {
      ลำดับ: ["1", "2", "3", "4", "5", "6"],
      ระยะเวลาในการดำเนินการ: times(6, "ปีงบประมาณ 2566"),
      ผู้รับผิดชอบ: [
        UNITS_2566,
        UNITS_2566,
        `ประชาสัมพันธ์ ${UNITS_2566}`,
        UNITS_2566,
        "เจ้าหน้าที่พัสดุ",
        "งานนิติการ สำนักปลัดฯ",
      ],
    },
  },
  {
    document: "phanomrung-2566",
    place: "progress of IIT",
    report: "progress",
    section: PROGRESS_SECTION("IIT"),
    columns: PROGRESS_COLUMNS,
    why: "there indicator 6, which belongs to EIT, stands among those of IIT",
    rows: 6,
    ourRows: 5,
    cells: {
      ตัวชี้วัด: scored(1, ["93.59", "75.23", "88.15", "79.80", "81.65"]),
      ผู้รับผิดชอบ: times(5, UNITS_2566),
      ระยะเวลา: times(5, "ปีงบประมาณ 2566"),
    },
  },
  {
    document: "phanomrung-2566",
    place: "progress of EIT",
    report: "progress",
    section: PROGRESS_SECTION("EIT"),
    columns: PROGRESS_COLUMNS,
    why: "indicator 6 stands among its own",
    rows: 2,
    ourRows: 3,
    cells: {
      ตัวชี้วัด: scored(6, ["95.64", "92.38", "87.99"]),
      ผู้รับผิดชอบ: [
        `${UNITS_2566} ${PUBLICITY}`,
        `${UNITS_2566} ${PUBLICITY}`,
        `${PUBLICITY} ${UNITS_2566}`,
      ],
      ระยะเวลา: times(3, "ปีงบประมาณ 2566"),
    },
  },
  {
    document: "phanomrung-2566",
    place: "progress of OIT",
    report: "progress",
    section: PROGRESS_SECTION("OIT"),
    columns: PROGRESS_COLUMNS,
    rows: 2,
    cells: {
      ตัวชี้วัด: scored(9, ["90.00", "71.25"]),
      ผู้รับผิดชอบ: [`${PUBLICITY} ${UNITS_2566}`, `ผู้บริหาร งานนิติการ ${UNITS_2566}`],
      ระยะเวลา: times(2, "ปีงบประมาณ 2566"),
    },
  },
  {
    document: "chiangmai-2565",
    place: "instruments and who answers them (boxes)",
    report: "summary",
    columns: [["แบบ", "เครื่องมือ"], "ผู้ให้ข้อมูล"],
    rows: 3,
    cells: { ตัวชี้วัด: ["ตัวชี้วัดที่ 1–5", "ตัวชี้วัดที่ 6–8", "ตัวชี้วัดที่ 9–10"] },
  },
  {
    document: "chiangmai-2565",
    place: "levels",
    report: "summary",
    columns: [["คะแนน", "คะแนนรวม"], "ระดับ"],
    rows: 7,
    cells: {
      คะแนนรวม: [
        "95.00 – 100",
        "85.00 – 94.99",
        "75.00 – 84.99",
        "65.00 – 74.99",
        "55.00 – 64.99",
        "50.00 – 54.99",
        "0 – 49.99",
      ],
      ระดับ: ["AA", "A", "B", "C", "D", "E", "F"],
    },
  },
  {
    document: "chiangmai-2565",
    place: "how scores are computed",
    report: "summary",
    columns: [
      "คะแนน",
      ["แบบ IIT", "แบบวัด IIT"],
      ["แบบ EIT", "แบบวัด EIT"],
      ["แบบ OIT", "แบบตรวจ OIT"],
    ],
    why: "“แบบสำรวจ” is “เครื่องมือ” in the rows: OIT is checked, nobody is asked",
    rows: 6,
    cells: {
      คะแนน: [
        "คะแนนข้อคำถาม",
        "คะแนนตัวชี้วัดย่อย",
        "คะแนนตัวชี้วัด",
        "คะแนนเครื่องมือ",
        "น้ำหนักเครื่องมือ",
        "คะแนนรวม",
      ],
    },
  },
  {
    document: "chiangmai-2565",
    place: "score table: indicators",
    report: "summary",
    columns: [["แบบ", "เครื่องมือ"], "ตัวชี้วัด", ["คะแนนที่ได้(64)", "คะแนน"]],
    rows: 10,
    cells: {
      เครื่องมือ: ["IIT", "", "", "", "", "EIT", "", "", "OIT", ""],
      ตัวชี้วัด: TO_2565,
      คะแนน: CHIANGMAI_SCORES,
    },
  },
  {
    document: "chiangmai-2565",
    place: "score table: weights, points and total",
    report: "summary",
    columns: ["แบบ", ["น้ำหนัก", "น้ำหนัก(ร้อยละ)"], "ตัวชี้วัดย่อย", ["คะแนนรวม", "คะแนนถ่วงน้ำหนัก"]],
    rows: 16,
    why: "the level stands below the total in the same table",
    ourRows: 17,
    cells: {
      "น้ำหนัก(ร้อยละ)": ["30", ...times(4, ""), "30", "", "", "40", ...times(8, "")],
      คะแนนถ่วงน้ำหนัก: [
        "27.74",
        ...times(4, ""),
        "27.70",
        "",
        "",
        "39.57",
        ...times(6, ""),
        "95.01",
        "",
      ],
    },
    // 97.78 and 100 give no 39.57; checks say so.
    otherwise: { คะแนนถ่วงน้ำหนัก: { 8: "39.56" } },
  },
  {
    document: "chiangmai-2565",
    place: "score table: sub-indicators of OIT",
    report: "oit-plan",
    why: "a heading over the items of each",
    columns: [],
    rows: 7,
  },
  {
    document: "chiangmai-2565",
    place: "chart of 2563 and 2564",
    report: null,
    why: "a picture without figures in the text; the summary draws it once the earlier total is typed",
    columns: [],
    rows: 2,
  },
  {
    document: "chiangmai-2565",
    place: "plan of the OIT items, a page an item",
    report: "oit-plan",
    columns: [
      ["มาตรการ/แนวทาง", "ข้อ OIT/มาตรการ/แนวทาง"],
      "วิธีดำเนินการ",
      "ผู้รับผิดชอบ",
      "ระยะเวลาดำเนินการ",
      "การติดตามผล",
    ],
    rows: 43,
  },
  {
    document: "chiangmai-2565",
    place: "highest scores by indicator",
    report: "summary",
    columns: [["อันดับ", "ที่"], "ตัวชี้วัด", "คะแนน"],
    rows: 10,
    cells: {
      ที่: TEN,
      ตัวชี้วัด: TO_2565,
      คะแนน: CHIANGMAI_SCORES.with(2, "91.57").with(4, "100.00"),
      // Called a ranking there, but in official order; these are the places.
      ลำดับ: ["3", "6", "8", "10", "7", "4", "9", "5", "2", "1"],
    },
    // The score table of the same document; checks name both cells.
    otherwise: { คะแนน: { 2: "91.31", 4: "92.45" } },
  },
  {
    document: "chiangmai-2565",
    place: "months of the assessment",
    report: "calendar",
    columns: [
      ["กรอบระยะเวลาการประเมิน", "กิจกรรม"],
      ...["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค."],
    ],
    why: "boxes with months there; ours also has the days, and all months of the fiscal year",
    rows: 7,
  },
  {
    document: "chanthaburi-2564",
    place: "result of the year (picture)",
    report: null,
    why: "a picture; the text names the total 92.94, level A and the scores of five indicators only",
    columns: [],
    rows: 10,
  },
  {
    document: "chanthaburi-2564",
    place: "question scores with pass or fail (running text)",
    report: "weakness",
    columns: [
      ["ข้อ", "ข้อคำถาม (IIT, EIT)/รายการ (OIT)"],
      "คะแนน",
      ["เกณฑ์ 85 คะแนน", "ค่าเป้าหมาย 85 คะแนน"],
    ],
    why: "seven of the thirteen questions and the one item are neither below the line nor the lowest of their indicator",
    rows: 14,
    ourRows: 7,
    cells: {
      "ข้อคำถาม (IIT, EIT)/รายการ (OIT)": ["i7", "i12", "i20", "o38", "i1", "i15", "i27"],
      คะแนน: ["82.35", "84.13", "84.43", "0.00", "87.33", "89.38", "89.35"],
      "ค่าเป้าหมาย 85 คะแนน": [...times(4, "ต่ำกว่า"), ...times(3, "ถึง")],
    },
  },
  {
    document: "chanthaburi-2564",
    place: "plan of five columns",
    report: "plan-5",
    columns: [
      "มาตรการ/แนวทาง",
      ["วิธีการดำเนินการ", "วิธีดำเนินการ"],
      "ผู้รับผิดชอบ",
      "ระยะเวลาดำเนินการ",
      "การติดตามผล",
    ],
    rows: 8,
    cells: {
      ผู้รับผิดชอบ: [
        "ทุกหน่วยงาน กองยุทธศาสตร์และงบประมาณ",
        ...times(3, "ทุกหน่วยงาน"),
        "สำนักปลัดเทศบาลและกองยุทธศาสตร์และงบประมาณ",
        "ทุกหน่วยงาน",
        "ทุกหน่วยงาน กองยุทธศาสตร์และงบประมาณ",
        "กองยุทธศาสตร์และงบประมาณ สำนักปลัดเทศบาล",
      ],
      ระยะเวลาดำเนินการ: [
        "1 ต.ค. 2564 – 31 มี.ค.65 1 ต.ค. 2564 – 31 มี.ค.65",
        ...times(5, "1 ต.ค. 2564 – 31 มี.ค.65"),
        "1 ต.ค. 2564 – 31 มี.ค.65 1 - 30 พ.ย. 2564",
        "1 ต.ค. 2564 – 31 มี.ค.65 1 ต.ค. 2564 – 31 มี.ค.65",
      ],
    },
  },
];
