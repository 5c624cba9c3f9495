import { flatMap } from "../core/lists";
import { normalizeText } from "../thai/clean";
import { toArabicDigits } from "../thai/digits";
import type { RuleBook } from "./rulebook/schema";

/** Indicators with their numbers and names: those of a year's rulebook, or of several. */
export type IndicatorNames = Pick<RuleBook, "indicators">;

/** A name without what writers vary: spaces and the leading "การ". */
function key(name: string): string {
  return name.replace(/\s/g, "").replace(/^การ/, "");
}

/** "ตัวชี้วัดที่ 3.", "3)", "3 ": group 1 is the number. "9.1" is a sub-indicator and does not match. */
const NUMBER =
  /^(?:ประเด็น\s*\/?\s*)?(?:ตัวชี้วัด\s*(?:ที่|ข้อ)?\s*)?\(?(\d{1,2})(?![\d]|\.\d)\s*[.):：-]?\s*/;
const LABEL = /^(?:ประเด็น\s*\/?\s*)?ตัวชี้วัด\s*(?:ที่|ด้าน)?\s*[:：]?\s*/;
/** The score or the instrument that reports write after the name. */
const TRAILER =
  /\s*(?:\(?\s*(?:ได้\s*)?(?:คะแนน)?\s*\d{1,3}(?:\.\d+)?\s*(?:คะแนน)?\s*\)?|\(?\s*(?:IIT|EIT|OIT)\s*\)?)\s*$/i;

/**
 * Number of the indicator that a cell means: "๑. การปฏิบัติหน้าที่", "ตัวชี้วัดที่ ๑ การปฏิบัติ หน้าที่",
 * "การใช้ทรัพย์สินของทางราชการ", "๓". Spaces, marks of emphasis, kind of digits, a number in front, a score or an instrument
 * behind and the leading "การ" do not matter; spellings are those of the year's rulebook.
 *
 * @returns null when nothing fits exactly, or when number and name disagree: never a guess
 */
export function findIndicator(text: string, book: IndicatorNames): number | null {
  const plain = toArabicDigits(normalizeText(text))
    .replace(/[\s*_]+/g, " ")
    .trim();
  const match = NUMBER.exec(plain);
  const number = match ? Number(match[1]) : null;
  const rest = match ? plain.slice(match[0].length) : plain.replace(LABEL, "");
  const name = key(rest.replace(TRAILER, "").replace(TRAILER, ""));
  if (name === "") {
    const known = number !== null && book.indicators.some((one) => one.number === number);
    return known && key(rest) === "" ? number : null;
  }
  const found = numbersOf(book).get(name);
  return found !== undefined && (number === null || number === found) ? found : null;
}

const known = new WeakMap<IndicatorNames, ReadonlyMap<string, number>>();

/** Numbers of indicators by the key of each spelling; of two with the same key the first. */
function numbersOf(names: IndicatorNames): ReadonlyMap<string, number> {
  let numbers = known.get(names);
  if (!numbers) {
    const pairs = flatMap(names.indicators, ({ number, name, spellings }) =>
      [name.value, ...spellings].map((spelling) => [key(spelling), number] as const),
    );
    numbers = new Map(pairs.reverse());
    known.set(names, numbers);
  }
  return numbers;
}
