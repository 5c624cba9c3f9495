/** Texts as long as a cell holds that look harmless, and that text code with a loop within a loop never comes to the end of. */
import type { CellValue, SheetCells } from "../../src/cells/values";
import { check } from "../../src/checks/check";
import { proposeCleanup } from "../../src/checks/cleanup/propose";
import { prepareInput } from "../../src/checks/input";
import type { CheckSource } from "../../src/checks/source";
import { evaluate } from "../../src/functions/adapter";
import { FUNCTIONS } from "../../src/functions/registry";
import { canonicalCode, splitCode } from "../../src/ita/codes";
import { findIndicator } from "../../src/ita/indicators";
import { bookFor } from "../../src/ita/rulebook/book";
import { NEWEST_YEAR } from "../../src/ita/rulebook/core";
import { keepDates, keepYears } from "../../src/sheets/reports/digits";
import { titleOf } from "../../src/sheets/reports/titles";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";
import { findTables } from "../../src/tables/find";
import { headingKey } from "../../src/tables/headings";
import { cellsOfText } from "../../src/tables/import/pasted";
import { LabelReader } from "../../src/tables/labels";
import { levelIn } from "../../src/tables/levelNames";
import { normalizeText } from "../../src/thai/clean";
import { repairDamage } from "../../src/thai/damage";
import { parseThaiDate } from "../../src/thai/date";
import { readDateCell } from "../../src/thai/dateCell";
import { toArabicDigits, toThaiDigits, toThaiDigitsInProse } from "../../src/thai/digits";
import { editDistance } from "../../src/thai/distance";
import { breakLines, measureText, textWidth } from "../../src/thai/measure";
import { parseNumber } from "../../src/thai/number";
import { parsePeriod } from "../../src/thai/period";
import { shiftYears } from "../../src/thai/shiftYears";
import { partStarts, splitListItems, splitText, withoutMarker } from "../../src/thai/split";

/** Most characters that Excel lets a cell hold. */
export const LONGEST_TEXT = 32_767;

const PIECES = {
  spaces: " ",
  tabs: "\t",
  "spaces that do not break": "\u00a0",
  "spaces and lines": " \n",
  "words and spaces": "ก  ",
  "letter, then spaces": "ก          ",
  lines: "\n",
  brackets: "(",
  "bracket pairs": "()",
  "angle brackets": "<",
  tags: "<b>ก</b>",
  "tags that open": "<p ",
  "lists that open": "<ol><li>",
  inputs: '<input type="checkbox" ',
  quotes: '"',
  apostrophes: "'",
  "square brackets": "[",
  stars: "*",
  digits: "1",
  "Thai digits": "๑",
  "digits with commas": "1,",
  "digits with points": "1.",
  codes: "o1 ",
  dots: ".",
  dashes: "-",
  "letters and dashes": "a-",
  repetition: "ๆ",
  marks: "\u0E48",
  vowels: "เ",
  "no spaces": "การจัดซื้อจัดจ้าง",
  "names of agencies": "เทศบาลตำบล",
  units: "กองคลังสำนักปลัด",
  "zero-width": "ก\u200b",
  urls: "http://a.go.th/",
  "half a url": "http://",
  mails: "a@",
  months: "ก.ค.",
  days: "1 ก.ค. 68 - ",
  years: "2568/",
  numbering: "1) ก ",
  "numbering by points": "1.1.",
  percent: "90%",
  slashes: "กองคลัง/",
  points: "87.5 คะแนน ",
} as const satisfies Record<string, string>;
/** Runs of one character with something before and behind, which no trimming takes away. */
const RUNS = {
  "spaces inside": ["1. ก", " ", "1. ข"],
  "tabs inside": ["ก", "\t", "<p>"],
  "lines inside": ["1. ก", "\n", "1. ข"],
  "dashes inside": ["1. ก", "-", "1. ข"],
  "dots inside": ["1. ก", ".", "1. ข"],
  "spaces behind an indicator": ["ตัวชี้วัดที่", " ", "ก"],
  "spaces behind a question": ["ข้อคำถามที่", " ", "ก"],
  "spaces behind a measure": ["มาตรการ", " ", "ก"],
  "spaces behind a score": ["คะแนน 87.50", " ", "ระดับA"],
  "spaces behind a day": ["1", " ", "ก.ค. 2568"],
  "spaces behind a year": ["ปีงบประมาณ พ.ศ.", " ", "ก"],
  "spaces behind a quarter": ["ไตรมาส", " ", "ก"],
  "spaces behind an item": ["o", " ", "ก"],
} as const satisfies Record<string, readonly [string, string, string]>;
type LongText = keyof typeof PIECES | keyof typeof RUNS;
export const LONG_TEXTS = Object.keys({ ...PIECES, ...RUNS }) as readonly LongText[];

