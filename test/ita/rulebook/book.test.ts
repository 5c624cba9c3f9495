import { bookOf } from "../../../src/ita/rulebook/book";
import { coreOf, FISCAL_YEARS, NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { bookSchema, type RuleBook } from "../../../src/ita/rulebook/schema";
import { BAN_MO_2568 } from "../tables";

const books: [number, RuleBook][] = FISCAL_YEARS.map((year) => [year, bookOf(year)!]);

test("the rulebook holds FY2562 to FY2569 and no other year", () => {
  expect(FISCAL_YEARS).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569]);
  expect(NEWEST_YEAR).toBe(2569);
  expect(bookOf(2561)).toBeNull();
  expect(bookOf(2025)).toBeNull();
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
  [2567, "o35", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "likely"],
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
  expect(bookOf(2568)!.national.indicatorAverages.value).toEqual(BAN_MO_2568.scores);
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
