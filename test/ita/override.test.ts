import fc from "fast-check";
import { assess } from "../../src/ita/assessment";
import { applyOverride } from "../../src/ita/override";
import { ruleEntries, type RuleValue } from "../../src/ita/ruleEntries";
import { bookOf } from "../../src/ita/rulebook/book";
import { bookFor } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS, NEWEST_YEAR, PROVISIONAL_YEAR } from "../../src/ita/rulebook/core";
import type { RuleBook } from "../../src/ita/rulebook/schema";
import { TYPED_BY_OFFICE } from "../../src/ita/rulebook/sources";
import { SAMPLE_SCORES } from "../../src/sheets/samples/scores";

const book = bookOf(2568)!;
const with_ = (...own: [string, RuleValue][]) => applyOverride(book, new Map(own));
function rulesWith(...own: [string, RuleValue][]) {
  const applied = with_(...own);
  if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
  return applied.rules;
}

describe.each(FISCAL_YEARS)("entries of FY%i", (year) => {
  const entries = ruleEntries(bookOf(year)!);

  test("every path leads to the value it says, and every label is unique", () => {
    const own = bookOf(year)!;
    for (const { path, value } of entries.filter(({ path }) =>
      /^(core|eitParts|scales)\./.test(path),
    )) {
      const found = path
        .split(".")
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], own);
      expect([path, found]).toEqual([path, value]);
    }
    expect(new Set(entries.map(({ label }) => label.th)).size).toBe(entries.length);
  });

  test("the built-in values set again are no difference", () => {
    const same = new Map(
      entries.flatMap(({ path, value }) =>
        // A sub-indicator that is not there has no items and no title.
        value === null || value === 0 ? [] : [[path, value] as const],
      ),
    );
    const own = bookOf(year)!;
    const applied = applyOverride(own, same);
    if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
    const { book: again, differences } = applied.rules;
    expect(differences).toEqual([]);
    expect(again.core).toEqual(own.core);
    const textsOf = ({ questions, items, groupTitles, indicators }: RuleBook) =>
      [...questions, ...items]
        .map(({ code, text }) => [code, text.value])
        .concat(
          groupTitles.map(({ value }) => ["", value]),
          indicators.map(({ name }) => ["", name.value]),
        );
    expect(textsOf(again)).toEqual(textsOf(own));
    expect(again.measures.columns.value).toEqual(own.measures.columns.value);
  });

  test("entries of one section follow each other, and every key is unique", () => {
    const sections = entries.map(({ section }) => section);
    const runs = sections.filter((section, i) => section !== sections[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    const keys = entries.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("own weights change the total and are told; the built-in book stays as it is", () => {
  const { book: changed, differences } = rulesWith(
    ["core.weights.IIT", 20],
    ["core.weights.EIT", 40],
  );
  expect(changed.core.weights).toEqual({ IIT: 20, EIT: 40, OIT: 40 });
  expect(book.core.weights).toEqual({ IIT: 30, EIT: 30, OIT: 40 });
  expect(differences.map(({ path, own, builtIn }) => [path, own.th, builtIn.th])).toEqual([
    ["core.weights.IIT", "20", "30"],
    ["core.weights.EIT", "40", "30"],
  ]);
  // 93.986 × 0.2 + 84.64666… × 0.4 + 98.75 × 0.4
  expect(assess(SAMPLE_SCORES, changed).total.score).toBeCloseTo(92.15587, 4);
  expect(assess(SAMPLE_SCORES).total.score).toBeCloseTo(93.0898, 4);
});

test("own cuts and pass line change level and verdicts", () => {
  const lenient = rulesWith(["core.levels.1.eachInstrument", 84], ["core.passLine", 82.18]).book;
  const assessment = assess(SAMPLE_SCORES, lenient);
  expect(assessment.level.name).toBe("ผ่านดี");
  expect(assessment.indicators.every(({ passes }) => passes)).toBe(true);
  expect(assess(SAMPLE_SCORES).level.name).toBe("ผ่าน");
});

test.each<[string, [string, RuleValue][], string, string[]]>([
  ["weights of 95", [["core.weights.IIT", 25]], "weights", ["core.weights.IIT"]],
  [
    "weights of 110 in two cells",
    [
      ["core.weights.IIT", 35],
      ["core.weights.OIT", 45],
    ],
    "weights",
    ["core.weights.IIT", "core.weights.OIT"],
  ],
  ["half a percent", [["core.weights.IIT", 29.5]], "whole", ["core.weights.IIT"]],
  ["a negative weight", [["core.weights.IIT", -1]], "range", ["core.weights.IIT"]],
  ["a pass line above 100", [["core.passLine", 100.5]], "range", ["core.passLine"]],
  [
    "a level above the better one",
    [["core.levels.2.total", 96]],
    "levels",
    ["core.levels.2.total"],
  ],
  ["a level below the next one", [["core.levels.0.total", 84]], "levels", ["core.levels.0.total"]],
  [
    "two equal levels",
    [
      ["core.levels.1.total", 95],
      ["core.levels.1.eachInstrument", 95],
    ],
    "levels",
    ["core.levels.1.total", "core.levels.1.eachInstrument"],
  ],
  ["parts of 90", [["eitParts.value.1", 40]], "parts", ["eitParts.value.1"]],
  ["points above 100", [["scales.0.points.value.5", 101]], "range", ["scales.0.points.value.5"]],
])("refuses %s", (_, own, kind, paths) => {
  expect(with_(...own)).toEqual({ ok: false, faults: [{ kind, paths }] });
});

test("weights are accepted exactly when they are whole, not negative and sum to 100", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 105 }),
      fc.integer({ min: -5, max: 105 }),
      fc.constantFrom(-1, 0, 0, 0, 1),
      (iit, eit, slip) => {
        const oit = 100 - iit - eit + slip;
        const applied = with_(
          ["core.weights.IIT", iit],
          ["core.weights.EIT", eit],
          ["core.weights.OIT", oit],
        );
        expect(applied.ok).toBe(slip === 0 && iit >= 0 && eit >= 0 && oit >= 0);
      },
    ),
  );
});

