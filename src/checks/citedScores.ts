/** Scores that sentences cite, and whose they say they are. */
import { findIndicator } from "../ita/indicators";
import type { Instrument, RuleBook } from "../ita/rulebook/schema";
import { toArabicDigits } from "../thai/digits";
import { parseNumber } from "../thai/number";

/** Whose score a sentence cites; null when it names nobody. */
export type CitedSubject =
  | { readonly of: "indicator"; readonly indicator: number }
  | { readonly of: "instrument"; readonly instrument: Instrument }
  | { readonly of: "total" };

/** A score of two decimals in a sentence. */
export interface CitedScore {
  readonly value: number;
  readonly subject: CitedSubject | null;
}

/** A score with the word คะแนน or ร้อยละ before it, or คะแนน or a percent sign behind. */
const CITED =
  /(?:คะแนน|ร้อยละ)[^\d\n]{0,25}?(\d{1,3}\.\d{2})(?!\d)|(?<![\d.])(\d{1,3}\.\d{2})\s*(?:คะแนน|%)/g;
/** Words before a score that make it somebody else's: a question, another year, a target, a change. */
const OTHERS =
  /ข้อ\s*(?:ที่\s*)?[A-Za-z0-9]|(?<![A-Za-z])[ieo]\s?\d|เป้าหมาย|เกณฑ์|ปีที่(?:แล้ว|ผ่านมา)|ปีก่อน|เพิ่มขึ้น|ลดลง|สูงกว่า|ต่ำกว่า|ห่างจาก|ค่าเฉลี่ย|ระดับประเทศ|ระดับจังหวัด|ตั้งแต่|ไม่น้อยกว่า|ไม่ต่ำกว่า/i;
const BOUND = /^\s*(?:คะแนน\s*)?(?:ขึ้นไป|ถึง|[-–—~])/;
const MANY = /ตัวชี้วัด(?:ที่)?\s*\d{1,2}\s*(?:-|–|ถึง|,|และ)\s*(?:ตัวชี้วัดที่\s*)?\d/;
const INDICATOR = /ตัวชี้วัดที่\s*(\d{1,2})(?![\d.])/g;
const INSTRUMENT = /(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/g;
const TOTAL = /คะแนนรวม|ภาพรวม|ผลคะแนน\s*(?:ITA|รวม)|คะแนน\s*ITA|ผลการประเมิน\s*ITA/g;
/** Characters before a score in which such words count. */
const REACH = 120;

/** Every score that a text cites, each value once; scores of others and of other years are left out. */
export function citedScores(text: string, book: RuleBook, year: number): CitedScore[] {
  if (!/คะแนน|ร้อยละ|%/.test(text) || !/[0-9๐-๙]\.[0-9๐-๙]{2}/.test(text)) return [];
  const plain = toArabicDigits(text);
  const found: CitedScore[] = [];
  let from = 0;
  for (const match of plain.matchAll(CITED)) {
    const value = parseNumber(match[1] ?? match[2] ?? "");
    const end = match.index + match[0].length;
    const before = plain.slice(Math.max(from, match.index - REACH), end);
    from = end;
    // "95.00 ขึ้นไป" and "85.00 – 94.99" are bounds of levels.
    const bound = BOUND.test(plain.slice(end, end + 12));
    if (value === null || bound || OTHERS.test(before) || MANY.test(before)) continue;
    const years: readonly string[] = before.match(/25\d\d/g) ?? [];
    if (years.length > 0 && !years.includes(String(year))) continue;
    if (found.some((one) => one.value === value)) continue;
    found.push({ value, subject: subjectOf(before, book) });
  }
  return found;
}

/** The last that a text names: an indicator by its number or name, an instrument, or the total. */
function subjectOf(before: string, book: RuleBook): CitedSubject | null {
  const named: { readonly at: number; readonly subject: CitedSubject }[] = [];
  for (const match of before.matchAll(INDICATOR)) {
    const indicator = Number(match[1]);
    if (book.indicators.some(({ number }) => number === indicator))
      named.push({ at: match.index, subject: { of: "indicator", indicator } });
  }
  for (const match of before.matchAll(INSTRUMENT)) {
    const instrument = match[1] as Instrument;
    named.push({ at: match.index, subject: { of: "instrument", instrument } });
  }
  for (const match of before.matchAll(TOTAL))
    named.push({ at: match.index, subject: { of: "total" } });
  for (const { number, name, spellings } of book.indicators) {
    for (const spelling of [name.value, ...spellings]) {
      const at = before.lastIndexOf(spelling);
      if (at >= 0 && findIndicator(spelling, book) === number)
        named.push({ at, subject: { of: "indicator", indicator: number } });
    }
  }
  return (
    named.reduce<(typeof named)[number] | null>(
      (last, one) => (!last || one.at > last.at ? one : last),
      null,
    )?.subject ?? null
  );
}
