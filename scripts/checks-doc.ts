/** npx tsx scripts/checks-doc.ts: writes docs/checks.md from the rules themselves. A test says when it is out of date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeRules } from "./describe-rules";

writeFileSync(join(process.cwd(), "docs", "checks.md"), describeRules());
