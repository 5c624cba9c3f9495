/**
 * Announced results out of running text: what ITAS shows, an announcement, a table copied from a PDF. Lines hold a name
 * and its score, or names and scores stand below each other; marks may be displaced as PDF files give them.
 */
import type { CellValue, SheetCells } from "../../cells/values";
import { bookFor } from "../../ita/rulebook/book";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import { INSTRUMENTS } from "../../ita/score";
import { normalizeText } from "../../thai/clean";
import { repairDamage } from "../../thai/damage";
import { toArabicDigits } from "../../thai/digits";
import { LabelReader, type Subject } from "../labels";
import { levelNameIn } from "../levelNames";

/** Scores that must be found for a text to be an announced result. */
const FEWEST = 4;
/** A score: with decimals, or whole, with or without unit; neither a number of a list nor part of a year. */
const NUMBER = /(?<![\d.])(\d{1,3}(?:\.\d{1,4})?)(?!\d|\.\d)(?![.)]\s*[ก-๙])/g;
const YEAR = /(?<!\d)25\d\d(?!\d)/g;
const UNITS = /คะแนน|ร้อยละ|[%:：|]/g;

/** What was found, by the name of its row. */
interface Found {
  readonly scores: Map<string, number>;
  level: string | null;
}

/**
 * The announced result of a text as a table with one name and one figure a row, which the reader of tables knows: its
 * indicators, instruments, total and level. Null when the text names too few scores.
 */
export function readAnnouncement(text: string, sheet: string): SheetCells | null {
  const lines = linesOf(text);
  const years = lines.flatMap((line) => Array.from(line.matchAll(YEAR), ([year]) => Number(year)));
  const found = readLines(lines, newestColumn(lines));
  if (found.scores.size < FEWEST) return null;
  const year = years.reduce<number | null>((newest, one) => Math.max(newest ?? 0, one), null);
  const rows: CellValue[][] = [
    ...(year === null ? [] : [[`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}`, ""]]),
    ["ตัวชี้วัด", "คะแนน"],
    ...ROWS.flatMap((name) => {
      const score = found.scores.get(name);
      return score === undefined ? [] : [[name, score]];
    }),
    ...(found.level === null ? [] : [["ระดับผลการประเมิน", found.level]]),
  ];
  return { sheet, row: 0, column: 0, values: rows };
}

/** Names of the rows, in order. */
const ROWS: readonly string[] = [
  ...Array.from({ length: 10 }, (_, i) => `ตัวชี้วัดที่ ${i + 1}`),
  ...INSTRUMENTS.map((name) => `แบบวัด ${name}`),
  "คะแนนรวม",
];

function rowOf(subject: Subject | undefined): string | null {
  if (subject?.of === "indicator") return `ตัวชี้วัดที่ ${subject.indicator}`;
  if (subject?.of === "instrument") return `แบบวัด ${subject.instrument}`;
  return subject?.of === "total" ? "คะแนนรวม" : null;
}

/** Lines of a text, mended and in Arabic digits; what a PDF put into one line is parted behind every score. */
function linesOf(text: string): readonly string[] {
  const mended = repairDamage(text)?.repaired ?? text;
  return toArabicDigits(normalizeText(mended))
    .replace(/\t/g, " ")
    .replace(/(\d\.\d{1,4}(?:\s*(?:คะแนน|%))?)\s+(?=(?:\d{1,2}\s*(?:[.)]\s*)?)?[ก-๙A-Z])/g, "$1\n")
    .replace(/(\d(?:\s*(?:คะแนน|%))?)\s+(?=แบบ|คะแนน(?:รวม|ภาพรวม)|ระดับ)/g, "$1\n")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Which of several figures a line is of the newest year, by a heading that names the years; null without one. */
function newestColumn(lines: readonly string[]): { index: number; count: number } | null {
  for (const line of lines) {
    const years = Array.from(line.matchAll(YEAR), ([year]) => Number(year));
    if (years.length >= 2 && new Set(years).size === years.length)
      return { index: years.indexOf(Math.max(...years)), count: years.length };
  }
  return null;
}

