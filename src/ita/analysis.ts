/**
 * Passages in official Thai about each indicator, made from the data alone: a sentence is only said when the figures
 * for it are there. The same data always give the same text; the wording of the score changes from indicator to
 * indicator. The sentences with their conditions stand in src/locale/sentences/analysis.ts.
 */
import { say } from "../core/text";
import { analysisSentences as sentences } from "../locale/sentences/analysis";
import { passes } from "./level";
import type { Measure, PastYear, QuestionScores, YearScores } from "./records";
import type { Instrument, RuleBook } from "./rulebook/schema";
import { scoredOf, weakQuestions, type WeakQuestion } from "./weakness";
import { formatNumber } from "../thai/number";
import { roundHalfUp } from "../thai/round";
import { splitListItems, withoutMarker } from "../thai/split";

/** What the passages are made from; what is not known is null. */
export interface AnalysisData {
  readonly book: RuleBook;
  readonly scores: YearScores;
  /** Buddhist-era year of the plan that the measures belong to. */
  readonly planYear: number;
  readonly measures: readonly Measure[] | null;
  readonly questions: QuestionScores | null;
  readonly history: readonly PastYear[] | null;
}

/** An indicator's score with what it is compared with. */
export interface IndicatorStanding {
  readonly number: number;
  readonly name: string;
  readonly instrument: Instrument;
  /** 0–100. */
  readonly score: number;
  readonly passes: boolean;
  /** Place by score, 1 the highest; equal scores (rounded to 2 decimals) have the same place. */
  readonly rank: number;
  /** The same indicator in the year right before; null when its score is not known. */
  readonly previous: number | null;
  /** Points gained since the year before, both rounded to 2 decimals; null when that year is not known. */
  readonly change: number | null;
}

/** The year right before the assessed one, when the history holds it. */
export function yearBefore(
  scores: Pick<YearScores, "fiscalYear">,
  history: readonly PastYear[] | null,
): PastYear | null {
  return history?.find((year) => year.fiscalYear === scores.fiscalYear - 1) ?? null;
}

/** Difference of two scores as published, in points. */
export function changeOf(score: number, previous: number | null): number | null {
  return previous === null
    ? null
    : roundHalfUp(roundHalfUp(score, 2) - roundHalfUp(previous, 2), 2);
}

/** Every indicator with its place among all and its change from the year before. */
export function standings({
  book,
  scores,
  history,
}: Pick<AnalysisData, "book" | "scores" | "history">): readonly IndicatorStanding[] {
  const before = yearBefore(scores, history);
  const rounded = scores.scores.map((score) => roundHalfUp(score, 2));
  return book.indicators.map((indicator, index) => {
    const score = scores.scores[index] ?? 0;
    const own = roundHalfUp(score, 2);
    const previous = before?.scores[index] ?? null;
    return {
      number: indicator.number,
      name: indicator.name.value,
      instrument: indicator.instrument,
      score,
      passes: passes(score, book.core),
      rank: 1 + rounded.filter((one) => one > own).length,
      previous,
      change: changeOf(score, previous),
    };
  });
}

/** The passage of an indicator. */
export interface Passage {
  readonly standing: IndicatorStanding;
  /** Paragraphs on lines of their own; Arabic digits where numbers are ours, own texts as written. */
  readonly text: string;
  /** Whether the officer wrote it. */
  readonly own: boolean;
}

/** A passage an indicator, in official order; the officer's own text, where written, in its place. */
export function passages(data: AnalysisData): readonly Passage[] {
  const all = standings(data);
  return all.map((standing, index) => {
    const own = data.scores.analyses?.[index] ?? "";
    return own === ""
      ? { standing, text: compose(standing, all, data), own: false }
      : { standing, text: own, own: true };
  });
}

function compose(
  standing: IndicatorStanding,
  all: readonly IndicatorStanding[],
  data: AnalysisData,
): string {
  const result = [
    scoreSentence(standing, data),
    changeSentence(standing, data),
    rankSentence(standing, all),
  ];
  const paragraphs = [
    result.filter(Boolean).join(" "),
    questionSentences(standing, data),
    ...ownFindings(standing, data),
    ...planSentences(standing, data),
    recommendation(standing, data),
  ];
  return paragraphs.filter(Boolean).join("\n");
}

type Name = keyof typeof sentences;

function thai(name: Name, params: Readonly<Record<string, string | number>> = {}): string {
  return say(sentences[name], "th", params);
}

