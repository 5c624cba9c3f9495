import fc from "fast-check";
import { passages, standings, type AnalysisData } from "../../src/ita/analysis";
import type { Measure, QuestionScore } from "../../src/ita/records";
import { bookOf } from "../../src/ita/rulebook/book";

const book = bookOf(2568)!;
const scores = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];
const bare: AnalysisData = {
  book,
  scores: { fiscalYear: 2568, scores },
  planYear: 2569,
  measures: null,
  questions: null,
  history: null,
};
const textOf = (number: number, data: Partial<AnalysisData> = {}) =>
  passages({ ...bare, ...data })[number - 1]?.text ?? "";
const measure = (indicator: number, own: Partial<Measure>): Measure => ({
  indicator,
  questionCode: "",
  questionText: "",
  analysis: "",
  measure: "มาตรการตัวอย่าง",
  linkedAnalysis: "",
  steps: "",
  period: "",
  responsible: "",
  followUp: "",
  place: { sheet: "มาตรการ", row: 4 },
  ...own,
});
const question = (code: string, indicator: number, score: number | null): QuestionScore => ({
  code,
  indicator,
  score,
  text: `ข้อความของ ${code}`,
  previous: null,
  place: { sheet: "คะแนนข้อคำถาม", address: "E4" },
});

test("places and changes, equal scores in the same place", () => {
  const history = [{ fiscalYear: 2567, scores: scores.map((score) => score - 1), total: null }];
  const tied = { fiscalYear: 2568, scores: [90, 90, ...scores.slice(2)] };
  const all = standings({ book, scores: tied, history });
  expect(all.map(({ rank }) => rank)).toEqual([5, 5, 2, 7, 4, 8, 9, 10, 3, 1]);
  expect(all[9]).toMatchObject({ previous: 99, change: 1 });
  expect(all[7]).toMatchObject({ number: 8, passes: false, change: 1 });
});

describe("what is said of the score", () => {
  test.each([
    [1, "ได้ 93.82 คะแนน สูงกว่าเกณฑ์ผ่าน 85 คะแนน อยู่ 8.82 คะแนน"],
    [2, "ผลการประเมินได้ 94.15 คะแนน ผ่านเกณฑ์ 85 คะแนน"],
    [7, "ได้ 83.34 คะแนน ยังไม่ถึงเกณฑ์ผ่าน 85 คะแนน โดยขาดอีก 1.66 คะแนน"],
    [8, "ผลการประเมินได้ 82.18 คะแนน ต่ำกว่าเกณฑ์ผ่าน 85 คะแนน อยู่ 2.82 คะแนน และเป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุด"],
    [10, "ได้คะแนนเต็ม 100 คะแนน และเป็นตัวชี้วัดที่ได้คะแนนสูงที่สุด"],
  ])("indicator %i", (number, expected) => {
    expect(textOf(number)).toBe(expected);
  });

  test("on the line it passes", () => {
    const onLine = { fiscalYear: 2568, scores: scores.map(() => 84.995) };
    expect(textOf(1, { scores: onLine })).toBe("ได้ 85.00 คะแนน เท่ากับเกณฑ์ผ่านพอดี");
  });
});

test.each([
  [92.82, "เพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2567 ซึ่งได้ 92.82 คะแนน จำนวน 1.00 คะแนน"],
  [95, "ลดลงจากปีงบประมาณ พ.ศ. 2567 ซึ่งได้ 95.00 คะแนน จำนวน 1.18 คะแนน"],
  [93.82, "เท่ากับปีงบประมาณ พ.ศ. 2567"],
])("change from %d", (before, expected) => {
  const past = { fiscalYear: 2567, scores: [before], total: null };
  expect(textOf(1, { history: [past] })).toContain(expected);
});

test("an older year is no year before", () => {
  const past = { fiscalYear: 2566, scores: [50], total: null };
  expect(textOf(1, { history: [past] })).toBe(textOf(1));
});

