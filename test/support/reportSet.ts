import { assignNames } from "../../src/excel/paint/paint";
import { planReports } from "../../src/excel/actions/reports";
import { describe as sentence } from "../../src/locale/describe";
import type { SheetPlan } from "../../src/sheets/plan";
import { readState } from "../../src/sheets/readState";
import { numberPages, planContents } from "../../src/sheets/reports/contents";
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
 * Plans of all reports in the order of the set, with the names of their sheets. One click leaves out the form
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
  const { reports, before } = numberPages(
    planned.value.plans.map((plan) => ({ id: plan.id as ReportId, plan })),
  );
  const names = assignNames(
    reports.map(({ plan }) => plan),
    [],
  );
  const entries = reports.map(({ id, plan }, index) => ({
    id,
    ...(plan.title !== undefined && { title: plan.title }),
    sheet: names[index] ?? "",
    page: plan.page.firstPageNumber ?? 1,
  }));
  const plans = reports.map(({ plan }) => plan);
  plans.splice(before, 0, planContents(entries, { agency: set.agency, options }));
  return { plans, names: assignNames(plans, []) };
}
