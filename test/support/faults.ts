import type { SheetPlan } from "../../src/sheets/plan";
import { PAPER_SETS, planPaperSet } from "./reportSet";

/** Name of the recording of faulty sheets. */
export const FAULTY = "faulty";

/** A report spoilt on purpose, to show that the print of a spoilt one is known from its recording. */
export interface Fault {
  readonly name: string;
  readonly plan: SheetPlan;
  /** What must be found. */
  readonly finding: RegExp;
}

/** A short table with one fault each. */
export function faults(): Fault[] {
  const set = PAPER_SETS[0];
  const plan = set && planPaperSet(set).plans.find(({ id }) => id === "plan-5");
  if (!plan) throw new Error("no plan to spoil");
  const { row, rows } = plan.page.titleRows ?? { row: 0, rows: 0 };
  const firstRow = (change: (height: number) => number) =>
    plan.rowHeights.map((height, index) => (index === row + rows ? change(height ?? 0) : height));
  return [
    {
      name: "a row a line too low",
      plan: { ...plan, rowHeights: firstRow((height) => height - 24) },
      finding: /is clipped: .* over the bottom of the clip/,
    },
    {
      name: "a row of one line",
      plan: { ...plan, rowHeights: firstRow(() => 24) },
      finding: /A5 is not as planned/,
    },
    {
      name: "no wrapping",
      plan: {
        ...plan,
        styles: plan.styles.map(({ area, style }) => ({ area, style: { ...style, wrap: false } })),
      },
      finding: /is clipped: .* over the right of the clip/,
    },
    {
      name: "columns wider than the page",
      plan: { ...plan, columnWidths: plan.columnWidths.map((width) => width * 1.1) },
      finding: /is printed at 16\.4 points, not at 18/,
    },
  ];
}
