/** Excel's rules for what becomes of something written into a cell. Written from documentation, for en-US notation. */
import type { CellError, Value } from "../../src/files/values";
import { withStyle, type CellStyle } from "../engine/style";

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;

/** Days from Excel's day 0 to a date, for dates after February 1900. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1901 || year > 9999) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}

/** What an entry turns into. `format` is the number format that Excel gives a General cell along with it. */
export interface Entry {
  readonly value?: Value;
  readonly formula?: string;
  readonly format?: string;
}

/**
 * Turns an entry into a value or formula.
 * In a text cell ("@") a string stays as it is, without one leading apostrophe. Elsewhere "=…" is a formula, "'…" a
 * text, "+…", "-…" and "@…" that are no numbers are taken for formulas too (and show #NAME? when they are words),
 * and what looks like a number, a percentage, a date (day/month/year; Buddhist years too) or a time becomes one.
 */
export function readEntry(input: string | number | boolean, style: CellStyle): Entry {
  if (typeof input !== "string") return { value: input };
  if (style.numberFormat === "@") return { value: input.startsWith("'") ? input.slice(1) : input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { formula: input };
  const trimmed = input.trim();
  const read = readNumber(trimmed);
  if (read) return read;
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (ERRORS.test(trimmed)) return { value: { error: trimmed.toUpperCase() } satisfies CellError };
  if (/^[+\-@]./.test(input)) return { formula: `=${input}` };
  return { value: input };
}

function readNumber(input: string): Entry | undefined {
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(input);
  if (number && (number[2] || /\d/.test(number[3] ?? ""))) {
    const value = Number(input.replaceAll(",", "").replace("%", ""));
    if (number[5]) return { value: value / 100, format: number[3] ? "0.00%" : "0%" };
    return { value };
  }
  const date =
    /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(input) ??
    /^(\d{4})(-)(\d{1,2})-(\d{1,2})$/.exec(input);
  if (date) {
    const iso = date[1]?.length === 4;
    const typedYear = iso ? Number(date[1]) : date[4] ? Number(date[4]) : new Date().getFullYear();
    const year =
      typedYear > 2400 ? typedYear - 543 : typedYear < 100 ? 2000 + typedYear : typedYear;
    const [day, month] = iso
      ? [Number(date[4]), Number(date[3])]
      : [Number(date[1]), Number(date[3])];
    const value = serial(year, month, day);
    if (value !== undefined) return { value, format: "d/m/yyyy" };
  }
  const time = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(input);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86_400, format: time[3] ? "h:mm:ss" : "h:mm" };
  }
  return undefined;
}

/** The style after an entry: a General cell takes the format that the entry brought. */
export function styleAfter(style: CellStyle, entry: Entry): CellStyle {
  const general = (style.numberFormat ?? "General") === "General";
  return entry.format && general ? withStyle(style, { numberFormat: entry.format }) : style;
}
