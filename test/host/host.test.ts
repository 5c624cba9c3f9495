import type { Host } from "../../host/host";
import { newHost } from "./hosts";

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("a person at the host", () => {
  let host: Host;
  beforeEach(() => {
    host = newHost();
  });
  const sheet = () => host.book.sheets[0]!;

  test("types by the entry rules, formulas recalculate, the view hears of it", () => {
    const kinds: string[] = [];
    const stop = host.onDidChange((kind) => kinds.push(kind));
    host.enter(sheet(), 0, 0, "2");
    host.enter(sheet(), 0, 1, "=A1*3");
    host.enter(sheet(), 0, 0, "5");
    expect(host.display(sheet(), 0, 1)).toBe("15");
    expect(host.editText(sheet(), 0, 1)).toBe("=A1*3");
    stop();
    host.enter(sheet(), 0, 0, "6");
    expect(kinds).toEqual(["content", "content", "content"]);
  });

  test("is stopped by a protected sheet but not in unlocked cells", async () => {
    await host.run(async (context) => {
      first(context).getRange("B1").format.protection.locked = false;
      first(context).protection.protect();
      await context.sync();
    });
    expect(() => host.enter(sheet(), 0, 0, "1")).toThrow("You cannot perform");
    host.enter(sheet(), 0, 1, "1");
    expect(sheet().cell(0, 1)!.value).toBe(1);
  });

  test.each([
    ["A1", "หนึ่ง", true],
    ["A1", "สาม", false],
    ["A1", "", true],
    ["B1", "99.5", true],
    ["B1", "101", false],
    ["B1", "ก", false],
    ["C1", "บน", true],
    ["C1", "นอก", false],
    ["D1", "อะไรก็ได้", true],
  ])("a validated cell %s takes %j: %s", async (address, typed, taken) => {
    await host.run(async (context) => {
      const rule = (
        cell: string,
        of: Excel.DataValidationRule,
        style: "Stop" | "Information" = "Stop",
      ) => {
        const { dataValidation } = first(context).getRange(cell);
        dataValidation.rule = of;
        dataValidation.errorAlert = { title: "", message: "ไม่ถูกต้อง", showAlert: true, style };
      };
      first(context).getRange("F1:F2").values = [["บน"], ["ล่าง"]];
      rule("A1", { list: { inCellDropDown: true, source: "หนึ่ง,สอง" } });
      rule("B1", { decimal: { formula1: 0, formula2: 100, operator: "Between" } });
      rule("C1", { list: { inCellDropDown: true, source: "=$F$1:$F$2" } });
      rule("D1", { list: { inCellDropDown: true, source: "หนึ่ง" } }, "Information");
      await context.sync();
    });
    const column = address.charCodeAt(0) - 65;
    const type = () => host.enter(sheet(), 0, column, typed);
    if (taken) {
      type();
      expect(host.display(sheet(), 0, column)).toBe(typed);
    } else {
      expect(type).toThrow("ไม่ถูกต้อง");
      expect(sheet().cell(0, column)?.value ?? null).toBeNull();
    }
  });

  test("a table grows when something is typed right under it", async () => {
    await host.run(async (context) => {
      first(context).getRange("A1:B2").values = [
        ["ข้อ", "ผล"],
        ["ก", "ข"],
      ];
      first(context).getRange("A2:B2").format.wrapText = true;
      first(context).tables.add("A1:B2", true);
      await context.sync();
    });
    host.enter(sheet(), 2, 1, "ค");
    expect(sheet().tables[0]!.area).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
    expect(sheet().style(2, 0).wrapText).toBe(true);
    host.enter(sheet(), 5, 1, "ไกล");
    expect(sheet().tables[0]!.area.rows).toBe(3);
  });

  test("selects; getSelectedRange follows", async () => {
    host.select(sheet(), { row: 2, column: 1, rows: 2, columns: 1 });
    await host.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B3:B4");
    });
  });
});

describe("events", () => {
  test("changes of cells reach handlers of the workbook", async () => {
    const host = newHost();
    const seen: unknown[] = [];
    await host.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void seen.push([event.type, event.address])),
      );
      await context.sync();
      first(context).getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    host.enter(host.book.sheets[0]!, 4, 0, "7");
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([
      ["WorksheetChanged", "A1:B2"],
      ["WorksheetChanged", "A5"],
    ]);
  });

  test("sheets added and deleted are told; a removed handler hears nothing more", async () => {
    const host = newHost();
    const seen: string[] = [];
    const note = ({ type }: { type: string }) => Promise.resolve(void seen.push(type));
    const added = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onDeleted.add(note);
      const result = worksheets.onAdded.add(note);
      await context.sync();
      const sheet = worksheets.add("ก");
      await context.sync();
      sheet.delete();
      await context.sync();
      return result;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
    await host.run(async (context) => {
      added.remove();
      await added.context.sync();
      context.workbook.worksheets.add("ข");
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toHaveLength(2);
  });

  test("a second page hears of changes too", () => {
    const host = newHost();
    const heard: unknown[] = [];
    const fake = {
      Excel: host.Excel,
      OfficeExtension: {
        SessionBase: {},
        CommonUtility: {},
        _testSetRichApiMessageReadyImpl: () => undefined,
        _testTriggerRichApiMessageEvent: (message: unknown) => heard.push(message),
      },
    };
    const untie = host.connect(fake as never);
    host.enter(host.book.sheets[0]!, 0, 0, "1");
    expect(heard).toHaveLength(1);
    untie();
    host.enter(host.book.sheets[0]!, 0, 0, "2");
    expect(heard).toHaveLength(1);
  });
});

test("two hosts do not see each other's workbook", async () => {
  const [a, b] = [newHost(), newHost()];
  await a.run(async (context) => {
    context.workbook.worksheets.add("ก");
    await context.sync();
  });
  await b.run(async (context) => {
    context.workbook.worksheets.add("ข");
    await context.sync();
  });
  expect([a, b].map(({ book }) => book.sheets.map(({ name }) => name))).toEqual([
    ["Sheet1", "ก"],
    ["Sheet1", "ข"],
  ]);
});

test("opening a file replaces the workbook and tells the view", async () => {
  const host = newHost();
  host.enter(host.book.sheets[0]!, 0, 0, "เก่า");
  const bytes = await host.save();
  host.enter(host.book.sheets[0]!, 0, 0, "ใหม่");
  const kinds: string[] = [];
  host.onDidChange((kind) => kinds.push(kind));
  await host.open(bytes);
  expect(host.display(host.book.sheets[0]!, 0, 0)).toBe("เก่า");
  expect(kinds).toEqual(["opened"]);
});
