import { bookFor, bookOf } from "../../../src/ita/rulebook/book";
import {
  CHOICE_OF_YEARS,
  coreOf,
  FISCAL_YEARS,
  NEWEST_YEAR,
  PROVISIONAL_YEAR,
} from "../../../src/ita/rulebook/core";
import { NUMBERS } from "../../../src/ita/rulebook/numbers";
import { bookSchema, type Fact, type RuleBook } from "../../../src/ita/rulebook/schema";
import * as sources from "../../../src/ita/rulebook/sources";
import { thaiSource } from "../../../src/locale/sources";
import { BAN_MO_2568 } from "../tables";

const books: [number, RuleBook][] = FISCAL_YEARS.map((year) => [year, bookOf(year)!]);

test("the rulebook holds FY2562 to FY2569, a provisional year after them and no other", () => {
  expect(FISCAL_YEARS).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
  expect(NEWEST_YEAR).toBe(2569);
  expect(PROVISIONAL_YEAR).toBe(NEWEST_YEAR + 1);
  expect(CHOICE_OF_YEARS).toEqual([...FISCAL_YEARS, PROVISIONAL_YEAR]);
  expect(CHOICE_OF_YEARS.map((year) => [year, bookOf(year)?.provisional])).toEqual([
    ...FISCAL_YEARS.map((year) => [year, false]),
    [PROVISIONAL_YEAR, true],
  ]);
  expect([FISCAL_YEARS[0]! - 1, PROVISIONAL_YEAR + 1, 2025].map(bookOf)).toEqual([
    null,
    null,
    null,
  ]);
});

/** Every fact of a book with where it stands. */
function factsOf(value: unknown, path = ""): { path: string; fact: Fact<unknown> }[] {
  if (typeof value !== "object" || value === null) return [];
  const own =
    "confidence" in value && "source" in value ? [{ path, fact: value as Fact<unknown> }] : [];
  return own.concat(
    ...Object.entries(value).map(([key, inner]) => factsOf(inner, path ? `${path}.${key}` : key)),
  );
}

const published = Object.values(sources).flatMap((text) =>
  typeof text === "string" && sources.isPublished(text) ? [text as string] : [],
);

describe.each(CHOICE_OF_YEARS.map((year) => [year, factsOf(bookOf(year))] as const))(
  "confidence of FY%i is honest:",
  (_, facts) => {
    test("certain is only what a published source of the year says", () => {
      expect(facts.length).toBeGreaterThan(80);
      for (const { path, fact } of facts.filter(({ fact }) => fact.confidence === "certain")) {
        expect([path, sources.isPublished(fact.source)]).toEqual([path, true]);
        expect([path, published.some((text) => fact.source.includes(text))]).toEqual([path, true]);
      }
    });

    test("what is only remembered, inferred or not announced is unverified", () => {
      const unshown = [sources.MEMORY, sources.ORDER_OF_ITEMS, sources.NOT_ANNOUNCED];
      for (const { path, fact } of facts) {
        if (unshown.some((text) => fact.source.includes(text))) {
          expect([path, fact.confidence]).toEqual([path, "unverified"]);
        }
      }
    });

    test("every source has a Thai wording", () => {
      for (const { fact } of facts) {
        // A web address or a name in Latin letters may stay; a sentence may not.
        expect(thaiSource(fact.source)).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/);
      }
    });
  },
);

describe("a year of which nothing is announced", () => {
  test.each([PROVISIONAL_YEAR, PROVISIONAL_YEAR + 1, NEWEST_YEAR + 20])(
    "%i claims nothing",
    (year) => {
      const book = bookFor(year);
      expect(book.core.fiscalYear).toBe(year);
      expect(book.provisional).toBe(true);
      expect(bookSchema.safeParse(book).error?.issues ?? []).toEqual([]);
      for (const { path, fact } of factsOf(book)) {
        expect([path, fact.confidence]).toEqual([path, "unverified"]);
      }
      expect([...book.questions, ...book.items].filter(({ text }) => text.value !== null)).toEqual(
        [],
      );
      expect([book.measures.columns.value, book.measures.resultColumns.value]).toEqual([
        null,
        null,
      ]);
    },
  );

  test("it counts as the newest known year", () => {
    const { fiscalYear, ...numbers } = bookFor(PROVISIONAL_YEAR + 1).core;
    expect({ ...numbers, fiscalYear: NEWEST_YEAR }).toEqual(coreOf(NEWEST_YEAR));
    expect(fiscalYear).toBe(PROVISIONAL_YEAR + 1);
  });

  test("a year before the first counts as the first", () => {
    const first = FISCAL_YEARS[0]!;
    expect(bookFor(first - 1).provisional).toBe(true);
    expect(bookFor(first - 1).core.oitGroups).toEqual(coreOf(first)?.oitGroups);
  });
});

