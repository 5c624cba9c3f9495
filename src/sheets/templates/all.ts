import { NAMES, SHEETS } from "../names";
import type { SheetPlan } from "../plan";
import type { DataSheetId } from "../state";
import { planAgency } from "./agency";
import { planMeasures } from "./measures";
import { planQuestions } from "./questions";
import { planScores } from "./scores";

/** What a new data sheet must know of the workbook it comes into. */
export interface TemplateContext {
  /** Buddhist-era fiscal year of the results. */
  readonly fiscalYear: number;
  /** Buddhist-era fiscal year in which the measures are carried out. */
  readonly planYear: number;
}

/** A data sheet: how it is found in a workbook and how it is made. Reading is in `readState`. */
export interface Template {
  /** Its sheet name when the add-in made it and nobody renamed it. */
  readonly sheet: string;
  /** Workbook name or table that stays with the sheet when it is renamed. */
  readonly anchor: { readonly kind: "name" | "table"; readonly name: string };
  readonly plan: (context: TemplateContext) => SheetPlan;
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
  questions: {
    sheet: SHEETS.questions,
    anchor: { kind: "name", name: NAMES.questions },
    plan: ({ fiscalYear }) => planQuestions(fiscalYear),
  },
};
export const DATA_SHEET_IDS = Object.keys(TEMPLATES) as DataSheetId[];
