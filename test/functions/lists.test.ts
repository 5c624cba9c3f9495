/** LEVEL, GAP, ITEMS, MISSING, CHANGE, RANK, SURE, OIT with its rule named and READINGS. */
import fc from "fast-check";
import { GAP } from "../../src/functions/records/gap";
import { GRADE } from "../../src/functions/records/grade";
import { INSTRUMENT } from "../../src/functions/records/instrument";
import { ITEMS } from "../../src/functions/records/items";
import { LEVEL } from "../../src/functions/records/level";
import { MISSING } from "../../src/functions/records/missing";
import { NEEDED } from "../../src/functions/records/needed";
import { OIT } from "../../src/functions/records/oit";
import { READINGS } from "../../src/functions/records/readings";
import { QUESTION } from "../../src/functions/records/question";
import { RANK } from "../../src/functions/records/rank";
import { SURE } from "../../src/functions/records/sure";
import { TOTAL } from "../../src/functions/records/total";
import { codesOf } from "../../src/ita/codes";
import { bookOf } from "../../src/ita/rulebook/book";
import {
  CHOICE_OF_YEARS,
  coreOf,
  FISCAL_YEARS,
  NEWEST_YEAR,
  PROVISIONAL_YEAR,
} from "../../src/ita/rulebook/core";
import { column, row, run, SCORES, tenScores, withAt } from "./helper";

const PHITSANULOK = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];
const PHANOM_RUNG = [93.59, 75.23, 88.15, 79.8, 81.65, 95.64, 92.38, 87.99, 90, 71.25];
const CHIANG_MAI = [96.5, 93.11, 91.57, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100];
const cells = (result: unknown) => result as unknown[][];

describe("LEVEL", () => {
  test.each([
    ["Phitsanulok 2568", PHITSANULOK, 2568, "ผ่าน"],
    ["Phanom Rung 2566", PHANOM_RUNG, 2566, "ต้องปรับปรุง"],
    ["Chiang Mai 2564", CHIANG_MAI, 2564, "AA"],
    ["the same figures by the levels of 2568", CHIANG_MAI, 2568, "ผ่านดี"],
    ["no points at all", Array(10).fill(0), 2568, "ต้องปรับปรุงโดยด่วน"],
  ])("%s: %j in %d is %s", (_, scores, year, level) => {
    expect(run(LEVEL, row(scores), year)).toBe(level);
    expect(run(LEVEL, column(scores), year)).toBe(level);
  });

  test("is GRADE of TOTAL and the three instruments", () => {
    fc.assert(
      fc.property(tenScores, fc.constantFrom(...CHOICE_OF_YEARS), (scores, year) => {
        const total = run(TOTAL, row(scores), year);
        const instruments = ["IIT", "EIT", "OIT"].map((name) =>
          run(INSTRUMENT, name, row(scores), year),
        );
        // A mean of small scores would be taken for a fraction of 1.
        fc.pre([total, ...instruments].every((value) => value === 0 || Number(value) > 1));
        expect(run(LEVEL, row(scores), year)).toBe(run(GRADE, total, row(instruments), year));
      }),
    );
  });
});

