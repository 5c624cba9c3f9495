/**
 * The numbers of every fiscal year. Custom functions import this file and not `book.ts`: it carries no texts.
 */
import { core as core2562 } from "./2562";
import { core as core2563 } from "./2563";
import { core as core2564 } from "./2564";
import { core as core2565 } from "./2565";
import { core as core2566 } from "./2566";
import { core as core2567 } from "./2567";
import { core as core2568 } from "./2568";
import { core as core2569 } from "./2569";
import type { CoreRules } from "./schema";

/** The numbers of all years, oldest first. */
export const CORES: readonly CoreRules[] = [
  core2562,
  core2563,
  core2564,
  core2565,
  core2566,
  core2567,
  core2568,
  core2569,
];

/** Fiscal years (Buddhist era) the rulebook holds, oldest first. */
export const FISCAL_YEARS: readonly number[] = /* #__PURE__ */ CORES.map((core) => core.fiscalYear);

/** The newest fiscal year of the rulebook; used when a formula names no year. */
export const NEWEST_YEAR: number = /* #__PURE__ */ Math.max(...FISCAL_YEARS);

/** Numbers of a fiscal year (Buddhist era), of the newest year when left out; null for an unknown year. */
export function coreOf(year: number = NEWEST_YEAR): CoreRules | null {
  return CORES.find((core) => core.fiscalYear === year) ?? null;
}