/** One of several wordings, by the indicator's number. */
function vary(standing: IndicatorStanding, wordings: readonly [Name, ...Name[]]): Name {
  return wordings[(standing.number - 1) % wordings.length] ?? wordings[0];
}

function points(score: number): string {
  return formatNumber(score, 2, "arabic");
}

function plain(score: number): string {
  return formatNumber(score, undefined, "arabic");
}

function scoreSentence(standing: IndicatorStanding, { book }: AnalysisData): string {
  const line = book.core.passLine;
  const score = roundHalfUp(standing.score, 2);
  const gap = roundHalfUp(score - line, 2);
  if (score === 100) return thai("full");
  const params = { score: points(score), line: plain(line), gap: points(Math.abs(gap)) };
  if (gap === 0) return thai("equal", params);
  return thai(
    gap > 0 ? vary(standing, ["above1", "above2", "above3"]) : vary(standing, ["below1", "below2"]),
    params,
  );
}

function changeSentence(standing: IndicatorStanding, { scores }: AnalysisData): string {
  const { previous, change } = standing;
  if (previous === null || change === null) return "";
  return thai(change === 0 ? "same" : change > 0 ? "up" : "down", {
    year: scores.fiscalYear - 1,
    previous: points(previous),
    by: points(Math.abs(change)),
  });
}

/** That the indicator is the highest or the lowest; "แต่" where that does not go with reaching the target or not. */
function rankSentence(standing: IndicatorStanding, all: readonly IndicatorStanding[]): string {
  const lowest = Math.max(...all.map((one) => one.rank));
  if (lowest === 1) return "";
  const count = all.filter((one) => one.rank === standing.rank).length;
  if (standing.rank === 1) {
    const joint = standing.passes ? "และ" : "แต่";
    return thai(count === 1 ? "highest" : "highestOf", { joint, count });
  }
  if (standing.rank !== lowest) return "";
  const joint = standing.passes ? "แต่" : "และ";
  return thai(count === 1 ? "lowest" : "lowestOf", { joint, count });
}

/** Questions named one by one at most; more are counted. */
const NAMED = 3;

/** Questions and items of an indicator, as far as they are scored and agree with its score. */
interface OwnQuestions {
  readonly scored: readonly { readonly score: number }[];
  /** Whether all that the year asks are scored. */
  readonly whole: boolean;
  readonly weak: readonly WeakQuestion[];
}

/** Null when none is scored, or when they cannot belong to the indicator's score. */
function questionsOf(
  standing: IndicatorStanding,
  { book, questions }: Pick<AnalysisData, "book" | "questions">,
): OwnQuestions | null {
  if (!questions) return null;
  const scored = scoredOf(questions, standing.number);
  if (scored.length === 0) return null;
  const asked = [...book.questions, ...book.items].filter(
    (one) => one.indicator === standing.number,
  ).length;
  const whole = scored.length >= asked;
  if (
    contradicts(
      standing.score,
      scored.map(({ score }) => score),
      whole,
    )
  )
    return null;
  const weak = weakQuestions(questions, book.core);
  return { scored, whole, weak: weak.filter((one) => one.indicator === standing.number) };
}

/** Whether an indicator cannot have this score: full marks need full marks, and a mean lies between its parts. */
function contradicts(score: number, parts: readonly number[], whole: boolean): boolean {
  const own = roundHalfUp(score, 2);
  if (own === 100) return parts.some((part) => roundHalfUp(part, 2) < 100);
  if (!whole) return false;
  return own < roundHalfUp(Math.min(...parts), 2) || own > roundHalfUp(Math.max(...parts), 2);
}

function questionSentences(standing: IndicatorStanding, data: AnalysisData): string {
  const own = questionsOf(standing, data);
  if (!own) return "";
  const items = standing.instrument === "OIT";
  const below = own.weak.filter((one) => !one.passes).length;
  const params = {
    what: items ? "รายการ" : "ข้อคำถาม",
    unit: items ? "รายการ" : "ข้อ",
    count: own.scored.length,
    below,
    line: plain(data.book.core.passLine),
  };
  const lowest = own.weak.filter((one) => one.lowest);
  const named = { ...params, score: points(lowest[0]?.score ?? 0) };
  const texts = [thai(questionsName(own, below), params)];
  if (lowest.length > NAMED) {
    texts.push(thai("lowestQuestionsCounted", { ...named, count: lowest.length }));
  } else if (lowest.length > 0) {
    texts.push(thai("lowestQuestions", { ...named, named: listOf(lowest.map(quoted)) }));
  }
  return texts.join(" ");
}

