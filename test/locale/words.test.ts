/** One word for one thing: the words that docs/glossary.md discards stand in no text of the add-in. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** The last column of the glossary. */
const discarded = readFileSync(join(ROOT, "docs/glossary.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| (?!thing|-)/.test(line))
  .flatMap((line) => line.split("|").at(-2)?.trim() ?? []);

const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/.test(name),
);

test("the glossary discards words", () => {
  expect(discarded.length).toBeGreaterThan(6);
  for (const word of discarded) expect(word).toMatch(/^[\u0E00-\u0E7F]+$/);
});

test.each(discarded)("“%s” does not occur", (word) => {
  const found = files.filter((name) =>
    readFileSync(join(ROOT, "src", name), "utf8").includes(word),
  );
  expect(found).toEqual([]);
});
