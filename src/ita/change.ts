import { roundHalfUp } from "../thai/round";

/**
 * Change between two scores (0–100) as they are published: both rounded half up to 2 decimals, then subtracted, so
 * that it agrees with what a reader computes from the printed figures. Positive for a rise.
 */
export function scoreChange(now: number, before: number): number {
  return roundHalfUp(roundHalfUp(now, 2) - roundHalfUp(before, 2), 2);
}
