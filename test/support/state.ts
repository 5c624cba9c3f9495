import type { Agency, YearScores } from "../../src/ita/records";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";
import { SAMPLE_MEASURES } from "../../src/sheets/samples/measures";
import { SAMPLE_SCORES } from "../../src/sheets/samples/scores";
import { readState } from "../../src/sheets/readState";
import type { ReportOptions } from "../../src/sheets/reportOptions";
import type { WorkbookState } from "../../src/sheets/state";
import { planAgency } from "../../src/sheets/templates/agency";
import { planCalendar, type CalendarInput } from "../../src/sheets/templates/calendar";
import { planItems, type ItemPlanInput } from "../../src/sheets/templates/items";
import { planMeasures, type MeasureInput } from "../../src/sheets/templates/measures";
import { planProgress, type ProgressInput } from "../../src/sheets/templates/progress";
import { planResults, type MeasureResultInput } from "../../src/sheets/templates/results";
import { planScores } from "../../src/sheets/templates/scores";
import { planCells } from "./planCells";

/** State of a workbook whose data sheets hold these records, without Excel; the sample's where left out. */
export function stateOf(
  parts: {
    agency?: Agency;
    scores?: YearScores;
    measures?: readonly MeasureInput[];
    options?: ReportOptions;
    items?: readonly ItemPlanInput[];
    results?: readonly MeasureResultInput[];
    progress?: readonly ProgressInput[];
    calendar?: readonly CalendarInput[];
  } = {},
): WorkbookState {
  const {
    agency = SAMPLE_AGENCY,
    scores = SAMPLE_SCORES,
    measures = SAMPLE_MEASURES,
    options,
    items,
    results,
    progress,
    calendar,
  } = parts;
  const { fiscalYear, planYear } = agency;
  return readState({
    agency: planCells(planAgency(agency, options)),
    scores: planCells(planScores(scores, agency.fiscalYear)),
    measures: planCells(planMeasures(measures, agency.fiscalYear, agency.planYear)),
    ...(items && { items: planCells(planItems(planYear, items)) }),
    ...(results && { results: planCells(planResults(planYear, [], results)) }),
    ...(progress && { progress: planCells(planProgress(fiscalYear, planYear, [], progress)) }),
    ...(calendar && { calendar: planCells(planCalendar(planYear, calendar)) }),
  });
}
