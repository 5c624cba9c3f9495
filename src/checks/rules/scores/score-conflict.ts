import { areaAddress } from "../../../cells/a1";
import { formatNumber } from "../../../thai/number";
import { roundHalfUp } from "../../../thai/round";

import { defineRule } from "../../rule";
import type { ScoreStatement } from "../../scoreTables";

export const scoreConflict = defineRule({
  id: "score-conflict",
  family: "scores",
  severity: "error",
  reads: ["scores"],
  name: { th: "คะแนนตัวชี้วัดเดียวกันไม่ตรงกัน", en: "Different scores of one indicator" },
  text: {
    th: "ตัวชี้วัดที่ {number} {name} ได้ {found} คะแนนที่นี่ แต่แผ่น “{sheet2}” เซลล์ {address2} เป็น {other}",
    en: "Indicator {number} {name} has {found} here, but {other} in sheet “{sheet2}”, cell {address2}.",
  },
  expected: {
    th: "{other} หรือแก้อีกแห่งให้ตรงกับประกาศผล",
    en: "{other}, or the other place mended; see the published result",
  },
  *look({ scoreTables, book }) {
    const first = new Map<number, ScoreStatement>();
    for (const { statements, current } of scoreTables) {
      if (!current) continue;
      for (const at of statements) {
        const known = first.get(at.indicator);
        if (!known) first.set(at.indicator, at);
        else if (roundHalfUp(known.value, 2) !== roundHalfUp(at.value, 2)) {
          yield {
            at,
            found: formatNumber(at.value, 2, "arabic"),
            params: {
              number: at.indicator,
              name: book.indicators[at.indicator - 1]?.name.value ?? "",
              other: formatNumber(known.value, 2, "arabic"),
              sheet2: known.sheet,
              address2: areaAddress(known),
            },
            indicator: at.indicator,
          };
        }
      }
    }
  },
});
