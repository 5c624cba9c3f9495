import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeRulebook } from "../../../scripts/describe-rulebook";
import { CHOICE_OF_YEARS } from "../../../src/ita/rulebook/core";

const made = describeRulebook();

test("docs/rules.md is what the rulebook says (else: npx tsx scripts/rulebook-doc.ts)", () => {
  expect(readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8")).toBe(made);
});

test("every year has its section, and a text that is only remembered stands under what is not verified", () => {
  for (const year of CHOICE_OF_YEARS) expect(made).toContain(`\n## FY${year}`);
  const unverified = made.split("### Not verified in FY2567")[1]?.split("\n## ")[0] ?? "";
  expect(unverified).toMatch(/No text of .*\bo5\b/);
  const certain = made.split("### Certain in FY2567")[1]?.split("\n### ")[0] ?? "";
  expect(certain).toMatch(/Texts of o1, o2, o3 \(/);
});
