import { planReports } from "../../../src/excel/actions/reports";
import { assess } from "../../../src/ita/assessment";
import type { YearScores } from "../../../src/ita/records";
import { coreOf } from "../../../src/ita/rulebook/core";
import { announcedNotes } from "../../../src/sheets/reports/announced";
import { SAMPLE_AGENCY } from "../../../src/sheets/samples/agency";
import type { ReportId } from "../../../src/sheets/state";
import { planCells } from "../../support/planCells";
import { printedPages } from "../../support/printed";
import { stateOf } from "../../support/state";

const CHIANGMAI = [96.5, 93.11, 91.31, 89.02, 92.45, 93.93, 89.78, 93.24, 97.78, 100];
const PHITSANULOK = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];
const notes = (fiscalYear: number, scores: number[], published: YearScores["published"] = {}) =>
  announcedNotes(assess({ fiscalYear, scores, published }), coreOf(fiscalYear)!);
const NOTHING = { instruments: [], total: null, brief: null };

test("nothing announced, or the same to two decimals: nothing to say", () => {
  expect(notes(2564, CHIANGMAI)).toEqual(NOTHING);
  expect(notes(2564, CHIANGMAI, { total: 94.99, EIT: 92.32 })).toEqual(NOTHING);
});

test("another level: both totals with their levels, and that a score was typed wrong", () => {
  expect(notes(2564, CHIANGMAI, { total: 95.01 }).total).toBe(
    "คะแนนรวมที่ประกาศ ๙๕.๐๑ คะแนน (ระดับ AA) ไม่ตรงกับคะแนนรวมที่คำนวณจากคะแนนรายตัวชี้วัด ๙๔.๙๙ คะแนน (ระดับ A) สาเหตุที่เป็นไปได้คือกรอกคะแนนรายตัวชี้วัดหรือคะแนนรวมที่ประกาศคลาดเคลื่อน โปรดตรวจกับประกาศผลของสำนักงาน ป.ป.ช. ก่อนเผยแพร่",
  );
});

test.each([
  [{ total: 95.01, IIT: 92.53 }, 1, "คะแนนรายตัวชี้วัดของ IIT คลาดเคลื่อน"],
  [{ total: 95.01, IIT: 92.53, OIT: 98.91 }, 2, "คะแนนรายตัวชี้วัดของ IIT และ OIT คลาดเคลื่อน"],
  [{ total: 95.01, IIT: 92.48, EIT: 92.32, OIT: 98.89 }, 0, "กรอกคะแนนรวมที่ประกาศคลาดเคลื่อน เพราะ"],
])("announced instruments tell where to look: %j", (published, count, reason) => {
  const found = notes(2564, CHIANGMAI, published);
  expect(found.total).toContain(reason);
  expect(found.instruments.filter((text) => text.includes("ไม่สอดคล้อง"))).toHaveLength(count);
  expect(found.instruments).toHaveLength(
    Object.keys(published).length % 4 === 0 ? 0 : Object.keys(published).length - 1,
  );
});

test("what rounding explains is said so, without levels when they are the same", () => {
  const { instruments, total } = notes(2568, PHITSANULOK, { EIT: 84.64, total: 93.09 });
  expect(instruments).toEqual([
    "คะแนน EIT ที่ประกาศ ๘๔.๖๔ คะแนน ต่างจากที่คำนวณจากคะแนนรายตัวชี้วัด ๘๔.๖๕ คะแนน ซึ่งเกิดจากการปัดเศษได้",
  ]);
  expect(total).toBeNull();
  const near = notes(2568, PHITSANULOK, { total: 93.08 });
  expect(near.total).toMatch(/๙๓\.๐๘ คะแนน ต่างจาก.* ๙๓\.๐๙ คะแนน ซึ่งเกิดจากการปัดเศษได้$/);
  expect(near.brief).toBeNull();
  const far = notes(2568, PHITSANULOK, { total: 93.1 });
  expect(far.total).toMatch(/๙๓\.๑๐ คะแนน ไม่ตรงกับ.* ๙๓\.๐๙ คะแนน สาเหตุ/);
  expect(far.brief).toBe("คะแนนรวมที่ประกาศ ๙๓.๑๐ คะแนน ต่างจากที่คำนวณได้ รายละเอียดอยู่ในสรุปผลคะแนน");
});

test("a level that rounding alone decides is named", () => {
  // Computed 94.9974, printed as 95.00.
  const scores = CHIANGMAI.map((score, index) => (index === 2 ? 91.36 : score));
  const { total: same, brief } = notes(2564, scores, { total: 94.99 });
  expect(brief).toContain("(ระดับ A)");
  expect(same).toContain("๙๔.๙๙ คะแนน (ระดับ A) ต่างจาก");
  expect(same).toContain("๙๕.๐๐ คะแนน (ระดับ AA) ซึ่งเกิดจากการปัดเศษได้");
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

test("the summary prints it", () => {
  expect(wordsOf("summary").words).toContain("ที่ประกาศ๙๕.๐๑คะแนน(ระดับAA)ไม่ตรงกับ");
});

test("the memo says it in a few words and stays on one page", () => {
  const { words, pages } = wordsOf("memo");
  expect(words).toContain("ที่ประกาศ๙๕.๐๑คะแนน(ระดับAA)ต่างจากที่คำนวณได้");
  expect(pages).toBe(1);
});
