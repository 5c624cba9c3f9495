import { INSTRUMENTS } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";

/** Percent that the weights of a year make together. */
const ALL = 100;
const NOT_ALL = {
  th: "น้ำหนักรวมเป็น {found} แต่น้ำหนักของทุกเครื่องมือรวมกันต้องได้ {weight}",
  en: "The weights make {found} together, but they must make {weight}.",
};

export const weightMismatch = defineRule({
  id: "weight-mismatch",
  family: "scores",
  severity: "error",
  reads: ["scores", "sheets"],
  name: { th: "น้ำหนักไม่ตรงกับเกณฑ์ของปี", en: "Weights other than those of the year" },
  text: {
    th: "น้ำหนักของ {name} เป็น {found} แต่เกณฑ์ปี {year} กำหนด {weight}",
    en: "The weight of {name} is {found}, but the rules of FY{year} say {weight}.",
  },
  expected: { th: "{weight}", en: "{weight}" },
  *look({ scoreTables, sheets }) {
    const data = new Set(sheets.flatMap(({ name, data: own }) => (own ? [name] : [])));
    for (const { weights, weightTotal, book, year, at: table } of scoreTables) {
      // Weights of a year whose rules are provisional are not known.
      if (data.has(table.sheet) || book.provisional) continue;
      for (const name of INSTRUMENTS) {
        const at = weights[name];
        const weight = book.core.weights[name];
        // A weight may be written as its share of 1.
        if (!at || at.value === weight || at.value * 100 === weight) continue;
        yield {
          at,
          found: formatNumber(at.value, undefined, "arabic"),
          params: { name, year, weight },
        };
      }
      const whole = INSTRUMENTS.every((name) => weights[name]);
      if (!whole || !weightTotal || weightTotal.value === ALL || weightTotal.value === 1) continue;
      const found = formatNumber(weightTotal.value, undefined, "arabic");
      yield { at: weightTotal, found, params: { weight: ALL }, text: NOT_ALL };
    }
  },
});
