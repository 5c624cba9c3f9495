import { GRADE } from "../../src/functions/records/grade";
import { INSTRUMENT } from "../../src/functions/records/instrument";
import { NAME } from "../../src/functions/records/name";
import { OIT } from "../../src/functions/records/oit";
import { PASS } from "../../src/functions/records/pass";
import { FUNCTIONS } from "../../src/functions/registry";
import { THAI } from "../../src/functions/records/thai";
import { TOTAL } from "../../src/functions/records/total";
import { WEAKEST } from "../../src/functions/records/weakest";
import { CHOICE_OF_YEARS, FISCAL_YEARS, NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { column, named, row, run, SCORES, withAt } from "./helper";

/** Every parameter of every function, with the arguments of the function's first example around it. */
const everyParameter = FUNCTIONS.flatMap((record) =>
  record.parameters.map((parameter, at) => ({
    record,
    at,
    parameter,
    call: `${record.id}.${parameter.name}`,
    args: [...(record.help?.examples[0]?.args ?? [])],
  })),
);

/** Cells of the example's argument when it is a range of several; null for a single cell. */
const cellsOf = (argument: unknown): unknown[] | null =>
  Array.isArray(argument) ? (argument as unknown[][]).flat() : null;

const replaced = (args: readonly unknown[], at: number, value: unknown) =>
  Object.assign([...args], { [at]: value });

describe("blanks", () => {
  const blanks: [string, unknown][] = [
    ["null", null],
    ["undefined", undefined],
    ['""', ""],
    ["a blank cell (null)", [[null]]],
    ["a blank cell (text)", [[""]]],
    ["a blank column", column(Array(10).fill(""))],
  ];

  for (const [name, blank] of blanks) {
    test.each(everyParameter.filter(({ parameter }) => !parameter.optional))(
      `${name} for the required $call is #N/A and names it`,
      ({ record, at, parameter, args }) => {
        expect(run(record, ...replaced(args, at, blank))).toBe(
          `#N/A ยังไม่มีค่าใน ${named(parameter)} กรุณากรอกค่าก่อน`,
        );
      },
    );

    test.each(everyParameter.filter(({ parameter }) => parameter.optional))(
      `${name} for the optional $call is the same as leaving it out`,
      ({ record, at, args }) => {
        const leftOut = run(record, ...args.slice(0, at), ...args.slice(at).fill(null));
        expect(run(record, ...replaced(args.slice(0, at), at, blank))).toEqual(leftOut);
      },
    );
  }

  test.each([
    [{ 3: null }, "3"],
    [{ 1: "" }, "1"],
    [{ 2: undefined, 9: null, 10: "" }, "2, 9, 10"],
  ])("a range with blanks %j is #N/A and lists them", (changes, positions) => {
    const expected = `#N/A ยังไม่มีค่าใน คะแนน (scores) ลำดับที่ ${positions} กรุณากรอกค่าก่อน`;
    expect(run(TOTAL, row(withAt(SCORES, changes)))).toBe(expected);
    expect(run(TOTAL, column(withAt(SCORES, changes)))).toBe(expected);
  });

  test("zero is a score, not a blank", () => {
    expect(run(TOTAL, row(Array(10).fill(0)), 2565)).toBe(0);
    expect(run(GRADE, 0, null, 2565)).toBe("F");
    expect(run(PASS, 0)).toBe(false);
    expect(run(THAI, 0, 0)).toBe("๐");
    expect(run(THAI, 1.5, 0)).toBe("๒");
  });

  test("a year of 0 is a wrong year, not one left out", () => {
    expect(run(PASS, 90, 0)).toMatch(/^#VALUE! .*“0”/);
  });

  test("a cell with spaces is a text, not a blank", () => {
    expect(run(PASS, " ")).toBe("#VALUE! คะแนน (score) ต้องเป็นตัวเลข แต่พบ “ ”");
  });
});

describe("error cells", () => {
  const errors: [string, unknown][] = [
    ["#N/A", "#N/A"],
    ["#DIV/0!", "#DIV/0!"],
    ["#REF!", { type: "Error", basicValue: "#REF!" }],
    ["#NAME?", Object.assign(new Error(), { code: "#NAME?" })],
  ];
  for (const [shown, error] of errors) {
    test.each(everyParameter)(
      `${shown} in $call is #VALUE! and names the place`,
      ({ record, at, parameter, args }) => {
        const cells = cellsOf(args[at]);
        const broken = cells ? column(withAt(cells, { 2: error })) : error;
        const place = named(parameter) + (cells ? " ลำดับที่ 2" : "");
        expect(run(record, ...replaced(args, at, broken))).toBe(
          `#VALUE! ${place} เป็นค่าผิดพลาด ${shown} กรุณาแก้ไขเซลล์นั้นก่อน`,
        );
      },
    );
  }
});

describe("numbers", () => {
  const numeric = everyParameter.filter(({ parameter: { kind } }) =>
    [
      ...["scores", "instruments", "scoreList", "items", "questions"],
      ...["score", "number", "count", "decimals"],
    ].includes(kind),
  );

  test.each(numeric)(
    "text in $call is #VALUE! and is quoted",
    ({ record, at, parameter, args }) => {
      const cells = cellsOf(args[at]);
      const broken = cells ? row(withAt(cells, { [cells.length]: "ก้าวสิบ" })) : "ก้าวสิบ";
      const place = named(parameter) + (cells ? ` ลำดับที่ ${cells.length}` : "");
      expect(run(record, ...replaced(args, at, broken))).toBe(
        `#VALUE! ${place} ต้องเป็นตัวเลข แต่พบ “ก้าวสิบ”`,
      );
    },
  );

  test.each([[true], [Number.NaN], [Number.POSITIVE_INFINITY], ["90 คะแนน"], ["-"]])(
    "%p is not a number",
    (value) => {
      expect(run(PASS, value)).toMatch(/^#VALUE! คะแนน \(score\) ต้องเป็นตัวเลข แต่พบ “/);
    },
  );

  test("long texts are quoted shortened", () => {
    expect(run(PASS, "ก".repeat(500))).toBe(
      `#VALUE! คะแนน (score) ต้องเป็นตัวเลข แต่พบ “${"ก".repeat(40)}…”`,
    );
  });

  test("numbers typed as text count, in Thai and Arabic digits", () => {
    const typed = ["๙๖", "94", " ๙๕.๐๐ ", "95", "๙5", "๙๐", "๘๘", "๙๒", "๑๐๐", "100"];
    expect(run(TOTAL, column(typed), "๒๕๖๘")).toBe(run(TOTAL, column(SCORES), 2568));
    expect(run(PASS, "๘๕.๐๐", "2568")).toBe(true);
    expect(run(THAI, 1.25, "๑")).toBe("๑.๓");
  });

  test.each([[-0.01], [100.01], ["-๑"], [1e9]])("a score of %p is out of range", (value) => {
    const range = row(withAt(SCORES, { 7: value }));
    expect(run(TOTAL, range)).toMatch(
      /^#VALUE! คะแนน \(scores\) ลำดับที่ 7 ต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ /,
    );
    expect(run(PASS, value)).toMatch(/^#VALUE! คะแนน \(score\) ต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ /);
  });

  test.each([[-1], [11], [1.5]])("%p decimals are refused", (decimals) => {
    expect(run(THAI, 1, decimals)).toBe(
      `#VALUE! ทศนิยม (decimals) ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 10 แต่พบ ${decimals}`,
    );
  });
});

describe("ranges", () => {
  test("a row, a column and a plain list are the same", () => {
    const total = run(TOTAL, row(SCORES), 2568);
    expect(total).toBe(95.5);
    expect(run(TOTAL, column(SCORES), 2568)).toBe(total);
    expect(run(TOTAL, SCORES, 2568)).toBe(total);
  });

  test.each([
    [9, SCORES.slice(1)],
    [11, [...SCORES, 90]],
    [1, [90]],
  ])("%d scores are a wrong count", (count, values) => {
    const expected = `#VALUE! คะแนน (scores) ต้องมี 10 ค่า แต่พบ ${count} ค่า`;
    expect(run(TOTAL, row(values))).toBe(expected);
    expect(run(TOTAL, column(values))).toBe(expected);
  });

  test("a block is neither row nor column", () => {
    expect(run(TOTAL, [SCORES.slice(0, 5), SCORES.slice(5)])).toEqual(
      expect.stringMatching(/^#VALUE! คะแนน \(scores\) ต้องเป็นแถวเดียวหรือคอลัมน์เดียว .*TOCOL/),
    );
  });

  test("two instrument scores are a wrong count", () => {
    expect(run(GRADE, 90, [[90, 90]])).toBe(
      "#VALUE! คะแนนเครื่องมือ (instruments) ต้องมี 3 ค่า แต่พบ 2 ค่า",
    );
  });

  test.each(
    everyParameter.filter(({ at, args, record }) => !cellsOf(args[at]) && !record.eachCell),
  )("several cells for $call are refused", ({ record, at, parameter, args }) => {
    expect(run(record, ...replaced(args, at, column([90, 91])))).toBe(
      `#VALUE! ${named(parameter)} ต้องเป็นเซลล์เดียว`,
    );
  });
});

describe("years", () => {
  test.each(CHOICE_OF_YEARS)("%d is known", (year) => {
    expect(run(TOTAL, row(SCORES), year)).toBe(95.5);
  });

  test("left out it is the newest that has rules of its own", () => {
    for (const record of [TOTAL, INSTRUMENT]) {
      const args = record === INSTRUMENT ? ["OIT", row(SCORES)] : [row(SCORES)];
      expect(run(record, ...args)).toBe(run(record, ...args, NEWEST_YEAR));
    }
  });

  test.each([
    "พ.ศ. 2568",
    "ปีงบประมาณ พ.ศ. ๒๕๖๘",
    "ประจำปีงบประมาณ 2568",
    "ปี ๒๕๖๘",
    "\u200b2568\u00a0",
  ])("%p is the year that the cell over the table says", (year) => {
    expect(run(GRADE, 90, row([90, 90, 80]), year)).toBe("ผ่าน");
  });

  const FIRST = Math.min(...FISCAL_YEARS);
  const LAST = Math.max(...CHOICE_OF_YEARS);

  test.each([FIRST - 1, LAST + 1, 2568.5, 0, "ปีที่แล้ว", String(LAST + 1)])(
    "%p is unknown, and the years that are known are named",
    (year) => {
      expect(run(TOTAL, row(SCORES), year)).toBe(
        `#VALUE! ไม่มีหลักเกณฑ์ของปีงบประมาณ “${year}” ใช้ได้ตั้งแต่ พ.ศ. ${FIRST} ถึง ${LAST}`,
      );
    },
  );

  test.each([
    [2025, "ปีงบประมาณ (year) “2025” เป็นปี ค.ศ. โปรดพิมพ์เป็น พ.ศ. 2568"],
    ["๒๐๒๕", "ปีงบประมาณ (year) “2025” เป็นปี ค.ศ. โปรดพิมพ์เป็น พ.ศ. 2568"],
    [68, "ปีงบประมาณ (year) “68” มีเพียงสองหลัก โปรดพิมพ์เป็น 2568"],
    [
      45931,
      `ปีงบประมาณ (year) “45931” เป็นวันที่ ไม่ใช่ปี โปรดพิมพ์ปี เช่น ${LAST} หรือใช้ ITA.FISCALYEAR กับเซลล์นั้น`,
    ],
  ])("%p is refused with what was meant", (year, sentence) => {
    expect(run(TOTAL, row(SCORES), year)).toBe(`#VALUE! ${sentence}`);
  });
});

describe("instruments", () => {
  test.each(["IIT", "iit", " Iit ", "แบบ IIT", "IIT ภายใน", "(iit)"])("%p is IIT", (name) => {
    expect(run(INSTRUMENT, name, row(SCORES), 2568)).toBe(95);
  });

  test.each([["ITT"], ["OITS"], [1], ["ไอไอที"], ["IIT และ EIT"]])("%p is unknown", (name) => {
    expect(run(INSTRUMENT, name, row(SCORES))).toBe(
      `#VALUE! เครื่องมือ (instrument) ต้องเป็น IIT, EIT, OIT แต่พบ “${name}”`,
    );
  });
});

describe("counts", () => {
  const LABELS = column(["ก", "ข", "ค"]);

  test.each([[0], [1.5], [-1], ["สาม"]])("a count of %p is refused", (count) => {
    expect(run(WEAKEST, LABELS, column([3, 2, 1]), count)).toMatch(
      /^#VALUE! จำนวน \(count\) ต้องเป็น/,
    );
  });

  test("a line of labels and a line of scores must be equally long", () => {
    expect(run(WEAKEST, LABELS, row([3, 2]))).toBe("#VALUE! คะแนน (scores) ต้องมี 3 ค่า แต่พบ 2 ค่า");
  });

  test("a blank label or score is #N/A and says where", () => {
    expect(run(WEAKEST, row(["ก", "", "ค"]), row([3, 2, 1]))).toBe(
      "#N/A ยังไม่มีค่าใน ชื่อรายการ (labels) ลำดับที่ 2 กรุณากรอกค่าก่อน",
    );
    expect(run(WEAKEST, LABELS, column([3, 2, null]))).toBe(
      "#N/A ยังไม่มีค่าใน คะแนน (scores) ลำดับที่ 3 กรุณากรอกค่าก่อน",
    );
  });

  test("many blanks are named by the first ten", () => {
    const labels = Array.from({ length: 30 }, (_, i) => i);
    expect(run(WEAKEST, row(labels), row([80, ...Array<string>(29).fill("")]))).toBe(
      "#N/A ยังไม่มีค่าใน คะแนน (scores) ลำดับที่ 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … กรุณากรอกค่าก่อน",
    );
  });

  test.each([
    [2562, 48],
    [2564, 43],
    [2566, 43],
    [2567, 35],
    [2568, 28],
    [2569, 26],
  ])("OIT of %d takes %d items and says so", (year, count) => {
    expect(run(OIT, row(Array(count).fill(100)), 9, year)).toBe(100);
    expect(run(OIT, column(Array(count).fill(0)), 10, year)).toBe(0);
    expect(run(OIT, row(Array(count - 1).fill(100)), 9, year)).toBe(
      `#VALUE! คะแนนข้อ OIT (items) ต้องมี ${count} ค่า แต่พบ ${count - 1} ค่า`,
    );
  });

  test.each([[0], [11], [1.5], ["๑๑"]])("there is no indicator %p", (number) => {
    expect(run(NAME, number)).toMatch(
      /^#VALUE! ตัวชี้วัด \(indicator\) ต้องเป็นลำดับตัวชี้วัด 1 ถึง 10 หรือชื่อตัวชี้วัด แต่พบ /,
    );
  });
});

test("what the host adds after the last argument is ignored", () => {
  const invocation = { functionName: "TOTAL", address: "Sheet1!A1" };
  expect(run(TOTAL, row(SCORES), null, invocation)).toBe(95.5);
});
