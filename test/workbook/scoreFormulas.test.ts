import fc from "fast-check";
import { instrumentScores, totalScore, weightedScore } from "../../src/ita/score";
import { applyOverride } from "../../src/ita/override";
import { levelOf, passes } from "../../src/ita/level";
import { bookOf } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS, NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { DATA_SHEETS } from "../../src/sheets/templates/all";
import { planRules } from "../../src/sheets/templates/rules";
import { planScores } from "../../src/sheets/templates/scores";
import type { SheetPlan } from "../../src/sheets/plan";
import { toThaiDigits } from "../../src/thai/digits";
import { roundHalfUp } from "../../src/thai/round";
import { loadClient } from "../../host/client-node";
import { createHost, type Host } from "../../host/host";
import { paintInto, valuesOf } from "../support/workbook";

/** A workbook without the add-in: no custom function is known in it. */
async function workbookWith(plans: readonly SheetPlan[]): Promise<Host> {
  const host = createHost({ client: loadClient() });
  host.install(globalThis);
  await paintInto(host, plans);
  return host;
}

/** Types scores into the sheet and reads what it makes of them. */
async function computed(host: Host, scores: readonly (number | string)[]) {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("คะแนน");
    sheet.getRange(`D5:D${4 + scores.length}`).values = scores.map((score) => [score]);
    await context.sync();
  });
  const values = await valuesOf(host, "คะแนน", `A1:G${40}`);
  const row = (label: string) => values.find((line) => line[1] === label) ?? [];
  return {
    passes: scores.map((_, index) => values[4 + index]?.[4]),
    IIT: row("IIT"),
    EIT: row("EIT"),
    OIT: row("OIT"),
    total: row("คะแนนรวม"),
    level: row("ระดับผลการประเมิน")[3],
  };
}

/** Ten scores whose instruments and total lie at and beside the cuts of a year. */
function boundaryScores(year: number): number[][] {
  const core = bookOf(year)!.core;
  const cuts = core.levels.flatMap(({ total, eachInstrument }) => [total, eachInstrument ?? total]);
  const beside = [-0.01, -0.005, 0, 0.01];
  return [...new Set([...cuts, core.passLine, 84.995, 94.995, 49.995])]
    .filter((cut) => cut > 1)
    .flatMap((cut) =>
      beside.map((off) =>
        core.indicators.map((_, i) => {
          // Two scores whose mean is the wished value with three decimals.
          const value = Math.min(100, cut + off);
          const low = Math.floor(value * 100 + 1e-6) / 100;
          return roundHalfUp(i % 2 === 0 ? low : Math.min(100, 2 * value - low), 2);
        }),
      ),
    );
}

function expectSame(
  sheet: Awaited<ReturnType<typeof computed>>,
  scores: readonly number[],
  year: number,
  book = bookOf(year)!,
) {
  const { core } = book;
  const instruments = instrumentScores(scores, core);
  const total = totalScore(scores, core);
  const level = levelOf(total, instruments, core);
  for (const name of ["IIT", "EIT", "OIT"] as const) {
    expect(roundHalfUp(Number(sheet[name][3]), 2)).toBe(roundHalfUp(instruments[name], 2));
    expect(roundHalfUp(Number(sheet[name][4]), 2)).toBe(
      roundHalfUp(weightedScore(name, scores, core), 2),
    );
  }
  expect(roundHalfUp(Number(sheet.total[3]), 2)).toBe(roundHalfUp(total, 2));
  expect(sheet.level).toBe(level.ok && level.value.level.name);
  expect(sheet.passes).toEqual(scores.map((score) => (passes(score, core) ? "ผ่าน" : "ไม่ผ่าน")));
}

const ten = fc.array(
  fc.integer({ min: 101, max: 10000 }).map((n) => n / 100),
  {
    minLength: 10,
    maxLength: 10,
  },
);

describe.each(FISCAL_YEARS)("the scores sheet of FY%i without the add-in", (year) => {
  test("gives what the rules give, at random and at every cut", async () => {
    const host = await workbookWith([planScores(undefined, year)]);
    const count = bookOf(year)!.core.indicators.length;
    const random = fc.sample(ten, 15).map((scores) => scores.slice(0, count));
    for (const scores of [...random, ...boundaryScores(year)]) {
      expectSame(await computed(host, scores), scores, year);
    }
  }, 120_000);
});

test("the office's own rules count as soon as its rules sheet holds them", async () => {
  const year = NEWEST_YEAR;
  const own = new Map([
    ["core.weights.IIT", 20],
    ["core.weights.EIT", 20],
    ["core.weights.OIT", 60],
    ["core.passLine", 80],
  ]);
  const applied = applyOverride(bookOf(year)!, own);
  if (!applied.ok) throw new Error("own rules do not fit");
  const host = await workbookWith([planScores(undefined, year), planRules(year, own)]);
  for (const scores of fc.sample(ten, 10)) {
    expectSame(await computed(host, scores), scores, year, applied.rules.book);
  }
});

const FULL = [90, 91, 92.5, 93, 94, 85, 86, 87, 99.5, 100];

test("Thai digits and percent signs are numbers to it", async () => {
  const host = await workbookWith([planScores(undefined, NEWEST_YEAR)]);
  const typed = FULL.map((score, index) =>
    index % 2 === 0 ? toThaiDigits(String(score)) : `${score.toFixed(2)} %`,
  );
  expectSame(
    await computed(
      host,
      typed.map((text) => `'${text}`),
    ),
    FULL,
    NEWEST_YEAR,
  );
});

test.each([
  ["a blank", ""],
  ["a fraction", 0.87],
  ["a score above 100", 870],
  ["words", "ดีมาก"],
  ["an error", "=1/0"],
])("%s among the scores gives no total and no level", async (_, wrong) => {
  const host = await workbookWith([planScores(undefined, NEWEST_YEAR)]);
  const sheet = await computed(host, [...FULL.slice(0, 7), wrong, ...FULL.slice(8)]);
  expect([sheet.total[3], sheet.level, sheet.EIT[3]]).toEqual(["", "", ""]);
});

test.each(FISCAL_YEARS)("no data sheet of FY%i needs a function of the add-in", (year) => {
  const context = { fiscalYear: year, planYear: year + 1 };
  const formulas = DATA_SHEETS.flatMap((sheet) =>
    sheet
      .plan(context)
      .blocks.flatMap(({ cells }) =>
        cells
          .flat()
          .flatMap((cell) => (cell !== null && typeof cell === "object" ? cell.formula : [])),
      ),
  );
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter((formula) => /\bITA\./i.test(formula))).toEqual([]);
});
