import { FISCAL_YEARS } from "../../../ita/rulebook/core";
import { bookOf } from "../../../ita/rulebook/book";
import { roundHalfUp } from "../../../thai/round";
import { groupBy } from "../../group";
import { defineRule } from "../../rule";

export const nationalAverage = defineRule({
  id: "national-average",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: {
    th: "คะแนนทุกตัวชี้วัดเท่าค่าเฉลี่ยระดับประเทศ",
    en: "All scores equal the national averages",
  },
  text: {
    th: "คะแนนทั้ง {count} ตัวชี้วัดตรงกับค่าเฉลี่ยระดับประเทศปี {year} ทุกค่า น่าจะคัดลอกค่าเฉลี่ยมาแทนคะแนนของหน่วยงาน",
    en: "All {count} scores equal the national averages of FY{year}; they were probably copied instead of the agency's own.",
  },
  expected: { th: "คะแนนของหน่วยงานตามประกาศผล", en: "The agency's own published scores" },
  *look({ scoreTables }) {
    const averages = FISCAL_YEARS.flatMap((year) => {
      const all = bookOf(year)?.national.indicatorAverages ?? [];
      const value = all.flatMap((average) => (average.value === null ? [] : [average.value]));
      return value.length > 0 && value.length === all.length ? [{ year, value }] : [];
    });
    // Scores beside the names may be spread over the tables of many pages.
    const sheets = groupBy(
      scoreTables.flatMap(({ statements, current }) => (current ? statements : [])),
      ({ sheet }) => sheet,
    );
    for (const statements of sheets.values()) {
      const [first] = statements;
      const same = averages.find(({ value }) =>
        value.every((average, i) =>
          statements.some(
            (one) => one.indicator === i + 1 && roundHalfUp(one.value, 2) === average,
          ),
        ),
      );
      if (!first || !same) continue;
      yield {
        at: first,
        found: same.value.join(" "),
        params: { count: same.value.length, year: same.year },
      };
    }
  },
});
