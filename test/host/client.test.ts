import type { Host } from "../../host/host";
import { newHost } from "./hosts";

/** Code of the error that a batch ends with. */
async function codeOf(
  host: Host,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  try {
    await host.run(batch);
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Each does something wrong; the code is what Excel answers with. */
const refusals: [string, string, (context: Excel.RequestContext) => unknown][] = [
  ["a property that was not loaded", "PropertyNotLoaded", (c) => first(c).getRange("A1").values],
  [
    "a property that was loaded but not synced",
    "PropertyNotLoaded",
    (c) => first(c).getRange("A1").load("values").values,
  ],
  ["items that were not loaded", "PropertyNotLoaded", (c) => c.workbook.worksheets.items],
  [
    "a null object before sync",
    "PropertyNotLoaded",
    (c) => c.workbook.worksheets.getItemOrNullObject("x").isNullObject,
  ],
  [
    "a sheet that is not there",
    "ItemNotFound",
    (c) => c.workbook.worksheets.getItem("x").load("name"),
  ],
  ["a table that is not there", "ItemNotFound", (c) => c.workbook.tables.getItem("x").load("name")],
  ["a name that is not there", "ItemNotFound", (c) => c.workbook.names.getItem("x").load("name")],
  [
    "a setting that is not there",
    "ItemNotFound",
    (c) => c.workbook.settings.getItem("x").load("key"),
  ],
  ["an address that is none", "InvalidArgument", (c) => first(c).getRange("A0").load("address")],
  [
    "an array of the wrong size",
    "InvalidArgument",
    (c) => {
      first(c).getRange("A1:B2").values = [[1, 2]];
    },
  ],
  [
    "an array with uneven rows",
    "InvalidArgument",
    (c) => {
      first(c).getRange("A1:B2").values = [[1, 2], [3]];
    },
  ],
  [
    "a large array of the wrong size",
    "InvalidArgument",
    (c) => {
      first(c).getRange("A1:B999").values = Array.from({ length: 1000 }, () => [1, 2]);
    },
  ],
  [
    "a formula that cannot be read",
    "InvalidArgument",
    (c) => {
      first(c).getRange("A1").formulas = [["=SUM(1,"]];
    },
  ],
  ["an unknown name in load", "InvalidArgument", (c) => first(c).getRange("A1").load("colour")],
  [
    "a member the host lacks",
    "ApiNotImplemented",
    (c) => first(c).getRange("A1").load("addressLocal"),
  ],
  [
    "deleting parts of rows",
    "ApiNotImplemented",
    (c) => {
      first(c).getRange("A1:B2").delete("Up");
    },
  ],
  [
    "copying more than formats",
    "ApiNotImplemented",
    (c) => {
      first(c).getRange("A1").copyFrom("B1");
    },
  ],
  [
    "a table without headings",
    "ApiNotImplemented",
    (c) => {
      first(c).tables.add("A1:A2", false);
    },
  ],
  [
    "a method the host lacks",
    "ApiNotImplemented",
    (c) => first(c).getRange("A1:A2").removeDuplicates([0], false),
  ],
  ["a class the host lacks", "ApiNotImplemented", (c) => first(c).pivotTables.load("items/name")],
  ["a sheet name that is taken", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("SHEET1")],
  [
    "a sheet name that is too long",
    "InvalidArgument",
    (c) => c.workbook.worksheets.add("ก".repeat(32)),
  ],
  [
    "a sheet name with a forbidden character",
    "InvalidArgument",
    (c) => c.workbook.worksheets.add("ปี 2568/69"),
  ],
  [
    "a sheet name that ends in an apostrophe",
    "InvalidArgument",
    (c) => c.workbook.worksheets.add("ก'"),
  ],
  ["the reserved sheet name", "InvalidArgument", (c) => c.workbook.worksheets.add("history")],
  [
    "renaming to a taken name",
    "ItemAlreadyExists",
    (c) => {
      c.workbook.worksheets.add("ก").name = "sheet1";
    },
  ],
  ["deleting the last visible sheet", "InvalidOperation", (c) => first(c).delete()],
  [
    "hiding the last visible sheet",
    "InvalidOperation",
    (c) => {
      first(c).visibility = "Hidden";
    },
  ],
  [
    "a table over merged cells",
    "MergedRangeConflict",
    (c) => {
      first(c).getRange("B2:C2").merge();
      first(c).tables.add("A1:C3", true);
    },
  ],
  [
    "a table over another table",
    "MergedRangeConflict",
    (c) => {
      first(c).tables.add("A1:C3", true);
      first(c).tables.add("C3:D5", true);
    },
  ],
  [
    "merging inside a table",
    "InvalidOperation",
    (c) => {
      first(c).tables.add("A1:C3", true);
      first(c).getRange("A2:B2").merge();
    },
  ],
  [
    "a table name that is taken",
    "ItemAlreadyExists",
    (c) => {
      first(c).tables.add("A1:A3", true).name = "ITA";
      first(c).tables.add("C1:C3", true).name = "ita";
    },
  ],
  ["a name that looks like a cell", "InvalidArgument", (c) => c.workbook.names.add("AB12", "=1")],
  [
    "a name that is taken",
    "ItemAlreadyExists",
    (c) => {
      c.workbook.names.add("ชื่อ", "=1");
      c.workbook.names.add("ชื่อ", "=2");
    },
  ],
  [
    "a list longer than 255 characters",
    "InvalidArgument",
    (c) => {
      first(c).getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "ก,".repeat(128) },
      };
    },
  ],
  [
    "a row higher than Excel allows",
    "InvalidArgument",
    (c) => {
      first(c).getRange("A1").format.rowHeight = 410;
    },
  ],
  [
    "an unknown colour",
    "InvalidArgument",
    (c) => {
      first(c).getRange("A1").format.fill.color = "เขียว";
    },
  ],
  [
    "an area outside the sheet",
    "InvalidArgument",
    (c) => first(c).getRange("A1").getRow(-1).load("address"),
  ],
  [
    "a locked cell of a protected sheet",
    "AccessDenied",
    (c) => {
      first(c).protection.protect();
      first(c).getRange("A1").values = [[1]];
    },
  ],
  [
    "formats of a protected sheet",
    "AccessDenied",
    (c) => {
      first(c).protection.protect();
      first(c).getRange("A1").format.font.bold = true;
    },
  ],
  [
    "protecting twice",
    "AccessDenied",
    (c) => {
      first(c).protection.protect();
      first(c).protection.protect();
    },
  ],
  [
    "adding a sheet to a protected workbook",
    "AccessDenied",
    (c) => {
      c.workbook.protection.protect();
      c.workbook.worksheets.add("ก");
    },
  ],
];

