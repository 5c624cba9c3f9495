/**
 * Starting the next fiscal year: a workbook that goes on where this one ends. The sheets of the year that ended stay as they
 * are under names with their year; new ones come beside them. The officer's own workbook is not touched: the result is a file.
 */
import { computeOnOpening } from "../files/calculation";
import { cellAddress } from "../cells/a1";
import { ok, refuse, type Refusal, type Result } from "../core/result";
import { fillIn } from "../core/text";
import { renameTable, replaceNamesInFormulas } from "./renames";
import type { WorkbookFile } from "../files/workbook";
import { bookFor } from "../ita/rulebook/book";
import type { Measure, PastYear } from "../ita/records";
import type { RuleBook } from "../ita/rulebook/schema";
import { assess } from "../ita/assessment";
import { nextYearTexts } from "../locale/nextYear";
import type { SheetPlan } from "../sheets/plan";
import type { WorkbookState } from "../sheets/state";
import { planAgency } from "../sheets/templates/agency";
import { DATA_SHEETS, dataSheetOf, type DataSheetId } from "../sheets/templates/all";
import { planHistory } from "../sheets/templates/history";
import { planMeasures, type MeasureInput } from "../sheets/templates/measures";
import { toThaiDigits } from "../thai/digits";
import { shiftYears } from "../thai/shiftYears";
import { carriedProfile } from "./carriedProfile";
import { addPlannedSheet } from "./plannedSheet";
import type { WorkbookOnFile } from "./workbookOnFile";

/** What the new year begins with. */
export interface NextYear {
  readonly bytes: Uint8Array;
  /** Buddhist-era fiscal year of the results that will come. */
  readonly fiscalYear: number;
  /** Sheets of the year that ended, under their new names. */
  readonly kept: readonly string[];
  /** New sheets. */
  readonly added: readonly string[];
  /** What the officer has to look at in the new workbook: codes that the next year's list does not confirm. */
  readonly notes: readonly Refusal[];
}

/** Sheets that a year begins with, whatever the workbook had. */
const ALWAYS: readonly DataSheetId[] = ["agency", "scores", "measures", "history"];
/** Sheets that belong to a rule or a question list of their year and are only made anew where they were used. */
const NEVER: readonly DataSheetId[] = ["rules", "answers-iit", "answers-eit"];

/**
 * The workbook of the next year.
 * @param choose which measures go along into the new plan; left out: all
 * @returns refused whole, naming the cell, while the profile, the scores or the measures of this year are not whole
 */
export function startNextYear(
  workbook: WorkbookOnFile,
  choose: (measure: Measure) => boolean = () => true,
): Result<NextYear> {
  const { state, dataSheets } = workbook;
  const { agency, scores } = { agency: state.agency.value, scores: state.scores.value };
  const [problem] = [...state.agency.problems, ...state.scores.problems];
  if (!agency || !scores) {
    return problem ? { ok: false, error: problem } : refuse(nextYearTexts.noScores);
  }
  const ended = agency.fiscalYear;
  const fiscalYear = ended + 1;
  const file = workbook.file.copy();
  const kept = keepYear(file, dataSheets, ended);
  const books = { before: bookFor(ended), after: bookFor(fiscalYear) };
  const carried = carryMeasures(state, choose, books);
  const next = { ...carriedProfile(agency), fiscalYear, planYear: fiscalYear + 1 };
  const context = { fiscalYear, planYear: next.planYear, measures: [] };
  const wanted = DATA_SHEETS.filter(
    ({ id }) => !NEVER.includes(id) && (ALWAYS.includes(id) || dataSheets.has(id)),
  ).map(({ id }) => id);
  const measuresPlan = planMeasures(carried.measures, fiscalYear, next.planYear);
  const plans = wanted.map((id): SheetPlan => {
    if (id === "agency") return planAgency(next, state.options);
    if (id === "measures") return measuresPlan;
    if (id === "history") return planHistory(fiscalYear, pastYears(state, ended));
    return dataSheetOf(id).plan(context);
  });
  for (const plan of plans) addPlannedSheet(file, plan);
  showNew(file, plans);
  return ok({
    bytes: file.toBytes(),
    fiscalYear,
    kept,
    added: plans.map(({ name }) => name),
    notes: carried.unconfirmed.map((carriedCode) => codeNote(carriedCode, measuresPlan)),
  });
}

