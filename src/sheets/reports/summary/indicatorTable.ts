import type { Area } from "../../../cells/area";
import type { IndicatorStanding } from "../../../ita/analysis";
import type { Assessment } from "../../../ita/assessment";
import type { Instrument } from "../../../ita/rulebook/schema";
import { formatNumber } from "../../../thai/number";
import type { Cell } from "../../plan";
import type { SignedFigures } from "../announced";
import { inDigits } from "../digits";
import type { Look, SmallColumn, SmallTable } from "./smallTable";

/** A column with the cell that a standing has in it. */
type StandingColumn = SmallColumn & { readonly cell: (standing: IndicatorStanding) => Cell };

/** Every indicator with its score, its place and, where it is known, the year before; the instruments on the right. */
export function indicatorTable(
  assessment: Assessment,
  standings: readonly IndicatorStanding[],
  figures: SignedFigures,
  { digits }: Look,
): SmallTable {
  const line = formatNumber(assessment.passLine, undefined, digits);
  const before = inDigits(`ปี ${assessment.fiscalYear - 1}`, digits);
  const compared = standings.some(({ previous }) => previous !== null);
  const leads = leaders(standings);
  const previous: readonly StandingColumn[] = [
    { heading: `คะแนน\n${before}`, kind: "score", width: 45, cell: (one) => one.previous },
    { heading: "เพิ่ม/ลด", kind: "change", width: 45, cell: (one) => one.change },
  ];
  const columns: readonly StandingColumn[] = [
    { heading: "ที่", kind: "whole", width: 24, cell: (one) => one.number },
    { heading: "ตัวชี้วัด", kind: "left", cell: (one) => one.name },
    { heading: "คะแนน", kind: "score", width: 45, cell: (one) => one.score },
    ...(compared ? previous : []),
    { heading: "ลำดับ", kind: "whole", width: 34, cell: (one) => one.rank },
    {
      heading: `ค่าเป้าหมาย\n${line} คะแนน`,
      kind: "text",
      width: 55,
      cell: ({ passes }) => (passes ? "ถึง" : "ต่ำกว่า"),
    },
    {
      heading: "เครื่องมือ",
      kind: "text",
      width: 50,
      cell: (one) => (leads.has(one.number) ? one.instrument : null),
    },
    {
      heading: "คะแนนราย\nเครื่องมือ",
      kind: "score",
      width: 54,
      cell: (one) => (leads.has(one.number) ? figures.instruments[one.instrument].score : null),
    },
  ];
  const joined = [columns.length - 2, columns.length - 1].flatMap((column) =>
    Array.from(leads, ([number, rows]): Area => ({ row: number - 1, rows, column, columns: 1 })),
  );
  return {
    columns: columns.map(({ heading, kind, width }) => ({
      heading,
      kind,
      ...(width !== undefined && { width }),
    })),
    lines: standings.map((one) => columns.map(({ cell }) => cell(one))),
    joined,
  };
}

/** The first indicator of each instrument, with the number of indicators that the instrument has. */
export function leaders(
  standings: readonly { readonly number: number; readonly instrument: Instrument }[],
): ReadonlyMap<number, number> {
  const leads = new Map<number, number>();
  let lead = 0;
  standings.forEach(({ number, instrument }, index) => {
    if (standings[index - 1]?.instrument !== instrument) lead = number;
    leads.set(lead, (leads.get(lead) ?? 0) + 1);
  });
  return leads;
}
