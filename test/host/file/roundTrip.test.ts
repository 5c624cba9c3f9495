import { UnreadableFile } from "../../../src/files/unreadable";
import { withStyle } from "../../../host/engine/style";
import type { Host } from "../../../host/host";
import { newHost, reopened } from "../hosts";

/** A sheet with everything that a report uses, written through Microsoft's client. */
async function richHost(): Promise<Host> {
  const host = newHost();
  host.registerFunction("ITA.ROW", () => [["ก", 2, true]]);
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("แผน ปี ๒๕๖๘");
    sheet.tabColor = "#1F6F6B";
    sheet.showGridlines = false;
    const all = sheet.getRange();
    all.format.font.name = "TH Sarabun New";
    all.format.font.size = 16;
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").values = [["หัวเรื่อง"]];
    sheet.getRange("A2:C2").values = [["ที่", "คะแนน", "วันที่"]];
    const text = sheet.getRange("A3:A6");
    text.numberFormat = [["@"], ["@"], ["@"], ["@"]];
    text.values = [["=1+1"], ["-ข้อความ"], ["@ข้อ"], ["001"]];
    sheet.getRange("B3").values = [[93.09]];
    sheet.getRange("B3").numberFormat = [["[$-D00041E]0.00"]];
    sheet.getRange("C3").values = [[44480]];
    sheet.getRange("C3").numberFormat = [["[$-D07041E]d mmmm yyyy"]];
    sheet.getRange("B4:B6").formulas = [["=ROUND(B3*2,1)"], ["=ITA.ROW()"], ["=1/0"]];
    const head = sheet.getRange("A2:C2").format;
    head.font.bold = true;
    head.font.italic = true;
    head.font.color = "#003366";
    head.fill.color = "#DDEEFF";
    head.horizontalAlignment = "Center";
    head.verticalAlignment = "Top";
    head.wrapText = true;
    head.indentLevel = 1;
    head.rowHeight = 42;
    head.borders.getItem("EdgeBottom").style = "Double";
    head.borders.getItem("EdgeTop").style = "Dot";
    head.protection.locked = false;
    sheet.getRange("B:B").format.columnWidth = 90;
    const list = sheet.getRange("A8:A9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "หนึ่ง,สอง" } };
    list.errorAlert = { title: "ผิด", message: "เลือกจากรายการ", showAlert: true, style: "Stop" };
    list.prompt = { title: "เลือก", message: "เลือกหนึ่งข้อ", showPrompt: true };
    sheet.getRange("B8:B9").dataValidation.rule = {
      decimal: { formula1: 0, formula2: 100, operator: "Between" },
    };
    sheet.getRange("C8").dataValidation.rule = {
      list: { inCellDropDown: true, source: "='แผน ปี ๒๕๖๘'!$A$3:$A$6" },
    };
    sheet.getRange("E2:F3").values = [
      ["ข้อ", "ผล"],
      ["ก", 1],
    ];
    const table = sheet.tables.add("E2:F3", true);
    table.name = "ITA_Measures";
    table.style = "TableStyleLight9";
    context.workbook.names.add("คะแนนรวม", sheet.getRange("B3:B4"));
    sheet.names.add("ITA_local", sheet.getRange("A1"));
    context.workbook.settings.add("ita", { ปี: 2568, list: [1, "สอง"] });
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.leftMargin = 72;
    page.topMargin = 36.5;
    page.footerMargin = 20;
    page.centerHorizontally = true;
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.setPrintTitleRows("$1:$2");
    page.setPrintArea("A1:C40");
    page.headersFooters.defaultForAllPages.centerHeader = "หน้า &P/&N";
    page.headersFooters.defaultForAllPages.rightFooter = "R&&D";
    page.headersFooters.state = "FirstAndDefault";
    page.headersFooters.firstPage.leftFooter = "หน้าแรก";
    sheet.freezePanes.freezeRows(2);
    sheet.getRange("B3").select();
    sheet.protection.protect({ allowFormatCells: true });
    worksheets.add("ซ่อน").visibility = "Hidden";
    await context.sync();
  });
  // What only people put into files.
  const sheet = host.book.sheet("แผน ปี ๒๕๖๘")!;
  sheet.page.breaksBefore = [20];
  const thick = { style: "Continuous", weight: "Thick", color: "#FF0000" };
  sheet.restyle({ row: 1, column: 0, rows: 1, columns: 2 }, (style) =>
    withStyle(style, { underline: "Single", shrinkToFit: true, borders: { left: thick } }),
  );
  return host;
}

