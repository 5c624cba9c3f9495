import { inLine, itemsInLine } from "../../../src/sheets/layout/inLine";

const COLUMNS = { steps: 0, others: [1, 2, 3] };
const STYLE = { size: 14 };
const WIDTHS = [120, 60, 70, 90];

describe("what belongs to steps stands on their lines", () => {
  const texts = [
    "๑. จัดทำแบบยืมและทะเบียนกลางเพียงชุดเดียวของทุกกอง\n๒. ตรวจนับ",
    "กองคลัง\nทุกกอง",
    "ไตรมาสที่ ๑\nไตรมาสที่ ๒",
    "รายงานผล",
  ];

  test("each unit and each period begins where its step begins, the one follow-up stays on top", () => {
    const [steps = "", unit, period, followUp] = inLine(texts, COLUMNS, WIDTHS, STYLE);
    expect(steps.replace(/\n+/g, "\n")).toBe(texts[0]);
    expect(unit).toMatch(/^กองคลัง\n{2,}ทุกกอง$/);
    expect(period).toMatch(/^ไตรมาสที่ ๑\n{2,}ไตรมาสที่ ๒$/);
    expect(followUp).toBe("รายงานผล");
  });

  test.each([
    ["one step", ["๑. จัดทำ", "กองคลัง\nทุกกอง", "ต.ค.\nพ.ย.", ""]],
    ["one column alone agrees", ["๑. จัดทำ\n๒. ตรวจ", "กองคลัง\nทุกกอง", "ต.ค.", ""]],
    [
      "a list that does not begin with a number",
      ["- จัดทำ\n๑. ตรวจ\n๒. นับ\n- สรุป", "ก\nข", "ต.ค.\nพ.ย.", ""],
    ],
    [
      "a step taller than a page may be",
      [`๑. ${"จัดทำทะเบียน ".repeat(60)}\n๒. ตรวจ`, "ก\nข", "ต.ค.\nพ.ย.", ""],
    ],
    ["other numbers of items", ["๑. จัดทำ\n๒. ตรวจ", "ก\nข\nค", "ต.ค.\nพ.ย.\nธ.ค.", ""]],
  ])("%s: nothing moves", (_, row) => {
    expect(itemsInLine(row, COLUMNS, WIDTHS, STYLE)).toBeNull();
    expect(inLine(row, COLUMNS, WIDTHS, STYLE)).toEqual(row);
  });

  test("points below a numbered step belong to it", () => {
    const row = ["๑. จัดทำ\n- ที่อาคารเดิม\n- ที่อาคารใหม่\n๒. ตรวจนับ", "กองคลัง\nทุกกอง", "ต.ค.\nพ.ย.", ""];
    const [steps, unit, period] = inLine(row, COLUMNS, WIDTHS, STYLE);
    expect(steps).toBe(row[0]);
    expect([unit, period]).toEqual(["กองคลัง\n\n\nทุกกอง", "ต.ค.\n\n\nพ.ย."]);
  });
});
