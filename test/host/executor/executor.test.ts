import type { Host } from "../../../host/host";
import { newHost, writeAndRead } from "../hosts";

let host: Host;
beforeEach(() => {
  host = newHost();
});
const book = () => host.book;
const one = () => host.book.sheets[0]!;
const valueAt = (row: number, column: number) => one().cell(row, column)?.value ?? null;

/** Runs on Sheet1 and syncs at the end. */
function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  return host.run(async (context) => {
    await work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

describe("ranges", () => {
  test.each([
    ["getRow", (r: Excel.Range) => r.getRow(1), "B3:D3"],
    ["getEntireRow", (r: Excel.Range) => r.getEntireRow(), "2:5"],
    ["getBoundingRect", (r: Excel.Range) => r.getBoundingRect("A9"), "A2:D9"],
  ])("%s", async (_name, make, address) => {
    await onSheet(async (sheet, context) => {
      const range = make(sheet.getRange("B2:D5")).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test("the used range counts formats unless only values are asked for", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const inside = sheet.getRange("C:Z").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([all.address, values.address, inside.isNullObject]).toEqual([
        "Sheet1!B2:D9",
        "Sheet1!B2",
        true,
      ]);
    });
  });

  test("values and formulas of every kind of cell", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["ก", 0.5, true, "=1/0", null]];
      range.numberFormat = [["General", "0%", "General", "General", "General"]];
      range.load("values, formulas");
      await context.sync();
      expect(range.values).toEqual([["ก", 0.5, true, "#DIV/0!", ""]]);
      expect(range.formulas).toEqual([["ก", 0.5, true, "=1/0", ""]]);
    });
  });

  test("inserting and deleting rows moves formulas, merges, validations, tables and breaks", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A5:A6").values = [[2], [3]];
      sheet.getRange("A1").formulas = [["=SUM(A5:A6)"]];
      sheet.getRange("C5:D5").merge();
      sheet.getRange("E5").dataValidation.rule = { list: { inCellDropDown: true, source: "ก" } };
      sheet.getRange("G5:G6").values = [["หัว"], ["ค่า"]];
      sheet.tables.add("G5:G6", true);
    });
    one().page.breaksBefore = [4]; // as a file has them
    await onSheet((sheet) => sheet.getRange("3:4").insert("Down"));
    expect(one().cell(0, 0)).toMatchObject({ formula: "=SUM(A7:A8)", value: 5 });
    expect(one().merges).toEqual([{ row: 6, column: 2, rows: 1, columns: 2 }]);
    expect(one().validationAt(6, 4)).toBeDefined();
    expect(one().tables[0]!.area.row).toBe(6);
    expect(one().page.breaksBefore).toEqual([6]);
    await onSheet((sheet) => sheet.getRange("7:7").delete("Up"));
    expect(one().cell(0, 0)).toMatchObject({ formula: "=SUM(A7:A7)", value: 3 });
    expect(one().merges).toEqual([]);
    expect(one().validationAt(6, 4)).toBeUndefined();
  });

  test("copying formats leaves values alone and repeats over a larger range", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[5, 6]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A3:B4").copyFrom("A1:B1", "Formats");
    });
    expect([valueAt(3, 0), one().style(3, 0), one().style(3, 1)]).toEqual([
      null,
      { bold: true },
      {},
    ]);
  });

  test("merging keeps the first value found and one cell of them all", async () => {
    await writeAndRead(host, "A1:B2", [
      ["", "ข"],
      ["ค", ""],
    ]);
    await onSheet((sheet) => sheet.getRange("A1:B2").merge());
    expect([valueAt(0, 0), valueAt(0, 1), valueAt(1, 0)]).toEqual(["ข", null, null]);
    expect(one().merges).toHaveLength(1);
  });

  test.each([
    ["Contents", null, true],
    ["Formats", 1, undefined],
    ["All", null, undefined],
  ] as const)("clear %s", async (what, value, bold) => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").clear(what);
    });
    expect([valueAt(0, 0), one().style(0, 0).bold]).toEqual([value, bold]);
  });
});

describe("formats", () => {
  test("differing cells read as null, equal ones as their value", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.font.size = 16;
      const { format } = sheet
        .getRange("A1:B1")
        .load("format/font/bold, format/font/size, format/font/name");
      await context.sync();
      expect([format.font.bold, format.font.size, format.font.name]).toEqual([null, 16, "Calibri"]);
    });
  });

  test("the format of a whole sheet or column holds for cells written later and yields to their own", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").format.font.bold = true;
      sheet.getRange().format.font.name = "Sarabun";
      sheet.getRange("B:B").format.wrapText = true;
      sheet.getRange("B9").values = [["ใหม่"]];
    });
    expect(one().style(1, 1)).toEqual({ fontName: "Sarabun", bold: true, wrapText: true });
    expect(one().style(8, 1)).toEqual({ fontName: "Sarabun", wrapText: true });
    expect(one().style(500, 500)).toEqual({ fontName: "Sarabun" });
  });

  test("edges and inner lines of a range", async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      for (const edge of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const)
        borders.getItem(edge).style = "Continuous";
      borders.getItem("InsideVertical").style = "None";
    });
    const top = { style: "Continuous", weight: "Thin", color: "#000000" };
    expect(one().style(0, 0).borders!.top).toEqual(top);
    expect(Object.keys(one().style(0, 0).borders!).sort()).toEqual(["bottom", "left", "top"]);
    expect(Object.keys(one().style(1, 1).borders!).sort()).toEqual(["bottom", "right", "top"]);
  });

  test("properties by row and column", async () => {
    await onSheet((sheet) => {
      sheet
        .getRange("A1:A2")
        .setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 45.5 } }]);
      sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 60 } }, {}]);
    });
    expect([
      one().rowHeight(0),
      one().rowHeight(1),
      one().columnWidth(0),
      one().columnWidth(1),
    ]).toEqual([30, 45.5, 60, 48]);
  });
});

