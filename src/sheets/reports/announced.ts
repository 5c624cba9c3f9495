import type { Assessment } from "../../ita/assessment";
import { levelOf } from "../../ita/level";
import type { CoreRules, Instrument } from "../../ita/rulebook/schema";
import { summaryTexts } from "../../locale/summary";
import { say, type Text } from "../../core/text";
import { formatNumber } from "../../thai/number";

/** Announced figures that are not the computed ones, said in Thai. */
export interface AnnouncedNotes {
  /** A sentence an instrument. */
  readonly instruments: readonly string[];
  /** Both totals, with their levels where these differ, and the likely reason; null when they agree. */
  readonly total: string | null;
  /** The same in a few words, for a letter; null also where rounding explains it and the level stays the same. */
  readonly brief: string | null;
}

/**
 * What a reader must know when the figures that NACC announced, typed beside the computed ones, are others: both
 * figures, and whether rounding explains them.
 */
export function announcedNotes(assessment: Assessment, core: CoreRules): AnnouncedNotes {
  const points = (value: number) => formatNumber(value, 2);
  const differs = ({ score, published }: { score: number; published?: number }) =>
    published !== undefined && points(published) !== points(score);
  const instruments = assessment.instruments.filter(differs).map((one) =>
    say(one.consistent ? summaryTexts.differs : summaryTexts.contradicts, "th", {
      value: summaryTexts[one.instrument].th,
      published: points(one.published ?? 0),
      score: points(one.score),
    }),
  );
  const { total } = assessment;
  if (total.published === undefined || !differs(total)) {
    return { instruments, total: null, brief: null };
  }
  const level = announcedLevel(total.published, assessment, core);
  const sameLevel = level === assessment.level.name;
  const shown = (name: string) =>
    sameLevel ? "" : ` ${say(summaryTexts.ofLevel, "th", { level: name })}`;
  const params = {
    published: points(total.published),
    publishedLevel: shown(level),
    score: points(total.score),
    level: shown(assessment.level.name),
    reason: reasonOf(assessment),
  };
  const text = total.consistent ? summaryTexts.totalDiffers : summaryTexts.totalContradicts;
  return {
    instruments,
    total: say(text, "th", params),
    brief: total.consistent && sameLevel ? null : say(summaryTexts.totalBrief, "th", params),
  };
}

/** Level of the announced total; instruments as announced, else as computed. */
function announcedLevel(total: number, assessment: Assessment, core: CoreRules): string {
  const scores = Object.fromEntries(
    assessment.instruments.map((one) => [one.instrument, one.published ?? one.score]),
  ) as Record<Instrument, number>;
  const grade = levelOf(total, scores, core);
  if (!grade.ok) throw new Error("a level needs instrument scores, and they were given");
  return grade.value.level.name;
}

/** Where a total that rounding cannot explain was probably typed wrong, as far as announced instruments tell. */
function reasonOf({ instruments }: Assessment): string {
  const wrong = instruments.filter(({ consistent }) => !consistent);
  const known = instruments.every(({ published }) => published !== undefined);
  const reason: Text =
    wrong.length > 0
      ? summaryTexts.reasonIndicators
      : known
        ? summaryTexts.reasonTotal
        : summaryTexts.reasonUnknown;
  return say(reason, "th", {
    instruments: wrong.map(({ instrument }) => instrument).join(" และ "),
  });
}
