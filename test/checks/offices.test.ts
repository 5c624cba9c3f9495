/**
 * Tables as offices publish them: every one is understood for what it is, a right one gives no error and no warning, and
 * each mistake planted into it is found at its place.
 */
import { parseAddress } from "../../src/cells/a1";
import { intersect } from "../../src/cells/area";
import type { SheetCells } from "../../src/cells/values";
import { check, surveyOf } from "../../src/checks/check";
import type { Finding } from "../../src/checks/rule";
import { sourceOf } from "./books";
import { CODE_TABLES } from "./offices/codes";
import { MEASURE_TABLES } from "./offices/measures";
import { LISTED_TABLES } from "./offices/listed";
import { PLANNED_TABLES } from "./offices/planned";
import { PUBLISHED_TABLES } from "./offices/published";
import { SCORE_TABLES } from "./offices/scores";
import { withMistake, type Mistake } from "./offices/sheet";

const TABLES = Object.entries({
  ...SCORE_TABLES,
  ...MEASURE_TABLES,
  ...CODE_TABLES,
  ...PUBLISHED_TABLES,
  ...PLANNED_TABLES,
  ...LISTED_TABLES,
});

/** As `npm run verify` reads a file: without a profile. */
function sourceOfSheet(cells: SheetCells) {
  return sourceOf({ sheets: [cells], agency: null });
}

function isAt({ place }: Finding, { cell, at = cell }: Mistake): boolean {
  const found = parseAddress(place.address);
  return at.split(" ").some((address) => {
    const area = parseAddress(address);
    return found && area && intersect(found, area) !== undefined;
  });
}

const keyOf = ({ rule, place, found }: Finding) => `${rule} ${place.address} ${found}`;

describe.each(TABLES)("%s", (_name, { cells, kinds, mistakes }) => {
  const clean = check(sourceOfSheet(cells));

  test("is understood", () => {
    expect(surveyOf(sourceOfSheet(cells)).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("has no error and no warning while it is right", () => {
    const grave = clean.filter(({ severity }) => severity !== "info");
    expect(grave.map(keyOf)).toEqual([]);
  });

  test.each(mistakes.map((one) => [one.cell, one] as const))("mistake in %s", (_cell, one) => {
    const known = new Set(clean.map(keyOf));
    const fresh = check(sourceOfSheet(withMistake(cells, one))).filter(
      (finding) => !known.has(keyOf(finding)) && finding.severity !== "info",
    );
    expect(fresh.filter((finding) => isAt(finding, one))).not.toEqual([]);
  });
});
