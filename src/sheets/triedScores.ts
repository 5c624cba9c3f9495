/** Scores that were only tried beside the real ones, as a sheet that can be printed. */
import { assess, type Assessment } from "../ita/assessment";
import { scoreChange } from "../ita/change";
import type { Agency } from "../ita/records";
import type { RuleBook } from "../ita/rulebook/schema";
import { toThaiDigits } from "../thai/digits";
import { SheetBuilder } from "./builder";
import type { Cell, SheetPlan } from "./plan";
import type { ReportOptions } from "./reportOptions";
import {
  BODY,
  changeFormat,
  HEADER,
  pageNumber,
  REPORT_FONT,
  scoreFormat,
  TABLE_PAGE,
  TITLE,
  wholeFormat,
} from "./theme";

const TEXTS = {
  name: "เปรียบเทียบคะแนนที่ลองปรับ",
  title: "เปรียบเทียบคะแนนที่ประเมินกับคะแนนที่ลองปรับ",
  year: "ประจำปีงบประมาณ พ.ศ. {year}",
  warning: "คะแนนที่ลองปรับเป็นตัวเลขสมมติเพื่อวางแผน ไม่ใช่ผลการประเมิน",
  headings: ["ที่", "ตัวชี้วัด", "คะแนนที่ประเมิน", "คะแนนที่ลองปรับ", "เปลี่ยนแปลง"],
  total: "คะแนนรวม",
  level: "ระดับ",
} as const;
const WIDTHS = [36, 222, 84, 84, 78];
const SIZE = 16;
const ROW = 26;

/**
 * The sheet: a row an indicator, instrument, total and level.
 * @param scores real and tried scores in official order, 0–100
 */
export function planTriedScores(
  {
    agency,
    options,
    book,
  }: {
    readonly agency: Agency;
    readonly options: ReportOptions;
    readonly book: RuleBook;
  },
  scores: { readonly real: readonly number[]; readonly tried: readonly number[] },
): SheetPlan {
  const { fiscalYear } = agency;
  const real = assess({ fiscalYear, scores: scores.real }, book);
  const tried = assess({ fiscalYear, scores: scores.tried }, book);
  const { digits } = options;
  const inDigits = (text: string) => (digits === "thai" ? toThaiDigits(text) : text);
  const center = { horizontal: "Center", size: SIZE } as const;
  const sheet = new SheetBuilder(WIDTHS);
  sheet.line(TEXTS.title, { style: TITLE, height: 30 });
  sheet.line(agency.name, { style: { ...center, bold: true }, height: ROW });
  const year = TEXTS.year.replace("{year}", String(fiscalYear));
  sheet.line(inDigits(year), { style: center, height: ROW });
  sheet.line(TEXTS.warning, { style: { ...center, italic: true }, height: ROW });
  sheet.gap(8);
  const header = sheet.rows([[...TEXTS.headings]], {
    style: { ...HEADER, size: SIZE },
    height: ROW * 1.5,
  });
  const body = sheet.rows(linesOf(real, tried), {
    style: { ...BODY, size: SIZE, vertical: "Center" },
    height: ROW,
  });
  const column = (index: number, columns = 1) => ({ ...body, column: index, columns });
  sheet.style(column(0), { horizontal: "Center", numberFormat: wholeFormat(digits) });
  sheet.style(column(2, 2), { horizontal: "Center", numberFormat: scoreFormat(digits) });
  sheet.style(column(4), { horizontal: "Center", numberFormat: changeFormat(digits) });
  return sheet.plan({
    id: "tried-scores",
    name: TEXTS.name,
    font: { name: REPORT_FONT, size: SIZE },
    page: {
      orientation: "Portrait",
      ...TABLE_PAGE,
      titleRows: { row: header.row, rows: 1 },
      centerFooter: pageNumber(digits),
    },
    gridlines: false,
  });
}

function linesOf(real: Assessment, tried: Assessment): Cell[][] {
  const line = (number: number | null, name: string, before: number, after: number): Cell[] => [
    number,
    name,
    before,
    after,
    scoreChange(after, before),
  ];
  return [
    ...real.indicators.map(({ number, name, score }, index) =>
      line(number, name, score, tried.indicators[index]?.score ?? score),
    ),
    ...real.instruments.map(({ instrument, score }, index) =>
      line(null, instrument, score, tried.instruments[index]?.score ?? score),
    ),
    line(null, TEXTS.total, real.total.score, tried.total.score),
    [null, TEXTS.level, real.level.name, tried.level.name, null],
  ];
}
