import { pointsFix } from "../../src/checks/scoreFixes";
import { findTables } from "../../src/tables/find";
import type { CellValue } from "../../src/cells/values";

/** The figure of the first indicator of a table of four. */
function figureOf(value: CellValue, format = "General") {
  const rows: CellValue[][] = [
    ["ตัวชี้วัด", "คะแนน"],
    ["การปฏิบัติหน้าที่", value],
    ["การใช้งบประมาณ", 90.5],
    ["การใช้อำนาจ", 91.25],
    ["การใช้ทรัพย์สินของราชการ", 88],
  ];
  const numberFormats = rows.map((_, row) => ["General", row === 1 ? format : "General"]);
  const [table] = findTables({ sheet: "ผล", row: 0, column: 0, values: rows, numberFormats });
  const figure = table?.figures[0];
  if (!figure) throw new Error("not understood");
  return figure;
}

test.each([
  ["a fraction", 0.9382, "General", { after: 93.82 }],
  ["a percent", 0.9382, "0.00%", { after: 93.82, format: "0.00" }],
  ["one hundred percent", 1, "0%", { after: 100, format: "0.00" }],
  ["points under a percent format", 93.82, "0.00%", { after: 93.82, format: "0.00" }],
  ["a fraction as text", "0.9382", "@", { after: "93.82" }],
  ["a fraction in Thai digits", "๐.๙๓๘๒", "@", { after: "๙๓.๘๒" }],
])("%s", (_name, value, format, fix) => {
  expect(pointsFix(figureOf(value, format), false)).toEqual({
    sheet: "ผล",
    row: 1,
    column: 1,
    before: value,
    ...fix,
  });
});

test.each([
  ["points", 93.82],
  ["a number above 100 whose meaning nobody knows", 938.2],
  ["a text", "ไม่มี"],
])("%s: nothing is offered", (_name, value) => {
  expect(pointsFix(figureOf(value), false)).toBeNull();
});