describe("NEEDED for a level", () => {
  test.each([
    [8, "ผ่านดี", 83.24],
    [7, " ผ่าน ดี ", 84.4],
    [8, "ผ่าน", 1.282],
    [1, "ผ่าน", 0],
    [1, "ต้องปรับปรุง", 0],
  ])("indicator %d, %p: %d", (indicator, level, needed) => {
    expect(run(NEEDED, row(PHITSANULOK), indicator, level, 2568)).toBe(needed);
  });

  test("another instrument below its minimum is named", () => {
    expect(run(NEEDED, row(PHITSANULOK), 1, "ผ่านดี", 2568)).toBe(
      "#N/A ระดับนี้ต้องได้ทุกเครื่องมืออย่างน้อย 85 แต่ EIT ยังไม่ถึง เพิ่มตัวชี้วัดนี้ตัวเดียวจึงไม่พอ ดูทั้งหมดด้วย ITA.GAP",
    );
  });

  test("full points that are not enough are #N/A, and an unknown level names those of the year", () => {
    expect(run(NEEDED, row(PHANOM_RUNG), 2, "AA", 2565)).toBe("#N/A เกิน ๑๐๐ คะแนน");
    expect(run(NEEDED, row(PHANOM_RUNG), 2, "AA", 2566)).toMatch(
      /^#VALUE! เป้าหมาย \(target\) ต้องเป็น ผ่านดีเยี่ยม, ผ่านดี, ผ่าน, .* แต่พบ “AA”$/,
    );
  });

  test("put back into LEVEL it gives the level", () => {
    fc.assert(
      fc.property(
        tenScores,
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom(...FISCAL_YEARS),
        (scores, indicator, year) => {
          const { levels } = coreOf(year)!;
          const now = levels.findIndex(({ name }) => name === run(LEVEL, row(scores), year));
          fc.pre(now > 0);
          const needed = run(NEEDED, row(scores), indicator, levels[now - 1]!.name, year);
          fc.pre(typeof needed === "number" && needed > 1);
          const after = run(LEVEL, row(withAt(scores, { [indicator]: needed })), year);
          expect(levels.findIndex(({ name }) => name === after)).toBeLessThanOrEqual(now - 1);
        },
      ),
    );
  });
});

describe("GAP", () => {
  test("the next level of Phitsanulok 2568 takes 1.06 points of one EIT indicator", () => {
    const rows = cells(run(GAP, column(PHITSANULOK), null, 2568));
    expect(rows[0]).toEqual(["สู่ระดับ ผ่านดี", "คะแนน", "ต้องได้", "ขาด", "ทางที่เพิ่มน้อยที่สุด"]);
    expect(rows[3]).toEqual(["EIT", expect.closeTo(84.6467, 4), 85, expect.closeTo(0.3533, 4), 85]);
    expect(rows[12]).toEqual(["8 การปรับปรุงการทำงาน", 82.18, 83.24, 1.06, 83.24]);
    expect(rows[5]).toEqual(["1 การปฏิบัติหน้าที่", 93.82, "เพิ่มตัวเดียวไม่ถึง", "", 93.82]);
    expect(rows.map((line) => line.length)).toEqual(Array(15).fill(5));
  });

  test.each([
    ["ผ่าน", "ถึงระดับ ผ่าน แล้ว ไม่มีคะแนนที่ขาด"],
    ["ต้องปรับปรุง", "ถึงระดับ ต้องปรับปรุง แล้ว ไม่มีคะแนนที่ขาด"],
  ])("nothing is missing to %s", (level, sentence) => {
    expect(run(GAP, row(PHITSANULOK), level, 2568)).toEqual([[sentence]]);
  });

  test("the highest level has no next one", () => {
    expect(run(GAP, row(Array(10).fill(99)), null, 2569)).toEqual([["ได้ระดับสูงสุด ผ่านดีเยี่ยม แล้ว"]]);
  });

  test("the planned scores give the level", () => {
    fc.assert(
      fc.property(tenScores, fc.constantFrom(...FISCAL_YEARS), (scores, year) => {
        const rows = cells(run(GAP, row(scores), null, year));
        fc.pre(rows.length > 1);
        const planned = rows.slice(5).map((line) => line[4] as number);
        fc.pre(planned.every((score) => score === 0 || score > 1));
        expect(`สู่ระดับ ${String(run(LEVEL, row(planned), year))}`).toBe(rows[0]![0]);
      }),
    );
  });
});

