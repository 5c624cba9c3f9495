import { checkWorkbook } from "../../../src/excel/actions/check";
import { applyFixes } from "../../../src/excel/actions/fix";
import { undoCleanup } from "../../../src/excel/actions/cleanup";
import { ignoreFindings, restoreFindings } from "../../../src/excel/actions/ignore";
import { makeReports } from "../../../src/excel/actions/reports";
import { clearMarks, markCells } from "../../../src/excel/actions/marks";
import { keyOf } from "../../../src/checks/compare";
import type { Host } from "../../../host/host";
import { reportedSample } from "../../support/reported";
import { emptyWorkbook, sampleWorkbook, sheetNames, type, valuesOf } from "../../support/workbook";

const TODAY = { year: 2568, month: 10, day: 1 };

/** What the check finds now. */
async function findings() {
  const checked = await checkWorkbook(TODAY);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

async function finding(rule: string) {
  const found = (await findings()).findings.find((one) => one.rule === rule);
  if (!found) throw new Error(rule);
  return found;
}

/** Everything that marks may touch: fills of an area and the workbook's names. */
async function looks(host: Host, sheet: string, addresses: readonly string[]) {
  return host.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula,items/comment,items/visible");
    const cells = addresses.map((address) => worksheets.getItem(sheet).getRange(address));
    for (const cell of cells) cell.load("format/fill/color,format/fill/pattern,values");
    await context.sync();
    return {
      names: names.items.map((item) => item.toJSON()),
      cells: cells.map((cell) => [cell.format.fill.color, cell.format.fill.pattern, cell.values]),
    };
  });
}

