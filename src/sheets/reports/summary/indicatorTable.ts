import type { Area } from "../../../cells/area";
import type { IndicatorStanding } from "../../../ita/analysis";
import type { Assessment } from "../../../ita/assessment";
import type { Instrument } from "../../../ita/rulebook/schema";
import { formatNumber } from "../../../thai/number";
import type { SheetBuilder } from "../../builder";
import { measureRowHeight } from "../../layout/heights";
import type { Cell } from "../../plan";
import { changeFormat, HEADER, scoreFormat, wholeFormat } from "../../theme";
import { inDigits } from "../digits";
import type { Look } from "./look";

/** A column of the table of indicators. */
export type IndicatorColumn =
  | "number"
  | "name"
  | "score"
  | "previous"
  | "change"
  | "rank"
  | "passes"
  | "instrument"
  | "instrumentScore";

/** Columns of the table, those of the year before only where it is known. */
export const WITH_PREVIOUS: readonly IndicatorColumn[] = [
  "number",
  "name",
  "score",
  "previous",
  "change",
  "rank",
  "passes",
  "instrument",
  "instrumentScore",
];
export const WITHOUT_PREVIOUS = WITH_PREVIOUS.filter(
  (column) => column !== "previous" && column !== "change",
);

/** The table of indicators before it is laid out. */
interface IndicatorTable {
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
  /** What the lines will show, for the widths of the columns. */
  readonly texts: readonly (readonly string[])[];
}

export function indicatorTable(
  assessment: Assessment,
  standing: readonly IndicatorStanding[],
  layout: readonly IndicatorColumn[],
  { digits }: Look,
): IndicatorTable {
  const line = formatNumber(assessment.passLine, undefined, digits);
  const before = inDigits(`ปี ${assessment.fiscalYear - 1}`, digits);
  const headings: Readonly<Record<IndicatorColumn, string>> = {
    number: "ที่",
    name: "ตัวชี้วัด",
    score: "คะแนน",
    previous: `คะแนน\n${before}`,
    change: "เพิ่ม/\nลด",
    rank: "ลำดับ",
    passes: `เกณฑ์\n${line}`,
    instrument: "เครื่องมือ",
    instrumentScore: "คะแนนราย\nเครื่องมือ",
  };
  const first = new Set<Instrument>();
  const lines = standing.map((one): Cell[] => {
    const { instrument } = one;
    const leads = !first.has(instrument);
    first.add(instrument);
    const own = assessment.instruments.find((each) => each.instrument === instrument)?.score;
    const cells: Readonly<Record<IndicatorColumn, Cell>> = {
      number: one.number,
      name: one.name,
      score: one.score,
      previous: one.previous,
      change: one.change,
      rank: one.rank,
      passes: one.passes ? "ผ่าน" : "ไม่ผ่าน",
      instrument: leads ? instrument : null,
      instrumentScore: leads ? (own ?? null) : null,
    };
    return layout.map((column) => cells[column]);
  });
  const whole = ["number", "rank"].map((column) => layout.indexOf(column as IndicatorColumn));
  const shown = (cell: Cell, column: number): string =>
    typeof cell === "number"
      ? formatNumber(cell, whole.includes(column) ? 0 : 2, digits)
      : typeof cell === "string"
        ? cell
        : "";
  return {
    headings: layout.map((column) => headings[column]),
    lines,
    texts: lines.map((cells) => cells.map(shown)),
  };
}

export function addIndicators(
  sheet: SheetBuilder,
  assessment: Assessment,
  { headings, lines, texts }: IndicatorTable,
  layout: readonly IndicatorColumn[],
  { digits, size, row: least }: Look,
): Area {
  const widths = layout.map((_, column) => sheet.width(column, 1));
  sheet.rows([headings], {
    style: { ...HEADER, size },
    height: measureRowHeight(headings, widths, { size, bold: true }),
  });
  const table = sheet.rows(lines, {
    style: {
      border: "Continuous",
      vertical: "Center",
      horizontal: "Center",
      wrap: true,
      numberFormat: scoreFormat(digits),
    },
    height: texts.map((line) => Math.max(least, measureRowHeight(line, widths, { size }))),
  });
  const at = (name: IndicatorColumn): Area | null => {
    const column = layout.indexOf(name);
    return column < 0 ? null : { ...table, column, columns: 1 };
  };
  const style = (name: IndicatorColumn, own: Parameters<SheetBuilder["style"]>[1]) => {
    const area = at(name);
    if (area) sheet.style(area, own);
  };
  style("number", { numberFormat: wholeFormat(digits) });
  style("name", { horizontal: "Left" });
  style("change", { numberFormat: changeFormat(digits) });
  style("rank", { numberFormat: wholeFormat(digits) });
  style("instrumentScore", { bold: true });
  let row = table.row;
  for (const { instrument } of assessment.instruments) {
    const rows = assessment.indicators.filter((one) => one.instrument === instrument).length;
    for (const name of ["instrument", "instrumentScore"] as const) {
      const area = at(name);
      if (area) sheet.merge({ ...area, row, rows });
    }
    row += rows;
  }
  return table;
}
