import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Host } from "../../../host/host";
import { makeReports } from "../../../src/excel/actions/reports";
import { planSample } from "../../../src/sheets/sample";
import { NEEDED_SHEETS } from "../../../src/sheets/templates/all";
import { schemaErrors, type OfficeVersion } from "../../support/openXml";
import { emptyWorkbook, paintInto } from "../../support/workbook";
import { newHost } from "../hosts";

/** Workbooks of other people, each with something that was lost once; see their names. */
const FOLDER = join(__dirname, "../../data/workbooks");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const PROTECTED = "09-protection.xlsx";
/**
 * Each file is validated for the newest Office. What is added is the same in all of them, so that one file shows that Office
 * 2019 knows it.
 */
const versionsOf = (name: string) =>
  name === "roundtrip.xlsx"
    ? (["Office2019", "Microsoft365"] as const)
    : (["Microsoft365"] as const);
/** Valid, and still so after rows came: notes, tables with totals, links. */
const SHIFTED = ["11-table-totals.xlsx", "12-hyperlinks.xlsx", "25-note-on-filled-cell.xlsx"];
/** Parts that a new sheet and its formats must change. */
const SHARED = [
  "[Content_Types].xml",
  // its list of sheets
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
];

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Names of the parts of one file that another one lacks or has otherwise. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.entries(old)
    .filter(([name, part]) => {
      const kept = now[name];
      return !name.endsWith("/") && !(kept && Buffer.from(kept).equals(Buffer.from(part)));
    })
    .map(([name]) => name)
    .sort();
}

/** Digest of what was written into a file: parts that are new or changed, with their names. */
function writtenInto(before: Uint8Array, after: Uint8Array): string {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const digest = createHash("sha256");
  for (const [name, part] of Object.entries(now)) {
    const kept = old[name];
    if (!(kept && Buffer.from(kept).equals(Buffer.from(part))))
      digest.update(`${name} ${part.length} `).update(part);
  }
  return digest.digest("hex");
}

/** Errors that a saved file has and the file that it was opened from has not. */
async function newErrors(name: string, saved: Uint8Array, version: OfficeVersion) {
  const errors = await schemaErrors(saved, version);
  const before = errors.length > 0 ? await schemaErrors(read(name), version) : [];
  // What the file itself had may stand at another place of a list that grew.
  const kind = (error: string): string => error.replace(/\[\d+\]/g, "");
  return errors.filter((error) => !before.map(kind).includes(kind(error)));
}

const judged = new Map<string, ReturnType<typeof newErrors>>();
/**
 * The same, once for all files into which the very same parts were written. The schema judges part by part, and parts that
 * were not written are those of the file that was opened, byte for byte.
 */
function errorsWritten(name: string, saved: Uint8Array, version: OfficeVersion) {
  const key = `${version} ${writtenInto(read(name), saved)}`;
  const errors = judged.get(key) ?? newErrors(name, saved, version);
  judged.set(key, errors);
  return errors;
}

function text(file: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(file)[part]);
}

async function opened(name: string): Promise<Host> {
  const host = newHost();
  await host.open(read(name));
  return host;
}

test.each(FILES)("%s: saved as it was when nobody changed it", async (name) => {
  const host = await opened(name);
  expect(changedParts(read(name), await host.save())).toEqual([]);
});

test.each(FILES.filter((name) => name !== PROTECTED))(
  "%s: only shared parts change when a sheet is added, and the file stays valid",
  async (name) => {
    const host = await opened(name);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("ใหม่");
      sheet.getRange("A1:B2").values = [
        ["ก", 1],
        ["ข", 2],
      ];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A3").formulas = [["=SUM(B1:B2)"]];
      sheet.getRange("A4").dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
      sheet.charts.add("BarClustered", sheet.getRange("A1:B2"), "Columns");
      await context.sync();
    });
    const saved = await host.save();
    const others = changedParts(read(name), saved).filter((part) => !SHARED.includes(part));
    expect(others).toEqual([]);
    const added = versionsOf(name).map((version) => errorsWritten(name, saved, version));
    expect((await Promise.all(added)).flat()).toEqual([]);
  },
  60_000,
);

