import { parseAddress } from "../../../cells/a1";
import { yearTexts } from "../../../locale/years";
import { defineRule } from "../../rule";

export const figuresYear = defineRule({
  id: "figures-year",
  family: "periods",
  severity: "error",
  reads: ["profile", "sheets"],
  name: { th: "ปีของแผ่นข้อมูลไม่ตรงกับข้อมูลหน่วยงาน", en: "Year of a data sheet against the profile" },
  text: {
    th: "ปีของข้อมูลในแผ่นนี้ไม่ตรงกับปีในข้อมูลหน่วยงาน",
    en: "The figures of this sheet are not of the year that the agency profile names.",
  },
  expected: {
    th: "ปีเดียวกับข้อมูลหน่วยงาน (เริ่มปีใหม่ด้วยคำสั่ง “เริ่มปีงบประมาณใหม่”)",
    en: "the year of the agency profile (a new one begins with “Start the next fiscal year”)",
  },
  *look({ yearProblems }) {
    for (const { text, params = {}, place } of yearProblems) {
      if (!place) continue;
      const { sheet, address = "A1" } = place;
      const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
      yield {
        at: { sheet, row, column },
        found: params.found ?? params.planYear ?? "",
        text,
        params: { ...params, sheet, address },
        // A plan that is not made for the next year happens.
        ...(text === yearTexts.planNotNext && { severity: "warning" as const }),
      };
    }
  },
});
