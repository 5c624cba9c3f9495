import { RULES } from "../../../checks/all";
import { groupBy } from "../../../checks/group";
import type { Finding } from "../../../checks/rule";
import { checkTexts } from "../../../locale/checks";
import type { Text, TextParams } from "../../../core/text";

export const GROUPINGS = ["rule", "sheet", "indicator"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Findings under one heading. */
export interface Group {
  readonly key: string;
  readonly title: Text;
  readonly params?: TextParams;
  readonly findings: readonly Finding[];
}

const NAMES = new Map(RULES.map(({ id, name }) => [id, name]));

/** Findings in groups: rules and sheets in the order of their first finding, indicators by number. */
export function groupsOf(findings: readonly Finding[], grouping: Grouping): Group[] {
  const groups = [...groupBy(findings, (finding) => keyOf(finding, grouping))];
  if (grouping === "indicator") groups.sort(([a], [b]) => Number(a) - Number(b));
  return groups.map(([key, own]) => ({ key, ...titleOf(key, grouping), findings: own }));
}

/** Key of the findings that belong to no indicator; it comes last. */
const NONE = "99";

function keyOf(finding: Finding, grouping: Grouping): string {
  switch (grouping) {
    case "rule":
      return finding.rule;
    case "sheet":
      return finding.place.sheet;
    case "indicator":
      return String(finding.indicator ?? NONE);
  }
}

function titleOf(key: string, grouping: Grouping): Pick<Group, "title" | "params"> {
  switch (grouping) {
    case "rule":
      return { title: NAMES.get(key) ?? { th: key, en: key } };
    case "sheet":
      return { title: { th: key, en: key } };
    case "indicator":
      return key === NONE
        ? { title: checkTexts.noIndicator }
        : { title: checkTexts.indicator, params: { number: key } };
  }
}
