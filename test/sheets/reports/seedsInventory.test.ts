import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seedsPage } from "../../../scripts/seeds";
import { planReports } from "../../../src/excel/actions/reports";
import { describe as sentence } from "../../../src/locale/describe";
import type { SheetPlan } from "../../../src/sheets/plan";
import type { ReportId } from "../../../src/sheets/state";
import { COLORS } from "../../../src/sheets/theme";
import { printedTable, printedText } from "../../support/printedTable";
import {
  CHANTHABURI_SCORED,
  SEED_BOOKS,
  SEED_IDS,
  seedState,
  type SeedId,
} from "../../support/seedBooks";
import { SEED_TABLES, type SeedTable } from "../../support/seedInventory";
import { SEED_TEXTS } from "../../support/seedTexts";
import { planCells } from "../../support/planCells";

const plans = new Map<string, SheetPlan>();
/** A report of a document's workbook, made once. */
function planOf(document: SeedId, report: ReportId): SheetPlan {
  const key = `${document} ${report}`;
  const known = plans.get(key);
  if (known) return known;
  const planned = planReports(seedState(SEED_BOOKS[document]), [report]);
  if (!planned.ok) throw new Error(sentence(planned.error, "th"));
  const plan = planned.value.plans[0]!;
  plans.set(key, plan);
  return plan;
}
const ours = (columns: SeedTable["columns"]) =>
  columns.map((column) => (typeof column === "string" ? column : column[1]));
/** Whole figures are printed with and without decimals. */
const figure = (text: string) =>
  text.replace(/^(-?\d+)\.00$/, "$1").replace(/(\d)\.00(?= – |$)/g, "$1");

/** Rows of a table, of its section where it has one; codes stand before the words of their questions. */
function rowsOf({ document, report, section, columns }: SeedTable) {
  const table = printedTable(planOf(document, report!), ours(columns))!;
  const start = section ? table.sections.findIndex(([text]) => text === section) : -1;
  const [from, to] =
    start < 0
      ? [0, table.rows.length]
      : [table.sections[start]![1], table.sections[start + 1]?.[1] ?? table.rows.length];
  return table.rows.slice(from, to).map((row) => {
    const code = Object.keys(row).find((heading) => heading.startsWith("ข้อคำถาม"));
    return code ? { ...row, [code]: row[code]!.split(" ")[0]! } : row;
  });
}

test.each([
  ["phitsanulok-2568", 3],
  ["banmo-2569", 1],
  ["phanomrung-2566", 4],
  ["chiangmai-2565", 10],
  ["chanthaburi-2564", 3],
] as const)("%s has %i tables in the inventory", (document, count) => {
  expect(SEED_TABLES.filter((table) => table.document === document)).toHaveLength(count);
});

test("only pictures without figures have no report, and every document is there", () => {
  expect([...new Set(SEED_TABLES.map(({ document }) => document))].sort()).toEqual(
    [...SEED_IDS].sort(),
  );
  expect(
    SEED_TABLES.filter(({ report }) => report === null).map(
      ({ document, place, why }) => `${document}: ${place}: ${why?.split(/[;,]/)[0]}`,
    ),
  ).toEqual([
    "chiangmai-2565: chart of 2563 and 2564: a picture without figures in the text",
    "chanthaburi-2564: result of the year (picture): a picture",
  ]);
});

test("what is worded otherwise than in the document", () => {
  const otherwise = SEED_TABLES.filter(({ report }) => report !== "summary").flatMap(
    ({ document, columns }) =>
      columns.flatMap((column) => (typeof column === "string" ? [] : [[document, ...column]])),
  );
  // The forms are those of the rulebook; an office that words a heading in its own way gets the official one.
  expect(otherwise).toEqual([
    ["phitsanulok-2568", "ผลการวิเคราะห์การประเมิน", "ผลการวิเคราะห์ประเมิน"],
    ["phitsanulok-2568", "ขั้นตอน/วิธีการ", "ขั้นตอน/วิธีการดำเนินการ"],
    ["phitsanulok-2568", "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง", "ผู้รับผิดชอบ"],
    ["chiangmai-2565", "มาตรการ/แนวทาง", "ข้อ OIT/มาตรการ/แนวทาง"],
    ["chiangmai-2565", "กรอบระยะเวลาการประเมิน", "กิจกรรม"],
    ["chanthaburi-2564", "ข้อ", "ข้อคำถาม (IIT, EIT)/รายการ (OIT)"],
    ["chanthaburi-2564", "เกณฑ์ 85 คะแนน", "ค่าเป้าหมาย 85 คะแนน"],
    ["chanthaburi-2564", "วิธีการดำเนินการ", "วิธีดำเนินการ"],
  ]);
});

