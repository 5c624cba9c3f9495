/**
 * npx tsx scripts/contact-sheets.ts [--only id,id] [--pages DIR]
 *
 * Prints every report for three data sets with LibreOffice and draws a contact sheet of the pages a report,
 * docs/reports/ID.png: a row for the short, the ordinary and the long data set, its first pages and the last.
 * Needs `soffice`, `pdftoppm` and the font TH Sarabun New (or one of the same widths); nothing else uses them.
 * --pages keeps the single pages (PDF, and PNG at 80 dpi) for a closer look.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { crc32, deflateSync } from "node:zlib";
import { REPORT_IDS, type ReportId } from "../src/sheets/state";
import { DATA_SETS, planDataSet, type DataSet } from "../test/support/dataSets";
import { startHost } from "./headless";

const PAGES_IN_A_ROW = 4;
/** Dots per inch of a page on the contact sheet. */
const RESOLUTION = 60;
const GAP = 8;
const FOLDER = join("docs", "reports");

/** A picture in grey, a byte a dot, row by row; 255 is white. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** A workbook that holds this report of a data set and nothing else; null when the report is refused. */
async function reportFile(id: ReportId, set: DataSet): Promise<Uint8Array | null> {
  const host = startHost();
  const { paint } = await import("../src/excel/paint/paint");
  const { makeReports } = await import("../src/excel/actions/reports");
  const blank = await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("name");
    await context.sync();
    const around = {
      sheetNames: [sheet.name],
      deadNames: [],
      liveNames: [],
      structureProtected: false,
    };
    const painted = await paint(context, planDataSet(set), around);
    if (!painted.ok) throw new Error(painted.error.text.en);
    return sheet.name;
  });
  const made = await makeReports({ only: [id] });
  if (!made.ok) {
    console.warn(`${id}: ${made.error.text.en}`);
    return null;
  }
  const report = made.value.made.find((one) => one.id === id)?.sheet ?? blank;
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    worksheets.items.filter((sheet) => sheet.name !== report).forEach((sheet) => sheet.delete());
    await context.sync();
  });
  return host.save();
}

/** Reads the PGM pictures that pdftoppm writes: "P5 width height 255" and the dots. */
function readPicture(path: string): Picture {
  const bytes = readFileSync(path);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 32).toString("latin1"));
  if (!head) throw new Error(`not a PGM picture: ${path}`);
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    dots: bytes.subarray(head[0].length),
  };
}

/** Puts pictures in rows on a grey ground. */
function arrange(rows: readonly (readonly Picture[])[]): Picture {
  const width = Math.max(
    ...rows.map((row) => row.reduce((sum, one) => sum + one.width + GAP, GAP)),
  );
  const heights = rows.map((row) => Math.max(...row.map((one) => one.height)));
  const height = heights.reduce((sum, one) => sum + one + GAP, GAP);
  const dots = new Uint8Array(width * height).fill(128);
  let top = GAP;
  rows.forEach((row, index) => {
    let left = GAP;
    for (const picture of row) {
      for (let y = 0; y < picture.height; y++) {
        const line = picture.dots.subarray(y * picture.width, (y + 1) * picture.width);
        dots.set(line, (top + y) * width + left);
      }
      left += picture.width + GAP;
    }
    top += (heights[index] ?? 0) + GAP;
  });
  return { width, height, dots };
}

/** A PNG file of 16 greys: a fifth of the size, and as good to read. */
function encodePng({ width, height, dots }: Picture): Buffer {
  const stride = Math.ceil(width / 2);
  const lines = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grey = (dots[y * width + x] ?? 255) >> 4;
      const at = y * (stride + 1) + 1 + (x >> 1);
      lines[at] = (lines[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey);
    }
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a dot, grey.
  header.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Pages of a printed file as pictures, in order. */
function pagesOf(folder: string, name: string): Picture[] {
  execFileSync("pdftoppm", [
    "-gray",
    "-r",
    String(RESOLUTION),
    join(folder, `${name}.pdf`),
    join(folder, `${name}.page`),
  ]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.page`) && file.endsWith(".pgm"))
    .sort()
    .map((file) => readPicture(join(folder, file)));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, pages: { type: "string" } },
  });
  const wanted = values.only?.split(",");
  const ids = REPORT_IDS.filter((id) => wanted?.includes(id) ?? true);
  const folder = values.pages ?? mkdtempSync(join(tmpdir(), "ita-pages-"));
  mkdirSync(folder, { recursive: true });
  const files: { id: ReportId; name: string }[] = [];
  for (const id of ids) {
    for (const [size, set] of Object.entries(DATA_SETS)) {
      const bytes = await reportFile(id, set);
      if (!bytes) continue;
      const name = `${id}-${size}`;
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
      files.push({ id, name });
    }
  }
  const paths = files.map(({ name }) => join(folder, `${name}.xlsx`));
  // A profile of its own: one that is in use by another LibreOffice would refuse to start.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths];
  execFileSync("soffice", args, { stdio: "ignore" });
  mkdirSync(FOLDER, { recursive: true });
  for (const id of ids) {
    const rows = files
      .filter((file) => file.id === id)
      .map(({ name }) => {
        const pages = pagesOf(folder, name);
        if (values.pages) {
          const out = join(folder, name);
          execFileSync("pdftoppm", ["-png", "-r", "80", `${out}.pdf`, out]);
        }
        console.log(`${name}: ${pages.length} pages`);
        return pages.length <= PAGES_IN_A_ROW
          ? pages
          : [...pages.slice(0, PAGES_IN_A_ROW - 1), ...pages.slice(-1)];
      });
    if (rows.length > 0) writeFileSync(join(FOLDER, `${id}.png`), encodePng(arrange(rows)));
  }
  if (!values.pages) rmSync(folder, { recursive: true });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
