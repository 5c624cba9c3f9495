import { toArabicDigits } from "../../../thai/digits";
import { writtenCodes } from "../../codes";
import { inCodeDigits } from "../../digits";
import { defineRule } from "../../rule";

export const codeForm = defineRule({
  id: "code-form",
  family: "completeness",
  severity: "warning",
  reads: ["tables"],
  name: { th: "รหัสข้อคำถามที่พิมพ์ผิดรูป", en: "Codes written wrongly" },
  text: {
    th: "รหัส “{found}” พิมพ์ผิดรูป ตัวอักษรหน้ารหัสหายหรือกลายเป็นตัวเลข",
    en: "The code “{found}” is not written as it should be.",
  },
  expected: { th: "{code}", en: "{code}" },
  *look(input) {
    for (const { row, at, written, value, reading } of writtenCodes(input)) {
      const plain = toArabicDigits(written).toLowerCase();
      if (reading && "code" in reading) {
        if (plain === reading.code) continue;
        const code = inCodeDigits(reading.code, input.documentDigits);
        // "i ๑" and "O1" have their letter; only how it is written differs.
        const clean = /^(?:ข้อ\s*(?:คำถาม\s*)?(?:ที่\s*)?)?[ieo]/.test(plain);
        const fixable = value.includes(written);
        yield {
          at,
          found: written,
          params: { code },
          indicator: row.indicator,
          severity: clean ? "info" : "warning",
          ...(clean && {
            text: {
              th: "รหัส “{found}” มีช่องว่างหรือเครื่องหมายเกิน",
              en: "The code “{found}” holds a space or mark too many.",
            },
          }),
          ...(fixable && { fix: { before: value, after: value.replace(written, code) } }),
        };
      } else {
        const choices = reading ? reading.ambiguous : [];
        yield {
          at,
          found: written,
          params: { code: choices.join(" หรือ ") },
          indicator: row.indicator,
          ...(choices.length === 0 && {
            expected: {
              th: "รหัสของแบบประเมิน เช่น i๑ e๒ o๑๐",
              en: "A code of the forms such as i1, e2, o10",
            },
          }),
        };
      }
    }
  },
});
