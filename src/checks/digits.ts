/** Kinds of digits in texts. */
import { toArabicDigits, toThaiDigits, toThaiDigitsInProse } from "../thai/digits";

/** Codes of questions and items, and tokens that OCR made of them: their digits follow no choice. */
const CODES = /[ieo](?<![A-Za-z].)\s?[0-9๐-๙]{1,3}(?![0-9๐-๙])|[1l|][๐-๙]+/gi;

/** Which digits a text holds, codes of questions, web addresses and Latin words left out. */
export function digitsIn(text: string): { readonly thai: boolean; readonly arabic: boolean } {
  if (!/[0-9๐-๙]/.test(text)) return { thai: false, arabic: false };
  const plain = text.replace(CODES, "");
  const arabic = /[0-9]/.test(plain) && toThaiDigitsInProse(plain) !== plain;
  return { thai: /[๐-๙]/.test(plain), arabic };
}

/** The text with all its digits of one kind, codes left as they are. */
export function withDigits(text: string, digits: "thai" | "arabic"): string {
  if (digits === "arabic") return toArabicDigits(text);
  let done = "";
  let from = 0;
  for (const match of text.matchAll(CODES)) {
    done += toThaiDigitsInProse(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return done + toThaiDigitsInProse(text.slice(from));
}

/** Whether at least as many texts hold Thai digits as Arabic ones. */
export function usesThaiDigits(texts: readonly { readonly text: string }[]): boolean {
  let balance = 0;
  for (const { text } of texts) {
    const { thai, arabic } = digitsIn(text);
    balance += Number(thai) - Number(arabic);
  }
  return balance >= 0;
}

/** A canonical code ("i10") as the document writes it ("i๑๐"). */
export function inCodeDigits(code: string, digits: "thai" | "arabic"): string {
  return digits === "thai" ? toThaiDigits(code) : code;
}
