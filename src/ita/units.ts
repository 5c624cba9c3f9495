/**
 * Tells percent, fractions and points apart. Scores are points from 0 to 100, but Excel stores a typed "93.82%" as
 * 0.9382 with a percent format, other cells hold the text "๙๓.๘๒%", and exported tables hold plain fractions of 1.
 * Everything that reads a score reads it here: functions, data sheets, found tables and checks.
 */
import { isErrorValue, type CellValue } from "../cells/values";
import { bareFormat } from "../cells/formatCode";
import { normalizeText } from "../thai/clean";
import { toArabicDigits } from "../thai/digits";
import { parseNumber } from "../thai/number";
import { roundHalfUp } from "../thai/round";

/** A cell that should hold a score, with what is known about it. */
export interface ScoreCell {
  /** As Office.js reads it; null and undefined are blanks, as functions get them. */
  readonly value: CellValue | null | undefined;
  /** Number format as Office.js reads it ("0.00%"); left out when it was not read. */
  readonly format?: string | undefined;
  /** Text of the heading over the cell; left out when there is none. */
  readonly heading?: string | undefined;
}

/** How points were written: a plain number, a number shown by a percent format, or a text with "%" or ร้อยละ. */
export type Written = "number" | "percent-format" | "percent-text";

/** What a cell says as a score. */
export type ScoreReading =
  /** Nothing, or only spaces and invisible characters. */
  | { readonly kind: "blank" }
  /** A score, 0–100. */
  | { readonly kind: "points"; readonly points: number; readonly written: Written }
  /** A fraction of 1 where points are expected; `points` is what it would be times 100. */
  | { readonly kind: "fraction"; readonly found: number; readonly points: number }
  /** A number below 0 or above 100; `points` is the score that was meant where that is plain, else null. */
  | { readonly kind: "out-of-range"; readonly found: number; readonly points: number | null }
  /** One of Excel's error values. */
  | { readonly kind: "error-value"; readonly found: string }
  /** A text, or TRUE or FALSE. */
  | { readonly kind: "not-number"; readonly found: string };

/** Scores read together. */
export interface ScoresReading {
  /** One a cell, in the order given. */
  readonly readings: readonly ScoreReading[];
  /** `all` when the given scores are fractions of 1, `some` when single ones among points are, else `none`. */
  readonly fractions: "all" | "some" | "none";
}

/** Decimals that times 100 may leave: what lies below is noise of binary floats. */
const CLEAN_DECIMALS = 10;

/** A fraction of 1 as points, without the noise of floats: 0.9382 → 93.82. */
export function asPoints(fraction: number): number {
  return roundHalfUp(fraction * 100, CLEAN_DECIMALS);
}

/**
 * Whether a number format shows its number times 100 with a percent sign. A sign in quotes or behind a backslash is
 * only printed and changes nothing, so `0.00"%"` is no percent format.
 */
export function isPercentFormat(format: string | undefined): boolean {
  const [first = ""] = bareFormat(format ?? "").split(";");
  return first.includes("%");
}

/** Whether a heading says that its numbers are fractions of 1: "สัดส่วน (0–1)", "คะแนน (เต็ม 1)". */
export function saysFractions(heading: string | undefined): boolean {
  const text = toArabicDigits(normalizeText(heading ?? ""));
  return /สัดส่วน|เศษส่วน|(?:^|[^\d.])0 ?[-–—] ?1(?![\d.])|เต็ม ?1(?![\d.])|\bfractions?\b|\bratios?\b/i.test(
    text,
  );
}

/** Whether a heading says percent: "ร้อยละ", "คะแนน (%)". */
export function saysPercent(heading: string | undefined): boolean {
  return /[%％﹪٪]|ร้อยละ|เปอร์เซ็นต์|\bpercent\b/i.test(normalizeText(heading ?? ""));
}

const PERCENT_BEFORE = /^(?:ร้อยละ|เปอร์เซ็นต์)\s*/;
const PERCENT_BEHIND = /\s*(?:[%％﹪٪]|เปอร์เซ็นต์|percent)$/i;
/** Spaces of all widths and characters that show nothing, which text from the web and from PDF carries. */
const INVISIBLE = /[\s\u00a0\u00ad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]+/g;

