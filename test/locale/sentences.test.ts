import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sentencesPage } from "../../scripts/sentences";
import { analysisSentences } from "../../src/locale/sentences/analysis";
import { introductions } from "../../src/locale/sentences/introductions";
import { memoSentences } from "../../src/locale/sentences/memo";
import { summarySentences } from "../../src/locale/sentences/summary";

const ALL = Object.entries({
  ...analysisSentences,
  ...introductions,
  ...memoSentences,
  ...summarySentences,
});

test("docs/sentences.md is made from the sources as they are (npm run docs)", () => {
  // The formatter pads the columns of tables.
  const plain = (text: string) => text.replace(/ +\|/g, " |").replace(/-{3,}/g, "---");
  const written = readFileSync(join("docs", "sentences.md"), "utf8");
  expect(plain(written)).toBe(plain(sentencesPage()));
});

test.each(ALL)("%s has a condition, both languages and no double space", (_, { th, en, when }) => {
  for (const text of [th, en, when]) {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/ {2}/);
  }
});

test.each(ALL)("%s follows the rules of the proof-reader", (_, { th }) => {
  // ด้วย opens a new matter and takes no นั้น; a level's name follows without a space of ours.
  expect(th).not.toMatch(/^ด้วย/);
  expect(th).not.toMatch(/ระดับ \{/);
  // Nothing is addressed to the officer in a paper that is signed.
  expect(th).not.toMatch(/โปรดตรวจ|ข้อควรระวัง|ก่อนเผยแพร่|ยังไม่มีมาตรการ/);
});
