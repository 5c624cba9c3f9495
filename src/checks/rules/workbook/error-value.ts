import { defineRule } from "../../rule";

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)$/;

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
      const open = new Map<number, { row: number; rows: number; found: string }>();
      const columns = Math.max(0, ...cells.values.map((line) => line.length));
      for (let r = 0; r <= cells.values.length; r++) {
        for (let c = 0; c < columns; c++) {
          const value = cells.values[r]?.[c];
          const found =
            typeof value === "string" && value.startsWith("#") && ERROR.test(value) ? value : null;
          const run = open.get(c);
          if (run && run.found === found) run.rows += 1;
          else {
            if (run) {
              open.delete(c);
              const { row, rows } = run;
              yield { at: { sheet: name, row, column: cells.column + c, rows }, found: run.found };
            }
            if (found) open.set(c, { row: cells.row + r, rows: 1, found });
          }
        }
      }
    }
  },
});
