/** How a workbook file is computed. */
import { childText, withAttributes, withChild } from "./edit";
import { WORKBOOK_ORDER } from "./newWorkbook";
import type { WorkbookFile } from "./workbook";

/** Has everything computed when a spreadsheet program opens the file; how it computes (by hand, in rounds) stays. */
export function computeOnOpening(file: WorkbookFile): void {
  file.edit((text) => {
    const calculation = childText(text, "calcPr") ?? "<calcPr/>";
    const changed = withAttributes(calculation, { fullCalcOnLoad: 1 });
    return withChild(text, "calcPr", changed, WORKBOOK_ORDER);
  });
}
