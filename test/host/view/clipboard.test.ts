import fc from "fast-check";
import { fromClipboard, toClipboard } from "../../../host/view/clipboard";

test.each([
  ["one cell", "93.82", [["93.82"]]],
  ["a row", "ก\tข", [["ก", "ข"]]],
  [
    "rows as Excel copies them",
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["a line break inside a cell", '"บรรทัด ๑\nบรรทัด ๒"\tข', [["บรรทัด ๑\nบรรทัด ๒", "ข"]]],
  ["quotes inside quotes", '"""ดี"" มาก\t"', [['"ดี" มาก\t']]],
  ["a quote that opens nothing", '12" จอ', [['12" จอ']]],
  ["an empty last cell", "1\t", [["1", ""]]],
  ["an empty row between", "1\n\n2", [["1"], [""], ["2"]]],
  ["nothing", "", [[""]]],
])("reads %s", (_, text, rows) => {
  expect(fromClipboard(text)).toEqual(rows);
});

test("what is copied is pasted back as it was", () => {
  const text = fc.string({ unit: fc.constantFrom("ก", "1", '"', "\t", "\n", "\r", " ") });
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    // A blank last row of one column cannot be told from the line break that ends the row above.
    .filter(
      (rows) => rows.length === 1 || (rows.at(-1) ?? []).join("") !== "" || rows[0]!.length > 1,
    );
  fc.assert(fc.property(matrix, (rows) => expect(fromClipboard(toClipboard(rows))).toEqual(rows)));
});
