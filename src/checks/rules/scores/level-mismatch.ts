import type { SheetArea } from "../../../cells/area";
import { levelOf } from "../../../ita/level";
import type { Level } from "../../../ita/rulebook/schema";
import { instrumentScores } from "../../../ita/score";
import { formatNumber } from "../../../thai/number";

import { levelIn, statedResults } from "../../levels";
import { defineRule } from "../../rule";

export const levelMismatch = defineRule({
  id: "level-mismatch",
  family: "scores",
  severity: "error",
  reads: ["scores", "texts"],
  name: { th: "ระดับไม่ตรงกับคะแนน", en: "Levels that do not follow from the scores" },
  text: {
    th: "ระดับ “{found}” ไม่ตรงกับคะแนน {total} ซึ่งอยู่ในระดับ {level} ตามเกณฑ์ปี {year}",
    en: "The level “{found}” does not fit {total}, which is “{level}” by the rules of FY{year}.",
  },
  expected: { th: "{level}", en: "{level}" },
  *look({ scoreTables, texts, book, years }) {
    const { core } = book;
    const scores = scoreTables.find((table) => table.scores)?.scores;
    const instruments = scores ? instrumentScores(scores, core) : null;
    const judge = (at: SheetArea, stated: Level, total: number) => {
      const grade = levelOf(total, instruments, core);
      if (!grade.ok || grade.value.level.id === stated.id) return [];
      const params = {
        total: formatNumber(total, 2, "arabic"),
        level: grade.value.level.name,
        year: years.result,
      };
      return [{ at, found: stated.name, params }];
    };
    for (const { level, total } of scoreTables) {
      const stated = level && levelIn(level.text, core);
      if (level && stated && total && total.value >= 0) yield* judge(level, stated, total.value);
    }
    for (const cell of texts) {
      for (const { total, level } of statedResults(cell.text, core))
        yield* judge(cell, level, total);
    }
  },
});
