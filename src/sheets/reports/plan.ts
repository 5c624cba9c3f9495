import type { Measure } from "../../ita/records";
import type { MeasurePart } from "../../ita/rulebook/schema";
import { ok, type Result } from "../../core/result";
import { reportNames } from "../../locale/reports";
import { formatNumber } from "../../thai/number";
import type { SheetPlan } from "../plan";
import { findForm, formColumn, otherForm, provisionalIntro } from "./forms";
import { isRefusal, type Report, type ReportData } from "./report";
import { planTable } from "./table";
import { agencyLine, sheetName } from "./titles";

/** How the plan of measures of a form is set. */
interface PlanLayout {
  readonly id: "plan-8" | "plan-5";
  /** Number of columns of the form. */
  readonly columns: number;
  /** The report that prints the form of other years. */
  readonly other: "plan-8" | "plan-5";
  /** Columns repeated where a row goes on. */
  readonly keys: readonly MeasurePart[];
  /** Measures stand by indicator; else in the order of their sheet. */
  readonly byIndicator: boolean;
}

/** Plan of measures in eight columns, as used from the plan of fiscal year 2568 on. */
export const plan8 = planReport({
  id: "plan-8",
  columns: 8,
  other: "plan-5",
  keys: ["indicator"],
  byIndicator: true,
});

/** Plan of measures in five columns, as used for fiscal years 2563–2566. */
export const plan5 = planReport({
  id: "plan-5",
  columns: 5,
  other: "plan-8",
  keys: ["measure"],
  byIndicator: false,
});

function planReport({ id, columns, other, keys, byIndicator }: PlanLayout): Report {
  return {
    id,
    unwanted: (data) => otherForm(data, columns, other),
    build(data: ReportData): Result<SheetPlan> {
      const { measures, agency } = data;
      if (isRefusal(measures)) return { ok: false, error: measures };
      const form = findForm(
        data,
        (book) => book.measures.columns.value,
        (own) => own.length === columns,
      );
      const ordered = byIndicator
        ? [...measures].sort((a, b) => a.indicator - b.indicator)
        : measures;
      return ok(
        planTable(
          {
            id,
            // Both forms are the same paper; which one an office prints depends on the year.
            name: sheetName(reportNames["plan-8"], agency.planYear),
            titles: planTitles(data),
            intro: [...provisionalIntro(data), agency.wording?.planIntro ?? ""],
            columns: form.map((column) => formColumn(column, keys, agency.fiscalYear)),
            rows: ordered.map((measure) => ({
              texts: form.map(({ part }) => measureCell(measure, part, data)),
            })),
          },
          data,
        ),
      );
    },
  };
}

/** Titles of a plan of measures: the item of the plan year that asks for it, and whose it is. */
function planTitles({ agency, planBook }: ReportData): string[] {
  const own = agency.wording?.planTitle;
  if (own) return [`${own} ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`, agencyLine(agency)];
  const code = planBook.measures.items.value.plan[0];
  const item = planBook.items.find((one) => one.code === code)?.text.value;
  const title = item ?? "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
  return [`${title} ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`, agencyLine(agency)];
}

/** Text of one column for a measure, as the form prints it. */
function measureCell(measure: Measure, part: MeasurePart, data: ReportData): string {
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
