/** Writes docs/functions.md from the records of the functions: `npx tsx scripts/functions-docs.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { guidesOf } from "../src/functions/docs/guide";
import { functionsMarkdown } from "../src/functions/docs/markdown";
import { FUNCTIONS } from "../src/functions/registry";

const file = join(__dirname, "../docs/functions.md");
writeFileSync(file, functionsMarkdown(guidesOf(FUNCTIONS)));
console.log(`Written: ${file}`);
