import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import type { PrintedFile } from "../../scripts/pdf";

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

/** Operators of one page each, by what they show. */
const PAGES = {
  nothing: "q Q",
  letters: "BT\n100 700 Td /F1 10 Tf[<0102>100<0103>]TJ\nET",
  pieces:
    "BT\n100 700 Td /F1 10 Tf<01>Tj\nET\nBT\n104.2 700 Td<02>Tj\nET\nBT\n120 700 Td<01>Tj\nET\nBT\n124 688 Td<02>Tj\nET",
  clips:
    "q 50 600 200 150 re\nW* n\nq 100 650 400 400 re W n\nBT 100 700 Td /F1 10 Tf<01>Tj ET\nQ\nBT 100 690 Td /F1 10 Tf<01>Tj ET\nQ\nBT 100 680 Td /F1 10 Tf<01>Tj ET",
  scaled: "q 0.5 0 0 0.5 10 20 cm BT 100 700 Td /F1 10 Tf<01>Tj ET Q",
  turned: "BT 0 1 -1 0 100 700 Tm /F1 10 Tf<0102>Tj ET",
  ruled:
    "50 600 m 550 600 l S\n50 100 m 50 600 l S\n50 600 m 550 600 l S\nq 100 100 100 100 re W n 100 150 m 200 150 l S Q",
} as const;

const FULL = [0, 0, 600, 800];
let printed: Record<keyof typeof PAGES, PrintedFile>;
let refused: string;

/** pdf.js is an ES module, which jest does not load: the files are read by a program of their own, all at once. */
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "ita-pdf-"));
  for (const [name, operators] of Object.entries(PAGES)) {
    writeFileSync(join(folder, name), file(operators));
  }
  const program = `
    import { readFileSync } from "node:fs";
    import { readPdf } from ${JSON.stringify(join(process.cwd(), "scripts", "pdf.ts"))};
    void (async () => {
      const read = {};
      for (const name of ${JSON.stringify(Object.keys(PAGES))})
        read[name] = await readPdf(readFileSync(${JSON.stringify(folder)} + "/" + name));
      const refused = await readPdf(Buffer.from("no PDF")).then(() => "", (error) => error.message);
      console.log(JSON.stringify({ read, refused }));
    })();`;
  const tsx = join(process.cwd(), "node_modules", "tsx", "dist", "cli.mjs");
  const output = execFileSync(process.execPath, [tsx, "-e", program], { encoding: "utf8" });
  ({ read: printed, refused } = JSON.parse(output) as { read: typeof printed; refused: string });
  rmSync(folder, { recursive: true });
}, 60_000);

const pageOf = (name: keyof typeof PAGES) => printed[name].pages[0]!;

test("pages, bookmarks and the program that printed", () => {
  const { producer, pages, bookmarks } = printed.nothing;
  expect(producer).toBe("LibreOffice 7.4");
  expect(bookmarks).toEqual([{ title: "แผน", page: 0 }]);
  expect(pages).toEqual([{ width: 600, height: 800, texts: [], rules: { x: [], y: [] } }]);
});

test("letters with place, width and size; kerning counts, spaces at the end do not", () => {
  expect(pageOf("letters").texts).toEqual([
    { font: "THSarabunNew", text: "กาก ", x: 100, y: 100, width: 10, size: 10, clip: FULL },
  ]);
});

test("pieces on one line are one text, apart from those of another cell or line", () => {
  expect(pageOf("pieces").texts.map(({ text, x, y }) => [text, x, y])).toEqual([
    ["กา", 100, 100],
    ["ก", 120, 100],
    ["า", 124, 112],
  ]);
});

test("the clip in force is what all clips around a text leave, and ends with its state", () => {
  expect(pageOf("clips").texts.map(({ clip }) => clip)).toEqual([
    [100, 50, 250, 150],
    [50, 50, 250, 200],
    FULL,
  ]);
});

test("sheets that are scaled by a matrix have their letters scaled", () => {
  expect(pageOf("scaled").texts).toMatchObject([{ x: 60, y: 430, width: 2, size: 5 }]);
});

test("letters that do not run from left to right are marked", () => {
  expect(pageOf("turned").texts).toMatchObject([{ text: "กา", turned: true }]);
});

test("ruled lines of the page, not those of charts under a clip of their own", () => {
  expect(pageOf("ruled").rules).toEqual({ x: [50], y: [200] });
});

test("another kind of file is an error", () => {
  expect(refused).toMatch(/PDF/);
});
