/** Score tables as offices publish them. */
import type { CellValue } from "../../../src/cells/values";
import { FAIR, GOOD, mistake, NAMES, office, POOR, thai, type OfficeTable } from "./sheet";

const INSTRUMENT_OF = [0, 0, 0, 0, 0, 1, 1, 1, 2, 2] as const;
const INSTRUMENT_NAMES = ["IIT", "EIT", "OIT"] as const;
const ONE = "เทศบาลตำบลทุ่งทอง";
const TWO = "องค์การบริหารส่วนตำบลนาเหนือ";
const THREE = "เทศบาลเมืองสายธาร";

export const SCORE_TABLES: Readonly<Record<string, OfficeTable>> = {
  wrappedHeadingsAndThaiDigits: {
    kinds: ["scores"],
    cells: office([
      ["ผลการประเมิน ITA\nประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
      ["ลำดับ\nที่", "ประเด็น\nการประเมิน", "ผลคะแนน\n(ร้อยละ)"],
      ["", "คะแนนรวม", thai(GOOD.total)],
      ...NAMES.map((name, i): CellValue[] => [thai(i + 1, 0), name, thai(GOOD.scores[i] ?? 0)]),
      ["", "ระดับผลการประเมิน", GOOD.level],
      ["หมายเหตุ : ข้อมูลจากระบบ ITAS"],
    ]),
    mistakes: [
      mistake("C3", "๙๓.๙๐"),
      mistake("C14", "ผ่านดี"),
      mistake("C5", "๑๙๔.๑๕"),
      mistake("C6", "๙๘.๙๓๑๒๓ คะแแน"),
    ],
  },
  shortYears: {
    kinds: ["yearly-scores"],
    cells: office([
      ["เปรียบเทียบผลการประเมินคุณธรรมและความโปร่งใส (ITA) ๓ ปี"],
      ["ตัวชี้วัด", "ปี ๖๖", "ปี ๖๗", "ปี ๖๘"],
      ...NAMES.map((name, i): CellValue[] => [
        `${thai(i + 1, 0)}. ${name}`,
        POOR.scores[i] ?? 0,
        FAIR.scores[i] ?? 0,
        GOOD.scores[i] ?? 0,
      ]),
      ["รวม", POOR.total, FAIR.total, GOOD.total],
      ["ระดับ", POOR.level, FAIR.level, GOOD.level],
    ]),
    mistakes: [
      mistake("C13", 89.54),
      mistake("B14", "ผ่าน"),
      mistake("D5", 0.9893),
      mistake("D14", "ผ่านดีเยี่ยม"),
      mistake("B4", 815),
    ],
  },
  shortYearsAfterPhoSo: {
    kinds: ["yearly-scores"],
    cells: office(
      [
        ["ที่", "ตัวชี้วัด", "คะแนน ITA", "", "ผลต่าง"],
        ["", "", "พ.ศ. ๖๗", "พ.ศ. ๖๘", ""],
        ...NAMES.map((name, i): CellValue[] => [
          i + 1,
          name,
          FAIR.scores[i] ?? 0,
          GOOD.scores[i] ?? 0,
          Math.round(((GOOD.scores[i] ?? 0) - (FAIR.scores[i] ?? 0)) * 100) / 100,
        ]),
        ["คะแนนรวม", "", FAIR.total, GOOD.total, 4.55],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "A13:B13"] },
    ),
    mistakes: [mistake("C13", 98.54), mistake("D13", 90.39), mistake("D4", 941.5)],
  },
  agenciesUnderThreeHeadingRows: {
    kinds: ["agency-scores"],
    cells: office(
      [
        ["สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘ อำเภอทุ่งทอง จังหวัดตัวอย่าง"],
        ["ที่", "หน่วยงาน", "คะแนนรายตัวชี้วัด", ...Array<string>(9).fill(""), "คะแนนรวม", "ระดับ"],
        ["", "", "IIT", "", "", "", "", "EIT", "", "", "OIT", "", "", ""],
        ["", "", ...NAMES.map((_, i) => `ตัวชี้วัดที่ ${i + 1}`), "", ""],
        [1, ONE, ...GOOD.scores, GOOD.total, GOOD.level],
        [2, TWO, ...FAIR.scores, FAIR.total, FAIR.level],
        [3, THREE, ...POOR.scores, POOR.total, POOR.level],
      ],
      {
        merges: ["A2:A4", "B2:B4", "C2:L2", "C3:G3", "H3:J3", "K3:L3", "M2:M4", "N2:N4"],
      },
    ),
    mistakes: [
      mistake("M5", 94.9),
      mistake("N6", "ผ่านดีเยี่ยม"),
      mistake("N7", "ผ่าน"),
      mistake("D6", 162),
      mistake("E5", 0.9893),
    ],
  },
  instrumentsBesideAgencies: {
    kinds: ["agency-scores"],
    cells: office([
      ["ผลการประเมิน ITA ปีงบประมาณ 2568"],
      [
        "ลำดับ",
        "ชื่อหน่วยงาน",
        "IIT\n(ร้อยละ 30)",
        "EIT\n(ร้อยละ 30)",
        "OIT\n(ร้อยละ 40)",
        "ภาพรวม",
        "ผลการประเมิน",
      ],
      [1, ONE, ...GOOD.instruments, GOOD.total, GOOD.level],
      [2, TWO, ...FAIR.instruments, FAIR.total, FAIR.level],
      [3, THREE, ...POOR.instruments, POOR.total, POOR.level],
    ]),
    mistakes: [
      mistake("F3", 95.09),
      mistake("G4", "ผ่าน"),
      mistake("G5", "ผ่าน"),
      mistake("D4", 865),
    ],
  },
  weightsInARow: {
    kinds: ["scores"],
    cells: office([
      ["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568"],
      ["รายการ", "แบบวัด IIT", "แบบวัด EIT", "แบบวัด OIT", "รวม"],
      ["น้ำหนัก (ร้อยละ)", 30, 30, 40, 100],
      ["คะแนนที่ได้", ...GOOD.instruments, ""],
      ["คะแนนถ่วงน้ำหนัก", ...GOOD.points, GOOD.total],
      ["ระดับผลการประเมิน", "", "", "", GOOD.level],
    ]),
    mistakes: [
      mistake("D3", 30),
      mistake("E3", 90),
      mistake("C5", 29.35),
      mistake("E5", 95.09),
      mistake("E6", "ผ่านดี"),
      mistake("B4", 939.9),
    ],
  },
  percentFormats: {
    kinds: ["scores"],
    cells: office(
      [
        ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568"],
        ["ตัวชี้วัด", "คะแนน"],
        ...NAMES.map((name, i): CellValue[] => [
          `ตัวชี้วัดที่ ${i + 1} ${name}`,
          Math.round((GOOD.scores[i] ?? 0) * 100) / 10_000,
        ]),
        ["คะแนนรวม", 0.9309],
        ["ระดับ", GOOD.level],
      ],
      { formats: { "B3:B13": "0.00%" } },
    ),
    mistakes: [mistake("B13", 0.9509), mistake("B14", "ผ่านดี"), mistake("B4", 1.9415)],
  },
  announcementAsFields: {
    kinds: ["scores"],
    cells: office([
      ["ประกาศผลการประเมิน ITA"],
      ["หน่วยงาน", ONE],
      ["ปีงบประมาณ", 2568],
      ["คะแนน IIT", GOOD.instruments[0]],
      ["คะแนน EIT", GOOD.instruments[1]],
      ["คะแนน OIT", GOOD.instruments[2]],
      ["คะแนนรวม", GOOD.total],
      ["ระดับ", GOOD.level],
    ]),
    mistakes: [mistake("B7", 95.09), mistake("B8", "ผ่านดีเยี่ยม"), mistake("B5", 184.65)],
  },
  instrumentsFirstThenIndicatorsWithoutBlankRow: {
    kinds: ["scores", "scores"],
    cells: office([
      ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568"],
      ["เครื่องมือ", "น้ำหนัก", "คะแนน", "คะแนนถ่วงน้ำหนัก"],
      ...INSTRUMENT_NAMES.map((name, i): CellValue[] => [
        name,
        [30, 30, 40][i] ?? 0,
        GOOD.instruments[i] ?? 0,
        GOOD.points[i] ?? 0,
      ]),
      ["รวม", 100, "", GOOD.total],
      ["ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "คะแนน", ""],
      ...NAMES.map((name, i): CellValue[] => [i + 1, name, GOOD.scores[i] ?? 0, ""]),
    ]),
    mistakes: [
      mistake("B5", 30),
      mistake("D6", 94.09),
      mistake("C4", 94.65, "C4:D4 C14:C16"),
      mistake("C10", 989.3),
    ],
  },
  sideBySideWithoutBlankColumn: {
    kinds: ["scores", "scores"],
    cells: office([
      ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568"],
      ["ตัวชี้วัด", "คะแนน", "เครื่องมือ", "คะแนน"],
      ...NAMES.map((name, i): CellValue[] => [
        name,
        GOOD.scores[i] ?? 0,
        [...INSTRUMENT_NAMES, "รวม"][i] ?? "",
        [...GOOD.instruments, GOOD.total][i] ?? "",
      ]),
    ]),
    mistakes: [mistake("D6", 94.09), mistake("D4", 94.65), mistake("B5", 989.3)],
  },
  levelHistoryInThaiDigits: {
    kinds: ["level-history"],
    cells: office([
      ["สถิติผลการประเมิน ITA ของเทศบาลตำบลทุ่งทอง"],
      ["ปี พ.ศ.", "คะแนนที่ได้", "ระดับ", "เพิ่มขึ้น/ลดลง"],
      ["๒๕๖๔", "๙๒.๑๕", "A", "-"],
      ["๒๕๖๕", "๙๕.๐๑", "AA", "+๒.๘๖"],
      ["๒๕๖๖", "๘๒.๐๕", "ต้องปรับปรุง", "-๑๒.๙๖"],
      ["๒๕๖๗", "๘๘.๕๔", "ผ่านดี", "+๖.๔๙"],
      ["๒๕๖๘", "๙๓.๐๙", "ผ่าน", "+๔.๕๕"],
    ]),
    mistakes: [
      mistake("C3", "AA"),
      mistake("C5", "ผ่าน"),
      mistake("C6", "A"),
      mistake("B7", "๑๙๓.๐๙"),
      mistake("C4", "ผ่านดีเยี่ยม"),
    ],
  },
  sectionsInMergedRows: {
    kinds: ["scores"],
    cells: office(
      [
        ["รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568"],
        ["ตัวชี้วัด", "ค่าน้ำหนัก", "คะแนน"],
        ["ส่วนที่ 1 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"],
        ...NAMES.slice(0, 5).map((name, i): CellValue[] => [name, "", GOOD.scores[i] ?? 0]),
        ["รวมคะแนน IIT", 30, GOOD.instruments[0]],
        ["ส่วนที่ 2 แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"],
        ...NAMES.slice(5, 8).map((name, i): CellValue[] => [name, "", GOOD.scores[i + 5] ?? 0]),
        ["รวมคะแนน EIT", 30, GOOD.instruments[1]],
        ["ส่วนที่ 3 แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)"],
        ...NAMES.slice(8).map((name, i): CellValue[] => [name, "", GOOD.scores[i + 8] ?? 0]),
        ["รวมคะแนน OIT", 40, GOOD.instruments[2]],
        ["รวมคะแนนทั้งสิ้น", 100, GOOD.total],
      ],
      { merges: ["A3:C3", "A10:C10", "A15:C15"] },
    ),
    mistakes: [
      mistake("C9", 99.39),
      mistake("B14", 20),
      mistake("C18", 89.75),
      mistake("C19", 90.39),
      mistake("C12", 833.4),
    ],
  },
  marksOfEveryInstrument: {
    kinds: ["scores"],
    cells: office(
      [
        ["ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘ ของเทศบาลตำบลทุ่งทอง"],
        ["เครื่องมือ", "ตัวชี้วัด", "คะแนน", "", "ระดับ"],
        ["", "", "ราย\nตัวชี้วัด", "ราย\nเครื่องมือ", ""],
        ...NAMES.map((name, i): CellValue[] => {
          const instrument = INSTRUMENT_OF[i] ?? 0;
          const first = i === INSTRUMENT_OF.indexOf(instrument);
          return [
            first ? INSTRUMENT_NAMES[instrument] : "",
            `${i + 1}. ${name}`,
            GOOD.scores[i] ?? 0,
            first ? GOOD.instruments[instrument] : "",
            "",
          ];
        }),
        ["คะแนนภาพรวม", "", GOOD.total, "", GOOD.level],
      ],
      {
        merges: [
          ...["A2:A3", "B2:B3", "C2:D2", "E2:E3", "A14:B14"],
          ...["A4:A8", "A9:A11", "A12:A13", "D4:D8", "D9:D11", "D12:D13"],
        ],
      },
    ),
    mistakes: [
      mistake("D9", 86.46),
      mistake("C14", 98.09),
      mistake("E14", "ผ่านดี"),
      mistake("C5", 0.9415),
    ],
  },
};
