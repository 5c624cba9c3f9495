import type { SheetCells } from "../../cells/values";
import { type Refusal, type Result, ok, refuse } from "../../core/result";
import type { AnsweredQuestion } from "../../ita/answers";
import { canonicalCode } from "../../ita/codes";
import type { CoreRules } from "../../ita/rulebook/schema";
import { rulesTexts } from "../../locale/rules";
import { normalizeText } from "../../thai/clean";
import { formatNumber } from "../../thai/number";
import { roundHalfUp } from "../../thai/round";
import { findTable } from "./columns";
import { QUESTION_COLUMNS, readQuestions } from "./questions";

/** A cell to write into the question sheet; row and column counted from 0 on the sheet. Null empties it. */
export interface ScoreWrite {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
}

/** What is to be written for scores from raw answers. */
export interface AnswerScores {
  readonly writes: readonly ScoreWrite[];
  /** Number of questions that get a score. */
  readonly questions: number;
}

/**
 * Where scores from raw answers go. The sheet keeps what the add-in computed in a column of its own, so that a score
 * which equals it is the add-in's and may change, and any other score is an officer's and never does: when the
 * answers give something else, nothing is written at all. A typed score that is the same to two decimals stays.
 * @param asked codes of the questions whose answers were read; those without an answer lose a score of the add-in's
 */
export function planAnswerScores(
  range: SheetCells,
  core: CoreRules,
  answered: readonly AnsweredQuestion[],
  asked: readonly string[],
): Result<AnswerScores> {
  const head = findTable(range, QUESTION_COLUMNS);
  const read = readQuestions(range, core);
  const [problem] = read.problems;
  if (!head || !read.value) {
    if (!problem) throw new Error("a record is missing without a problem");
    return { ok: false, error: problem };
  }
  const { code: codeColumn = 0, score: scoreColumn = 0, computed, answers } = head.columns;
  const rowOf = new Map<string, number>();
  range.values.forEach((line, row) => {
    const reading =
      row > head.row && canonicalCode(normalizeText(String(line[codeColumn] ?? "")), { core });
    if (reading && "code" in reading) rowOf.set(reading.code, row);
  });
  const standing = new Map(read.value.scores.map((one) => [one.code, one]));
  const found = new Map(answered.map((one) => [one.code, one]));
  const gone = answered.find(({ code }) => !standing.has(code));
  if (gone) {
    return refuse(rulesTexts.questionRowMissing, { code: gone.code }, { sheet: range.sheet });
  }
  const writes: ScoreWrite[] = [];
  const typed: Refusal[] = [];
  for (const code of asked) {
    const row = rowOf.get(code);
    const old = standing.get(code);
    if (row === undefined || !old) continue;
    const fresh = found.get(code);
    const before = computed === undefined ? "" : (range.values[row]?.[computed] ?? "");
    const ours =
      old.score === null ||
      (typeof before === "number" && Math.abs(before - old.score) < SAME_SCORE);
    const write = (column: number | undefined, value: number | null) => {
      if (column === undefined) return;
      writes.push({ row: range.row + row, column: range.column + column, value });
    };
    if (!fresh && before === "") continue;
    if (ours) write(scoreColumn, fresh?.score ?? null);
    else if (fresh && roundHalfUp(fresh.score, 2) !== roundHalfUp(old.score ?? 0, 2)) {
      const shown = (score: number) => formatNumber(score, 2, "arabic");
      const params = { code, found: shown(old.score ?? 0), computed: shown(fresh.score) };
      typed.push({ text: rulesTexts.scoreTyped, params, place: old.place });
    }
    write(computed, fresh?.score ?? null);
    write(answers, fresh?.answers ?? null);
  }
  const [first] = typed;
  if (first) {
    return refuse(first.text, { ...first.params, count: typed.length }, first.place);
  }
  return ok({ writes, questions: answered.length });
}

/** Scores that differ by less are the same number written twice. */
const SAME_SCORE = 1e-9;
