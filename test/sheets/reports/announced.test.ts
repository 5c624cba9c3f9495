import { planReports } from "../../../src/excel/actions/reports";
import { assess } from "../../../src/ita/assessment";
import type { YearScores } from "../../../src/ita/records";
import { coreOf } from "../../../src/ita/rulebook/core";
import { announcedNotes, signedFigures } from "../../../src/sheets/reports/announced";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import type { ReportId } from "../../../src/sheets/state";
import { planCells } from "../../support/planCells";
import { printedPages } from "../../support/printed";
import { stateOf } from "../../support/state";

const CHIANGMAI = [96.5, 93.11, 91.31, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100];
const PHITSANULOK = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];
const assessed = (fiscalYear: number, scores: number[], published: YearScores["published"] = {}) =>
  assess({ fiscalYear, scores, published });
const notes = (...given: Parameters<typeof assessed>) =>
  announcedNotes(assessed(...given), coreOf(given[0])!).map(({ text }) => text.th);

test("nothing announced, or the same to two decimals: nothing to say", () => {
  expect(notes(2564, CHIANGMAI)).toEqual([]);
  expect(notes(2564, CHIANGMAI, { total: 94.99, EIT: 92.32 })).toEqual([]);
});

test("another level: both totals with their levels, and that a score was typed wrong", () => {
  expect(notes(2564, CHIANGMAI, { total: 95.01 })).toEqual([
    "คะแนนรวมที่ประกาศ ๙๕.๐๑ คะแนน (ระดับ AA) ไม่ตรงกับคะแนนรวมที่คำนวณจากคะแนนรายตัวชี้วัด ๙๔.๙๙ คะแนน (ระดับ A) สาเหตุที่เป็นไปได้คือกรอกคะแนนรายตัวชี้วัดหรือคะแนนรวมที่ประกาศคลาดเคลื่อน โปรดตรวจกับประกาศผลของสำนักงาน ป.ป.ช. ก่อนเผยแพร่ รายงานพิมพ์คะแนนที่ประกาศ",
  ]);
});

test.each([
  [{ total: 95.01, IIT: 92.53 }, 1, "คะแนนรายตัวชี้วัดของ IIT คลาดเคลื่อน"],
  [{ total: 95.01, IIT: 92.53, OIT: 98.91 }, 2, "คะแนนรายตัวชี้วัดของ IIT และ OIT คลาดเคลื่อน"],
  [{ total: 95.01, IIT: 92.48, EIT: 92.32, OIT: 98.89 }, 0, "กรอกคะแนนรวมที่ประกาศคลาดเคลื่อน เพราะ"],
])("announced instruments tell where to look: %j", (published, count, reason) => {
  const found = notes(2564, CHIANGMAI, published);
  expect(found.at(-1)).toContain(reason);
  expect(found.filter((text) => text.includes("ไม่สอดคล้อง"))).toHaveLength(count);
});

test("what rounding explains is said so, without levels when they are the same", () => {
  expect(notes(2568, PHITSANULOK, { EIT: 84.64, total: 93.09 })).toEqual([
    "คะแนน EIT ที่ประกาศ ๘๔.๖๔ คะแนน ต่างจากที่คำนวณจากคะแนนรายตัวชี้วัด ๘๔.๖๕ คะแนน ซึ่งอาจเกิดจากการปัดเศษ รายงานพิมพ์คะแนนที่ประกาศ",
  ]);
  const [near] = notes(2568, PHITSANULOK, { total: 93.08 });
  expect(near).toMatch(/๙๓\.๐๘ คะแนน ต่างจาก.* ๙๓\.๐๙ คะแนน ซึ่งอาจเกิดจากการปัดเศษ/);
  const [far] = notes(2568, PHITSANULOK, { total: 93.1 });
  expect(far).toMatch(/๙๓\.๑๐ คะแนน ไม่ตรงกับ.* ๙๓\.๐๙ คะแนน สาเหตุ/);
});

