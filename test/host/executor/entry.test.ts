import fc from "fast-check";
import { readEntry } from "../../../host/executor/entry";
import { newHost, writeAndRead } from "../hosts";

const year = new Date().getFullYear();
/** Serial of a date, computed apart from the code under test. */
const day = (y: number, m: number, d: number) =>
  Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 864e5);

test.each([
  ["ข้อความ", { value: "ข้อความ" }],
  ["", { value: "" }],
  ["=", { value: "=" }],
  ["=A1+1", { formula: "=A1+1" }],
  ["'=A1", { value: "=A1" }],
  ["'001", { value: "001" }],
  ["-เพิ่มช่องทาง", { formula: "=-เพิ่มช่องทาง" }],
  ["+A1", { formula: "=+A1" }],
  ["@A1", { formula: "=@A1" }],
  ["-", { value: "-" }],
  ["๙๓.๘๒", { value: "๙๓.๘๒" }],
  ["12", { value: 12 }],
  [" 12 ", { value: 12 }],
  ["001", { value: 1 }],
  ["-5", { value: -5 }],
  ["+5.50", { value: 5.5 }],
  [".5", { value: 0.5 }],
  ["1,234.5", { value: 1234.5 }],
  ["1,2", { value: "1,2" }],
  ["1e3", { value: 1000 }],
  ["15%", { value: 0.15, format: "0%" }],
  ["12.5%", { value: 0.125, format: "0.00%" }],
  ["11/10/2021", { value: day(2021, 10, 11), format: "d/m/yyyy" }],
  ["11/10/2564", { value: day(2021, 10, 11), format: "d/m/yyyy" }],
  ["2021-10-11", { value: day(2021, 10, 11), format: "d/m/yyyy" }],
  ["1/2", { value: day(year, 2, 1), format: "d/m/yyyy" }],
  ["1-2", { value: day(year, 2, 1), format: "d/m/yyyy" }],
  ["31/2/2021", { value: "31/2/2021" }],
  ["8:30", { value: 8.5 / 24, format: "h:mm" }],
  ["25:00", { value: "25:00" }],
  ["TRUE", { value: true }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["IIT", { value: "IIT" }],
])("a General cell reads %j", (input, expected) => {
  expect(readEntry(input, {})).toEqual(expected);
});

test.each([
  ["=A1", "=A1"],
  ["-ข้อ", "-ข้อ"],
  ["001", "001"],
  ["'001", "001"],
  ["''x", "'x"],
  ["1/2", "1/2"],
])("a text cell keeps %j as %j", (input, value) => {
  expect(readEntry(input, { numberFormat: "@" })).toEqual({ value });
});

test("any string survives in a text cell, a leading apostrophe apart", () => {
  fc.assert(
    fc.property(fc.string(), (input) => {
      const { value, formula } = readEntry(input, { numberFormat: "@" });
      expect(formula).toBeUndefined();
      expect(value).toBe(input.startsWith("'") ? input.slice(1) : input);
    }),
  );
});

test("an apostrophe keeps any string as text in any cell", () => {
  fc.assert(
    fc.property(fc.string(), (input) => {
      expect(readEntry(`'${input}`, {})).toEqual({ value: input });
    }),
  );
});

test("any finite number written as JavaScript writes it is read back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(readEntry(String(number), {}).value).toBe(Number(String(number)));
    }),
  );
});

describe("through the client", () => {
  test("null leaves a cell alone, an empty text clears it", async () => {
    const host = newHost();
    await writeAndRead(host, "A1:C1", [[1, 2, 3]]);
    expect(await writeAndRead(host, "A1:C1", [[null, "", 9]])).toEqual([[1, "", 9]]);
  });

  test("one value fills a range", async () => {
    expect(await writeAndRead(newHost(), "A1:B2", [["ก"]])).toEqual([
      ["ก", "ก"],
      ["ก", "ก"],
    ]);
  });

  test("a word after a minus shows #NAME?, in a text cell it stays", async () => {
    expect(await writeAndRead(newHost(), "A1", [["-เพิ่มช่องทาง"]])).toEqual([["#NAME?"]]);
    expect(await writeAndRead(newHost(), "A1", [["-ข้อ (ก"]])).toEqual([["#NAME?"]]);
    expect(await writeAndRead(newHost(), "A1", [["-เพิ่มช่องทาง"]], "@")).toEqual([["-เพิ่มช่องทาง"]]);
  });

  test("an entry brings its format into a General cell only", async () => {
    const host = newHost();
    await writeAndRead(host, "A1", [["15%"]]);
    await writeAndRead(host, "A2", [["15%"]], "0.0");
    const sheet = host.book.sheets[0]!;
    expect([sheet.style(0, 0).numberFormat, sheet.style(1, 0).numberFormat]).toEqual(["0%", "0.0"]);
  });

  test("what a merged area hides cannot be written", async () => {
    const host = newHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").values = [["ข"]];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").values = [["หาย"]];
      await context.sync();
    });
    const { book } = host;
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe("ข");
    expect(book.sheets[0]!.cell(1, 1)?.value ?? null).toBeNull();
  });
});