const served = SEED_TABLES.filter(({ report, columns }) => report !== null && columns.length > 0);

describe.each(served.map((table) => [`${table.document}: ${table.place}`, table] as const))(
  "%s",
  (_, table) => {
    test("headings", () => {
      const found = printedTable(planOf(table.document, table.report!), ours(table.columns));
      expect(found).not.toBeNull();
      // A table that is a report of its own has these headings and no other; the calendar also has dates.
      if (["plan-8", "plan-5", "oit-plan", "result-7", "progress"].includes(table.report!)) {
        expect(found?.headings).toEqual(ours(table.columns));
      }
    });

    test("rows and figures", () => {
      const rows = rowsOf(table);
      expect(rows).toHaveLength(table.ourRows ?? table.rows);
      for (const [heading, cells] of Object.entries(table.cells ?? {})) {
        const expected = cells.map((cell, index) => table.otherwise?.[heading]?.[index] ?? cell);
        expect([heading, ...rows.map((row) => figure(row[heading] ?? "no such column"))]).toEqual([
          heading,
          ...expected.map(figure),
        ]);
      }
    });
  },
);

test("chiangmai-2565: the seven sub-indicators of its score table are sections of the plan of items", () => {
  const entry = SEED_TABLES.find(({ place }) => place === "score table: sub-indicators of OIT")!;
  const { sections } = printedTable(planOf(entry.document, "oit-plan"), ["การติดตามผล"])!;
  expect(sections.map(([text]) => text.replace(/^ตัวชี้วัดย่อยที่ [\d.]+ /, ""))).toHaveLength(entry.rows);
  expect(sections.map(([, before]) => before)).toEqual([0, 9, 17, 24, 28, 33, 41]);
});

test("chiangmai-2565: every activity of the calendar fills the months printed there", () => {
  const plan = planOf("chiangmai-2565", "calendar");
  const { at, rows } = printedTable(plan, ["กิจกรรม", "ส.ค."])!;
  const monthOf = (column: number) => ((column - 4 + 9) % 12) + 1;
  const filled = at.map((row) =>
    plan.styles
      .filter(({ area, style }) => area.row === row && style.fill === COLORS.brand)
      .flatMap(({ area }) =>
        Array.from({ length: area.columns }, (_, i) => monthOf(area.column + i)),
      ),
  );
  expect(filled).toEqual([[1, 2, 3], [3], [3], [3, 4], [4, 5], [6, 7], [8]]);
  expect(rows.map((row) => row["วันเริ่มต้น"])).toHaveLength(7);
});

test("charts: the indicators of every result, and the years where an earlier total is known", () => {
  const charts = SEED_IDS.filter((id) => SEED_BOOKS[id].scores).map((id) => [
    id,
    planOf(id, "summary").charts?.map(({ kind }) => kind),
  ]);
  expect(charts).toEqual([
    ["phitsanulok-2568", ["bar", "line"]],
    ["banmo-2569", ["bar"]],
    ["phanomrung-2566", ["bar"]],
    ["chiangmai-2565", ["bar"]],
  ]);
});

describe.each(SEED_IDS)("texts of %s beside its tables", (document) => {
  const own = SEED_TEXTS.filter((text) => text.document === document);
  const scored = document === "chanthaburi-2564" ? CHANTHABURI_SCORED : SEED_BOOKS[document];

  test.each(own.map((text) => [text.what, text] as const))("%s", (_, { report, words = [] }) => {
    expect(words.length > 0).toBe(report !== null);
    if (report === null) return;
    const planned = planReports(seedState(scored), [report]);
    if (!planned.ok) throw new Error(sentence(planned.error, "th"));
    const printed = planCells(planned.value.plans[0]!).values.flat().map(printedText);
    for (const text of words) {
      expect(printed).toContainEqual(expect.stringContaining(text));
    }
  });
});

test("docs/seeds.md is made from the inventory as it is (npm run docs)", () => {
  // The formatter pads the columns of tables.
  const plain = (text: string) => text.replace(/ +\|/g, " |").replace(/-{3,}/g, "---");
  expect(plain(readFileSync(join("docs", "seeds.md"), "utf8"))).toBe(plain(seedsPage()));
});
