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
/** Paragraphs of a passage. */
const linesOf = (number: number, data: Partial<AnalysisData> = {}) =>
  textOf(number, data).split("\n");
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
    [1, "ผลการประเมินได้ 93.82 คะแนน สูงกว่าค่าเป้าหมาย (85 คะแนน) 8.82 คะแนน"],
    [2, "ตัวชี้วัดนี้ได้ 94.15 คะแนน ซึ่งสูงกว่าค่าเป้าหมาย (85 คะแนน) 9.15 คะแนน"],
    [3, "คะแนนของตัวชี้วัดนี้อยู่ที่ 98.93 คะแนน สูงกว่าค่าเป้าหมาย (85 คะแนน) 13.93 คะแนน"],
    [7, "ผลการประเมินได้ 83.34 คะแนน ต่ำกว่าค่าเป้าหมาย (85 คะแนน) 1.66 คะแนน"],
    [8, "ตัวชี้วัดนี้ได้ 82.18 คะแนน ซึ่งยังต่ำกว่าค่าเป้าหมาย (85 คะแนน) 2.82 คะแนน และเป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุด"],
    [10, "ผลการประเมินได้คะแนนเต็ม 100 คะแนน และเป็นตัวชี้วัดที่ได้คะแนนสูงที่สุด"],
  ])("indicator %i", (number, expected) => {
    expect(linesOf(number)[0]).toBe(expected);
  });

  test("on the line it reaches the target", () => {
    const onLine = { fiscalYear: 2568, scores: scores.map(() => 84.995) };
    expect(linesOf(1, { scores: onLine })[0]).toBe("ผลการประเมินได้ 85.00 คะแนน เท่ากับค่าเป้าหมาย");
  });

  test("the highest that is below the target, and the lowest that reaches it, are said with “แต่”", () => {
    const low = { fiscalYear: 2568, scores: [50, 40, 40, 40, 40, 40, 40, 40, 40, 40] };
    expect(linesOf(1, { scores: low })[0]).toMatch(/ต่ำกว่าค่าเป้าหมาย.* แต่เป็นตัวชี้วัดที่ได้คะแนนสูงที่สุด$/);
    const high = { fiscalYear: 2568, scores: [86, ...scores.slice(1).map(() => 99)] };
    expect(linesOf(1, { scores: high })[0]).toMatch(/ 1\.00 คะแนน แต่เป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุด$/);
  });
});

test.each([
  [92.82, "เพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2567 (92.82 คะแนน) 1.00 คะแนน"],
  [95, "ลดลงจากปีงบประมาณ พ.ศ. 2567 (95.00 คะแนน) 1.18 คะแนน"],
  [93.82, "ไม่เปลี่ยนแปลงจากปีงบประมาณ พ.ศ. 2567"],
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

  /** All six questions of the first indicator with these scores. */
  const all = (...list: number[]) =>
    questionsOf(...list.map((score, index) => question(`i${index + 1}`, 1, score)));
  const asked = book.questions.filter(({ indicator }) => indicator === 1).length;
  const rest = (count: number, score: number) => Array.from({ length: count }, () => score);

  test("how many are below the line, the lowest by name in quotation marks, and what to mend first", () => {
    const lines = linesOf(1, all(80, 84, ...rest(asked - 2, 99)));
    expect(lines[1]).toBe(
      `มีข้อคำถามที่ได้คะแนนต่ำกว่า 85 คะแนน จำนวน 2 ข้อ จากทั้งหมด ${asked} ข้อ ข้อคำถามที่ได้คะแนนต่ำที่สุด คือ i1 “ข้อความของ i1” (80.00 คะแนน)`,
    );
    expect(lines.at(-1)).toBe("ข้อเสนอแนะ: ควรแก้ไขข้อ i1 และ i2 โดยเร่งด่วน เพื่อให้คะแนนถึง 85 คะแนน");
  });

  test("of questions that are not all scored only those are spoken of", () => {
    const some = questionsOf(question("i1", 1, 80), question("i2", 1, 99));
    expect(linesOf(1, some)[1]).toMatch(
      /^มีข้อคำถามที่ได้คะแนนต่ำกว่า 85 คะแนน จำนวน 1 ข้อ จากข้อที่มีคะแนน 2 ข้อ/,
    );
    const fine = questionsOf(question("i1", 1, 93));
    expect(linesOf(1, fine)[1]).toBe("ข้อคำถามที่มีคะแนน 1 ข้อได้คะแนนไม่ต่ำกว่า 85 คะแนน");
  });

  test("all alike, all full and all below have words of their own", () => {
    const own = (score: number) => ({
      ...all(...rest(asked, score)),
      scores: { fiscalYear: 2568, scores: [score, ...scores.slice(1)] },
    });
    expect(linesOf(1, own(90))[1]).toBe(`ข้อคำถามทั้ง ${asked} ข้อได้คะแนนไม่ต่ำกว่า 85 คะแนน`);
    expect(linesOf(1, own(100))[1]).toBe("ข้อคำถามทุกข้อได้คะแนนเต็ม");
    expect(linesOf(1, own(100)).at(-1)).toBe("ข้อเสนอแนะ: ควรรักษาระดับคะแนนไว้");
    expect(linesOf(1, own(50))[1]).toBe("ข้อคำถามทุกข้อได้คะแนนต่ำกว่า 85 คะแนน");
  });

  test("questions that cannot belong to the indicator's score are left out, as is what has no score", () => {
    const full = { fiscalYear: 2568, scores: [100, ...scores.slice(1)] };
    expect(linesOf(1, { ...all(80, ...rest(asked - 1, 99)), scores: full })).toHaveLength(2);
    expect(linesOf(1, all(...rest(asked, 50)))).toHaveLength(2);
    expect(textOf(1, questionsOf(question("i1", 1, null)))).toBe(textOf(1));
  });
});

