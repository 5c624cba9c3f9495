import { scoreTallies, surveyParts, type Survey } from "../../../src/ita/answers";
import { bookOf } from "../../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../../src/ita/rulebook/core";
import { describe as sentence } from "../../../src/locale/describe";
import type { CellValue, SheetCells } from "../../../src/cells/values";
import { planAnswers, readAnswers } from "../../../src/sheets/templates/answers";
import { planCells, withCell } from "../../support/planCells";

/** The sheet with rows of answers below its heading. */
function sheetWith(
  survey: Survey,
  year: number,
  rows: readonly (readonly CellValue[])[],
): SheetCells {
  const empty = planCells(planAnswers(survey, year));
  return { ...empty, values: [...empty.values, ...rows] };
}
function scoresOf(range: SheetCells, survey: Survey, year: number) {
  const book = bookOf(year)!;
  const { value, problems } = readAnswers(range, survey, book);
  if (!value) throw new Error(problems.map((problem) => sentence(problem, "th")).join("\n"));
  return new Map(
    scoreTallies(value.tallies, surveyParts(book, survey)).map(({ code, score }) => [code, score]),
  );
}
function problemsOf(range: SheetCells, survey: Survey, year: number): string[] {
  const { value, problems } = readAnswers(range, survey, bookOf(year)!);
  expect(value).toBeNull();
  return problems.map((problem) => sentence(problem, "th"));
}

// FY2564: i1 in two parts on the first columns, i2, i3 in three parts, i4 in three parts (ไม่มี is good).
test("words, numbers and Thai digits are the same answers", () => {
  const rows = [
    ["1", "มากที่สุด", "มาก", "น้อย"],
    ["2", 4, 3, 2],
    ["3", "๔", "3", " น้อย "],
  ];
  const scores = scoresOf(sheetWith("IIT", 2564, rows), "IIT", 2564);
  expect(scores.get("i1")).toBeCloseTo(83.5, 10);
  expect(scores.get("i2")).toBeCloseTo(33, 10);
  expect(scores.has("i3")).toBe(false);
});

test("มี counts against the office and for it as the question says; 1 is มี", () => {
  const columns = planCells(planAnswers("IIT", 2564)).values.at(-1)!.map(String);
  const row = (answers: Record<string, CellValue>) => columns.map((label) => answers[label] ?? "");
  const scores = scoresOf(
    sheetWith("IIT", 2564, [
      row({ "i4.1": "มี", "i4.2": "ไม่มี", "i4.3": 2, "i26.1": "มี", "i26.2": 1 }),
      row({ i9: "น้อยที่สุดหรือไม่มีเลย", i16: "มากที่สุด" }),
    ]),
    "IIT",
    2564,
  );
  expect(scores.get("i4")).toBeCloseTo(200 / 3, 10);
  expect(scores.get("i26")).toBe(100);
  expect(scores.get("i9")).toBe(100);
  expect(scores.get("i16")).toBe(0);
});

test("blanks, empty rows and the office's own columns are left out", () => {
  const range = sheetWith("IIT", 2568, [
    ["ก", 6, "", ""],
    ["", "", "", ""],
    ["ข", 4, "", ""],
  ]);
  const { value } = readAnswers(range, "IIT", bookOf(2568)!);
  expect(value?.respondents).toBe(2);
  expect(scoresOf(range, "IIT", 2568)).toEqual(new Map([["i1", 80]]));
});

test("parts of the survey are weighed by their shares", () => {
  const e2 = 3;
  const row = (part: CellValue, answer: CellValue) => {
    const line: CellValue[] = Array.from({ length: 11 }, () => "");
    line[1] = part;
    line[e2] = answer;
    return line;
  };
  const rows = [row(1, "เห็นด้วยอย่างยิ่ง"), row("๑", 6), row("ส่วนที่ 2", 1)];
  expect(scoresOf(sheetWith("EIT", 2568, rows), "EIT", 2568).get("e2")).toBe(50);
  const pooled = rows.map((line) => line.map((value, column) => (column === 1 ? "" : value)));
  expect(scoresOf(sheetWith("EIT", 2568, pooled), "EIT", 2568).get("e2")).toBeCloseTo(200 / 3, 10);
  expect(problemsOf(sheetWith("EIT", 2568, [...rows, row("", 3)]), "EIT", 2568)).toEqual([
    expect.stringContaining("“ส่วนที่” ในแผ่น “คำตอบ EIT” เซลล์ B13 เป็น “”"),
  ]);
});

