import { spacedDates, usualYearGap } from "../../dateForms";
import { writtenPeriods } from "../../periods";
import { defineRule } from "../../rule";

export const dateForm = defineRule({
  id: "date-form",
  family: "periods",
  severity: "info",
  reads: ["tables"],
  name: { th: "การเว้นวรรคและจุดในวันที่", en: "Spaces and dots of dates" },
  text: {
    th: "“{found}” เว้นวรรคหรือใส่จุดในวันที่ไม่ครบ",
    en: "Spaces or dots are missing in “{found}”.",
  },
  expected: { th: "{spaced}", en: "{spaced}" },
  *look(input) {
    const periods = writtenPeriods(input);
    const gap = usualYearGap(periods.flatMap(({ text, value }) => (value === null ? [] : [text])));
    // A column repeats the same few periods over and over.
    const inOneForm = new Map<string, string>();
    for (const { row, at, text, value, period } of periods) {
      const spaced = inOneForm.get(text) ?? spacedDates(text, gap);
      inOneForm.set(text, spaced);
      if (!period || value === null || spaced === text) continue;
      const fix = { before: value, after: spacedDates(value, gap) };
      yield { at, found: text, params: { spaced }, indicator: row.indicator, fix };
    }
  },
});
