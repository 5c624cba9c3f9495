import type { SheetPlan } from "./plan";
import { DATA_SHEETS } from "./templates/all";

/** The data sheets of the sample workbook; raw answers and an office's own rules are left for trying out. */
export function planSample(): SheetPlan[] {
  return DATA_SHEETS.flatMap((sheet) => sheet.sample?.() ?? []);
}
