import { assess } from "../../ita/assessment";
import type { Signer } from "../../ita/records";
import { ok, type Result } from "../../core/result";
import { say } from "../../core/text";
import { reportNames } from "../../locale/reports";
import { memoSentences as sentences } from "../../locale/sentences/memo";
import { formatThaiDate } from "../../thai/date";
import { breakLines, rowHeight, textWidth } from "../../thai/measure";
import { formatNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout/heights";
import { Pages, PRINTED_WIDER, SAFETY } from "../layout/pages";
import type { PageSetup, SheetPlan, Style } from "../plan";
import { pageBody, pageNumber, POINTS_PER_CM, REPORT_FONT } from "../theme";
import { afterLevel, signedFigures } from "./announced";
import { inDigits, keepYears } from "./digits";
import { isRefusal, withoutScores, type Report, type ReportData } from "./report";
import { breakAtSpace } from "./signatures";
import { piecesOf, sheetName } from "./titles";

/** Margins of the memo form of the Office of the Prime Minister, in centimetres. */
const PAGE: PageSetup = {
  orientation: "Portrait",
  margins: { top: 1.5, bottom: 2, left: 3, right: 2, header: 0.6, footer: 0.8 },
  // A letter bears no number on its first page, and "- ๒ -" in the middle of the top from the second on.
  bareFirstPage: true,
};
/** Points left free below the number of a further page. */
const BELOW_NUMBER = POINTS_PER_CM;
/** A grid of narrow columns, so that every line can have its own label width; as wide as the page prints. */
const COLUMNS = 23;
const COLUMN = Math.floor((pageBody(PAGE).width / PRINTED_WIDER / COLUMNS) * 4) / 4;
const SIZE = 16;
const LABEL_SIZE = 20;
const LABEL: Style = { size: LABEL_SIZE, bold: true, vertical: "Center" };
const VALUE: Style = { size: SIZE, vertical: "Center", numberFormat: "@" };
const LABEL_ROW = rowHeight(1, LABEL_SIZE);
/** Cells keep so many points free beside their text. */
const PADDING = 5;
/** 2.5 cm at the beginning of a paragraph. */
const INDENT = "\u00a0".repeat(20);
const DOTS = ".".repeat(40);
/** Part of its room that a dotted line is given: printers draw rows of dots wider than they are measured. */
const DOTTED_ROOM = 0.95;
/** Column of the right half, where the first signature stands. */
const RIGHT = 12;
const HALF = 11;
/** Beside the printed page: what the officer reads on screen. */
const HINT = "◂ วางตราครุฑสูง ๑.๕ ซม. ที่มุมซ้ายบน (ข้อความนี้ไม่พิมพ์)";
const HINT_WIDTH = 260;

/** How a memo is set. */
interface Setting {
  /** Points between the parts, and above a name where people sign. */
  readonly gap: number;
  readonly signing: number;
  /** Lines of one row of a paragraph: no row is too tall, and a page can end between two. */
  readonly lines: number;
}
/** From roomy to tight: the first under which the memo stands on one page is taken. */
const SETTINGS: readonly Setting[] = [
  { gap: 6, signing: 30, lines: 10 },
  { gap: 4, signing: 26, lines: 10 },
  { gap: 2, signing: 20, lines: 10 },
  { gap: 0, signing: 16, lines: 10 },
];
/** For what takes more than a page. */
const OF_SEVERAL_PAGES: Setting = { gap: 6, signing: 30, lines: 2 };

/** The covering memo (บันทึกข้อความ): heading, dotted lines, text, signatures of up to three levels with their dates. */
export const memo: Report = {
  id: "memo",
  unwanted: withoutScores,
  build(data: ReportData): Result<SheetPlan> {
    const room = pageBody(PAGE).height - SAFETY;
    const fitting = SETTINGS.map((setting) => layOut(data, setting)).find(
      (sheet) => sheet.heightFrom(0) <= room,
    );
    const sheet = fitting ?? layOut(data, OF_SEVERAL_PAGES);
    return ok(
      sheet.plan({
        id: "memo",
        name: inDigits(sheetName(reportNames.memo, data.agency.fiscalYear), data.options.digits),
        font: { name: REPORT_FONT, size: SIZE },
        page: {
          ...PAGE,
          centerHeader: pageNumber(data.options.digits),
          printArea: { row: 0, column: 0, rows: sheet.row, columns: COLUMNS },
        },
        gridlines: false,
      }),
    );
  },
};

function layOut(data: ReportData, setting: Setting): SheetBuilder {
  const { agency, options } = data;
  const digits = (text: string) => inDigits(text, options.digits);
  const sheet = new SheetBuilder(
    Array.from({ length: COLUMNS }, () => COLUMN),
    [HINT_WIDTH],
  );
  // A row of no height would be one of the usual height.
  const gap = (points: number) => points > 0 && sheet.gap(points);
  addHead(sheet);
  const { department = "", number = "", date = "" } = agency.memo ?? {};
  const written = typeof date === "object" ? formatThaiDate(date, "long") : date;
  addField(sheet, "ส่วนราชการ", digits(department || agency.name));
  addLine(sheet, [
    { label: "ที่", value: digits(number), column: 0, columns: RIGHT },
    { label: "วันที่", value: digits(written), column: RIGHT, columns: COLUMNS - RIGHT },
  ]);
  const subject = agency.memo?.subject || say(sentences.subject, "th", { year: agency.fiscalYear });
  addField(sheet, "เรื่อง", keepYears(digits(subject)));
  gap(setting.gap);
  const to = agency.memo?.to || officeOf(agency.signers[1]) || DOTS;
  const pages = new Pages(sheet, pageBody(PAGE).height, BELOW_NUMBER);
  addText(sheet, pages, `เรียน  ${digits(to)}`, setting.lines);
  gap(setting.gap);
  const levels = signatureLevels(agency.signers).map((level) =>
    measureLevel(level, setting.signing, digits),
  );
  const texts = paragraphs(data);
  texts.forEach((paragraph, index) => {
    // Signatures are never on a page without the end of what they are set under.
    const after = index === texts.length - 1 ? setting.gap + (levels[0]?.height ?? 0) : 0;
    addText(sheet, pages, INDENT + keepYears(digits(paragraph)), setting.lines, after);
    gap(setting.gap);
  });
  levels.forEach((level, index) => {
    if (index > 0) gap(setting.gap * 2);
    pages.need(level.height);
    addLevel(sheet, level, setting.signing);
  });
  return sheet;
}

/** The heading; the emblem of 1.5 cm goes to its left. */
function addHead(sheet: SheetBuilder): void {
  const heading: (string | null)[] = Array.from({ length: COLUMNS + 1 }, () => null);
  heading[3] = "บันทึกข้อความ";
  heading[COLUMNS] = HINT;
  const head = sheet.rows([heading], { height: 1.5 * POINTS_PER_CM });
  sheet.merge({ ...head, columns: 3 });
  sheet.merge({ ...head, column: 3, columns: COLUMNS - 6 });
  sheet.style(
    { ...head, column: 3, columns: COLUMNS - 6 },
    { size: 29, bold: true, horizontal: "Center", vertical: "Center" },
  );
  sheet.style(
    { ...head, column: COLUMNS, columns: 1 },
    { size: 14, italic: true, color: "#595959", vertical: "Center" },
  );
}

/**
 * A text over the whole width, in pieces of a few lines; no line of it is alone on a page.
 * @param after points of what stays on the page of its end
 */
function addText(sheet: SheetBuilder, pages: Pages, text: string, lines: number, after = 0): void {
  const width = sheet.width(0, COLUMNS);
  const style = { size: SIZE };
  const parts = piecesOf(text, width, style, lines);
  parts.forEach((piece, index) => {
    const height = measureTextHeight(piece, width, style);
    pages.need(index === parts.length - 1 ? height + after : height);
    sheet.line(piece, {
      style: { ...style, horizontal: "Left", vertical: "Top", wrap: true },
      height,
    });
  });
}

/** Columns that a label takes. */
function labelColumns(label: string): number {
  return Math.ceil((textWidth(label, { size: LABEL_SIZE, bold: true }) + PADDING) / COLUMN);
}

/** A label and its value on as many dotted lines as it takes. */
function addField(sheet: SheetBuilder, label: string, value: string): void {
  const own = labelColumns(label);
  const room = sheet.width(own, COLUMNS - own);
  const [first = "", ...rest] = breakLines(value, room, { size: SIZE }).map((line) => line.trim());
  addLine(sheet, [{ label, value: first, column: 0, columns: COLUMNS }], rest.length === 0);
  rest.forEach((line, index) => {
    const text = index === rest.length - 1 ? onDots(line, room) : line;
    const cells = [text, ...Array.from({ length: COLUMNS - own - 1 }, () => null)];
    const height = rowHeight(1, SIZE);
    sheet.merge(sheet.rows([cells], { column: own, height, style: VALUE }));
  });
}

/** A label with its value in some of the columns. */
interface LabelledValue {
  readonly label: string;
  readonly value: string;
  readonly column: number;
  readonly columns: number;
}

/** One line of labels with their values; `dots` go on after the value to the end of its room. */
function addLine(sheet: SheetBuilder, entries: readonly LabelledValue[], dots = true): void {
  const line: (string | null)[] = Array.from({ length: COLUMNS }, () => null);
  for (const { label, value, column, columns } of entries) {
    const own = labelColumns(label);
    line[column] = label;
    line[column + own] = dots ? onDots(value, sheet.width(column + own, columns - own)) : value;
  }
  const row = sheet.rows([line], { height: LABEL_ROW });
  for (const { label, column, columns } of entries) {
    const own = labelColumns(label);
    const labelArea = { ...row, column, columns: own };
    const valueArea = { ...row, column: column + own, columns: columns - own };
    sheet.merge(labelArea);
    sheet.merge(valueArea);
    sheet.style(labelArea, LABEL);
    sheet.style(valueArea, VALUE);
  }
}

/** A text and after it dots, which stand on the same line as its letters, to the end of the room. */
function onDots(text: string, room: number): string {
  const style = { size: SIZE };
  const lead = text === "" ? "" : `${text} `;
  const free = room * DOTTED_ROOM - PADDING - textWidth(lead, style);
  return lead + ".".repeat(Math.max(0, Math.floor(free / textWidth(".", style))));
}

/** The officer's own text, else one composed of what the workbook holds. */
function paragraphs(data: ReportData): string[] {
  const { agency, scores, measures } = data;
  const own = agency.memo?.body ?? "";
  if (own)
    return own
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const texts: string[] = [];
  const params = { agency: agency.name, year: agency.fiscalYear };
  if (isRefusal(scores)) texts.push(say(sentences.noScores, "th", params));
  else {
    const figures = signedFigures(assess(scores, data.book), data.book.core);
    texts.push(
      say(figures.announced ? sentences.announced : sentences.computed, "th", {
        ...params,
        total: formatNumber(figures.total, 2),
        level: afterLevel(figures.level.name),
      }),
    );
    if (data.ownRules !== null) texts.push(say(sentences.ownRules, "th", { rules: data.ownRules }));
  }
  const count = isRefusal(measures) ? 0 : measures.length;
  // The line of the department often ends with its telephone number.
  const department = agency.memo?.department
    .replace(/(?<!\s)\s*โทร.*$/s, "")
    .replace(/(?<!\s)\s*\n\s*/g, " ");
  texts.push(
    say(count > 0 ? sentences.planned : sentences.analysed, "th", {
      department: department || agency.name,
      planYear: agency.planYear,
      count,
    }),
    say(sentences.closing, "th"),
  );
  return texts;
}

/** What stands between the position of who acts and the office that is acted for. */
const ACTING = /^.*(?:ปฏิบัติราชการแทน|รักษาราชการแทน|รักษาการแทน|รักษาการในตำแหน่ง|ปฏิบัติหน้าที่)\s*/s;

/** The office that a paper is addressed to: not the person who acts for it. */
function officeOf(signer: Signer | undefined): string {
  const position = signer?.position ?? "";
  const office = position.replace(ACTING, "").trim();
  return (office || position).replace(/(?<!\s)\s*\n\s*/g, " ");
}

const NOBODY: Signer = { name: "", position: "", role: "" };

/** Who writes signs on the right; the levels above sign side by side below. A level is never divided by a page. */
function signatureLevels(signers: readonly Signer[]): readonly SideBySide[] {
  const [writer = NOBODY, second, third] = signers;
  const first = { right: signature(writer), above: 0 };
  if (!second) return [first];
  const passedOn = third
    ? [`เรียน  ${officeOf(third) || DOTS}`, "- เพื่อโปรดพิจารณา"]
    : [`ความเห็น ${DOTS}`, DOTS];
  const level = {
    left: [...passedOn, ...signature(second)],
    ...(third && { right: [`คำสั่ง ${DOTS}`, DOTS, ...signature(third)] }),
    above: passedOn.length,
  };
  return [first, level];
}

/** Name, position and date, below the room to sign. */
function signature({ name, position }: Signer): string[] {
  return [`(${name || DOTS})`, position, `วันที่ ${DOTS}`];
}

/** What stands in the two halves, line by line from the same height. */
interface SideBySide {
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  /** Lines above the room to sign. */
  readonly above: number;
}

/** The rows of a level as they are printed. */
interface MeasuredLevel {
  readonly rows: readonly { readonly texts: readonly string[]; readonly height: number }[];
  readonly above: number;
  /** Points, with the room to sign. */
  readonly height: number;
}

function measureLevel(
  { left = [], right = [], above }: SideBySide,
  signing: number,
  digits: (text: string) => string,
): MeasuredLevel {
  const width = COLUMN * HALF;
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const texts = [left, right].map((lines) =>
      breakAtSpace(fitDots(digits(lines[index] ?? ""), width), width),
    );
    const heights = texts.map((text) => measureTextHeight(text, width, { size: SIZE }));
    return { texts, height: Math.max(rowHeight(1, SIZE), ...heights) };
  });
  return { rows, above, height: rows.reduce((sum, { height }) => sum + height, signing) };
}

function addLevel(sheet: SheetBuilder, { rows, above }: MeasuredLevel, signing: number): void {
  const starts = [0, RIGHT];
  rows.forEach(({ texts, height }, index) => {
    if (index === above) sheet.gap(signing);
    const line: (string | null)[] = Array.from({ length: COLUMNS }, () => null);
    starts.forEach((column, half) => {
      line[column] = texts[half] || null;
    });
    const row = sheet.rows([line], { height });
    // What is written above the room to sign stands left, the signature itself in the middle of its half.
    const horizontal = index < above ? "Left" : "Center";
    for (const column of starts) {
      const area = { ...row, column, columns: HALF };
      sheet.merge(area);
      sheet.style(area, { size: SIZE, horizontal, vertical: "Top", wrap: true });
    }
  });
}

/** Dots as far as the room goes. */
function fitDots(text: string, width: number): string {
  let shown = text;
  while (shown.includes("......") && textWidth(shown, { size: SIZE }) > width - 2 * PADDING) {
    shown = shown.replace("......", ".....");
  }
  return shown;
}
