/** Question scores and OIT lists in further layouts of published documents. */
import type { CellValue } from "../../../src/cells/values";
import { mistake, NAMES, office, thai, type OfficeTable } from "./sheet";

const TEXTS = ["ปฏิบัติงานตามขั้นตอน", "ปฏิบัติงานเท่าเทียมกัน", "มุ่งผลสำเร็จของงาน"] as const;
const ITEMS = [
  "โครงสร้าง",
  "ข้อมูลผู้บริหาร",
  "อำนาจหน้าที่",
  "ข้อมูลการติดต่อ",
  "ข่าวประชาสัมพันธ์",
  "Q&A",
  "แผนยุทธศาสตร์",
  "แผนดำเนินงาน",
] as const;
const url = (i: number): string => `https://www.baannuea.go.th/ita2568/o${i}.pdf`;

export const LISTED_TABLES: Readonly<Record<string, OfficeTable>> = {
  questionsUnderNamedSections: {
    kinds: ["question-scores"],
    cells: office([
      ["ผลคะแนนรายข้อ แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ปีงบประมาณ พ.ศ. ๒๕๖๘"],
      ["ข้อคำถาม", "คะแนน"],
      ...[0, 1, 2].flatMap((indicator): CellValue[][] => [
        [`ตัวชี้วัดที่ ${thai(indicator + 1, 0)} ${NAMES[indicator] ?? ""}`, ""],
        ...TEXTS.map((text, i): CellValue[] => [
          `I${thai(indicator * 3 + i + 1, 0)} ${text}`,
          thai(85 + i + indicator),
        ]),
        ["คะแนนเฉลี่ย", thai(86 + indicator)],
      ]),
    ]),
    mistakes: [
      mistake("B4", "๘๕๐.๐๐"),
      mistake("B7", "๙๖.๐๐"),
      mistake("A9", "I๑ ปฏิบัติงานตามขั้นตอน", "A4 A9"),
      mistake("A10", "I๗๗ ปฏิบัติงานเท่าเทียมกัน"),
      mistake("B15", "ยังไม่มี"),
    ],
  },
  itemsWithLinksAndChecks: {
    kinds: ["oit-items"],
    cells: office([
      ["ตารางตรวจสอบการเปิดเผยข้อมูลสาธารณะ OIT พ.ศ. 2568 อบต.บ้านเหนือ"],
      ["ข้อ", "ข้อมูลที่ต้องเปิดเผย", "URL", "คะแนน", "ผลการตรวจ"],
      ...ITEMS.map((name, i): CellValue[] => [
        `O${i + 1}`,
        name,
        url(i + 1),
        i === 5 ? 0 : 100,
        i === 5 ? "ไม่ผ่าน" : "ผ่าน",
      ]),
    ]),
    mistakes: [
      mistake("A4", "O1", "A3 A4"),
      mistake("C5", ""),
      mistake("D6", 1000),
      mistake("A10", "O80"),
      mistake("D7", -50),
    ],
  },
  itemsBySubIndicatorWithMeans: {
    kinds: ["oit-items"],
    cells: office(
      [
        ["ผลคะแนน OIT รายข้อ ปี ๒๕๖๘"],
        ["ตัวชี้วัดย่อย", "ข้อ", "รายการ", "คะแนน"],
        ["๙.๑ ข้อมูลพื้นฐาน", "O๑", ITEMS[0], "๑๐๐"],
        ["", "O๒", ITEMS[1], "๑๐๐"],
        ["", "O๓", ITEMS[2], "๐"],
        ["", "O๔", ITEMS[3], "๑๐๐"],
        ["๙.๒ การบริหารงาน", "O๕", ITEMS[4], "๑๐๐"],
        ["", "O๖", ITEMS[5], "๑๐๐"],
        ["", "O๗", ITEMS[6], "๕๐"],
      ],
      { merges: ["A3:A6", "A7:A9"] },
    ),
    mistakes: [
      mistake("B5", "O๑", "B3 B5"),
      mistake("B8", "O๒๖"),
      mistake("D4", "๑๐๐๐"),
      mistake("B9", "O๙๗"),
    ],
  },
  threePartsBelowEachOther: {
    kinds: ["question-scores", "oit-items"],
    cells: office([
      ["คะแนนรายข้อ ITA 2568 เทศบาลเมืองสายธาร"],
      ["IIT"],
      ["ข้อที่", "ประเด็นคำถาม", "คะแนน"],
      ...TEXTS.map((text, i): CellValue[] => [`ข้อ I${i + 1}`, text, 88 + i]),
      [],
      ["EIT"],
      ["ข้อที่", "ประเด็นคำถาม", "คะแนน"],
      ...TEXTS.map((text, i): CellValue[] => [`ข้อ E${i + 1}`, text, 82 + i]),
      [],
      ["OIT"],
      ["ข้อที่", "รายการข้อมูล", "คะแนน"],
      ...ITEMS.slice(0, 4).map((text, i): CellValue[] => [`ข้อ O${i + 1}`, text, 100]),
    ]),
    mistakes: [
      mistake("A5", "ข้อ I1", "A4 A5"),
      mistake("C10", 820),
      mistake("A11", "ข้อ E66"),
      mistake("A17", "ข้อ O1", "A16 A17"),
    ],
  },
};
