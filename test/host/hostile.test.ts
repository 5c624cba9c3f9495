import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { UnreadableFile, type UnreadableReason } from "../../src/files/unreadable";
import { LIMITS } from "../../src/files/archive";
import { newHost } from "./hosts";

const PLAIN = unzipSync(
  new Uint8Array(readFileSync(join(__dirname, "../data/workbooks/01-shared-formula.xlsx"))),
);
const SHEET = "xl/worksheets/sheet1.xml";

/** The file with these parts; packing them closer would only cost time. */
function file(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const texts = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  const all = { ...PLAIN, ...(Object.fromEntries(texts) as Record<string, Uint8Array>) };
  return zipSync(all, { level: 0 });
}

/** The file with a part of which its archive says that it becomes so many bytes. */
function bomb(name: string, size: number): Uint8Array {
  const bytes = Buffer.from(file({ [name]: "<a/>" }));
  // The archive's own list comes last; the size stands before the name in an entry of it.
  bytes.writeUInt32LE(size, bytes.lastIndexOf(name) - 46 + 24);
  return new Uint8Array(bytes);
}

function sheet(data: string, rest = ""): string {
  const space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return `<worksheet xmlns="${space}"><sheetData>${data}</sheetData>${rest}</worksheet>`;
}

function inline(text: string): string {
  return `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

/** A formula in the first cell, and so many below that share it. */
function filledDown(formula: string, count: number): string {
  const first = `<row><c><f t="shared" ref="A1:A${count}" si="0">${formula}</f></c></row>`;
  return first + '<row><c><f t="shared" si="0"/></c></row>'.repeat(count - 1);
}

/** The part that lists the sheets, with so many. */
function workbook(sheets: number): string {
  const listed = Array.from(
    { length: sheets },
    (_, i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="rId1"/>`,
  );
  const spaces =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return `<workbook ${spaces}><sheets>${listed.join("")}</sheets></workbook>`;
}

const ENCRYPTED = Uint8Array.from([
  ...[0xd0, 0xcf, 0x11, 0xe0],
  ...Buffer.from("EncryptedPackage", "utf16le"),
]);

test.each<[string, UnreadableReason, () => Uint8Array]>([
  ["a text of 80 MB", "tooLarge", () => bomb(SHEET, 80_000_000)],
  ["media of 200 MB", "tooLarge", () => bomb("xl/media/a.bin", 200_000_000)],
  ["too many rows", "tooLarge", () => file({ [SHEET]: sheet("<row/>".repeat(LIMITS.cells + 1)) })],
  [
    "too many cells",
    "tooLarge",
    () => file({ [SHEET]: sheet(`<row>${"<c/>".repeat(16_000)}</row>`.repeat(32)) }),
  ],
  ["too many sheets", "tooLarge", () => file({ "xl/workbook.xml": workbook(LIMITS.sheets + 1) })],
  [
    "a text that no cell holds",
    "tooLarge",
    () => file({ [SHEET]: sheet(inline("ก".repeat(LIMITS.text + 1))) }),
  ],
  [
    "a formula that no cell holds",
    "tooLarge",
    () => file({ [SHEET]: sheet(`<row><c><f>${"1+".repeat(LIMITS.formula / 2)}1</f></c></row>`) }),
  ],
  [
    "too many formulas",
    "tooLarge",
    () => file({ [SHEET]: sheet(filledDown("1", LIMITS.formulaCells + 1)) }),
  ],
  [
    "a long formula filled down very often",
    "tooLarge",
    () => file({ [SHEET]: sheet(filledDown(`&quot;${"a".repeat(16_000)}&quot;`, 2_100)) }),
  ],
  [
    "very many rules of formats",
    "tooLarge",
    () => file({ [SHEET]: sheet("", "<conditionalFormatting/>".repeat(300_000)) }),
  ],
  ["two sheets of one part", "damaged", () => file({ "xl/workbook.xml": workbook(2) })],
  ["a path out of the package", "damaged", () => file({ "../../evil.xml": "<a/>" })],
  ["two entries of one name", "damaged", () => file({ "XL/worksheets/SHEET1.xml": sheet("") })],
  [
    "a text that the list of texts does not have",
    "damaged",
    () => file({ [SHEET]: sheet('<row><c t="s"><v>99999</v></c></row>') }),
  ],
  ["a document type", "damaged", () => file({ "xl/workbook.xml": "<!DOCTYPE x><workbook/>" })],
  [
    "elements within elements",
    "damaged",
    () => file({ [SHEET]: sheet("", "<a>".repeat(100_000) + "</a>".repeat(100_000)) }),
  ],
  ["elements that are not closed", "damaged", () => file({ [SHEET]: sheet("<row><c>") })],
  [
    "a cell beyond the last column",
    "damaged",
    () => file({ [SHEET]: sheet('<row r="1"><c r="XFE1"/></row>') }),
  ],
  ["a row beyond the last", "damaged", () => file({ [SHEET]: sheet('<row r="99999999999"/>') })],
  ["a password", "encrypted", () => ENCRYPTED],
  ["another format", "otherFormat", () => strToU8("ชื่อ,คะแนน")],
])(
  "%s is refused",
  async (_name, reason, make) => {
    const error: unknown = await newHost()
      .open(make())
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as UnreadableFile).reason).toBe(reason);
  },
  60_000,
);

test("a byte that was changed on the way is noticed", async () => {
  const bytes = zipSync(PLAIN, { level: 0 });
  const at = Buffer.from(bytes).indexOf("<sheetData");
  bytes[at + 20] = (bytes[at + 20] ?? 0) ^ 1;
  await expect(newHost().open(bytes)).rejects.toMatchObject({ reason: "damaged" });
});

test("a sheet whose part is missing is not passed over", async () => {
  const rest = Object.fromEntries(Object.entries(PLAIN).filter(([name]) => name !== SHEET));
  await expect(newHost().open(zipSync(rest))).rejects.toMatchObject({ reason: "damaged" });
});

test.each([
  ["=SEQUENCE(1048576,16384)", { error: "#NUM!" }],
  ['=REPT("y",99999999)', { error: "#VALUE!" }],
  ['=REPT("ab",3)', "ababab"],
  ["=SUM(SEQUENCE(4,1,10,5))", 70],
  ["=MAKEARRAY(1048576,16384,LAMBDA(r,c,1))", { error: "#VALUE!" }],
  ["=SUM(C1:XFD1048576)", 3],
  [`=${"(".repeat(5_000)}1${")".repeat(5_000)}`, { error: "#VALUE!" }],
])("%p is answered without filling the memory", async (formula, value) => {
  const host = newHost();
  const escaped = formula.slice(1).replaceAll('"', "&quot;");
  await host.open(
    file({
      [SHEET]: sheet(`<row r="1"><c r="A1"><f>${escaped}</f></c><c r="C1"><v>3</v></c></row>`),
    }),
  );
  expect(host.book.sheets[0]!.cell(0, 0)?.value).toEqual(value);
});

test("columns, merges and rules as large as a sheet cost nothing", async () => {
  const host = newHost();
  const rest =
    '<mergeCells><mergeCell ref="B1:B1048576"/></mergeCells><dataValidations><dataValidation type="list" ' +
    'sqref="A1:XFD1048576"><formula1>"ก"</formula1></dataValidation></dataValidations>';
  const text = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', rest).replace(
    "<sheetData>",
    '<cols><col min="1" max="400000000" width="12"/></cols><sheetData>',
  );
  await host.open(file({ [SHEET]: text }));
  expect(host.book.sheets[0]!.used(false)).toMatchObject({ rows: 1, columns: 1 });
});
