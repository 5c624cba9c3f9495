import { NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { DATA_SHEETS } from "../../../src/sheets/templates/all";
import { pageBody } from "../../../src/sheets/theme";

/** Points of the smallest letters that are read on paper without trouble. */
const READABLE = 9;
/** A row a person who answered and a column a question: a table for the screen. */
const FOR_THE_SCREEN = /^answers-/;

const sheets = DATA_SHEETS.filter(({ id }) => !FOR_THE_SCREEN.test(id)).map(({ id, plan }) => ({
  id,
  plan: plan({ fiscalYear: NEWEST_YEAR, planYear: NEWEST_YEAR + 1 }),
}));

test.each(sheets)("$id: letters fitted to the width of the page are readable", ({ plan }) => {
  const { column, columns } = plan.page.printArea ?? {
    column: 0,
    columns: plan.columnWidths.length,
  };
  const width = plan.columnWidths
    .slice(column, column + columns)
    .reduce((sum, points) => sum + points, 0);
  const scale = Math.min(1, pageBody(plan.page).width / width);
  expect(plan.font.size * scale).toBeGreaterThanOrEqual(READABLE);
});
