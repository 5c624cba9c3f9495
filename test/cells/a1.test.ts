import { areaAddress, columnName, quoteSheet } from "../../src/cells/a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test("areas and sheets", () => {
  const area = { row: 3, column: 1, rows: 10, columns: 2 };
  expect(areaAddress(area)).toBe("B4:C13");
  expect(areaAddress({ ...area, rows: 1, columns: 1 })).toBe("B4");
  expect(quoteSheet("ปี '68")).toBe("'ปี ''68'");
});
