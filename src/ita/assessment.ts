/**
 * Everything that the pane and the summary report show of a year's scores, computed once.
 */
import { bookOf } from "./rulebook/book";
import { consistentInstrument, consistentTotal } from "./interval";
import { levelOf, nearestBoundary, passes, type Judged, type Shortfall } from "./level";
import type { YearScores } from "./records";
import type { Instrument, RuleBook } from "./rulebook/schema";
import { INSTRUMENTS, instrumentScores, totalScore, weightedScore } from "./score";

export interface AssessedIndicator {
  readonly number: number;
  readonly name: string;
  readonly instrument: Instrument;
  /** 0–100. */
  readonly score: number;
  /** Whether the score, rounded to 2 decimals, reaches the pass line. */
  readonly passes: boolean;
}

export interface AssessedInstrument {
  readonly instrument: Instrument;
  /** 0–100, not rounded. */
  readonly score: number;
  /** Whole percent. */
  readonly weight: number;
  /** Points of the total, not rounded. */
  readonly weighted: number;
  /** Published figure, where one was typed. */
  readonly published?: number;
  /** Whether the published figure can come from these scores by rounding; true when there is none. */
  readonly consistent: boolean;
}

/** A year's result with what explains it. */
export interface Assessment {
  readonly fiscalYear: number;
  readonly indicators: readonly AssessedIndicator[];
  readonly instruments: readonly AssessedInstrument[];
  readonly total: {
    readonly score: number;
    readonly published?: number;
    readonly consistent: boolean;
  };
  /** By the rules of the year from the scores. */
  readonly level: { readonly id: string; readonly name: string };
  /** The announced level, where it was given. */
  readonly publishedLevel?: { readonly id: string; readonly name: string };
  /** The next better level; null at the best. */
  readonly betterLevel: { readonly id: string; readonly name: string } | null;
  /** Instruments that keep the level from the next better one although the total reaches it. */
  readonly below: readonly {
    readonly instrument: Instrument;
    readonly score: number;
    readonly minimum: number;
  }[];
  /** What the next better level asks and is not reached, the total included; none at the best. */
  readonly missing: readonly Shortfall[];
  /** A value that lies within 0.01 of a cut that decides the level. */
  readonly nearBoundary: {
    readonly value: Judged;
    readonly score: number;
    readonly boundary: number;
  } | null;
  /** Score from which an indicator has passed. */
  readonly passLine: number;
}

/**
 * Assesses the scores of a year by the year's rules.
 * @param book the rules that hold, where an office has its own; else those of the rulebook
 * @throws RangeError for a year without a rulebook or a wrong number of scores; readers check both before.
 */
export function assess(
  scores: YearScores,
  book: RuleBook | null = bookOf(scores.fiscalYear),
): Assessment {
  if (!book) throw new RangeError(`no rulebook for fiscal year ${scores.fiscalYear}`);
  const { core } = book;
  const byInstrument = instrumentScores(scores.scores, core);
  const total = totalScore(scores.scores, core);
  const grade = levelOf(total, byInstrument, core);
  if (!grade.ok) throw new Error("a level needs instrument scores, and they were given");
  const { level, next, missing } = grade.value;
  const boundary = nearestBoundary(total, byInstrument, core);
  const published = scores.published ?? {};
  // When the total itself is too low, instruments are not what keeps the level back.
  const heldBack = missing.every((one) => one.of !== "total");
  return {
    fiscalYear: scores.fiscalYear,
    indicators: book.indicators.map((indicator, index) => {
      const score = scores.scores[index] ?? 0;
      return {
        number: indicator.number,
        name: indicator.name.value,
        instrument: indicator.instrument,
        score,
        passes: passes(score, core),
      };
    }),
    instruments: INSTRUMENTS.map((instrument) => {
      const figure = published[instrument];
      return {
        instrument,
        score: byInstrument[instrument],
        weight: core.weights[instrument],
        weighted: weightedScore(instrument, scores.scores, core),
        ...(figure !== undefined && { published: figure }),
        consistent:
          figure === undefined || consistentInstrument(instrument, scores.scores, figure, core),
      };
    }),
    total: {
      score: total,
      ...(published.total !== undefined && { published: published.total }),
      consistent:
        published.total === undefined || consistentTotal(scores.scores, published.total, core),
    },
    level: { id: level.id, name: level.name },
    ...(scores.publishedLevel && { publishedLevel: scores.publishedLevel }),
    betterLevel: next && { id: next.id, name: next.name },
    below: heldBack
      ? missing.flatMap(({ of, value, needed }) =>
          of === "total" ? [] : [{ instrument: of, score: value, minimum: needed }],
        )
      : [],
    missing,
    nearBoundary: boundary && {
      value: boundary.of,
      score: boundary.value,
      boundary: boundary.cut,
    },
    passLine: core.passLine,
  };
}
