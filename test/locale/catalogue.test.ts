import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../../src/core/text";

const FOLDER = join(__dirname, "../../src/locale");

function isText(value: unknown): value is Text {
  return (
    typeof value === "object" &&
    value !== null &&
    "th" in value &&
    "en" in value &&
    typeof value.th === "string" &&
    typeof value.en === "string"
  );
}

/** Every text of every module under src/locale, named "file: catalogue.key". */
async function allTexts(): Promise<[string, unknown][]> {
  const texts: [string, unknown][] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ts"))) {
    const module = (await import(join(FOLDER, file))) as Record<string, unknown>;
    for (const [name, catalogue] of Object.entries(module)) {
      if (typeof catalogue !== "object" || catalogue === null) continue;
      if (isText(catalogue)) texts.push([`${file}: ${name}`, catalogue]);
      else
        for (const [key, value] of Object.entries(catalogue))
          texts.push([`${file}: ${name}.${key}`, value]);
    }
  }
  return texts;
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))].sort();
}

/** The language switch names each language in itself, so its texts stand the other way round. */
const CROSSED = "pane.ts: paneTexts.otherLanguage";

/** Put behind another text, so they begin with a space. */
const FRAGMENTS = new Set(["functions.ts: functionTexts.at"]);

const THAI = /[\u0E00-\u0E7F]/;

/** The ways a text can be faulty, as words; none for a good one. */
function faults(name: string, text: unknown): string[] {
  if (!isText(text)) return [`${name} is not a text in both languages`];
  const found: string[] = [];
  const crossed = name === CROSSED;
  // A text of places and marks alone ("{done}/{total}") has no words in either language.
  const worded = /\p{L}/u.test(`${text.th} ${text.en}`.replace(/\{\w+\}/g, ""));
  if (worded && !THAI.test(crossed ? text.en : text.th))
    found.push(`${name}: Thai text without Thai letters`);
  if (THAI.test(crossed ? text.th : text.en)) found.push(`${name}: English text with Thai letters`);
  if (placeholders(text.th).join() !== placeholders(text.en).join())
    found.push(`${name}: placeholders differ`);
  for (const [language, words] of Object.entries(text) as [string, string][]) {
    if (words.trim() === "") found.push(`${name}.${language} is empty`);
    const ends = FRAGMENTS.has(name) ? words.trimStart() : words;
    if (ends !== ends.trim() || /[^\S\n]{2}/.test(words))
      found.push(`${name}.${language}: stray spaces`);
    if (/\u0E4D[\u0E48-\u0E4B]?\u0E32/.test(words))
      found.push(`${name}.${language}: split SARA AM`);
    if (/\u200B|\u00A0/.test(words)) found.push(`${name}.${language}: invisible characters`);
  }
  return found;
}

describe("the catalogue of texts", () => {
  it("holds complete texts with the same placeholders in both languages", async () => {
    const texts = await allTexts();
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.flatMap(([name, text]) => faults(name, text))).toEqual([]);
  });

  it.each([
    [{ th: "คะแนน {score}", en: "Score" }, "placeholders differ"],
    [{ th: "Score", en: "Score" }, "Thai text without Thai letters"],
    [{ th: "คะแนน", en: "คะแนน" }, "English text with Thai letters"],
    [{ th: "คะแนน  รวม", en: "Total" }, "stray spaces"],
    [{ th: "ค\u0E4D\u0E32", en: "Word" }, "split SARA AM"],
    [{ th: "คะแนน" }, "is not a text in both languages"],
  ])("would notice the fault of %j", (text, fault) => {
    expect(faults("x", text).join("; ")).toContain(fault);
  });
});