describe("questions", () => {
  const questionsOf = (...list: QuestionScore[]) => ({
    questions: { fiscalYear: 2568, scores: list },
  });

  test("how many are below the line, and the lowest by name", () => {
    const text = textOf(
      1,
      questionsOf(question("i1", 1, 80), question("i2", 1, 84), question("i3", 1, 99)),
    );
    expect(text).toContain("มีข้อคำถามที่ได้ต่ำกว่า 85 คะแนน 2 จาก 3 ข้อที่มีคะแนน");
    expect(text).toContain("ข้อคำถามที่ได้คะแนนต่ำที่สุดคือ i1 ข้อความของ i1 (80.00 คะแนน)");
  });

  test("none is named when all are alike, and nothing is said without scores", () => {
    const alike = textOf(9, questionsOf(question("o1", 9, 100), question("o2", 9, 100)));
    expect(alike).toContain("รายการที่มีคะแนนทั้ง 2 รายการไม่ต่ำกว่า 85 คะแนน");
    expect(alike).not.toContain("ต่ำที่สุดคือ");
    expect(textOf(1, questionsOf(question("i1", 1, null)))).toBe(textOf(1));
  });
});

describe("the plan", () => {
  test("one measure with its unit and the officer's finding", () => {
    const own = measure(1, { analysis: "คิวยาวในช่วงเช้า", responsible: "กองคลัง" });
    expect(
      textOf(1, { measures: [own] })
        .split("\n")
        .slice(1),
    ).toEqual([
      "ผลการวิเคราะห์: คิวยาวในช่วงเช้า",
      "ปีงบประมาณ พ.ศ. 2569 กำหนดดำเนินการ: มาตรการตัวอย่าง โดยมี กองคลัง เป็นผู้รับผิดชอบ",
    ]);
  });

  test("several measures are listed; one that is missing is said", () => {
    const two = [measure(2, {}), measure(2, { measure: "กิจกรรม\nสองบรรทัด" })];
    expect(textOf(2, { measures: two }).split("\n").slice(1)).toEqual([
      "ปีงบประมาณ พ.ศ. 2569 กำหนดมาตรการ 2 รายการ ได้แก่",
      "1. มาตรการตัวอย่าง",
      "2. กิจกรรม สองบรรทัด",
    ]);
    expect(textOf(3, { measures: two })).toContain("ยังไม่มีมาตรการสำหรับตัวชี้วัดนี้");
  });
});

test("the officer's own text wins, word for word, and only where it is written", () => {
  const analyses = scores.map((_, index) => (index === 3 ? "ข้อความ\nของหน่วยงาน" : ""));
  const all = passages({ ...bare, scores: { ...bare.scores, analyses } });
  expect(all[3]).toMatchObject({ text: "ข้อความ\nของหน่วยงาน", own: true });
  expect(all.filter(({ own }) => own)).toHaveLength(1);
});

test("no claim against the figures, whatever they are", () => {
  const score = fc.integer({ min: 0, max: 10000 }).map((value) => value / 100);
  const ten = fc.array(score, { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(ten, ten, (now, before) => {
      const data = {
        scores: { fiscalYear: 2568, scores: now },
        history: [{ fiscalYear: 2567, scores: before, total: null }],
      };
      passages({ ...bare, ...data }).forEach(({ text, standing }, index) => {
        const passing = (now[index] ?? 0) >= 85;
        expect(/ไม่ถึงเกณฑ์|ต่ำกว่าเกณฑ์|ไม่ผ่านเกณฑ์/.test(text)).toBe(!passing);
        const change = (now[index] ?? 0) - (before[index] ?? 0);
        expect(text.includes("เพิ่มขึ้น")).toBe(change > 0);
        expect(text.includes("ลดลง")).toBe(change < 0);
        expect(text.includes("สูงที่สุด")).toBe(standing.rank === 1 && new Set(now).size > 1);
      });
    }),
    { numRuns: 200 },
  );
});