describe("checkWorkbook", () => {
  test("finds nothing in the sample and the reports made from it", async () => {
    await sampleWorkbook();
    const made = await makeReports();
    expect(made.ok && made.value.made.length).toBeGreaterThan(1);
    expect((await findings()).findings).toEqual([]);
  });

  test("finds an indicator that its questions do not give; by either rule of OIT where none is confirmed", async () => {
    const host = await sampleWorkbook();
    type(host, "คะแนนข้อคำถาม", "E5", "12.5");
    const found = (await findings()).findings.filter(({ rule }) => rule === "question-sheet");
    expect(found.map(({ place, indicator, severity }) => [place, indicator, severity])).toEqual([
      [{ sheet: "คะแนนข้อคำถาม", address: "E5" }, 1, "warning"],
    ]);
  });

  test("finds an announced level that the figures do not give", async () => {
    const host = await sampleWorkbook();
    type(host, "คะแนน", "D22", "ผ่านดีเยี่ยม");
    const found = (await findings()).findings.filter(({ rule }) => rule === "level-mismatch");
    expect(found.map(({ place, found: shown }) => [place, shown])).toEqual([
      [{ sheet: "คะแนน", address: "D22" }, "ผ่านดีเยี่ยม"],
    ]);
  });

  test("takes two round trips whatever the workbook holds", async () => {
    const host = await reportedSample();
    const before = host.counters.roundTrips;
    await findings();
    expect(host.counters.roundTrips - before).toBe(2);
  });

  test("finds what an officer types wrongly", async () => {
    const host = await sampleWorkbook();
    type(host, "มาตรการ", "H5", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗");
    type(host, "มาตรการ", "G6", "-");
    const found = (await findings()).findings.map(({ rule, place }) => [rule, place.address]);
    expect(found).toEqual([
      ["placeholder", "G6"],
      ["period-wrong-year", "H5"],
    ]);
  });
});

describe("reports that were made", () => {
  const outdated = async () =>
    (await findings()).findings.flatMap(({ rule, place }) =>
      rule === "report-outdated" ? [place.sheet] : [],
    );

  test("are said to be older than the data where these would give something else", async () => {
    const host = await reportedSample();
    type(host, "ปฏิทิน", "A4", "ประชุมชี้แจงการประเมินอีกครั้ง");
    await expect(outdated()).resolves.toEqual(["ปฏิทินการประเมิน ๒๕๖๙"]);
    await makeReports();
    await expect(outdated()).resolves.toEqual([]);
    type(host, "คะแนน", "D5", "90");
    // The memo prints the announced total, which stays.
    await expect(outdated()).resolves.toEqual([
      "สรุปผลคะแนน ๒๕๖๘",
      "บทวิเคราะห์รายตัวชี้วัด ๒๕๖๘",
      "ข้อบกพร่องและประเด็นพัฒนา ๒๕๖๘",
      "มาตรการส่งเสริมคุณธรรม ๒๕๖๙",
      "ความก้าวหน้า ๒๕๖๙",
    ]);
    type(host, "คะแนน", "D5", "");
    expect(await outdated()).toContain("สรุปผลคะแนน ๒๕๖๘");
  });

  test("repeat the data sheets, so faults are found on these alone", async () => {
    const host = await sampleWorkbook();
    type(host, "มาตรการ", "H5", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗");
    await makeReports();
    const sheets = async () => (await findings()).findings.map(({ place }) => place.sheet);
    await expect(sheets()).resolves.toEqual(["มาตรการ"]);
    // Once somebody has written on it, it is looked through like any other.
    type(host, "มาตรการส่งเสริมคุณธรรม ๒๕๖๙", "A1", "แผนที่แก้ไขเอง");
    expect(new Set(await sheets())).toEqual(new Set(["มาตรการ", "มาตรการส่งเสริมคุณธรรม ๒๕๖๙"]));
  });

  test("of an earlier year stay as they are", async () => {
    const host = await sampleWorkbook();
    await makeReports({ only: ["cover"] });
    type(host, "ข้อมูลหน่วยงาน", "B7", "2567");
    await expect(outdated()).resolves.toEqual([]);
  });
});

describe("ignoreFindings", () => {
  test("sets aside with a reason that stays in the file, also when rows move", async () => {
    const host = await sampleWorkbook();
    type(host, "มาตรการ", "H5", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗");
    const wrong = await finding("period-wrong-year");
    expect((await ignoreFindings([keyOf(wrong)], "ตามมติคณะกรรมการ")).ok).toBe(true);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("มาตรการ").getRange("1:1").insert("Down");
      await context.sync();
    });
    const bytes = await host.save();
    const again = emptyWorkbook();
    await again.open(bytes);
    const outcome = await findings();
    expect(outcome.findings).toEqual([]);
    expect(outcome.ignored).toMatchObject([
      { reason: "ตามมติคณะกรรมการ", finding: { place: { address: "H6" } } },
    ]);
    const [kept] = outcome.ignored;
    await restoreFindings(kept ? [keyOf(kept.finding)] : []);
    expect((await findings()).findings.map(({ rule }) => rule)).toEqual(["period-wrong-year"]);
  });

  test("one of two equal findings stays", async () => {
    const host = await sampleWorkbook();
    type(host, "มาตรการ", "G5", "-");
    type(host, "มาตรการ", "G6", "-");
    const [first] = (await findings()).findings;
    await ignoreFindings(first ? [keyOf(first)] : [], "ไม่มีขั้นตอน");
    expect((await findings()).findings.map(({ place }) => place.address)).toEqual(["G6"]);
  });
});

describe("applyFixes", () => {
  test("mends several words of one cell at once, and undo brings them back", async () => {
    const host = await sampleWorkbook();
    const typed = "ใช้งบคุ่มค่าในปึงบประมาณ ๒๕๖๙";
    type(host, "มาตรการ", "G5", typed);
    const fixes = (await findings()).findings.flatMap(({ fix }) => fix ?? []);
    expect(fixes).toHaveLength(2);
    expect(await applyFixes(fixes)).toMatchObject({ ok: true, value: { cells: 1 } });
    expect(await valuesOf(host, "มาตรการ", "G5")).toEqual([["ใช้งบคุ้มค่าในปีงบประมาณ ๒๕๖๙"]]);
    expect((await undoCleanup()).ok).toBe(true);
    expect(await valuesOf(host, "มาตรการ", "G5")).toEqual([[typed]]);
  });

  test("leaves a cell alone that changed after the check", async () => {
    const host = await sampleWorkbook();
    type(host, "มาตรการ", "G5", "คุ่มค่า");
    const { fix } = await finding("misspelling");
    type(host, "มาตรการ", "G5", "ใช้งบคุ่มค่ามาก");
    const done = await applyFixes(fix ? [fix] : []);
    expect(done).toMatchObject({
      ok: false,
      error: { place: { sheet: "มาตรการ", address: "G5" } },
    });
    expect(await valuesOf(host, "มาตรการ", "G5")).toEqual([["ใช้งบคุ่มค่ามาก"]]);
  });
});

describe("markCells", () => {
  const mark = (address: string, severity: "error" | "warning" = "error") => ({
    place: { sheet: "คะแนน", address },
    severity,
  });

  test("colours cells and leaves no trace when taken off, also after rows moved", async () => {
    const host = await sampleWorkbook();
    const before = await looks(host, "คะแนน", ["D5", "D6", "A1"]);
    expect(await markCells([mark("D5"), mark("A1:F1", "warning")])).toMatchObject({
      value: { marked: 2, skipped: 0 },
    });
    const marked = await looks(host, "คะแนน", ["D5", "D6", "A1"]);
    expect(marked.cells[0]).not.toEqual(before.cells[0]);
    expect(marked.cells[1]).toEqual(before.cells[1]);
    expect(marked.names.filter(({ visible }) => visible)).toEqual(before.names);

    await host.run(async (context) => {
      context.workbook.worksheets.getItem("คะแนน").getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await clearMarks()).toEqual({ ok: true, value: { cleared: 2 } });
    const after = await looks(host, "คะแนน", ["D6", "D7", "A2"]);
    expect(after.cells).toEqual(before.cells);
    expect(after.names).toHaveLength(before.names.length);
  });

  test("new marks take the old ones off; protected sheets stay as they are", async () => {
    const host = await sampleWorkbook();
    const before = await looks(host, "คะแนน", ["D5", "D6"]);
    await markCells([mark("D5")]);
    await markCells([mark("D6")]);
    expect((await looks(host, "คะแนน", ["D5"])).cells[0]).toEqual(before.cells[0]);
    await clearMarks();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("คะแนน").protection.protect();
      await context.sync();
    });
    expect(await markCells([mark("D5")])).toEqual({ ok: true, value: { marked: 0, skipped: 1 } });
    expect(await looks(host, "คะแนน", ["D5", "D6"])).toEqual(before);
  });
});

