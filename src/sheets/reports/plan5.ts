import type { MeasurePart } from "../../ita/rulebook/schema";
import { ok, type Result } from "../../core/result";
import type { SheetPlan } from "../plan";
import { measureCell, planTitles } from "./plan8";
import { isRefusal, type Report, type ReportData } from "./report";
import { findForm, formColumn, otherForm, planTable } from "./table";

/** Number of columns of the form. */
const COLUMNS = 5;

/** Plan of measures in five columns, as used for fiscal years 2563–2566; measures in the order of their sheet. */
export const plan5: Report = {
  id: "plan-5",
  unwanted: (data) => otherForm(data, COLUMNS, "plan-8"),
  build(data: ReportData): Result<SheetPlan> {
    const { measures, agency } = data;
    if (isRefusal(measures)) return { ok: false, error: measures };
    const form = findForm(
      data,
      (book) => book.measures.columns.value,
      (columns) => columns.length === COLUMNS,
    );
    const keys: readonly MeasurePart[] = ["measure"];
    return ok(
      planTable(
        {
          id: "plan-5",
          name: `แผนมาตรการ ๕ คอลัมน์ ${agency.planYear}`,
          titles: planTitles(data),
          columns: form.map((column) => formColumn(column, keys, agency.fiscalYear)),
          rows: measures.map((measure) => ({
            texts: form.map(({ part }) => measureCell(measure, part, data)),
          })),
        },
        data,
      ),
    );
  },
};
