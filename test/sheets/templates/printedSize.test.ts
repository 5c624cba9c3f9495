import { NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { DATA_SHEETS } from "../../../src/sheets/templates/all";
import type { SheetPlan, Style } from "../../../src/sheets/plan";
import { pageBody } from "../../../src/sheets/theme";

/** Points of the smallest letters that are read on paper without trouble. */
const READABLE = 9;
/** A row a person who answered and a column for each of many questions: a table for the screen. */
const FOR_THE_SCREEN = /^answers-iit$/;

const sheets = DATA_SHEETS.filter(({ id }) => !FOR_THE_SCREEN.test(id)).map(({ id, plan }) => ({
  id,
  plan: plan({ fiscalYear: NEWEST_YEAR, planYear: NEWEST_YEAR + 1 }),
}));

/** Part of its size in which a sheet is printed to be no wider than a page. */
function scaleOf(plan: SheetPlan): number {
  const { column, columns } = plan.page.printArea ?? {
    column: 0,
    columns: plan.columnWidths.length,
  };
  const width = plan.columnWidths
    .slice(column, column + columns)
    .reduce((sum, points) => sum + points, 0);
  return Math.min(1, pageBody(plan.page).width / width);
}

test.each(sheets)("$id: letters fitted to the width of the page are readable", ({ plan }) => {
  expect(plan.font.size * scaleOf(plan)).toBeGreaterThanOrEqual(READABLE);
});

test("the usual activities of the calendar are one page", () => {
  const plan = sheets.find(({ id }) => id === "calendar")?.plan;
  const height = plan?.rowHeights.reduce<number>((sum, points) => sum + (points ?? 0), 0) ?? 0;
  expect(plan?.rowHeights).not.toContain(null);
  expect(height).toBeGreaterThan(0);
  expect(plan && height * scaleOf(plan)).toBeLessThanOrEqual(pageBody(plan!.page).height);
});

/** Sheets that are one Excel table, into which texts are typed. */
const tables = sheets.filter(({ plan }) => plan.tables?.length === 1);

test("measures, items, results, progress and the calendar are such tables", () => {
  expect(tables.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["measures", "items", "results", "progress", "calendar"]),
  );
});

test.each(tables)("$id: typed texts stand off the border", ({ plan }) => {
  const { area } = plan.tables![0]!;
  const body = area.row + 1;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const look = plan.styles
      .filter(
        ({ area: styled }) =>
          styled.row <= body &&
          body < styled.row + styled.rows &&
          styled.column <= column &&
          column < styled.column + styled.columns,
      )
      .reduce<Style>((above, { style }) => ({ ...above, ...style }), {});
    expect([{ horizontal: "Center" }, { horizontal: "Left", indent: 1 }]).toContainEqual({
      horizontal: look.horizontal,
      ...(look.indent && { indent: look.indent }),
    });
  }
});
