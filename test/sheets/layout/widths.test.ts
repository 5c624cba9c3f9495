import fc from "fast-check";
import { measureRowHeight } from "../../../src/sheets/layout/heights";
import { chooseWidths } from "../../../src/sheets/layout/widths";
import { measureText, textWidth } from "../../../src/thai/measure";
import { text } from "./texts";

describe("column widths", () => {
  const headings = ["ลำดับ", "มาตรการ/กิจกรรม", "วิธีดำเนินการ", "ผู้รับผิดชอบ"];
  const style = { size: 14 };
  const table = fc.array(fc.tuple(fc.constantFrom("๑", "๑๐"), text, text, text), {
    minLength: 1,
    maxLength: 8,
  });
  const heightOf = (given: readonly (readonly string[])[], widths: readonly number[]) =>
    given.reduce((sum, row) => sum + measureRowHeight(row, widths, style), 0);

  test("fill the page, break no word and are the same every time", () => {
    fc.assert(
      fc.property(table, (given) => {
        const widths = chooseWidths(headings, given, { total: 700, style });
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(700);
        widths.forEach((width, column) => {
          const words = [
            measureText(headings[column]!, { ...style, bold: true }),
            ...given.map((row) => measureText(row[column]!, style)),
          ];
          for (const word of words) expect(width).toBeGreaterThanOrEqual(word.narrowest);
        });
        expect(chooseWidths(headings, given, { total: 700, style })).toEqual(widths);
      }),
      { numRuns: 60 },
    );
  });

  test("keep names whole where that is asked for, but for those that would take much of the table", () => {
    const unit = "กองสวัสดิการสังคม";
    const long = "ศูนย์ปฏิบัติการต่อต้านการทุจริตและส่งเสริมคุณธรรมจริยธรรม";
    const measure = "ตรวจสอบและรายงานผลการดำเนินงานของทุกส่วนราชการ ".repeat(30);
    const widthFor = (responsible: string, names: boolean) =>
      chooseWidths(headings, [["๑", measure, measure, responsible]], {
        total: 700,
        style,
        names: [false, false, false, names],
      })[3]!;
    expect(widthFor(unit, false)).toBeLessThan(textWidth(unit, style));
    expect(widthFor(`กองคลัง/${unit}`, true)).toBeGreaterThan(textWidth(unit, style));
    expect(widthFor(long, true)).toBe(widthFor(long, false));
  });

  test("make the rows no higher than even widths do, but for the little that other cells and headings count", () => {
    fc.assert(
      fc.property(table, (given) => {
        const widths = chooseWidths(headings, given, { total: 700, style });
        const even = heightOf(given, [175, 175, 175, 175]);
        expect(heightOf(given, widths)).toBeLessThanOrEqual(even * 1.1 + 60);
      }),
      { numRuns: 60 },
    );
  });

  test("follow the amount of text", () => {
    const long = "จัดทำคู่มือการปฏิบัติงานและรายงานผลต่อผู้บริหาร ".repeat(20);
    const given = Array.from({ length: 5 }, () => ["๑", "จัดทำคู่มือ", long, "กองคลัง"]);
    const [number, measure, steps, unit] = chooseWidths(headings, given, { total: 700, style });
    expect(steps).toBeGreaterThan(400);
    expect(Math.max(number!, measure!, unit!)).toBeLessThan(120);
    expect(heightOf(given, [number!, measure!, steps!, unit!])).toBeLessThan(
      0.5 * heightOf(given, [175, 175, 175, 175]),
    );
  });

  test("given widths stay, and an address may not push the others off the page", () => {
    const address = `https://www.example.go.th/${"a".repeat(300)}`;
    const widths = chooseWidths(headings, [["๑", address, address, address]], {
      total: 300,
      style,
      fixed: [40, null, null, null],
    });
    expect(widths[0]).toBe(40);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(300);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(28);
  });
});