/** The number that a text says, Thai or Arabic digits, with or without percent; null for any other text. */
function numberOfText(text: string): { value: number; percent: boolean } | null {
  const plain = normalizeText(text).replace(INVISIBLE, " ").trim();
  const bare = plain.replace(PERCENT_BEFORE, "").replace(PERCENT_BEHIND, "");
  const value = parseNumber(bare);
  return value === null ? null : { value, percent: bare !== plain };
}

/**
 * The number that a cell holds or says, without judging it as a score: Thai digits, "%" and ร้อยละ, spaces and
 * invisible characters do not matter; "93.82%" is 93.82. Null for blanks, other texts, TRUE, FALSE and errors.
 */
export function readNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? (numberOfText(value)?.value ?? null) : null;
}

/** What a number is as a score. */
function judge(found: number, written: Written): ScoreReading {
  return found >= 0 && found <= 100
    ? { kind: "points", points: found, written }
    : { kind: "out-of-range", found, points: null };
}

/**
 * What one cell says. A number under a percent format is points times 100; so is one under a heading that says
 * fractions, which is reported as `fraction`. Whether a small number is a fraction shows only beside the others:
 * `readScores` judges that, and for a cell that stands alone `readScores([cell])`.
 */
export function readScore({ value, format, heading }: ScoreCell): ScoreReading {
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "not-number", found: String(value).toUpperCase() };
  if (typeof value === "string") {
    if (value.replace(INVISIBLE, "") === "") return { kind: "blank" };
    if (isErrorValue(value)) return { kind: "error-value", found: value };
    const read = numberOfText(value);
    if (!read) return { kind: "not-number", found: value.trim() };
    return read.percent
      ? judge(read.value, "percent-text")
      : numberUnder(read.value, undefined, heading);
  }
  return Number.isFinite(value)
    ? numberUnder(value, format, heading)
    : { kind: "not-number", found: String(value) };
}

function numberUnder(value: number, format: string | undefined, heading: string | undefined) {
  if (isPercentFormat(format)) {
    const shown = asPoints(value);
    // Points that got a percent format later show as 9382%: the number itself was meant.
    return shown > 100 && value <= 100
      ? ({ kind: "out-of-range", found: shown, points: value } as const)
      : judge(shown, "percent-format");
  }
  if (value > 0 && value <= 1 && saysFractions(heading)) {
    return { kind: "fraction", found: value, points: asPoints(value) } as const;
  }
  return judge(value, "number");
}

/** Others must on average lie this high before a single score of 1 or less is taken for a fraction. */
const FAR_ABOVE = 20;

/**
 * Which of some scores are fractions of 1: all that are above 0, when none is above 1; single ones (above 0, at most 1)
 * when those above 1 lie far above, 20 points or more in the middle. Zeros are never fractions, since 0 is 0 in both.
 * @param scores numbers from 0 on; null for a blank
 * @returns for each whether it is a fraction
 */
export function fractionsAmong(scores: readonly (number | null)[]): readonly boolean[] {
  const above = scores.filter((score) => score !== null && score > 1);
  const middle = median(above);
  const suspicious = above.length === 0 || middle >= FAR_ABOVE;
  return scores.map((score) => suspicious && score !== null && score > 0 && score <= 1);
}

function median(values: readonly (number | null)[]): number {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}

/**
 * Scores that belong together: a year's indicators, the questions of a form, a column of a table. Every cell is read by
 * `readScore`; then those that are fractions of 1 beside the others become `fraction`. Values that a percent format or
 * a percent sign explains are judged as the points they say, so 0.9382 under "0.00%" is 93.82 and no fraction.
 */
export function readScores(cells: readonly ScoreCell[]): ScoresReading {
  const read = cells.map(readScore);
  const flags = fractionsAmong(read.map((one) => (one.kind === "points" ? one.points : null)));
  const readings = read.map((one, i): ScoreReading =>
    one.kind === "points" && flags[i] === true
      ? { kind: "fraction", found: one.points, points: asPoints(one.points) }
      : one,
  );
  const count = readings.filter(({ kind }) => kind === "fraction").length;
  const given = readings.filter((one) => one.kind === "points" && one.points > 0).length;
  return { readings, fractions: count === 0 ? "none" : given === 0 ? "all" : "some" };
}

/** The scores of a reading, null where a cell is blank; null in all when a cell says anything but points. */
export function pointsOf({ readings }: ScoresReading): readonly (number | null)[] | null {
  const points: (number | null)[] = [];
  for (const one of readings) {
    if (one.kind === "points") points.push(one.points);
    else if (one.kind === "blank") points.push(null);
    else return null;
  }
  return points;
}
