import type { Assessment } from "../../../ita/assessment";
import type { CoreRules } from "../../../ita/rulebook/schema";
import { formatNumber } from "../../../thai/number";
import type { SheetBuilder } from "../../builder";
import type { Pages } from "../../layout/pages";
import { COLORS } from "../../theme";
import { inDigits } from "../digits";
import {
  addHeading,
  addSpanned,
  COLUMNS_WITH_PREVIOUS,
  ROW,
  spannedHeights,
  type Look,
} from "./look";

/** The levels of the year, best first; the agency's own is marked. */
export function addLevels(
  sheet: SheetBuilder,
  pages: Pages,
  assessment: Assessment,
  core: CoreRules,
  look: Look,
): void {
  const { digits } = look;
  const points = (value: number) => formatNumber(value, 2, digits);
  const lines = core.levels.map((level, index): string[] => {
    const better = core.levels[index - 1];
    const bands = level.eachInstrument === null && (better?.eachInstrument ?? null) === null;
    const total = bands
      ? `${points(level.total)} – ${points(better ? better.total - 0.01 : 100)}`
      : `${points(level.total)} ขึ้นไป`;
    const each =
      level.eachInstrument === null ? "–" : `ทุกเครื่องมือ ${points(level.eachInstrument)} ขึ้นไป`;
    return [level.name, total, each];
  });
  const spans = sheet.columns === COLUMNS_WITH_PREVIOUS ? [2, 3, 4] : [2, 2, 3];
  const headings = ["ระดับ", "คะแนนรวม", "เงื่อนไขรายเครื่องมือ"];
  pages.need(ROW + spannedHeights(sheet, spans, headings, lines, look).all);
  addHeading(sheet, inDigits(`ระดับผลการประเมินของปีงบประมาณ พ.ศ. ${core.fiscalYear}`, digits));
  const table = addSpanned(sheet, spans, headings, lines, look);
  const own = core.levels.findIndex((level) => level.id === assessment.level.id);
  sheet.style({ ...table, row: table.row + own, rows: 1 }, { bold: true, fill: COLORS.headerFill });
  sheet.gap(10);
}
