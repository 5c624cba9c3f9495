import type { SheetCells } from "../../cells/values";
import type { Reading } from "../../core/result";
import type { Measure, MeasureResult } from "../../ita/records";
import { dataSheetTexts } from "../../locale/dataSheets";

import type { SheetPlan } from "../plan";
import { SAMPLE_AGENCY } from "../samples/agency";
import { SAMPLE_RESULTS } from "../samples/results";
import { periodChoices, unitChoices } from "./choices";
import type { Columns } from "./columns";
import type { AddedSheet } from "./dataSheet";
import { planGrid, readGrid } from "./grid";

const COLUMNS = {
  measure: { heading: "มาตรการ/กิจกรรม", width: 170 },
  steps: { heading: "วิธีดำเนินการ", width: 200 },
  period: { heading: "ระยะเวลาในการดำเนินการ", width: 145 },
  responsible: { heading: "ผู้รับผิดชอบ", width: 110 },
  result: { heading: "สรุปผลการดำเนินการ", width: 220 },
  outcome: { heading: "ผลลัพธ์หรือความสำเร็จ", width: 200 },
} as const satisfies Columns<string>;

export type MeasureResultInput = Omit<MeasureResult, "place">;

/** What became of the measures of the plan. */
export const resultsSheet: AddedSheet<
  "results",
  { readonly results: Reading<readonly MeasureResult[]> }
> = {
  id: "results",
  name: { th: "ผลการดำเนินงาน", en: "Results of the measures" },
  purpose: {
    th: "ผลที่ได้ทำตามมาตรการ สำหรับรายงานผล",
    en: "What was done on the measures, for the report on results",
  },
  anchor: { kind: "table", name: "ITA_Results" },
  needed: false,
  wordsOnly: true,
  figuresOf: "plan",
  plan: ({ planYear, measures }) => planResults(planYear, measures),
  read: (cells) => ({ results: readResults(cells) }),
  sample: () => planResults(SAMPLE_AGENCY.planYear, [], SAMPLE_RESULTS),
};

/**
 * The results sheet: a row a measure of the plan, in its order, with room for what was done and what came of it.
 * @param measures the plan; without one there is one empty row.
 */
export function planResults(
  planYear: number,
  measures: readonly Pick<Measure, "measure" | "steps" | "period" | "responsible">[] = [],
  results?: readonly MeasureResultInput[],
): SheetPlan {
  const lines: readonly Partial<MeasureResultInput>[] =
    results ??
    measures.map(({ measure, steps, period, responsible }) => ({
      measure,
      steps,
      period,
      responsible,
    }));
  return planGrid(resultsSheet, {
    title: "ผลการดำเนินการตามมาตรการ",
    year: planYear,
    note: "มาตรการมาจากแผ่นมาตรการ ณ วันที่เพิ่มแผ่นนี้ กรอกสรุปผลและผลลัพธ์ของแต่ละมาตรการ พิมพ์ต่อท้ายตารางเพื่อเพิ่มแถว",
    columns: COLUMNS,
    lines: (lines.length > 0 ? lines : [{}]).map((line) => ({
      measure: line.measure || null,
      steps: line.steps || null,
      period: line.period || null,
      responsible: line.responsible || null,
      result: line.result || null,
      outcome: line.outcome || null,
    })),
    validations: (column) => [
      periodChoices(column("period"), planYear),
      unitChoices(column("responsible")),
    ],
    select: "result",
  });
}

/** Reads the results sheet, in its order. A measure whose result is still blank is part of it. */
export function readResults(range: SheetCells): Reading<readonly MeasureResult[]> {
  const { rows, problems } = readGrid(range, COLUMNS, ["measure", "result"]);
  const results = rows.map((row): MeasureResult => {
    const measure = row.text("measure");
    const place = row.place("measure");
    if (measure === "") problems.push({ text: dataSheetTexts.measureBlank, place });
    return {
      measure,
      steps: row.text("steps"),
      period: row.text("period"),
      responsible: row.text("responsible"),
      result: row.text("result"),
      outcome: row.text("outcome"),
      place,
    };
  });
  if (results.length === 0 && problems.length === 0) {
    problems.push({ text: dataSheetTexts.empty, place: { sheet: range.sheet } });
  }
  return { value: problems.length === 0 ? results : null, problems };
}
