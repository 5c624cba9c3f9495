import { planReports } from "../../../src/excel/actions/reports";
import type { SheetPlan } from "../../../src/sheets/plan";
import { DEFAULT_OPTIONS } from "../../../src/sheets/reportOptions";
import { pageBody } from "../../../src/sheets/theme";
import { planCells } from "../../support/planCells";
import { printedPages } from "../../support/printed";
import { PAPER_SETS, planPaperSet } from "../../support/reportSet";
import { SEED_BOOKS, SEED_IDS, seedState } from "../../support/seedBooks";

/** Part of a page that a row alone on the last page takes at least. */
const LEAST_ALONE = 0.2;

/** Part of the page that the one row on the last page takes, signatures left out; null: it is not alone there. */
function loneRow(plan: SheetPlan): number | null {
  const { values } = planCells(plan);
  const textsOf = (row: number) => (values[row] ?? []).map(String).filter((text) => text !== "");
  const pages = printedPages(plan);
  const rows = (pages.at(-1)?.rows ?? []).filter((row) => textsOf(row).length > 0);
  const signatures = rows.findIndex((row) => textsOf(row)[0]?.startsWith("ลงชื่อ"));
  const body = signatures < 0 ? rows : rows.slice(0, signatures);
  const [only] = body;
  if (pages.length === 1 || body.length > 1 || (only === undefined && signatures < 0)) return null;
  return only === undefined ? 0 : (plan.rowHeights[only] ?? 0) / pageBody(plan.page).height;
}

/** The reports whose last page holds such a row and too little of it, with the part of the page. */
function lowRows(plans: readonly SheetPlan[]): string[] {
  return plans.flatMap((plan) => {
    const part = loneRow(plan);
    return part === null || part >= LEAST_ALONE ? [] : [`${plan.id}: ${part.toFixed(2)}`];
  });
}

describe.each(["memo", "all"] as const)("signatures: %s", (signatures) => {
  test.each(PAPER_SETS)("$name: no last page holds a low row alone", ({ options, ...set }) => {
    const { plans } = planPaperSet({ ...set, options: { ...options, signatures } });
    expect(lowRows(plans)).toEqual([]);
  });

  test.each(SEED_IDS)("%s: no last page holds a low row alone", (id) => {
    const book = SEED_BOOKS[id];
    const state = seedState({
      ...book,
      options: { ...DEFAULT_OPTIONS, ...book.options, signatures },
    });
    const planned = planReports(state, book.reports);
    expect(planned.ok && lowRows(planned.value.plans)).toEqual([]);
  });
});
