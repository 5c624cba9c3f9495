import { renameSheetInFormula, shiftFormula, type Shift } from "../../src/files/references";

const rows = (at: number, count: number): Shift => ({ at, count });

test.each([
  ["a reference below moves", "=A5", rows(2, 3), "=A8"],
  ["one above stays", "=A2", rows(2, 3), "=A2"],
  ["a range grows when rows come inside", "=SUM(A1:A10)", rows(4, 2), "=SUM(A1:A12)"],
  ["dollar signs stay", "=$A$5+B$5", rows(0, 1), "=$A$6+B$6"],
  ["a range shrinks", "=SUM(A1:A10)", rows(4, -2), "=SUM(A1:A8)"],
  ["a deleted cell is lost", "=A5+1", rows(4, -1), "=#REF!+1"],
  ["a deleted range is lost", "=SUM(A5:A6)", rows(4, -2), "=SUM(#REF!)"],
  ["other sheets stay", "=Other!A5", rows(0, 1), "=Other!A5"],
  ["the sheet by its name moves", "='คะแนน'!A5", rows(0, 1), "='คะแนน'!A6"],
  ["an unquoted Thai sheet moves", "=คะแนน!A5", rows(0, 1), "='คะแนน'!A6"],
  ["whole columns stay when rows move", "=SUM(A:A)", rows(0, 1), "=SUM(A:A)"],
  ["whole rows move", "=SUM(2:3)", rows(0, 1), "=SUM(3:4)"],
  ["texts stay", '="A5"&A5', rows(0, 1), '="A5"&A6'],
  ["functions with digits stay", "=LOG10(A5)", rows(0, 1), "=LOG10(A6)"],
  ["names with digits stay", "=ITA_2568+A5", rows(0, 1), "=ITA_2568+A6"],
  ["Thai names stay", "=คะแนนA5+A5", rows(0, 1), "=คะแนนA5+A6"],
  ["structured references stay", "=SUM(ตาราง[A5])+A5", rows(0, 1), "=SUM(ตาราง[A5])+A6"],
  [
    "a name of a sheet in quotes stays",
    "='แผ่น A5'!ITA_Name+A5",
    rows(0, 1),
    "='แผ่น A5'!ITA_Name+A6",
  ],
  [
    "brackets in a column's name are passed",
    "=SUM(ตาราง['[A5])+A5",
    rows(0, 1),
    "=SUM(ตาราง['[A5])+A6",
  ],
  ["cells of another workbook stay", "=[1]คะแนน!A5+A5", rows(0, 1), "=[1]คะแนน!A5+A6"],
  ["numbers stay", "=5+1.5%+A5", rows(0, 1), "=5+1.5%+A6"],
  ["what is not closed is passed", "=A5&\"A5&'A5", rows(0, 1), "=A6&\"A6&'A6"],
  ["a cell beyond the sheet stays", "=XFE5+A1048577+A5", rows(0, 1), "=XFE5+A1048577+A6"],
  ["custom functions stay", "=ITA.TOTAL(A5:A6)", rows(0, 1), "=ITA.TOTAL(A6:A7)"],
])("%s: %s", (_what, formula, shift, expected) => {
  expect(shiftFormula(formula, "คะแนน", "คะแนน", shift)).toBe(expected);
});

test.each([
  ["=คะแนน!A1+'คะแนน'!B2+Other!A1", "ใหม่ ๒", "='ใหม่ ๒'!A1+'ใหม่ ๒'!B2+Other!A1"],
  ["=คะแนน!A1", undefined, "=#REF!"],
  ['="คะแนน!A1"', "ข", '="คะแนน!A1"'],
])("%s after renaming to %s", (formula, to, expected) => {
  expect(renameSheetInFormula(formula, "คะแนน", to)).toBe(expected);
});
