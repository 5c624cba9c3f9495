import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { unzipSync, zipSync } from "fflate";
import type { Host } from "../../../host/host";
import { describeLeftOut } from "../../../host/left-out";
import { makeReports } from "../../../src/excel/actions/reports";
import { neededWorkbook } from "../../support/workbook";
import { newHost, reopened } from "../hosts";

installChartSupport();

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A workbook with a bar chart and a picture, made through Microsoft's client. */
async function drawn(): Promise<Host> {
  const host = newHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("สรุปผล");
    sheet.getRange("A1:B3").values = [
      ["ปี", "คะแนน"],
      ["๒๕๖๗", 82.63],
      ["๒๕๖๘", 93.09],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "คะแนนรวม";
    chart.legend.visible = false;
    chart.axes.valueAxis.minimum = 70;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.setPosition("D2", "H9");
    sheet.shapes.addImage(PIXEL);
    await context.sync();
  });
  return host;
}

/** A file made by the library alone, as somebody else's program would have left it. */
async function foreignFile(change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("ข้อมูล");
  sheet.addRows([
    ["ก", 1],
    ["ข", 2],
  ]);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const SERIES = [{ name: "ชุด", categories: "ข้อมูล!$A$1:$A$2", values: "ข้อมูล!$B$1:$B$2" }];

/** What the workbook says of the charts of a sheet, whether made or opened. */
function words(host: Host, sheet: string) {
  return host.book.sheet(sheet)!.charts.map((chart) => {
    const file = ["opened", "id", "source"];
    const own = Object.entries(chart).filter(([key]) => !file.includes(key));
    return Object.fromEntries(own);
  });
}

test("a chart and a picture stay through open and save, again and again", async () => {
  const host = await drawn();
  const [before] = words(host, "สรุปผล");
  expect(before).toMatchObject({
    type: "BarClustered",
    title: "คะแนนรวม",
    legend: false,
    minimum: 70,
    maximum: 100,
    reversed: true,
    from: { row: 1, column: 3, x: 0, y: 0 },
    to: { row: 9, column: 8, x: 0, y: 0 },
  });
  let again = host;
  for (let round = 0; round < 2; round++) {
    again = await reopened(again);
    const [after] = words(again, "สรุปผล");
    expect(after).toEqual({
      ...before,
      references: ["'สรุปผล'!$B$1", "'สรุปผล'!$A$2:$A$3", "'สรุปผล'!$B$2:$B$3"],
      series: [{ name: 0, categories: 1, values: 2 }],
    });
    const [picture] = again.book.sheet("สรุปผล")!.pictures;
    expect(Buffer.from(picture!.bytes).toString("base64")).toBe(PIXEL);
    expect(picture).toMatchObject({ extension: "png", to: { width: 72, height: 72 } });
  }
  expect(again.book.leftOut).toEqual([]);
});

test("the client lists opened charts and pictures, deletes charts, and may not rework them", async () => {
  const host = await reopened(await drawn());
  await host.run(async (context) => {
    const { charts, shapes } = context.workbook.worksheets.getItem("สรุปผล");
    charts.load("items/name,items/chartType,items/title/text");
    shapes.load("items/type");
    await context.sync();
    expect(charts.items.map((c) => [c.name, c.chartType, c.title.text])).toEqual([
      ["Chart 1", "BarClustered", "คะแนนรวม"],
    ]);
    expect(shapes.items.map(({ type }) => type)).toEqual(["Image"]);
  });
  const rework = host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("สรุปผล");
    sheet.charts.getItem("Chart 1").title.text = "อื่น";
    await context.sync();
  });
  await expect(rework).rejects.toMatchObject({ code: "ApiNotImplemented" });
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("สรุปผล").charts.getItem("Chart 1").delete();
    await context.sync();
  });
  expect((await reopened(host)).book.sheet("สรุปผล")!.charts).toEqual([]);
});

test("a deleted sheet takes its chart along; a chart of a renamed sheet follows its cells", async () => {
  const host = await reopened(await drawn());
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("สรุปผล");
    sheet.getRange("1:1").insert("Down");
    sheet.name = "ผล ๖๘";
    sheet.getRange("B3").values = [[55]];
    await context.sync();
  });
  const again = await reopened(host);
  const [chart] = words(again, "ผล ๖๘");
  expect(chart).toMatchObject({
    references: ["'ผล ๖๘'!$B$2", "'ผล ๖๘'!$A$3:$A$4", "'ผล ๖๘'!$B$3:$B$4"],
    from: { row: 2, column: 3 },
    to: { row: 10, column: 8 },
  });
  const file = new Workbook();
  await file.xlsx.load(await host.save());
  const saved = file.getWorksheet("ผล ๖๘")!.getCharts()[0]!;
  expect(JSON.stringify(saved.chartModel)).toContain('"value":55');
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("ผล ๖๘").delete();
    await context.sync();
  });
  expect((await reopened(host)).book.sheets.flatMap(({ charts }) => charts)).toEqual([]);
});

