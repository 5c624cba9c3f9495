/** Workbooks in which one year's figures would stand under another's heading, or fractions for points: none of it is printed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../src/excel/actions/check";
import { goTo } from "../../src/excel/actions/goTo";
import { clearMarks } from "../../src/excel/actions/marks";
import { makeReports } from "../../src/excel/actions/reports";
import { yearTexts } from "../../src/locale/years";
import { emptyWorkbook } from "../support/workbook";

async function opened(file: string) {
  const host = emptyWorkbook();
  await host.open(readFileSync(join(__dirname, "../data", file)));
  return host;
}

test.each([
  ["a year changed on the profile", "officer/rollover.xlsx", yearTexts.figuresUndated],
  ["the next plan over last year's figures", "rules/plan2570.xlsx", yearTexts.figuresUndated],
  ["a year that has no result yet", "rules/fy2570.xlsx", yearTexts.figuresUndated],
  ["an older year over newer figures", "rules/plan2567.xlsx", yearTexts.measuresUndated],
  ["a plan before the result", "officer/prefix.xlsx", yearTexts.planBeforeResult],
])("%s: reports are refused, checks say so, no sheet is made", async (_name, file, text) => {
  const host = await opened(file);
  const sheets = host.book.sheets.length;
  const made = await makeReports({});
  expect(made).toMatchObject({ ok: false, error: { text } });
  expect(host.book.sheets).toHaveLength(sheets);
  const checked = await checkWorkbook();
  const errors = checked.ok
    ? checked.value.findings.filter(({ severity }) => severity === "error")
    : [];
  expect(errors.length).toBeGreaterThan(0);
});

test("scores in percent are read as the points they say, and the sheet that cannot is told", async () => {
  const host = await opened("rules/percent2.xlsx");
  const checked = await checkWorkbook();
  const found = checked.ok ? checked.value.findings : [];
  const fractions = found.filter(({ rule }) => rule === "score-fraction");
  expect(
    fractions.map(({ place, severity, fix }) => [place.address, severity, fix?.others?.length]),
  ).toEqual([["D5:D14", "error", 9]]);
  expect(await makeReports({ only: ["summary"] })).toMatchObject({ ok: true });
  const summary = host.book.sheets.find(({ name }) => name.startsWith("สรุปผลคะแนน"));
  const texts = Array.from({ length: 60 }, (_, r) =>
    Array.from({ length: 12 }, (_, c) => String(summary?.cell(r, c)?.value ?? "")),
  ).flat();
  // The level itself stands in the list of levels, whatever the agency has.
  expect(texts.join(" ")).not.toMatch(/๐\.๙\d|ระดับต้องปรับปรุงโดยด่วน/);
  expect(texts.join(" ")).toContain("ได้คะแนนรวม ๙๒.๙๐ คะแนน");
});

test("a mark whose record another program dropped goes, and the cell is left without a fill", async () => {
  const host = await opened("officer/marks.xlsx");
  const sheet = host.book.sheets.find(({ name }) => name === "แผนจาก Word")!;
  const fill = async () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet.name).getRange("E9");
      cell.load("format/fill/color");
      await context.sync();
      return cell.format.fill.color;
    });
  expect(await fill()).toBe("#FFE699");
  expect(await clearMarks()).toMatchObject({ ok: true, value: { cleared: 1 } });
  expect(await fill()).toBe("#FFFFFF");
  expect(host.book.names.filter(({ name }) => name.startsWith("ITA_Mark"))).toEqual([]);
});

test("going to a finding selects its cell and paints nothing", async () => {
  const host = await opened("officer/word-split.xlsx");
  const checked = await checkWorkbook();
  const [finding] = checked.ok ? checked.value.findings : [];
  const { sheet = "", address = "A1" } = finding?.place ?? {};
  const before = await host.save();
  expect(await goTo({ sheet, address })).toMatchObject({ ok: true });
  expect(host.book.activeSheet.name).toBe(sheet);
  const styles = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/styles.xml"]!);
  expect(styles(await host.save())).toBe(styles(before));
});
