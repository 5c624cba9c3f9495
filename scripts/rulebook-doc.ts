/** npx tsx scripts/rulebook-doc.ts: writes docs/rules.md from the rulebook. A test says when it is out of date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeRulebook } from "./describe-rulebook";

writeFileSync(join(process.cwd(), "docs", "rules.md"), describeRulebook());
