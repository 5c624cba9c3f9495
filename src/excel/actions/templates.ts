import { resultYearOn } from "../../ita/resultYear";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import { rulesIn } from "../../ita/rulebook/standIn";
import { ok, refuse, type Refusal, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import type { SheetPlan } from "../../sheets/plan";
import { type DataSheetId, dataSheetOf } from "../../sheets/templates/all";
import type { WorkbookState } from "../../sheets/state";
import { paint } from "../paint/paint";
import { readSnapshot } from "../read/read";
import { mendNames } from "./mendNames";
import { settleOpen } from "./recover";
import { runExcel } from "../run";

/**
 * Plans of data sheets, for the years that the profile sheet names.
 * @param begins Buddhist-era fiscal year of the results for a workbook that has no profile yet
 * @param planBegins the same of the year in which measures are carried out; the next one when left out
 */
export function planTemplates(
  state: WorkbookState,
  ids: readonly DataSheetId[],
  begins: number,
  planBegins = begins + 1,
): SheetPlan[] {
  const { fiscalYear, planYear } = state.agency.value ?? {
    fiscalYear: begins,
    planYear: planBegins,
  };
  const measures = state.measures.value ?? [];
  const own = state.rules?.value;
  const books = { book: rulesIn(own, fiscalYear), planBook: rulesIn(own, planYear) };
  return ids.map((id) => dataSheetOf(id).plan({ fiscalYear, planYear, measures, ...books }));
}

/** What adding data sheets did. */
export interface InsertedTemplates {
  /** Names of the sheets added; none when all were there. */
  readonly sheets: readonly string[];
  /** Sheets that were there and got their lost workbook names again; left out when there are none. */
  readonly mended?: readonly string[];
}

/** What new data sheets begin with besides their own cells. */
interface BegunWith {
  readonly planYear?: number;
  /** The plan of a sheet with more in it. */
  readonly fill?: (plan: SheetPlan) => SheetPlan;
}

/**
 * Adds data sheets that the workbook does not have: those asked for, or all that it needs. Those that it has get their
 * workbook names again where these were lost.
 * @param fiscalYear Buddhist-era year of the results for a workbook that has no profile yet; that of the newest
 *   announced result when left out
 * @param begin what the sheets begin with besides, and the year of the measures for a workbook without a profile
 */
export function insertTemplates(
  ids?: readonly DataSheetId[],
  fiscalYear?: number,
  begin: BegunWith = {},
): Promise<Result<InsertedTemplates>> {
  return runExcel(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const { state, around, present, sheetOf } = read.value;
    const wanted = (ids ?? state.missing).filter((id) => !present.includes(id));
    if (wanted.length > 0 && around.structureProtected)
      return refuse(workbookTexts.workbookProtected);
    const begins = fiscalYear ?? resultYearOn(new Date(), FISCAL_YEARS);
    const there = ids ? present.filter((id) => ids.includes(id)) : present;
    const plans = planTemplates(state, there, begins);
    const own = plans.map((plan, index) => {
      const sheet = sheetOf.get(there[index] ?? "agency") ?? plan.name;
      return { sheet, plan };
    });
    const names = await mendNames(context, own, read.value.names);
    if (!names.ok) return names;
    const mended = names.value.sheets.length > 0 ? { mended: names.value.sheets } : {};
    if (wanted.length === 0) return ok({ sheets: [], ...mended });
    await settleOpen(context, read.value.open);
    const added = planTemplates(state, wanted, begins, begin.planYear);
    const painted = await paint(context, begin.fill ? added.map(begin.fill) : added, {
      ...around,
      deadNames: around.deadNames.filter((name) => !names.value.names.includes(name)),
      liveNames: [...around.liveNames, ...names.value.names],
    });
    if (painted.ok) return ok({ sheets: painted.value, ...mended });
    return names.value.sheets.length > 0 ? onlyMended(names.value.sheets, painted.error) : painted;
  });
}

/** A refusal to add sheets after others were mended: those that say "unchanged" would not be true. */
function onlyMended(mended: readonly string[], error: Refusal): Result<never> {
  const isLeft =
    error.text === workbookTexts.cleanUpFailed || error.text === workbookTexts.sheetsUnsure;
  return isLeft
    ? { ok: false, error }
    : refuse(workbookTexts.namesMendedOnly, { sheets: mended.join(", ") });
}
