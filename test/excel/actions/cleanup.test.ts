import type { SheetCells } from "../../../src/cells/values";
import { proposeCleanup, type Proposal } from "../../../src/checks/cleanup/propose";
import type { CleanupKind } from "../../../src/checks/cleanup/kinds";

import { applyCleanup, previewCleanup, undoCleanup } from "../../../src/excel/actions/cleanup";
import { chooseHeading, readTables } from "../../../src/excel/read/readTables";
import type { Host } from "../../../host/host";
import { describe as sentence } from "../../../src/locale/describe";
import type { Result } from "../../../src/core/result";
import { banmo2569, chiangmai2565, sheetOf } from "../../tables/documents";
import { emptyWorkbook, type, valuesOf } from "../../support/workbook";

/** A workbook whose first sheet holds these cells, typed as texts, with some formats. */
async function workbookOf(cells: SheetCells, name = "แผน 'ใหม่' 2569"): Promise<Host> {
  const host = emptyWorkbook();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = name;
    const { values } = cells;
    const range = sheet.getRangeByIndexes(
      cells.row,
      cells.column,
      values.length,
      values[0]!.length,
    );
    range.numberFormat = [["@"]];
    range.values = values.map((line) => [...line]);
    range.numberFormat = [["General"]];
    await context.sync();
  });
  return host;
}

/** Everything about the cells of the first sheet that a clean-up could change. */
async function contentOf(host: Host): Promise<unknown> {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange(true);
    used.load("address,formulas,numberFormat");
    await context.sync();
    const { address, formulas, numberFormat } = used;
    const { merges } = host.book.sheets[0]!;
    const heights = formulas.map((_, row) => host.book.sheets[0]!.rowHeight(row));
    return {
      address,
      formulas: formulas as unknown,
      numberFormat: numberFormat as unknown,
      heights,
      merges: [...merges],
    };
  });
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(sentence(result.error, "en"));
  return result.value;
}
const refusalOf = (result: Result<unknown>) => (result.ok ? "done" : sentence(result.error, "en"));

async function proposalsOf(
  kinds?: readonly CleanupKind[],
): Promise<{ proposals: Proposal[]; sheets: readonly SheetCells[] }> {
  const { sheets, tables } = valueOf(await previewCleanup("workbook"));
  const proposals = sheets.flatMap((cells) =>
    proposeCleanup(
      tables.filter((table) => table.sheet === cells.sheet),
      cells,
      { digits: "thai", ...(kinds && { kinds }) },
    ),
  );
  return { proposals, sheets };
}

const PLAN = [
  ["แผนปี ๒๕๖๙"],
  ["ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"],
  ["๑. การปฏิบัติหน้าที่", "<p>จัดทำคู่มือ</p>", "๑. ประชุม ๒. รายงาน", "๑ ต.ค.๖๘", "กองคลัง"],
  ["", "", "", "", ""],
  ["ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ"],
  ["๒. การใช้งบประมาณ", "-เพิ่มช่องทาง 2568", "<p>=รวม</p>", "พ.ศ.๒๕๖๙", "กองช่าง"],
];