/** Puts the year into the names of the data sheets, of their tables and of the workbook names that point at them. */
function keepYear(
  file: WorkbookFile,
  dataSheets: ReadonlyMap<DataSheetId, string>,
  year: number,
): string[] {
  const suffix = `_${year}`;
  const own = file.names.map(({ name }) => name).filter((name) => /^ITA_\w+$/.test(name));
  const old = new Set(own.filter((name) => !/_\d{4}$/.test(name)));
  file.replaceNames((name) =>
    old.has(name.name) ? { ...name, name: `${name.name}${suffix}` } : name,
  );
  replaceNamesInFormulas(file, old, suffix);
  const kept: string[] = [];
  for (const name of dataSheets.values()) {
    const sheet = file.sheet(name);
    if (!sheet) continue;
    for (const { kind, target } of file.package.relationships(sheet.part)) {
      if (kind === "table") renameTable(file, target, suffix);
    }
    const renamed = freeName(file, `${name} ${toThaiDigits(String(year))}`);
    file.renameSheet(name, renamed);
    kept.push(renamed);
  }
  return kept;
}

/** Excel allows 31 characters and no two sheets of one name. */
function freeName(file: WorkbookFile, wished: string): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const name = wished.slice(0, 31 - end.length) + end;
    if (!file.sheet(name)) return name;
  }
}

/** Earlier years, and the one that ended. The announced total is kept where it was typed. */
function pastYears(state: WorkbookState, ended: number): readonly PastYear[] {
  const scores = state.scores.value;
  const before = state.history?.value ?? [];
  if (!scores) return before;
  const { total } = assess(scores, state.rules?.value?.book);
  const last = {
    fiscalYear: ended,
    scores: scores.scores,
    total: total.published ?? Math.round(total.score * 100) / 100,
  };
  return [...before.filter(({ fiscalYear }) => fiscalYear !== ended), last];
}

/** Measures for the new plan: periods a year later, codes by the next year's list where it knows the same text. */
function carryMeasures(
  state: WorkbookState,
  choose: (measure: Measure) => boolean,
  books: { readonly before: RuleBook; readonly after: RuleBook },
): { readonly measures: readonly MeasureInput[]; readonly unconfirmed: readonly CarriedCode[] } {
  const unconfirmed: CarriedCode[] = [];
  const measures = (state.measures.value ?? []).filter(choose).map((measure, index) => {
    const code = codeAfter(measure.questionCode, books);
    if (measure.questionCode !== "" && code === null) {
      unconfirmed.push({ index, code: measure.questionCode, measure: measure.measure });
    }
    return {
      ...measure,
      questionCode: code ?? "",
      // A text of a list that changed would stand beside the wrong code.
      questionText: code === null ? withCode(measure.questionCode, measure.questionText) : "",
      period: shiftYears(measure.period, 1),
    };
  });
  return { measures, unconfirmed };
}

/** The code of a measure that goes along (0-based in the new plan) and that the next year's list does not confirm. */
interface CarriedCode {
  readonly index: number;
  readonly code: string;
  readonly measure: string;
}

/** What to look at, with the cell of the new workbook. */
function codeNote({ index, ...params }: CarriedCode, { name, select }: SheetPlan): Refusal {
  // A sheet of measures opens at the code of its first measure.
  const address = cellAddress((select?.row ?? 0) + index, select?.column ?? 0);
  return { text: nextYearTexts.codeUnknown, params: { ...params, sheet: name, address } };
}

function withCode(code: string, text: string): string {
  return [code, text].filter((part) => part !== "").join(" ");
}

/** The code that has the same text in the next year's list; null where that list does not say so. */
function codeAfter(
  code: string,
  { before, after }: { readonly before: RuleBook; readonly after: RuleBook },
): string | null {
  if (code === "") return "";
  const textOf = (book: RuleBook, wanted: string) =>
    [...book.questions, ...book.items].find((entry) => entry.code === wanted)?.text.value ?? null;
  const text = textOf(before, code);
  if (text === null || after.provisional) return null;
  const same = [...after.questions, ...after.items].filter(
    (entry) => entry.code[0] === code[0] && entry.text.value === text,
  );
  return same.length === 1 ? (same[0]?.code ?? null) : null;
}

/** New sheets first, the profile shown; what the year that ended left comes after them. */
function showNew(file: WorkbookFile, plans: readonly SheetPlan[]): void {
  const added = new Set(plans.map(({ name }) => name));
  const ids = (isNew: boolean) =>
    file.sheets.filter(({ name }) => added.has(name) === isNew).map(({ id }) => id);
  file.arrange([...ids(true), ...ids(false)]);
  file.activeTab = 0;
  // New sheets hold formulas whose values nobody has computed yet.
  computeOnOpening(file);
}

/** What was done, as a sentence for the officer. */
export function nextYearSummary({ fiscalYear, added, kept }: NextYear): string {
  return fillIn(nextYearTexts.done.th, {
    year: fiscalYear,
    added: added.length,
    kept: kept.length,
  });
}
