import { parseAddress } from "../../../src/cells/a1";
import { markCells } from "../../../src/excel/actions/marks";
import { makeCommitteeCopy } from "../../../src/excel/actions/share";
import { exchangeSheets } from "../../../src/exchange/sheetTexts";
import { WorkbookFile } from "../../../src/files/workbook";
import { ok } from "../../../src/core/result";
import { exchangeTexts } from "../../../src/locale/exchange";
import { loadClient } from "../../../host/client-node";
import { createHost, type Host } from "../../../host/host";
import { schemaErrors } from "../../support/openXml";
import { reportedSample } from "../../support/reported";
import { type as enter } from "../../support/workbook";

/** The sample with its reports, and a sheet of the officer's own with formulas of the add-in. */
async function workbookWithReports(): Promise<Host> {
  const host = await reportedSample();
  await host.run(async (context) => {
    const own = context.workbook.worksheets.add("ของหน่วยงาน");
    own.getRange("A1:A2").formulas = [["=ITA.TOTAL(คะแนน!D5:D14)"], ["=SUM(คะแนน!D5:D14)"]];
    await context.sync();
  });
  return host;
}

async function copyOf(host: Host, ...request: Parameters<typeof makeCommitteeCopy>[0][]) {
  const copy = await makeCommitteeCopy(request[0] ?? {}, async () => ok(await host.save()));
  if (!copy.ok) throw new Error(copy.error.text.en);
  return copy.value;
}

let host: Host;
let bytes: Uint8Array;

beforeAll(async () => {
  host = await workbookWithReports();
  ({ bytes } = await copyOf(host));
}, 60_000);

const textsOf = (file: WorkbookFile, sheet: string) =>
  (file.values(sheet)?.values ?? []).map((line) => line.map(String));

test("contents first, then reports and sheets of the officer's own, remarks and checks last; no data sheet", () => {
  const file = WorkbookFile.open(bytes);
  const names = file.sheets.map(({ name }) => name);
  expect(names[0]).toMatch(/^สารบัญ/);
  expect(names.slice(-3)).toEqual([
    "ของหน่วยงาน",
    exchangeSheets.remarks.name,
    exchangeSheets.checks.name,
  ]);
  expect(names).not.toContain("คะแนน");
  expect(file.sheets.every(({ state }) => state === "visible")).toBe(true);
});

test("the list of contents names every other sheet, links to it, and says the page where pages are numbered through", () => {
  const file = WorkbookFile.open(bytes);
  const [contents, ...others] = file.sheets;
  if (!contents) throw new Error("no sheet");
  const links = [...file.sheetText(contents).matchAll(/location="'?([^"'!]+)'?!A1"/g)];
  expect(links.map(([, name]) => name)).toEqual(others.map(({ name }) => name));
  const pages = textsOf(file, contents.name)
    .filter(([number]) => /^\d+$/.test(number ?? ""))
    .map((line) => line.at(-1));
  expect(pages.slice(0, 3)).toEqual(["–", "–", "1"]);
  expect(pages.slice(-3)).toEqual(["แนบท้าย", "แนบท้าย", "แนบท้าย"]);
  const numbers = pages.map(Number).filter((page) => !Number.isNaN(page));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("recalculated without the add-in no cell shows an error", async () => {
  const reader = createHost({ client: loadClient() });
  reader.install(globalThis);
  await reader.open(bytes);
  const errors = await reader.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRange());
    for (const range of ranges) range.load("values,formulas");
    await context.sync();
    return ranges.flatMap(({ values, formulas }): unknown[] => [
      ...(values as unknown[][])
        .flat()
        .filter((value) => /^#(NAME|REF|VALUE|N\/A)/.test(String(value))),
      ...(formulas as unknown[][]).flat().filter((formula) => String(formula).startsWith("=")),
    ]);
  });
  host.install(globalThis);
  expect(errors).toEqual([]);
});

test.each(["Office2019", "Microsoft365"] as const)(
  "valid by Microsoft's schema for %s",
  async (version) => {
    expect(await schemaErrors(bytes, version)).toEqual([]);
  },
  60_000,
);

test("marks of findings do not go along, and the workbook keeps them as they are", async () => {
  const marked = await workbookWithReports();
  const own = await marked.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("ของหน่วยงาน");
    sheet.getRange("B2").format.fill.color = "#00B050";
    await context.sync();
    return { sheet: "ของหน่วยงาน" };
  });
  const places = ["B1", "B2"].map((address) => ({ ...own, address }));
  await markCells(places.map((place) => ({ place, severity: "error" as const })));
  const fills = (book: Host) =>
    [0, 1].map((row) => {
      const sheet = book.book.sheet("ของหน่วยงาน");
      return sheet?.style(row, 1).fill ?? "";
    });
  const before = fills(marked);
  const copy = createHost({ client: loadClient() });
  await copy.open((await copyOf(marked)).bytes);
  expect(fills(copy)).toEqual(["", "#00B050"]);
  expect(copy.book.names.filter(({ name }) => name.startsWith("ITA_"))).toEqual([]);
  expect(fills(marked)).toEqual(before);
  expect(before[0]).toBe(before[1]);
  expect(marked.book.names.filter(({ name }) => name.startsWith("ITA_Mark_"))).toHaveLength(2);
}, 60_000);

