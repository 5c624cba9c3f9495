import { groupBy } from "../../checks/group";
import { SEVERITIES, type Finding, type Severity } from "../../checks/rule";
import type { Text, TextParams } from "../../core/text";
import { checkTexts } from "../../locale/checks";

export const GROUPINGS = ["severity", "sheet", "indicator"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Findings under one heading. */
export interface Group {
  readonly key: string;
  readonly title: Text;
  readonly params?: TextParams;
  readonly findings: readonly Finding[];
}

/** Findings in groups: severities by weight, sheets in the order of their first finding, indicators by number. */
export function groupsOf(findings: readonly Finding[], grouping: Grouping): Group[] {
  const groups = [...groupBy(findings, (finding) => keyOf(finding, grouping))];
  if (grouping === "indicator") groups.sort(([a], [b]) => Number(a) - Number(b));
  if (grouping === "severity") groups.sort(([a], [b]) => weightOf(a) - weightOf(b));
  return groups.map(([key, own]) => ({ key, ...titleOf(key, grouping), findings: own }));
}

/** All findings of groups in the order in which they are listed. */
export function orderOf(groups: readonly Group[]): readonly Finding[] {
  return groups.flatMap(({ findings }) => findings);
}

/** Key of the findings that belong to no indicator; it comes last. */
const NONE = "99";

function weightOf(key: string): number {
  return SEVERITIES.indexOf(key as Severity);
}

function keyOf(finding: Finding, grouping: Grouping): string {
  switch (grouping) {
    case "severity":
      return finding.severity;
    case "sheet":
      return finding.place.sheet;
    case "indicator":
      return String(finding.indicator ?? NONE);
  }
}

function titleOf(key: string, grouping: Grouping): Pick<Group, "title" | "params"> {
  switch (grouping) {
    case "severity":
      return { title: checkTexts[key as Severity] };
    case "sheet":
      return { title: { th: key, en: key } };
    case "indicator":
      return key === NONE
        ? { title: checkTexts.noIndicator }
        : { title: checkTexts.indicator, params: { number: key } };
  }
}
