/** Score tables in further layouts of published reports: letters for levels, units in cells, years and agencies crossed. */
import type { CellValue } from "../../../src/cells/values";
import {
  FAIR,
  GOOD,
  mistake,
  NAMES,
  office,
  POOR,
  thai,
  type OfficeTable,
  type Result,
} from "./sheet";

const ONE = "อบต.บ้านเหนือ";
const TWO = "อบต.บ้านใต้";
const THREE = "องค์การบริหารส่วนตำบลบ้านกลาง";
const INSTRUMENTS = ["IIT", "EIT", "OIT"] as const;
const FULL_NAMES = [
  "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)",
] as const;
const WEIGHTS = [30, 30, 40] as const;
const score = ({ scores }: Result, i: number): number => scores[i] ?? 0;
const rounded = (value: number): number => Math.round(value * 100) / 100;

export const PUBLISHED_TABLES: Readonly<Record<string, OfficeTable>> = {
  lettersOfThreeYears: {
    kinds: ["yearly-scores"],
    cells: office(
      [
        ["ตารางเปรียบเทียบผลการประเมิน ITA ย้อนหลัง ๓ ปี (พ.ศ. ๒๕๖๓ – ๒๕๖๕)"],
        ["ตัวชี้วัด", "ผลการประเมิน (คะแนน)", "", ""],
        ["", "ปี ๒๕๖๓", "ปี ๒๕๖๔", "ปี ๒๕๖๕"],
        ...NAMES.map((name, i): CellValue[] => [
          `ตัวชี้วัดที่ ${thai(i + 1, 0)} ${name}`,
          thai(score(POOR, i)),
          thai(score(FAIR, i)),
          thai(score(GOOD, i)),
        ]),
        ["คะแนนเฉลี่ยรวม", thai(POOR.total), thai(FAIR.total), thai(GOOD.total)],
        ["ระดับผลการประเมิน", "B", "A", "A"],
        ["หมายเหตุ : เกณฑ์ระดับ AA ตั้งแต่ ๙๕ คะแนนขึ้นไป"],
      ],
      { merges: ["A2:A3", "B2:D2"] },
    ),
    mistakes: [
      mistake("B15", "A"),
      mistake("D15", "AA"),
      mistake("C14", "๘๕.๕๔"),
      mistake("D5", "๙๔๑.๕"),
      mistake("B8", "แปดสิบ"),
    ],
  },
  pointsAsTextInCells: {
    kinds: ["scores"],
    cells: office([
      ["ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2568"],
      ["ที่", "ตัวชี้วัด", "คะแนนที่ได้", "หมายเหตุ"],
      ...NAMES.map((name, i): CellValue[] => [
        i + 1,
        name,
        `${score(GOOD, i).toFixed(2)} คะแนน`,
        score(GOOD, i) < 85 ? "ต้องพัฒนา" : "",
      ]),
      ["", "คะแนนรวม", `${GOOD.total.toFixed(2)} คะแนน`, ""],
      ["", "ระดับ", `ระดับ ${GOOD.level}`, ""],
    ]),
    mistakes: [
      mistake("C13", "95.09 คะแนน"),
      mistake("C14", "ระดับ ผ่านดีเยี่ยม"),
      mistake("C3", "938.2 คะแนน"),
      mistake("C5", "-5 คะแนน"),
      mistake("C6", "89,65 คะแนน"),
    ],
  },
  indicatorsAcrossOneRowEach: {
    kinds: ["scores"],
    cells: office([
      ["สรุปคะแนนรายตัวชี้วัด ITA ปี 2568 เทศบาลตำบลทุ่งทอง"],
      ["รายการ", ...NAMES, "คะแนนรวม"],
      ["คะแนนเต็ม", ...NAMES.map(() => 100), 100],
      ["คะแนนที่ได้", ...GOOD.scores, GOOD.total],
      ["ค่าเฉลี่ยระดับประเทศ", ...FAIR.scores.map((value) => rounded(value - 1)), 90.11],
    ]),
    mistakes: [
      mistake("L4", 99.09),
      mistake("C4", 941.5),
      mistake("D4", 0.9893),
      mistake("E4", "x"),
    ],
  },
  agenciesAcross: {
    kinds: ["agency-scores"],
    cells: office(
      [
        ["ตารางเปรียบเทียบผลคะแนน ITA ขององค์การบริหารส่วนตำบลในอำเภอทุ่งทอง ปีงบประมาณ พ.ศ. 2568"],
        ["ที่", "ตัวชี้วัด", "คะแนน", "", ""],
        ["", "", ONE, TWO, THREE],
        ...NAMES.map((name, i): CellValue[] => [
          i + 1,
          name,
          score(GOOD, i),
          score(FAIR, i),
          score(POOR, i),
        ]),
        ["คะแนนรวม", "", GOOD.total, FAIR.total, POOR.total],
        ["ระดับ", "", GOOD.level, FAIR.level, POOR.level],
        ["ลำดับที่", "", 1, 2, 3],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:E2", "A14:B14", "A15:B15", "A16:B16"] },
    ),
    mistakes: [
      mistake("D14", 98.54),
      mistake("E15", "ผ่านดี"),
      mistake("C6", 989.3),
      mistake("D8", -3),
      mistake("C15", "ดีมาก"),
    ],
  },
  agenciesWithWeightsInHeadings: {
    kinds: ["agency-scores"],
    cells: office([
      ["สรุปผลคะแนน ITA อปท. จังหวัดตัวอย่าง ปีงบประมาณ 2568"],
      ["ลำดับ", "ชื่อ อปท.", "IIT (30)", "EIT (30)", "OIT (40)", "คะแนน ITA", "ผลการประเมิน"],
      ...[GOOD, FAIR, POOR].map((one, i): CellValue[] => [
        i + 1,
        [ONE, TWO, THREE][i] ?? "",
        ...one.instruments,
        one.total,
        one.level,
      ]),
      ["", "ค่าเฉลี่ย", 87.93, 87.38, 88.25, 87.89, ""],
    ]),
    mistakes: [
      mistake("F3", 90.39),
      mistake("G4", "ผ่าน"),
      mistake("E5", 175),
      mistake("G3", "ผ่านดี"),
      mistake("G5", "ผ่าน"),
    ],
  },
  weightsAsWords: {
    kinds: ["scores"],
    cells: office(
      [
        ["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ จำแนกตามเครื่องมือ"],
        ["เครื่องมือ", "ค่าน้ำหนัก", "คะแนนที่ได้", "คะแนนถ่วงน้ำหนัก"],
        ...FULL_NAMES.map((name, i): CellValue[] => [
          name,
          `ร้อยละ ${thai(WEIGHTS[i] ?? 0, 0)}`,
          thai(GOOD.instruments[i] ?? 0),
          thai(GOOD.points[i] ?? 0),
        ]),
        ["รวม", "ร้อยละ ๑๐๐", "", thai(GOOD.total)],
        ["ระดับผลการประเมิน", "", "", GOOD.level],
      ],
      { merges: ["A7:C7"] },
    ),
    mistakes: [
      mistake("B5", "ร้อยละ ๓๐"),
      mistake("D3", "๒๙.๒๐"),
      mistake("D6", "๙๘.๐๙"),
      mistake("D7", "ผ่านดี"),
      mistake("C4", "๑๘๔.๖๕"),
      mistake("B6", "ร้อยละ ๙๐"),
    ],
  },
  fractionsShownAsPercent: {
    kinds: ["scores"],
    cells: office(
      [
        ["ผลคะแนน ITA 2568"],
        ["ตัวชี้วัด", "ร้อยละ"],
        ...NAMES.map((name, i): CellValue[] => [
          `${i + 1}) ${name}`,
          Math.round(score(GOOD, i) * 100) / 10_000,
        ]),
        ["รวมทั้งสิ้น", GOOD.total / 100],
        ["ระดับ", GOOD.level],
      ],
      { formats: { "B3:B13": "0.00%" } },
    ),
    mistakes: [mistake("B13", 0.9903), mistake("B14", "ผ่านดี"), mistake("B4", 1.9415)],
  },
  yearsInRowsWithUnits: {
    kinds: ["yearly-scores"],
    cells: office([
      ["ผลการประเมิน ITA ย้อนหลัง 5 ปี เทศบาลตำบลทุ่งทอง"],
      ["ปีงบประมาณ", "IIT", "EIT", "OIT", "คะแนนรวม", "ระดับ", "เพิ่ม/ลด"],
      ["พ.ศ. 2564", 80.1, 82.2, 70.3, 76.81, "B", "-"],
      ["พ.ศ. 2565", ...POOR.instruments, POOR.total, "B", "+5.24"],
      ["พ.ศ. 2566", 87.2, 88.4, 92.6, 89.72, "ผ่านดี", "+7.67"],
      ["พ.ศ. 2567", ...FAIR.instruments, FAIR.total, FAIR.level, "-1.18"],
      ["พ.ศ. 2568", ...GOOD.instruments, GOOD.total, GOOD.level, "+4.55"],
    ]),
    mistakes: [
      mistake("E3", 86.81),
      mistake("F4", "A"),
      mistake("F5", "ผ่านดีเยี่ยม"),
      mistake("E6", 85.84),
      mistake("F7", "ผ่านดี"),
      mistake("D7", 987.5),
    ],
  },
  scoresBesideAListOfLevels: {
    kinds: ["scores"],
    cells: office(
      [
        ["คะแนนผลการประเมิน ITA พ.ศ. ๒๕๖๘", "", "", "", "เกณฑ์การประเมิน", ""],
        ["ตัวชี้วัดที่", "คะแนน", "", "", "ระดับ", "ช่วงคะแนน"],
        ...Array.from({ length: 10 }, (_, i): CellValue[] => [
          `ตัวชี้วัดที่ ${thai(i + 1, 0)}`,
          score(GOOD, i),
          "",
          "",
          ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง"][i] ?? "",
          ["๙๕ – ๑๐๐", "๘๕ – ๙๔.๙๙", "๘๕ – ๑๐๐", "๗๐ – ๘๔.๙๙"][i] ?? "",
        ]),
        ["คะแนนรวม", GOOD.total],
        ["ระดับ", GOOD.level],
      ],
      { merges: ["E1:F1"] },
    ),
    mistakes: [
      mistake("B13", 90.39),
      mistake("B14", "ผ่านดี"),
      mistake("B7", 93.3888),
      mistake("B8", 884.2),
    ],
  },
  linesFromPdf: {
    kinds: ["scores"],
    cells: office([
      ["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568"],
      ["เทศบาลตำบลทุ่งทอง อำเภอทุ่งทอง จังหวัดตัวอย่าง"],
      [`คะแนนรวม ${GOOD.total.toFixed(2)} คะแนน`],
      [`ระดับผลการประเมิน ${GOOD.level}`],
      ...INSTRUMENTS.map((name, i): CellValue[] => [
        `${name} ${(GOOD.instruments[i] ?? 0).toFixed(2)} คะแนน`,
      ]),
      ...NAMES.map((name, i): CellValue[] => [`${i + 1}. ${name} ${score(GOOD, i).toFixed(2)}`]),
    ]),
    mistakes: [
      mistake("A3", "คะแนนรวม 90.39 คะแนน"),
      mistake("A4", "ระดับผลการประเมิน ผ่านดี"),
      mistake("A9", "2. การใช้งบประมาณ 941.5"),
      mistake("A5", "IIT 99.99 คะแนน"),
    ],
  },
};
