/** Scores of questions, lists of items and of addresses as offices publish them. */
import type { CellValue } from "../../../src/cells/values";
import { mistake, NAMES, office, thai, type OfficeTable } from "./sheet";

const QUESTIONS = [
  "ปฏิบัติงานตามขั้นตอน",
  "ปฏิบัติงานเท่าเทียม",
  "มุ่งผลสำเร็จของงาน",
  "รับรู้แผนการใช้จ่าย",
  "ใช้จ่ายคุ้มค่า",
  "เบิกจ่ายถูกต้อง",
] as const;
const ITEMS = [
  "โครงสร้าง",
  "ข้อมูลผู้บริหาร",
  "อำนาจหน้าที่",
  "ข้อมูลการติดต่อ",
  "ข่าวประชาสัมพันธ์",
  "Q&A",
] as const;
const address = (i: number): string => `https://www.thungthong.go.th/oit/2568/o${i}`;

export const CODE_TABLES: Readonly<Record<string, OfficeTable>> = {
  questionsWithAnswers: {
    kinds: ["question-scores"],
    cells: office(
      [
        ["ผลการประเมินรายข้อคำถาม แบบ IIT ปีงบประมาณ พ.ศ. 2568"],
        ["ข้อ", "ข้อคำถาม", "ระดับการรับรู้ (ร้อยละ)", "", "", "", "คะแนน"],
        ["", "", "น้อยที่สุด", "น้อย", "มาก", "มากที่สุด", ""],
        ["ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่"],
        ["i1", QUESTIONS[0], 0.5, 4.5, 40, 55, 91.2],
        ["i2", QUESTIONS[1], 1, 4, 45, 50, 90.1],
        ["i3", QUESTIONS[2], 0, 5, 35, 60, 93.4],
        ["ตัวชี้วัดที่ 2 การใช้งบประมาณ"],
        ["i4", QUESTIONS[3], 2, 8, 50, 40, 84.3],
        ["i5", QUESTIONS[4], 1.5, 6.5, 47, 45, 87.2],
        ["i6", QUESTIONS[5], 1, 5, 44, 50, 88.8],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "A4:G4", "A8:G8"] },
    ),
    mistakes: [
      mistake("G5", 191.2),
      mistake("A6", "i1", "A5:A6"),
      mistake("A9", "i14"),
      mistake("A10", "i55"),
      mistake("G11", 0.888),
    ],
  },
  codesAsTheyAreTyped: {
    kinds: ["oit-items"],
    cells: office([
      ["คะแนนรายข้อ OIT ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
      ["รหัส", "รายการ", "คะแนน"],
      ["O๑", ITEMS[0], "๑๐๐"],
      ["o ๒", ITEMS[1], "๑๐๐"],
      ["ข้อ O๓", ITEMS[2], "๐"],
      ["OIT ๔", ITEMS[3], "๑๐๐"],
      ["O-๕", ITEMS[4], "๕๐"],
      ["o๖.", ITEMS[5], "๑๐๐"],
    ]),
    mistakes: [
      mistake("A4", "O๑", "A3:A4"),
      mistake("A8", "O๕๖"),
      mistake("C5", "๑๕๐"),
      mistake("C6", "ผ่านเกณฑ์"),
    ],
  },
  codesAndScoresThreeTimesBeside: {
    kinds: ["question-scores", "question-scores", "oit-items"],
    cells: office([
      ["คะแนนรายข้อคำถาม ITA 2568"],
      ["ข้อ", "คะแนน", "ข้อ", "คะแนน", "ข้อ", "คะแนน"],
      ...Array.from({ length: 6 }, (_, i): CellValue[] => [
        `i${i + 1}`,
        90 + i,
        `e${i + 1}`,
        80 + i,
        `o${i + 1}`,
        100,
      ]),
    ]),
    mistakes: [
      mistake("D5", 882),
      mistake("C6", "e1", "C3 C6"),
      mistake("E8", "o77"),
      mistake("B4", 0.91),
    ],
  },
  addressesBySection: {
    kinds: ["addresses"],
    cells: office([
      ["รายการเปิดเผยข้อมูลสาธารณะ OIT ปีงบประมาณ พ.ศ. 2568"],
      ["ข้อ", "ข้อมูล", "ลิงก์ที่เผยแพร่"],
      ["ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน"],
      ["O1", ITEMS[0], address(1)],
      ["O2", ITEMS[1], address(2)],
      ["O3", ITEMS[3], address(3)],
      ["O4", ITEMS[4], address(4)],
      ["ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน"],
      ["O5", "แผนยุทธศาสตร์", address(5)],
      ["O6", "แผนดำเนินงาน", address(6)],
    ]),
    mistakes: [
      mistake("A5", "O1", "A4:A5"),
      mistake("A10", "O60"),
      mistake("A9", "O27"),
      mistake("C6", ""),
    ],
  },
  addressesUnderUnknownHeadings: {
    kinds: ["addresses"],
    cells: office([
      ["OIT 2568"],
      ["OIT", "เรื่อง", "แหล่งข้อมูลบนเว็บ"],
      ...ITEMS.map((name, i): CellValue[] => [`O${thai(i + 1, 0)}`, name, address(i + 1)]),
    ]),
    mistakes: [mistake("A4", "O๑", "A3:A4"), mistake("A8", "O๙๙")],
  },
  itemsPassedOrNot: {
    kinds: ["oit-items"],
    cells: office([
      ["ผลการตรวจ OIT ปีงบประมาณ พ.ศ. 2568"],
      ["ข้อที่", "รายการข้อมูล", "ผลการประเมิน", "ข้อสังเกต"],
      ...ITEMS.slice(0, 5).map((name, i): CellValue[] => [
        `O${i + 1}`,
        name,
        i === 3 ? "ไม่ผ่าน" : "ผ่าน",
        i === 3 ? "ลิงก์เปิดไม่ได้" : "",
      ]),
    ]),
    mistakes: [mistake("A4", "O1", "A3:A4"), mistake("A7", "O72")],
  },
  questionsByIndicatorInColumns: {
    kinds: ["question-scores"],
    cells: office(
      [
        ["ผลคะแนนรายข้อ แบบวัด EIT ปีงบประมาณ พ.ศ. 2568"],
        ["ตัวชี้วัด", "รหัสข้อ", "ประเด็นคำถาม", "คะแนนเฉลี่ย"],
        [NAMES[5], "E1", "ปฏิบัติตามขั้นตอน", 88.1],
        ["", "E2", "เท่าเทียมกัน", 88.6],
        ["", "E3", "ให้ข้อมูลตรงไปตรงมา", 88.56],
        [NAMES[6], "E4", "เข้าถึงง่าย", 83.1],
        ["", "E5", "เผยแพร่ผลงาน", 83.2],
        ["", "E6", "รับฟังคำติชม", 83.72],
      ],
      { merges: ["A3:A5", "A6:A8"] },
    ),
    mistakes: [
      mistake("B4", "E5"),
      mistake("D5", 885.6),
      mistake("B8", "E7"),
      mistake("D7", 0.832),
    ],
  },
};
