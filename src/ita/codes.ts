/**
 * Codes of questions and items: "i1"–, "e1"– for the surveys, "o1"– for OIT. People type them in many ways and
 * OCR turns their letter into a digit: i and e become 1, o becomes 0. A reading is taken only when it is the
 * sole one that the year's form, and the indicator of the row where it is known, allow.
 */
import { flatten } from "../core/lists";
import { normalizeText } from "../thai/clean";
import { toArabicDigits } from "../thai/digits";
import { groupSize, sum } from "./score";
import type { CoreRules, Instrument } from "./rulebook/schema";

/** Letter of the codes of an instrument. */
export const CODE_LETTERS: Readonly<Record<Instrument, string>> = { IIT: "i", EIT: "e", OIT: "o" };

/** One code, several that it could be, or null when it is no code of the form. */
export type CodeReading =
  | { readonly code: string }
  | { readonly ambiguous: readonly string[] }
  | null;

export interface CodeContext {
  /** Rules of the year: which codes exist. */
  readonly core: CoreRules;
  /** Number of the indicator the row belongs to, where it is known. */
  readonly indicator?: number | undefined;
}

/** Codes of a year's form in order, of one indicator only when given. */
export function codesOf(core: CoreRules, indicator?: number): readonly string[] {
  const lists = codeLists.get(core) ?? listCodes(core);
  codeLists.set(core, lists);
  return indicator === undefined ? flatten(lists) : (lists[indicator - 1] ?? []);
}

/** Codes by indicator, listed once for the rules of a year: a column of codes asks for them at every cell. */
const codeLists = new WeakMap<CoreRules, readonly (readonly string[])[]>();

function listCodes(core: CoreRules): readonly (readonly string[])[] {
  const last = { IIT: 0, EIT: 0, OIT: 0 };
  return core.indicators.map((instrument, i) => {
    const groups = core.oitGroups.filter((group) => group.indicator === i + 1);
    const count = sum(groups.map(groupSize)) + (core.questionCounts[i] ?? 0);
    return Array.from({ length: count }, () => CODE_LETTERS[instrument] + ++last[instrument]);
  });
}

/** Indicator that a canonical code belongs to in the year; null when the form has no such code. */
export function indicatorOfCode(code: string, core: CoreRules): number | null {
  const place = core.indicators.findIndex((_, i) => codesOf(core, i + 1).includes(code));
  return place < 0 ? null : place + 1;
}

/** Words and marks that stand before a code. */
const LEAD = /^(?:ข้อ\s*(?:คำถาม\s*)?(?:ที่)?|คำถาม\s*(?:ที่)?|[([])?\s*/;
/** A letter of ours, or its instrument's name, and a number: nothing to guess. */
const CLEAN = /^(i|e|o)(?:it)?[\s.:-]*0*([1-9][0-9]?)[.):\]]?$/i;

/**
 * Canonical code from what people type or OCR makes of it.
 *
 * - "i๑", "I 1", "ข้อ e2", "OIT 10", "o-01": clean, taken as written, whatever the year and the indicator
 * - "๐๑", "0 ๑๐", "07": the 0 is an o
 * - "1๑๙": an Arabic 1 before Thai digits is an i or an e
 * - "๑๒", "7": may be i2, e2, i12 …; certain only when the form has one of them (in that indicator)
 *
 * The answer is always one that comes back unchanged. Text behind the code is not allowed: see `splitCode`.
 */
export function canonicalCode(text: string, { core, indicator }: CodeContext): CodeReading {
  const written = normalizeText(text).replace(LEAD, "");
  const plain = toArabicDigits(written);
  const clean = CLEAN.exec(plain);
  if (clean) return { code: clean.slice(1).join("").toLowerCase() };

  // "l", "|" and "!" are what OCR and keyboards leave of an i.
  const stroke = /^[l|!]/.test(plain);
  const digits = plain.replace(/\s|[.):\]]$/g, "").replace(/^[l|!]/, "1");
  if (!/^[0-9]{1,3}$/.test(digits)) return null;
  const tail = Number(digits.slice(1));
  const candidates =
    digits[0] === "0"
      ? [`o${tail}`]
      : stroke
        ? [`i${tail}`]
        : [
            ...(digits[0] === "1" ? [`i${tail}`, `e${tail}`] : []),
            // The letter may have been dropped, unless digits of two kinds show that the first stands for it.
            ...(/^1[๐-๙]/.test(written) ? [] : ["i", "e", "o"].map((letter) => letter + digits)),
          ];
  const known = codesOf(core, indicator);
  const possible = candidates.filter((code) => known.includes(code));
  const [code] = possible;
  if (code === undefined) return null;
  return possible.length > 1 ? { ambiguous: possible } : { code };
}

/** A code as written and the question's own text behind it. */
export interface CodedText {
  /** As written, e.g. "i ๑" or "๐๒๗"; "" when the text begins with no code. */
  readonly code: string;
  readonly text: string;
}

/**
 * Splits "i๔ หน่วยงานของท่าน …" into the code as written and the text. Only the place is judged here;
 * give the code to `canonicalCode` to read it.
 */
export function splitCode(text: string): CodedText {
  const whole = normalizeText(text);
  const match =
    /^((?:ข้อ\s*(?:คำถาม\s*)?(?:ที่\s*)?)?(?:[ieol|!](?:it)?[\s.:-]*|[0๐1]\s(?=[0-9๐-๙]))?[0-9๐-๙]{1,3}(?![0-9๐-๙]|[.,/][0-9๐-๙]))[.):\]]?(?:\s+|(?=[ก-๛])|$)/i.exec(
      whole,
    );
  return { code: match?.[1] ?? "", text: whole.slice(match?.[0].length ?? 0) };
}