test("the sub-indicators hold as many items as the year has", () => {
  for (const { items9, items10, itemCount, fiscalYear } of NUMBERS) {
    const all = [...items9.value, ...items10.value].reduce((sum, one) => sum + one, 0);
    expect([fiscalYear, all]).toEqual([fiscalYear, itemCount.value]);
  }
});

test.each([
  [2564, "average", 81.25],
  [2564, "agencies", 8300],
  [2565, "average", 87.57],
  [2565, "passed", 70.52],
  [2567, "respondents", { IIT: 461440, EIT: 907795 }],
  [2568, "agencies", 8317],
] as const)("national FY%i %s is published", (year, what, value) => {
  expect(bookOf(year)!.national[what]).toMatchObject({ value, confidence: "certain" });
});

test("EIT has two parts from FY2566 on, of unknown shares", () => {
  const parts = FISCAL_YEARS.map((year) => bookOf(year)!.eitCollections.value);
  expect(parts).toEqual(FISCAL_YEARS.map((_, i) => (i < FISCAL_YEARS.indexOf(2566) ? 1 : 2)));
  for (const year of FISCAL_YEARS) {
    const { eitCollections, eitParts } = bookOf(year)!;
    expect([year, eitParts.value === null]).toEqual([year, eitCollections.value === 1]);
    if (eitParts.value) expect(eitParts.confidence).toBe("unverified");
  }
});

test("least numbers of EIT answers stand in the year of their report", () => {
  const samples = bookOf(2567)!.samples.value ?? [];
  expect(samples.map(({ minimum }) => minimum)).toEqual([70, 60, 50, 40, 30, 400, 100]);
});

describe.each(books)("FY%i", (year, book) => {
  test("obeys the schema and every rule in it", () => {
    const checked = bookSchema.safeParse(book);
    expect(checked.error?.issues ?? []).toEqual([]);
  });

  test("stands on the core that custom functions use", () => {
    expect(book.core).toBe(coreOf(year));
  });

  test("an unconfirmed text is null and a text that is known has a source", () => {
    for (const { text, code, topic } of [...book.questions, ...book.items]) {
      expect([code, text.value === null]).toEqual([code, text.confidence === "unverified"]);
      if (text.value !== null) {
        expect([code, topic]).toEqual([code, null]);
        expect(text.source).not.toMatch(/No public source/);
      }
    }
  });

  test("sources name no path of a machine", () => {
    const sources = JSON.stringify(book).match(/"source":"[^"]*"/g) ?? [];
    expect(sources.length).toBeGreaterThan(50);
    for (const source of sources) expect(source).not.toMatch(/\/work|\/tmp|\.txt|localhost/);
  });

  test("Thai texts are clean: no doubled spaces, no space at an end, no split SARA AM", () => {
    const texts = JSON.stringify(book).match(/[^"]*[ก-๛][^"]*/g) ?? [];
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(text).not.toMatch(/ {2}|^ | $|\u0e4d\u0e32|\u0e40\u0e40/);
  });
});

test.each([
  [2562, 30, 15, 48],
  [2563, 30, 15, 43],
  [2564, 30, 15, 43],
  [2565, 30, 15, 43],
  [2566, 15, 9, 43],
  [2567, 15, 9, 35],
  [2568, 15, 9, 28],
  [2569, 15, 9, 26],
])("FY%i has %i IIT and %i EIT questions and %i OIT items", (year, iit, eit, oit) => {
  const book = bookOf(year)!;
  const count = (letter: string) => book.questions.filter((one) => one.code[0] === letter).length;
  expect([count("i"), count("e"), book.items.length]).toEqual([iit, eit, oit]);
});

