import type { MeasurePart } from "../../ita/rulebook/schema";
import type { MeasureResult } from "../../ita/records";
import { ok, type Result } from "../../core/result";
import { say } from "../../core/text";
import { reportNames } from "../../locale/reports";
import { introductions } from "../../locale/sentences/introductions";
import type { SheetPlan } from "../plan";
import { agencyLine, sheetName } from "./titles";
import { isRefusal, type Report, type ReportData } from "./report";
import { findForm, formColumn, provisionalIntro } from "./forms";
import { planTable } from "./table";

/** Number of columns of the form. */
const COLUMNS = 7;

/** What was done about the measures of the plan year, and what came of it. */
export const result7: Report = {
  id: "result-7",
  build(data: ReportData): Result<SheetPlan> {
    const { results, agency } = data;
    if (isRefusal(results)) return { ok: false, error: results };
    const form = findForm(
      data,
      (book) => book.measures.resultColumns.value,
      (columns) => columns.length === COLUMNS,
    );
    return ok(
      planTable(
        {
          id: "result-7",
          name: sheetName(reportNames["result-7"], agency.planYear),
          titles: resultTitles(data),
          intro: [
            ...provisionalIntro(data),
            agency.wording?.resultIntro ||
              say(introductions.result, "th", { agency: agency.name, year: agency.planYear }),
          ],
          columns: form.map((column) =>
            formColumn(column, ["number", "measure"], agency.fiscalYear),
          ),
          rows: results.map((result, index) => ({
            texts: form.map(({ part }) => textOf(result, part, index + 1)),
          })),
        },
        data,
      ),
    );
  },
};

/** Titles of the report on the measures: the item of the plan year that asks for it, and whose it is. */
function resultTitles({ agency, planBook }: ReportData): string[] {
  const code = planBook.measures.items.value.report[0];
  const item = planBook.items.find((one) => one.code === code)?.text.value;
  const title =
    agency.wording?.resultTitle || (item ?? "การดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
  const named = title.startsWith("รายงาน") ? title : `รายงานผล${title}`;
  return [`${named} ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`, agencyLine(agency)];
}

/** Text of one column for a result; the form asks for no analysis. */
function textOf(result: MeasureResult, part: MeasurePart, number: number): string {
  switch (part) {
    case "number":
      return String(number);
    case "measure":
    case "steps":
    case "period":
    case "responsible":
    case "result":
    case "outcome":
      return result[part];
    case "indicator":
    case "question":
    case "analysis":
    case "linkedAnalysis":
    case "followUp":
      return "";
  }
}
