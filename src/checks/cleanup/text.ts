import { canonicalCode, splitCode } from "../../ita/codes";
import type { CoreRules } from "../../ita/rulebook/schema";
import { MONTH_PATTERN, monthNumber, THAI_MONTHS, THAI_MONTHS_SHORT } from "../../thai/date";
import { toArabicDigits, toThaiDigits, toThaiDigitsInProse } from "../../thai/digits";
import { splitListItems } from "../../thai/split";
import type { Field } from "../../tables/table";
import type { CleanupKind } from "./kinds";
import { joinWraps } from "./wraps";

export interface TextOptions {
  readonly kinds: ReadonlySet<CleanupKind>;
  /** Digits of the document. */
  readonly digits: "thai" | "arabic";
  /** Rules of the year and indicator of the row; without the rules codes stay as they are. */
  readonly core?: CoreRules | undefined;
  readonly indicator?: number | undefined;
}

export interface CleanedText {
  readonly text: string;
  /** What was done, in order. */
  readonly kinds: readonly CleanupKind[];
  /** Nothing was done that somebody must look at. */
  readonly sure: boolean;
}

interface Step {
  readonly kind: CleanupKind;
  /** Fields it is for; left out: all. */
  readonly fields?: ReadonlySet<Field>;
  /** The text afterwards; with `sure: false` when somebody must look at it. */
  readonly run: (text: string, options: TextOptions) => string | { text: string; sure: boolean };
}

/** Running text, where lists and line ends of the source occur. */
const PROSE: ReadonlySet<Field> = new Set<Field>([
  "analysis",
  "measure",
  "linkedAnalysis",
  "steps",
  "followUp",
  "result",
  "outcome",
  "evidence",
  "uplift",
  "progress",
  "note",
]);
/** Also questions and names wrap; units and dates do not take part, since a join there can make two units one. */
const WRAPPING: ReadonlySet<Field> = new Set<Field>([...PROSE, "indicator", "question"]);
const CODED: ReadonlySet<Field> = new Set<Field>(["question", "questionCode"]);
/** Figures, which people sum up: their digits stay. */
const FIGURES: ReadonlySet<Field> = new Set<Field>([
  "score",
  "instrumentScore",
  "weighted",
  "published",
  "weight",
  "rank",
  "target",
  "budget",
]);