test.each(refusals)("%s: %s", async (_what, code, batch) => {
  const host = newHost();
  expect(await codeOf(host, async (context) => await batch(context))).toBe(code);
});

test("a batch without a promise: RunMustReturnPromise", async () => {
  const batch = (() => undefined) as unknown as () => Promise<unknown>;
  expect(await codeOf(newHost(), batch)).toBe("RunMustReturnPromise");
});

describe("what the client keeps", () => {
  test("a value that was set is read without load", async () => {
    await newHost().run(async (context) => {
      const range = first(context).getRange("A1");
      range.values = [["ก"]];
      expect(range.values).toEqual([["ก"]]);
      await context.sync();
    });
  });

  test("loaded values are a snapshot", async () => {
    await newHost().run(async (context) => {
      const range = first(context).getRange("A1").load("values");
      await context.sync();
      first(context).getRange("A1").values = [[7]];
      await context.sync();
      expect(range.values).toEqual([[""]]);
    });
  });

  test("a null object is known after sync without load", async () => {
    await newHost().run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("x");
      const one = context.workbook.worksheets.getItemOrNullObject("sheet1");
      await context.sync();
      expect([none.isNullObject, one.isNullObject]).toEqual([true, false]);
      // Microsoft's client answers undefined here, not an error.
      expect(none.name).toBeUndefined();
    });
  });

  test.each([
    ["items/name", (s: Excel.WorksheetCollection) => s.load("items/name")],
    ["name", (s: Excel.WorksheetCollection) => s.load("name")],
    ["[items/name]", (s: Excel.WorksheetCollection) => s.load(["items/name"])],
    ["items/$none with select", (s: Excel.WorksheetCollection) => s.load({ select: "name" })],
    ["an object", (s: Excel.WorksheetCollection) => s.load({ name: true } as never)],
    ["nothing", (s: Excel.WorksheetCollection) => s.load()],
  ])("a collection loads its items by %s", async (_how, load) => {
    await newHost().run(async (context) => {
      context.workbook.worksheets.add("คะแนน");
      const sheets = load(context.workbook.worksheets);
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "คะแนน"]);
    });
  });

  test("top and skip choose items", async () => {
    await newHost().run(async (context) => {
      for (const name of ["ก", "ข", "ค"]) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["ก", "ข"]);
    });
  });

  test("nested properties load by path and by object", async () => {
    await newHost().run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.format.font.bold = true;
      const byPath = first(context).getRange("A1").load("format/font/bold, address");
      const byObject = first(context)
        .getRange("B1")
        .load({ format: { fill: { color: true } } });
      await context.sync();
      expect([byPath.format.font.bold, byPath.address]).toEqual([true, "Sheet1!A1"]);
      expect(byObject.format.fill.color).toBe("#FFFFFF");
    });
  });
});

