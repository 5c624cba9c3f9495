import { addPlannedSheet } from "../../src/exchange/plannedSheet";
import { WorkbookFile } from "../../src/files/workbook";
import type { SheetPlan } from "../../src/sheets/plan";
import { DATA_SHEETS, type DataSheetId } from "../../src/sheets/templates/all";

/** A file with some sheets as they are planned; what a sheet computes has no value in it. */
export function fileOf(plans: readonly SheetPlan[]): Uint8Array {
  const file = WorkbookFile.create();
  for (const plan of plans) addPlannedSheet(file, plan);
  return file.toBytes();
}

/** The sample's data sheets as a file, all or some of them. */
export function sampleFile(ids?: readonly DataSheetId[]): Uint8Array {
  return fileOf(
    DATA_SHEETS.flatMap((sheet) =>
      "sample" in sheet && (!ids || ids.includes(sheet.id)) ? [sheet.sample()] : [],
    ),
  );
}
