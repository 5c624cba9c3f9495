import { INSTRUMENTS } from "../../../ita/score";
import type { CoreRules } from "../../../ita/rulebook/schema";
import type { SheetBuilder } from "../../builder";
import type { Pages } from "../../layout/pages";
import type { Cell } from "../../plan";
import { inDigits } from "../digits";
import {
  addHeading,
  addSpanned,
  COLUMNS_WITH_PREVIOUS,
  ROW,
  spannedHeights,
  type Look,
} from "./look";

/** How scores of questions become the total, by the rules of the year. */
export function addMethod(sheet: SheetBuilder, pages: Pages, core: CoreRules, look: Look): void {
  const { digits } = look;
  const spans = sheet.columns === COLUMNS_WITH_PREVIOUS ? [2, 2, 3, 2] : [2, 2, 2, 1];
  const subIndicators = core.oitRule === "sub-indicator-means";
  const [answers, questions, indicators] = ["เฉลี่ยคำตอบ", "เฉลี่ยรายข้อ", "เฉลี่ยตัวชี้วัด"];
  const lines: Cell[][] = [
    ["คะแนนข้อคำถาม", answers, answers, "คะแนนตรวจ"],
    ...(subIndicators ? [["คะแนนตัวชี้วัดย่อย", "–", "–", questions]] : []),
    ["คะแนนตัวชี้วัด", questions, questions, subIndicators ? "เฉลี่ยตัวชี้วัดย่อย" : questions],
    ["คะแนนแบบสำรวจ", indicators, indicators, indicators],
    [
      "น้ำหนักแบบสำรวจ",
      ...INSTRUMENTS.map((name) => inDigits(`ร้อยละ ${core.weights[name]}`, digits)),
    ],
  ];
  const headings = ["คะแนน", ...INSTRUMENTS.map((name) => `แบบ ${name}`)];
  pages.need(ROW + spannedHeights(sheet, spans, headings, lines, look).all + ROW);
  addHeading(sheet, "การประมวลผลคะแนน");
  const table = addSpanned(sheet, spans, headings, lines, look);
  const [name = 0] = spans;
  const last = sheet.rows([Array.from({ length: sheet.columns }, () => null)], {
    style: { border: "Continuous", vertical: "Center", horizontal: "Center", bold: true },
    height: look.row,
  });
  sheet.put(last.row, 0, [["คะแนนรวม"]]);
  sheet.put(last.row, name, [["ผลบวกของคะแนนถ่วงน้ำหนักทั้งสามแบบ"]]);
  sheet.merge({ ...last, columns: name });
  sheet.merge({ ...last, column: name, columns: sheet.columns - name });
  sheet.style({ ...table, rows: table.rows + 1, columns: name }, { horizontal: "Left" });
  sheet.gap(10);
}