test("a workbook whose structure is protected stays so, and takes no sheets", async () => {
  const host = await opened(PROTECTED);
  await expect(
    host.run(async (context) => {
      context.workbook.worksheets.add("ใหม่");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test.each(["roundtrip.xlsx", "11-table-totals.xlsx", "22-external-link-poi-ref-56737.xlsx"])(
  "%s: reports are added beside what was there",
  async (name) => {
    const host = emptyWorkbook();
    await host.open(read(name));
    const needed: readonly string[] = NEEDED_SHEETS.map(({ id }) => id);
    await paintInto(
      host,
      planSample().filter(({ id }) => needed.includes(id)),
    );
    expect((await makeReports({ only: ["summary"] })).ok).toBe(true);
    const saved = await host.save();
    const others = changedParts(read(name), saved).filter((part) => !SHARED.includes(part));
    // The sheet that was shown is no longer the one that is selected.
    expect(others.filter((part) => !/worksheets\/sheet\d+\.xml$/.test(part))).toEqual([]);
    for (const part of others) {
      const [before, after] = [read(name), saved].map((file) =>
        text(file, part).replace(' tabSelected="1"', ""),
      );
      expect(after).toBe(before);
    }
    expect(await newErrors(name, saved, "Microsoft365")).toEqual([]);
  },
  60_000,
);

describe("what is changed in an opened sheet leaves the rest of it", () => {
  async function edited(name: string, edit: (host: Host) => void | Promise<void>) {
    const host = await opened(name);
    await edit(host);
    const saved = await host.save();
    return { host, saved, sheet: text(saved, "xl/worksheets/sheet1.xml") };
  }

  test("a cell of a formula that was filled down gets a value; the others keep their formulas", async () => {
    const { host, sheet } = await edited("01-shared-formula.xlsx", (it) => {
      it.enter(it.book.sheets[0]!, 1, 1, "99");
    });
    const formulas = [0, 1, 2].map((row) => host.book.sheets[0]!.cell(row, 1)?.formula);
    expect(formulas).toEqual(["=A1*2", undefined, "=A3*2"]);
    expect(sheet).toContain("<f>A3*2</f>");
    expect(sheet).not.toContain('t="shared"');
  });

  test("a cell that others depend on: they are computed anew, no others", async () => {
    const { host } = await edited("01-shared-formula.xlsx", (it) => {
      it.enter(it.book.sheets[0]!, 2, 0, "50");
    });
    const [sheet] = host.book.sheets;
    expect(sheet!.cell(2, 1)?.value).toBe(100);
    expect([...host.book.settled]).toContain(sheet!.cell(0, 1));
  });

  test("a value of another workbook stays in its cell, and its formula", async () => {
    const host = await opened("22-external-link-poi-ref-56737.xlsx");
    const before = host.book.sheets.map((sheet) =>
      [...sheet.entries({ row: 0, column: 0, rows: 50, columns: 20 })].map(
        ([, , cell]) => cell.value,
      ),
    );
    host.enter(host.book.sheets[0]!, 40, 10, "1");
    const after = host.book.sheets.map((sheet) =>
      [...sheet.entries({ row: 0, column: 0, rows: 40, columns: 20 })].map(
        ([, , cell]) => cell.value,
      ),
    );
    expect(after).toEqual(before);
    expect(JSON.stringify(before)).toContain("Hello!");
  });

  test("a table keeps its totals and its label when a heading is renamed", async () => {
    const { saved } = await edited("11-table-totals.xlsx", (it) => {
      const [sheet] = it.book.sheets;
      const { row, column } = sheet!.tables[0]!.area;
      it.enter(sheet!, row, column, "หัวใหม่");
    });
    const table = text(saved, "xl/tables/table1.xml");
    expect(table).toContain('name="หัวใหม่"');
    expect(table).toContain("totalsRowFunction=");
    expect(table).toContain('totalsRowLabel="รวมทั้งสิ้น"');
  });

  test("a format changed in part keeps rotation, theme and the other formats", async () => {
    const name = "10-styles.xlsx";
    const { saved } = await edited(name, async (it) => {
      await it.run(async (context) => {
        const { name: sheet } = it.book.sheets[0]!;
        context.workbook.worksheets.getItem(sheet).getUsedRange().format.font.bold = true;
        await context.sync();
      });
    });
    const [before, after] = [read(name), saved].map((file) => text(file, "xl/styles.xml"));
    for (const kept of ["textRotation", "diagonal", "patternType", "indexed"])
      expect(after!.split(kept).length).toBeGreaterThanOrEqual(before!.split(kept).length);
  });

  test.each(FILES.filter((name) => name !== PROTECTED && !name.startsWith("16-")))(
    "%s: rows inserted above, and everything follows",
    async (name) => {
      const { host, saved } = await edited(name, async (it) => {
        await it.run(async (context) => {
          const { name: sheet } = it.book.sheets[0]!;
          context.workbook.worksheets.getItem(sheet).getRange("1:2").insert("Down");
          await context.sync();
        });
      });
      const again = newHost();
      await again.open(saved);
      const dump = (it: Host) =>
        it.book.sheets.map((sheet) => [
          sheet.merges,
          sheet.validations,
          sheet.tables.map(({ area }) => area),
          sheet.page.breaksBefore,
          [...sheet.rows].flatMap(([row, { cells }]) =>
            [...cells].map(([column, { value, formula, hyperlink }]) => [
              row,
              column,
              value,
              formula,
              hyperlink,
            ]),
          ),
        ]);
      expect(dump(again)).toEqual(dump(host));
      if (SHIFTED.includes(name)) expect(await schemaErrors(saved)).toEqual([]);
    },
    60_000,
  );
});
