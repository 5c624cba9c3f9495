import { assignNames } from "../../src/excel/paint/paint";
import { planReports } from "../../src/excel/actions/reports";
import { describe as sentence } from "../../src/locale/describe";
import type { SheetPlan } from "../../src/sheets/plan";
import { readState } from "../../src/sheets/readState";
import { planContents } from "../../src/sheets/reports/contents";
import { REPORT_IDS, type ReportId } from "../../src/sheets/state";
import type { ReportOptions } from "../../src/sheets/reportOptions";
import { DATA_SETS, planDataSet } from "./dataSets";
import { planCells } from "./planCells";

/** A full set of reports that is printed and measured. */
export interface PaperSet {
  /** Name of its recording. */
  readonly name: string;
  readonly data: keyof typeof DATA_SETS;
  readonly options: ReportOptions;
}

/** Every data set in both font sizes and both kinds of digits. */
export const PAPER_SETS: readonly PaperSet[] = (["short", "ordinary", "long"] as const).flatMap(
  (data) => [
    { name: `${data}-thai-14`, data, options: { digits: "thai", tableSize: 14 } },
    { name: `${data}-arabic-12`, data, options: { digits: "arabic", tableSize: 12 } },
  ],
);

/**
 * Plans of all reports, the list of contents first, with the names of their sheets. One click leaves out the form
 * that the year does not have; here it is printed too.
 * @throws Error when a report is refused
 */
export function planPaperSet({ data, options }: PaperSet): { names: string[]; plans: SheetPlan[] } {
  const set = DATA_SETS[data];
  const sheets = planDataSet({ ...set, options });
  const state = readState(Object.fromEntries(sheets.map((plan) => [plan.id, planCells(plan)])));
  const planned = planReports(state, REPORT_IDS);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  const [skipped] = planned.value.skipped;
  if (skipped) throw new Error(`${skipped.id}: ${sentence(skipped.reason, "th")}`);
  const reports = planned.value.plans;
  const names = assignNames(reports, []);
  const entries = reports.map(({ id }, index) => ({
    id: id as ReportId,
    sheet: names[index] ?? "",
  }));
  const contents = planContents(entries, { agency: set.agency, options });
  const plans = [contents, ...reports];
  return { plans, names: assignNames(plans, []) };
}
