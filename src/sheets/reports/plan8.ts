import type { Measure } from "../../ita/records";
import type { MeasurePart } from "../../ita/rulebook/schema";
import { ok, type Result } from "../../core/result";
import { formatNumber } from "../../thai/number";
import type { SheetPlan } from "../plan";
import { agencyLine } from "./parts";
import { isRefusal, type Report, type ReportData } from "./report";
import { findForm, formColumn, otherForm, planTable } from "./table";

/** Number of columns of the form. */
const COLUMNS = 8;

/** Plan of measures in eight columns, as used from the plan of fiscal year 2568 on. */
export const plan8: Report = {
  id: "plan-8",
  unwanted: (data) => otherForm(data, COLUMNS, "plan-5"),
  build(data: ReportData): Result<SheetPlan> {
    const { measures, agency } = data;
    if (isRefusal(measures)) return { ok: false, error: measures };
    const form = findForm(
      data,
      (book) => book.measures.columns.value,
      (columns) => columns.length === COLUMNS,
    );
    const ordered = [...measures].sort((a, b) => a.indicator - b.indicator);
    return ok(
      planTable(
        {
          id: "plan-8",
          name: `แผนมาตรการ ${agency.planYear}`,
          titles: planTitles(data),
          columns: form.map((column) => formColumn(column, ["indicator"], agency.fiscalYear)),
          rows: ordered.map((measure) => ({
            texts: form.map(({ part }) => measureCell(measure, part, data)),
          })),
        },
        data,
      ),
    );
  },
};

/** Titles of a plan of measures: the item of the plan year that asks for it, and whose it is. */
export function planTitles({ agency, planBook }: ReportData): string[] {
  const code = planBook.measures.items.value.plan[0];
  const item = planBook.items.find((one) => one.code === code)?.text.value;
  const title = item ?? "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
  return [`${title} ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`, agencyLine(agency)];
}

/** Text of one column for a measure, as the form prints it. */
export function measureCell(measure: Measure, part: MeasurePart, data: ReportData): string {
  const { book, scores } = data;
  switch (part) {
    case "indicator": {
      const name = book.indicators[measure.indicator - 1]?.name.value ?? "";
      const score = isRefusal(scores) ? undefined : scores.scores[measure.indicator - 1];
      const points = score === undefined ? "" : `\n(${formatNumber(score, 2)} คะแนน)`;
      return `${measure.indicator}. ${name}${points}`;
    }
    case "question": {
      const known = [...book.questions, ...book.items].find(
        (one) => one.code === measure.questionCode,
      );
      return `${measure.questionCode} ${measure.questionText || (known?.text.value ?? "")}`.trim();
    }
    case "analysis":
    case "measure":
    case "linkedAnalysis":
    case "steps":
    case "period":
    case "responsible":
    case "followUp":
      return measure[part];
    case "number":
    case "result":
    case "outcome":
      return "";
  }
}