describe("applying", () => {
  test("all proposals in one batch, then undone to the last cell", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const before = await contentOf(host);
    const { proposals, sheets } = await proposalsOf();
    expect(valueOf(await applyCleanup(proposals, sheets))).toEqual({ cells: 6, rows: 2 });
    expect(await valuesOf(host, "แผน 'ใหม่' 2569", "A2:E4")).toEqual([
      PLAN[1],
      ["๑. การปฏิบัติหน้าที่", "จัดทำคู่มือ", "๑. ประชุม\n๒. รายงาน", "๑ ต.ค. ๖๘", "กองคลัง"],
      ["๒. การใช้งบประมาณ", "-เพิ่มช่องทาง ๒๕๖๘", "=รวม", "พ.ศ. ๒๕๖๙", "กองช่าง"],
    ]);
    expect(valueOf(await previewCleanup("sheet")).last).toEqual({ cells: 6, rows: 2 });
    expect(valueOf(await undoCleanup())).toEqual({ cells: 6, rows: 2 });
    expect(await contentOf(host)).toEqual(before);
    expect(valueOf(await previewCleanup("sheet")).last).toBeNull();
    expect([...host.book.settings.keys()]).toEqual([]);
    expect(host.book.names).toEqual([]);
  });

  test("only what was chosen", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const { proposals, sheets } = await proposalsOf(["dates", "era"]);
    const chosen = proposals.filter((one) => one.kinds.includes("era"));
    expect(valueOf(await applyCleanup(chosen, sheets))).toEqual({ cells: 1, rows: 0 });
    expect(await valuesOf(host, "แผน 'ใหม่' 2569", "D3:D6")).toEqual([
      ["๑ ต.ค.๖๘"],
      [""],
      ["ระยะเวลา"],
      ["พ.ศ. ๒๕๖๙"],
    ]);
  });

  test.each([
    ["banmo 2569", banmo2569, { rows: 35 }],
    ["chiangmai 2565", chiangmai2565, { rows: 85 }],
  ])(
    "%s: what is left afterwards needs no second look, and undo brings all back",
    async (_, make, counts) => {
      const host = await workbookOf(make());
      const before = await contentOf(host);
      const { proposals, sheets } = await proposalsOf();
      expect(valueOf(await applyCleanup(proposals, sheets))).toMatchObject(counts);
      expect((await proposalsOf()).proposals).toEqual([]);
      valueOf(await undoCleanup());
      expect(await contentOf(host)).toEqual(before);
    },
  );

  test("a longer text wraps in its cell, and does not when undone", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const wraps = () =>
      host.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("C3");
        cell.load("format/wrapText");
        await context.sync();
        return cell.format.wrapText;
      });
    const { proposals, sheets } = await proposalsOf(["lists"]);
    expect(await wraps()).toBe(false);
    valueOf(await applyCleanup(proposals, sheets));
    expect(await wraps()).toBe(true);
    valueOf(await undoCleanup());
    expect(await wraps()).toBe(false);
  });

  test("cells below each other of which some wrapped already: each is as it was when undone", async () => {
    const list = ["การใช้อำนาจ", "จัดทำคู่มือ", "๑. ประชุม ๒. รายงาน", "๑ ต.ค. ๖๘", "กองคลัง"];
    const host = await workbookOf(sheetOf("x", [PLAN[1]!, list, list, list]));
    const wraps = (change?: true) =>
      host.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const cells = ["C2", "C3", "C4"].map((address) => sheet.getRange(address));
        if (change) cells[1]!.format.wrapText = true;
        for (const cell of cells) cell.load("format/wrapText");
        await context.sync();
        return cells.map((cell) => cell.format.wrapText);
      });
    expect(await wraps(true)).toEqual([false, true, false]);
    const { proposals, sheets } = await proposalsOf(["lists"]);
    expect(valueOf(await applyCleanup(proposals, sheets)).cells).toBe(3);
    expect(await wraps()).toEqual([true, true, true]);
    valueOf(await undoCleanup());
    expect(await wraps()).toEqual([false, true, false]);
  });

  test("cells below each other are asked for and written as one, however many", async () => {
    const line = ["การใช้งบประมาณ", "เพิ่มช่องทาง", "อบรม", "๑ ต.ค.๖๘"];
    const bytesFor = async (rows: number) => {
      const host = await workbookOf(
        sheetOf("x", [
          ["ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา"],
          ...Array.from({ length: rows }, () => line),
        ]),
      );
      const { proposals, sheets } = await proposalsOf(["dates"]);
      const before = { ...host.counters };
      expect(valueOf(await applyCleanup(proposals, sheets)).cells).toBe(rows);
      expect(host.counters.roundTrips - before.roundTrips).toBe(3);
      return host.counters.requestBytes - before.requestBytes;
    };
    const [few, many] = [await bytesFor(100), await bytesFor(1_100)];
    // The new text, and what undo keeps of the cell: place, both texts and the format.
    expect((many - few) / 1_000).toBeLessThan(400);
  });

  test("texts that look like formulas or numbers stay texts, both ways", async () => {
    const rows = [
      ["ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา"],
      ["<p>1</p>", "<p>+66</p>", "<p>@ชื่อ</p>", "<p>=1+1</p>"],
    ];
    const host = await workbookOf(sheetOf("x", rows));
    const { proposals, sheets } = await proposalsOf(["tags"]);
    valueOf(await applyCleanup(proposals, sheets));
    expect(await valuesOf(host, "แผน 'ใหม่' 2569", "A2:D2")).toEqual([["1", "+66", "@ชื่อ", "=1+1"]]);
    expect(await contentOf(host)).toMatchObject({
      formulas: [rows[0], ["1", "+66", "@ชื่อ", "=1+1"]],
    });
    const again = await proposalsOf(["tags"]);
    expect(again.proposals).toEqual([]);
  });

  test("merged headings of a dropped page come back merged, with their formats", async () => {
    const head = ["ตัวชี้วัด", "การวิเคราะห์ผลการประเมิน", "", "มาตรการ"];
    const lower = ["", "ข้อคำถาม", "ผลการวิเคราะห์", ""];
    const row = ["๑", "ก", "ข", "ค"];
    const host = await workbookOf(
      sheetOf("x", [head, lower, row, head, lower, ["๒", "ก", "ข", "ค"]]),
    );
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const first of [1, 4]) {
        sheet.getRange(`B${first}:C${first}`).merge();
        sheet.getRange(`A${first}:D${first + 1}`).format.fill.color = "#FFEE00";
        sheet.getRange(`A${first}`).format.rowHeight = 33;
      }
      await context.sync();
    });
    const before = await contentOf(host);
    const { proposals, sheets } = await proposalsOf();
    expect(valueOf(await applyCleanup(proposals, sheets))).toEqual({ cells: 0, rows: 2 });
    valueOf(await undoCleanup());
    expect(await contentOf(host)).toEqual(before);
    const fill = await host.run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A4:D5");
      cells.load("format/fill/color");
      await context.sync();
      return cells.format.fill.color;
    });
    expect(fill).toBe("#FFEE00");
  });
});

