import { addPlannedSheet } from "../../src/exchange/plannedSheet";
import { planRemarks } from "../../src/exchange/committeeSheets";
import { planComparison } from "../../src/exchange/comparisonSheet";
import { WorkbookFile } from "../../src/files/workbook";
import type { SheetPlan } from "../../src/sheets/plan";
import { schemaErrors } from "../support/openXml";

const PLAN: SheetPlan = {
  id: "test",
  name: "แผ่น 'ทดสอบ'",
  font: { name: "TH SarabunPSK", size: 16 },
  columnWidths: [48, 96],
  rowHeights: [30, null, 21],
  blocks: [
    { row: 0, column: 0, cells: [["=ไม่ใช่สูตร", null]] },
    {
      row: 1,
      column: 0,
      cells: [
        ["บรรทัด\nสอง", 93.82],
        [true, { formula: "=SUM(B2:B2)" }],
      ],
    },
  ],
  styles: [
    { area: { row: 0, column: 0, rows: 1, columns: 2 }, style: { bold: true, size: 18 } },
    {
      area: { row: 1, column: 0, rows: 2, columns: 2 },
      style: { border: "Continuous", fill: "#FFF9E5", wrap: true, numberFormat: "0.00" },
    },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { border: { EdgeTop: "Dot" } } },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  validations: [
    {
      kind: "list",
      area: { row: 1, column: 0, rows: 1, columns: 1 },
      source: ["ก", "ข"],
      strict: true,
    },
  ],
  links: [{ row: 0, column: 0, sheet: "แผ่น 'ทดสอบ'" }],
  page: {
    orientation: "Landscape",
    margins: { top: 2, bottom: 1.5, left: 2, right: 1.5, header: 1, footer: 0.8 },
    titleRows: { row: 0, rows: 1 },
    printArea: { row: 0, column: 0, rows: 3, columns: 2 },
    centerFooter: '&"TH SarabunIT๙,Regular"&14- &P -',
    centerHorizontally: true,
  },
  freezeRows: 1,
  tabColor: "#0B6A6B",
  gridlines: false,
};

function written(...plans: SheetPlan[]): Uint8Array {
  const file = WorkbookFile.create();
  for (const plan of plans) addPlannedSheet(file, plan);
  return file.toBytes();
}

test("values stand where the plan says, text that looks like a formula stays text", () => {
  const file = WorkbookFile.open(written(PLAN));
  const cells = file.values(PLAN.name);
  expect(cells?.values).toEqual([
    ["=ไม่ใช่สูตร", ""],
    ["บรรทัด\nสอง", 93.82],
    [true, ""],
  ]);
  expect(cells?.formulas?.[0]?.[0]).toBe("=ไม่ใช่สูตร");
  expect(cells?.formulas?.[2]?.[1]).toBe("=SUM(B2:B2)");
  expect(cells?.numberFormats?.[1]?.[1]).toBe("0.00");
  expect(cells?.merges).toEqual(PLAN.merges);
});

test("a later style wins over an earlier one and keeps the rest of it", () => {
  const file = WorkbookFile.open(written(PLAN));
  const places = new Map<string, number>();
  file.readCells(file.sheets[0]!, {
    cell: ({ row, column, style }) => places.set(`${row},${column}`, style),
  });
  const format = (row: number, column: number) =>
    file.styles.format(places.get(`${row},${column}`)!);
  expect(format(0, 0)).toMatchObject({ bold: true, fontSize: 18, fontName: "TH SarabunPSK" });
  expect(format(1, 1).borders).toMatchObject({
    top: { style: "dotted" },
    bottom: { style: "thin" },
    left: { style: "thin" },
  });
  expect(format(1, 1)).toMatchObject({ fillColor: "#FFF9E5", wrapText: true });
});

test("print area and title rows become names of the sheet", () => {
  const names = WorkbookFile.open(written(PLAN)).names.map(({ name, formula, sheet }) => [
    name,
    formula,
    sheet,
  ]);
  expect(names).toEqual([
    ["_xlnm.Print_Area", "'แผ่น ''ทดสอบ'''!$A$1:$B$3", 0],
    ["_xlnm.Print_Titles", "'แผ่น ''ทดสอบ'''!$1:$1", 0],
  ]);
});

test.each(["Office2019", "Microsoft365"] as const)(
  "is valid for %s",
  async (version) => {
    const bytes = written(
      PLAN,
      planRemarks(
        {
          reports: [
            { name: "สรุปผลคะแนน", sheet: "สรุปผลคะแนน ๒๕๖๘" },
            { name: "มาตรการส่งเสริมคุณธรรม", sheet: "มาตรการส่งเสริมคุณธรรม ๒๕๖๙" },
          ],
          topics: ["กิจกรรมรู้ทัน\nป้องกันทุจริต"],
        },
        "เทศบาลเมืองตัวอย่าง",
      ),
      planComparison([], { mine: "ก.xlsx", theirs: "ข.xlsx" }),
    );
    expect(await schemaErrors(bytes, version)).toEqual([]);
  },
  60_000,
);

test("of very many differences the first are listed, and how many more there are is said", () => {
  const difference = {
    kind: "changed",
    sheet: "คะแนน",
    item: "",
    column: "",
    mine: "1",
    theirs: "2",
    mineAt: "A1",
    theirsAt: "A1",
    take: null,
  } as const;
  const plan = planComparison(Array<typeof difference>(10_005).fill(difference), {
    mine: "ก.xlsx",
    theirs: "ข.xlsx",
  });
  const lines = plan.blocks.flatMap(({ cells }) => cells);
  expect(lines.filter(([, kind]) => kind === "แก้ไข")).toHaveLength(10_000);
  expect(JSON.stringify(lines)).toMatch(/แตกต่างกัน ๑๐,?๐๐๕ รายการ/);
  expect(JSON.stringify(lines.at(-1))).toMatch(/ยังมีอีก ๕ รายการ/);
});
