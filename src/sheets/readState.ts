import type { SheetCells } from "../cells/values";
import { pointsUnverified } from "../ita/answers";
import type { SheetRules } from "../ita/override";
import { bookOf } from "../ita/rulebook/book";
import { NEWEST_YEAR } from "../ita/rulebook/core";
import type { RuleBook } from "../ita/rulebook/schema";
import type { Refusal } from "../core/result";
import { ownRulesText, rulesTexts } from "../locale/rules";
import { workbookTexts } from "../locale/workbook";

import { TEMPLATE_IDS, type DataSheetId, type WorkbookState } from "./state";
import { DEFAULT_OPTIONS, readAgency } from "./templates/agency";
import { readCalendar } from "./templates/calendar";
import { readHistory } from "./templates/history";
import { readItems } from "./templates/items";
import { readMeasures } from "./templates/measures";
import { readQuestions } from "./templates/questions";
import { readRules } from "./templates/rules";
import { readProgress } from "./templates/progress";
import { readResults } from "./templates/results";
import { readScores } from "./templates/scores";

/** Used cells of the data sheets of a workbook; a sheet that is not there is left out. */
export type DataRanges = Readonly<Partial<Record<DataSheetId, SheetCells>>>;

/**
 * The records that the data sheets hold.
 * @param present sheets that the workbook has, when not all of them were read
 */
export function readState(
  ranges: DataRanges,
  present: readonly DataSheetId[] = Object.keys(ranges) as DataSheetId[],
): WorkbookState {
  const absent = (text: Refusal["text"]) => ({ value: null, problems: [{ text }] });
  const { agency, options } = ranges.agency
    ? readAgency(ranges.agency)
    : { agency: absent(workbookTexts.noAgencySheet), options: DEFAULT_OPTIONS };
  // Without a readable year the scores are still looked through, by the newest rules.
  const year = agency.value?.fiscalYear ?? NEWEST_YEAR;
  const builtIn = bookOf(year);
  const rules = ranges.rules && builtIn ? readRules(ranges.rules, builtIn) : undefined;
  // While the office's rules cannot be used, the sheets are still read by the built-in ones; reports are refused.
  const book = rules?.value?.book ?? builtIn;
  const core = book?.core;
  const planYear = agency.value?.planYear ?? year + 1;
  const planBook = bookOf(planYear) ?? bookOf(NEWEST_YEAR);
  const scores =
    ranges.scores && core ? readScores(ranges.scores, core) : absent(workbookTexts.noScoresSheet);
  const questions =
    ranges.questions && core ? readQuestions(ranges.questions, core, scores.value) : undefined;
  const answers = present.includes("answers-iit") || present.includes("answers-eit");
  return {
    agency,
    options,
    scores,
    ...(rules && { rules }),
    ...(questions && { questions }),
    measures:
      ranges.measures && book
        ? readMeasures(ranges.measures, book)
        : absent(workbookTexts.noMeasuresSheet),
    present,
    notes: [
      ...ownRulesNotes(rules?.value ?? null),
      ...(answers && book ? pointsNotes(book, rules?.value ?? null) : []),
      ...(questions?.notes ?? []),
    ],
    ...(ranges.items && planBook && { items: readItems(ranges.items, planBook) }),
    ...(ranges.results && { results: readResults(ranges.results) }),
    ...(ranges.progress && book && { progress: readProgress(ranges.progress, book) }),
    ...(ranges.calendar && { calendar: readCalendar(ranges.calendar, planYear) }),
    ...(ranges.history && { history: readHistory(ranges.history, year) }),
    missing: TEMPLATE_IDS.filter((id) => !ranges[id]),
  };
}

/** That the office's own rules are in force, and where they do not reach. */
function ownRulesNotes(rules: SheetRules | null): readonly Refusal[] {
  const th = rules && ownRulesText(rules, "th");
  const en = rules && ownRulesText(rules, "en");
  if (!rules || !th || !en) return [];
  return [
    { text: { th, en }, place: { sheet: rules.sheet } },
    { text: rulesTexts.functionsKeepRules },
  ];
}

/** That the points of the year's answers are not confirmed, unless the office set its own. */
function pointsNotes(book: RuleBook, rules: SheetRules | null): readonly Refusal[] {
  const own = rules?.differences.some(({ path }) => path.startsWith("scales."));
  return pointsUnverified(book) && !own ? [{ text: rulesTexts.pointsUnverified }] : [];
}