describe("refusing", () => {
  test("formulas and numbers are never touched", async () => {
    const host = await workbookOf(
      sheetOf("x", [
        ["ตัวชี้วัด", "คะแนน", "หมายเหตุ"],
        ["๑", "", ""],
        ["๒", "", ""],
      ]),
    );
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C2").formulas = [["=1+1", '="พ.ศ."&"2568"']];
      sheet.getRange("B3:C3").values = [[93.82, "พ.ศ.2568"]];
      await context.sync();
    });
    const { proposals } = await proposalsOf();
    expect(proposals.flatMap((one) => one.edits.map(({ row, column }) => [row, column]))).toEqual([
      [2, 2],
    ]);
  });

  test("nothing is done when a cell was edited after the search", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const { proposals, sheets } = await proposalsOf();
    type(host, "แผน 'ใหม่' 2569", "B3", "แก้แล้ว");
    const before = await contentOf(host);
    expect(refusalOf(await applyCleanup(proposals, sheets))).toBe(
      "Sheet “แผน 'ใหม่' 2569” was edited after the search (B3), so nothing was done. Press “Look” again.",
    );
    expect(await contentOf(host)).toEqual(before);
    expect(valueOf(await previewCleanup("sheet")).last).toBeNull();
  });

  test("nothing is done when a row that would go was filled", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const { proposals, sheets } = await proposalsOf(["headings"]);
    type(host, "แผน 'ใหม่' 2569", "A4", "ใหม่");
    expect(refusalOf(await applyCleanup(proposals, sheets))).toContain("(A4:E5)");
  });

  test("undo names the cells edited since, and undoes nothing", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const { proposals, sheets } = await proposalsOf();
    valueOf(await applyCleanup(proposals, sheets));
    type(host, "แผน 'ใหม่' 2569", "D4", "ไตรมาส ๑");
    const before = await contentOf(host);
    expect(refusalOf(await undoCleanup())).toBe(
      "It cannot be undone: cells of sheet “แผน 'ใหม่' 2569” were edited since (D4). Please correct them yourself.",
    );
    expect(await contentOf(host)).toEqual(before);
  });

  test("a protected sheet, a sheet that is gone, and nothing to undo", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    expect(refusalOf(await undoCleanup())).toBe("There is no clean-up to undo.");
    const { proposals, sheets } = await proposalsOf();
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    expect(refusalOf(await applyCleanup(proposals, sheets))).toContain("is protected");
    await host.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect();
      context.workbook.worksheets.getFirst().name = "อื่น";
      await context.sync();
    });
    expect(refusalOf(await applyCleanup(proposals, sheets))).toContain("was not found");
  });

  test("when Excel refuses to delete rows, nothing was written", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const before = await contentOf(host);
    const { proposals, sheets } = await proposalsOf();
    let failed = false;
    host.failAt((name) => name.endsWith("delete") && (failed = true));
    const answer = refusalOf(await applyCleanup(proposals, sheets));
    host.failAt(undefined);
    expect(failed).toBe(true);
    expect(answer).toContain("GeneralException");
    expect(await contentOf(host)).toEqual(before);
    expect(valueOf(await previewCleanup("sheet")).last).toBeNull();
  });

  test("when Excel stops half-way, what was done is put back", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const before = await contentOf(host);
    const { proposals, sheets } = await proposalsOf();
    let writes = 0;
    host.failAt((member) => member.endsWith(".values") && ++writes === 2);
    const refusal = refusalOf(await applyCleanup(proposals, sheets));
    host.failAt(undefined);
    expect(writes).toBeGreaterThan(1);
    expect(refusal).toContain("(GeneralException). The workbook is unchanged.");
    expect(await contentOf(host)).toEqual(before);
    expect([[...host.book.settings.keys()], host.book.names]).toEqual([[], []]);
  });

  test("a formula of equal value, put over a text since, is not overwritten", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    const { proposals, sheets } = await proposalsOf();
    type(host, "แผน 'ใหม่' 2569", "D3", '="๑ ต.ค."&"๖๘"');
    expect(refusalOf(await applyCleanup(proposals, sheets))).toContain("(D3)");
    valueOf(await applyCleanup((await proposalsOf()).proposals, (await proposalsOf()).sheets));
    // The other way round: over what the clean-up wrote.
    type(host, "แผน 'ใหม่' 2569", "B3", '="จัดทำ"&"คู่มือ"');
    expect(refusalOf(await undoCleanup())).toContain("(B3)");
  });

  test("a row with something beside the table stays", async () => {
    const rows = PLAN.map((line, index) => [
      ...line,
      ...Array<string>(6 - line.length).fill(""),
      index === 4 ? "บันทึก" : "",
    ]);
    await workbookOf(sheetOf("x", rows));
    expect((await proposalsOf(["headings"])).proposals).toEqual([]);
  });
});

