import { type SheetCells } from "../../cells/values";
import type { Reading } from "../../core/result";
import { canonicalCode } from "../../ita/codes";
import { findIndicator } from "../../ita/indicators";
import type { Measure } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import { NEWEST_YEAR } from "../../ita/rulebook/core";
import type { RuleBook } from "../../ita/rulebook/schema";
import { workbookTexts } from "../../locale/workbook";
import { fiscalYearOf } from "../../thai/date";
import { parsePeriod } from "../../thai/period";
import type { SheetPlan } from "../plan";
import { SAMPLE_AGENCY } from "../samples/agency";
import { SAMPLE_MEASURES } from "../samples/measures";
import { codeChoices, indicatorChoices, periodChoices, unitChoices } from "./choices";
import type { Columns, RowCells } from "./columns";
import { absentReading, type NeededSheet } from "./dataSheet";
import { planGrid, readGrid } from "./grid";
import type { SheetYear } from "./sheetYear";

/** Together they are as wide as letters of 9 points on a landscape page allow. */
const COLUMNS = {
  indicator: { heading: "ตัวชี้วัด", width: 105 },
  questionCode: { heading: "รหัสข้อคำถาม", width: 65, style: { horizontal: "Center" } },
  questionText: { heading: "ข้อคำถาม ITA", width: 135 },
  analysis: { heading: "ผลการวิเคราะห์การประเมิน", width: 140 },
  measure: { heading: "มาตรการ/โครงการ/กิจกรรม", width: 135 },
  linkedAnalysis: { heading: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ", width: 165 },
  steps: { heading: "ขั้นตอน/วิธีการดำเนินการ", width: 175 },
  period: { heading: "ระยะเวลาดำเนินการ", width: 100 },
  responsible: { heading: "ผู้รับผิดชอบ", width: 95 },
  followUp: { heading: "การติดตามผล", width: 105 },
} as const satisfies Columns<string>;
type MeasureField = keyof typeof COLUMNS;
/** Fields that are taken as typed, besides indicator and code. */
const TEXT_FIELDS = [
  "questionText",
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "period",
  "responsible",
  "followUp",
] as const satisfies readonly MeasureField[];

export type MeasureInput = Omit<Measure, "place">;

/** The measures of the plan; it grows as the officer types below it. */
export const measuresSheet: NeededSheet<
  "measures",
  { readonly measures: Reading<readonly Measure[]> }
> = {
  id: "measures",
  name: { th: "มาตรการ", en: "Measures" },
  purpose: {
    th: "มาตรการของแต่ละตัวชี้วัด สำหรับแผนมาตรการ",
    en: "Measures of each indicator, for the plan of measures",
  },
  anchor: { kind: "table", name: "ITA_Measures" },
  needed: true,
  wordsOnly: true,
  figuresOf: "plan",
  yearOfContent: yearOfPeriods,
  plan: ({ fiscalYear, planYear }) => planMeasures(undefined, fiscalYear, planYear),
  read: (cells, { book }) => ({ measures: readMeasures(cells, book) }),
  absent: () => ({ measures: absentReading(workbookTexts.noMeasuresSheet) }),
  sample: () => planMeasures(SAMPLE_MEASURES, SAMPLE_AGENCY.fiscalYear, SAMPLE_AGENCY.planYear),
};

/**
 * The measures sheet; without measures a row an indicator to begin with.
 * @param planYear Buddhist-era year in which the measures are carried out; it names the periods on offer.
 * @throws RangeError for a year without a rulebook.
 */
export function planMeasures(
  measures?: readonly MeasureInput[],
  fiscalYear: number = NEWEST_YEAR,
  planYear: number = fiscalYear + 1,
): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const nameOf = (indicator: number) => book.indicators[indicator - 1]?.name.value ?? "";
  return planGrid(measuresSheet, {
    title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    year: planYear,
    note: "หนึ่งแถวต่อหนึ่งมาตรการ ตัวชี้วัดหนึ่งมีได้หลายแถว พิมพ์ต่อท้ายตารางเพื่อเพิ่มแถว ขึ้นบรรทัดใหม่ในเซลล์ด้วย Alt+Enter ช่องข้อคำถามเว้นว่างได้ รายงานเติมข้อความให้จากรหัส",
    columns: COLUMNS,
    lines: measures
      ? measures.map((measure): RowCells<MeasureField> => ({
          ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, measure[field] || null])),
          indicator: nameOf(measure.indicator),
          questionCode: measure.questionCode || null,
        }))
      : book.indicators.map(({ name }) => ({ indicator: name.value })),
    validations: (column) => [
      indicatorChoices(column("indicator")),
      codeChoices(column("questionCode"), book),
      periodChoices(column("period"), planYear),
      unitChoices(column("responsible")),
    ],
    select: "questionCode",
  });
}

/** Reads the measures sheet; `range` is all that is used of it. Rows where nothing but the indicator stands are left out. */
export function readMeasures(range: SheetCells, book: RuleBook): Reading<readonly Measure[]> {
  const { rows, problems } = readGrid(range, COLUMNS, ["indicator", "measure"], ["indicator"]);
  const measures: Measure[] = [];
  for (const row of rows) {
    const typed = row.text("indicator");
    const indicator = findIndicator(typed, book);
    if (indicator === null) {
      const text = typed ? workbookTexts.measureUnknownIndicator : workbookTexts.measureNoIndicator;
      const params = { found: typed, year: book.core.fiscalYear };
      problems.push({ text, params, place: row.place("indicator") });
      continue;
    }
    const code = canonicalCode(row.text("questionCode"), { indicator, core: book.core });
    const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, row.text(field)]));
    measures.push({
      ...(texts as Record<(typeof TEXT_FIELDS)[number], string>),
      indicator,
      // A code that cannot be told for certain stays as it was typed.
      questionCode: code && "code" in code ? code.code : row.text("questionCode"),
      place: { sheet: range.sheet, row: row.index },
    });
  }
  if (measures.length === 0 && problems.length === 0) {
    problems.push({ text: workbookTexts.noMeasures, place: { sheet: range.sheet } });
  }
  return { value: problems.length === 0 ? measures : null, problems };
}

/** The one fiscal year in which all periods end that say a year of their own. */
function yearOfPeriods(cells: SheetCells): SheetYear {
  const unknown: SheetYear = { found: null, place: { sheet: cells.sheet } };
  const { rows } = readGrid(cells, COLUMNS, ["period"], ["indicator"]);
  const ends = rows.flatMap((row) => {
    const period = parsePeriod(row.text("period"));
    return period ? [{ year: fiscalYearOf(period.end), place: row.place("period") }] : [];
  });
  const [first] = ends;
  return first && ends.every(({ year }) => year === first.year)
    ? { found: first.year, place: first.place }
    : unknown;
}