describe("the plan", () => {
  const planOf = (number: number, measures: Measure[]) =>
    linesOf(number, { measures }).slice(1, -1);

  test("one measure with its unit and the officer's finding", () => {
    const own = measure(1, { analysis: "คิวยาวในช่วงเช้า", responsible: "กองคลัง" });
    expect(planOf(1, [own])).toEqual([
      "ผลการวิเคราะห์: คิวยาวในช่วงเช้า",
      "ในปีงบประมาณ พ.ศ. 2569 จะดำเนินมาตรการตัวอย่าง โดยกองคลังเป็นผู้รับผิดชอบ",
    ]);
    const [, shortened] = planOf(1, [{ ...own, responsible: "กองการศึกษาฯ" }]);
    expect(shortened).toMatch(/โดยกองการศึกษาฯ เป็นผู้รับผิดชอบ$/);
    expect(planOf(1, [measure(1, { measure: "จัดทำคู่มือ" })])).toEqual([
      "ในปีงบประมาณ พ.ศ. 2569 จะดำเนินมาตรการจัดทำคู่มือ",
    ]);
  });

  test.each([
    {
      written: "๑. จัดทำคู่มือ ๒. อบรมบุคลากร",
      printed: ["จะดำเนินการ โดยกองคลังเป็นผู้รับผิดชอบ ดังนี้", "1. จัดทำคู่มือ", "2. อบรมบุคลากร"],
    },
    {
      written: "โครงการพัฒนาบริการ\n- จัดทำคู่มือ\n- อบรมบุคลากร",
      printed: ["จะดำเนินโครงการพัฒนาบริการ โดยกองคลังเป็นผู้รับผิดชอบ", "1. จัดทำคู่มือ", "2. อบรมบุคลากร"],
    },
    { written: "๑. จัดทำคู่มือ", printed: ["จะดำเนินมาตรการจัดทำคู่มือ โดยกองคลังเป็นผู้รับผิดชอบ"] },
  ])("$written: the items of one measure stand on lines of their own", ({ written, printed }) => {
    const own = measure(1, { measure: written, responsible: "กองคลัง" });
    const [first = "", ...others] = printed;
    expect(planOf(1, [own])).toEqual([`ในปีงบประมาณ พ.ศ. 2569 ${first}`, ...others]);
  });

  test("items within one of several measures lose their numbers", () => {
    const two = [measure(2, {}), measure(2, { measure: "๑. จัดทำคู่มือ ๒. อบรมบุคลากร" })];
    expect(planOf(2, two).at(-1)).toBe("2. จัดทำคู่มือ อบรมบุคลากร");
  });

  test("several measures are listed; of one that is missing nothing is said in the paper", () => {
    const two = [measure(2, {}), measure(2, { measure: "กิจกรรม\nสองบรรทัด" })];
    expect(planOf(2, two)).toEqual([
      "ในปีงบประมาณ พ.ศ. 2569 จะดำเนินการ 2 มาตรการ ได้แก่",
      "1. มาตรการตัวอย่าง",
      "2. กิจกรรม สองบรรทัด",
    ]);
    expect(textOf(3, { measures: two })).toBe(textOf(3));
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
        expect(/ยังไม่ถึงค่าเป้าหมาย|ต่ำกว่าค่าเป้าหมาย/.test(text)).toBe(!passing);
        expect(text.includes("เร่งด่วน")).toBe(!passing);
        const change = (now[index] ?? 0) - (before[index] ?? 0);
        expect(text.includes("เพิ่มขึ้น")).toBe(change > 0);
        expect(text.includes("ลดลง")).toBe(change < 0);
        expect(text.includes("สูงที่สุด")).toBe(standing.rank === 1 && new Set(now).size > 1);
      });
    }),
    { numRuns: 200 },
  );
});
