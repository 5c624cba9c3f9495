/** What officers type and select: units, blanks around the scores, whole columns, ranges where a cell is asked for. */
import { CHANGE } from "../../src/functions/records/change";
import { CONSISTENT } from "../../src/functions/records/consistent";
import { GRADE } from "../../src/functions/records/grade";
import { INDICATOR } from "../../src/functions/records/indicator";
import { ITEMCODE } from "../../src/functions/records/itemcode";
import { LEVEL } from "../../src/functions/records/level";
import { NAME } from "../../src/functions/records/name";
import { NEEDED } from "../../src/functions/records/needed";
import { OIT } from "../../src/functions/records/oit";
import { PASS } from "../../src/functions/records/pass";
import { QUESTION } from "../../src/functions/records/question";
import { RANK } from "../../src/functions/records/rank";
import { SCORECARD } from "../../src/functions/records/scorecard";
import { THAI } from "../../src/functions/records/thai";
import { THAIDATE } from "../../src/functions/records/thaidate";
import { TOTAL } from "../../src/functions/records/total";
import { WEAKEST } from "../../src/functions/records/weakest";
import { column, row, run, SCORES, withAt } from "./helper";

const FRACTIONS = SCORES.map((score) => score / 100);

describe("fractions of 1 are never taken for points", () => {
  test.each([
    ["TOTAL", TOTAL, [row(FRACTIONS), 2568]],
    ["LEVEL", LEVEL, [row(FRACTIONS), 2568]],
    ["SCORECARD", SCORECARD, [column(FRACTIONS), 2568]],
    ["GRADE, total", GRADE, [0.9309, null, 2565]],
    ["GRADE, instruments", GRADE, [93.09, row([0.94, 0.84, 0.98]), 2568]],
    ["PASS", PASS, [0.94, 2568]],
    ["PASS of exactly 1", PASS, [1, 2568]],
    ["NEEDED, target", NEEDED, [row(SCORES), 7, 0.95, 2568]],
    ["CONSISTENT, total", CONSISTENT, [row(SCORES), 0.93, 2568]],
    ["OIT, items written 1 and 0", OIT, [row(withAt(Array(28).fill(1), { 3: 0 })), 9, 2568]],
    ["INDICATOR", INDICATOR, [row([0.9, "", 0.85])]],
    ["WEAKEST", WEAKEST, [row(["ก", "ข"]), row([0.9, 0.8])]],
    ["RANK", RANK, [row(["ก", "ข"]), row([0.9, 0.8])]],
    ["CHANGE", CHANGE, [0.93, 0.82]],
  ])("%s", (_, record, args) => {
    expect(run(record, ...args)).toMatch(
      /^#VALUE! .+ \(\w+\) เป็นสัดส่วนของ 1 \(เช่น [\d.]+\) ไม่ใช่คะแนน 0 ถึง 100 โปรดคูณด้วย 100 \(เป็น [\d.]+\)$/,
    );
  });

  test("the sentence names the score that was meant", () => {
    expect(run(TOTAL, row(withAt(FRACTIONS, { 1: 0.9382 })))).toMatch(
      /เช่น 0\.9382\) .* \(เป็น 93\.82\)$/,
    );
  });

  test.each([0.94, 1, "๐.๙๔"])("a single %p among points is named", (odd) => {
    expect(run(TOTAL, column(withAt(SCORES, { 4: odd })), 2568)).toMatch(
      /^#VALUE! คะแนน \(scores\) ลำดับที่ 4 เป็น (?:0\.94|1) น้อยกว่าคะแนนอื่นมาก .* \(เป็น (?:94|100)\)$/,
    );
  });

  test("zeros are zeros, alone and beside points", () => {
    expect(run(TOTAL, row(Array(10).fill(0)), 2568)).toBe(0);
    expect(run(OIT, row(withAt(Array(28).fill(100), { 3: 0 })), 9, 2568)).toBe(95);
  });

  test("percent signs and ร้อยละ say points", () => {
    const typed = SCORES.map((score, i) => (i % 2 ? `${score}%` : `ร้อยละ ${score}`));
    expect(run(TOTAL, column(typed), 2568)).toBe(95.5);
    expect(run(PASS, "๘๕.๐๐ %", 2568)).toBe(true);
  });
});