test("a level that rounding alone decides is named", () => {
  // Computed 94.9974, printed as 95.00.
  const scores = CHIANGMAI.map((score, index) => (index === 2 ? 91.36 : score));
  const [same] = notes(2564, scores, { total: 94.99 });
  expect(same).toContain("๙๔.๙๙ คะแนน (ระดับ A) ต่างจาก");
  expect(same).toContain("๙๕.๐๐ คะแนน (ระดับ AA) ซึ่งอาจเกิดจากการปัดเศษ");
});

test("what is signed: announced figures with their level, weighted as announced; else computed ones", () => {
  const announced = assessed(2568, PHITSANULOK, { EIT: 84.64, total: 84.99 });
  const signed = signedFigures(announced, coreOf(2568)!);
  expect(signed).toMatchObject({ total: 84.99, announced: true });
  expect(signed.level.name).toBe("ต้องปรับปรุง");
  expect(signed.instruments.EIT.score).toBe(84.64);
  expect(signed.instruments.EIT.weighted).toBeCloseTo(25.392, 6);
  const computed = signedFigures(assessed(2568, PHITSANULOK), coreOf(2568)!);
  expect(computed.announced).toBe(false);
  expect(computed.total).toBeCloseTo(93.09, 1);
  expect(computed.below).toEqual([expect.objectContaining({ instrument: "EIT", minimum: 85 })]);
});

function wordsOf(id: ReportId): { words: string; pages: number } {
  const agency = { ...SAMPLE_AGENCY, fiscalYear: 2564, planYear: 2565 };
  const scores = { fiscalYear: 2564, scores: CHIANGMAI, published: { total: 95.01 } };
  const planned = planReports(stateOf({ agency, scores }), [id]);
  if (!planned.ok) throw new Error(id);
  const plan = planned.value.plans[0]!;
  const words = planCells(plan).values.flat().join(" ").replace(/\s/g, "");
  return { words, pages: printedPages(plan).length };
}

test.each(["summary", "memo", "analysis"] as const)(
  "the %s prints the announced total with its level, and nothing of the difference",
  (id) => {
    const { words, pages } = wordsOf(id);
    expect(words).toMatch(/๙๕\.๐๑คะแนนอยู่ในระดับAA/);
    expect(words).not.toContain("๙๔.๙๙คะแนน");
    expect(words).not.toMatch(/ไม่ตรงกับ|คลาดเคลื่อน|ก่อนเผยแพร่/);
    if (id === "memo") expect(pages).toBe(1);
  },
);

describe("the announced level", () => {
  const withLevel = (name: string, published: YearScores["published"] = {}) => {
    const core = coreOf(2568)!;
    const { id } = core.levels.find((level) => level.name === name)!;
    const scores = { fiscalYear: 2568, scores: PHITSANULOK, published };
    return assess({ ...scores, publishedLevel: { id, name } });
  };

  test("is signed as it was announced, with the level above it", () => {
    const signed = signedFigures(withLevel("ผ่านดี"), coreOf(2568)!);
    expect(signed).toMatchObject({ level: { name: "ผ่านดี" }, below: [] });
    expect(signed.betterLevel?.name).toBe("ผ่านดีเยี่ยม");
  });

  test("that the figures give changes nothing", () => {
    const same = signedFigures(withLevel("ผ่าน"), coreOf(2568)!);
    expect(same).toEqual(signedFigures(assessed(2568, PHITSANULOK), coreOf(2568)!));
    expect(announcedNotes(withLevel("ผ่าน"), coreOf(2568)!)).toEqual([]);
  });

  test("that the figures do not give is told in the pane", () => {
    const found = announcedNotes(withLevel("ผ่านดี"), coreOf(2568)!);
    expect(found.map(({ text }) => text.th)).toEqual([
      "ระดับที่ประกาศ “ผ่านดี” ไม่ตรงกับคะแนนรวม ๙๓.๐๙ ซึ่งอยู่ในระดับ “ผ่าน” ตามเกณฑ์ของปีนี้ โปรดตรวจกับประกาศผลของสำนักงาน ป.ป.ช. ก่อนเผยแพร่ รายงานพิมพ์ระดับที่ประกาศ",
    ]);
  });
});
