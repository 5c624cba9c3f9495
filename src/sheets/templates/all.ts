import type { Measure } from "../../ita/records";
import type { RuleBook } from "../../ita/rulebook/schema";
import { NAMES, SHEETS } from "../names";
import type { SheetPlan } from "../plan";
import type { DataSheetId } from "../state";
import { planAgency } from "./agency";
import { planAnswers } from "./answers";
import { planCalendar } from "./calendar";
import { planHistory } from "./history";
import { planItems } from "./items";
import { planMeasures } from "./measures";
import { planProgress } from "./progress";
import { planQuestions } from "./questions";
import { planRules } from "./rules";
import { planResults } from "./results";
import { planScores } from "./scores";

/** What a new data sheet must know of the workbook it comes into. */
export interface TemplateContext {
  /** Buddhist-era fiscal year of the results. */
  readonly fiscalYear: number;
  /** Buddhist-era fiscal year in which the measures are carried out. */
  readonly planYear: number;
  /** Rules of `fiscalYear` with the office's own values in them; left out: the built-in ones. */
  readonly book?: RuleBook;
  /** Measures that the workbook holds; sheets about measures begin with them. */
  readonly measures?: readonly Measure[];
}

/** A data sheet: how it is found in a workbook and how it is made. Reading is in `readState`. */
export interface Template {
  /** Its sheet name when the add-in made it and nobody renamed it. */
  readonly sheet: string;
  /** Workbook name or table that stays with the sheet when it is renamed. */
  readonly anchor: { readonly kind: "name" | "table"; readonly name: string };
  readonly plan: (context: TemplateContext) => SheetPlan;
  /** True for sheets that can be very large: only the use-case that needs them reads them. */
  readonly onDemand?: true;
}

/** All data sheets, in the order in which they are added and read. */
export const TEMPLATES: Readonly<Record<DataSheetId, Template>> = {
  agency: {
    sheet: SHEETS.agency,
    anchor: { kind: "name", name: NAMES.agency },
    plan: ({ fiscalYear }) => planAgency(undefined, undefined, fiscalYear),
  },
  scores: {
    sheet: SHEETS.scores,
    anchor: { kind: "name", name: NAMES.scores },
    plan: ({ fiscalYear }) => planScores(undefined, fiscalYear),
  },
  measures: {
    sheet: SHEETS.measures,
    anchor: { kind: "table", name: NAMES.measuresTable },
    plan: ({ fiscalYear, planYear }) => planMeasures(undefined, fiscalYear, planYear),
  },
  rules: {
    sheet: SHEETS.rules,
    anchor: { kind: "name", name: NAMES.rules },
    plan: ({ fiscalYear }) => planRules(fiscalYear),
  },
  questions: {
    sheet: SHEETS.questions,
    anchor: { kind: "name", name: NAMES.questions },
    plan: ({ fiscalYear, book }) => planQuestions(fiscalYear, [], book),
  },
  "answers-iit": {
    sheet: SHEETS.answersIit,
    anchor: { kind: "name", name: NAMES.answersIit },
    plan: ({ fiscalYear }) => planAnswers("IIT", fiscalYear),
    onDemand: true,
  },
  "answers-eit": {
    sheet: SHEETS.answersEit,
    anchor: { kind: "name", name: NAMES.answersEit },
    plan: ({ fiscalYear }) => planAnswers("EIT", fiscalYear),
    onDemand: true,
  },
  items: {
    sheet: SHEETS.items,
    anchor: { kind: "table", name: NAMES.itemsTable },
    plan: ({ planYear }) => planItems(planYear),
  },
  results: {
    sheet: SHEETS.results,
    anchor: { kind: "table", name: NAMES.resultsTable },
    plan: ({ planYear, measures }) => planResults(planYear, measures),
  },
  progress: {
    sheet: SHEETS.progress,
    anchor: { kind: "table", name: NAMES.progressTable },
    plan: ({ fiscalYear, planYear, measures }) => planProgress(fiscalYear, planYear, measures),
  },
  calendar: {
    sheet: SHEETS.calendar,
    anchor: { kind: "table", name: NAMES.calendarTable },
    plan: ({ planYear }) => planCalendar(planYear),
  },
  history: {
    sheet: SHEETS.history,
    anchor: { kind: "name", name: NAMES.history },
    plan: ({ fiscalYear }) => planHistory(fiscalYear),
  },
};
export const DATA_SHEET_IDS = Object.keys(TEMPLATES) as DataSheetId[];
