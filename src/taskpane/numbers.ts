/** Figures as the pane shows them. */
import { formatNumber } from "../thai/number";
import { roundHalfUp } from "../thai/round";

/** A score (0–100 points) as official tables print it: two decimals, in the digits of the cells. */
export function points(score: number): string {
  return formatNumber(score, 2, "arabic");
}

/** A number of the rules (a line, a weight) without decimals it does not have. */
export function plain(value: number): string {
  return formatNumber(value, undefined, "arabic");
}

/** Whether a score reaches a line as it is shown, that is with two decimals. */
export function reaches(score: number, line: number): boolean {
  return roundHalfUp(score, 2) >= line;
}

/** The least score with two decimals that is enough where this one, not rounded, is needed. */
export function enough(needed: number): number {
  return Math.ceil(roundHalfUp(needed * 100, 6)) / 100;
}

/** Points from a score to a line above it, both as they are shown; 0 when it is reached. */
export function pointsTo(score: number, line: number): number {
  return Math.max(0, roundHalfUp(line - roundHalfUp(score, 2), 2));
}
