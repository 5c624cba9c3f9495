import { deflateSync } from "node:zlib";
import { readPdf } from "../../scripts/pdf";

/** A file with one page of these operators, as LibreOffice writes them; letters are "ก", "า", a space and a glyph. */
function file(operators: string, bookmark = "แผน"): Uint8Array {
  const stream = (text: string) => {
    const bytes = deflateSync(Buffer.from(text, "latin1")).toString("latin1");
    return `<</Length ${bytes.length}/Filter/FlateDecode>>\nstream\n${bytes}\nendstream`;
  };
  const utf16 = (text: string) =>
    `<FEFF${Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("")}>`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R/Outlines 8 0 R>>",
    "<</Type/Pages/Resources 4 0 R/Kids[ 3 0 R ]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R>>",
    "<</Font<</F1 6 0 R>>>>",
    stream(operators),
    "<</Type/Font/Subtype/TrueType/BaseFont/BAAAAA+THSarabunNew\n/FirstChar 0\n/LastChar 4\n/Widths[0 400 300 200 100 ]/ToUnicode 7 0 R>>",
    stream("4 beginbfchar\n<01> <0E01>\n<02> <0E32>\n<03> <0020>\n<04> <0E4D>\nendbfchar"),
    "<</First 9 0 R/Last 9 0 R/Count 1>>",
    `<</Title${utf16(bookmark)}/Dest[3 0 R/XYZ 0 800 0]>>`,
    `<</Producer${utf16("LibreOffice 7.4")}>>`,
  ];
  let text = "%PDF-1.6\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  text += `trailer\n<</Size ${places.length + 1}/Root 1 0 R/Info 10 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

const pageOf = (operators: string) => readPdf(file(operators)).pages[0]!;
const FULL = [0, 0, 600, 800];

test("pages, bookmarks and the program that printed", () => {
  const { producer, pages, bookmarks } = readPdf(file("q Q"));
  expect(producer).toBe("LibreOffice 7.4");
  expect(bookmarks).toEqual([{ title: "แผน", page: 0 }]);
  expect(pages).toEqual([{ width: 600, height: 800, texts: [], rules: { x: [], y: [] } }]);
});

test("letters with place, width and size; kerning counts, spaces at the end do not", () => {
  const { texts } = pageOf("BT\n100 700 Td /F1 10 Tf[<0102>100<0103>]TJ\nET");
  expect(texts).toEqual([
    { font: "THSarabunNew", text: "กาก ", x: 100, y: 100, width: 10, size: 10, clip: FULL },
  ]);
});

test("a sara am that is drawn as two glyphs reads as what it stands for", () => {
  const { texts } = pageOf(
    "BT\n100 700 Td /F1 10 Tf<01>Tj\n/Span<</ActualText<FEFF0E33>>>\nBDC\n1 0 0 1 104 700 Tm\n/F1 10 Tf<0402>Tj\nEMC\n1 0 0 1 108 700 Tm\n<01>Tj\nET",
  );
  expect(texts).toMatchObject([{ text: "กำก", x: 100, width: 12 }]);
});

test("pieces on one line are one text, apart from those of another cell or line", () => {
  const { texts } = pageOf(
    "BT\n100 700 Td /F1 10 Tf<01>Tj\nET\nBT\n104.2 700 Td<02>Tj\nET\nBT\n120 700 Td<01>Tj\nET\nBT\n124 688 Td<02>Tj\nET",
  );
  expect(texts.map(({ text, x, y }) => [text, x, y])).toEqual([
    ["กา", 100, 100],
    ["ก", 120, 100],
    ["า", 124, 112],
  ]);
});

test("the clip in force is what all clips around a text leave, and ends with its state", () => {
  const { texts } = pageOf(
    "q 50 600 200 150 re\nW* n\nq 100 650 400 400 re W n\nBT 100 700 Td /F1 10 Tf<01>Tj ET\nQ\nBT 100 690 Td<01>Tj ET\nQ\nBT 100 680 Td<01>Tj ET",
  );
  expect(texts.map(({ clip }) => clip)).toEqual([[100, 50, 250, 150], [50, 50, 250, 200], FULL]);
});

test("sheets that are scaled by a matrix have their letters scaled", () => {
  const { texts } = pageOf("q 0.5 0 0 0.5 10 20 cm BT 100 700 Td /F1 10 Tf<01>Tj ET Q");
  expect(texts).toMatchObject([{ x: 60, y: 430, width: 2, size: 5 }]);
});

test("ruled lines of the page, not those of charts under a clip of their own", () => {
  const { rules } = pageOf(
    "50 600 m 550 600 l S\n50 100 m 50 600 l S\n50 600 m 550 600 l S\nq 100 100 100 100 re W n 100 150 m 200 150 l S Q",
  );
  expect(rules).toEqual({ x: [50], y: [200] });
});

test.each([
  ["an operator", "/Im1 Do", "an unknown operator: Do"],
  ["a letter", "BT /F1 10 Tf<09>Tj ET", "a letter of THSarabunNew that nobody can read"],
  ["a font", "BT /F2 10 Tf<01>Tj ET", "letters without a font"],
])("%s that is not known is an error", (_, operators, message) => {
  expect(() => pageOf(operators)).toThrow(message);
});

test("another kind of file is an error", () => {
  expect(() => readPdf(Buffer.from("%PDF-1.7\nstartxref\n9\n%%EOF\n"))).toThrow(
    "not a PDF with a cross-reference table",
  );
});
