import { describe as sentence } from "../../../src/locale/describe";
import { bookOf } from "../../../src/ita/rulebook/book";
import { coreOf, FISCAL_YEARS } from "../../../src/ita/rulebook/core";
import { planQuestions, readQuestions } from "../../../src/sheets/templates/questions";
import { planCells, withCell } from "../../support/planCells";

const core = coreOf(2568)!;
const { known } = bookOf(2568)!;
const empty = planCells(planQuestions(2568));
const filled = planCells(
  planQuestions(2568, [
    { code: "i1", score: 90, previous: 88.5 },
    { code: "i2", score: 92, previous: null },
    { code: "i3", score: 97, previous: null },
    { code: "o28", score: 50, previous: 100 },
  ]),
);
const scores = { fiscalYear: 2568, scores: [93, ...Array<number>(9).fill(80)] };

test.each(FISCAL_YEARS)("the sheet of FY%i has every question and item, and reads back", (year) => {
  const book = bookOf(year)!;
  const { value, problems } = readQuestions(planCells(planQuestions(year)), book.core);
  expect(problems).toEqual([]);
  const all = [...book.questions, ...book.items];
  expect(value?.scores.map(({ code, indicator, text }) => ({ code, indicator, text }))).toEqual(
    all.map(({ code, indicator, text }) => ({ code, indicator, text: text.value })),
  );
  expect(value?.scores.every(({ score, previous }) => score === null && previous === null)).toBe(
    true,
  );
});

test("scores of this and the last year are read with their cell", () => {
  const byCode = new Map(readQuestions(filled, core).value?.scores.map((one) => [one.code, one]));
  expect(byCode.get("i1")).toMatchObject({
    score: 90,
    previous: 88.5,
    place: { sheet: "คะแนนข้อคำถาม", address: "E5" },
  });
  expect(byCode.get("o28")).toMatchObject({ score: 50, previous: 100, indicator: 10 });
});

test("a topic is never taken for the wording", () => {
  const i2 = readQuestions(empty, core).value?.scores[1];
  expect(bookOf(2568)?.questions[1]?.topic).not.toBeNull();
  expect(i2).toMatchObject({ code: "i2", text: null });
  expect(readQuestions(withCell(empty, "C6", " ถ้อยคำตามแบบ "), core).value?.scores[1]?.text).toBe(
    "ถ้อยคำตามแบบ",
  );
});

test.each([
  ["Thai digits", "E5", "๙๓.๘๒", 93.82],
  ["a code in Thai digits", "A5", "i๑", null],
])("accepts %s", (_, address, typed, score) => {
  expect(readQuestions(withCell(empty, address, typed), core).value?.scores[0]).toMatchObject({
    code: "i1",
    score,
  });
});

test.each([
  [
    "words",
    "E5",
    "ดี",
    "คะแนนในแผ่น “คะแนนข้อคำถาม” เซลล์ E5 เป็น “ดี” ซึ่งไม่ใช่ตัวเลข โปรดพิมพ์คะแนน 0 ถึง 100",
  ],
  ["too high", "F5", 101, "คะแนนในแผ่น “คะแนนข้อคำถาม” เซลล์ F5 เป็น 101 ต้องอยู่ระหว่าง 0 ถึง 100"],
  ["a code of another form", "A5", "i16", "ซึ่งไม่ใช่รหัสข้อคำถามของปี 2568"],
  ["a code that could be two", "A5", "1", "ซึ่งไม่ใช่รหัสข้อคำถามของปี 2568"],
  ["a code there twice", "A6", "i1", "มีข้อ i1 มากกว่าหนึ่งแถว ดูที่เซลล์ A6"],
  ["no heading", "E4", "ผล", "ไม่มีคอลัมน์ “คะแนนปีนี้” โปรดพิมพ์หัวคอลัมน์นี้กลับในแถว 4:4"],
  [
    "another year",
    "E2",
    2567,
    "เป็นของปีงบประมาณ พ.ศ. 2567 (เซลล์ E2) แต่ปีที่ประเมินในข้อมูลหน่วยงานเป็น 2568",
  ],
])("refuses %s and names the cell", (_, address, typed, expected) => {
  const { value, problems } = readQuestions(withCell(empty, address, typed), core);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th")).join("\n")).toContain(expected);
});

test("an indicator that does not agree with the scores sheet is a note, not a refusal", () => {
  expect(readQuestions(filled, core, { scores, known }).notes).toEqual([]);
  const other = { ...scores, scores: [93.02, ...scores.scores.slice(1)] };
  const { value, problems, notes } = readQuestions(filled, core, { scores: other, known });
  expect(value).not.toBeNull();
  expect(problems).toEqual([]);
  expect(notes?.map((note) => sentence(note, "th"))).toEqual([
    "ตัวชี้วัดที่ 1: คะแนนเฉลี่ยจากแผ่น “คะแนนข้อคำถาม” เป็น 93.00 แต่แผ่นคะแนนเป็น 93.02 โปรดตรวจคะแนนข้อคำถามและคะแนนตัวชี้วัด",
  ]);
});
