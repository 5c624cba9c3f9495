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
    const { planBook, codedRows } = input;
    const listed = new Set(codedRows);
    for (const { row, at, written, reading, book } of writtenCodes(input)) {
      if (!reading || !("code" in reading)) continue;
      // A plan may cite the forms of the year in which it is carried out.
      const books = listed.has(row) ? [book] : [book, planBook];
      // Nobody knows the forms of a year whose rules are provisional.
      if (books.some(({ provisional }) => provisional)) continue;
      if (books.some(({ core }) => ownerOf(reading.code, core))) continue;
      const params = { year: book.core.fiscalYear };
      yield { at, found: written, params, indicator: row.indicator };
    }
  },
});
