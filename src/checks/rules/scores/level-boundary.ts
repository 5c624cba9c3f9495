import { nearestBoundary } from "../../../ita/level";
import { instrumentScores, totalScore } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";
import { defineRule } from "../../rule";

export const levelBoundary = defineRule({
  id: "level-boundary",
  family: "scores",
  severity: "warning",
  reads: ["scores"],
  name: { th: "คะแนนชิดเส้นแบ่งระดับ", en: "Scores within rounding of a level" },
  text: {
    th: "{what} {found} ห่างจากเส้นแบ่งระดับ {cut} ไม่เกิน 0.01 คะแนน ระดับอาจเป็น {below} หรือ {above}",
    en: "{what} {found} lies within 0.01 of the boundary {cut}; the level may be {below} or {above}.",
  },
  expected: { th: "ตรวจกับประกาศผลก่อนเผยแพร่", en: "The published result, before handing in" },
  *look({ scoreTables, book }) {
    const { core, provisional } = book;
    const told = new Set<string>();
    for (const { at, scores, total, current } of scoreTables) {
      if (!scores || !current || provisional) continue;
      const boundary = nearestBoundary(
        totalScore(scores, core),
        instrumentScores(scores, core),
        core,
      );
      if (!boundary || told.has(scores.join())) continue;
      told.add(scores.join());
      yield {
        at: boundary.of === "total" && total ? total : at,
        found: formatNumber(boundary.value, 3, "arabic"),
        params: {
          what: boundary.of === "total" ? "คะแนนรวม" : `คะแนน ${boundary.of}`,
          cut: formatNumber(boundary.cut, 2, "arabic"),
          below: boundary.below.name,
          above: boundary.above.name,
        },
      };
    }
  },
});
