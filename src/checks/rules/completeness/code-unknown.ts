import { ownerOf, writtenCodes } from "../../codes";
import { defineRule } from "../../rule";

export const codeUnknown = defineRule({
  id: "code-unknown",
  family: "completeness",
  severity: "error",
  reads: ["tables"],
  name: { th: "รหัสข้อคำถามที่ไม่มีในปีนั้น", en: "Codes that the year does not have" },
  text: {
    th: "ไม่มีข้อ “{found}” ในแบบของปี {year}",
    en: "The forms of FY{year} have no “{found}”.",
  },
  expected: {
    th: "ตรวจรหัสกับแบบประเมินของปี {year}",
    en: "A code of the forms of FY{year}",
  },
  *look(input) {
    const { book, planBook, years } = input;
    for (const { row, at, written, reading } of writtenCodes(input)) {
      if (!reading || !("code" in reading)) continue;
      const known = [book, planBook].some(({ core }) => ownerOf(reading.code, core));
      if (known) continue;
      yield { at, found: written, params: { year: years.result }, indicator: row.indicator };
    }
  },
});
