import { bookOf } from "../../src/ita/rulebook/book";
import { planQuestions } from "../../src/sheets/templates/questions";
import { emptyWorkbook, paintInto, valuesOf } from "../support/workbook";

test.each([
  [2564, "o38", 10, [93.75]],
  [2568, "o12", 9, [95, 90]],
])(
  "FY%d, %s failed: indicator %d by every rule the year may have",
  async (year, code, number, expected) => {
    const host = emptyWorkbook();
    const scoresOfYear = bookOf(year)!.items.map((item) => ({
      code: item.code,
      score: item.code === code ? 0 : 100,
      previous: null,
    }));
    await paintInto(host, [planQuestions(year, scoresOfYear)]);
    const values = await valuesOf(host, "คะแนนข้อคำถาม", "J5:N40");
    const rows = values.filter(([first]) => first === number);
    expect(rows.map(([, , computed]) => computed)).toEqual(expected);
    const rules = values.flat().filter((value) => String(value).startsWith("ตัวชี้วัด OIT เป็น"));
    expect(rules).toHaveLength(expected.length);
  },
);
