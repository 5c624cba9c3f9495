import type { Host } from "../../../src/host/host";
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
    ["getCell", (r: Excel.Range) => r.getCell(1, 2), "D3"],
    ["getCell outside of the range", (r: Excel.Range) => r.getCell(9, 9), "K11"],
    ["getRow", (r: Excel.Range) => r.getRow(1), "B3:D3"],
    ["getColumn", (r: Excel.Range) => r.getColumn(0), "B2:B5"],
    ["getLastCell", (r: Excel.Range) => r.getLastCell(), "D5"],
    ["getResizedRange", (r: Excel.Range) => r.getResizedRange(-1, 1), "B2:E4"],
    ["getAbsoluteResizedRange", (r: Excel.Range) => r.getAbsoluteResizedRange(1, 1), "B2"],
    ["getOffsetRange", (r: Excel.Range) => r.getOffsetRange(1, -1), "A3:C6"],
    ["getEntireRow", (r: Excel.Range) => r.getEntireRow(), "2:5"],
    ["getEntireColumn", (r: Excel.Range) => r.getEntireColumn(), "B:D"],
    ["getIntersection", (r: Excel.Range) => r.getIntersection("C1:Z3"), "C2:D3"],
    ["getBoundingRect", (r: Excel.Range) => r.getBoundingRect("A9"), "A2:D9"],
  ])("%s", async (_name, make, address) => {
    await onSheet(async (sheet, context) => {
      const range = make(sheet.getRange("B2:D5")).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test("an intersection of strangers is a null object", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(none.isNullObject).toBe(true);
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

  test("values, formulas, types and text of every kind of cell", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["ก", 0.5, true, "=1/0", null]];
      range.numberFormat = [["General", "0%", "General", "General", "General"]];
      range.load("values, formulas, valueTypes, text");
      await context.sync();
      expect(range.values).toEqual([["ก", 0.5, true, "#DIV/0!", ""]]);
      expect(range.formulas).toEqual([["ก", 0.5, true, "=1/0", ""]]);
      expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Empty"]]);
      expect(range.text).toEqual([["ก", "50%", "TRUE", "#DIV/0!", ""]]);
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
      sheet.horizontalPageBreaks.add("A5");
      sheet.getRange("3:4").insert("Down");
    });
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

  test("inserting cells moves only what is below them", async () => {
    await writeAndRead(host, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await onSheet((sheet) => sheet.getRange("A1").insert("Down"));
    expect([valueAt(0, 0), valueAt(1, 0), valueAt(2, 0), valueAt(0, 1), valueAt(1, 1)]).toEqual([
      null,
      1,
      3,
      2,
      4,
    ]);
    await onSheet((sheet) => sheet.getRange("A1:A2").delete("Left"));
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual([2, 4]);
  });

  test("copying everything takes formulas along, copying values does not", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A3:B4").copyFrom("A1:B1");
      sheet.getRange("A6").copyFrom("A1:B1", "Values");
    });
    expect(one().cell(3, 1)).toMatchObject({ formula: "=A4*2", value: 10, style: { bold: true } });
    expect(one().cell(5, 1)).toEqual({ value: 10 });
  });

  test("merging keeps the first value found and one cell of them all", async () => {
    await writeAndRead(host, "A1:B2", [
      ["", "ข"],
      ["ค", ""],
    ]);
    await onSheet((sheet) => sheet.getRange("A1:B2").merge());
    expect([valueAt(0, 0), valueAt(0, 1), valueAt(1, 0)]).toEqual(["ข", null, null]);
    await onSheet((sheet) => sheet.getRange("A1").unmerge());
    expect(one().merges).toEqual([]);
  });

  test("merging across makes one merge a row", async () => {
    await onSheet((sheet) => sheet.getRange("A1:B3").merge(true));
    expect(one().merges).toHaveLength(3);
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
      sheet.getRange("3:3").format.font.italic = true;
      sheet.getRange("B9").values = [["ใหม่"]];
    });
    expect(one().style(1, 1)).toEqual({ fontName: "Sarabun", bold: true, wrapText: true });
    expect(one().style(8, 1)).toEqual({ fontName: "Sarabun", wrapText: true });
    expect(one().style(2, 1)).toEqual({ fontName: "Sarabun", wrapText: true, italic: true });
    expect(one().style(2, 7)).toEqual({ fontName: "Sarabun", italic: true });
    expect(one().style(500, 500)).toEqual({ fontName: "Sarabun" });
  });

  test("edges and inner lines of a range", async () => {
    await onSheet(async (sheet, context) => {
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
      const top = borders.getItem("EdgeTop").load("style, weight, color");
      await context.sync();
      expect([top.style, top.weight, top.color]).toEqual(["Continuous", "Thin", "#000000"]);
    });
    expect(Object.keys(one().style(0, 0).borders!).sort()).toEqual(["bottom", "left", "top"]);
    expect(Object.keys(one().style(1, 1).borders!).sort()).toEqual(["bottom", "right", "top"]);
  });

  test("properties by row, column and cell", async () => {
    await onSheet((sheet) => {
      sheet
        .getRange("A1:A2")
        .setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 45.5 } }]);
      sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 60 } }, {}]);
      sheet.getRange("A1:B1").setCellProperties([
        [
          {
            format: {
              font: { bold: true },
              fill: { color: "#00FF00" },
              borders: { bottom: { style: "Dot" } },
            },
          },
          {},
        ],
      ]);
    });
    expect([
      one().rowHeight(0),
      one().rowHeight(1),
      one().columnWidth(0),
      one().columnWidth(1),
    ]).toEqual([30, 45.5, 60, 48]);
    expect(one().style(0, 0)).toEqual({
      bold: true,
      fill: "#00FF00",
      borders: { bottom: { style: "Dot", weight: "Thin", color: "#000000" } },
    });
    expect(one().style(0, 1)).toEqual({});
  });

  test("automatic rows lose their height, automatic columns fit their longest line", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["ข้อความที่ยาวกว่าช่องเดิมมากทีเดียว"]];
      sheet.getRange("A1").format.rowHeight = 99;
      sheet.getRange("A1").format.autofitRows();
      sheet.getRange("A1").format.autofitColumns();
    });
    expect(one().rows.get(0)!.height).toBeUndefined();
    expect(one().columnWidth(0)).toBeGreaterThan(100);
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

  test("copies carry everything under new names", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["หัว"], [1]];
      sheet.tables.add("A1:A2", true).name = "ITA";
      sheet.pageLayout.orientation = "Landscape";
      const copy = sheet.copy("Beginning").load("name, position");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 0]);
      copy.getRange("A2").values = [[2]];
    });
    const [copy, original] = book().sheets;
    expect([copy!.cell(1, 0)!.value, original!.cell(1, 0)!.value]).toEqual([2, 1]);
    expect(copy!.page.orientation).toBe("Landscape");
    expect(copy!.tables[0]!.name).toBe("ITA2");
  });

  test("activation, order and visibility", async () => {
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const [a, b] = ["ก", "ข"].map((name) => worksheets.add(name));
      b!.activate();
      a!.position = 0;
      const active = worksheets.getActiveWorksheet().load("name");
      const first = worksheets.getFirst().load("name");
      const count = worksheets.getCount();
      await context.sync();
      expect([active.name, first.name, count.value]).toEqual(["ข", "ก", 3]);
      b!.visibility = "VeryHidden";
      const next = worksheets.getActiveWorksheet().load("name");
      const visible = worksheets.getCount(true);
      await context.sync();
      expect([next.name, visible.value]).toEqual(["ก", 2]);
    });
  });

  test("page layout reads back what was set", async () => {
    await onSheet(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.setPrintMargins("Centimeters", { top: 2.54 });
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintTitleRows("$2:$3");
      page.load("topMargin, zoom, paperSize");
      const titles = page.getPrintTitleRowsOrNullObject().load("address");
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("showGridlines");
      await context.sync();
      expect(page.topMargin).toBeCloseTo(72);
      expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
      expect([titles.address, frozen.address, sheet.showGridlines]).toEqual([
        "Sheet1!2:3",
        "Sheet1!1:3",
        false,
      ]);
    });
  });
});

