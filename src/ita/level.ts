/**
 * Levels. A year's levels are a list, best first, and the first that fits is given: bands of letters only look
 * at the total, the Rating Score also at every instrument. Values are compared as published: rounded half up
 * to 2 decimals. Whether NACC rounds before it grades is not confirmed, hence `nearestBoundary`.
 */
import { ok, type Result } from "../core/result";
import type { Text } from "../core/text";
import { roundHalfUp } from "../thai/round";
import { INSTRUMENTS } from "./score";
import type { CoreRules, Instrument, Level } from "./rulebook/schema";

/** Scores (0–100) of the three instruments. */
export type InstrumentScores = Readonly<Record<Instrument, number>>;

/** What a level is judged by. */
export type Judged = "total" | Instrument;

/** A value that is too low for a level. */
export interface Shortfall {
  readonly of: Judged;
  /** The value, rounded half up to 2 decimals. */
  readonly value: number;
  /** What it would have to reach. */
  readonly needed: number;
}

/** The level of an agency and why it is no better. */
export interface Grade {
  readonly level: Level;
  /** The next better level; null at the best one. */
  readonly next: Level | null;
  /** What kept the agency from `next`; empty at the best level. */
  readonly missing: readonly Shortfall[];
}

/** Said when a year's rule looks at instruments and their scores are not given. */
const INSTRUMENTS_NEEDED: Text = {
  th: "ระดับผลการประเมินปี {year} ต้องใช้คะแนน IIT, EIT และ OIT โปรดระบุให้ครบทั้ง 3 ค่า",
  en: "The level of FY{year} depends on the IIT, EIT and OIT scores; please give all three.",
};

/** True when the levels of the year also look at every instrument. */
export function needsInstruments(core: CoreRules): boolean {
  return core.levels.some((level) => level.eachInstrument !== null);
}

/** True when a score (0–100) rounded half up to 2 decimals is enough; what is no number never is. */
function reaches(value: number, needed: number): boolean {
  return roundHalfUp(value, 2) >= needed;
}

/**
 * The best level that a total (0–100) reaches, unrounded or as published.
 * @returns refused when the year looks at instruments and they are null
 */
export function reachedLevel(
  total: number,
  instruments: InstrumentScores | null,
  core: CoreRules,
): Result<Level> {
  if (needsInstruments(core) && !instruments) {
    return { ok: false, error: { text: INSTRUMENTS_NEEDED, params: { year: core.fiscalYear } } };
  }
  const reached = core.levels.find(
    ({ total: needed, eachInstrument: each }) =>
      reaches(total, needed) &&
      (each === null || !instruments || INSTRUMENTS.every((of) => reaches(instruments[of], each))),
  );
  // The last level asks for 0, so only a total below 0 or NaN would find none; that is the caller's error.
  if (!reached) throw new RangeError(`no level for ${total}`);
  return ok(reached);
}

/**
 * Level of a total (0–100) as `reachedLevel` finds it, and what is missing to the next.
 * @returns refused when the year looks at instruments and they are null
 */
export function levelOf(
  total: number,
  instruments: InstrumentScores | null,
  core: CoreRules,
): Result<Grade> {
  const level = reachedLevel(total, instruments, core);
  if (!level.ok) return level;
  const next = core.levels[core.levels.indexOf(level.value) - 1];
  if (!next) return ok({ level: level.value, next: null, missing: [] });
  const judged: readonly (readonly [Judged, number, number | null])[] = [
    ["total", total, next.total],
    ...INSTRUMENTS.map((of) => [of, instruments?.[of] ?? NaN, next.eachInstrument] as const),
  ];
  const missing = judged.flatMap(([of, value, needed]) =>
    needed === null || reaches(value, needed) ? [] : { of, value: roundHalfUp(value, 2), needed },
  );
  return ok({ level: level.value, next, missing });
}

/** A cut that a value lies close to. */
export interface Boundary {
  readonly of: Judged;
  /** The value as given, unrounded. */
  readonly value: number;
  readonly cut: number;
  /** The level just below the cut and the one at it, everything else unchanged. */
  readonly below: Level;
  readonly above: Level;
}

/** How close to a cut a value may lie before its level is doubtful, in points. */
const NEAR = 0.01;

/**
 * The cut within 0.01 of the total or of an instrument score that decides the level, nearest first;
 * null when there is none. Cuts that would change nothing, because another value is too low, do not count.
 */
export function nearestBoundary(
  total: number,
  instruments: InstrumentScores | null,
  core: CoreRules,
): Boundary | null {
  if (needsInstruments(core) && !instruments) return null;
  const grade = (of: Judged, value: number): Level | null => {
    const result =
      of === "total"
        ? levelOf(value, instruments, core)
        : levelOf(total, instruments && { ...instruments, [of]: value }, core);
    return result.ok ? result.value.level : null;
  };
  let nearest: Boundary | null = null;
  let least = NEAR;
  for (const of of ["total", ...INSTRUMENTS] as const) {
    const value = of === "total" ? total : instruments?.[of];
    if (value === undefined) continue;
    for (const level of core.levels) {
      const cut = of === "total" ? level.total : level.eachInstrument;
      if (cut === null || cut === 0) continue;
      const distance = roundHalfUp(Math.abs(value - cut), 8);
      if (distance > least || (nearest && distance === least)) continue;
      const below = grade(of, cut - NEAR);
      const above = grade(of, cut);
      if (!below || !above || below === above) continue;
      nearest = { of, value, cut, below, above };
      least = distance;
    }
  }
  return nearest;
}

/** True when a score (0–100) rounded half up to 2 decimals reaches the pass line of the year. */
export function passes(score: number, core: CoreRules): boolean {
  return reaches(score, core.passLine);
}
