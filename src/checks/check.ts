import { RULES } from "./all";
import { prepareInput } from "./input";
import type { CheckSource } from "./source";
import { survey, type SurveyedTable } from "../tables/survey";
import { SEVERITIES, type Finding, type Rule } from "./rule";

/** All findings of a workbook: errors first, then in the order of the rules and of the cells. */
export function check(source: CheckSource, rules: readonly Rule[] = RULES): Finding[] {
  const input = prepareInput(source);
  const found = rules.flatMap((rule) => rule.run(input));
  return SEVERITIES.flatMap((severity) => found.filter((one) => one.severity === severity));
}

/** What was understood of the workbook; report sheets that the add-in made repeat what stands elsewhere. */
export function surveyOf({ tables, sheets }: CheckSource): SurveyedTable[] {
  const made = new Set(sheets.flatMap((sheet) => (sheet.made ? [sheet.name] : [])));
  return survey(
    tables.filter(({ sheet }) => !made.has(sheet)),
    sheets.flatMap(({ data, made: report, cells }) => (data || report ? [] : [cells])),
  );
}
