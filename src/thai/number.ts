import { toArabicDigits, toThaiDigits } from "./digits";
import { roundHalfUp } from "./round";

const PLAIN = /^[+-]?(?=\.?\d)(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d+)?$/;

/**
 * The number that a text says, or null when the text is anything but a number.
 *
 * Thai and Arabic digits, also mixed; a sign; thousands commas where they belong ("1,234.5", not "12,34");
 * spaces around. A unit or percent sign ("90%", "90 คะแนน"), a lone "-", an exponent and "" give null.
 */
export function parseNumber(text: string): number | null {
  const plain = toArabicDigits(text).trim().replace(/^−/, "-");
  if (!PLAIN.test(plain)) return null;
  const value = Number(plain.replace(/,/g, ""));
  return Number.isFinite(value) ? value || 0 : null; // never -0
}

/** "1.5e-7" as "0.00000015": the same digits without an exponent. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = "", first = "", rest = "", power = ""] = match;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + "0".repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * A number as text, without thousands separators and never with an exponent.
 *
 * @param value a finite number
 * @param decimals decimals to print (0–15), rounded half up (`roundHalfUp`); left out: the shortest text that
 *   `parseNumber` reads back as the very same number
 * @param digits "thai" unless told
 * @throws RangeError when the value is not finite or `decimals` is out of range
 */
export function formatNumber(
  value: number,
  decimals?: number,
  digits: "thai" | "arabic" = "thai",
): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const arabic =
    decimals === undefined
      ? withoutExponent(String(value))
      : padDecimals(withoutExponent(String(roundHalfUp(value, decimals))), decimals);
  return digits === "thai" ? toThaiDigits(arabic) : arabic;
}

/** Fills or cuts to exactly `decimals` decimals; numbers too large for that precision hold no others. */
function padDecimals(text: string, decimals: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  const shown = fraction.slice(0, decimals);
  return decimals === 0 ? whole : `${whole}.${shown}${"0".repeat(decimals - shown.length)}`;
}