function readLines(lines: readonly string[], newest: ReturnType<typeof newestColumn>): Found {
  const labels = new LabelReader();
  const found: Found = { scores: new Map(), level: null };
  const waiting: string[] = [];
  let begun = "";
  let last: string | null = null;
  for (const line of lines) {
    const level = levelOf(line, last);
    if (level !== null) found.level ??= level;
    const numbers = scoresIn(line);
    const words = wordsOf(line);
    const name = nameOf(words, begun, line, labels);
    if (name !== null) {
      begun = "";
      last = name;
      const score = scoreOf(numbers, newest);
      if (score === null) waiting.push(name);
      else if (!found.scores.has(name)) found.scores.set(name, score);
    } else if (words === "" && numbers.length > 0) {
      const next = waiting.shift();
      const score = scoreOf(numbers, newest);
      if (next && score !== null && !found.scores.has(next)) found.scores.set(next, score);
    } else begun = words;
  }
  return found;
}

/** Words of a sentence that speaks of the total. */
const TOTAL_SAID = /คะแนน(?:ผล)?(?:การ)?(?:ประเมิน)?(?:ITA|รวม|ภาพรวม|เฉลี่ยรวม)|ผลการประเมินITA/i;

/** The row that a line names, by itself or together with the line that it goes on from; in a sentence the last name. */
function nameOf(words: string, begun: string, line: string, labels: LabelReader): string | null {
  const number = /^\(?(\d{1,2})\s*[.)]?\s+(?=[ก-๙])/.exec(line)?.[0] ?? "";
  const candidates = [
    number + words,
    words,
    ...(begun ? [begun + words, `${begun} ${words}`] : []),
  ];
  for (const text of candidates) {
    const name = rowOf(labels.read(text.trim())?.subject);
    if (name !== null) return name;
  }
  const tight = words.replace(/\s/g, "");
  const named = NAMES.map(({ name, number: of }) => ({ of, at: tight.lastIndexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  if (named) return rowOf({ of: "indicator", indicator: named.of });
  return TOTAL_SAID.test(tight) && scoresIn(line).length > 0 ? "คะแนนรวม" : null;
}

/** Names of indicators of any year without spaces. */
const NAMES = FISCAL_YEARS.flatMap((year) =>
  bookFor(year).indicators.flatMap(({ number, name, spellings }) =>
    [name.value, ...spellings].map((one) => ({ number, name: one.replace(/\s/g, "") })),
  ),
);

/** A line without its figures, units and number in a list. */
function wordsOf(line: string): string {
  const indicator = /ตัวชี้วัด(?:ที่)?\s*\d{1,2}/.exec(line)?.[0] ?? "";
  const rest = line
    .replace(indicator, "")
    .replace(YEAR, "")
    .replace(/^\(?\d{1,2}\s*[.)]\s*/, "")
    .replace(NUMBER, "")
    .replace(UNITS, (unit) => (unit === "คะแนน" ? unit : " "))
    .replace(/(?<!\s|ได้รับ|ได้|มี|เท่ากับ|คะแนน|=|-)(?:\s*(?:ได้รับ|ได้|มี|เท่ากับ|คะแนน|=|-))+\s*$/, "")
    .replace(/\(\s*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return `${indicator} ${rest}`.trim();
}

/** Figures of a line that can be scores, without the number of its indicator. */
function scoresIn(line: string): readonly number[] {
  const bare = line
    .replace(YEAR, "")
    .replace(/ตัวชี้วัด(?:ที่)?\s*\d{1,2}(?!\d|\.\d{2})/, "")
    .replace(/^\(?\d{1,2}\s*[.)]?\s+(?=[ก-๙(])/, "");
  const texts = Array.from(bare.matchAll(NUMBER), (match) => match[1] ?? "");
  // Weights and ranks are whole; scores beside them have decimals.
  const decimals = texts.filter((text) => text.includes("."));
  return (decimals.length > 0 ? decimals : texts).map(Number).filter((value) => value <= 100);
}

/** The score among the figures of a line: of the newest year, else the greatest of score and weighted points. */
function scoreOf(
  numbers: readonly number[],
  newest: { readonly index: number; readonly count: number } | null,
): number | null {
  if (newest && numbers.length === newest.count) return numbers[newest.index] ?? null;
  return numbers[0] ?? null;
}

/** Words of the longest name of a level. */
const LEVEL_WORDS = 4;

/** The level that a line names: behind ระดับ, or alone right below the total. */
function levelOf(line: string, last: string | null): string | null {
  const behind = /ระดับ(?:ผล)?(?:การประเมิน)?\s*[:：]?\s*(.*)$/.exec(line)?.[1];
  if (behind === undefined) return last === "คะแนนรวม" ? levelNameIn(line) : null;
  const words = behind.split(" ").slice(0, LEVEL_WORDS);
  for (let count = words.length; count > 0; count--) {
    const level = levelNameIn(words.slice(0, count).join(" "));
    if (level !== null) return level;
  }
  return null;
}
