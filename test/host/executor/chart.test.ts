import { newHost } from "../hosts";

test("a chart keeps what was set and is saved as a native chart", async () => {
  const host = newHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["ปี", "คะแนน"],
      ["๒๕๖๗", 82.63],
      ["๒๕๖๘", 93.09],
    ];
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "คะแนนรวม";
    chart.legend.visible = false;
    chart.axes.valueAxis.minimum = 70;
    chart.axes.valueAxis.maximum = 100;
    chart.setPosition("D2", "H9");
    await context.sync();
  });
  expect(host.book.sheets[0]?.charts).toEqual([
    expect.objectContaining({
      type: "LineMarkers",
      title: "คะแนนรวม",
      legend: false,
      minimum: 70,
      maximum: 100,
      references: ["Sheet1!$A$2:$A$3", "Sheet1!$B$1", "Sheet1!$B$2:$B$3"],
      from: { row: 1, column: 3, x: 0, y: 0 },
      to: { row: 9, column: 8, x: 0, y: 0 },
    }),
  ]);
  // A zip entry's name is not compressed.
  const file = Buffer.from(await host.save()).toString("latin1");
  expect(file).toContain("xl/charts/chart1.xml");
});

test("charts are counted, loaded by name and deleted", async () => {
  const host = newHost();
  await host.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    charts.load("items/name,items/chartType");
    await context.sync();
    expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ["Chart 1", "BarClustered"],
    ]);
    charts.getItem("Chart 1").delete();
    await context.sync();
  });
  expect(host.book.sheets[0]?.charts).toEqual([]);
});

test("a kind of chart that the host cannot save is refused", async () => {
  const host = newHost();
  const made = host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.charts.add("Sunburst", sheet.getRange("A1:B3"), "Columns");
    await context.sync();
  });
  await expect(made).rejects.toMatchObject({ code: "InvalidArgument" });
});
