import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { committeeCopy, hasConnections, type CopyChoice } from "../../src/exchange/committeeCopy";
import { planRemarks } from "../../src/exchange/committeeSheets";
import { WorkbookFile } from "../../src/files/workbook";
import { exchangeTexts } from "../../src/locale/exchange";
import { schemaErrors } from "../support/openXml";
import { sampleFile } from "../support/workbookFiles";

const FILES = join(__dirname, "../data/workbooks");
const read = (name: string) => new Uint8Array(readFileSync(join(FILES, name)));

function choiceOf(bytes: Uint8Array, more: Partial<CopyChoice> = {}): CopyChoice {
  const sheets = WorkbookFile.open(bytes).sheets.filter(({ kind }) => kind === "worksheet");
  return {
    sheets: sheets.map(({ name }) => name),
    hidden: [],
    before: [],
    after: [],
    protect: false,
    title: "ITA 2568",
    creator: "เทศบาลเมืองตัวอย่าง",
    ...more,
  };
}

function copied(bytes: Uint8Array, more: Partial<CopyChoice> = {}): WorkbookFile {
  const copy = committeeCopy(bytes, choiceOf(bytes, more));
  if (!copy.ok) throw new Error(copy.error.text.en);
  return WorkbookFile.open(copy.value);
}

/** Formulas of all cells, and the values that cells show. */
function contentOf(file: WorkbookFile) {
  const formulas: string[] = [];
  const values = new Map<string, unknown>();
  for (const sheet of file.sheets.filter(({ kind }) => kind === "worksheet")) {
    file.readCells(sheet, {
      cell: ({ row, column, value, formula }) => {
        if (formula !== undefined) formulas.push(formula);
        if (value !== null && value !== "") values.set(`${sheet.name}!${row},${column}`, value);
      },
    });
  }
  return { formulas, values };
}

/** Long sheets and merges of whole columns are about time; here it is about content. */
const SMALL = readdirSync(FILES).filter((name) => !/^1[6-9]-/.test(name));

test.each(SMALL)("%s: every formula becomes what it showed, nothing else changes", (name) => {
  const before = contentOf(WorkbookFile.open(read(name)));
  const after = contentOf(copied(read(name)));
  expect(after.formulas).toEqual([]);
  expect(after.values).toEqual(before.values);
});

test.each(["11-table-totals.xlsx", "22-external-link-poi-ref-56737.xlsx", "roundtrip.xlsx"])(
  "the copy of %s is valid by Microsoft's schema, as far as the file was",
  async (name) => {
    const copy = committeeCopy(
      read(name),
      choiceOf(read(name), {
        protect: true,
        after: [planRemarks({ reports: [{ name: "ก", sheet: "ก" }], topics: ["ค"] }, "ข")],
      }),
    );
    if (!copy.ok) throw new Error(copy.error.text.en);
    const known = await schemaErrors(read(name));
    expect((await schemaErrors(copy.value)).filter((error) => !known.includes(error))).toEqual([]);
  },
  60_000,
);

test.each([
  ["22-external-link-poi-ref-56737.xlsx", true],
  ["01-shared-formula.xlsx", false],
])("%s fetches data from elsewhere: %s; its copy never does", (name, fetches) => {
  const bytes = read(name);
  expect(hasConnections(bytes)).toBe(fetches);
  expect(hasConnections(copied(bytes).toBytes())).toBe(false);
});

test("chosen sheets in their order, those of the copy around them, the first one shown", () => {
  const bytes = sampleFile(["agency", "scores", "measures"]);
  const file = copied(bytes, {
    sheets: ["มาตรการ"],
    hidden: ["คะแนน"],
    before: [{ ...planRemarks({ reports: [], topics: [] }, "ก"), name: "สารบัญ" }],
    after: [planRemarks({ reports: [], topics: [] }, "ก")],
  });
  expect(file.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["สารบัญ", "visible"],
    ["มาตรการ", "visible"],
    ["ความเห็นกรรมการ", "visible"],
    ["คะแนน", "hidden"],
  ]);
  expect(file.activeTab).toBe(0);
});

test("names of the add-in and of sheets that stay behind are gone", () => {
  const file = copied(sampleFile(["agency", "scores"]), { sheets: ["คะแนน"] });
  expect(file.names.map(({ name }) => name).filter((name) => name.startsWith("ITA_"))).toEqual([]);
});

test("title and agency stand in the properties, nobody else", () => {
  const file = copied(read("roundtrip.xlsx"));
  const core = file.package.text("docProps/core.xml");
  expect(core).toContain("<dc:title>ITA 2568</dc:title>");
  expect(core).toContain("<dc:creator>เทศบาลเมืองตัวอย่าง</dc:creator>");
  expect(core).not.toContain("lastModifiedBy");
  expect(file.package.text("_rels/.rels")).toContain(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  );
});

test.each(["24-note-on-blank-cell.xlsx", "25-note-on-filled-cell.xlsx"])(
  "comments of %s are out",
  (name) => {
    const parts = [...copied(read(name)).package.names];
    expect(parts.filter((part) => /comment|vmlDrawing/i.test(part))).toEqual([]);
  },
);

test("protected without a password when wished", () => {
  const bytes = sampleFile(["scores"]);
  const protection = (file: WorkbookFile) =>
    /<sheetProtection[^>]*>/.exec(file.sheetText(file.sheets[0]!))?.[0];
  expect(protection(copied(bytes))).toBeUndefined();
  expect(protection(copied(bytes, { protect: true }))).toMatch(/sheet="1"/);
  expect(protection(copied(bytes, { protect: true }))).not.toMatch(/password|hash/i);
});

describe("formulas that show an error", () => {
  /** The sample's scores with a formula in some cells that shows an error. */
  function withErrors(count: number, error = "#NAME?"): Uint8Array {
    const file = WorkbookFile.open(sampleFile(["scores"]));
    const rows = Array.from({ length: count }, (_, row) => row);
    file.patch("คะแนน", {
      cells: new Map(
        rows.map((row) => [
          100 + row,
          new Map([[0, { style: 0, value: { error }, formula: "_xldudf_ITA_TOTAL(A1:A10)" }]]),
        ]),
      ),
    });
    return file.toBytes();
  }

  test.each(["#NAME?", "#DIV/0!", "#BUSY!", "#GETTING_DATA"])("refuse the copy: %s", (error) => {
    const bytes = withErrors(2, error);
    expect(committeeCopy(bytes, choiceOf(bytes))).toMatchObject({
      ok: false,
      error: {
        text: exchangeTexts.formulaErrors,
        params: { cells: "“คะแนน” A101, “คะแนน” A102" },
        place: { sheet: "คะแนน", address: "A101" },
      },
    });
  });

  test("many are counted", () => {
    const bytes = withErrors(13);
    const copy = committeeCopy(bytes, choiceOf(bytes));
    expect(copy).toMatchObject({ ok: false, error: { params: { more: 3 } } });
  });

  test("do not matter on a sheet that stays behind", () => {
    const file = WorkbookFile.open(withErrors(1));
    file.addSheet("รายงาน");
    expect(copied(file.toBytes(), { sheets: ["รายงาน"] }).sheets).toHaveLength(1);
  });
});
