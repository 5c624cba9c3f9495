import { transformSync } from "@swc/core";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { insertTemplates } from "../../src/excel/actions/templates";
import { bookFor, bookFrom } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS, NEWEST_YEAR, PROVISIONAL_YEAR } from "../../src/ita/rulebook/core";
import * as facts from "../../src/ita/rulebook/facts";
import type { YearNumbers } from "../../src/ita/rulebook/numbers";
import { bookSchema } from "../../src/ita/rulebook/schema";
import type { YearTexts } from "../../src/ita/rulebook/seeds";
import { rulebook } from "../../scripts/rulebook";
import { yearFile } from "../../scripts/yearFile";
import { runCommand, spawnCommand } from "../support/commands";
import { neededWorkbook, sampleWorkbook, type as typeInto, valuesOf } from "../support/workbook";

/** What a printed year file exports. */
function load(code: string): { numbers: YearNumbers; texts: YearTexts } {
  const { code: plain } = transformSync(code, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const exports = {} as { numbers: YearNumbers; texts: YearTexts };
  runInNewContext(plain, { exports, require: () => facts });
  // Values of another context have other prototypes.
  return JSON.parse(
    JSON.stringify({ numbers: exports.numbers, texts: exports.texts }),
  ) as typeof exports;
}

test.each(FISCAL_YEARS)("the file of FY%i gives the book of that year again", (year) => {
  const book = bookFor(year);
  const { numbers, texts } = load(yearFile(book));
  const again = bookFrom(numbers, texts);
  expect(bookSchema.safeParse(again).error?.issues ?? []).toEqual([]);
  expect({ ...again, known: null }).toEqual({ ...book, known: null });
});

describe("npm run rulebook", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rulebook-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A workbook whose rules sheet is of a year, with own values in the rows that begin with these words. */
  async function fileWith(name: string, year: number, typed: Readonly<Record<string, string>>) {
    const host = await neededWorkbook();
    await insertTemplates(["rules"]);
    typeInto(host, "เกณฑ์", "C2", String(year));
    const labels = await valuesOf(host, "เกณฑ์", "A1:A250");
    for (const [label, value] of Object.entries(typed)) {
      const row = labels.findIndex(([text]) => String(text).startsWith(label)) + 1;
      typeInto(host, "เกณฑ์", `C${row}`, value);
    }
    const path = join(folder, name);
    writeFileSync(path, await host.save());
    return path;
  }

  test("a filled rules sheet becomes a year file", async () => {
    const path = await fileWith("filled.xlsx", PROVISIONAL_YEAR, {
      "น้ำหนัก IIT": "25",
      "น้ำหนัก EIT": "35",
      "o1 ": "โครงสร้างและอำนาจหน้าที่ของหน่วยงาน",
      "จำนวนรายการของตัวชี้วัดย่อยที่ 10.2": "4",
      ที่มาของค่าที่หน่วยงานพิมพ์: "คู่มือการประเมิน หน้า 12",
    });
    const { code, stdout, stderr } = await spawnCommand("rulebook", path);
    expect([code, stderr]).toEqual([0, ""]);
    const { numbers, texts } = load(stdout);
    const book = bookFrom(numbers, texts);
    expect(bookSchema.safeParse(book).error?.issues ?? []).toEqual([]);
    expect(book.core).toMatchObject({
      fiscalYear: PROVISIONAL_YEAR,
      weights: { IIT: 25, EIT: 35, OIT: 40 },
    });
    const source = "คู่มือการประเมิน หน้า 12";
    expect(book.known.weights).toEqual({ confidence: "likely", source });
    expect(book.items[0]?.text).toEqual({
      value: "โครงสร้างและอำนาจหน้าที่ของหน่วยงาน",
      confidence: "likely",
      source,
    });
    expect(book.items).toHaveLength(bookFor(NEWEST_YEAR).items.length + 2);
    // What the office did not type is still claimed by nobody.
    expect(book.known.passLine.confidence).toBe("unverified");
  }, 60_000);

  test("what does not fit is refused in Thai with its cell", async () => {
    const path = await fileWith("faulty.xlsx", PROVISIONAL_YEAR, { "น้ำหนัก IIT": "25" });
    const { code, stdout, stderr } = await runCommand(rulebook, path);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("เซลล์ C5 รวมกันได้ร้อยละ 95 ต้องรวมเป็นร้อยละ 100");
  }, 60_000);

  test("a sheet on which nothing is typed says so", async () => {
    const empty = await runCommand(rulebook, await fileWith("empty.xlsx", NEWEST_YEAR, {}));
    expect([empty.code, empty.stdout]).toEqual([1, ""]);
    expect(empty.stderr).toContain("ยังไม่มีค่าหรือข้อความที่หน่วยงานพิมพ์");
  }, 60_000);

  test("a workbook without the sheet says so", async () => {
    const path = join(folder, "none.xlsx");
    writeFileSync(path, await (await sampleWorkbook()).save());
    const none = await runCommand(rulebook, path);
    expect([none.code, none.stdout]).toEqual([1, ""]);
    expect(none.stderr).toContain("ไม่พบแผ่นเกณฑ์ในสมุดงาน");
  }, 60_000);
});
