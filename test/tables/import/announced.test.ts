import fc from "fast-check";
import { bookFor } from "../../../src/ita/rulebook/book";
import { NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { findTables } from "../../../src/tables/find";
import { cellsOfText } from "../../../src/tables/import/pasted";
import { scoreSetsOf } from "../../../src/tables/scoreSets";
import { toThaiDigits } from "../../../src/thai/digits";

const NAMES = bookFor(NEWEST_YEAR).indicators.map(({ name }) => name.value);
const SCORES = [
  "93.82",
  "94.15",
  "98.93",
  "89.65",
  "93.38",
  "88.42",
  "83.34",
  "82.18",
  "97.50",
  "100",
];
const lines = (line: (name: string, score: string, index: number) => string) =>
  NAMES.map((name, index) => line(name, SCORES[index] ?? "", index)).join("\n");
const INSTRUMENTS = "IIT 93.99\nEIT 84.64\nOIT 98.75\nคะแนนรวม 93.09\nระดับ ผ่าน";

/** What the text says, as the reader of tables reads it. */
function readText(text: string) {
  const cells = cellsOfText(text, "วาง");
  const [set] = cells ? findTables(cells).flatMap(scoreSetsOf) : [];
  return (
    set && {
      year: set.year,
      indicators: set.indicators.map(({ indicator, points }) => [indicator, points]),
      instruments: Object.values(set.instruments).map((one) => one.points),
      total: set.total?.points,
      level: set.level?.text,
    }
  );
}

const TEN = SCORES.map((score, index) => [index + 1, Number(score)]);

test.each([
  ["numbered lines", lines((name, score, i) => `${i + 1}. ${name} ${score}`)],
  ["names and scores below each other", lines((name, score) => `${name}\n${score} คะแนน`)],
  [
    "all names, then all scores, as columns of a PDF",
    `${lines((name, _, i) => `${i + 1} ${name}`)}\n${SCORES.join("\n")}`,
  ],
  ["one line", lines((name, score, i) => `${i + 1}. ${name} ${score}`).replaceAll("\n", " ")],
  [
    "Thai digits in sentences",
    toThaiDigits(lines((name, score, i) => `ตัวชี้วัดที่ ${i + 1} ${name} ได้คะแนน ${score} คะแนน`)),
  ],
  ["percent", lines((name, score) => `${name} ร้อยละ ${score}`)],
  [
    "two years, the newer counts",
    `ตัวชี้วัด ปี ${NEWEST_YEAR - 2} ปี ${NEWEST_YEAR - 1}\n${lines((name, score, i) => `${i + 1} ${name} 8${i}.10 ${Number(score).toFixed(2)}`)}`,
  ],
  [
    "a name over two lines",
    lines((name, score, i) =>
      i === 5 ? `6. คุณภาพ\nการดำเนินงาน ${score}` : `${i + 1}. ${name} ${score}`,
    ),
  ],
  [
    "marks as a PDF displaces them",
    lines((name, score, i) => `${i + 1}. ${name.replace("ที่", "ท่ี")} ${score}`),
  ],
  ["a table with tabs", `ตัวชี้วัด\tคะแนน\n${lines((name, score) => `${name}\t${score}`)}`],
])("%s", (_name, text) => {
  expect(readText(text)?.indicators).toEqual(TEN);
});

test("instruments, total, level and year are read with the indicators", () => {
  const title = `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${NEWEST_YEAR - 1}\nเทศบาลตำบลตัวอย่าง`;
  expect(
    readText(
      `${title}\n${lines((name, score, i) => `${i + 1}. ${name} ${score}`)}\n${INSTRUMENTS}`,
    ),
  ).toEqual({
    year: NEWEST_YEAR - 1,
    indicators: TEN,
    instruments: [93.99, 84.64, 98.75],
    total: 93.09,
    level: "ผ่าน",
  });
});

test("of weight, score and weighted points the score counts", () => {
  const text =
    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) 30 93.99 28.20\n" +
    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) 30 84.64 25.39\n" +
    "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) 40 98.75 39.50\nคะแนนภาพรวม 93.09\nผ่าน";
  expect(readText(text)).toMatchObject({
    instruments: [93.99, 84.64, 98.75],
    total: 93.09,
    level: "ผ่าน",
  });
});

test.each([
  [
    "minutes of a meeting",
    "รายงานการประชุม วันที่ 5 มกราคม 2568\n1. รับทราบ 2.50\n2. อื่น ๆ 3.75\n3. ปิดประชุม 16.30",
  ],
  ["a budget", "หมวดเงินเดือน 93.82\nค่าตอบแทน 94.15\nค่าใช้สอย 98.93\nค่าวัสดุ 89.65\nรวม 376.55"],
  ["nothing", " \n"],
])("%s is no announced result", (_name, text) => {
  expect(cellsOfText(text, "วาง")).toBeNull();
});

test("no text makes it fail, and no score is made up", () => {
  const words = fc.constantFrom(
    "การปฏิบัติหน้าที่",
    "คะแนนรวม",
    "IIT",
    "ระดับ",
    "ผ่าน",
    "93.82",
    "๑๐๐",
    "\n",
    " ",
    "ปี 2568",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const cells = cellsOfText(parts.join(" "), "วาง");
      const figures = cells?.values.flatMap((line) =>
        typeof line[1] === "number" ? [line[1]] : [],
      );
      expect(figures?.every((figure) => [93.82, 100].includes(figure)) ?? true).toBe(true);
    }),
  );
});

test.each([
  [
    "cells and lines",
    "ก\tข\n1\t2",
    [
      ["ก", "ข"],
      [1, 2],
    ],
  ],
  [
    "a cell with line breaks",
    'ก\t"๑. ข\n๒. ค"\nง\tจ',
    [
      ["ก", "๑. ข\n๒. ค"],
      ["ง", "จ"],
    ],
  ],
  ["quotation marks in a quoted cell", '"เรียก ""ก"""\tข', [['เรียก "ก"', "ข"]]],
  [
    "blanks at both ends",
    "\tก\t\n\t\tข",
    [
      ["", "ก", ""],
      ["", "", "ข"],
    ],
  ],
  ["codes and Thai digits stay texts", "01\t๙๓.๘๒\t93.82%", [["01", "๙๓.๘๒", "93.82%"]]],
])("tab text: %s", (_name, text, values) => {
  expect(cellsOfText(text.replaceAll("\n", "\r\n"), "วาง")?.values).toEqual(values);
});