describe("sheets", () => {
  test("renaming and deleting rewrite formulas and names", async () => {
    await host.run(async (context) => {
      const other = context.workbook.worksheets.add("คะแนน");
      other.getRange("A1").values = [[7]];
      context.workbook.names.add("รวม", other.getRange("A1"));
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [
        ["='คะแนน'!A1", "=รวม*2"],
      ];
      other.name = "ปี 2568";
      await context.sync();
    });
    expect(one().cell(0, 0)).toMatchObject({ formula: "='ปี 2568'!A1", value: 7 });
    expect(valueAt(0, 1)).toBe(14);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("ปี 2568").delete();
      await context.sync();
    });
    expect(valueAt(0, 0)).toEqual({ error: "#REF!" });
    expect(book().names[0]!.formula).toBe("=#REF!");
  });

  test("activation, order and visibility", async () => {
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const [a, b] = ["ก", "ข"].map((name) => worksheets.add(name));
      b!.activate();
      a!.position = 0;
      const active = worksheets.getActiveWorksheet().load("name");
      const first = worksheets.getFirst().load("name");
      await context.sync();
      expect([active.name, first.name]).toEqual(["ข", "ก"]);
      b!.visibility = "VeryHidden";
      const next = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(next.name).toBe("ก");
    });
  });

  test("page layout reads back what was set", async () => {
    await onSheet(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.topMargin = 72;
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintTitleRows("$2:$3");
      page.load("topMargin, centerHorizontally");
      page.centerHorizontally = true;
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      sheet.load("showGridlines");
      await context.sync();
      expect(page.topMargin).toBe(72);
      expect(sheet.showGridlines).toBe(false);
    });
    expect(one().frozen.rows).toBe(3);
    expect(one().page.setup).toMatchObject({
      printTitlesRow: "2:3",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });
});

describe("tables", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["ข้อ", "คะแนน"],
        ["i1", 80],
        ["i2", 90],
      ];
      sheet.getRange("A5").values = [["ใต้ตาราง"]];
      sheet.tables.add("A1:B3", true).name = "ITA";
    }),
  );

  test("structured references compute", async () => {
    expect(await writeAndRead(host, "D1", [["=SUM(ITA[คะแนน])"]])).toEqual([[170]]);
  });

  test("headings stay texts of their own", async () => {
    await onSheet((sheet) => {
      sheet.getRange("F1:H2").values = [
        ["ปี", "ปี", ""],
        [1, 2, 3],
      ];
      sheet.tables.add("F1:H2", true);
      sheet.getRange("F1").values = [[2568]];
    });
    expect([valueAt(0, 5), valueAt(0, 6), valueAt(0, 7)]).toEqual(["2568", "ปี2", "Column3"]);
  });
});

describe("names and settings", () => {
  test("names of workbook and sheet, with and without cells", async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("ช่วง", sheet.getRange("A1:B2"), "หมายเหตุ");
      names.add("ค่า", "=85");
      sheet.names.add("ช่วง", sheet.getRange("C1"));
      const all = names.load("items/name, items/formula, items/comment");
      const none = names.getItem("ค่า").getRangeOrNullObject();
      const range = names.getItem("ช่วง").getRangeOrNullObject().load("address");
      const own = sheet.names.getItem("ช่วง").getRangeOrNullObject().load("address");
      const byName = sheet.getRange("ช่วง").load("address");
      await context.sync();
      expect(all.items.map((n) => [n.name, n.formula as string, n.comment])).toEqual([
        ["ช่วง", "=Sheet1!$A$1:$B$2", "หมายเหตุ"],
        ["ค่า", "=85", ""],
      ]);
      expect([none.isNullObject, range.address, own.address, byName.address]).toEqual([
        true,
        "Sheet1!A1:B2",
        "Sheet1!C1",
        "Sheet1!C1",
      ]);
      names.getItem("ค่า").delete();
    });
    expect(book().names.map(({ name }) => name)).toEqual(["ช่วง", "ช่วง"]);
  });

  test("settings keep JSON values", async () => {
    await host.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("ita", { ปี: 2568 });
      settings.add("ita", { ปี: 2569 });
      const setting = settings.getItemOrNullObject("ita").load("value");
      await context.sync();
      expect(setting.value).toEqual({ ปี: 2569 });
      setting.delete();
      const none = settings.getItemOrNullObject("ita");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

test("a validation on part of a range leaves the rest as it was", async () => {
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });
  await onSheet((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = list("ก,ข");
    sheet.getRange("A4").dataValidation.rule = list("ค");
  });
  const sources = [2, 3, 4].map((row) => one().validationAt(row, 0)?.rule.list?.source);
  expect(sources).toEqual(["ก,ข", "ค", "ก,ข"]);
});

test("a protected sheet takes entries in unlocked cells and what its options allow", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange("B1").values = [[1]];
    sheet.getRange("A1").format.font.bold = true;
  });
  expect([valueAt(0, 1), one().style(0, 0).bold]).toEqual([1, true]);
});
