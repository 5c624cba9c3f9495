import { resultYearOn } from "../../ita/resultYear";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import { rulesIn } from "../../ita/rulebook/standIn";
import { ok, refuse, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import type { SheetPlan } from "../../sheets/plan";
import { type DataSheetId, dataSheetOf } from "../../sheets/templates/all";
import type { WorkbookState } from "../../sheets/state";
import { paint } from "../paint/paint";
import { readSnapshot } from "../read/read";
import { settleOpen } from "./recover";
import { runExcel } from "../run";

/**
 * Plans of data sheets, for the years that the profile sheet names.
 * @param begins Buddhist-era fiscal year of the results for a workbook that has no profile yet
 */
export function planTemplates(
  state: WorkbookState,
  ids: readonly DataSheetId[],
  begins: number,
): SheetPlan[] {
  const fiscalYear = state.agency.value?.fiscalYear ?? begins;
  const planYear = state.agency.value?.planYear ?? fiscalYear + 1;
  const measures = state.measures.value ?? [];
  const own = state.rules?.value;
  const books = { book: rulesIn(own, fiscalYear), planBook: rulesIn(own, planYear) };
  return ids.map((id) => dataSheetOf(id).plan({ fiscalYear, planYear, measures, ...books }));
}

/**
 * Adds data sheets that the workbook does not have: those asked for, or all that it needs.
 * @param fiscalYear Buddhist-era year of the results for a workbook that has no profile yet; that of the newest
 *   announced result when left out
 * @returns the names of the sheets added; none when all were there.
 */
export function insertTemplates(
  ids?: readonly DataSheetId[],
  fiscalYear?: number,
): Promise<Result<{ readonly sheets: readonly string[] }>> {
  return runExcel(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const { state, around, present } = read.value;
    const wanted = (ids ?? state.missing).filter((id) => !present.includes(id));
    if (wanted.length === 0) return ok({ sheets: [] });
    if (around.structureProtected) return refuse(workbookTexts.workbookProtected);
    await settleOpen(context, read.value.open);
    const begins = fiscalYear ?? resultYearOn(new Date(), FISCAL_YEARS);
    const painted = await paint(context, planTemplates(state, wanted, begins), around);
    return painted.ok ? ok({ sheets: painted.value }) : painted;
  });
}
