/** Differences of two workbooks side by side, as a sheet that can be printed. */
import { fillIn } from "../core/text";
import { exchangeSheets } from "./sheetTexts";
import { toThaiDigits } from "../thai/digits";
import { SheetBuilder } from "../sheets/builder";
import { measureRowHeight } from "../sheets/layout/heights";
import type { Cell, SheetPlan } from "../sheets/plan";
import {
  BODY,
  HEADER,
  pageNumber,
  REPORT_FONT,
  TABLE_PAGE,
  TITLE,
  wholeFormat,
} from "../sheets/theme";
import type { Difference } from "./compare";
import type { Remark } from "./remarks";

const texts = exchangeSheets.comparison;
const SIZE = 14;
const WIDTHS = [30, 44, 80, 116, 74, 150, 150, 66];
/** Excel shows no row above 409.5 points; a longer cell is cut by its end, the whole text stands in the workbook. */
const MOST_LETTERS = 1200;
/** Differences that are listed: with more, two files are not editions of one workbook. */
const MOST_LISTED = 10_000;

/**
 * The sheet of a comparison.
 * @param names of the two files, as the reader knows them
 */
export function planComparison(
  differences: readonly Difference[],
  names: { readonly mine: string; readonly theirs: string },
): SheetPlan {
  const sheet = new SheetBuilder(WIDTHS);
  sheet.line(texts.title, { style: TITLE, height: 30 });
  sheet.line(fillIn(texts.files, names), {
    style: { horizontal: "Center", size: SIZE },
    height: 24,
  });
  const count = differences.length;
  const summary = count === 0 ? texts.none : toThaiDigits(fillIn(texts.counts, { count }));
  sheet.line(summary, { style: { horizontal: "Center", size: SIZE }, height: 24 });
  const header = sheet.rows([[...texts.headings]], {
    style: { ...HEADER, size: SIZE },
    height: 28,
  });
  const lines = differences.slice(0, MOST_LISTED).map((difference, index): Cell[] => [
    index + 1,
    texts.kinds[difference.kind],
    difference.sheet,
    difference.item,
    difference.column,
    shortened(difference.mine),
    shortened(difference.theirs),
    [difference.mineAt, difference.theirsAt]
      .map((at) => at ?? "–")
      .filter((at, place, all) => place === 0 || at !== all[0])
      .join(" / "),
  ]);
  addLines(sheet, lines, WIDTHS);
  if (count > MOST_LISTED) {
    const params = { listed: MOST_LISTED, left: count - MOST_LISTED };
    sheet.line(toThaiDigits(fillIn(texts.more, params)), { style: { size: SIZE }, height: 24 });
  }
  return sheet.plan({
    id: "comparison",
    name: texts.name,
    font: { name: REPORT_FONT, size: SIZE },
    page: pageWith(header.row),
    freezeRows: header.row + 1,
    gridlines: false,
  });
}

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

const gathered = exchangeSheets.gathered;
const GATHERED_WIDTHS = [34, 120, 130, 230, 110, 66, 90];

/** Remarks of several members in one list, with the file that each came with. */
export function planGathered(remarks: readonly Remark[]): SheetPlan {
  const sheet = new SheetBuilder(GATHERED_WIDTHS);
  sheet.line(gathered.title, { style: TITLE, height: 30 });
  const header = sheet.rows([[...exchangeSheets.remarks.headings, gathered.from]], {
    style: { ...HEADER, size: SIZE },
    height: 28,
  });
  const lines = remarks.map((remark, index): Cell[] => [
    index + 1,
    remark.report,
    remark.topic,
    remark.text,
    remark.member,
    remark.date,
    remark.file,
  ]);
  addLines(sheet, lines, GATHERED_WIDTHS);
  return sheet.plan({
    id: "gathered",
    name: gathered.name,
    font: { name: REPORT_FONT, size: SIZE },
    page: pageWith(header.row),
    freezeRows: header.row + 1,
    gridlines: false,
  });
}

function addLines(
  sheet: SheetBuilder,
  lines: readonly (readonly Cell[])[],
  widths: readonly number[],
): void {
  const area = sheet.rows(lines, {
    style: { ...BODY, size: SIZE },
    height: lines.map((line) =>
      measureRowHeight(
        line.map((cell) => (typeof cell === "string" ? cell : "")),
        widths,
        { size: SIZE },
      ),
    ),
  });
  sheet.style({ ...area, columns: 1 }, { horizontal: "Center", numberFormat: wholeFormat("thai") });
}

function pageWith(header: number): SheetPlan["page"] {
  return {
    orientation: "Landscape",
    ...TABLE_PAGE,
    titleRows: { row: header, rows: 1 },
    centerFooter: pageNumber("thai"),
  };
}
