/** Excel's rules for what becomes of something written into a cell. Written from documentation, for en-US notation. */
import type { CellError, Value } from "../../src/files/values";
import { withStyle, type CellStyle } from "../engine/style";
import { STRICTNESS } from "../strictness";

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;

/** Days from Excel's day 0 to a date, for dates after February 1900. */
function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1901 || year > 9999) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}

/** What an entry turns into. `format` is the number format that Excel gives a General cell along with it. */
export interface ParsedEntry {
  readonly value?: Value;
  readonly formula?: string;
  readonly format?: string;
}

/** Typed by a person in Thai Excel, or written through Office.js, which reads by en-US rules. */
export type EntryHow = "typed" | "written";

/**
 * Turns an entry into a value or formula.
 * In a text cell ("@") a string stays as it is, without one leading apostrophe. Elsewhere "=…" is a formula, "'…" a
 * text, "+…", "-…" and "@…" that are no numbers are taken for formulas too (and show #NAME? when they are words),
 * and what looks like a number, a percentage, a date (typed: day/month/year, Buddhist years too; written:
 * month/day/year) or a time becomes one.
 */
export function readEntry(
  input: string | number | boolean,
  style: CellStyle,
  how: EntryHow = "typed",
): ParsedEntry {
  if (typeof input !== "string") return { value: input };
  if (style.numberFormat === STRICTNESS.textCells.format)
    return { value: input.startsWith("'") ? input.slice(1) : input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { formula: input };
  const trimmed = input.trim();
  const read = readNumber(trimmed, how);
  if (read) return read;
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (ERRORS.test(trimmed)) return { value: { error: trimmed.toUpperCase() } satisfies CellError };
  const begins = STRICTNESS.writtenFormulas.begins.some((sign) => input.startsWith(sign));
  if (begins && input.length > 1) return { formula: `=${input}` };
  return { value: input };
}

function readNumber(input: string, how: EntryHow): ParsedEntry | undefined {
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(input);
  if (number && (number[2] || /\d/.test(number[3] ?? ""))) {
    const value = Number(input.replaceAll(",", "").replace("%", ""));
    if (number[5]) return { value: value / 100, format: number[3] ? "0.00%" : "0%" };
    return { value };
  }
  const date = readDate(input, how);
  if (date) return date;
  const time = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(input);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86_400, format: time[3] ? "h:mm:ss" : "h:mm" };
  }
  return undefined;
}

function readDate(input: string, how: EntryHow): ParsedEntry | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(input);
  const local = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(input);
  if (!iso && !local) return undefined;
  const written = how === "written";
  const year = Number(iso?.[1] ?? local?.[4] ?? new Date().getFullYear());
  const [first, second] = [Number(local?.[1]), Number(local?.[3])];
  const [month, day] = iso
    ? [Number(iso[2]), Number(iso[3])]
    : written
      ? [first, second]
      : [second, first];
  const value = serial(fullYear(year, written), month, day);
  if (value === undefined) return undefined;
  return { value, format: written ? STRICTNESS.writtenDates.format : "d/m/yyyy" };
}

/** The common-era year of one in two digits, or of a Buddhist one where these are known. */
function fullYear(year: number, written: boolean): number {
  if (year < 100) return 2000 + year;
  return year > 2400 && !written ? year - 543 : year;
}

/** The style after an entry: a General cell takes the format that the entry brought. */
export function styleAfter(style: CellStyle, entry: ParsedEntry): CellStyle {
  const general = (style.numberFormat ?? "General") === "General";
  return entry.format && general ? withStyle(style, { numberFormat: entry.format }) : style;
}