describe("the make-up of a year", () => {
  const own = (base: RuleBook, ...set: [string, RuleValue][]) => {
    const applied = applyOverride(base, new Map(set));
    if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
    return applied.rules.book;
  };

  test("a text that is missing is typed once and holds as the office's", () => {
    const changed = own(book, ["texts.i5", "ข้อความของข้อ"], ["texts.o5", "ชื่อของรายการ"]);
    const textOf = (code: string) =>
      [...changed.questions, ...changed.items].find((one) => one.code === code)?.text;
    expect(textOf("i5")).toEqual({
      value: "ข้อความของข้อ",
      confidence: "likely",
      source: TYPED_BY_OFFICE,
    });
    expect(textOf("o5")?.value).toBe("ชื่อของรายการ");
    expect(changed.core).toEqual(book.core);
    expect(rulesWith(["texts.i5", "ข้อความของข้อ"]).differences).toEqual([]);
  });

  test("the source that the office names stands beside every own value", () => {
    const source = "คู่มือการประเมิน ITA หน้า 12";
    const changed = own(
      book,
      ["source", source],
      ["core.weights.IIT", 20],
      ["core.weights.EIT", 40],
      ["texts.o5", "ก"],
    );
    expect(changed.known.weights).toEqual({ confidence: "likely", source });
    expect(changed.items[4]?.text.source).toBe(source);
    // What was not typed keeps its own.
    expect(changed.known.passLine).toEqual(book.known.passLine);
  });

  test("a built-in value typed again keeps its better source", () => {
    const changed = own(book, ["core.weights.IIT", 30], ["core.passLine", 80]);
    expect(changed.known.weights).toEqual(book.known.weights);
    expect(changed.known.passLine.source).toBe(TYPED_BY_OFFICE);
  });

  test("levels are renamed, taken away and added, best first", () => {
    const changed = own(
      book,
      ["levels.2.name", "ผ่านเกณฑ์"],
      ["levels.3.name", "-"],
      ["added.a.name", "เกือบผ่าน"],
      ["added.a.total", 80],
    );
    expect(changed.core.levels.map(({ name, total }) => [name, total])).toEqual([
      ["ผ่านดีเยี่ยม", 95],
      ["ผ่านดี", 85],
      ["ผ่านเกณฑ์", 85],
      ["เกือบผ่าน", 80],
      ["ต้องปรับปรุงโดยด่วน", 0],
    ]);
    expect(changed.known.levels).toHaveLength(5);
  });

  test("a least score of every instrument is set and taken away", () => {
    const changed = own(book, ["core.levels.1.eachInstrument", "-"], ["core.levels.2.total", 80]);
    expect(changed.core.levels[1]?.eachInstrument).toBeNull();
    expect(own(book, ["core.levels.3.eachInstrument", 60]).core.levels[3]?.eachInstrument).toBe(60);
  });

  test("more questions are counted on, and a form of another length has none of the old texts", () => {
    const changed = own(book, ["counts.1", 4], ["texts.i16", "ข้อใหม่"]);
    const iit = changed.questions.filter(({ code }) => code.startsWith("i"));
    expect(iit).toHaveLength(16);
    expect(iit.map(({ indicator }) => indicator).slice(0, 5)).toEqual([1, 1, 1, 1, 2]);
    expect(iit[0]?.text.value).toBeNull();
    expect(iit[15]?.text.value).toBe("ข้อใหม่");
    // The other survey keeps its texts.
    const texts = (one: RuleBook) => one.questions.filter(({ code }) => code[0] === "e");
    expect(texts(changed)).toEqual(texts(book));
  });

  test("sub-indicators take other sizes; the same number of items keeps its titles", () => {
    const split = own(book, ["groups.10.1.size", 3], ["groups.10.2.size", 5]);
    expect(split.core.oitGroups.slice(-2)).toEqual([
      { id: "10.1", indicator: 10, first: 21, last: 23 },
      { id: "10.2", indicator: 10, first: 24, last: 28 },
    ]);
    expect(split.items.map(({ text }) => text.value)).toEqual(
      book.items.map(({ text }) => text.value),
    );
    expect(split.items[23]?.group).toBe("10.2");
    const longer = own(book, ["groups.10.2.size", 6], ["texts.o30", "รายการใหม่"]);
    expect(longer.items).toHaveLength(30);
    expect(longer.items.flatMap(({ text }) => text.value ?? [])).toEqual(["รายการใหม่"]);
  });

  test("a sub-indicator is added behind the last and taken away with 0", () => {
    const added = own(book, ["groups.10.3.size", 2], ["groups.10.3.title", "ด้านใหม่"]);
    expect(added.core.oitGroups.at(-1)).toEqual({ id: "10.3", indicator: 10, first: 29, last: 30 });
    expect(added.groupTitles.at(-1)?.value).toBe("ด้านใหม่");
    expect(own(book, ["groups.9.5.size", 0]).items).toHaveLength(24);
  });

  test("form and items of the plan", () => {
    const { measures } = own(book, ["form", "5"], ["planItem", "o1, o2"], ["reportItem", "o3"]);
    expect(measures.columns.value).toHaveLength(5);
    expect(measures.items.value).toEqual({ plan: ["o1", "o2"], report: ["o3"] });
  });

  test.each<[string, [string, RuleValue][], string, string[]]>([
    ["a text of a question that is not there", [["texts.i16", "ก"]], "beyond", ["texts.i16"]],
    [
      "a title of a sub-indicator that is not there",
      [["groups.9.6.title", "ก"]],
      "beyond",
      ["groups.9.6.title"],
    ],
    ["an added level without a total", [["added.a.name", "ก"]], "incomplete", ["added.a.name"]],
    ["no questions", [["counts.1", 0]], "count", ["counts.1"]],
    ["half a question", [["counts.1", 2.5]], "count", ["counts.1"]],
    ["thousands of items", [["groups.9.1.size", 5000]], "count", ["groups.9.1.size"]],
    ["a code that is none", [["planItem", "o99"]], "code", ["planItem"]],
    ["two levels of one name", [["levels.0.name", "ผ่าน"]], "other", ["levels.0.name"]],
  ])("refuses %s", (_, set, kind, paths) => {
    expect(with_(...set)).toMatchObject({ ok: false, faults: [{ paths, kind }] });
  });

  test("a year without a book is opened; it stays provisional until what decides figures is typed", () => {
    const base = bookFor(PROVISIONAL_YEAR);
    expect(own(base, ["texts.o1", "โครงสร้าง"]).provisional).toBe(true);
    const all = ruleEntries(base)
      .filter(({ path }) => /^core\.|^groups.*size$/.test(path))
      .flatMap(({ path, value }): [string, RuleValue][] =>
        value === null || value === 0 ? [] : [[path, value]],
      );
    // The last level has no number to set; its name is typed.
    const opened = own(base, ...all, [
      `levels.${base.core.levels.length - 1}.name`,
      "ต้องปรับปรุงโดยด่วน",
    ]);
    expect(opened.provisional).toBe(false);
    expect(opened.core).toEqual(base.core);
    expect(own(bookFor(NEWEST_YEAR + 9), ["core.passLine", 90]).core).toMatchObject({
      fiscalYear: NEWEST_YEAR + 9,
      passLine: 90,
    });
  });
});
