import type { Refusal } from "../../core/result";
import type { Assessment } from "../../ita/assessment";
import { levelOf } from "../../ita/level";
import type { CoreRules, Instrument, Level } from "../../ita/rulebook/schema";
import { say, type Text } from "../../core/text";
import { summaryTexts } from "../../locale/summary";
import { formatNumber } from "../../thai/number";

/** The figures that reports print: as NACC announced them, where that was typed; else as computed. */
export interface SignedFigures {
  readonly instruments: Readonly<
    Record<Instrument, { readonly score: number; readonly weighted: number }>
  >;
  readonly total: number;
  /** Whether the total is the announced one. */
  readonly announced: boolean;
  /** The announced level, where it was given; else that of these figures by the rules of the year. */
  readonly level: Level;
  /** The next better level; null at the best. */
  readonly betterLevel: Level | null;
  /** Instruments that keep the level from the next better one although the total reaches it. */
  readonly below: readonly {
    readonly instrument: Instrument;
    readonly score: number;
    readonly minimum: number;
  }[];
}

/** What is signed: an office received the announced figures, whatever its indicators add up to. */
export function signedFigures(
  { instruments, total, publishedLevel }: Assessment,
  core: CoreRules,
): SignedFigures {
  const figures = Object.fromEntries(
    instruments.map(({ instrument, score, published, weight, weighted }) => [
      instrument,
      published === undefined
        ? { score, weighted }
        : { score: published, weighted: (published * weight) / 100 },
    ]),
  ) as Record<Instrument, { score: number; weighted: number }>;
  const score = total.published ?? total.score;
  const scores = Object.fromEntries(
    Object.entries(figures).map(([instrument, figure]) => [instrument, figure.score]),
  ) as Record<Instrument, number>;
  const grade = levelOf(score, scores, core);
  if (!grade.ok) throw new Error("a level needs instrument scores, and they were given");
  const { next, missing } = grade.value;
  const rank = publishedLevel
    ? core.levels.findIndex(({ id }) => id === publishedLevel.id)
    : core.levels.indexOf(grade.value.level);
  const level = core.levels[rank] ?? grade.value.level;
  // What keeps the figures from the next level says nothing of a level that was announced otherwise.
  const follows = level.id === grade.value.level.id;
  return {
    instruments: figures,
    total: score,
    announced: total.published !== undefined,
    level,
    betterLevel: follows ? next : (core.levels[rank - 1] ?? null),
    // When the total itself is too low, instruments are not what keeps the level back.
    below:
      !follows || missing.some(({ of }) => of === "total")
        ? []
        : missing.flatMap(({ of, value, needed }) =>
            of === "total" ? [] : [{ instrument: of, score: value, minimum: needed }],
          ),
  };
}

/** "ระดับผ่าน" and "ระดับ A": a Thai name follows without a space, a letter with one. */
export function afterLevel(name: string): string {
  return /^[A-Za-z]/.test(name) ? ` ${name}` : name;
}

/**
 * What the officer must know when the announced figures are not the computed ones: both figures, and whether rounding
 * explains them. For the pane; nothing of it is printed.
 */
export function announcedNotes(assessment: Assessment, core: CoreRules): readonly Refusal[] {
  const points = (value: number) => formatNumber(value, 2);
  const differs = ({ score, published }: { score: number; published?: number }) =>
    published !== undefined && points(published) !== points(score);
  const notes = assessment.instruments.filter(differs).map((one): Refusal => ({
    text: filled(one.consistent ? summaryTexts.differs : summaryTexts.contradicts, {
      value: summaryTexts[one.instrument],
      published: points(one.published ?? 0),
      score: points(one.score),
    }),
  }));
  const { publishedLevel, ...figures } = assessment;
  const { total } = figures;
  const byFigures = signedFigures(figures, core);
  if (publishedLevel && publishedLevel.id !== byFigures.level.id) {
    notes.push({
      text: filled(summaryTexts.levelDiffers, {
        announced: publishedLevel.name,
        level: byFigures.level.name,
        total: points(byFigures.total),
      }),
    });
  }
  if (!differs(total)) return notes;
  const { level } = byFigures;
  const sameLevel = level.id === assessment.level.id;
  const shown = (name: string): Text => {
    if (sameLevel) return { th: "", en: "" };
    const { th, en } = filled(summaryTexts.ofLevel, { level: { th: afterLevel(name), en: name } });
    return { th: ` ${th}`, en: ` ${en}` };
  };
  const text = total.consistent ? summaryTexts.totalDiffers : summaryTexts.totalContradicts;
  return [
    ...notes,
    {
      text: filled(text, {
        published: points(total.published ?? 0),
        publishedLevel: shown(level.name),
        score: points(total.score),
        level: shown(assessment.level.name),
        reason: reasonOf(assessment),
      }),
    },
  ];
}

/** A text with its places filled in both languages. */
function filled(text: Text, params: Readonly<Record<string, string | Text>>): Text {
  const inLanguage = (language: "th" | "en") =>
    say(
      text,
      language,
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === "string" ? value : value[language],
        ]),
      ),
    );
  return { th: inLanguage("th"), en: inLanguage("en") };
}

/** Where a total that rounding cannot explain was probably typed wrong, as far as announced instruments tell. */
function reasonOf({ instruments }: Assessment): Text {
  const wrong = instruments.filter(({ consistent }) => !consistent);
  const known = instruments.every(({ published }) => published !== undefined);
  if (wrong.length === 0) return known ? summaryTexts.reasonTotal : summaryTexts.reasonUnknown;
  const names = wrong.map(({ instrument }) => instrument);
  return filled(summaryTexts.reasonIndicators, {
    instruments: { th: names.join(" และ "), en: names.join(" and ") },
  });
}
