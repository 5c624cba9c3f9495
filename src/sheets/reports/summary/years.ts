import { changeOf } from "../../../ita/analysis";
import type { PastYear } from "../../../ita/records";
import type { Cell } from "../../plan";
import { inDigits } from "../digits";
import type { Look, SmallTable } from "./smallTable";

/** Total of a year. */
export interface YearTotal {
  readonly fiscalYear: number;
  /** 0–100. */
  readonly total: number;
}

/** Totals of the years, oldest first, this year's last; just that one where no earlier is known. */
export function totalsOf(
  own: YearTotal,
  history: readonly PastYear[] | null,
): readonly YearTotal[] {
  const past = (history ?? []).flatMap(({ fiscalYear, total }) =>
    total === null || fiscalYear >= own.fiscalYear ? [] : [{ fiscalYear, total }],
  );
  return [...past, own];
}

/** The totals and their change from the year before, where that is there. */
export function yearsTable(totals: readonly YearTotal[], { digits }: Look): SmallTable {
  return {
    columns: [
      { heading: "ปีงบประมาณ พ.ศ.", kind: "text" },
      { heading: "คะแนนรวม", kind: "score" },
      { heading: "เพิ่ม/ลด", kind: "change" },
    ],
    lines: totals.map(({ fiscalYear, total }, index): Cell[] => {
      const before = totals[index - 1];
      const change = before?.fiscalYear === fiscalYear - 1 ? changeOf(total, before.total) : null;
      return [inDigits(String(fiscalYear), digits), total, change];
    }),
  };
}
