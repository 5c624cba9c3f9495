/** The scores sheet as the add-in's first versions made it: its figures came from the add-in's functions. */
import { bookOf } from "../../src/ita/rulebook/book";
import { INSTRUMENTS } from "../../src/ita/score";
import { SheetBuilder } from "../../src/sheets/builder";
import type { Cell, SheetPlan } from "../../src/sheets/plan";
import { TABLE_PAGE } from "../../src/sheets/theme";
import { INDICATOR_NAMES, SCORES_NAME } from "../../src/sheets/templates/choices";

/** First row of the scores, counted from 0; they stand in column D. */
export const OLDER_FIRST = 4;

/**
 * @param scores as typed; texts with Thai digits are taken, too
 * @param call how functions are spelled: "ITA." where the add-in is, "_xldudf_ITA_" as Excel writes it without
 */
export function planOlderScores(
  fiscalYear: number,
  scores: readonly Cell[],
  call = "ITA.",
): SheetPlan {
  const { core, indicators } = bookOf(fiscalYear)!;
  const last = OLDER_FIRST + indicators.length;
  const range = `$D$${OLDER_FIRST + 1}:$D$${last}`;
  const guard = (inner: string): Cell => ({
    formula: `=IF(COUNTA(${range})<${indicators.length},"",${call}${inner})`,
  });
  const sheet = new SheetBuilder([80, 210, 100, 110, 110, 110]);
  sheet.rows([["คะแนนการประเมิน ITA รายตัวชี้วัด", null, null, null, null, null]]);
  sheet.rows([[null, null, "ปีงบประมาณ พ.ศ.", { formula: "=ITA_FiscalYear" }, null, null]]);
  sheet.rows([["พิมพ์คะแนนที่ ป.ป.ช. ประกาศ", null, null, null, null, null]]);
  sheet.rows([["ตัวชี้วัดที่", "ตัวชี้วัด", "เครื่องมือ", "คะแนน", "เทียบเกณฑ์", "บทวิเคราะห์ (เว้นว่างได้)"]]);
  sheet.rows(
    indicators.map(({ number, name, instrument }, index): Cell[] => {
      const cell = `D${OLDER_FIRST + index + 1}`;
      const passes = `=IF(${cell}="","",IF(${call}PASS(${cell},$D$2),"ผ่าน","ไม่ผ่าน"))`;
      return [number, name.value, instrument, scores[index] ?? null, { formula: passes }, null];
    }),
    { style: { border: "Continuous" } },
  );
  sheet.gap(14);
  sheet.rows([["แบบประเมิน", "น้ำหนัก (ร้อยละ)", "คะแนนรายเครื่องมือ", "คะแนนถ่วงน้ำหนัก", "คะแนนที่ประกาศ"]], {
    column: 1,
    style: { bold: true, border: "Continuous" },
  });
  const first = sheet.row + 1;
  const total = guard(`TOTAL(${range},$D$2)`);
  sheet.rows(
    [
      ...INSTRUMENTS.map((instrument): Cell[] => [
        instrument,
        core.weights[instrument],
        guard(`INSTRUMENT("${instrument}",${range},$D$2)`),
        guard(`WEIGHTED("${instrument}",${range},$D$2)`),
        null,
      ]),
      ["คะแนนรวม", 100, total, total, null],
    ],
    { column: 1, style: { border: "Continuous", numberFormat: "0.00" } },
  );
  const cell = `$D$${first + INSTRUMENTS.length}`;
  const grade = `=IF(${cell}="","",${call}GRADE(${cell},$D$${first}:$D$${first + 2},$D$2))`;
  sheet.rows([["ระดับผลการประเมิน", null, { formula: grade }, null, null]], { column: 1 });
  sheet.line("คะแนนที่ประกาศ: พิมพ์ตามประกาศผลเพื่อตรวจทาน เว้นว่างได้");
  const area = (column: number) => ({
    row: OLDER_FIRST,
    column,
    rows: indicators.length,
    columns: 1,
  });
  return sheet.plan({
    id: "scores",
    name: "คะแนน",
    font: { name: "TH SarabunPSK", size: 16 },
    names: [
      { name: SCORES_NAME, area: area(3) },
      { name: INDICATOR_NAMES, area: area(1) },
    ],
    page: { orientation: "Portrait", ...TABLE_PAGE },
  });
}

/** Number of formulas that called the add-in. */
export const OLDER_FORMULAS = 10 + 8 + 1;
