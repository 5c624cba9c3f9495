import { areaAddress } from "../../../cells/a1";
import type { Figure } from "../../../tables/table";
import { groupBy } from "../../group";
import { unitTexts } from "../../../locale/units";
import { formatNumber } from "../../../thai/number";
import { roundHalfUp } from "../../../thai/round";
import { defineRule, type Hit } from "../../rule";
import { pointsFix } from "../../scoreFixes";

export const scoreFraction = defineRule({
  id: "score-fraction",
  family: "scores",
  severity: "error",
  reads: ["tables"],
  name: { th: "คะแนนที่เป็นสัดส่วนของ 1", en: "Scores that are fractions of 1" },
  text: unitTexts.oneFraction,
  expected: { th: "คะแนน 0 ถึง 100 เช่น {points}", en: "Points from 0 to 100, such as {points}" },
  *look({ tables, sheets }) {
    const data = new Set(sheets.flatMap(({ name, data: own }) => (own ? [name] : [])));
    for (const { figures, sheet } of tables) {
      const columns = groupBy(
        figures.filter(({ formula }) => !formula),
        ({ column }) => column,
      );
      for (const column of columns.values()) yield* ofColumn(column, data.has(sheet));
    }
  },
});

/** Fractions of a column: one finding when all are, else one each. */
function* ofColumn(column: readonly Figure[], own: boolean): Generator<Hit> {
  const odd = column.filter(({ reading }) => isFraction(reading, own));
  const [first, ...others] = odd;
  const last = odd.at(-1);
  if (!first || !last) return;
  const right = column.filter(
    ({ reading, points }) => !isFraction(reading, own) && (points ?? 0) > 1,
  );
  if (right.length === 0 && odd.length > 1) {
    const { sheet, row, column: at } = first;
    const area = { row, column: at, rows: last.row + last.rows - row, columns: 1 };
    const fix = pointsFix(first, own);
    yield {
      at: { sheet, ...area },
      text: isPercent(first) ? unitTexts.allPercent : unitTexts.allFractions,
      found: foundText(first),
      params: { ...paramsOf(first), address: areaAddress(area) },
      ...(fix && { fix: { ...fix, others: others.flatMap((one) => pointsFix(one, own) ?? []) } }),
    };
    return;
  }
  for (const figure of odd) {
    const { sheet, row, column: at } = figure;
    const fix = pointsFix(figure, own);
    yield {
      at: { sheet, row, column: at },
      ...(isPercent(figure) && { text: unitTexts.onePercent }),
      found: foundText(figure),
      params: paramsOf(figure),
      ...(fix && { fix }),
    };
  }
}

/** In our own sheets a percent format is a fraction, too: their formulas compute with what is stored. */
function isFraction(reading: Figure["reading"], own: boolean): boolean {
  if (reading.kind === "fraction") return true;
  return own && reading.kind === "points" && reading.written === "percent-format";
}

function isPercent({ reading }: Figure): boolean {
  return reading.kind === "points" && reading.written === "percent-format";
}

function paramsOf({ points }: Figure) {
  const text = formatNumber(points ?? 0, undefined, "arabic");
  return { points: text, shown: `${text}%` };
}

/** As it stands, without the noise of binary floats. */
function foundText({ value, text }: Figure): string {
  return typeof value === "number" ? String(roundHalfUp(value, 8)) : text;
}
