/** npx tsx scripts/seeds-doc.ts: writes docs/seeds.md. A test says when it is out of date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedsPage } from "./seeds";

writeFileSync(join("docs", "seeds.md"), seedsPage());
