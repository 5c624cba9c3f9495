import { changeOf, type IndicatorStanding } from "../../../ita/analysis";
import type { Assessment } from "../../../ita/assessment";
import type { PastYear } from "../../../ita/records";
import type { CoreRules } from "../../../ita/rulebook/schema";
import { say } from "../../../core/text";
import { summaryTexts } from "../../../locale/summary";
import { formatNumber } from "../../../thai/number";
import { announcedNotes } from "../announced";

/** Names at most; more indicators of one score are counted. */
const NAMED = 3;

/** Highest and lowest indicators, and the total beside that of the year before. */
export function comparisons(
  assessment: Assessment,
  standing: readonly IndicatorStanding[],
  before: PastYear | null,
): string[] {
  const points = (value: number) => formatNumber(value, 2);
  const lowest = Math.max(...standing.map(({ rank }) => rank));
  const named = (rank: number) => {
    const own = standing.filter((one) => one.rank === rank);
    const names =
      own.length <= NAMED
        ? own.map(({ name }) => name).join(" และ ")
        : say(summaryTexts.severalIndicators, "th", { count: own.length });
    return { names, score: points(own[0]?.score ?? 0) };
  };
  const texts: string[] = [];
  if (lowest > 1) {
    const [high, low] = [named(1), named(lowest)];
    texts.push(
      say(summaryTexts.highestLowest, "th", {
        highest: high.names,
        highestScore: high.score,
        lowest: low.names,
        lowestScore: low.score,
      }),
    );
  }
  const change = changeOf(assessment.total.score, before?.total ?? null);
  if (before?.total != null && change !== null) {
    const text =
      change === 0
        ? summaryTexts.totalSame
        : change > 0
          ? summaryTexts.totalUp
          : summaryTexts.totalDown;
    texts.push(
      say(text, "th", {
        year: before.fiscalYear,
        before: points(before.total),
        change: points(Math.abs(change)),
      }),
    );
  }
  return texts;
}

/** What must be said in words: the level and its rule, boundaries that are close, figures that do not agree. */
export function sentences(assessment: Assessment, core: CoreRules): string[] {
  const points = (value: number) => formatNumber(value, 2);
  const { total, level, below, nearBoundary } = assessment;
  const texts = [
    say(summaryTexts.levelByTotal, "th", {
      total: points(total.score),
      level: level.name,
      year: assessment.fiscalYear,
    }),
  ];
  const [held] = below;
  if (held && assessment.betterLevel) {
    texts.push(
      say(summaryTexts.levelHeldBack, "th", {
        minimum: points(held.minimum),
        better: assessment.betterLevel.name,
        instruments: below.map((one) => `${one.instrument} (${points(one.score)})`).join(" และ "),
      }),
    );
  }
  if (nearBoundary) {
    texts.push(
      say(summaryTexts.nearBoundary, "th", {
        value: summaryTexts[nearBoundary.value].th,
        score: points(nearBoundary.score),
        boundary: points(nearBoundary.boundary),
      }),
    );
  }
  const { instruments, total: announced } = announcedNotes(assessment, core);
  texts.push(...instruments, ...(announced === null ? [] : [announced]));
  return texts;
}
