import { RULES } from "../src/checks/all";
import { FAMILIES } from "../src/checks/rule";
import { checkTexts } from "../src/locale/checks";

/** docs/checks.md: every rule with what it looks for, in both languages, family by family. */
export function describeRules(): string {
  const families = FAMILIES.map((family) => {
    const rules = RULES.filter((rule) => rule.family === family);
    const rows = rules.map(
      ({ id, severity, name, expected, reads }) =>
        `| \`${id}\` | ${severity} | ${name.en}<br>${name.th} | ${cell(expected.en)} | ${reads.join(", ")} |`,
    );
    return [
      `## ${checkTexts[family].en} (${checkTexts[family].th})`,
      "",
      "| rule | severity | looks for | expected | reads |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  return [
    "# Checks",
    "",
    `Made by \`npx tsx scripts/checks-doc.ts\` from the ${RULES.length} rules in \`src/checks/rules\`; do not edit.`,
    "",
    "Errors are wrong for certain, warnings very likely; notes say how something is written. A rule may raise or",
    "lower its severity for a single finding. A new rule is a file there, a line in `src/checks/all.ts` and a table of",
    "hits and near misses in `test/checks/rules`.",
    "",
    families.join("\n\n"),
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}
