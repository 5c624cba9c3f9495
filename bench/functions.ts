/**
 * Custom functions beside the same work in native formulas, recalculated by the embedded host's engine; and what
 * functions.js costs to load, beside an empty script of its size.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registerFunctions } from "../scripts/functions";
import { calculate } from "../host/engine/calculate";
import { createHost, type Host } from "../host/host";
import { loadClient } from "../host/client-node";
import { RATING_LEVELS } from "../src/ita/rulebook/levels";
import { medianTime, type Benchmark, type Figure } from "./bench";

const YEAR = 2568;
const COUNTS = [1_000, 10_000];

/** Columns A–J hold ten scores, K a total, L–N instrument scores; the formula under test stands in P. */
const RESULT_COLUMN = 15;

interface Contest {
  readonly name: string;
  /** The formulas of a row, counted from 1. */
  readonly custom: (row: number) => string;
  readonly native: (row: number) => string;
}

const CONTESTS: readonly Contest[] = [
  {
    name: "TOTAL",
    custom: (row) => `=ITA.TOTAL(A${row}:J${row},${YEAR})`,
    native: (row) =>
      `=0.3*AVERAGE(A${row}:E${row})+0.3*AVERAGE(F${row}:H${row})+0.4*AVERAGE(I${row}:J${row})`,
  },
  {
    name: "GRADE",
    custom: (row) => `=ITA.GRADE(K${row},L${row}:N${row},${YEAR})`,
    native: (row) => {
      const least = `MIN(ROUND(L${row},2),ROUND(M${row},2),ROUND(N${row},2))`;
      return `=${RATING_LEVELS.reduceRight((otherwise, { name, total, eachInstrument }) => {
        if (total === 0) return `"${name}"`;
        const reached = `ROUND(K${row},2)>=${total}`;
        const all =
          eachInstrument === null ? reached : `AND(${reached},${least}>=${eachInstrument})`;
        return `IF(${all},"${name}",${otherwise})`;
      }, "")}`;
    },
  },
];

/** A host with `count` rows of scores and one formula a row. Scores vary from row to row, the same in every run. */
function hostWith(count: number, formula: (row: number) => string): Host {
  const host = createHost({ client: loadClient() });
  registerFunctions(host);
  const sheet = host.book.activeSheet;
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < 14; column++) {
      sheet.edit(row, column).value = 60 + ((row * 389 + column * 1_627) % 4_001) / 100;
    }
    sheet.edit(row, RESULT_COLUMN).formula = formula(row + 1);
  }
  return host;
}

/** What the formulas gave, numbers rounded where floats differ. */
function results(host: Host, count: number): unknown[] {
  const sheet = host.book.activeSheet;
  return Array.from({ length: count }, (_, row) => {
    const value = sheet.cell(row, RESULT_COLUMN)?.value;
    return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
  });
}

async function contest({ name, custom, native }: Contest, count: number): Promise<Figure[]> {
  const [ours, theirs] = [hostWith(count, custom), hostWith(count, native)];
  const runs = count > 1_000 ? 5 : 25;
  const time = (host: Host) => medianTime(() => calculate(host.book), runs);
  const [customTime, nativeTime] = [await time(ours), await time(theirs)];
  const [first, second] = [results(ours, count), results(theirs, count)];
  const differing = first.findIndex((value, row) => value !== second[row]);
  if (differing >= 0) {
    throw new Error(`${name}: row ${differing + 1} differs`);
  }
  const cells = `${name}, ${count.toLocaleString("en")} cells`;
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return [
    { name: `${cells}, ITA function`, value: rounded(customTime), unit: "ms" },
    { name: `${cells}, native formula`, value: rounded(nativeTime), unit: "ms" },
    {
      name: `${cells}, ratio`,
      value: Math.round((customTime / nativeTime) * 100) / 100,
      unit: "×",
      note: "ITA function over native formula, same engine, same results",
    },
  ];
}

/**
 * Loads a script as the functions' runtime does, in a node of its own, and prints the milliseconds of processor time
 * that takes: what else runs on the machine counts less than on the clock.
 */
const LOADER = `
  const { readFileSync } = require("node:fs");
  const { Script, createContext } = require("node:vm");
  const code = readFileSync(process.argv[1], "utf8");
  const context = createContext({ CustomFunctions: { associate() {} } });
  const start = process.cpuUsage();
  new Script(code).runInContext(context);
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1000);
`;
const LOADS = 15;

/** Median milliseconds of processor time to parse and run a script in a fresh node. */
function loadTime(file: string): number {
  const times = Array.from({ length: LOADS }, () =>
    Number(execFileSync(process.execPath, ["-e", LOADER, file], { encoding: "utf8" })),
  );
  return times.sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? NaN;
}

/** What every workbook with a function pays when it is opened. */
function loading(): Figure[] {
  const file = join(__dirname, "../dist/functions.js");
  const folder = mkdtempSync(join(tmpdir(), "ita-bench-"));
  try {
    const empty = join(folder, "empty.js");
    const length = readFileSync(file, "utf8").length;
    writeFileSync(empty, `/*${" ".repeat(length - 4)}*/`);
    const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
    const note = `processor time, median of ${LOADS} fresh processes`;
    return [
      { name: "loading functions.js", value: rounded(loadTime(file)), unit: "ms", limit: 15, note },
      {
        name: "loading an empty script of its size",
        value: rounded(loadTime(empty)),
        unit: "ms",
        note,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loading; recalculation of 1,000 and 10,000 cells of TOTAL and GRADE, and of native formulas for the same. */
export const functions: Benchmark = async () => {
  const figures = loading();
  for (const one of CONTESTS) {
    for (const count of COUNTS) figures.push(...(await contest(one, count)));
  }
  return figures;
};