describe("reading tables", () => {
  test("a sheet, a selection, the whole workbook", async () => {
    const host = await workbookOf(sheetOf("x", [...PLAN, [], ["คะแนน", "ระดับ"], ["95", "AA"]]));
    await host.run(async (context) => {
      const other = context.workbook.worksheets.add("อื่น");
      other.getRange("B2:C3").values = [
        ["ตัวชี้วัด", "คะแนน"],
        ["๑", 90],
      ];
      context.workbook.worksheets.getFirst().activate();
      context.workbook.worksheets.getFirst().getRange("A8:B9").select();
      await context.sync();
    });
    const kinds = async (scope: Parameters<typeof readTables>[0]) =>
      valueOf(await readTables(scope)).tables.map((table) => [table.sheet, table.kind]);
    expect(await kinds("sheet")).toEqual([
      ["แผน 'ใหม่' 2569", "measures"],
      ["แผน 'ใหม่' 2569", "unknown"],
    ]);
    expect(await kinds("selection")).toEqual([["แผน 'ใหม่' 2569", "unknown"]]);
    expect(await kinds("workbook")).toEqual([
      ["แผน 'ใหม่' 2569", "measures"],
      ["แผน 'ใหม่' 2569", "unknown"],
      ["อื่น", "scores"],
    ]);
  });

  test("merged areas, which cost the undo list, are not asked for: blanks tell them", async () => {
    const rows = [
      ["ตัวชี้วัด", "มาตรการ", "ระยะเวลา"],
      ["๑", "ก", "ไตรมาส ๑"],
      ["", "ข", ""],
    ];
    const host = await workbookOf(sheetOf("x", rows));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A2:A3").merge();
      sheet.getRange("C2:C3").merge();
      await context.sync();
    });
    const read = async () => valueOf(await readTables("sheet"));
    const { sheets, tables } = await read();
    expect(sheets[0]!.merges).toBeUndefined();
    expect(tables[0]!.records[1]!.continuedFrom).toBe(1);
    expect(host.usedMembers().filter((member) => member.includes("Merged"))).toEqual([]);
  });

  test("what the officer says a heading means is kept in the workbook", async () => {
    await workbookOf(
      sheetOf("x", [
        ["ตัวชี้วัด", "มาตรการ", "สิ่งที่ทำ"],
        ["๑", "ก", "ข"],
      ]),
    );
    const fields = async () =>
      valueOf(await readTables("sheet")).tables[0]!.columns.map((one) => one.field);
    expect(await fields()).toEqual(["indicator", "measure"]);
    valueOf(await chooseHeading("สิ่ง ที่ทำ", "steps"));
    expect(await fields()).toEqual(["indicator", "measure", "steps"]);
    valueOf(await chooseHeading("มาตรการ", "none"));
    expect(await fields()).toEqual(["indicator", "steps"]);
    valueOf(await chooseHeading("มาตรการ", null));
    valueOf(await chooseHeading("สิ่งที่ทำ", null));
    expect(await fields()).toEqual(["indicator", "measure"]);
  });

  test("two round trips for the whole workbook, and formats on empty rows cost nothing", async () => {
    const host = await workbookOf(sheetOf("x", PLAN));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A:E").format.fill.color = "#FFFFFF";
      for (let n = 0; n < 5; n++) context.workbook.worksheets.add(`ว่าง ${n}`);
      await context.sync();
    });
    const before = host.counters.roundTrips;
    const { sheets, tables } = valueOf(await readTables("workbook"));
    expect(host.counters.roundTrips - before).toBe(2);
    expect(tables).toHaveLength(1);
    expect(sheets.map((one) => one.values.length)).toEqual([6]);
  });
});
