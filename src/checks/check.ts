import { RULES } from "./all";
import { prepareInput } from "./input";
import type { CheckSource } from "./source";
import { SEVERITIES, type Finding, type Rule } from "./rule";

/** All findings of a workbook: errors first, then in the order of the rules and of the cells. */
export function check(source: CheckSource, rules: readonly Rule[] = RULES): Finding[] {
  const input = prepareInput(source);
  const found = rules.flatMap((rule) => rule.run(input));
  return SEVERITIES.flatMap((severity) => found.filter((one) => one.severity === severity));
}
