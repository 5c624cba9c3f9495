import { areaAddress, parseAddress } from "../../../src/cells/a1";
import { Book } from "../../../host/engine/book";
import type { NamedPlaces } from "../../../host/view/workbook";
import { areaBetween, findPlace, leap, step } from "../../../host/view/selection";

function place(address: string): { row: number; column: number } {
  const { row, column } = parseAddress(address)!;
  return { row, column };
}

function name({ row, column }: { row: number; column: number }): string {
  return areaAddress({ row, column, rows: 1, columns: 1 });
}

function sheetWith(cells: Record<string, string | number> = {}, merges: string[] = []) {
  const sheet = new Book().addSheet("คะแนน");
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = place(address);
    sheet.edit(row, column).value = value;
  }
  sheet.merges = merges.map((address) => parseAddress(address)!);
  return sheet;
}

test.each([
  ["B2", "down", "B3"],
  ["B2", "right", "C2"],
  ["A1", "up", "A1"],
  ["A1", "left", "A1"],
  ["XFD1048576", "down", "XFD1048576"],
] as const)("from %s %s to %s", (from, direction, to) => {
  expect(name(step(sheetWith(), place(from), direction))).toBe(to);
});

test.each([
  ["into a merged area lands on its first cell", "B4", "up", "A2"],
  ["out of a merged area steps over all of it", "A2", "down", "A4"],
  ["out of it to the right", "A2", "right", "D2"],
] as const)("%s", (_, from, direction, to) => {
  expect(name(step(sheetWith({}, ["A2:C3"]), place(from), direction))).toBe(to);
});

test("hidden rows and columns are stepped over", () => {
  const sheet = sheetWith();
  sheet.row(1).hidden = true;
  sheet.column(1).hidden = true;
  expect(name(step(sheet, place("A1"), "down"))).toBe("A3");
  expect(name(step(sheet, place("A1"), "right"))).toBe("C1");
  sheet.row(0).hidden = true;
  expect(name(step(sheet, place("A3"), "up"))).toBe("A3");
});

test.each([
  ["A1", "down", "A3"],
  ["A3", "down", "A6"],
  ["A6", "down", "A7"],
  ["A7", "down", "A7"],
  ["B1", "left", "A1"],
] as const)("Ctrl+arrow from %s %s to %s", (from, direction, to) => {
  const sheet = sheetWith({ A1: 1, A2: 2, A3: 3, A6: 6, A7: 7, C1: 1 });
  expect(name(leap(sheet, place(from), direction))).toBe(to);
});

test("Ctrl+arrow stays where it is on an empty sheet", () => {
  expect(name(leap(sheetWith(), place("C5"), "down"))).toBe("C5");
});

test("a selection never cuts a merged area, not even one that the first one brings in", () => {
  const sheet = sheetWith({}, ["D3:E4", "B2:C3"]);
  expect(areaAddress(areaBetween(sheet, place("B3"), place("A3")))).toBe("A2:C3");
  expect(areaAddress(areaBetween(sheet, place("D4"), place("B4")))).toBe("B2:E4");
});

describe("name box", () => {
  const book = new Book();
  const scores = book.addSheet("คะแนน");
  const other = book.addSheet("มาตรการ ๑'");
  book.names = [
    { name: "ITA_Scores", formula: "='คะแนน'!$B$2:$B$11", comment: "", visible: true },
    { name: "Loop", formula: "=Loop", comment: "", visible: true },
  ];
  const table = { id: "1", name: "ITA_Measures", area: parseAddress("A3:H9")!, style: "" };
  other.tables.push({
    ...table,
    showHeaders: true,
    showTotals: false,
    showBandedRows: false,
  });

  const places: NamedPlaces = {
    sheet: (name) => book.sheet(name),
    name: (name) => book.name(name, scores),
    table: (name) => book.table(name),
  };

  test.each([
    ["b7", scores, "B7"],
    ["$A$1:C3", scores, "A1:C3"],
    ["'มาตรการ ๑'''!D4", other, "D4"],
    ["คะแนน!D4", scores, "D4"],
    ["ita_scores", scores, "B2:B11"],
    ["ITA_Measures", other, "A3:H9"],
  ])("%s", (text, sheet, address) => {
    const found = findPlace(places, scores, text)!;
    expect(found.sheet).toBe(sheet);
    expect(areaAddress(found.area)).toBe(address);
  });

  test.each(["", "ไม่มีชื่อนี้", "ไม่มีแผ่นนี้!A1", "A0", "Loop", "a!b!c"])("nothing at %j", (text) => {
    expect(findPlace(places, scores, text)).toBeUndefined();
  });
});
