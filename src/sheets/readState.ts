import { bookOf } from "../ita/rulebook/book";
import { coreOf, NEWEST_YEAR } from "../ita/rulebook/core";
import type { Refusal } from "../locale/result";
import { workbookTexts } from "../locale/workbook";
import type { CellRange } from "./cells";
import { TEMPLATE_IDS, type DataSheetId, type WorkbookState } from "./state";
import { DEFAULT_OPTIONS, readAgency } from "./templates/agency";
import { readMeasures } from "./templates/measures";
import { readQuestions } from "./templates/questions";
import { readScores } from "./templates/scores";

/** Used cells of the data sheets of a workbook; a sheet that is not there is left out. */
export type DataRanges = Readonly<Partial<Record<DataSheetId, CellRange>>>;

/** The records that the data sheets hold. */
export function readState(ranges: DataRanges): WorkbookState {
  const absent = (text: Refusal["text"]) => ({ value: null, problems: [{ text }] });
  const { agency, options } = ranges.agency
    ? readAgency(ranges.agency)
    : { agency: absent(workbookTexts.noAgencySheet), options: DEFAULT_OPTIONS };
  // Without a readable year the scores are still looked through, by the newest rules.
  const year = agency.value?.fiscalYear ?? NEWEST_YEAR;
  const core = coreOf(year);
  const book = bookOf(year);
  const scores =
    ranges.scores && core ? readScores(ranges.scores, core) : absent(workbookTexts.noScoresSheet);
  return {
    agency,
    options,
    scores,
    ...(ranges.questions &&
      core && { questions: readQuestions(ranges.questions, core, scores.value) }),
    measures:
      ranges.measures && book
        ? readMeasures(ranges.measures, book)
        : absent(workbookTexts.noMeasuresSheet),
    missing: TEMPLATE_IDS.filter((id) => !ranges[id]),
  };
}