function questionsName({ scored, whole }: OwnQuestions, below: number): Name {
  const full = scored.every(({ score }) => roundHalfUp(score, 2) === 100);
  if (below === 0) return whole ? (full ? "questionsFull" : "questionsAbove") : "scoredAbove";
  if (!whole) return "scoredBelow";
  return below === scored.length ? "questionsAllBelow" : "questionsBelow";
}

/** Code of a question and its wording in quotation marks, those inside it made single, where it is known. */
function quoted({ code, text }: WeakQuestion): string {
  return text ? `${code} “${text.replace(/“/g, "‘").replace(/”/g, "’")}”` : `ข้อ ${code}`;
}

/** "ก", "ก และ ข", "ก ข และ ค". */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(" ")} และ ${last}`;
}

/** What the officer found, as written beside the measures of the indicator. */
function ownFindings(standing: IndicatorStanding, { measures }: AnalysisData): string[] {
  const own = (measures ?? []).filter((one) => one.indicator === standing.number);
  const findings = [...new Set(own.map((one) => one.analysis).filter(Boolean))];
  const [first] = findings;
  if (first === undefined) return [];
  const lead = thai("findings");
  return findings.length === 1 ? [`${lead} ${first}`] : [lead, ...numbered(findings)];
}

/** First words with which a measure says itself what it is. */
const KINDS = /^(?:มาตรการ|โครงการ|กิจกรรม)/;
const CARRIED_OUT = /^ดำเนิน(?=.)/;

/** A measure as what follows "จะดำเนิน": no number of a list in front, no word said twice. */
function asObject(measure: string): string {
  const text = withoutMarker(oneLine(measure));
  if (KINDS.test(text)) return text;
  if (CARRIED_OUT.test(text)) return text.replace(CARRIED_OUT, "");
  return text.startsWith("แผน") ? `การตาม${text}` : `มาตรการ${text}`;
}

/** The one measure of an indicator; where it is a list, its items on lines of their own. */
function measureSentences({ measure }: Measure, by: string, year: number): string[] {
  const [first = "", ...others] = splitListItems(measure);
  const list = numbered(others.map(withoutMarker));
  if (others.length === 0 || withoutMarker(first) === first) {
    return [thai("measure", { year, measure: asObject(first), by }), ...list];
  }
  return [thai("measureList", { year, by }), ...numbered([first, ...others].map(withoutMarker))];
}

function planSentences(standing: IndicatorStanding, data: AnalysisData): string[] {
  const own = (data.measures ?? []).filter((one) => one.indicator === standing.number);
  const [first] = own;
  if (!first) return [];
  // A sign of a shortened name and a bracket are followed by a space.
  const by = ({ responsible }: Measure) =>
    responsible ? thai("responsible", { who: oneLine(responsible).replace(/[ฯ)]$/, "$& ") }) : "";
  const year = data.planYear;
  if (own.length === 1) return measureSentences(first, by(first), year);
  const inWords = ({ measure }: Measure) => splitListItems(measure).map(withoutMarker).join(" ");
  return [
    thai("measures", { year, count: own.length }),
    ...numbered(own.map((one) => oneLine(inWords(one)) + by(one))),
  ];
}

/** What should be done next, by the figures alone. */
function recommendation(standing: IndicatorStanding, data: AnalysisData): string {
  const own = questionsOf(standing, data);
  const weak = own?.weak ?? [];
  const below = weak.filter((one) => !one.passes);
  const line = plain(data.book.core.passLine);
  if (below.length > 0) return thai("urgentQuestions", { codes: codeList(below), line });
  if (!standing.passes) return thai("urgentIndicator", { line });
  if (roundHalfUp(standing.score, 2) === 100) return thai("keep");
  return weak.length > 0 ? thai("improveQuestions", { codes: codeList(weak) }) : thai("improve");
}

/** "ข้อ i1 i2 และ i10", in the order of their numbers. */
export function codeList(questions: readonly Pick<WeakQuestion, "code">[]): string {
  const numberOf = (code: string) => Number(code.replace(/^\D+/, ""));
  const codes = questions.map(({ code }) => code);
  return `ข้อ ${listOf(codes.sort((one, other) => numberOf(one) - numberOf(other)))}`;
}

function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, " ");
}

/** List items on lines of their own. */
function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => `${index + 1}. ${oneLine(item)}`);
}