/** A text of so many characters. */
export function longText(name: LongText, length = LONGEST_TEXT): string {
  if (name in RUNS) {
    const [before, run, behind] = RUNS[name as keyof typeof RUNS];
    return before + run.repeat(length - before.length - behind.length) + behind;
  }
  const piece = PIECES[name as keyof typeof PIECES];
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const HEADINGS = ["ตัวชี้วัด", "มาตรการ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"];

/** A plan whose rows hold these texts. */
function planOf(rows: readonly (readonly CellValue[])[]): SheetCells {
  return { sheet: "แผน", row: 0, column: 0, values: [HEADINGS, ...rows] };
}

/** A plan in which every cell of a row holds the text. */
function fullOf(text: string): SheetCells {
  return planOf([HEADINGS.map(() => text)]);
}

/** A plan with all long texts, a row each, in turn in each of its columns. */
export function planOfLongTexts(): SheetCells {
  return planOf(
    LONG_TEXTS.map((name, index) =>
      HEADINGS.map((heading, column) =>
        column === index % HEADINGS.length ? longText(name) : `${heading} ${index}`,
      ),
    ),
  );
}

function sourceOf(cells: SheetCells): CheckSource {
  return {
    sheets: [{ name: cells.sheet, visibility: "Visible", data: false, cells }],
    tables: findTables(cells),
    agency: SAMPLE_AGENCY,
    ownRules: null,
    yearProblems: [],
    questionDifferences: [],
    olderForm: null,
    digits: "thai",
    today: { year: 2568, month: 11, day: 1 },
  };
}

/** Answers of a routine, which a test can look at. */
type Routine<T> = (subject: T) => readonly unknown[];

const BOOK = bookFor(NEWEST_YEAR);
const LABELS = new LabelReader();

/** What the add-in does with a text by itself. */
export const TEXT_ROUTINES: Readonly<Record<string, Routine<string>>> = {
  "custom functions": (text) =>
    FUNCTIONS.map((record) =>
      evaluate(record, [text, text, text].slice(0, record.parameters.length)),
    ),
  splitText: (text) => splitText(text, 120, { size: 16 }, 20),
  "lists and parts": (text) => [splitListItems(text), partStarts(text), withoutMarker(text)],
  measuring: (text) => [
    textWidth(text, { size: 16 }),
    breakLines(text, 120, { size: 16 }),
    measureText(text, { size: 16 }).lines(200),
  ],
  digits: (text) => [toThaiDigitsInProse(text), toThaiDigits(text), toArabicDigits(text)],
  "cleaning and mending": (text) => [normalizeText(text), repairDamage(text)],
  "dates and numbers": (text) => [
    parseThaiDate(text),
    readDateCell(text),
    parsePeriod(text),
    parseNumber(text),
    shiftYears(text, 1),
  ],
  distance: (text) => [editDistance(text, `${text.slice(1)}ก`, 3)],
  "codes and indicators": (text) => [
    splitCode(text),
    canonicalCode(text, { core: BOOK.core }),
    findIndicator(text, BOOK),
  ],
  "labels and headings": (text) => [LABELS.read(text), headingKey(text), levelIn(text, BOOK.core)],
  "pasted text": (text) => [cellsOfText(text, "ก")],
  "texts of reports": (text) => [titleOf(text), keepDates(text), keepYears(text)],
};

/** What the add-in does with a sheet. */
export const SHEET_ROUTINES: Readonly<Record<string, Routine<SheetCells>>> = {
  "finding tables": (cells) => findTables(cells),
  "preparing checks": (cells) => [prepareInput(sourceOf(cells))],
  "all checks": (cells) => check(sourceOf(cells)),
  "the clean-up": (cells) =>
    proposeCleanup(findTables(cells), cells, { digits: "thai", book: BOOK }),
};

/** All of them with one text: sheets with it in every cell of a row. */
export const ROUTINES: Readonly<Record<string, Routine<string>>> = {
  ...TEXT_ROUTINES,
  ...Object.fromEntries(
    Object.entries(SHEET_ROUTINES).map(([name, run]): [string, Routine<string>] => [
      name,
      (text) => run(fullOf(text)),
    ]),
  ),
};
