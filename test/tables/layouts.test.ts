/** Every layout is read by what it means: whose scores of which year, which rows make one measure. */
import { findTables } from "../../src/tables/find";
import { scoreSetsOf } from "../../src/tables/scoreSets";
import { dataRecords, type TableKind } from "../../src/tables/table";
import { LAYOUTS, scoresFrom } from "./layouts";

type Name = keyof typeof LAYOUTS;

/** What a set says: year, agency, the first and the last indicator, instruments, total and level. */
interface Said {
  readonly year?: number;
  readonly agency?: string;
  readonly from?: number | undefined;
  readonly indicators?: number;
  readonly instruments?: readonly number[];
  readonly total?: number;
  readonly level?: string;
}

function said(name: Name): readonly Said[] {
  return findTables(LAYOUTS[name])
    .flatMap(scoreSetsOf)
    .map((set) => ({
      ...(set.year !== null && { year: set.year }),
      ...(set.agency !== null && { agency: set.agency }),
      ...(set.indicators.length > 0 && {
        from: set.indicators[0]?.points,
        indicators: set.indicators.length,
      }),
      ...(Object.keys(set.instruments).length > 0 && {
        instruments: Object.values(set.instruments).map(({ points }) => points),
      }),
      ...(set.total && { total: set.total.points }),
      ...(set.level && { level: set.level.text }),
    }))
    .filter((one) => Object.keys(one).some((key) => key !== "year" && key !== "agency"));
}

const TEN = { indicators: 10 } as const;
const INSTRUMENTS = [91, 93, 94.25];
const ONE = "เทศบาลตำบลหนึ่ง";

test.each<[Name, TableKind, readonly Said[]]>([
  [
    "yearsInRows",
    "yearly-scores",
    [
      { year: 2567, from: 80, ...TEN, total: 82.4, level: "ผ่าน" },
      { year: 2568, from: 90, ...TEN, total: 92.4, level: "ผ่านดี" },
    ],
  ],
  [
    "yearsInColumns",
    "yearly-scores",
    [
      { year: 2567, from: 80, ...TEN, total: 82.4 },
      { year: 2568, from: 90, ...TEN, total: 92.4 },
    ],
  ],
  [
    "yearsOverColumns",
    "yearly-scores",
    [
      { year: 2567, from: 80, ...TEN },
      { year: 2568, from: 90, ...TEN },
    ],
  ],
  [
    "threeHeadingRows",
    "yearly-scores",
    [
      { year: 2567, from: 80, ...TEN },
      { year: 2568, from: 90, ...TEN },
    ],
  ],
  [
    "agenciesInRows",
    "agency-scores",
    [
      { year: 2568, agency: ONE, from: 80, ...TEN, total: 82.4, level: "ผ่าน" },
      { year: 2568, agency: "องค์การบริหารส่วนตำบลสอง", from: 90, ...TEN, total: 92.4, level: "ผ่านดี" },
    ],
  ],
  [
    "agenciesInColumns",
    "agency-scores",
    [
      { agency: ONE, from: 80, ...TEN, total: 82.4 },
      { agency: "อบต. สอง", from: 90, ...TEN, total: 92.4 },
    ],
  ],
  [
    "agenciesByYear",
    "agency-scores",
    [
      { year: 2567, agency: ONE, total: 82.4 },
      { year: 2568, agency: ONE, total: 92.4 },
      { year: 2567, agency: "อบต.สอง", total: 83.4 },
      { year: 2568, agency: "อบต.สอง", total: 93.4 },
      { year: 2567, agency: "อบต.สาม", total: 84.4 },
      { year: 2568, agency: "อบต.สาม", total: 94.4 },
    ],
  ],
  [
    "numbersUnderInstruments",
    "agency-scores",
    [
      { agency: ONE, from: 80, ...TEN, total: 82.4 },
      { agency: "เทศบาลตำบลสอง", from: 90, ...TEN, total: 92.4 },
    ],
  ],
  [
    "twoSideBySide",
    "scores",
    [
      { from: 90, ...TEN },
      { instruments: INSTRUMENTS, total: 92.9 },
    ],
  ],
  [
    "halvesSideBySide",
    "scores",
    [
      { from: 90, indicators: 5 },
      { from: 92.5, indicators: 5 },
    ],
  ],
  [
    "twoBelow",
    "scores",
    [
      { year: 2567, from: 80, ...TEN },
      { year: 2568, from: 90, ...TEN },
    ],
  ],
  [
    "instrumentsMerged",
    "scores",
    [{ from: 90, ...TEN, instruments: INSTRUMENTS, total: 92.9, level: "ผ่านดี" }],
  ],
  [
    "sectionsWithMeans",
    "scores",
    [{ year: 2568, from: 90, ...TEN, instruments: INSTRUMENTS, total: 92.9 }],
  ],
  [
    "instrumentsByYear",
    "yearly-scores",
    [
      { year: 2566, instruments: [81, 83, 85], total: 83.2, level: "ผ่าน" },
      { year: 2567, instruments: [82, 84, 86], total: 84.2, level: "ผ่าน" },
      { year: 2568, instruments: INSTRUMENTS, total: 92.9, level: "ผ่านดี" },
    ],
  ],
  ["noHeading", "scores", [{ from: 90, ...TEN }]],
  ["percentTexts", "scores", [{ from: 90, ...TEN }]],
  ["scoresWithWords", "scores", [{ from: 90, ...TEN, total: 92.9 }]],
  ["fractionsSaid", "scores", [{ from: 90, ...TEN }]],
  ["scoresBelowNames", "scores", [{ year: 2568, from: 90, ...TEN }]],
  ["indentedOnTheSheet", "scores", [{ from: 90, ...TEN }]],
  [
    "levelHistory",
    "level-history",
    [
      { year: 2565, total: 91.2, level: "A" },
      { year: 2566, total: 88.4, level: "ผ่าน" },
      { year: 2568, total: 92.4, level: "ผ่านดี" },
    ],
  ],
  [
    "levelHistoryInColumns",
    "level-history",
    [
      { year: 2565, total: 91.2, level: "A" },
      { year: 2566, total: 88.4, level: "ผ่าน" },
      { year: 2568, total: 92.4, level: "ผ่านดี" },
    ],
  ],
])("%s is %s", (name, kind, sets) => {
  expect(new Set(findTables(LAYOUTS[name]).map((table) => table.kind))).toEqual(new Set([kind]));
  expect(said(name)).toEqual(sets);
});

