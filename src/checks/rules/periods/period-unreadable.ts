import { plainDateText } from "../../../thai/date";
import { severalPeriods, writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

/** Deadlines, and words that say when without a date. */
const OTHER_WAYS =
  /^(?:ภายใน|ทุก|รายเดือน|รายไตรมาส|รายปี|เดือนละ|ไตรมาสละ|ปีละ|ตลอด(?:ทั้ง)?ปี|ต่อเนื่อง|ตลอดเวลา|ตลอดปีการศึกษา|รอบ|ครั้งที่|สิ้นปี|ต้นปี|ปลายปี|ก่อน|หลัง|ตามแผน)/;

export const periodUnreadable = defineRule({
  id: "period-unreadable",
  family: "periods",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ระยะเวลาที่อ่านไม่ได้", en: "Periods that cannot be read" },
  text: {
    th: "อ่านระยะเวลา “{found}” ไม่ได้ว่าเริ่มและสิ้นสุดวันใด",
    en: "It cannot be told when “{found}” begins and ends.",
  },
  expected: {
    th: "เช่น ๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๙ หรือ ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙",
    en: "Such as 1 Oct 2568 – 31 Mar 2569 in Thai, or the whole fiscal year",
  },
  *look(input) {
    for (const { row, at, text, period, wrongYear } of writtenPeriods(input)) {
      // A date in a wrong year has a rule of its own.
      if (
        period ||
        wrongYear ||
        OTHER_WAYS.test(plainDateText(text)) ||
        !/[\p{L}\p{N}]/u.test(text)
      )
        continue;
      // Several periods in one cell have a rule of their own.
      if (severalPeriods(text, input.years.plan)) continue;
      yield { at, found: text, indicator: row.indicator };
    }
  },
});
