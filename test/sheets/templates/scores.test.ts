import { describe as sentence } from "../../../src/locale/describe";
import { coreOf } from "../../../src/ita/rulebook/core";
import { SAMPLE_SCORES } from "../../../src/sheets/samples/scores";
import { planScores, readScoresSheet } from "../../../src/sheets/templates/scores";
import { planCells, withCell } from "../../support/planCells";

const core = coreOf(2568)!;
const filled = planCells(planScores(SAMPLE_SCORES, 2568));

test("what the sheet was made from is read back, published figures too", () => {
  expect(readScoresSheet(filled, core)).toEqual({ value: SAMPLE_SCORES, problems: [] });
});

test("an empty sheet names all ten cells", () => {
  const { value, problems } = readScoresSheet(planCells(planScores(undefined, 2568)), core);
  expect(value).toBeNull();
  expect(problems.map((problem) => problem.place?.address)).toEqual(
    Array.from({ length: 10 }, (_, index) => `D${index + 5}`),
  );
});

test.each([
  ["Thai digits as text", "๙๓.๘๒", 93.82],
  ["Arabic text", "93.82", 93.82],
  ["zero is a score", 0, 0],
  ["hundred", 100, 100],
])("accepts %s", (_, typed, score) => {
  expect(readScoresSheet(withCell(filled, "D5", typed), core).value?.scores[0]).toBe(score);
});

test.each([
  ["blank", "", "ยังไม่ได้กรอกคะแนนตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ในแผ่น “คะแนน” เซลล์ D5"],
  ["words", "ดีมาก", "คะแนนในแผ่น “คะแนน” เซลล์ D5 เป็น “ดีมาก” ซึ่งไม่ใช่ตัวเลข โปรดพิมพ์คะแนน 0 ถึง 100"],
  ["too high", 100.01, "คะแนนในแผ่น “คะแนน” เซลล์ D5 เป็น 100.01 ต้องอยู่ระหว่าง 0 ถึง 100"],
  ["negative", -1, "คะแนนในแผ่น “คะแนน” เซลล์ D5 เป็น -1 ต้องอยู่ระหว่าง 0 ถึง 100"],
  ["error", "#N/A", "แผ่น “คะแนน” เซลล์ D5 มีค่าผิดพลาด #N/A โปรดแก้สูตรหรือพิมพ์ค่าใหม่"],
])("refuses %s and names the cell", (_, typed, expected) => {
  const { value, problems } = readScoresSheet(withCell(filled, "D5", typed), core);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toContain(expected);
});

test("rows moved by hand are still read by their numbers", () => {
  const values = filled.values.map((line) => [...line]);
  [values[4], values[5]] = [values[5]!, values[4]!];
  expect(readScoresSheet({ ...filled, values }, core).value?.scores.slice(0, 2)).toEqual([
    93.82, 94.15,
  ]);
});

test("a row that is gone and a number that is there twice are named", () => {
  const texts = readScoresSheet(withCell(filled, "A6", 1), core).problems.map((problem) =>
    sentence(problem, "th"),
  );
  expect(texts).toEqual([
    "แผ่น “คะแนน” มีแถวของตัวชี้วัดที่ 1 มากกว่าหนึ่งแถว ดูที่เซลล์ A6 แล้วลบแถวที่ซ้ำ",
    "แผ่น “คะแนน” ไม่มีแถวของตัวชี้วัดที่ 2 การใช้งบประมาณ ในช่วง A:A โปรดพิมพ์เลขตัวชี้วัดกลับเข้าไป",
  ]);
});

test("a sheet that lost its headings says which", () => {
  const { problems } = readScoresSheet(withCell(filled, "D4", "ผล"), core);
  expect(sentence(problems[0]!, "th")).toBe("แผ่น “คะแนน” ไม่มีหัวข้อ “คะแนน” โปรดพิมพ์หัวข้อนี้กลับในช่วง 4:4");
});

test("the officer's own analysis of an indicator is read", () => {
  const analyses = SAMPLE_SCORES.scores.map((_, index) => (index === 7 ? "บทวิเคราะห์ของเรา" : ""));
  const range = planCells(planScores({ ...SAMPLE_SCORES, analyses }, 2568));
  expect(readScoresSheet(range, coreOf(2568)!).value?.analyses).toEqual(analyses);
  expect(
    readScoresSheet(planCells(planScores(SAMPLE_SCORES, 2568)), coreOf(2568)!).value,
  ).not.toHaveProperty("analyses");
});

test.each([
  ["percent format", 0.9382, "0.00%", 93.82],
  ["a percent sign", "93.82%", "@", 93.82],
  ["ร้อยละ", "ร้อยละ ๙๓.๘๒", "@", 93.82],
])("%s is points", (_, typed, format, score) => {
  const numberFormats = filled.values.map((line, row) =>
    line.map((__, column) => (row === 4 && column === 3 ? format : "General")),
  );
  const cells = { ...withCell(filled, "D5", typed), numberFormats };
  expect(readScoresSheet(cells, core).value?.scores[0]).toBe(score);
});

test("a fraction among points is refused with what was meant", () => {
  const { value, problems } = readScoresSheet(withCell(filled, "D5", 0.9382), core);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "คะแนนในแผ่น “คะแนน” เซลล์ D5 เป็น 0.9382 น้อยกว่าคะแนนอื่นมาก น่าจะเป็นสัดส่วนของ 1 โปรดพิมพ์เป็นคะแนน 0 ถึง 100 (เป็น 93.82)",
  ]);
});

test("scores that are all fractions are one problem and give no score", () => {
  const values = filled.values.map((line, row) =>
    line.map((value, column) =>
      row >= 4 && row < 14 && column === 3 && typeof value === "number" ? value / 100 : value,
    ),
  );
  const { value, problems } = readScoresSheet({ ...filled, values }, core);
  expect(value).toBeNull();
  expect(problems.map((problem) => problem.place?.address)).toEqual(["D5:D14"]);
});

test.each([
  ["a level of the year", "ผ่านดี", "ผ่านดี"],
  ["with the word before it", "ระดับผ่านดี", "ผ่านดี"],
  ["blank", "", undefined],
])("the announced level: %s", (_, typed, expected) => {
  const { value, problems } = readScoresSheet(withCell(filled, "D22", typed), core);
  expect(problems).toEqual([]);
  expect(value?.publishedLevel?.name).toBe(expected);
});

test("an announced level of another year is refused with the year's own", () => {
  const { value, problems } = readScoresSheet(withCell(filled, "D22", "AA"), core);
  expect(value).toBeNull();
  expect(problems.map((problem) => sentence(problem, "th"))).toEqual([
    "ระดับที่ประกาศในแผ่น “คะแนน” เซลล์ D22 เป็น “AA” ซึ่งไม่ใช่ระดับของปี 2568 โปรดเลือกจากรายการ (ผ่านดีเยี่ยม, ผ่านดี, ผ่าน, ต้องปรับปรุง, ต้องปรับปรุงโดยด่วน) หรือเว้นว่าง",
  ]);
});

test("what is read is what was announced, written and read again", () => {
  const level = core.levels[1]!;
  const scores = { ...SAMPLE_SCORES, publishedLevel: { id: level.id, name: level.name } };
  expect(readScoresSheet(planCells(planScores(scores, 2568)), core).value).toEqual(scores);
});
