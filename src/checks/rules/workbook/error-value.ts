import type { CellValue } from "../../../cells/values";
import { defineRule, type Hit } from "../../rule";

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)$/;

/** The error that a cell shows; null when it shows none. */
function errorIn(value: CellValue | undefined): string | null {
  return typeof value === "string" && value.startsWith("#") && ERROR.test(value) ? value : null;
}

export const errorValue = defineRule({
  id: "error-value",
  family: "workbook",
  severity: "error",
  reads: ["sheets"],
  name: { th: "ค่าผิดพลาดในเซลล์", en: "Error values" },
  text: { th: "เซลล์มีค่าผิดพลาด {found}", en: "The cell holds the error {found}." },
  expected: { th: "แก้สูตรหรือพิมพ์ค่าแทน", en: "The formula mended, or the value typed" },
  *look({ sheets }) {
    for (const { name, cells } of sheets) {
      // One finding for neighbours below each other: a broken column is one fault.
      const open = new Map<number, ErrorRun>();
      for (const [r, line] of cells.values.entries()) {
        const row = cells.row + r;
        for (const [c, run] of open) {
          if (errorIn(line[c]) === run.found) continue;
          open.delete(c);
          yield hitOf(name, cells.column + c, run);
        }
        for (const [c, value] of line.entries()) {
          const found = errorIn(value);
          const run = open.get(c);
          if (found === null) continue;
          if (run) run.rows += 1;
          else open.set(c, { row, rows: 1, found });
        }
      }
      for (const [c, run] of open) yield hitOf(name, cells.column + c, run);
    }
  },
});

interface ErrorRun {
  readonly row: number;
  rows: number;
  readonly found: string;
}

function hitOf(sheet: string, column: number, { row, rows, found }: ErrorRun): Hit {
  return { at: { sheet, row, column, rows }, found };
}