const BLOCKS = "p|div|br|li|ol|ul|tr|table|tbody|thead|h[1-6]|hr|blockquote";
const INLINE = "u|b|i|s|em|strong|span|font|a|sup|sub|small|big|td|th|mark|center|o:p";
/** Spaces before something: only from the first on, as trying each of a long run again would take for ever. */
const SPACES_BEFORE = "(?:(?<![ \\t])[ \\t]+)?";
const BLOCK_TAG = new RegExp(`${SPACES_BEFORE}</?(?:${BLOCKS})(?:\\s[^<>]*)?/?>[ \\t]*`, "gi");
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]*)?/?>`, "gi");
const BOX = new RegExp(`${SPACES_BEFORE}<input\\b([^<>]*)>[ \\t]*`, "gi");
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
};
const NO_NUMBER_BEFORE = "(?<![0-9๐-๙.,/])";
const DAY_FIRST = `(?:${NO_NUMBER_BEFORE}([0-9๐-๙]{1,2})[ \\t]*|${NO_NUMBER_BEFORE})`;
/** Abbreviations need their first dot: without it they are also endings of words. */
const MONTH = MONTH_PATTERN.replace(/\\\.\? \?(?=[ก-ฮ])/g, "\\. ?");
const DATE = new RegExp(
  `${DAY_FIRST}(?<![ก-ฮ.])(${MONTH})[ \\t]*(?:(พ ?\\. ?ศ ?\\.?)[ \\t]*)?([0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙]|[/.,:][0-9๐-๙])`,
  "g",
);
/** A dash between two dates with a space on one side only. */
const DASH_BEFORE_DATE = new RegExp(
  `([0-9๐-๙])(?:([-–])[ \\t]+|[ \\t]+([-–]))(?=(?:[0-9๐-๙]{1,2} )?(?:${MONTH}))`,
  "g",
);

const STEPS: readonly Step[] = [
  {
    kind: "characters",
    run: (text) =>
      text
        .replace(/\r\n?/g, "\n")
        .replace(/\u00a0/g, " ")
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
        .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
        .replace(/เเ/g, "แ"),
  },
  { kind: "boxes", run: checkBoxes },
  { kind: "tags", run: removeTags },
  {
    kind: "hyphens",
    run: (text) => text.replace(/(?<![A-Za-z])([A-Za-z]{1,3})-[ \t]+(?=[A-Za-z])/g, "$1-"),
  },
  { kind: "dates", run: spaceDates },
  {
    kind: "era",
    run: (text) =>
      text
        .replace(/พ[ \t]*\.[ \t]*ศ[ \t]*\.?[ \t]*(?=[0-9๐-๙]{4}(?![0-9๐-๙]))/g, "พ.ศ. ")
        .replace(/(พ\.ศ\. [0-9๐-๙]{4})(?=[ก-ฮเ-ไ])/g, "$1 "),
  },
  { kind: "codes", fields: CODED, run: cleanCode },
  {
    kind: "digits",
    run: (text, { digits }) => {
      // A cell that holds a code and nothing else is a key of our own sheets, not prose.
      if (/^[ieo][1-9][0-9]?$/.test(text)) return text;
      return digits === "thai" ? toThaiDigitsInProse(text) : toArabicDigits(text);
    },
  },
  { kind: "lists", fields: PROSE, run: (text) => breakLists(text, /^ *\(?[0-9๐-๙]/) },
  {
    kind: "dashes",
    fields: PROSE,
    run: (text) => ({ text: breakLists(text, /^ *[-–•▪]/), sure: false }),
  },
  { kind: "wraps", fields: WRAPPING, run: (text) => ({ text: joinWraps(text), sure: false }) },
  {
    kind: "spaces",
    run: (text) =>
      text
        .replace(/[ \t]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .replace(/\n{2,}/g, "\n")
        .trim(),
  },
];

/**
 * A cell's text after the chosen kinds of clean-up, until nothing changes any more: cleaning a cleaned text gives
 * the same text. Loses nothing but white space, tags and marks; changes no letter but เเ and split SARA AM, and
 * digits and codes when asked.
 */
export function cleanText(text: string, field: Field, options: TextOptions): CleanedText {
  const kinds = new Set<CleanupKind>();
  let sure = true;
  let current = text;
  // One step can make work for an earlier one (tags taken away leave spaces); more than a few rounds it never takes.
  for (let round = 0; round < 10; round++) {
    const before = current;
    for (const step of STEPS) {
      if (!options.kinds.has(step.kind) || (step.fields && !step.fields.has(field))) continue;
      if (step.kind === "digits" && FIGURES.has(field)) continue;
      const done = step.run(current, options);
      const next = typeof done === "string" ? { text: done, sure: true } : done;
      if (next.text === current) continue;
      current = next.text;
      kinds.add(step.kind);
      sure &&= next.sure;
    }
    if (current === before) break;
  }
  if (current === text) return { text, kinds: [], sure: true };
  return { text: current, kinds: [...kinds], sure };
}

/** Boxes to ☑ and ☐ on lines of their own; sure when at most one in the cell is ticked and, of several, one is. */
function checkBoxes(text: string): { text: string; sure: boolean } {
  let boxes = 0;
  let ticked = 0;
  const done = text.replace(BOX, (whole, attributes: string) => {
    if (!/checkbox|radio/i.test(attributes)) return whole;
    const on = /\bchecked\b/i.test(attributes);
    boxes++;
    if (on) ticked++;
    return `\n${on ? "☑" : "☐"} `;
  });
  return { text: done.replace(/^\n/, ""), sure: boxes === 1 || ticked === 1 };
}

function removeTags(text: string, { digits }: TextOptions): string {
  return numberItems(text, digits)
    .replace(BLOCK_TAG, "\n")
    .replace(INLINE_TAG, "")
    .replace(
      /&(nbsp|amp|lt|gt|quot);/gi,
      (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole,
    )
    .replace(/(?<!\*)\*\*(?!\*)/g, "")
    .replace(/\n{2,}/g, "\n")
    .replace(/^\n|\n$/g, "");
}

/** Where an HTML list opens, with the white space before, or closes, with the white space behind. */
const LIST_TAG = new RegExp(`${SPACES_BEFORE}<(ol|ul)\\b([^<>]*)>|</(ol|ul)>[ \\t]*`, "gi");

/**
 * Items of an HTML list show a number or a dot that is not in their text; it is written out before the tags go. A list
 * ends with the first closing tag of its kind.
 */
function numberItems(text: string, digits: "thai" | "arabic"): string {
  const tags = Array.from(text.matchAll(LIST_TAG));
  const closings = closingTags(tags);
  let done = "";
  let from = 0;
  tags.forEach((tag, index) => {
    const [opening, kind, attributes = ""] = tag;
    const closing = closings[index];
    if (kind === undefined || !closing || tag.index < from) return;
    const end = closing.index + closing[0].length;
    const list = text.slice(tag.index + opening.length, closing.index);
    const isPlain = /list-style-type:\s*none/i.test(attributes);
    done += isPlain
      ? text.slice(from, end)
      : `${text.slice(from, tag.index)}\n${numberedItems(list, kind.toLowerCase() === "ol", digits)}\n`;
    from = end;
  });
  return done + text.slice(from);
}

/** Of each tag of a list the next that closes one of its kind. */
function closingTags(tags: readonly RegExpExecArray[]): (RegExpExecArray | undefined)[] {
  const next: { ol?: RegExpExecArray; ul?: RegExpExecArray } = {};
  return [...tags]
    .reverse()
    .map((tag) => {
      const kind = (tag[1] ?? tag[3])?.toLowerCase() === "ol" ? "ol" : "ul";
      const closing = next[kind];
      if (tag[1] === undefined) next[kind] = tag;
      return closing;
    })
    .reverse();
}

/** The items of a list, each on a line with its number or a dash, where they have none of their own. */
function numberedItems(inside: string, isNumbered: boolean, digits: "thai" | "arabic"): string {
  let number = 0;
  return inside.replace(/<li\b[^<>]*>\s*(?:<p\b[^<>]*>\s*)?([^<]{0,4})/gi, (_, start: string) => {
    number++;
    const own = /^\(?[0-9๐-๙]{1,2}[.)]|^[-–•▪◆]/.test(start);
    const count = digits === "thai" ? toThaiDigits(String(number)) : String(number);
    const mark = own ? "" : isNumbered ? `${count}. ` : "- ";
    return `\n${mark}${start}`;
  });
}

/** One space between day, month and year, dots of abbreviations in place, the same space on both sides of a dash. */
function spaceDates(text: string): string {
  return text
    .replace(DATE, (whole, ...parts: string[]) => {
      const [day, name = "", era, year = ""] = parts;
      const index = monthNumber(name) - 1;
      const isFull = THAI_MONTHS.some((month) => month === name);
      const month = (isFull ? THAI_MONTHS : THAI_MONTHS_SHORT)[index];
      if (month === undefined) return whole;
      return `${day === undefined ? "" : `${day} `}${month} ${era ? "พ.ศ. " : ""}${year}`;
    })
    .replace(DASH_BEFORE_DATE, "$1 $2$3 ")
    .replace(/(?<![ก-๙])(ตลอด|ภายใน|ใน)[ \t]+(?=ปีงบประมาณ)/g, "$1");
}

/** The code at the beginning of a question as its letter and digits; only with rules, and never of two that it could be. */
function cleanCode(
  text: string,
  { core, indicator, digits }: TextOptions,
): string | { text: string; sure: boolean } {
  if (!core) return text;
  const { code, text: rest } = splitCode(text);
  if (code === "") return text;
  const reading = canonicalCode(code, { core, indicator });
  if (!reading || !("code" in reading)) return text;
  const letter = reading.code.slice(0, 1);
  // Capital or small as written; a letter that OCR lost is small as in the official forms.
  const written = new RegExp(letter, "i").exec(code)?.[0] ?? letter;
  const plain = `${written}${reading.code.slice(1)}`;
  const clean = digits === "thai" ? toThaiDigits(plain) : plain;
  const prefix = /^ข้อ\s*(?:คำถาม\s*)?(?:ที่\s*)?/.exec(code)?.[0] ?? "";
  const same = toArabicDigits(code.slice(prefix.length)) === plain;
  if (same) return text;
  const done = `${prefix}${clean}${rest ? ` ${rest}` : ""}`;
  const zero = letter === "o" && /^[0๐]/.test(code.slice(prefix.length));
  const known = /[ieo]/i.test(code) || (zero && indicator !== undefined);
  return { text: done, sure: known };
}

/** Puts list items whose marker fits on lines of their own; the others stay where they are. */
function breakLists(text: string, marker: RegExp): string {
  let done = "";
  let from = 0;
  for (const item of splitListItems(text)) {
    const at = text.indexOf(item, from);
    const between = text.slice(from, at);
    const breaks = done !== "" && marker.test(item) && !between.includes("\n");
    done += (breaks ? "\n" : between) + item;
    from = at + item.length;
  }
  return done + text.slice(from);
}
