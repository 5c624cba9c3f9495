/** The score strip as data: what stands in it, in the order in which it is read. */
import type { Assessment } from "../../ita/assessment";
import type { WorkbookState } from "../../sheets/state";
import { say, type Language } from "../../core/text";
import { paneTexts } from "../../locale/pane";
import { plain, points, pointsTo, reaches } from "../numbers";

/** An instrument's score, and whether it reaches what the next better level asks of it (the pass line at the best). */
export interface InstrumentMark {
  readonly instrument: string;
  readonly score: string;
  readonly reaches: boolean;
}

export type ScoreLine =
  | { readonly kind: "none" }
  | { readonly kind: "partly"; readonly filled: number; readonly all: number }
  | {
      readonly kind: "whole";
      readonly total: string;
      readonly level: string;
      readonly instruments: readonly InstrumentMark[];
      /** What is missing to the next better level; null at the best. */
      readonly missing: { readonly level: string; readonly parts: readonly string[] } | null;
    };

/** What the strip shows of a workbook. */
export function scoreLine(
  state: WorkbookState,
  assessment: Assessment | null,
  language: Language,
): ScoreLine {
  if (assessment) return wholeLine(assessment, language);
  if (state.missing.includes("scores")) return { kind: "none" };
  const { scoreCells = [] } = state;
  const filled = scoreCells.filter(({ value }) => value !== null).length;
  return filled === 0 ? { kind: "none" } : { kind: "partly", filled, all: scoreCells.length };
}

function wholeLine(assessment: Assessment, language: Language): ScoreLine {
  const { total, level, betterLevel, missing, instruments, passLine } = assessment;
  const lacking = new Set(missing.map(({ of }) => of));
  return {
    kind: "whole",
    total: points(total.score),
    level: level.name,
    instruments: instruments.map(({ instrument, score }) => ({
      instrument,
      score: points(score),
      reaches: !lacking.has(instrument) && (betterLevel !== null || reaches(score, passLine)),
    })),
    missing: betterLevel && {
      level: betterLevel.name,
      parts: missing.map(({ of, value, needed }) => {
        const name = of === "total" ? say(paneTexts.totalShort, language) : of;
        return `${name} ${plain(pointsTo(value, needed))}`;
      }),
    },
  };
}
