/**
 * Passages in official Thai about each indicator, made from the data alone: a sentence is only said when the figures
 * for it are there. The same data always give the same text; the wording changes from indicator to indicator.
 */
import { passes } from "./level";
import type { Measure, PastYear, QuestionScores, YearScores } from "./records";
import type { Instrument, RuleBook } from "./rulebook/schema";
import { scoredOf, weakQuestions } from "./weakness";
import { formatNumber } from "../thai/number";
import { roundHalfUp } from "../thai/round";

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
    planSentences(standing, data),
  ];
  return paragraphs.filter(Boolean).join("\n");
}

/** One of several wordings, by the indicator's number. */
function vary<T>(standing: IndicatorStanding, wordings: readonly [T, ...T[]]): T {
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
  const score = points(standing.score);
  const gap = roundHalfUp(roundHalfUp(standing.score, 2) - line, 2);
  if (roundHalfUp(standing.score, 2) === 100) return "ได้คะแนนเต็ม 100 คะแนน";
  if (gap === 0) return `ได้ ${score} คะแนน เท่ากับเกณฑ์ผ่านพอดี`;
  return gap > 0
    ? vary(standing, [
        `ได้ ${score} คะแนน สูงกว่าเกณฑ์ผ่าน ${plain(line)} คะแนน อยู่ ${points(gap)} คะแนน`,
        `ผลการประเมินได้ ${score} คะแนน ผ่านเกณฑ์ ${plain(line)} คะแนน`,
        `มีคะแนน ${score} คะแนน อยู่ในเกณฑ์ผ่าน`,
      ])
    : vary(standing, [
        `ได้ ${score} คะแนน ยังไม่ถึงเกณฑ์ผ่าน ${plain(line)} คะแนน โดยขาดอีก ${points(-gap)} คะแนน`,
        `ผลการประเมินได้ ${score} คะแนน ต่ำกว่าเกณฑ์ผ่าน ${plain(line)} คะแนน อยู่ ${points(-gap)} คะแนน`,
        `มีคะแนน ${score} คะแนน ไม่ผ่านเกณฑ์ ${plain(line)} คะแนน ต้องเพิ่มอีก ${points(-gap)} คะแนน`,
      ]);
}

function changeSentence(standing: IndicatorStanding, { scores }: AnalysisData): string {
  const { previous, change } = standing;
  if (previous === null || change === null) return "";
  const year = `ปีงบประมาณ พ.ศ. ${scores.fiscalYear - 1}`;
  if (change === 0) return `เท่ากับ${year}`;
  const moved = change > 0 ? "เพิ่มขึ้น" : "ลดลง";
  const by = points(Math.abs(change));
  return vary(standing, [
    `${moved}จาก${year} ซึ่งได้ ${points(previous)} คะแนน จำนวน ${by} คะแนน`,
    `เมื่อเทียบกับ${year} (${points(previous)} คะแนน) ${moved} ${by} คะแนน`,
  ]);
}

function rankSentence(standing: IndicatorStanding, all: readonly IndicatorStanding[]): string {
  const lowest = Math.max(...all.map((one) => one.rank));
  if (lowest === 1) return "";
  const peers = all.filter((one) => one.rank === standing.rank).length;
  const what = standing.rank === 1 ? "สูงที่สุด" : standing.rank === lowest ? "ต่ำที่สุด" : "";
  if (!what) return "";
  return peers === 1 ? `และเป็นตัวชี้วัดที่ได้คะแนน${what}` : `และเป็นหนึ่งใน ${peers} ตัวชี้วัดที่ได้คะแนน${what}`;
}

/** Questions named one by one at most; more are counted. */
const NAMED = 3;

function questionSentences(standing: IndicatorStanding, { book, questions }: AnalysisData): string {
  if (!questions) return "";
  const own = scoredOf(questions, standing.number);
  if (own.length === 0) return "";
  const unit = standing.instrument === "OIT" ? "รายการ" : "ข้อคำถาม";
  const weak = weakQuestions(questions, book.core).filter(
    (one) => one.indicator === standing.number,
  );
  const below = weak.filter((one) => !one.passes);
  const line = plain(book.core.passLine);
  const sentences: string[] = [];
  const count = standing.instrument === "OIT" ? "รายการ" : "ข้อ";
  if (below.length > 0) {
    sentences.push(
      `มี${unit}ที่ได้ต่ำกว่า ${line} คะแนน ${below.length} จาก ${own.length} ${count}ที่มีคะแนน`,
    );
  } else {
    sentences.push(`${unit}ที่มีคะแนนทั้ง ${own.length} ${count}ไม่ต่ำกว่า ${line} คะแนน`);
  }
  const lowest = weak.filter((one) => one.lowest);
  if (lowest.length > 0 && lowest.length <= NAMED) {
    const named = lowest.map(({ code, text }) => (text ? `${code} ${text}` : code));
    const score = points(lowest[0]?.score ?? 0);
    sentences.push(`${unit}ที่ได้คะแนนต่ำที่สุดคือ ${named.join(" และ ")} (${score} คะแนน)`);
  } else if (lowest.length > NAMED) {
    sentences.push(
      `${unit}ที่ได้คะแนนต่ำที่สุด (${points(lowest[0]?.score ?? 0)} คะแนน) มี ${lowest.length} ${count}`,
    );
  }
  return sentences.join(" ");
}

/** What the officer found, as written beside the measures of the indicator. */
function ownFindings(standing: IndicatorStanding, { measures }: AnalysisData): string[] {
  const own = (measures ?? []).filter((one) => one.indicator === standing.number);
  const findings = [...new Set(own.map((one) => one.analysis).filter(Boolean))];
  const [first] = findings;
  if (first === undefined) return [];
  const lead = vary(standing, ["ผลการวิเคราะห์: ", "จากการวิเคราะห์: ", "ข้อค้นพบ: "]);
  return findings.length === 1 ? [lead + first] : [lead.trim(), ...numbered(findings)];
}

function planSentences(standing: IndicatorStanding, { measures, planYear }: AnalysisData): string {
  if (!measures) return "";
  const own = measures.filter((one) => one.indicator === standing.number);
  const year = `ปีงบประมาณ พ.ศ. ${planYear}`;
  const [first] = own;
  if (!first) return `ในแผน${year} ยังไม่มีมาตรการสำหรับตัวชี้วัดนี้`;
  const whoOf = ({ responsible }: Measure) =>
    responsible ? ` โดยมี ${oneLine(responsible)} เป็นผู้รับผิดชอบ` : "";
  if (own.length === 1) {
    const measure = oneLine(first.measure);
    return vary(standing, [
      `${year} กำหนดดำเนินการ: ${measure}${whoOf(first)}`,
      `การดำเนินการใน${year}: ${measure}${whoOf(first)}`,
    ]);
  }
  const lead = `${year} กำหนดมาตรการ ${own.length} รายการ ได้แก่`;
  return [lead, ...numbered(own.map((one) => oneLine(one.measure) + whoOf(one)))].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

/** List items on lines of their own. */
function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => `${index + 1}. ${oneLine(item)}`);
}
