/** npx tsx scripts/sentences-doc.ts: writes docs/sentences.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sentencesPage } from "./sentences";

writeFileSync(join("docs", "sentences.md"), sentencesPage());
