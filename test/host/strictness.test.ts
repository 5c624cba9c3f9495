/** Every entry of host/strictness.ts, shown on every kind of Excel: the host obeys it where it holds, and nowhere else. */
import { PLATFORMS, STRICTNESS, type Platform, type RuleId } from "../../host/strictness";
import { WorkbookFile } from "../../src/files/workbook";
import { Strict } from "../../host/strict";
import type { Host } from "../../host/host";
import { newHost, writeAndRead } from "./hosts";

type Batch = (context: Excel.RequestContext) => unknown;

const first = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Sheet1");
const sheetOf = (host: Host) => host.book.sheets[0]!;

/** The code by which a job fails; "none" when it works. */
async function codeOf(host: Host, batch: Batch, options: object = {}): Promise<string> {
  try {
    host.install({});
    const run = host.Excel.run as (options: object, job: unknown) => Promise<unknown>;
    await run(options, async (context: Excel.RequestContext) => {
      await batch(context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** What a property of a range of Sheet1 is. */
async function loaded<T>(
  host: Host,
  address: string,
  path: string,
  read: (range: Excel.Range) => T,
): Promise<T> {
  return host.run(async (context) => {
    const range = first(context).getRange(address);
    range.load(path);
    await context.sync();
    return read(range);
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
/** A text of some megabytes. */
const LARGE = "ก".repeat(30_000);
const UNDO_GROUP = { mergeUndoGroup: true };

/** What each entry looks like: `holds` tells whether it holds on this platform. */
const SHOWN: Readonly<Record<RuleId, (host: Host, holds: boolean) => Promise<void>>> = {
  requirementSets: async (host) => {
    const { ExcelApi } = STRICTNESS.requirementSets.sets[host.platform];
    const { requirements } = host.page.office.context;
    const [, minor] = ExcelApi.split(".");
    expect(requirements.isSetSupported("ExcelApi", ExcelApi)).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", `1.${Number(minor) + 1}`)).toBe(false);
    const dependents: Batch = (c) => first(c).getRange("A1").getDependents();
    const newer = await codeOf(host, dependents);
    expect(newer === "ApiNotFound").toBe(host.platform === "LTSC 2021");
  },
  undoGroup: async (host, holds) => {
    const code = holds ? "UndoNotSupported" : "none";
    const add: Batch = (c) => c.workbook.worksheets.add("ก");
    expect(await codeOf(host, add, UNDO_GROUP)).toBe("none");
    const rename: Batch = (c) => (c.workbook.worksheets.getItem("ก").name = "ข");
    expect(await codeOf(host, rename, UNDO_GROUP)).toBe(
      host.platform === "desktop" ? "UndoNotSupported" : "none",
    );
    const drop: Batch = (c) => c.workbook.worksheets.getFirst().delete();
    expect(await codeOf(host, drop, UNDO_GROUP)).toBe(code);
    expect(host.book.sheets).toHaveLength(holds ? 2 : 1);
  },
  undoGroupDelayed: async (host, holds) => {
    const write: Batch = (c) => (first(c).getRange("A1").values = [[1]]);
    const both = { ...UNDO_GROUP, delayForCellEdit: true };
    expect(await codeOf(host, write, both)).toBe(holds ? "GeneralException" : "none");
  },
  undoCleared: async (host, holds) => {
    await writeAndRead(host, "A1", [[1]]);
    expect(host.undoCleared).toBe(false);
    await codeOf(host, (c) => first(c).getRange("A1").getMergedAreasOrNullObject());
    expect(host.undoCleared).toBe(holds);
  },
  cellEdit: async (host) => {
    host.cellEditMode = true;
    const write: Batch = (c) => (first(c).getRange("A1").values = [[1]]);
    expect(await codeOf(host, write)).toBe("InvalidOperationInCellEditMode");
    expect(sheetOf(host).used(true)).toBeUndefined();
  },
  delayForCellEdit: async (host) => {
    host.cellEditMode = true;
    const write: Batch = (c) => (first(c).getRange("A1").values = [[1]]);
    const code = codeOf(host, write, { delayForCellEdit: true });
    await settled();
    host.enter(sheetOf(host), 0, 1, "พิมพ์เสร็จ");
    expect(sheetOf(host).cell(0, 0)).toBeUndefined();
    host.cellEditMode = false;
    expect(await code).toBe("none");
    expect(sheetOf(host).cell(0, 0)?.value).toBe(1);
  },
  fillPattern: async (host) => {
    await fill(host);
    const pattern = (address: string) =>
      loaded(host, address, "format/fill/pattern", ({ format }) => format.fill.pattern);
    expect([await pattern("A1"), await pattern("A2"), await pattern("A3")]).toEqual([
      null,
      null,
      "Solid",
    ]);
  },
  fillColor: async (host) => {
    await fill(host);
    const color = (address: string) =>
      loaded(host, address, "format/fill/color", ({ format }) => format.fill.color);
    expect([await color("A1"), await color("A2")]).toEqual(["#FFFFFF", "#FFFFFF"]);
  },
  fillTint: async (host) => {
    await fill(host);
    const tint = (address: string) =>
      loaded(host, address, "format/fill/tintAndShade", ({ format }) => format.fill.tintAndShade);
    expect([await tint("A1"), await tint("A2"), await tint("A3")]).toEqual([null, 0, 0]);
  },
  selectedRange: async (host) => {
    const area = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
    const ask: Batch = (c) => c.workbook.getSelectedRange().load("address");
    host.select(sheetOf(host), area(0), area(4));
    expect(await codeOf(host, ask)).toBe("InvalidSelection");
    host.select(sheetOf(host), area(0));
    expect(await codeOf(host, ask)).toBe("none");
  },
  settingsSize: async (host) => {
    const keep =
      (key: string, characters: number): Batch =>
      ({ workbook }) =>
        workbook.settings.add(key, "ก".repeat(characters));
    expect(await codeOf(host, keep("ก", 300_000))).toBe("none");
    expect(await codeOf(host, keep("ข", 40_000))).toBe("InvalidArgument");
    expect([...host.book.settings.keys()]).toEqual(["ก"]);
    // in place of what was there
    expect(await codeOf(host, keep("ก", 310_000))).toBe("none");
  },
  requestSize: async (host, holds) => {
    const write: Batch = (c) =>
      (first(c).getRange("A1:A60").values = Array.from({ length: 60 }, () => [LARGE]));
    expect(await codeOf(host, write)).toBe(holds ? "RequestPayloadSizeLimitExceeded" : "none");
    expect(sheetOf(host).used(true) === undefined).toBe(holds);
  },
  responseSize: async (host, holds) => {
    for (let row = 0; row < 60; row++) sheetOf(host).edit(row, 0).value = LARGE;
    const read: Batch = (c) => first(c).getRange("A1:A60").load("values");
    expect(await codeOf(host, read)).toBe(holds ? "ResponsePayloadSizeLimitExceeded" : "none");
  },
  readCells: async (host) => {
    const values = await loaded(host, "A1:CV50001", "values", (range) => range.values);
    expect(values).toBeNull();
  },
  unboundedRead: async (host) => {
    expect(await loaded(host, "A:A", "values", (range) => range.values)).toBeNull();
    expect(await loaded(host, "2:2", "formulas", (range) => range.formulas)).toBeNull();
    expect(await loaded(host, "A:A", "address", (range) => range.address)).toBe("Sheet1!A:A");
  },
  unboundedWrite: async (host) => {
    const code = await codeOf(host, (c) => (first(c).getRange("A:B").values = [["ก"]]));
    expect(code).toBe("InvalidArgument");
  },
  sheetProtected: async (host) => {
    await codeOf(host, (c) => first(c).protection.protect());
    const write: Batch = (c) => (first(c).getRange("A1").values = [[1]]);
    expect(await codeOf(host, write)).toBe("AccessDenied");
    expect(await codeOf(host, (c) => first(c).getRange("1:1").insert("Down"))).toBe("AccessDenied");
    expect(() => host.enter(sheetOf(host), 0, 0, "1")).toThrow("You cannot perform");
  },
  sheetProtectedTwice: async (host) => {
    expect(await codeOf(host, (c) => first(c).protection.unprotect())).toBe("AccessDenied");
    expect(await codeOf(host, (c) => first(c).protection.protect())).toBe("none");
    expect(await codeOf(host, (c) => first(c).protection.protect())).toBe("AccessDenied");
  },
  structureProtected: async (host) => {
    await codeOf(host, (c) => c.workbook.worksheets.add("ก"));
    await codeOf(host, (c) => c.workbook.protection.protect());
    const tries: Batch[] = [
      (c) => c.workbook.worksheets.add("ข"),
      (c) => (first(c).name = "ข"),
      (c) => (first(c).position = 1),
      (c) => (first(c).visibility = "Hidden"),
      (c) => first(c).delete(),
    ];
    for (const attempt of tries) expect(await codeOf(host, attempt)).toBe("AccessDenied");
  },
  hyperlinkStyle: async (host) => {
    await codeOf(host, (c) => {
      const range = first(c).getRange("A1");
      range.values = [["ไปที่แผ่นงาน"]];
      range.format.font.name = "TH SarabunPSK";
      range.format.font.bold = true;
      range.format.fill.color = "#DDDDDD";
      range.hyperlink = { documentReference: "Sheet1!A9" };
    });
    const style = sheetOf(host).style(0, 0);
    expect(style).toEqual({ fill: "#DDDDDD", ...STRICTNESS.hyperlinkStyle.font });
    expect(sheetOf(host).cell(0, 0)?.value).toBe("ไปที่แผ่นงาน");
  },
  textCells: async (host) => {
    const texts = [["=1+1", "007", "1/10/2568", "-ข้อ (ก"]];
    expect(await writeAndRead(host, "A1:D1", texts, "@")).toEqual(texts);
  },
  longTextCells: async (host) => {
    const [fits, long] = ["ก".repeat(255), "ก".repeat(256)];
    await writeAndRead(host, "A1:B1", [[fits, long]], "@");
    await writeAndRead(host, "C1", [[long]]);
    const shown = [0, 1, 2].map((column) => host.display(sheetOf(host), 0, column));
    expect(shown).toEqual([fits, "########", long]);
    expect(host.editText(sheetOf(host), 0, 1)).toBe(long);
  },
  writtenDates: async (host) => {
    // 12/31/2024, which Thai Excel would not read; 31/12/2024, which en-US does not
    const written = await writeAndRead(host, "A1:C1", [["12/31/2024", "31/12/2024", "2024-12-31"]]);
    expect(written).toEqual([[45_657, "31/12/2024", 45_657]]);
    host.enter(sheetOf(host), 1, 0, "31/12/2567");
    expect(sheetOf(host).cell(1, 0)?.value).toBe(45_657);
  },
  writtenFormulas: async (host) => {
    const read = await writeAndRead(host, "A1:C1", [["=1+1", "+1+1", "-ข้อ (ก"]]);
    expect(read).toEqual([[2, 2, "#NAME?"]]);
  },
  arrayPart: async (host) => {
    const file = WorkbookFile.create();
    file.addSheet("Sheet1");
    const cell = { style: 0, value: 2, formula: "{1;2;3}*2", array: "B2:B4" };
    const filled = (value: number) => new Map([[1, { style: 0, value }]]);
    file.patch("Sheet1", { cells: new Map([[1, new Map([[1, cell]])]]) });
    file.patch("Sheet1", { cells: new Map([2, 3].map((row) => [row, filled(row * 2)])) });
    await host.open(file.toBytes());
    const write =
      (address: string): Batch =>
      (c) =>
        first(c).getRange(address).clear();
    expect(await codeOf(host, write("B3"))).toBe("InvalidOperation");
    // Every cell tells the formula, and none of them spills.
    const formulas = await loaded(host, "B2:B3", "formulas,savedAsArray", (range) => [
      range.formulas,
      range.savedAsArray,
    ]);
    expect(formulas).toEqual([[["={1;2;3}*2"], ["={1;2;3}*2"]], true]);
    expect(await codeOf(host, write("B1:B4"))).toBe("none");
  },
  formulaLength: async (host) => {
    const write: Batch = (c) => (first(c).getRange("A1").values = [[`-${"ก".repeat(8_200)}`]]);
    expect(await codeOf(host, write)).toBe("GeneralException");
    expect(await codeOf(host, (c) => (first(c).getRange("A1").values = [[LARGE]]))).toBe("none");
  },
  validationPick: async (host, holds) => {
    const heard: string[] = [];
    await host.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) =>
        Promise.resolve(void heard.push(address)),
      );
      first(context).getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "ก,ข" },
      };
      first(context).getRange("B1").formulas = [['=A1&"!"']];
      await context.sync();
    });
    await settled();
    heard.length = 0;
    host.enter(sheetOf(host), 0, 0, "ก", "picked");
    await settled();
    expect(heard).toEqual(holds ? [] : ["A1"]);
    expect(host.display(sheetOf(host), 0, 1)).toBe("ก!");
    host.enter(sheetOf(host), 0, 0, "ข");
    await settled();
    expect(heard.at(-1)).toBe("A1");
  },
  validationList: async (host) => {
    const list =
      (length: number): Batch =>
      (c) =>
        (first(c).getRange("A1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "ก".repeat(length) },
        });
    expect(await codeOf(host, list(255))).toBe("none");
    expect(await codeOf(host, list(256))).toBe("InvalidArgument");
  },
  sheetNames: async (host) => {
    const name =
      (text: string): Batch =>
      (c) =>
        c.workbook.worksheets.add(text);
    for (const bad of ["", "ก".repeat(32), "ก/ข", "[ก]", "'ก", "History", "ก\u0001"])
      expect([bad, await codeOf(host, name(bad))]).toEqual([bad, "InvalidArgument"]);
    expect(await codeOf(host, name("ก".repeat(31)))).toBe("none");
  },
  hiddenSheetDeleted: async (host) => {
    await codeOf(host, (c) => {
      c.workbook.worksheets.add("ก");
      first(c).visibility = "VeryHidden";
    });
    expect(await codeOf(host, (c) => first(c).delete())).toBe("InvalidOperation");
    await codeOf(host, (c) => (first(c).visibility = "Hidden"));
    expect(await codeOf(host, (c) => first(c).delete())).toBe("none");
  },
  hiddenTabColor: async (host) => {
    await codeOf(host, (c) => {
      c.workbook.worksheets.add("ก");
      first(c).tabColor = "#FF0000";
      first(c).visibility = "Hidden";
    });
    const color = await host.run(async (context) => {
      const sheet = first(context).load("tabColor");
      await context.sync();
      return sheet.tabColor;
    });
    expect(color).toBeNull();
  },
  rangeAddress: async (host) => {
    const long = `${"A1,".repeat(2_731)}A1`;
    expect(await codeOf(host, (c) => first(c).getRange(long))).toBe("InvalidArgument");
  },
  mergedAreas: async (host) => {
    const merge = (count: number) => {
      sheetOf(host).merges = Array.from({ length: count }, (_, row) => ({
        row,
        column: 0,
        rows: 1,
        columns: 2,
      }));
    };
    const ask: Batch = (c) => first(c).getRange().getMergedAreasOrNullObject();
    merge(512);
    expect(await codeOf(host, ask)).toBe("none");
    merge(513);
    expect(await codeOf(host, ask)).toBe("GeneralException");
  },
  tableOverMerges: async (host) => {
    await codeOf(host, (c) => first(c).getRange("A1:B1").merge());
    const table: Batch = (c) => first(c).tables.add("A1:B3", true);
    expect(await codeOf(host, table)).toBe("MergedRangeConflict");
  },
  rowsPushedOff: async (host) => {
    const insert: Batch = (c) => first(c).getRange("1:2").insert("Down");
    await writeAndRead(host, "A1048575", [["ท้าย"]]);
    expect(await codeOf(host, insert)).toBe("NonBlankCellOffSheet");
    await writeAndRead(host, "A1048575", [[""]]);
    expect(await codeOf(host, insert)).toBe("none");
  },
  absentFunction: async (host) => {
    const double = () => 2;
    host.registerFunction("ITA.TWO", double);
    await writeAndRead(host, "A1:B1", [["=ITA.TWO(C1)", 1]]);
    // A colleague without the add-in: Excel's own spelling, and #NAME? once something that it depends on changes.
    const colleague = newHost({ platform: host.platform });
    await colleague.open(await host.save());
    expect(cellsOf(colleague)).toEqual(["=_xldudf_ITA_TWO(C1)", "2"]);
    const untouched = await colleague.save();
    colleague.enter(sheetOf(colleague), 0, 2, "5");
    expect(cellsOf(colleague)).toEqual(["=_xldudf_ITA_TWO(C1)", "#NAME?"]);
    const broken = await colleague.save();
    // Back with the add-in: what was computed in between stays broken until it is entered again.
    await host.open(untouched);
    expect(cellsOf(host)).toEqual(["=ITA.TWO(C1)", "2"]);
    await host.open(broken);
    expect(cellsOf(host)).toEqual(["=_xldudf_ITA_TWO(C1)", "#NAME?"]);
    host.enter(sheetOf(host), 0, 2, "6");
    expect(cellsOf(host)).toEqual(["=_xldudf_ITA_TWO(C1)", "#NAME?"]);
    host.enter(sheetOf(host), 0, 0, "=ITA.TWO(C1)");
    expect(cellsOf(host)).toEqual(["=ITA.TWO(C1)", "2"]);
  },
  blankArguments: async (host, holds) => {
    const hosts = [
      host,
      newHost({ platform: host.platform, blanks: "null" }),
      newHost({ platform: host.platform, blanks: "zero" }),
    ];
    const seen: unknown[] = [];
    for (const asked of hosts) {
      asked.registerFunction("ITA.SEE", (cells: unknown) => JSON.stringify(cells), [
        { name: "cells", type: "any", dimensionality: "matrix" },
      ]);
      seen.push(...(await writeAndRead(asked, "A1", [["=ITA.SEE(B1:B2)"]]))[0]!);
    }
    const [nulls, zeros] = ["[[null],[null]]", "[[0],[0]]"];
    expect(seen).toEqual([holds ? zeros : nulls, nulls, zeros]);
  },
  nullAnswers: async (host) => {
    host.registerFunction("ITA.NONE", () => [["ก", null]]);
    await writeAndRead(host, "A1", [["=ITA.NONE()"]]);
    expect(host.display(sheetOf(host), 0, 1)).toBe("0");
  },
};

/** A1 has no fill, A2 a white one, A3 a grey one. */
async function fill(host: Host): Promise<void> {
  await codeOf(host, (c) => {
    first(c).getRange("A2").format.fill.color = "#FFFFFF";
    first(c).getRange("A3").format.fill.color = "#DDDDDD";
  });
}

function cellsOf(host: Host): string[] {
  const cell = sheetOf(host).cell(0, 0);
  return [cell?.formula ?? "", host.display(sheetOf(host), 0, 0)];
}

describe.each<Platform>([...PLATFORMS])("%s", (platform) => {
  const strict = new Strict(platform);
  test.each(Object.keys(STRICTNESS) as RuleId[])("%s", async (id) => {
    await SHOWN[id](newHost({ platform }), strict.has(id));
  });
});

test("what is not believed has an address to look at", () => {
  const addresses = Object.entries(STRICTNESS).filter(
    ([, rule]) => !("basis" in rule) || rule.basis === "reported",
  );
  for (const [id, { sources }] of addresses)
    expect([
      id,
      sources.every((source) => source.startsWith("https://")) && sources.length,
    ]).toEqual([id, sources.length]);
  expect(addresses.filter(([, { sources }]) => sources.length === 0)).toEqual([]);
});
