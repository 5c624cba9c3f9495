import { renewFormulas } from "../../src/excel/actions/renewFormulas";
import { coreOf, FISCAL_YEARS, NEWEST_YEAR } from "../../src/ita/rulebook/core";
import type { Cell } from "../../src/sheets/plan";
import { planAgency } from "../../src/sheets/templates/agency";
import { planRules } from "../../src/sheets/templates/rules";
import { AGENCY } from "../checks/books";
import { OLDER_FIRST, OLDER_FORMULAS, planOlderScores } from "../support/olderScores";
import { emptyWorkbook, paintInto, valuesOf } from "../support/workbook";

/** Scores whose means lie at and beside the cuts of a year, and what people type. */
function trials(year: number): Cell[][] {
  const { levels, passLine, indicators } = coreOf(year)!;
  const cuts = levels.flatMap(({ total, eachInstrument }) => [total, eachInstrument ?? total]);
  const same = (score: Cell) => indicators.map(() => score);
  return [
    ...[...new Set([...cuts, passLine, 61.37])]
      .filter((cut) => cut > 1)
      .flatMap((cut) =>
        [-0.01, 0, 0.01].map((off) => same(Math.min(100, Math.round((cut + off) * 100) / 100))),
      ),
    indicators.map((_, index) => 71.37 + index * 2.93),
    indicators.map((_, index) => (index === 3 ? "๙๓.๘๒" : 88.5)),
    indicators.map((_, index) => (index === 3 ? null : 88.5)),
  ];
}

/** A workbook with a profile and a scores sheet of the older form, of a year. */
async function olderWorkbook(year: number, call = "ITA.") {
  const host = emptyWorkbook();
  const agency = { ...AGENCY, fiscalYear: year, planYear: year + 1 };
  await paintInto(host, [planAgency(agency), planOlderScores(year, trials(year)[0]!, call)]);
  return host;
}
type Host = Awaited<ReturnType<typeof olderWorkbook>>;

function formulasOf(host: Host, sheet: string, address: string): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

const USED = `A1:F${OLDER_FIRST + 18}`;

/** All figures of the sheet for each list of scores. */
async function figures(host: Host, year: number): Promise<unknown[][][]> {
  const all: unknown[][][] = [];
  for (const scores of trials(year)) {
    await host.run(async (context) => {
      const cells = context.workbook.worksheets
        .getItem("คะแนน")
        .getRangeByIndexes(OLDER_FIRST, 3, scores.length, 1);
      cells.values = scores.map((score) => [typeof score === "object" ? "" : score]);
      await context.sync();
    });
    all.push(await valuesOf(host, "คะแนน", USED));
  }
  return all;
}

test.each(FISCAL_YEARS)(
  "the older sheet of FY%i gives the same figures without the add-in",
  async (year) => {
    const host = await olderWorkbook(year);
    const before = await figures(host, year);
    const done = await renewFormulas();
    expect(done.ok && done.value).toEqual({ cells: OLDER_FORMULAS });
    const formulas = (await formulasOf(host, "คะแนน", "A1:F70")).flat().map(String);
    expect(formulas.filter((formula) => /ITA\.|_xldudf/.test(formula))).toEqual([]);
    const after = await figures(host, year);
    before.forEach((sheet, trial) =>
      sheet.forEach((line, row) =>
        line.forEach((value, column) => {
          const now = after[trial]?.[row]?.[column];
          if (typeof value === "number") expect(Number(now)).toBeCloseTo(value, 8);
          else expect(now).toBe(value);
        }),
      ),
    );
  },
);

test("no figure of the rules stands in a formula: cuts, weights and the pass line are cells of the sheet", async () => {
  const host = await olderWorkbook(NEWEST_YEAR);
  await renewFormulas();
  const { levels, passLine } = coreOf(NEWEST_YEAR)!;
  const formulas = (await formulasOf(host, "คะแนน", USED)).flat().map(String);
  const cuts = [passLine, ...levels.map(({ total }) => total)].filter((cut) => cut > 1);
  for (const cut of cuts) {
    const used = formulas.filter((formula) =>
      new RegExp(`\\b${cut * 100}\\b|>=${cut}\\b`).test(formula),
    );
    expect(used).toEqual([]);
  }
  const shown = (await valuesOf(host, "คะแนน", "B24:E60")).flat();
  for (const { name, total } of levels)
    expect(shown).toEqual(expect.arrayContaining([name, total]));
  // A list below has the look of the sheet's own tables.
  await host.run(async (context) => {
    const below = context.workbook.worksheets.getItem("คะแนน").getRange("B25");
    below.load("values,format/font/bold");
    await context.sync();
    expect([below.values[0]?.[0], below.format.font.bold]).toEqual(["คะแนนของ", true]);
  });
});

test("the office's own rules count once the sheet is upgraded", async () => {
  const host = await olderWorkbook(NEWEST_YEAR);
  await paintInto(host, [planRules(NEWEST_YEAR, new Map([["core.passLine", 99]]))]);
  await renewFormulas();
  const passes = (await valuesOf(host, "คะแนน", `E${OLDER_FIRST + 1}:E${OLDER_FIRST + 10}`)).flat();
  expect(new Set(passes)).toEqual(new Set(["ไม่ผ่าน"]));
});

test("figures of a sheet that later says another year are not by the wrong rules", async () => {
  const host = await olderWorkbook(NEWEST_YEAR);
  await renewFormulas();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("คะแนน").getRange("D2").values = [[NEWEST_YEAR + 1]];
    await context.sync();
  });
  expect(new Set((await valuesOf(host, "คะแนน", "D17:D20")).flat())).toEqual(new Set(["#N/A"]));
});

test("an officer's own formulas and one whose range is another stay", async () => {
  const host = await olderWorkbook(NEWEST_YEAR);
  const own = "=ITA.TOTAL(D5:D14)";
  const other = '=IF(COUNTA($D$5:$D$13)<9,"",ITA.TOTAL($D$5:$D$13,$D$2))';
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("คะแนน");
    sheet.getRange("H5:H6").formulas = [[own], [other]];
    await context.sync();
  });
  const done = await renewFormulas();
  expect(done.ok && done.value).toEqual({ cells: OLDER_FORMULAS });
  expect(await formulasOf(host, "คะแนน", "H5:H6")).toEqual([[own], [other]]);
});
