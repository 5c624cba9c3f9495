/** A row an agency from the workbooks of many: what a district or a province looks after. */
import { check } from "../checks/check";
import type { Finding } from "../checks/rule";
import type { Refusal } from "../core/result";
import { fillIn } from "../core/text";
import { describe } from "../locale/describe";
import { agencyTypeOf, type AgencyType } from "../ita/agencyType";
import { assess } from "../ita/assessment";
import { bookFor } from "../ita/rulebook/book";
import { weakest } from "../ita/weakest";
import { signedFigures } from "../sheets/reports/announced";
import type { Instrument } from "../ita/rulebook/schema";
import type { CalendarDate } from "../thai/date";
import { roundHalfUp } from "../thai/round";
import { exchangeSheets } from "./sheetTexts";
import { checkSourceOf, type WorkbookOnFile } from "./workbookOnFile";

/** What is known of one agency. Scores are points 0–100, unrounded; null while they are not whole. */
export interface AgencyRow {
  /** Name of the file, for whoever has to look it up. */
  readonly file: string;
  /** Official name; the file's name while the profile has none. */
  readonly name: string;
  readonly type: AgencyType;
  /** Buddhist-era fiscal year of the result; null while the profile has none. */
  readonly fiscalYear: number | null;
  /** Indicator 1 first; empty while they are not whole. */
  readonly scores: readonly number[];
  /** These, the total and the level as announced where that was typed, else as computed; as reports print them. */
  readonly instruments: Readonly<Record<Instrument, number>> | null;
  readonly total: number | null;
  readonly level: string | null;
  /** Number of the indicator with the lowest score. */
  readonly weakest: number | null;
  /** What the workbook lacks for its reports, as Thai sentences. */
  readonly lacks: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** First error in words, with its place, that `lacks` does not say already; "" without one. */
  readonly firstError: string;
}

/** The row of one workbook. */
export function agencyRowOf(workbook: WorkbookOnFile, today: CalendarDate): AgencyRow {
  const { state } = workbook;
  const findings = check(checkSourceOf(workbook, today));
  const agency = state.agency.value;
  const name = agency?.name ?? workbook.name;
  const problems = [...state.agency.problems, ...state.scores.problems, ...state.measures.problems];
  return {
    file: workbook.name,
    name,
    type: agencyTypeOf(name),
    fiscalYear: agency?.fiscalYear ?? null,
    ...resultOf(workbook),
    lacks: problems.map((problem) => describe(problem, "th")),
    ...countsOf(findings, problems),
  };
}

function resultOf({
  state,
}: WorkbookOnFile): Pick<AgencyRow, "scores" | "instruments" | "total" | "level" | "weakest"> {
  const none = { scores: [], instruments: null, total: null, level: null, weakest: null };
  const scores = state.scores.value;
  if (!scores) return none;
  const book = state.rules?.value?.book ?? bookFor(scores.fiscalYear);
  const assessment = assess(scores, book);
  const signed = signedFigures(assessment, book.core);
  const { IIT, EIT, OIT } = signed.instruments;
  return {
    scores: scores.scores,
    instruments: { IIT: IIT.score, EIT: EIT.score, OIT: OIT.score },
    total: signed.total,
    level: signed.level.name,
    weakest: weakest(assessment.indicators, 1)[0]?.number ?? null,
  };
}

function countsOf(
  findings: readonly Finding[],
  problems: readonly Refusal[],
): Pick<AgencyRow, "errors" | "warnings" | "firstError"> {
  const of = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity);
  const isSaid = ({ place }: Finding) =>
    problems.some(
      (said) => said.place?.sheet === place.sheet && said.place.address === place.address,
    );
  const first = of("error").find((finding) => !isSaid(finding));
  return {
    errors: of("error").length,
    warnings: of("warning").length,
    firstError: first ? sentenceOf(first) : "",
  };
}

/** A finding with its place. */
function sentenceOf(finding: Finding): string {
  return fillIn(exchangeSheets.followUp.at, {
    ...finding.place,
    sentence: describe(finding, "th"),
  });
}

/** Averages of some agencies; null where none of them has scores. */
export interface Averages {
  readonly agencies: number;
  /** Indicator 1 first. */
  readonly scores: readonly number[];
  readonly instruments: Readonly<Record<Instrument, number>>;
  readonly total: number;
}

/** Plain means over the agencies whose scores are whole. */
export function averagesOf(rows: readonly AgencyRow[]): Averages | null {
  const whole = rows.filter(({ total }) => total !== null);
  const [first] = whole;
  if (!first) return null;
  const mean = (value: (row: AgencyRow) => number) =>
    whole.reduce((sum, row) => sum + value(row), 0) / whole.length;
  const instrument = (name: Instrument) => mean((row) => row.instruments?.[name] ?? 0);
  return {
    agencies: whole.length,
    scores: first.scores.map((_, index) => mean((row) => row.scores[index] ?? 0)),
    instruments: { IIT: instrument("IIT"), EIT: instrument("EIT"), OIT: instrument("OIT") },
    total: mean((row) => row.total ?? 0),
  };
}

/** Rank by total rounded to 2 decimals, best first, ties share one; null without a total. */
export function ranksOf(rows: readonly AgencyRow[]): readonly (number | null)[] {
  const shown = (total: number) => roundHalfUp(total, 2);
  const totals = rows.flatMap(({ total }) => (total === null ? [] : [shown(total)]));
  const rankOf = new Map<number, number>();
  [...totals]
    .sort((a, b) => b - a)
    .forEach((total, index) => {
      if (!rankOf.has(total)) rankOf.set(total, index + 1);
    });
  return rows.map(({ total }) => (total === null ? null : (rankOf.get(shown(total)) ?? null)));
}
