/**
 * How texts are entered into cells so that they stay texts.
 *
 * Excel reads what is written as if it were typed, by en-US rules. "@" keeps a text from that, but cells of that format
 * are marked as "number stored as text", and long ones were seen to show ####### instead of the text; so only texts
 * that Excel would take for something else get it.
 */

/** Longest text under "@". */
const LONGEST_AS_TEXT = 255;
/** Letters that stand in no number, date or time of Excel's en-US notation: then only the first character matters. */
const THAI_LETTER = /[\u0E01-\u0E3A\u0E40-\u0E4E]/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Whether Excel would make something else of a text typed into a General cell: a formula, a number, a date, TRUE. */
function isMisread(text: string): boolean {
  const typed = text.trim();
  if (/^[=+\-@#]/.test(typed)) return true;
  if (/^(?:true|false|จริง|เท็จ)$/i.test(typed)) return true;
  if (THAI_LETTER.test(typed)) return false;
  return /^[\d๐-๙.,(%$฿€£¥]/.test(typed) || (MONTH.test(typed) && /\d/.test(typed));
}

/** What to write for a text, and the number format that its cell must have before; null leaves the format. */
export interface TextEntry {
  readonly content: string;
  readonly format: "@" | "General" | null;
}

/**
 * The entry that makes a cell hold exactly this text. Excel takes one leading apostrophe for the sign of a text and
 * keeps the rest, so a text that begins with one gets a second; under "@" it is not sure whether it would, so that such
 * a text is never written there.
 * @param format number format that the cell has
 */
export function entryOf(text: string, format = "General"): TextEntry {
  const general = format === "@" ? "General" : null;
  if (text.startsWith("'")) return { content: `'${text}`, format: general };
  if (!isMisread(text)) return { content: text, format: null };
  return text.length > LONGEST_AS_TEXT
    ? { content: `'${text}`, format: general }
    : { content: text, format: "@" };
}