test("every indicator has its own score, whatever way round the table stands", () => {
  const whole = (
    ["yearsInRows", "yearsInColumns", "agenciesInRows", "numbersUnderInstruments"] as const
  ).map((name) =>
    findTables(LAYOUTS[name])
      .flatMap(scoreSetsOf)
      .filter(({ indicators }) => indicators.length > 0),
  );
  for (const [first, second] of whole) {
    const points = (set: typeof first) =>
      [...(set?.indicators ?? [])]
        .sort((a, b) => a.indicator - b.indicator)
        .map((one) => one.points);
    expect(points(first)).toEqual(scoresFrom(80));
    expect(points(second)).toEqual(scoresFrom(90));
  }
});

test.each<[Name, TableKind, readonly [string, number][]]>([
  [
    "itemsWithPoints",
    "oit-items",
    [
      ["o1", 100],
      ["o2", 100],
      ["o3", 0],
      ["o4", 100],
    ],
  ],
  [
    "itemsWithMarks",
    "oit-items",
    [
      ["o1", 100],
      ["o2", 0],
      ["o3", 50],
      ["o4", 100],
    ],
  ],
  [
    "questionsBySection",
    "question-scores",
    [
      ["i1", 91.1],
      ["i2", 92.2],
      ["i3", 93.3],
      ["i4", 81.1],
      ["i5", 82.2],
      ["i6", 83.3],
    ],
  ],
])("%s is %s", (name, kind, codes) => {
  const [table] = findTables(LAYOUTS[name]);
  expect(table?.kind).toBe(kind);
  const questions = table ? scoreSetsOf(table).flatMap((set) => set.questions) : [];
  expect(questions.map(({ code, points }) => [code, points])).toEqual(codes);
});

test.each<[Name, TableKind, readonly (readonly [string, readonly number[]])[]]>([
  [
    "planTwoHeadings",
    "measures",
    [
      ["จัดทำคู่มือ", [3]],
      ["อบรมจริยธรรม", [4]],
    ],
  ],
  [
    "wordParagraphs",
    "measures",
    [
      ["จัดทำคู่มือ", [2, 3, 4]],
      ["เผยแพร่แผน", [5, 6]],
    ],
  ],
  [
    "wordParagraphsUnmerged",
    "measures",
    [
      ["จัดทำคู่มือ", [2, 3]],
      ["เผยแพร่แผน", [4, 5]],
    ],
  ],
  [
    "measuresSharingAnIndicator",
    "measures",
    [
      ["จัดทำคู่มือ", [2]],
      ["จัดอบรม", [3]],
      ["ประเมินผล", [4]],
    ],
  ],
  [
    "planOverPages",
    "measures",
    [
      ["จัดทำคู่มือ", [2]],
      ["เผยแพร่แผน", [4, 5]],
    ],
  ],
  [
    "subRows",
    "result",
    [
      ["ด้านการปฏิบัติหน้าที่", [2]],
      ["จัดทำคู่มือ", [3]],
      ["อบรม", [4]],
      ["ด้านงบประมาณ", [5]],
      ["เผยแพร่แผน", [6]],
    ],
  ],
])("rows of %s", (name, kind, rows) => {
  const [table, ...others] = findTables(LAYOUTS[name]);
  expect(others).toEqual([]);
  expect(table?.kind).toBe(kind);
  const read = table ? dataRecords(table) : [];
  expect(read.map((record) => [record.cells.measure?.text, record.rows])).toEqual(rows);
});

test("ticks under quarters are seen", () => {
  const [table] = findTables(LAYOUTS.planTwoHeadings);
  expect([...(table?.ticks ?? [])]).toEqual([
    [3, ["ไตรมาส 1"]],
    [4, ["ไตรมาส 2", "ไตรมาส 3"]],
  ]);
});
