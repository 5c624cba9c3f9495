/** Texts as long as a cell holds that look harmless, and that text code with a loop within a loop never comes to the end of. */
import type { SheetCells } from "../../src/cells/values";
import { check } from "../../src/checks/check";
import { proposeCleanup } from "../../src/checks/cleanup/propose";
import type { CheckSource } from "../../src/checks/source";
import { evaluate } from "../../src/functions/adapter";
import { THAI } from "../../src/functions/records/thai";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";
import { findTables } from "../../src/tables/find";
import { toThaiDigitsInProse } from "../../src/thai/digits";
import { splitText } from "../../src/thai/split";

/** Most characters that Excel lets a cell hold. */
export const LONGEST_TEXT = 32_767;

const PIECES = {
  spaces: " ",
  "letter, then spaces": "ก          ",
  lines: "\n",
  brackets: "(",
  "bracket pairs": "()",
  "angle brackets": "<",
  tags: "<b>ก</b>",
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
  "spaces inside": " ",
  "lines inside": "\n",
  "dashes inside": "-",
  "dots inside": ".",
};
type LongText = keyof typeof PIECES | keyof typeof RUNS;
export const LONG_TEXTS = Object.keys({ ...PIECES, ...RUNS }) as readonly LongText[];

/** A text of so many characters. */
export function longText(name: LongText, length = LONGEST_TEXT): string {
  if (name in RUNS) {
    const run = RUNS[name as keyof typeof RUNS];
    return `1. ก${run.repeat(length - 8)}1. ข`;
  }
  const piece = PIECES[name as keyof typeof PIECES];
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const HEADINGS = ["ตัวชี้วัด", "มาตรการ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"];

/** A plan in which every cell holds the text. */
function planOf(text: string): SheetCells {
  return { sheet: "แผน", row: 0, column: 0, values: [HEADINGS, HEADINGS.map(() => text)] };
}

function sourceOf(cells: SheetCells): CheckSource {
  return {
    sheets: [{ name: cells.sheet, visibility: "Visible", data: false, cells }],
    tables: findTables(cells),
    agency: SAMPLE_AGENCY,
    ownRules: null,
    yearProblems: [],
    questionDifferences: [],
    digits: "thai",
    today: { year: 2568, month: 11, day: 1 },
  };
}

/** All that the add-in does with the text of a cell; each answers something that a test can look at. */
export const TEXT_ROUTINES: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  THAI: (text) => [evaluate(THAI, [text])],
  splitText: (text) => splitText(text, 120, { size: 16 }, 20),
  "digits in prose": (text) => [toThaiDigitsInProse(text)],
  "finding tables": (text) => findTables(planOf(text)),
  "all checks": (text) => check(sourceOf(planOf(text))),
  "the clean-up": (text) => {
    const cells = planOf(text);
    return proposeCleanup(findTables(cells), cells, { digits: "thai" });
  },
};
