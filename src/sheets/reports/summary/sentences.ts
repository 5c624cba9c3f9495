import { changeOf, codeList, type IndicatorStanding } from "../../../ita/analysis";
import type { PastYear, QuestionScores, ReportWording } from "../../../ita/records";
import type { CoreRules, Instrument } from "../../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../../ita/score";
import { weakQuestions } from "../../../ita/weakness";
import { say } from "../../../core/text";
import { summarySentences as sentences } from "../../../locale/sentences/summary";
import { formatNumber } from "../../../thai/number";
import { afterLevel, type SignedFigures } from "../announced";

/** Names at most; more indicators of one score are counted. */
const NAMED = 3;
/** Codes at most; more questions are counted. */
const CODES = 8;

type Params = Readonly<Record<string, string | number>>;

function thai(name: keyof typeof sentences, params: Params): string {
  return say(sentences[name], "th", params);
}

const points = (value: number) => formatNumber(value, 2);

/** The total with its level, whence it comes, and what keeps the level from the next better one. */
export function levelSentences(figures: SignedFigures, agency: string, year: number): string[] {
  const texts = [
    thai(figures.announced ? "announced" : "computed", {
      agency,
      year,
      total: points(figures.total),
      level: afterLevel(figures.level.name),
    }),
  ];
  const [held] = figures.below;
  if (held && figures.betterLevel) {
    const instruments = figures.below.map(
      ({ instrument, score }) => `${instrument} (${points(score)} คะแนน)`,
    );
    texts.push(
      thai("heldBack", {
        minimum: points(held.minimum),
        better: afterLevel(figures.betterLevel.name),
        instruments: instruments.join(" และ "),
      }),
    );
  }
  return texts;
}

/** Highest and lowest indicators, and the total beside that of the year before. */
export function comparisons(
  total: number,
  standings: readonly IndicatorStanding[],
  before: PastYear | null,
): string[] {
  const texts: string[] = [];
  const lowestRank = Math.max(...standings.map(({ rank }) => rank));
  if (lowestRank > 1) {
    const [highest, lowest] = [1, lowestRank].map((rank) =>
      standings.filter((one) => one.rank === rank),
    ) as [IndicatorStanding[], IndicatorStanding[]];
    const named = Math.max(highest.length, lowest.length) <= NAMED;
    texts.push(
      thai(named ? "highestLowest" : "highestLowestCounted", {
        highest: namesOf(highest),
        highestScore: points(highest[0]?.score ?? 0),
        highestCount: highest.length,
        lowest: namesOf(lowest),
        lowestScore: points(lowest[0]?.score ?? 0),
        lowestCount: lowest.length,
      }),
    );
  }
  const change = changeOf(total, before?.total ?? null);
  if (before?.total != null && change !== null) {
    texts.push(
      thai(change === 0 ? "totalSame" : change > 0 ? "totalUp" : "totalDown", {
        year: before.fiscalYear,
        before: points(before.total),
        change: points(Math.abs(change)),
      }),
    );
  }
  return texts;
}

function namesOf(standings: readonly { readonly name: string }[]): string {
  const names = standings.map(({ name }) => name);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(" ")} และ${last}`;
}

/** What is recommended for each instrument: the office's own text, else composed of the figures. */
export function recommendations(
  standings: readonly IndicatorStanding[],
  core: CoreRules,
  questions: QuestionScores | null,
  wording: ReportWording | undefined,
): string[] {
  return INSTRUMENTS.map((instrument) => {
    const own = wording?.recommendations[instrument];
    if (own) return `${instrument}: ${own}`;
    return composed(
      instrument,
      standings.filter((one) => one.instrument === instrument),
      core,
      questions,
    );
  });
}

function composed(
  instrument: Instrument,
  own: readonly IndicatorStanding[],
  core: CoreRules,
  questions: QuestionScores | null,
): string {
  const line = formatNumber(core.passLine, undefined);
  const numbers = new Set(own.map(({ number }) => number));
  const weak = (questions ? weakQuestions(questions, core) : []).filter(
    ({ indicator, passes }) => numbers.has(indicator) && !passes,
  );
  const first =
    weak.length === 0
      ? ""
      : weak.length > CODES
        ? thai("instrumentQuestionsCounted", { line, count: weak.length })
        : thai("instrumentQuestions", { line, codes: codeList(weak) });
  const below = own.filter(({ passes }) => !passes);
  const least = Math.min(...own.map(({ score }) => score));
  const lowest = own.filter(({ score }) => points(score) === points(least));
  const params = { instrument, line, questions: first, score: points(least) };
  if (below.length > 0) return thai("instrumentBelow", { ...params, below: namesOf(below) });
  return lowest.length === own.length
    ? thai("instrumentAlike", params)
    : thai("instrumentAbove", { ...params, lowest: namesOf(lowest) });
}
