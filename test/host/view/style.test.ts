import { alignment, borderLine, cellCss, fontFamily } from "../../../host/view/style";

test.each([
  ["a number", 93.82, "right"],
  ["a text", "เทศบาล", "left"],
  ["a truth value", true, "center"],
  ["an error", { error: "#N/A" }, "center"],
  ["a blank", null, "left"],
] as const)("General puts %s where Excel puts it", (_, value, expected) => {
  expect(alignment({}, value)).toBe(expected);
});

test("an alignment of the cell goes before what it holds", () => {
  expect(alignment({ horizontalAlignment: "Center" }, 1)).toBe("center");
  expect(alignment({ horizontalAlignment: "Left" }, 1)).toBe("left");
});

test.each([
  [undefined, "1px solid silver"],
  [{ style: "Continuous", weight: "Thin", color: "#000000" }, "1px solid #000000"],
  [{ style: "Continuous", weight: "Thick", color: "#FF0000" }, "3px solid #FF0000"],
  [{ style: "Dot", weight: "Thin", color: "#000000" }, "1px dotted #000000"],
  [{ style: "Double", weight: "Thick", color: "#000000" }, "3px double #000000"],
])("line %j", (line, expected) => {
  expect(borderLine(line, "silver")).toBe(expected);
});

test("a face that draws small has a stand-in of the same width", () => {
  expect(fontFamily("TH SarabunPSK")).toMatch(/^"ITA Sarabun Own", "ITA Sarabun", /);
  // By its family name alone another face could answer, unscaled.
  expect(fontFamily("TH SarabunPSK")).not.toContain("TH SarabunPSK");
  expect(fontFamily("Calibri")).not.toContain("Sarabun");
});

test("a face name cannot break out of its quotes", () => {
  expect(fontFamily('a";color:red;"')).toMatch(/^"a;color:red;", /);
});

test("format of a heading", () => {
  const css = cellCss(
    { bold: true, fontSize: 16, fill: "#E7E6E6", horizontalAlignment: "Center", indentLevel: 0 },
    "คะแนน",
  );
  for (const part of ["font-weight:bold", "font-size:16pt", "background-color:#E7E6E6"])
    expect(css).toContain(part);
  expect(css).toContain("align-items:flex-end");
});

test("an indent moves text away from the side it stands on", () => {
  expect(cellCss({ indentLevel: 2 }, "ก")).toContain("padding-left:16pt");
  expect(cellCss({ indentLevel: 1, horizontalAlignment: "Right" }, "ก")).toContain(
    "padding-right:9pt",
  );
});
