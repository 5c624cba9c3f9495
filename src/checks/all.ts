/** Every rule, in the order in which findings are listed. A new rule is a file under `rules/` and a line here. */
import type { Rule } from "./rule";
import { addressMissing } from "./rules/completeness/address-missing";
import { codeDuplicate } from "./rules/completeness/code-duplicate";
import { codeForm } from "./rules/completeness/code-form";
import { codeInText } from "./rules/completeness/code-in-text";
import { codeIndicator } from "./rules/completeness/code-indicator";
import { codeMissing } from "./rules/completeness/code-missing";
import { codeText } from "./rules/completeness/code-text";
import { codeUnknown } from "./rules/completeness/code-unknown";
import { indicatorNumber } from "./rules/completeness/indicator-number";
import { measureMissing } from "./rules/completeness/measure-missing";
import { partEmpty } from "./rules/completeness/part-empty";
import { partMissing } from "./rules/completeness/part-missing";
import { placeholder } from "./rules/completeness/placeholder";
import { dateForm } from "./rules/periods/date-form";
import { dateWrongYear } from "./rules/periods/date-wrong-year";
import { periodMixedYears } from "./rules/periods/period-mixed-years";
import { periodOutsideYear } from "./rules/periods/period-outside-year";
import { periodPast } from "./rules/periods/period-past";
import { periodReversed } from "./rules/periods/period-reversed";
import { periodUnreadable } from "./rules/periods/period-unreadable";
import { periodWrongYear } from "./rules/periods/period-wrong-year";
import { figuresYear } from "./rules/periods/figures-year";
import { titleYear } from "./rules/periods/title-year";
import { instrumentScoreRule } from "./rules/scores/instrument-score";
import { levelBoundary } from "./rules/scores/level-boundary";
import { levelMismatch } from "./rules/scores/level-mismatch";
import { nationalAverage } from "./rules/scores/national-average";
import { questionMean } from "./rules/scores/question-mean";
import { scoreConflict } from "./rules/scores/score-conflict";
import { scoreDecimals } from "./rules/scores/score-decimals";
import { scoreFraction } from "./rules/scores/score-fraction";
import { scoreInText } from "./rules/scores/score-in-text";
import { scoreNumber } from "./rules/scores/score-number";
import { scoreRange } from "./rules/scores/score-range";
import { questionSheet } from "./rules/scores/question-sheet";
import { subIndicatorScore } from "./rules/scores/sub-indicator-score";
import { totalScoreRule } from "./rules/scores/total-score";
import { weightMismatch } from "./rules/scores/weight-mismatch";
import { budgetTotal } from "./rules/structure/budget-total";
import { continuedRow } from "./rules/structure/continued-row";
import { headingShifted } from "./rules/structure/heading-shifted";
import { listNumber } from "./rules/structure/list-number";
import { measureDuplicate } from "./rules/structure/measure-duplicate";
import { numberDuplicate } from "./rules/structure/number-duplicate";
import { numberGap } from "./rules/structure/number-gap";
import { pairedPeriods } from "./rules/structure/paired-periods";
import { priority } from "./rules/structure/priority";
import { repeatedHeading } from "./rules/structure/repeated-heading";
import { resultMissing } from "./rules/structure/result-missing";
import { statusBoxes } from "./rules/structure/status-boxes";
import { titleInTable } from "./rules/structure/title-in-table";
import { titleOnlyRow } from "./rules/structure/title-only-row";
import { agencyName } from "./rules/words/agency-name";
import { digitsMixed } from "./rules/words/digits-mixed";
import { impossibleSequence } from "./rules/words/impossible-sequence";
import { markResidue } from "./rules/words/mark-residue";
import { markup } from "./rules/words/markup";
import { misspelling } from "./rules/words/misspelling";
import { pdfDamage } from "./rules/words/pdf-damage";
import { repeatedWord } from "./rules/words/repeated-word";
import { saraAm } from "./rules/words/sara-am";
import { unitVariant } from "./rules/words/unit-variant";
import { untidy } from "./rules/words/untidy";
import { addinFormula } from "./rules/workbook/addin-formula";
import { errorValue } from "./rules/workbook/error-value";
import { externalLink } from "./rules/workbook/external-link";
import { hiddenSheet } from "./rules/workbook/hidden-sheet";
import { reportOutdated } from "./rules/workbook/report-outdated";

export const RULES: readonly Rule[] = [
  measureMissing,
  partMissing,
  partEmpty,
  placeholder,
  codeText,
  codeDuplicate,
  codeMissing,
  codeUnknown,
  codeIndicator,
  codeForm,
  codeInText,
  addressMissing,
  indicatorNumber,
  instrumentScoreRule,
  levelBoundary,
  levelMismatch,
  nationalAverage,
  scoreConflict,
  scoreDecimals,
  scoreFraction,
  scoreInText,
  scoreNumber,
  scoreRange,
  questionMean,
  questionSheet,
  subIndicatorScore,
  totalScoreRule,
  weightMismatch,
  dateForm,
  dateWrongYear,
  periodMixedYears,
  periodOutsideYear,
  periodPast,
  periodReversed,
  periodUnreadable,
  periodWrongYear,
  titleYear,
  figuresYear,
  agencyName,
  digitsMixed,
  impossibleSequence,
  markResidue,
  markup,
  misspelling,
  pdfDamage,
  repeatedWord,
  saraAm,
  unitVariant,
  untidy,
  budgetTotal,
  continuedRow,
  headingShifted,
  listNumber,
  measureDuplicate,
  numberDuplicate,
  numberGap,
  pairedPeriods,
  priority,
  repeatedHeading,
  resultMissing,
  statusBoxes,
  titleInTable,
  titleOnlyRow,
  addinFormula,
  errorValue,
  externalLink,
  hiddenSheet,
  reportOutdated,
];
