/**
 * What a cell shows: number formats by `numfmt`, with what it lacks for Thai added here: Buddhist-era years and Thai
 * digits of the locale codes `[$-D07041E]` (Thai digits, Buddhist calendar), `[$-107041E]` (Arabic digits, Buddhist
 * calendar) and `[$-D00041E]` (Thai digits). A code is hex: digit shape (D is Thai), calendar (07 is Buddhist), language.
 */
import { format as formatNumber, getFormatInfo, isValidFormat } from "numfmt";
import { isCellError, type Value } from "../src/files/values";
import type { CellStyle } from "./engine/style";
import { STRICTNESS } from "./strictness";

const LOCALE = /\[\$-([0-9a-f]{1,8})\]/i;

/** Days from Excel's day 0 to 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** Arabic digits to Thai ones. */
function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

/** The format with its year replaced by the Buddhist year as a literal, outside quoted texts and brackets. */
function withBuddhistYear(format: string, serial: number): string {
  const year = new Date((Math.floor(serial) - UNIX_EPOCH) * 86_400_000).getUTCFullYear() + 543;
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|b{2,4}|e+|y+/gi, (token) => {
    if (!/^[bey]/i.test(token)) return token;
    return `"${token.length <= 2 && !/^e/i.test(token) ? String(year).slice(-2) : year}"`;
  });
}

/** The number rounded as Excel rounds for display: half up on its 15 decimal digits (1.005 is 1.01), not on its binary value. */
function roundForFormat(value: number, pattern: string): number {
  if (!isValidFormat(pattern)) return value;
  const { type, maxDecimals } = getFormatInfo(pattern);
  if (type !== "number" && type !== "grouped" && type !== "percent" && type !== "currency")
    return value;
  const decimals = maxDecimals + (type === "percent" ? 2 : 0);
  const [digits = "", exponent = "0"] = Math.abs(Number(value.toPrecision(15)))
    .toString()
    .split("e");
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const result = Math.sign(value) * Number(`${rounded}e${-decimals}`);
  return Number.isFinite(result) ? result : value;
}

/** The text of a value under a number format, as a wide enough cell shows it. */
export function formatValue(value: Value, numberFormat: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === STRICTNESS.textCells.format) return String(value);
  const code = LOCALE.exec(numberFormat)?.[1]?.padStart(8, "0").toUpperCase();
  const digits = code?.slice(0, 2);
  const buddhist =
    code?.slice(2, 4) === "07" || /b{2,4}/i.test(numberFormat.replace(/"[^"]*"/g, ""));
  const thai = digits === "0D" || /^t(?![a-z])/i.test(numberFormat);
  let pattern = numberFormat.replace(/^t(?![a-z])/i, "");
  if (buddhist && typeof value === "number" && value >= 0)
    pattern = withBuddhistYear(pattern, value);
  const locale = code?.endsWith("041E") ? "th-TH" : "en-US";
  // numfmt knows the language of a code but not its digits and calendar.
  pattern = pattern.replace(LOCALE, code?.endsWith("041E") ? "[$-41E]" : "$&");
  const rounded = typeof value === "number" ? roundForFormat(value, pattern) : value;
  const text = formatNumber(pattern, rounded, { locale, throws: false });
  return thai ? thaiDigits(text) : text;
}

/** What a cell with this value and style shows. */
export function displayText(value: Value | undefined, style: CellStyle): string {
  const format = style.numberFormat ?? "General";
  const { limit, shown } = STRICTNESS.longTextCells;
  const tooLong =
    format === STRICTNESS.textCells.format && typeof value === "string" && value.length > limit;
  return tooLong ? shown : formatValue(value ?? null, format);
}

/** What the formula bar shows for a value: dates and percentages as one would type them, numbers in full. */
export function typedText(value: Value | undefined, style: CellStyle): string {
  if (typeof value !== "number") return formatValue(value ?? null, "@");
  const info = getFormatInfo(style.numberFormat?.replace(LOCALE, "") ?? "General");
  if (info.type === "percent") return `${Number((value * 100).toPrecision(15))}%`;
  if (info.isDate && value >= 61) {
    const day = new Date((Math.floor(value) - UNIX_EPOCH) * 86_400_000);
    return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  }
  return String(value);
}
