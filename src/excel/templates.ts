import { coreOf, NEWEST_YEAR } from "../ita/rulebook/core";
import { ok, refuse, type Result } from "../locale/result";
import { workbookTexts } from "../locale/workbook";
import { planAgency } from "../sheets/templates/agency";
import { planMeasures } from "../sheets/templates/measures";
import { planScores } from "../sheets/templates/scores";
import type { SheetPlan } from "../sheets/plan";
import type { TemplateId, WorkbookState } from "../sheets/state";
import { paint } from "./paint";
import { readSnapshot } from "./read";
import { runExcel } from "./run";

/** Plans of the data sheets that are missing, for the years that the profile sheet names. */
export function planMissing(state: WorkbookState): SheetPlan[] {
  const { agency, missing } = state;
  // Results are published for the year that has ended, so a new workbook begins with the year before the newest rules.
  const fiscalYear = agency.value?.fiscalYear ?? newestResultYear();
  const planYear = agency.value?.planYear ?? fiscalYear + 1;
  const plans: Record<TemplateId, () => SheetPlan> = {
    agency: () => planAgency(undefined, undefined, fiscalYear),
    scores: () => planScores(undefined, fiscalYear),
    measures: () => planMeasures(undefined, fiscalYear, planYear),
  };
  return missing.map((id) => plans[id]());
}

function newestResultYear(): number {
  return coreOf(NEWEST_YEAR - 1) ? NEWEST_YEAR - 1 : NEWEST_YEAR;
}

/** Adds the data sheets that the workbook does not have; the names of the sheets added. */
export function insertTemplates(): Promise<Result<{ readonly sheets: readonly string[] }>> {
  return runExcel(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const { state, around } = read.value;
    if (state.missing.length === 0) return ok({ sheets: [] });
    if (around.structureProtected) return refuse(workbookTexts.workbookProtected);
    const painted = await paint(context, planMissing(state), around);
    return painted.ok ? ok({ sheets: painted.value }) : painted;
  });
}