describe("saving and opening", () => {
  let host: Host;
  let again: Host;
  beforeAll(async () => {
    host = await richHost();
    again = await reopened(host);
  });
  const sheets = () => [host, again].map((h) => h.book.sheet("แผน ปี ๒๕๖๘")!) as [never, never];

  test.each([
    "tabColor",
    "showGridlines",
    "baseStyle",
    "merges",
    "frozen",
    "visibility",
    "selection",
  ] as const)("keeps %s", (key) => {
    const [before, after] = sheets() as unknown as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    expect(after[key]).toEqual(before[key]);
  });

  test("keeps the page: set-up, header, footer and breaks", () => {
    const [before, after] = [host, again].map(({ book }) => book.sheet("แผน ปี ๒๕๖๘")!.page);
    expect(before!.setup).toEqual({
      orientation: "landscape",
      paperSize: 9,
      margins: { left: 1, right: 0.7, top: 36.5 / 72, bottom: 0.75, header: 0.3, footer: 20 / 72 },
      horizontalCentered: true,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:2",
      printArea: "A1:C40",
    });
    const headerFooter = {
      oddHeader: "&Cหน้า &P/&N",
      oddFooter: "&RR&&D",
      firstFooter: "&Lหน้าแรก",
      differentFirst: true,
    };
    expect(before!.headerFooter).toMatchObject(headerFooter);
    expect(after).toMatchObject({ ...before!, headerFooter });
  });

  test("keeps every cell: values, formulas, spills and formats", () => {
    const [before, after] = [host, again].map(({ book }) => {
      const sheet = book.sheet("แผน ปี ๒๕๖๘")!;
      return [...sheet.entries({ row: 0, column: 0, rows: 50, columns: 20 })].map(
        ([r, c, cell]) => ({
          r,
          c,
          ...cell,
          style: sheet.style(r, c),
        }),
      );
    });
    expect(before!.length).toBe(19);
    // The function is not there where the file is opened.
    const stored = before!.map((cell) =>
      cell.formula === "=ITA.ROW()" ? { ...cell, formula: "=_xldudf_ITA_ROW()" } : cell,
    );
    expect(after).toEqual(stored);
  });

  test("real text that begins with = stays text", () => {
    const cell = again.book.sheet("แผน ปี ๒๕๖๘")!.cell(2, 0);
    expect(cell?.value).toBe("=1+1");
    expect(cell?.formula).toBeUndefined();
  });

  test("keeps row heights and column widths", () => {
    const sheet = again.book.sheet("แผน ปี ๒๕๖๘")!;
    expect(sheet.rowHeight(1)).toBe(42);
    expect(sheet.columnWidth(1)).toBe(90);
    expect(sheet.columnWidth(2)).toBe(48);
    expect(sheet.rows.get(9)?.height).toBeUndefined();
  });

  test("keeps validations", () => {
    const [before, after] = [host, again].map(({ book }) => book.sheet("แผน ปี ๒๕๖๘")!);
    for (const [row, column] of [
      [7, 0],
      [8, 0],
      [8, 1],
      [7, 2],
    ] as const) {
      const { area, ...wanted } = before!.validationAt(row, column)!;
      expect(area.rows).toBeGreaterThan(0);
      expect(after!.validationAt(row, column)).toMatchObject(wanted);
    }
    expect(after!.validationAt(9, 0)).toBeUndefined();
  });

  test("keeps tables", () => {
    const [before, after] = [host, again].map(({ book }) => book.sheet("แผน ปี ๒๕๖๘")!.tables[0]!);
    expect({ ...after, id: "", part: undefined }).toEqual({ ...before, id: "" });
  });

  test("keeps names of workbook and sheet, settings and hidden sheets", () => {
    const names = again.book.names.map(({ name, formula, sheet }) => [name, formula, sheet?.name]);
    expect(names).toEqual(
      expect.arrayContaining([
        ["คะแนนรวม", "='แผน ปี ๒๕๖๘'!$B$3:$B$4", undefined],
        ["ITA_local", "='แผน ปี ๒๕๖๘'!$A$1", "แผน ปี ๒๕๖๘"],
      ]),
    );
    expect(names).toHaveLength(2);
    expect(again.book.settings.get("ita")).toEqual({ ปี: 2568, list: [1, "สอง"] });
    expect(again.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["แผน ปี ๒๕๖๘", "Visible"],
      ["ซ่อน", "Hidden"],
    ]);
  });

  test("keeps the protection and what it allows", () => {
    expect(again.book.sheet("แผน ปี ๒๕๖๘")!.protection).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: false,
    });
  });

  test("a second round trip changes nothing", async () => {
    const third = await reopened(again);
    const dump = (h: Host) =>
      JSON.stringify(
        h.book.sheets.map((s) => [
          s.name,
          [...s.rows].map(([r, row]) => [r, row.height, [...row.cells]]),
          s.page,
        ]),
      );
    expect(dump(third)).toBe(dump(again));
  });
});

test.each([
  ["no zip", new TextEncoder().encode("ชื่อ,คะแนน\n1,2")],
  ["empty", new Uint8Array()],
  ["damaged zip", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6])],
])("refuses a file that is no workbook (%s) and keeps the present one", async (_name, bytes) => {
  const host = newHost();
  const before = host.book;
  await expect(host.open(bytes)).rejects.toThrow(UnreadableFile);
  expect(host.book).toBe(before);
});

test("a name on a sheet with an apostrophe stays as it is through several files", async () => {
  let host = newHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ปี '68");
    context.workbook.names.add("X_Scores", sheet.getRange("A1:A2"));
    await context.sync();
  });
  for (let round = 0; round < 2; round++) host = await reopened(host);
  expect(host.book.names.map(({ name, formula }) => [name, formula])).toEqual([
    ["X_Scores", "='ปี ''68'!$A$1:$A$2"],
  ]);
});
