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

/** The file as an .xlsm with a project of macros, which is signed. */
export function withMacros(bytes: Uint8Array): Uint8Array {
  const file = WorkbookFile.open(bytes);
  const { package: parts, part } = file;
  const types = "[Content_Types].xml";
  const project = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  parts.setText(types, (parts.text(types) ?? "").replace(/(<Types\b[^>]*>)/, `$1${project}`));
  const kinds = "http://schemas.microsoft.com/office/2006/relationships";
  parts.setText("xl/vbaProject.bin", "x");
  parts.relate(part, `${kinds}/vbaProject`, "xl/vbaProject.bin");
  parts.add("xl/vbaProjectSignature.bin", "x", "application/vnd.ms-office.vbaProjectSignature");
  parts.relate("xl/vbaProject.bin", `${kinds}/vbaProjectSignature`, "xl/vbaProjectSignature.bin");
  parts.setContentType(part, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  return file.toBytes();
}
