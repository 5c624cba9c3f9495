/** TOTAL, INSTRUMENT, WEIGHTED and SCORECARD against published score tables, and their properties. */
import fc from "fast-check";
import { INSTRUMENT } from "../../src/functions/records/instrument";
import { SCORECARD } from "../../src/functions/records/scorecard";
import { TOTAL } from "../../src/functions/records/total";
import { WEIGHTED } from "../../src/functions/records/weighted";
import { column, row, run, SCORES, tenScores, withAt } from "./helper";

const CHIANG_MAI = [96.5, 93.11, 91.31, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100];

/** Published tables (indicator scores, weighted points, total, level), their contradictions included. */
const published = [
  {
    table: "Phitsanulok 2568 (EIT printed 84.64, from unrounded indicators)",
    year: 2568,
    scores: [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100],
    instruments: { IIT: 93.986, EIT: 84.6467, OIT: 98.75 },
    total: 93.0898,
    level: "ผ่าน",
  },
  {
    table: "Chiang Mai 2564, indicator 3 as its score table prints it",
    year: 2564,
    scores: CHIANG_MAI,
    instruments: { IIT: 92.478, EIT: 92.3167, OIT: 98.89 },
    total: 94.9944,
    level: "A",
  },
  {
    table: "Chiang Mai 2564, indicator 3 as its text prints it",
    year: 2564,
    scores: withAt(CHIANG_MAI, { 3: 91.57 }) as number[],
    instruments: { IIT: 92.53, EIT: 92.3167, OIT: 98.89 },
    total: 95.01,
    level: "AA",
  },
  {
    table: "Phanom Rung 2566",
    year: 2566,
    scores: [93.59, 75.23, 88.15, 79.8, 81.65, 95.64, 92.38, 87.99, 90, 71.25],
    instruments: { IIT: 83.684, EIT: 92.0033, OIT: 80.625 },
    total: 84.9562,
    level: "ต้องปรับปรุง",
  },
];
const WEIGHTS = { IIT: 0.3, EIT: 0.3, OIT: 0.4 } as const;

test.each(published)("$table", ({ year, scores, instruments, total, level }) => {
  expect(run(TOTAL, row(scores), year)).toBeCloseTo(total, 4);
  for (const [name, score] of Object.entries(instruments)) {
    const weight = WEIGHTS[name as keyof typeof WEIGHTS];
    expect(run(INSTRUMENT, name, row(scores), year)).toBeCloseTo(score, 4);
    expect(run(WEIGHTED, name, column(scores), year)).toBeCloseTo(score * weight, 4);
  }
  const card = run(SCORECARD, column(scores), year) as unknown[][];
  expect(card.map(([name]) => name)).toEqual(["เครื่องมือ", "IIT", "EIT", "OIT", "คะแนนรวม"]);
  expect(card[4]).toEqual([
    "คะแนนรวม",
    expect.closeTo(total, 4),
    100,
    expect.closeTo(total, 4),
    level,
  ]);
});

test("each instrument looks at its own indicators only", () => {
  const sevens = row(withAt(SCORES, { 6: 70, 7: 70, 8: 70 }));
  expect(run(INSTRUMENT, "IIT", sevens)).toBe(95);
  expect(run(INSTRUMENT, "EIT", sevens)).toBe(70);
  expect(run(INSTRUMENT, "OIT", sevens)).toBe(100);
});

const year = fc.integer({ min: 2562, max: 2569 });

test("the total lies between the lowest and the highest score", () => {
  fc.assert(
    fc.property(tenScores, year, (scores, y) => {
      const total = run(TOTAL, row(scores), y) as number;
      expect(total).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(total).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
  );
});

test("the weighted instruments add up to the total, and the score card says the same", () => {
  fc.assert(
    fc.property(tenScores, year, (scores, y) => {
      const range = column(scores);
      const total = run(TOTAL, range, y) as number;
      const points = ["IIT", "EIT", "OIT"].map((name) => run(WEIGHTED, name, range, y) as number);
      expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
      const card = run(SCORECARD, range, y) as unknown[][];
      expect(card.slice(1, 4).map((line) => line[3])).toEqual(points);
      expect(card[4]?.[3]).toBe(total);
      expect(new Set(card.map((line) => line.length))).toEqual(new Set([5]));
    }),
  );
});