test("every sheet is set up for A4, and remarks repeat their headings", () => {
  const file = WorkbookFile.open(bytes);
  for (const sheet of file.sheets) {
    expect(file.sheetText(sheet)).toMatch(/<pageSetup[^>]*paperSize="9"/);
  }
  const remarks = file.sheets.findIndex(({ name }) => name === exchangeSheets.remarks.name);
  const titles = file.names.find(
    ({ name, sheet }) => name === "_xlnm.Print_Titles" && sheet === remarks,
  );
  expect(titles?.formula).toMatch(/\$4:\$4$/);
});

test("a remark is linked to a report and to a measure by lists beside the table", () => {
  const file = WorkbookFile.open(bytes);
  const sheet = file.sheet(exchangeSheets.remarks.name);
  if (!sheet) throw new Error("no remarks");
  const sources = [...file.sheetText(sheet).matchAll(/<formula1>'ความเห็นกรรมการ'!([^<]+)</g)];
  const cells = file.values(sheet.name);
  const listed = sources.map(([, address = ""]) => {
    const area = parseAddress(address.replaceAll("$", ""));
    if (!area || !cells) throw new Error(address);
    return cells.values
      .slice(area.row - cells.row, area.row - cells.row + area.rows)
      .map((line) => line[area.column - cells.column]);
  });
  expect(listed[0]).toContain("สรุปผลคะแนน");
  expect(listed[1]).toContain("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่");
});

test("data sheets go along hidden when wished, with values in place of formulas", async () => {
  const { bytes: withData } = await copyOf(host, { only: ["summary"], withData: true });
  const file = WorkbookFile.open(withData);
  const hidden = file.sheets.filter(({ state }) => state === "hidden").map(({ name }) => name);
  expect(hidden).toContain("คะแนน");
  expect(
    file
      .values("คะแนน")
      ?.formulas?.flat()
      .filter((cell) => String(cell).startsWith("=")),
  ).toEqual([]);
  expect(await schemaErrors(withData)).toEqual([]);
}, 60_000);

test("refused, with the cell, while a formula of the officer's own shows an error", async () => {
  const other = await workbookWithReports();
  enter(other, "ของหน่วยงาน", "B7", "=ITA.TOTAL(A1:A3)");
  const copy = await makeCommitteeCopy({}, async () => ok(await other.save()));
  expect(copy).toMatchObject({
    ok: false,
    error: { text: exchangeTexts.formulaErrors, params: { cells: "“ของหน่วยงาน” B7" } },
  });
}, 60_000);
