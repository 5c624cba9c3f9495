import { changeOf } from "../../../ita/analysis";
import type { Assessment } from "../../../ita/assessment";
import type { PastYear, YearScores } from "../../../ita/records";
import type { SheetBuilder } from "../../builder";
import { measureRowHeight } from "../../layout/heights";
import type { Pages } from "../../layout/pages";
import type { Cell, ChartPlan } from "../../plan";
import { changeFormat, HEADER, scoreFormat } from "../../theme";
import { inDigits } from "../digits";
import { limitsOf } from "./chart";
import { addHeading, ROW, type Look } from "./look";

/** Totals of the years with their chart beside them; nothing without an earlier total. */
export function addYears(
  sheet: SheetBuilder,
  pages: Pages,
  scores: YearScores,
  assessment: Assessment,
  history: readonly PastYear[] | null,
  { digits, size, row }: Look,
): ChartPlan[] {
  const past = (history ?? []).filter(({ fiscalYear }) => fiscalYear < scores.fiscalYear);
  const totals = [
    ...past.flatMap(({ fiscalYear, total }) => (total === null ? [] : [{ fiscalYear, total }])),
    { fiscalYear: scores.fiscalYear, total: assessment.total.score },
  ];
  if (totals.length < 2) return [];
  const rows = Math.max(totals.length, 5);
  const column = 1;
  const headings = ["ปีงบประมาณ พ.ศ.", "คะแนน", "เพิ่ม/ลด"];
  const widths = headings.map((_, index) => sheet.width(column + index, 1));
  // The columns are those of the table of indicators: a short heading may need two lines.
  const height = Math.max(row, measureRowHeight(headings, widths, { size, bold: true }));
  pages.need(ROW + row * rows + height);
  addHeading(sheet, "คะแนนรวมเปรียบเทียบรายปี");
  const header = sheet.rows([headings], {
    column,
    height,
    style: { ...HEADER, size },
  });
  const table = sheet.rows(
    totals.map(({ fiscalYear, total }, index): Cell[] => {
      const before = totals[index - 1];
      const change = before?.fiscalYear === fiscalYear - 1 ? changeOf(total, before.total) : null;
      return [inDigits(String(fiscalYear), digits), total, change];
    }),
    {
      column,
      height: row,
      style: { border: "Continuous", vertical: "Center", horizontal: "Center" },
    },
  );
  sheet.style({ ...table, column: 2, columns: 1 }, { numberFormat: scoreFormat(digits) });
  sheet.style({ ...table, column: 3, columns: 1 }, { numberFormat: changeFormat(digits) });
  // The chart beside the table is as high as five years at least.
  for (let index = totals.length; index < rows; index++) sheet.gap(row);
  const beside = column + headings.length;
  const place = {
    row: header.row,
    rows: rows + 1,
    column: beside,
    columns: sheet.columns - beside,
  };
  sheet.gap(12);
  return [
    {
      kind: "line",
      title: "คะแนนรวมรายปี",
      data: { ...header, rows: totals.length + 1, columns: 2 },
      place,
      ...limitsOf(totals.map(({ total }) => total)),
    },
  ];
}