describe("objects over several syncs", () => {
  test("an added sheet is added once", async () => {
    const host = newHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ก");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.name = "ข";
      await context.sync();
      sheet.getRange("A2").values = [[2]];
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "ข"]);
    expect(host.book.sheet("ข")!.cell(1, 0)!.value).toBe(2);
  });

  test("a range follows inserted and deleted rows", async () => {
    await newHost().run(async (context) => {
      const range = first(context).getRange("B5:C6");
      range.load("address");
      await context.sync();
      first(context).getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B7:C8");
      first(context).getRange("1:1").delete("Up");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B6:C7");
    });
  });

  test("a range whose cells were deleted is gone", async () => {
    expect(
      await codeOf(newHost(), async (context) => {
        const range = first(context).getRange("B5");
        range.load("address");
        await context.sync();
        first(context).getRange("5:5").delete("Up");
        range.load("address");
      }),
    ).toBe("InvalidReference");
  });

  test("a deleted sheet is gone", async () => {
    expect(
      await codeOf(newHost(), async (context) => {
        const sheet = context.workbook.worksheets.add("ก");
        await context.sync();
        sheet.delete();
        await context.sync();
        sheet.load("name");
      }),
    ).toBe("ItemNotFound");
  });

  test("objects are dead after run", async () => {
    const host = newHost();
    const range = await host.run((context) =>
      Promise.resolve(first(context).getRange("A1").load("values")),
    );
    expect(range.values).toEqual([[""]]);
    expect(() => range.getRow(0)).toThrow("The object path");
  });

  test("an object of another context is refused", async () => {
    const host = newHost();
    const foreign = new host.Excel.RequestContext();
    expect(
      await codeOf(host, async (context) => {
        first(context).getRange("A1").getBoundingRect(first(foreign).getRange("B1"));
        await context.sync();
      }),
    ).toBe("InvalidRequestContext");
  });
});

describe("errors in the middle of a batch", () => {
  test("what ran before stays, what follows never runs, the place is named", async () => {
    const host = newHost();
    const error = await host
      .run(async (context) => {
        first(context).getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("ไม่มี").getRange("A1").values = [[2]];
        first(context).getRange("A2").values = [[3]];
        await context.sync();
      })
      .catch((e: unknown) => e as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).code).toBe("ItemNotFound");
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain("getItem");
    expect(host.book.sheets[0]!.cell(0, 0)?.value).toBe(1);
    expect(host.book.sheets[0]!.cell(1, 0)).toBeUndefined();
  });

  test("a fault can be put anywhere", async () => {
    const host = newHost();
    host.failAt((member) => member.endsWith(".merge"));
    const batch = async (context: Excel.RequestContext) => {
      first(context).getRange("A1").values = [[1]];
      first(context).getRange("B1:C1").merge();
      await context.sync();
    };
    expect(await codeOf(host, batch)).toBe("GeneralException");
    expect(host.book.sheets[0]!.cell(0, 0)?.value).toBe(1);
    expect(host.book.sheets[0]!.merges).toEqual([]);
    host.failAt(undefined);
    expect(await codeOf(host, batch)).toBe("none");
  });

  test("cell-edit mode refuses every batch and changes nothing", async () => {
    const host = newHost();
    host.cellEditMode = true;
    const write = async (context: Excel.RequestContext) => {
      first(context).getRange("A1").values = [[1]];
      await context.sync();
    };
    expect(await codeOf(host, write)).toBe("InvalidOperationInCellEditMode");
    expect(host.book.sheets[0]!.used(false)).toBeUndefined();
    host.cellEditMode = false;
    expect(await codeOf(host, write)).toBe("none");
  });
});

test("round trips and bytes are counted, the tidying up after a run is not", async () => {
  const host = newHost();
  await host.run(async (context) => {
    const range = first(context).getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
  expect(host.counters.roundTrips).toBe(1);
  expect(host.counters.actions).toBeGreaterThan(1);
  expect(host.counters.requestBytes).toBeGreaterThan(host.counters.responseBytes);
});

test("requirement sets are asked of our Office", async () => {
  const host = newHost({ platform: "LTSC 2021" });
  host.install({});
  expect(host.page.office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(host.page.office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  const newer = (c: Excel.RequestContext) =>
    Promise.resolve(first(c).getRange("A1").getDependents());
  expect(await codeOf(host, newer)).toBe("ApiNotFound");
});
