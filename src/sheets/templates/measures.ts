import { canonicalCode } from "../../ita/codes";
import { findIndicator } from "../../ita/indicators";
import type { Measure } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import { NEWEST_YEAR } from "../../ita/rulebook/core";
import type { RuleBook } from "../../ita/rulebook/schema";
import type { Reading, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { toThaiDigits } from "../../thai/digits";
import { SheetBuilder } from "../builder";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findHeadings } from "../find";
import { measureTextHeight } from "../layout/heights";
import { NAMES, SHEETS } from "../names";
import type { Cell, SheetPlan } from "../plan";
import { COLORS, HEADER, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";

/** Columns of the measures table, in the order of the sheet. */
const HEADINGS = {
  indicator: "ตัวชี้วัด",
  questionCode: "รหัสข้อคำถาม",
  questionText: "ข้อคำถาม ITA",
  analysis: "ผลการวิเคราะห์การประเมิน",
  measure: "มาตรการ/โครงการ/กิจกรรม",
  linkedAnalysis: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ",
  steps: "ขั้นตอน/วิธีการดำเนินการ",
  period: "ระยะเวลาดำเนินการ",
  responsible: "ผู้รับผิดชอบ",
  followUp: "การติดตามผล",
} as const;
type Field = keyof typeof HEADINGS;
const FIELDS = Object.keys(HEADINGS) as Field[];
const WIDTHS = [110, 70, 160, 160, 150, 190, 210, 110, 110, 130];
const SIZE = 14;

export type MeasureInput = Omit<Measure, "place">;

/**
 * The measures sheet: an Excel table with a row an indicator to begin with. It grows as the officer types below it.
 * @param planYear Buddhist-era year in which the measures are carried out; it names the periods on offer.
 */
export function planMeasures(
  measures?: readonly MeasureInput[],
  fiscalYear: number = NEWEST_YEAR,
  planYear: number = fiscalYear + 1,
): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const nameOf = (indicator: number) => book.indicators[indicator - 1]?.name.value ?? "";
  const lines: Cell[][] = measures
    ? measures.map((measure) =>
        FIELDS.map((field) =>
          field === "indicator" ? nameOf(measure.indicator) : measure[field] || null,
        ),
      )
    : book.indicators.map((indicator) =>
        FIELDS.map((field) => (field === "indicator" ? indicator.name.value : null)),
      );
  const sheet = new SheetBuilder(WIDTHS);
  sheet.line("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", { style: TITLE, height: 30 });
  sheet.line(
    "หนึ่งแถวต่อหนึ่งมาตรการ ตัวชี้วัดหนึ่งมีได้หลายแถว พิมพ์ต่อท้ายตารางเพื่อเพิ่มแถว ขึ้นบรรทัดใหม่ในเซลล์ด้วย Alt+Enter",
    { style: { ...NOTE, horizontal: "Center" }, height: 24 },
  );
  const header = sheet.rows([Object.values(HEADINGS)], { height: 46, style: HEADER });
  const body = sheet.rows(lines, {
    style: { vertical: "Top", wrap: true, border: "Continuous", numberFormat: "@" },
    height: lines.map((line) =>
      Math.max(
        48,
        ...line.map((cell, column) =>
          typeof cell === "string"
            ? Math.min(measureTextHeight(cell, WIDTHS[column] ?? 0, { size: SIZE }), 400)
            : 0,
        ),
      ),
    ),
  });
  const column = (field: Field) => ({ ...body, column: FIELDS.indexOf(field), columns: 1 });
  sheet.style(column("questionCode"), { horizontal: "Center" });
  const year = toThaiDigits(String(planYear));
  return sheet.plan({
    id: "measures",
    name: SHEETS.measures,
    font: { name: REPORT_FONT, size: SIZE },
    tables: [
      {
        name: NAMES.measuresTable,
        area: { ...header, rows: header.rows + body.rows },
        style: "TableStyleLight1",
      },
    ],
    validations: [
      {
        kind: "list",
        area: column("indicator"),
        source: `=${NAMES.indicatorNames}`,
        strict: true,
        error: { title: "ตัวชี้วัด", message: "เลือกชื่อตัวชี้วัดจากรายการ" },
      },
      {
        kind: "list",
        area: column("period"),
        source: [
          `ตลอดปีงบประมาณ พ.ศ. ${year}`,
          `ภายในปีงบประมาณ พ.ศ. ${year}`,
          "ไตรมาสที่ ๑",
          "ไตรมาสที่ ๒",
          "ไตรมาสที่ ๓",
          "ไตรมาสที่ ๔",
        ],
        strict: false,
        prompt: {
          title: "ระยะเวลาดำเนินการ",
          message: "เลือกจากรายการ หรือพิมพ์ช่วงวันที่ เช่น ๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๙",
        },
      },
    ],
    page: {
      orientation: "Landscape",
      ...TABLE_PAGE,
      titleRows: { row: header.row, rows: 1 },
    },
    freezeRows: header.row + 1,
    tabColor: COLORS.brand,
    select: { row: body.row, column: FIELDS.indexOf("questionCode") },
  });
}

/** Reads the measures sheet; `range` is all that is used of it. Rows where nothing but the indicator stands are left out. */
export function readMeasures(range: SheetCells, book: RuleBook): Reading<readonly Measure[]> {
  const problems: Refusal[] = [];
  const head = findHeadings(range, HEADINGS);
  const required: readonly Field[] = ["indicator", "measure"];
  const missing = required.find((field) => head?.columns[field] === undefined);
  if (!head || missing) {
    const row = range.row + (head?.row ?? 0) + 1;
    const label = HEADINGS[missing ?? "indicator"];
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return {
      value: null,
      problems: [{ text: workbookTexts.columnMissing, params: { label }, place }],
    };
  }
  const measures: Measure[] = [];
  for (let row = head.row + 1; row < range.values.length; row++) {
    const line = range.values[row] ?? [];
    const textOf = (field: Field): string => {
      const column = head.columns[field];
      const value: CellValue = column === undefined ? "" : (line[column] ?? "");
      if (column !== undefined && isErrorValue(value)) {
        const place = placeOf(range, row, column);
        problems.push({ text: workbookTexts.cellError, params: { found: String(value) }, place });
        return "";
      }
      return normalizeText(String(value)).trim();
    };
    const texts = Object.fromEntries(FIELDS.map((field) => [field, textOf(field)])) as Record<
      Field,
      string
    >;
    const { indicator: indicatorText, ...rest } = texts;
    if (Object.values(rest).every((text) => text === "")) continue;
    const place = placeOf(range, row, head.columns.indicator ?? 0);
    const indicator = findIndicator(indicatorText, book);
    if (indicator === null) {
      problems.push({
        text: indicatorText
          ? workbookTexts.measureUnknownIndicator
          : workbookTexts.measureNoIndicator,
        params: { found: indicatorText, year: book.core.fiscalYear },
        place,
      });
      continue;
    }
    const code = canonicalCode(rest.questionCode, { indicator, core: book.core });
    measures.push({
      ...rest,
      indicator,
      // A code that cannot be told for certain stays as it was typed.
      questionCode: code && "code" in code ? code.code : rest.questionCode,
      place: { sheet: range.sheet, row: range.row + row },
    });
  }
  if (measures.length === 0 && problems.length === 0) {
    problems.push({ text: workbookTexts.noMeasures, place: { sheet: range.sheet } });
  }
  return { value: problems.length === 0 ? measures : null, problems };
}