describe("ITEMS", () => {
  test.each(FISCAL_YEARS)("of %d: every code once, with the text that QUESTION gives", (year) => {
    const rows = cells(run(ITEMS, year));
    expect(rows.map(([code]) => code)).toEqual(codesOf(coreOf(year)!));
    for (const [code, text] of rows) {
      const given = run(QUESTION, code, year);
      expect(text).toBe(String(given).startsWith("#N/A") ? "" : given);
    }
  });

  test.each([
    ["OIT", 2569, 26],
    ["แบบ EIT", 2568, 9],
    [10, 2564, 10],
    ["๙", 2568, 20],
    ["การเปิดเผยข้อมูล", 2568, 20],
  ])("part %p of %d has %d", (part, year, count) => {
    expect(cells(run(ITEMS, year, part))).toHaveLength(count);
  });

  test("items stand under their sub-indicator, questions under none", () => {
    const rows = cells(run(ITEMS, 2564));
    expect(rows.find(([code]) => code === "o1")).toEqual(["o1", "โครงสร้าง", 9, "9.1"]);
    expect(rows.find(([code]) => code === "e15")).toEqual(["e15", "", 8, ""]);
  });

  test("left out the year is the newest; the provisional one has codes and no texts", () => {
    expect(run(ITEMS)).toEqual(run(ITEMS, NEWEST_YEAR));
    expect(cells(run(ITEMS, PROVISIONAL_YEAR)).every(([, text]) => text === "")).toBe(true);
  });

  test.each([["OITS"], [11], ["9.1"]])("%p is no part", (part) => {
    expect(run(ITEMS, 2568, part)).toBe(
      `#VALUE! ส่วน (part) ต้องเป็น IIT, EIT, OIT หรือตัวชี้วัด 1 ถึง 10 แต่พบ “${part}”`,
    );
  });
});

describe("MISSING", () => {
  const items = (count: number, changes: Record<number, number>) =>
    withAt(Array<number>(count).fill(100), changes);

  test("names the items below 100 and what they cost", () => {
    expect(run(MISSING, column(items(43, { 1: 0, 38: 0 })), 2564)).toEqual([
      ["o1", "โครงสร้าง", 0, expect.closeTo(20 / 45, 9)],
      ["o38", "การเสริมสร้างวัฒนธรรมองค์กร", 0, 1.25],
    ]);
  });

  test("full points in all items are said", () => {
    expect(run(MISSING, row(items(26, {})), 2569)).toEqual([["ทุกข้อได้ 100 คะแนนแล้ว"]]);
  });

  test("both readings of a year whose rule is not confirmed", () => {
    const range = row(items(26, { 25: 0 }));
    expect(cells(run(MISSING, range, 2569))[0]![3]).toBeCloseTo(20 / 7, 9);
    expect(cells(run(MISSING, range, 2569, "groups"))[0]![3]).toBeCloseTo(5, 9);
  });
});

describe("OIT with its rule named", () => {
  // One failed item, as rules.md of the review computed it.
  test.each([
    [2567, 35, 34, 10, 90, 75],
    [2568, 28, 12, 9, 95, 90],
    [2569, 26, 25, 10, 85.71, 75],
  ])("FY%d, o%# failed", (year, count, item, indicator, byItems, byGroups) => {
    const range = row(withAt(Array(count).fill(100), { [item]: 0 }));
    const score = (rule: unknown) =>
      Math.round((run(OIT, range, indicator, year, rule) as number) * 100) / 100;
    expect([score("items"), score("groups"), score(null)]).toEqual([byItems, byGroups, byItems]);
  });

  test("another word is refused", () => {
    expect(run(OIT, row(Array(26).fill(100)), 9, 2569, "mean")).toBe(
      "#VALUE! วิธีเฉลี่ย (rule) ต้องเป็น items, groups แต่พบ “mean”",
    );
  });
});