test("answers that are none name their cell", () => {
  const rows = [
    ["1", "ดีมาก", 0, 7],
    ["2", 1.5, "#N/A", true],
  ];
  const told = problemsOf(sheetWith("IIT", 2564, rows), "IIT", 2564);
  expect(told).toHaveLength(6);
  expect(told[0]).toBe(
    "คำตอบข้อ i1 ในแผ่น “คำตอบ IIT” เซลล์ B8 เป็น “ดีมาก” ซึ่งไม่อยู่ในแบบคำตอบ ใช้ได้คือ น้อยที่สุดหรือไม่มีเลย, น้อย, มาก, มากที่สุด หรือเลข 1 ถึง 4 หรือเว้นว่าง",
  );
  expect(told.join("\n")).toMatch(/B9.*“1.5”/);
  expect(told.join("\n")).toContain("เซลล์ C9 มีค่าผิดพลาด #N/A");
  expect(told.join("\n")).toContain("เซลล์ D8 เป็น “7”");
});

test("a sheet pasted wrongly tells a hundred cells and how many more there are", () => {
  const rows = Array.from({ length: 250 }, () => ["x", "?"]);
  const told = problemsOf(sheetWith("IIT", 2564, rows), "IIT", 2564);
  expect(told).toHaveLength(101);
  expect(told.at(-1)).toBe("แผ่น “คำตอบ IIT” ยังมีคำตอบที่ใช้ไม่ได้อีก 150 เซลล์");
});

describe("a question whose scale is unknown", () => {
  const year = 2568;
  const rows = [["1", 6, 6, 1]];
  const range = sheetWith("IIT", year, rows);
  const scaleRow = range.values.findIndex((line) => line[0] === "แบบคำตอบ") + 1;

  test("is refused only when it is answered, with the cell to choose in", () => {
    expect(problemsOf(range, "IIT", year)).toEqual([
      `ยังไม่ได้เลือกแบบคำตอบของข้อ i2 ในแผ่น “คำตอบ IIT” เซลล์ C${scaleRow} เลือกจากรายการ แล้วคำนวณใหม่`,
      `ยังไม่ได้เลือกแบบคำตอบของข้อ i3 ในแผ่น “คำตอบ IIT” เซลล์ D${scaleRow} เลือกจากรายการ แล้วคำนวณใหม่`,
    ]);
  });

  test("is scored by the scale chosen, in its direction", () => {
    const chosen = withCell(
      withCell(range, `C${scaleRow}`, "6 ระดับ มากที่สุด=100"),
      `D${scaleRow}`,
      "6 ระดับ น้อยที่สุด=100",
    );
    expect(scoresOf(chosen, "IIT", year)).toEqual(
      new Map([
        ["i1", 100],
        ["i2", 100],
        ["i3", 100],
      ]),
    );
  });

  test("is refused when what was typed is no scale", () => {
    expect(problemsOf(withCell(range, `C${scaleRow}`, "ห้าระดับ"), "IIT", year)[0]).toContain(
      `แบบคำตอบในแผ่น “คำตอบ IIT” เซลล์ C${scaleRow} เป็น “ห้าระดับ” โปรดเลือกจากรายการ (6 ระดับ มากที่สุด=100, `,
    );
  });
});

test.each([
  ["no answer at all", (range: SheetCells) => range, "ยังไม่มีคำตอบ"],
  ["another year", (range: SheetCells) => withCell(range, "B2", 2567), "เป็นของปีงบประมาณ พ.ศ. 2567"],
  ["no heading", (range: SheetCells) => withCell(range, "A7", "ชื่อ"), "ไม่มีหัวข้อ “ผู้ตอบ”"],
  [
    "a column twice",
    (range: SheetCells) => withCell(range, "C7", "i1.1"),
    "มีคอลัมน์ i1.1 มากกว่าหนึ่งคอลัมน์",
  ],
  [
    "a question of another form",
    (range: SheetCells) => withCell(range, "C7", "i31"),
    "ซึ่งไม่ใช่รหัสข้อคำถาม",
  ],
])("refuses %s", (_, change, expected) => {
  const range = planCells(planAnswers("IIT", 2564));
  expect(problemsOf(change(range), "IIT", 2564).join("\n")).toContain(expected);
});

test.each(FISCAL_YEARS)(
  "FY%i: the sheets say when points are not confirmed, and Excel takes the lists",
  (year) => {
    for (const survey of ["IIT", "EIT"] as const) {
      const plan = planAnswers(survey, year);
      const words = planCells(plan).values.flat().join("\n");
      // Up to FY2565 the IIT form was seen; of EIT only memory says which scale a question has.
      const unverified = survey === "EIT" || year >= 2566;
      expect(words.includes("คะแนนของคำตอบในปีนี้ยังไม่ยืนยัน")).toBe(unverified);
      for (const validation of plan.validations ?? []) {
        if (validation.kind !== "list" || typeof validation.source === "string") continue;
        expect(validation.source.join(",").length).toBeLessThanOrEqual(255);
      }
    }
  },
);
