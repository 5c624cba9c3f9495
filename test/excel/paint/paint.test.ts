import type { Host } from "../../../host/host";
import type { SheetPlan } from "../../../src/sheets/plan";
import { emptyWorkbook, paintInto } from "../../support/workbook";

/** A plan that uses everything a plan can say. */
const PLAN: SheetPlan = {
  id: "everything",
  name: "ทุกอย่าง",
  font: { name: "TH SarabunPSK", size: 16 },
  columnWidths: [60, 120.75, 90],
  rowHeights: [30, null, 24.5, 20.25, 20.25],
  blocks: [
    { row: 0, column: 0, cells: [["หัวเรื่อง", null, null]] },
    {
      row: 2,
      column: 0,
      cells: [
        ["ที่", "คะแนน", "สูตร"],
        [1, 93.82, { formula: "=B4*2" }],
        [2, "๙๐", { formula: '=B4&"ก"' }],
      ],
    },
  ],
  styles: [
    {
      area: { row: 0, column: 0, rows: 1, columns: 3 },
      style: { size: 18, bold: true, horizontal: "Center", vertical: "Center" },
    },
    {
      area: { row: 2, column: 0, rows: 3, columns: 3 },
      style: { border: "Continuous", wrap: true, vertical: "Top" },
    },
    {
      area: { row: 2, column: 0, rows: 1, columns: 3 },
      style: { fill: "#E7E6E6", color: "#0B6A6B", italic: true },
    },
    {
      area: { row: 3, column: 1, rows: 2, columns: 2 },
      style: { numberFormat: "[$-D00041E]0.00", indent: 1, horizontal: "Left", locked: false },
    },
    {
      area: { row: 4, column: 0, rows: 1, columns: 1 },
      style: { border: { EdgeBottom: "Dot" } },
    },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  tables: [
    { name: "T_All", area: { row: 2, column: 0, rows: 3, columns: 3 }, style: "TableStyleLight1" },
  ],
  validations: [
    {
      kind: "list",
      area: { row: 3, column: 0, rows: 2, columns: 1 },
      source: ["1", "2"],
      strict: true,
      error: { title: "รายการ", message: "เลือก 1 หรือ 2" },
      prompt: { title: "เลือก", message: "ข้อใดข้อหนึ่ง" },
    },
    { kind: "decimal", area: { row: 3, column: 1, rows: 1, columns: 1 }, min: 0, max: 100 },
  ],
  names: [{ name: "X_Scores", area: { row: 3, column: 1, rows: 2, columns: 1 } }],
  page: {
    orientation: "Landscape",
    margins: { top: 2, bottom: 1.5, left: 2, right: 1.5, header: 1, footer: 0.8 },
    titleRows: { row: 2, rows: 1 },
    printArea: { row: 0, column: 0, rows: 5, columns: 3 },
    centerHeader: "- &P -",
    centerFooter: "หน้า &P",
    bareFirstPage: true,
    centerHorizontally: true,
  },
  freezeRows: 3,
  tabColor: "#0B6A6B",
  gridlines: false,
  select: { row: 3, column: 1 },
};

/** What the sheet of the plan looks like in a workbook. */
function look(host: Host) {
  const sheet = host.book.sheets.find((one) => one.name === PLAN.name);
  if (!sheet) throw new Error("no sheet");
  const cell = (row: number, column: number) => sheet.rows.get(row)?.cells.get(column);
  return { sheet, cell };
}

let host: Host;
let file: Host;

beforeAll(async () => {
  host = emptyWorkbook();
  await paintInto(host, [PLAN]);
  file = emptyWorkbook();
  await file.open(await host.save());
});

describe.each([
  ["in the workbook", () => host],
  ["after saving and opening the file", () => file],
])("everything of a plan is there %s", (_, workbook) => {
  test("cells: text stays text, numbers numbers, formulas compute", () => {
    const { cell } = look(workbook());
    expect([cell(0, 0)?.value, cell(3, 1)?.value, cell(4, 1)?.value]).toEqual([
      "หัวเรื่อง",
      93.82,
      "๙๐",
    ]);
    expect([cell(3, 2)?.formula, cell(3, 2)?.value]).toEqual(["=B4*2", 187.64]);
    expect(cell(4, 2)?.value).toBe("93.82ก");
    expect([cell(4, 1), cell(3, 1), cell(3, 0)].map((one) => one?.style?.numberFormat)).toEqual([
      "@",
      "[$-D00041E]0.00",
      undefined,
    ]);
  });

  test("formats", () => {
    const { cell } = look(workbook());
    expect(cell(0, 0)?.style).toMatchObject({
      fontName: "TH SarabunPSK",
      fontSize: 18,
      bold: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
    });
    expect(cell(2, 2)?.style).toMatchObject({
      fontSize: 16,
      italic: true,
      fill: "#E7E6E6",
      color: "#0B6A6B",
      wrapText: true,
    });
    expect(cell(3, 1)?.style).toMatchObject({
      indentLevel: 1,
      locked: false,
      borders: { top: { style: "Continuous" }, left: { style: "Continuous" } },
    });
    expect(cell(4, 0)?.style?.borders?.bottom?.style).toBe("Dot");
  });

  test("merges, sizes, frozen rows, tab and grid lines", () => {
    const { sheet } = look(workbook());
    expect(sheet.merges).toEqual(PLAN.merges);
    const widths = [0, 1, 2].map((column) => sheet.columns.get(column)?.width);
    expect(widths).toEqual([60, expect.closeTo(120.75, 0), 90]);
    expect([0, 2, 3].map((row) => sheet.rows.get(row)?.height)).toEqual([30, 24.5, 20.25]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#0B6A6B", false]);
  });

  test("table, names and validations", () => {
    const { sheet } = look(workbook());
    expect(sheet.tables.map(({ name, area, style }) => ({ name, area, style }))).toEqual(
      PLAN.tables,
    );
    const names = workbook().book.names.map((one) => [one.name, one.formula]);
    expect(names).toContainEqual(["X_Scores", "='ทุกอย่าง'!$B$4:$B$5"]);
    expect(sheet.validations.map(({ area, rule }) => [area, rule])).toEqual([
      [PLAN.validations?.[0]?.area, { list: { inCellDropDown: true, source: "1,2" } }],
      [
        PLAN.validations?.[1]?.area,
        { decimal: { operator: "Between", formula1: 0, formula2: 100 } },
      ],
    ]);
    expect(sheet.validations[0]?.errorAlert).toMatchObject({
      title: "รายการ",
      message: "เลือก 1 หรือ 2",
      showAlert: true,
      style: "Stop",
    });
    expect(sheet.validations[0]?.prompt).toMatchObject({ title: "เลือก", message: "ข้อใดข้อหนึ่ง" });
  });

  test("page set-up", () => {
    const { page } = look(workbook()).sheet;
    const cm = (value: number): unknown => expect.closeTo(value / 2.54, 2);
    expect(page).toMatchObject({
      setup: {
        orientation: "landscape",
        paperSize: 9,
        margins: {
          top: cm(2),
          bottom: cm(1.5),
          left: cm(2),
          right: cm(1.5),
          header: cm(1),
          footer: cm(0.8),
        },
        horizontalCentered: true,
        printTitlesRow: "3:3",
        printArea: "A1:C5",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        firstPageNumber: 1,
        useFirstPageNumber: true,
      },
      headerFooter: {
        oddHeader: "&C- &P -",
        oddFooter: "&Cหน้า &P",
        differentFirst: true,
      },
    });
  });
});

test("painting is a round trip to build and one to name", async () => {
  const other = emptyWorkbook();
  await other.run(async (context) => {
    const { paint } = await import("../../../src/excel/paint/paint");
    const before = other.counters.roundTrips;
    await paint(context, [PLAN, { ...PLAN, tables: [], names: [] }], {
      sheetNames: ["Sheet1"],
      deadNames: [],
      liveNames: [],
      structureProtected: false,
    });
    expect(other.counters.roundTrips - before).toBe(2);
  });
});