describe("tables", () => {
  const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("ITA");
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

  test("know their parts", async () => {
    await host.run(async (context) => {
      const [all, head, body] = [
        table(context).getRange(),
        table(context).getHeaderRowRange(),
        table(context).getDataBodyRange(),
      ].map((range) => range.load("address"));
      const columns = table(context).columns.load("items/name");
      const rows = table(context).rows.getCount();
      await context.sync();
      expect([all!.address, head!.address, body!.address]).toEqual([
        "Sheet1!A1:B3",
        "Sheet1!A1:B1",
        "Sheet1!A2:B3",
      ]);
      expect(columns.items.map(({ name }) => name)).toEqual(["ข้อ", "คะแนน"]);
      expect(rows.value).toBe(2);
    });
  });

  test.each([
    [undefined, [["i1"], ["i2"], ["i3"], ["i4"]]],
    [0, [["i3"], ["i4"], ["i1"], ["i2"]]],
    [1, [["i1"], ["i3"], ["i4"], ["i2"]]],
  ])("rows added at %s push down what is below", async (index, expected) => {
    await host.run(async (context) => {
      table(context).rows.add(index, [
        ["i3", 70],
        ["i4", 60],
      ]);
      const column = table(context).columns.getItem("ข้อ").getDataBodyRange().load("values");
      await context.sync();
      expect(column.values).toEqual(expected);
    });
    expect(valueAt(one().tables[0]!.area.rows === 5 ? 6 : 4, 0)).toBe("ใต้ตาราง");
  });

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

  test("a table without headings gets them above its rows", async () => {
    await onSheet((sheet) => {
      sheet.getRange("J1:J2").values = [[1], [2]];
      sheet.tables.add("J1:J2", false);
    });
    expect([valueAt(0, 9), valueAt(1, 9), valueAt(2, 9)]).toEqual(["Column1", 1, 2]);
    expect(one().tables[1]!.area).toEqual({ row: 0, column: 9, rows: 3, columns: 1 });
  });

  test("convert, resize and delete", async () => {
    await host.run(async (context) => {
      table(context).resize("A1:B4");
      await context.sync();
    });
    expect(one().tables[0]!.area.rows).toBe(4);
    await host.run(async (context) => {
      table(context).convertToRange();
      await context.sync();
    });
    expect(one().tables).toEqual([]);
    expect(valueAt(1, 0)).toBe("i1");
  });
});

describe("names and settings", () => {
  test("names of workbook and sheet, with and without cells", async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("ช่วง", sheet.getRange("A1:B2"), "หมายเหตุ");
      names.add("ค่า", "=85");
      sheet.names.add("ช่วง", sheet.getRange("C1"));
      const all = names.load("items/name, items/formula, items/type, items/comment");
      const none = names.getItem("ค่า").getRangeOrNullObject();
      const range = names.getItem("ช่วง").getRange().load("address");
      const own = sheet.names.getItem("ช่วง").getRange().load("address");
      const byName = sheet.getRange("ช่วง").load("address");
      await context.sync();
      expect(all.items.map((n) => [n.name, n.formula as string, n.type, n.comment])).toEqual([
        ["ช่วง", "=Sheet1!$A$1:$B$2", "Range", "หมายเหตุ"],
        ["ค่า", "=85", "String", ""],
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
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
    sheet.getRange("A4").dataValidation.clear();
    const kinds = ["A1:A3", "A4", "A3:A5"].map((a) =>
      sheet.getRange(a).dataValidation.load("type"),
    );
    await context.sync();
    expect(kinds.map(({ type }) => type)).toEqual(["List", "None", "MixedCriteria"]);
  });
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
