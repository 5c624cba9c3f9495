import { PLAN_KINDS, yearsIn } from "../../years";
import { defineRule } from "../../rule";

/** Titles that name the year in which measures are carried out, not that of the results. */
const PLAN_TITLE = /ไปสู่การพัฒนา|มาตรการ|แผน/;
/** Titles that say of which year the table is; others only mention years. */
const OF_A_YEAR = /ประจำปี|ปี\s*งบประมาณ/;

export const titleYear = defineRule({
  id: "title-year",
  family: "periods",
  severity: "warning",
  reads: ["tables", "profile"],
  name: { th: "ปีในชื่อเรื่องไม่ตรงกับตาราง", en: "Years of titles against the table" },
  text: {
    th: "ชื่อเรื่องเป็นปี {found} แต่ตารางเป็นมาตรการของปี {year}",
    en: "The title says {found}, but the measures are those of FY{year}.",
  },
  expected: { th: "ปี {year}", en: "FY{year}" },
  *look({ tables, years }) {
    for (const { kind, sheet, title, groups } of tables) {
      if (!PLAN_KINDS.includes(kind)) continue;
      for (const { text, row, column } of title) {
        const named = yearsIn(text);
        const last = named.at(-1);
        // A title may name both years; it is wrong when the plan's own is missing.
        if (last === undefined || named.includes(years.plan)) continue;
        if (!OF_A_YEAR.test(text) && !PLAN_TITLE.test(text)) continue;
        if (last === years.result && !PLAN_TITLE.test(text)) continue;
        yield { at: { sheet, row, column }, found: last, params: { year: years.plan } };
      }
      for (const { text, row, column } of groups) {
        const last = yearsIn(text).at(-1);
        if (last === undefined || last === years.result || last === years.plan) continue;
        yield { at: { sheet, row, column }, found: last, params: { year: years.result } };
      }
    }
  },
});