/** A workbook of everything at once: what is found in it must not depend on what else it holds. */
describe("a workbook that mixes everything", () => {
  const NAME = "ผล 'ปี 68' & แผน";

  async function mixed(): Promise<Host> {
    const host = await sampleWorkbook();
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add(NAME);
      other.getRange("C4:E6").values = [
        ["ตัวชี้วัด", "คะแนนรายตัวชี้วัด", "หมายเหตุ"],
        ["การปฏิบัติหน้าที่", 93.82, ""],
        ["การใช้งบประมาณ", 94.51, ""],
      ];
      other.getRange("C2:E2").merge();
      other.getRange("C2").values = [["คะแนน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘"]];
      other.getRange("G4:H6").values = [
        ["ลูกค้า", "ยอด"],
        ["ก", 12],
        ["ข", "-"],
      ];
      other.getRange("J4").formulas = [["=SUM(H5:H5)/0"]];
      const stock = worksheets.add("พัสดุ");
      stock.getRange("A1:C2").values = [
        ["รายการ", "จำนวน", "ราคา"],
        ["<b>กระดาษ</b>", "xxx", "-"],
      ];
      await context.sync();
    });
    // As a file has them: formatted to the last row, nothing in them.
    const stock = host.book.sheets.find(({ name }) => name === "พัสดุ");
    const cells = new Map<number, never>();
    for (let row = 2; row < 1_000_000; row++) stock?.rows.set(row, { height: 20, cells });
    return host;
  }

  test("finds what is ours, leaves other people's sheets, and reads only cells with content", async () => {
    const host = await mixed();
    const before = host.counters.roundTrips;
    const { findings: found, sheets } = await findings();
    expect(host.counters.roundTrips - before).toBe(2);
    expect(sheets).toBe((await sheetNames(host)).length);
    expect(found.map(({ rule, place }) => [rule, place.sheet, place.address])).toEqual([
      ["score-conflict", NAME, "D6"],
      ["error-value", NAME, "J4"],
    ]);
  });
});
