/** Writes docs/functions.md from the records of the functions: `npx tsx scripts/functions-docs.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { guidesOf } from "../src/functions/guide";
import { functionsMarkdown } from "../src/functions/markdown";
import { FUNCTIONS } from "../src/functions/table";

const file = join(__dirname, "../docs/functions.md");
writeFileSync(file, functionsMarkdown(guidesOf(FUNCTIONS)));
console.log(`Written: ${file}`);