describe("blank cells around the scores", () => {
  const merged = SCORES.flatMap((score) => [[score], [""]]);

  test.each([
    ["merged cells", merged],
    ["merged cells over two columns", merged.map(([score]) => [score, ""])],
    ["a whole column", [...column(SCORES), ...column(Array(1_048_566).fill(""))]],
    ["a row with blanks behind", row([...SCORES, "", null])],
  ])("%s: exactly ten values count", (_, range) => {
    expect(run(TOTAL, range, 2568)).toBe(95.5);
  });

  test("too few are missing, too many are wrong", () => {
    expect(run(TOTAL, merged.slice(2), 2568)).toBe(
      "#N/A คะแนน (scores) ต้องมี 10 ค่า แต่พบ 9 ค่าใน 18 เซลล์ กรุณากรอกให้ครบหรือเลือกเฉพาะเซลล์คะแนน",
    );
    expect(run(TOTAL, [...merged, [90], [""]], 2568)).toBe(
      "#VALUE! คะแนน (scores) ต้องมี 10 ค่า แต่พบ 11 ค่า",
    );
  });

  test("a heading selected with the scores is named", () => {
    expect(run(TOTAL, column(["คะแนน", ...SCORES]), 2568)).toBe(
      "#VALUE! คะแนน (scores) ลำดับที่ 1 ต้องเป็นตัวเลข แต่พบ “คะแนน”",
    );
  });

  test("a table with rows still empty is ranked without them", () => {
    const labels = column(["ก", "", "ข", "", ""]);
    const scores = column([80, "", 70, null, ""]);
    expect(run(WEAKEST, labels, scores)).toEqual([
      ["ข", 70],
      ["ก", 80],
    ]);
    expect(run(RANK, labels, scores)).toEqual([
      [1, "ก", 80],
      [2, "ข", 70],
    ]);
    expect(run(RANK, labels, column([80, "", "", "", 60]))).toBe(
      "#N/A ยังไม่มีค่าใน ชื่อรายการ (labels) ลำดับที่ 5 กรุณากรอกค่าก่อน",
    );
  });
});

test.each([
  ["๘. การปรับปรุงการทำงาน", "การปรับปรุงการทำงาน"],
  ["คุณภาพการดำเนินงาน", "คุณภาพการดำเนินงาน"],
  ["การป้องกันทุจริต", "การป้องกันการทุจริต"],
])("an indicator may be named: %s", (indicator, name) => {
  expect(run(NAME, indicator, 2568)).toBe(name);
});

test("a year in place of the instruments is told apart", () => {
  expect(run(GRADE, 93.09, 2568)).toMatch(
    /^#VALUE! คะแนนเครื่องมือ \(instruments\) พบปี 2568 ปีงบประมาณเป็นค่าที่ 3 .*=ITA\.GRADE\(คะแนนรวม,,2568\)$/,
  );
});

describe("codes that the year does not have", () => {
  test.each([
    ["i30", null, "ไม่ใช่รหัสในแบบของปี 2568"],
    ["o29", null, "ไม่ใช่รหัสในแบบของปี 2568"],
    ["i5", 7, "ไม่อยู่ในตัวชี้วัดที่ 7 ของปี 2568"],
    ["e5", 1, "ไม่อยู่ในตัวชี้วัดที่ 1 ของปี 2568"],
  ])("%s with indicator %p", (code, indicator, sentence) => {
    expect(run(ITEMCODE, code, indicator, 2568)).toMatch(
      new RegExp(`^#VALUE! ข้อความ \\(text\\) “${code}” ${sentence}`),
    );
  });
});

describe("ranges where a cell is asked for", () => {
  test.each([
    ["PASS", PASS, [column([84.995, 84.99, "", 90]), 2568], column([true, false, "", true])],
    ["NAME", NAME, [row([1, 9]), 2568], row(["การปฏิบัติหน้าที่", "การเปิดเผยข้อมูล"])],
    ["ITEMCODE", ITEMCODE, [column(["i ๑", "๑๑"]), column(["", 6]), 2568], column(["i1", "e1"])],
    ["THAI", THAI, [[["ปี 2568", 1.5]], 1], [["ปี ๒๕๖๘", "๑.๕"]]],
    ["THAIDATE", THAIDATE, [column([44480, null]), "short"], column(["๑๑ ต.ค. ๒๕๖๔", ""])],
    ["CHANGE", CHANGE, [column([90, "", 80]), column([85.5, 80, 80])], column([4.5, "", 0])],
    ["a year for each", PASS, [85, column([2565, 2568])], column([true, true])],
  ])("%s spills one answer a cell, blank for blank", (_, record, args, expected) => {
    expect(run(record, ...args)).toEqual(expected);
  });

  test("a cell that is refused says so in its place, the others answer", () => {
    expect(run(QUESTION, column(["o43", "o99", 7]), 2565)).toEqual(
      column([
        "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "#VALUE! รหัส (code) “o99” ไม่ใช่รหัสในแบบของปี 2565 ตัวอย่างรหัส: i1, e2, o10",
        "#N/A รหัส (code) “7” อาจเป็น i7, e7, o7 กรุณาพิมพ์รหัสให้ครบหรือระบุตัวชี้วัด",
      ]),
    );
  });

  test("a whole column answers down to its last filled cell", () => {
    const whole = [...column(["i1", "", "e2"]), ...column(Array(1_048_573).fill(null))];
    expect(run(ITEMCODE, whole, null, 2568)).toEqual(column(["i1", "", "e2"]));
  });

  test("ranges of different sizes are refused", () => {
    expect(run(CHANGE, column([1, 2]), column([90, 80, 70]))).toBe(
      "#VALUE! คะแนนครั้งก่อน (before) ต้องเป็นเซลล์เดียวหรือมีขนาดเท่ากับช่วงอื่นในสูตร",
    );
  });

  test("a blank range is a missing value", () => {
    expect(run(QUESTION, column(["", ""]))).toBe("#N/A ยังไม่มีค่าใน รหัส (code) กรุณากรอกค่าก่อน");
  });
});
