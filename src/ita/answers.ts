/**
 * From raw answers of the IIT and EIT surveys to question scores. Answers are counted first (one respondent is one
 * count), so that 5,000 respondents are a few whole numbers and a mean is one division.
 */
import { bookFor } from "./rulebook/book";
import { FISCAL_YEARS } from "./rulebook/core";
import type { AnswerScale, RuleBook } from "./rulebook/schema";
import { weightedMean } from "./score";

/** The two surveys; OIT is not asked but inspected. */
export type Survey = "IIT" | "EIT";

/** A column of the answer sheet: a question, or one of its parts where it is asked part by part. */
export interface AnswerColumn {
  /** Canonical question code, e.g. "i4". */
  readonly code: string;
  /** As the heading says it: the code, with the number of the part where there are parts ("i4.2"). */
  readonly label: string;
  /** Confirmed wording of the question; null when there is none. */
  readonly text: string | null;
  /** Wording of the part, or the topic of a question without confirmed wording. */
  readonly detail: string | null;
  /** Id of its answer scale; null when the rulebook does not know it. */
  readonly scale: string | null;
}

/** How often each answer of a column was given. */
export interface AnswerTally {
  /** Canonical question code; the parts of a question share it. */
  readonly code: string;
  /** Points (0–100) of the answers, in the order of the scale. */
  readonly points: readonly number[];
  /** For each part of the survey (one, where it has no parts) a count for each answer. */
  readonly counts: readonly (readonly number[])[];
}

/** A question's score from raw answers. */
export interface AnsweredQuestion {
  readonly code: string;
  /** 0–100, not rounded. */
  readonly score: number;
  /** Respondents who answered it; of a question in parts, the part that most answered. */
  readonly answers: number;
}

/**
 * Name of a scale as sheets show it: how many answers it has and which of them is worth most. So a question asked
 * the other way round ("น้อยที่สุด=100") is told from one that is not ("มากที่สุด=100").
 */
export function scaleName({ labels, points }: AnswerScale): string {
  const most = Math.max(...points.value);
  const best = labels.value[points.value.indexOf(most)] ?? "";
  return `${labels.value.length} ระดับ ${best}=${most}`;
}

/** A scale that can be chosen for a column, by the name that sheets show. */
export interface NamedScale {
  readonly name: string;
  readonly scale: AnswerScale;
}

/**
 * Scales of the year by name. The name is that of the built-in points, so that it stays when an office sets its own.
 * A year whose scales are not known offers those of all other years; which question has which is then the office's
 * to say.
 */
export function scalesOf(book: RuleBook): readonly NamedScale[] {
  const builtIn = bookFor(book.core.fiscalYear);
  if (book.scales.length > 0) {
    return book.scales.map((scale, index) => ({
      name: scaleName(builtIn.scales[index] ?? scale),
      scale,
    }));
  }
  const others = FISCAL_YEARS.flatMap((year) => bookFor(year).scales);
  return Array.from(new Map(others.map((scale) => [scaleName(scale), scale])), ([name, scale]) => ({
    name,
    scale,
  }));
}

/** Whether the points of a survey's answers in the year, or which scale its questions have, are not confirmed. */
export function pointsUnverified(book: RuleBook, survey: Survey): boolean {
  const own = book.questions.filter(
    ({ indicator }) => book.core.indicators[indicator - 1] === survey,
  );
  return (
    book.scales.length === 0 ||
    book.scales.some(({ points }) => points.confidence === "unverified") ||
    own.some(({ scale }) => scale.confidence === "unverified")
  );
}

/** Columns of a survey's answers in the order of the form. */
export function answerColumns(book: RuleBook, survey: Survey): readonly AnswerColumn[] {
  return book.questions
    .filter(({ indicator }) => book.core.indicators[indicator - 1] === survey)
    .flatMap(({ code, text, topic, scale, subItems }): AnswerColumn[] =>
      subItems.length === 0
        ? [{ code, label: code, text: text.value, detail: topic, scale: scale.value }]
        : subItems.map((part, index) => ({
            code,
            label: `${code}.${index + 1}`,
            text: text.value,
            detail: part.text,
            scale: part.scale,
          })),
    );
}

/** Percent that each part of a survey has in its scores; one part of 100 where it has none. */
export function surveyParts(book: RuleBook, survey: Survey): readonly number[] {
  return (survey === "EIT" ? book.eitParts.value : null) ?? [100];
}

/**
 * Question scores from counted answers, in the order of the tallies. Blanks were not counted and so do not count.
 * The score of a column is the mean of its points; where the survey has parts, that of each part with its share
 * (a part nobody answered leaves its share to the other). A question asked in parts is the mean of these.
 * Questions nobody answered are left out.
 * @param shares percent of each part of the survey
 */
export function scoreTallies(
  tallies: readonly AnswerTally[],
  shares: readonly number[] = [100],
): readonly AnsweredQuestion[] {
  const columns = new Map<string, { score: number; answers: number }[]>();
  for (const { code, points, counts } of tallies) {
    const parts = counts.flatMap((count, index) => {
      const answers = count.reduce((sum, one) => sum + one, 0);
      const share = shares[index] ?? 0;
      return answers === 0 ? [] : [{ answers, share, score: weightedMean(points, count) }];
    });
    const given = parts.filter(({ share }) => share > 0);
    if (given.length === 0) continue;
    const column = {
      score: weightedMean(
        given.map(({ score }) => score),
        given.map(({ share }) => share),
      ),
      answers: parts.reduce((sum, part) => sum + part.answers, 0),
    };
    columns.set(code, [...(columns.get(code) ?? []), column]);
  }
  return Array.from(columns, ([code, own]) => ({
    code,
    score: weightedMean(
      own.map(({ score }) => score),
      own.map(() => 1),
    ),
    answers: Math.max(...own.map(({ answers }) => answers)),
  }));
}
