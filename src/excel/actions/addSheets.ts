import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import type { SheetPlan } from "../../sheets/plan";
import { paintSet } from "../paint/paint";
import { assignNames } from "../paint/paint";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { settleOpen } from "./recover";

/**
 * Adds sheets that were planned outside of the workbook: a comparison, many agencies. They get free names and are not
 * remembered as ours, so that nothing ever takes their place.
 * @returns the names the sheets got
 */
export function addSheets(plans: readonly SheetPlan[]): Promise<Result<readonly string[]>> {
  return runExcel(async (context) => {
    const read = await readSnapshot(context, []);
    if (!read.ok) return read;
    const { around, open } = read.value;
    if (around.structureProtected) return refuse(workbookTexts.workbookProtected);
    await settleOpen(context, open);
    const names = assignNames(plans, around.sheetNames);
    const jobs = plans.map((plan, index) => ({ plan, name: names[index] ?? plan.name }));
    const painted = await paintSet(context, jobs, around);
    return painted.ok ? ok(painted.value.names) : painted;
  });
}
