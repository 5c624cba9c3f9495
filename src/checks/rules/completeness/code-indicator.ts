import { ownerOf, writtenCodes } from "../../codes";
import { defineRule } from "../../rule";

export const codeIndicator = defineRule({
  id: "code-indicator",
  family: "completeness",
  severity: "error",
  reads: ["tables"],
  name: { th: "ข้อคำถามไม่ตรงกับตัวชี้วัด", en: "Questions of another indicator" },
  text: {
    th: "ข้อ {found} เป็นของตัวชี้วัดที่ {owner} {ownerName} แต่แถวนี้เป็นตัวชี้วัดที่ {number}",
    en: "{found} belongs to indicator {owner} {ownerName}, but this row is about indicator {number}.",
  },
  expected: {
    th: "ข้อคำถามของตัวชี้วัดที่ {number} หรือย้ายแถวไปตัวชี้วัดที่ {owner}",
    en: "A question of indicator {number}, or the row under indicator {owner}",
  },
  *look(input) {
    for (const { row, at, written, reading, book } of writtenCodes(input)) {
      // Nobody knows which questions a year has whose rules are provisional.
      if (book.provisional) continue;
      const number = row.named;
      const owner = reading && "code" in reading ? ownerOf(reading.code, book.core) : null;
      if (number === null || owner === null || owner === number) continue;
      const ownerName = book.indicators[owner - 1]?.name.value ?? "";
      yield { at, found: written, params: { number, owner, ownerName }, indicator: number };
    }
  },
});
