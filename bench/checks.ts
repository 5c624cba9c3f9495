/** The checks on 10,000 rows: reading, every rule, and a bare zod parse of the same rows beside them. */
import type { SheetCells } from "../src/cells/values";
import { z } from "zod";
import { RULES } from "../src/checks/all";
import { check } from "../src/checks/check";
import { prepareInput } from "../src/checks/input";
import type { CheckSource } from "../src/checks/source";
import { findTables } from "../src/tables/find";

import { SAMPLE_AGENCY } from "../src/sheets/samples/agency";
import { SAMPLE_MEASURES } from "../src/sheets/samples/measures";
import { toThaiDigits } from "../src/thai/digits";
import { medianTime, type Benchmark, type Figure } from "./bench";

const ROWS = 10_000;

const HEADINGS = [
  "ประเด็น/ตัวชี้วัด",
  "ข้อคำถาม ITA",
  "ผลการวิเคราะห์ประเมิน",
  "มาตรการ/โครงการ/กิจกรรม",
  "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
  "ขั้นตอน/วิธีการดำเนินการ",
  "ระยะเวลาดำเนินการ",
  "ผู้รับผิดชอบ",
];

/** A plan of so many rows; every text is different, so that nothing is gained by remembering. */
function plan(rows: number): SheetCells {
  const lines = Array.from({ length: rows }, (_, i) => {
    const measure = SAMPLE_MEASURES[i % SAMPLE_MEASURES.length];
    if (!measure) throw new Error("the sample has measures");
    return [
      String(measure.indicator),
      `${measure.questionCode} ข้อคำถาม`,
      `${measure.analysis} ${toThaiDigits(String(i))}`,
      `${measure.measure} ${toThaiDigits(String(i))}`,
      `${measure.linkedAnalysis} ${toThaiDigits(String(i))}`,
      `${measure.steps}\nลำดับ ${toThaiDigits(String(i))}`,
      measure.period,
      measure.responsible,
    ];
  });
  return { sheet: "แผน", row: 0, column: 0, values: [HEADINGS, ...lines] };
}

const row = z.tuple([
  z.string().min(1),
  z.string().regex(/^[ieo]\d/),
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
  z.string().min(1),
]);

function sourceOf(cells: SheetCells): CheckSource {
  return {
    sheets: [{ name: cells.sheet, visibility: "Visible", data: false, cells }],
    tables: findTables(cells),
    agency: SAMPLE_AGENCY,
    ownRules: null,
    yearProblems: [],
    questionDifferences: [],
    olderForm: null,
    digits: "thai",
    today: { year: 2568, month: 11, day: 1 },
  };
}

/** Rows at which the cost of a row is measured: it must stay the same. */
const SIZES = [1_000, 10_000, 100_000];

/** Cost of a row at several sizes, and the memory that the greatest takes. */
function growth(): Figure[] {
  return SIZES.flatMap((rows) => {
    const cells = plan(rows);
    const held = process.memoryUsage().heapUsed;
    const start = performance.now();
    const found = check(sourceOf(cells));
    const spent = performance.now() - start;
    const grown = process.memoryUsage().heapUsed - held;
    const each = { name: `a row of ${rows}, found and checked`, unit: "µs" };
    const memory = { name: `heap after checking ${rows} rows`, unit: "MB" };
    return [
      { ...each, value: Math.round((spent / rows) * 1000), note: `${found.length} findings` },
      ...(rows === SIZES.at(-1) ? [{ ...memory, value: Math.round(grown / 1e6) }] : []),
    ];
  });
}

export const checks: Benchmark = async () => {
  const cells = plan(ROWS);
  const source = sourceOf(cells);
  const input = prepareInput(source);
  const figure = async (name: string, run: () => unknown): Promise<Figure> => ({
    name: `${name}, ${ROWS} rows`,
    value: Math.round((await medianTime(run, 3)) * 10) / 10,
    unit: "ms",
  });
  const rules: Figure[] = [];
  for (const rule of RULES) rules.push(await figure(`rule ${rule.id}`, () => rule.run(input)));
  return [
    {
      ...(await figure("tables found and everything checked", () =>
        check({ ...source, tables: findTables(cells) }),
      )),
      limit: 1200,
    },
    await figure("finding the table", () => findTables(cells)),
    await figure("preparing the input", () => prepareInput(source)),
    await figure("a bare zod parse of the same rows", () =>
      z.array(row).safeParse(cells.values.slice(1)),
    ),
    ...growth(),
    ...rules.sort((a, b) => b.value - a.value),
  ];
};
