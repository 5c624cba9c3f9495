/**
 * The checks and the clean-up want the same of a text: what one has mended the other leaves, so that taking both in turn
 * comes to an end.
 */
import fc from "fast-check";
import type { CellValue, SheetCells } from "../../src/cells/values";
import { check } from "../../src/checks/check";
import { proposeCleanup, type CellEdit } from "../../src/checks/cleanup/propose";
import { UNSURE_KINDS } from "../../src/checks/cleanup/kinds";
import { mergeFixes } from "../../src/checks/fixes";
import { prepareInput } from "../../src/checks/input";
import type { CellFix } from "../../src/checks/rule";
import { findTables } from "../../src/tables/find";
import { sourceOf } from "./books";

/** Pieces of plans as they are typed, pasted and left by PDF files. */
const PIECES = [
  "จัดทำคู่มือ",
  "เผยแพร่",
  "ผู้บริหาร",
  "เม่ือ",
  "นํ้า",
  "กฏหมาย",
  "๑. ประชุม ๒. สรุป",
  "2) รายงาน",
  "- ตรวจสอบ",
  "ต.ค.68",
  "๑ ต.ค. ๒๕๖๘ – ๓๐ ก.ย. 2569",
  "1 ตุลาคม ๒๕๖๘ – ๓๐ ก.ย. 2569",
  "๓๐ก.ย.๖๙",
  "พ.ศ.2568",
  "พ.ศ.  ๒๕๖๙",
  "ปีงบประมาณ พ.ศ. ๒๕๖๙",
  "ไตรมาส ๒",
  "i ๑",
  "i1",
  "ข้อ O 12",
  "E- Service",
  "No Gift Policy",
  "**สำคัญ**",
  "<br>",
  "<b>หนา</b>",
  "&nbsp;",
  "  ",
  " ",
  "\n",
  "\u00a0",
  "เเผน",
  "93.82",
  "๙๓.๘๒",
  "สำนักปลัดเทศบาล",
  "กองคลัง",
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(" "));
const INDICATORS = ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ"];
const row = fc.tuple(fc.constantFrom(...INDICATORS), text, text, text, text, text);
const sheet = fc.array(row, { minLength: 1, maxLength: 5 }).map((rows): SheetCells => ({
  sheet: "แผน",
  row: 0,
  column: 0,
  values: [
    ["แผนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "", "", "", "", ""],
    ["ตัวชี้วัด", "ข้อคำถาม", "มาตรการ", "ขั้นตอน/วิธีการดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"],
    ...rows,
  ],
}));

function changed(cells: SheetCells, changes: readonly (CellEdit | CellFix)[]): SheetCells {
  const values = cells.values.map((line): CellValue[] => [...line]);
  for (const { row: at, column, after } of changes) {
    const line = values[at];
    if (line) line[column] = after;
  }
  return { ...cells, values };
}

/** What the checks would mend. */
function fixesOf(cells: SheetCells): readonly CellFix[] {
  const findings = check(sourceOf({ sheets: [cells] }));
  return mergeFixes(findings.flatMap(({ fix }) => fix ?? []));
}

/** What the clean-up would do without being looked at closely. */
function editsOf(cells: SheetCells): readonly CellEdit[] {
  const { documentDigits: digits, planBook: book } = prepareInput(sourceOf({ sheets: [cells] }));
  return proposeCleanup(findTables(cells), cells, { digits, book })
    .filter(({ kinds }) => !kinds.some((kind) => UNSURE_KINDS.includes(kind)))
    .flatMap(({ edits }) => edits);
}

/** Turns after which nothing more may change: of two fixes of the same piece the second is found in the next turn. */
const TURNS = 2;

test("taking fixes and clean-up in turn comes to an end, whichever is first", () => {
  fc.assert(
    fc.property(sheet, fc.boolean(), (start, checksFirst) => {
      let cells = start;
      for (let turn = 0; turn < TURNS; turn++) {
        for (const isCheck of [checksFirst, !checksFirst])
          cells = changed(cells, isCheck ? fixesOf(cells) : editsOf(cells));
      }
      expect(fixesOf(cells)).toEqual([]);
      expect(editsOf(cells)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