test.each([
  [2562, "o42", "มาตรการเผยแพร่ข้อมูลต่อสาธารณะ", "likely"],
  [2562, "o43", null, "unverified"],
  [2564, "o34", "เจตจำนงสุจริตของผู้บริหาร", "likely"],
  [2564, "i16", "ท่านเคยถูกผู้บังคับบัญชาสั่งการให้ทำธุระส่วนตัวของผู้บังคับบัญชา มากน้อยเพียงใด", "certain"],
  [2564, "i10", null, "unverified"],
  [2564, "e1", null, "unverified"],
  [2565, "o34", "นโยบายไม่รับของขวัญ (No Gift Policy)", "certain"],
  [2565, "o38", "การเสริมสร้างวัฒนธรรมองค์กรตามมาตรฐานทางจริยธรรม", "certain"],
  [2565, "i13", "ท่านได้รับมอบหมายงานจากผู้บังคับบัญชาอย่างเป็นธรรม มากน้อยเพียงใด", "likely"],
  [2566, "i1", null, "unverified"],
  [2566, "o39", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", "likely"],
  [2567, "o4", "ข้อมูลการติดต่อ", "certain"],
  [2567, "o5", null, "unverified"],
  [2567, "o35", null, "unverified"],
  [2568, "o6", "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี", "likely"],
  [2568, "o9", "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ", "likely"],
  [2568, "o26", null, "unverified"],
  [2568, "o28", null, "unverified"],
  [2569, "o3", "ข้อมูลการติดต่อและช่องทางการสอบถาม", "likely"],
  [2569, "o15", "ประมวลจริยธรรมการขับเคลื่อนจริยธรรม", "likely"],
  [2568, "o10", "E–Service", "certain"],
  [2568, "o27", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "certain"],
  [2568, "e2", "เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่านและผู้อื่นอย่างเท่าเทียมกัน", "certain"],
  [2568, "i5", null, "unverified"],
  [2569, "o25", "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร", "likely"],
] as const)("FY%i %s", (year, code, text, confidence) => {
  const book = bookOf(year)!;
  const found = [...book.questions, ...book.items].find((one) => one.code === code);
  expect(found?.text).toMatchObject({ value: text, confidence });
});

test.each([
  [2562, 8, "การปรับปรุงระบบการทำงาน"],
  [2564, 8, "การปรับปรุงระบบการทำงาน"],
  [2565, 8, "การปรับปรุงการทำงาน"],
  [2566, 8, "การปรับปรุงการทำงาน"],
  [2568, 4, "การใช้ทรัพย์สินของราชการ"],
])("FY%i indicator %i is %s", (year, number, name) => {
  expect(bookOf(year)!.indicators[number - 1]?.name.value).toBe(name);
});

test("parts of i11 of FY2564 run in opposite directions", () => {
  const book = bookOf(2564)!;
  const points = (id: string) => book.scales.find((scale) => scale.id === id)?.points.value;
  const question = book.questions.find((one) => one.code === "i11")!;
  expect(question.subItems.map((part) => points(part.scale))).toEqual([
    [0, 33, 67, 100],
    [100, 67, 33, 0],
  ]);
});

test.each([
  [2562, ["o42", "o43", "o44", "o45", "o46", "o47", "o48"], [], 0],
  [2565, ["o42"], ["o43"], 5],
  [2567, ["o34"], ["o35"], 0],
  [2568, ["o27"], ["o28"], 8],
  [2569, ["o25"], ["o26"], 8],
])("FY%i: plan of measures %j, report %j, a form of %i columns", (year, plan, report, columns) => {
  const { measures } = bookOf(year)!;
  expect(measures.items.value).toEqual({ plan, report });
  expect(measures.columns.value?.length ?? 0).toBe(columns);
});

test("national averages of FY2568 are the scores that Ban Mo printed as its own", () => {
  const averages = bookOf(2568)!.national.indicatorAverages;
  expect(averages.map(({ value }) => value)).toEqual(BAN_MO_2568.scores);
  // Only indicators 3 and 8 were named as national averages by NACC.
  const certain = averages.flatMap(({ confidence }, i) => (confidence === "certain" ? i + 1 : []));
  expect(certain).toEqual([3, 8]);
});

describe("the schema refuses", () => {
  const book = bookOf(2568)!;
  const { core } = book;
  test.each([
    [
      "weights that do not sum to 100",
      { core: { ...core, weights: { IIT: 30, EIT: 30, OIT: 30 } } },
    ],
    ["a gap between OIT groups", { core: { ...core, oitGroups: core.oitGroups.slice(1) } }],
    [
      "an OIT group of an IIT indicator",
      { core: { ...core, oitGroups: core.oitGroups.map((group) => ({ ...group, indicator: 1 })) } },
    ],
    ["levels out of order", { core: { ...core, levels: [...core.levels].reverse() } }],
    [
      "a last level that leaves scores out",
      { core: { ...core, levels: core.levels.slice(0, -1) } },
    ],
    ["two levels of one name", { core: { ...core, levels: [core.levels[0], ...core.levels] } }],
    ["a question too few", { questions: book.questions.slice(1) }],
    [
      "an EIT question in an IIT indicator",
      { questions: book.questions.map((one) => ({ ...one, code: one.code.replace("i", "e") })) },
    ],
    ["an item too few", { items: book.items.slice(0, -1) }],
    [
      "two indicators of one name",
      { indicators: book.indicators.map((one) => ({ ...one, name: book.indicators[0]!.name })) },
    ],
    ["a scale that is not there", { scales: [] }],
    [
      "a fact without a source",
      { oitPoints: { value: [0, 100], confidence: "certain", source: "" } },
    ],
  ])("%s", (_, change) => {
    expect(bookSchema.safeParse({ ...book, ...change }).success).toBe(false);
  });
});