describe("READINGS", () => {
  test.each([
    [2567, 35, 34, 10, 90, 75],
    [2568, 28, 12, 9, 95, 90],
    [2569, 26, 25, 10, 85.71, 75],
  ])(
    "FY%d, o%# failed: both, as nobody confirms one",
    (year, count, item, indicator, byItems, byGroups) => {
      const range = row(withAt(Array(count).fill(100), { [item]: 0 }));
      expect(run(READINGS, range, indicator, year)).toEqual([
        ["เฉลี่ยทุกรายการ", expect.closeTo(byItems, 2), "ยังไม่ยืนยัน"],
        ["เฉลี่ยตัวชี้วัดย่อย", byGroups, "ยังไม่ยืนยัน"],
      ]);
    },
  );

  test("one row in a confirmed year, and no other indicator than 9 and 10", () => {
    const range = row(withAt(Array(43).fill(100), { 38: 0 }));
    expect(run(READINGS, range, 10, 2564)).toEqual([["เฉลี่ยตัวชี้วัดย่อย", 93.75, "ยืนยันแล้ว"]]);
    expect(run(READINGS, range, 3, 2564)).toBe(run(OIT, range, 3, 2564));
    expect(run(READINGS, range, 3, 2564)).toContain("#VALUE!");
  });
});

describe("RANK", () => {
  test("equal scores share a rank, and the next one follows behind them", () => {
    expect(run(RANK, row(["ก", "ข", "ค", 4]), column([80, "๙๐", 80, 70]))).toEqual([
      [1, "ข", 90],
      [2, "ก", 80],
      [2, "ค", 80],
      [4, 4, 70],
    ]);
  });

  test("a rank is one more than the number of better scores", () => {
    fc.assert(
      fc.property(tenScores, (scores) => {
        const rows = cells(run(RANK, row(scores.map((_, i) => i)), row(scores)));
        expect(rows).toHaveLength(10);
        for (const [rank, label, score] of rows) {
          expect(scores[label as number]).toBe(score);
          expect(rank).toBe(1 + scores.filter((one) => one > (score as number)).length);
        }
      }),
    );
  });
});

describe("SURE", () => {
  const CONFIDENCE = { certain: "ยืนยันแล้ว", likely: "น่าจะใช่", unverified: "ยังไม่ยืนยัน" };

  test.each(FISCAL_YEARS)("of %d says of every code what the rulebook says", (year) => {
    const book = bookOf(year)!;
    for (const { code, text } of [...book.questions, ...book.items]) {
      const shown = text.confidence === "unverified" ? "" : text.value;
      expect(run(SURE, code, year)).toEqual([
        [CONFIDENCE[text.confidence], expect.stringMatching(/./), shown],
      ]);
    }
  });

  test.each([
    ["weights", 2568, [["ยืนยันแล้ว", expect.any(String), "IIT 30 EIT 30 OIT 40"]]],
    [" OIT ", 2569, [["ยังไม่ยืนยัน", expect.any(String), "เฉลี่ยทุกรายการ"]]],
    ["oit", 2564, [["ยืนยันแล้ว", expect.any(String), "เฉลี่ยตัวชี้วัดย่อย"]]],
  ])("%p of %d", (what, year, expected) => {
    expect(run(SURE, what, year)).toEqual(expected);
  });

  test("levels are told one by one", () => {
    const rows = cells(run(SURE, "levels", 2568));
    expect(rows.map(([, , name]) => name)).toEqual(coreOf(2568)!.levels.map(({ name }) => name));
    expect(run(SURE, "ระดับ", 2568)).toEqual(rows);
  });

  test.each(["weights", "levels", "oit", "i1", "o1"])(
    "nothing of the provisional year is confirmed: %s",
    (what) => {
      for (const [confidence] of cells(run(SURE, what, PROVISIONAL_YEAR))) {
        expect(confidence).toBe("ยังไม่ยืนยัน");
      }
    },
  );

  test("a code that the year does not have is refused", () => {
    expect(run(SURE, "i30", 2568)).toMatch(/^#VALUE! สิ่งที่ถาม \(what\) “i30” ไม่ใช่รหัสในแบบของปี 2568/);
  });
});

test("the provisional year computes by the newest year's rules", () => {
  expect(run(TOTAL, row(SCORES), PROVISIONAL_YEAR)).toBe(run(TOTAL, row(SCORES), NEWEST_YEAR));
});
