import { parseAddress } from "../../../cells/a1";
import { rulesTexts } from "../../../locale/rules";
import { defineRule } from "../../rule";

export const questionSheet = defineRule({
  id: "question-sheet",
  family: "scores",
  // The questions may be of another version of the announcement; which of the two is right only the office knows.
  severity: "warning",
  reads: ["sheets"],
  name: {
    th: "คะแนนตัวชี้วัดไม่ตรงกับแผ่นคะแนนข้อคำถาม",
    en: "Indicators that do not follow from the sheet of question scores",
  },
  text: rulesTexts.indicatorDiffers,
  expected: {
    th: "{computed} ในแผ่นคะแนน หรือแก้คะแนนข้อคำถาม",
    en: "{computed} on the scores sheet, or the question scores mended",
  },
  *look({ questionDifferences }) {
    for (const { params = {}, place } of questionDifferences) {
      if (!place) continue;
      const { sheet, address = "A1" } = place;
      const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
      const indicator = Number(params.number);
      yield {
        at: { sheet, row, column },
        found: params.published ?? "",
        params: { ...params, sheet },
        indicator,
      };
    }
  },
});
