import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guidesOf } from "../../../src/functions/docs/guide";
import { functionsMarkdown } from "../../../src/functions/docs/markdown";
import { FUNCTIONS } from "../../../src/functions/registry";

const markdown = functionsMarkdown(guidesOf(FUNCTIONS));

test("docs/functions.md is what the records say (else: npx tsx scripts/functions-docs.ts)", () => {
  const file = readFileSync(join(__dirname, "../../../docs/functions.md"), "utf8");
  expect(file).toBe(markdown);
});

test("every function has its heading, syntax and examples", () => {
  for (const { id, syntax, examples } of guidesOf(FUNCTIONS)) {
    expect(markdown).toContain(`\n## ${id}\n\n\`${syntax}\`\n`);
    for (const { formula } of examples) expect(markdown).toContain(`\n${formula}\n`);
  }
});

test("says how far an office's own rules reach", () => {
  expect(markdown).toContain("แผ่น “เกณฑ์”");
});