test("reports made again over a saved file: a replaced sheet takes its charts along", async () => {
  let host = await neededWorkbook();
  const charts = () => host.book.sheets.map(({ name, charts }) => [name, charts.length]);
  expect((await makeReports({ only: ["summary"] })).ok).toBe(true);
  const made = charts();
  expect(made).toContainEqual(["สรุปผลคะแนน ๒๕๖๘", 1]);
  for (let round = 0; round < 2; round++) {
    host = await reopened(host);
    host.install();
    expect(charts()).toEqual(made);
    expect((await makeReports({ only: ["summary"] })).ok).toBe(true);
    expect(charts()).toEqual(made);
  }
});

test.each([
  ["a pie", "Pie", { type: "pie" as const }],
  ["stacked columns", "ColumnStacked", { type: "bar" as const, grouping: "stacked" as const }],
  ["lines", "LineMarkers", { type: "line" as const, showMarker: true }],
])("a chart of another program is kept with its kind (%s)", async (_name, type, options) => {
  const host = newHost();
  await host.open(
    await foreignFile((workbook) =>
      workbook.worksheets[0]!.addChart({ ...options, series: SERIES, title: "ผล" }, "D2:H12"),
    ),
  );
  const [before] = words(host, "ข้อมูล");
  expect(before).toMatchObject({ type, title: "ผล", legend: true });
  expect(words(await reopened(host), "ข้อมูล")).toEqual([before]);
  expect(host.book.leftOut).toEqual([]);
});

test("a table without filter buttons is saved as one that Excel keeps", async () => {
  const host = newHost();
  await host.open(
    await foreignFile((workbook) =>
      workbook.worksheets[0]!.addTable({
        name: "ตาราง",
        ref: "E1",
        columns: [{ name: "ก" }, { name: "ข" }],
        rows: [[1, 2]],
      }),
    ),
  );
  // The library checks what it wrote and complains here.
  const complaint = jest.spyOn(console, "warn").mockImplementation();
  const again = await reopened(host);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
  expect(again.book.table("ตาราง")?.table.area).toMatchObject({ row: 0, column: 4, rows: 2 });
});

test("charts of newer kinds, shapes, notes, fonts within a cell, conditional formats and pivot tables stay", async () => {
  const host = newHost();
  const bytes = await foreignFile((workbook) => {
    const sheet = workbook.worksheets[0]!;
    sheet.addFunnelChart({ series: SERIES }, "D2:H12");
    sheet.addShape({ type: "rect", range: "J12:K14", text: "กล่อง" });
    sheet.getCell("A2").note = "บันทึก";
    sheet.getCell("A3").value = { richText: [{ text: "ก" }, { font: { bold: true }, text: "ข" }] };
    sheet.addConditionalFormatting({
      ref: "B1:B2",
      rules: [{ type: "cellIs", operator: "greaterThan", priority: 1, formulae: [1], style: {} }],
    });
    const pivot = { sourceSheet: workbook.addWorksheet("แหล่ง"), rows: ["k"], columns: [] };
    pivot.sourceSheet.addRows([
      ["k", "v"],
      ["ก", 1],
    ]);
    workbook.addWorksheet("สรุป").addPivotTable({ ...pivot, values: ["v"], metric: "sum" });
  });
  await host.open(bytes);
  expect(host.book.leftOut).toEqual([]);
  host.enter(host.book.sheet("ข้อมูล")!, 0, 1, "77");
  const [before, after] = [bytes, await host.save()].map((file) => unzipSync(file));
  const changed = Object.keys(before!).filter(
    (part) => Buffer.compare(Buffer.from(before![part]!), Buffer.from(after![part] ?? [])) !== 0,
  );
  expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(Object.keys(after!).sort()).toEqual(Object.keys(before!).sort());
});

test("what a saved file cannot keep is said", async () => {
  const host = newHost();
  const parts = unzipSync(await foreignFile(() => undefined));
  await host.open(zipSync({ ...parts, "xl/vbaProject.bin": new Uint8Array(4) }));
  expect(host.book.leftOut).toEqual([{ kind: "macros" }]);
  expect(describeLeftOut(host.book, "th")).toContain("แมโคร");
  const again = await reopened(host);
  expect(describeLeftOut(again.book, "th")).toBeUndefined();
  expect(Object.keys(unzipSync(await again.save()))).not.toContain("xl/vbaProject.bin");
});
