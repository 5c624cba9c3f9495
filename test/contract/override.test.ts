/** The schema library is needed only where a workbook's own rules are read: neither at the pane's start nor in functions. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "../../dist");
if (!existsSync(join(DIST, "functions.js"))) {
  throw new Error("dist/ has no build to test: run `npm run build` first");
}
const read = (file: string) => readFileSync(join(DIST, file), "utf8");
/** What zod puts on every schema, whatever the minifier does to its names. */
const holdsZod = (file: string) => read(file).includes("_zod");
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]+src="([^":]+)"/g)].map(([, file]) => file ?? "");

test("zod is shipped in a part that is loaded on demand", () => {
  const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));
  expect(scripts.filter(holdsZod).length).toBeGreaterThan(0);
});

test.each(["taskpane.html", "commands.html"])("%s starts without zod", (page) => {
  const scripts = scriptsOf(page);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(holdsZod)).toEqual([]);
});

test("functions.js has no zod", () => {
  expect(holdsZod("functions.js")).toBe(false);
});
