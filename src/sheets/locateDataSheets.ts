import { sheetOfReference } from "../cells/a1";
import { DATA_SHEETS, type DataSheetId } from "./templates/all";

/** What of a workbook tells which sheet is which: names of the workbook and tables, wherever they were read. */
export interface SheetAnchors {
  readonly sheetNames: readonly string[];
  /** Names of the workbook with what they stand for, e.g. "='ข้อมูลหน่วยงาน'!$B$4". */
  readonly names: readonly { readonly name: string; readonly formula: unknown }[];
  /** Tables with the sheet that each stands on. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
}

/** Which sheet each data sheet is: by its workbook name or table, also when it was renamed, else by its own sheet name. */
export function locateDataSheets({
  sheetNames,
  names,
  tables,
}: SheetAnchors): ReadonlyMap<DataSheetId, string> {
  const anchors = {
    name: new Map(names.map(({ name, formula }) => [name, sheetOfReference(formula)])),
    table: new Map(tables.map(({ name, sheet }) => [name, sheet])),
  };
  return new Map(
    DATA_SHEETS.flatMap(({ id, anchor, name: { th: sheet } }) => {
      const found = [anchors[anchor.kind].get(anchor.name), sheet].find(
        (name) => typeof name === "string" && sheetNames.includes(name),
      );
      return typeof found === "string" ? [[id, found] as const] : [];
    }),
  );
}
