/** The sheets of many agencies: their results side by side, and what has to be followed up. */
import { exchangeSheets } from "./sheetTexts";
import { describe } from "../locale/describe";
import type { Refusal } from "../core/result";
import { fillIn } from "../core/text";
import { AGENCY_TYPES } from "../ita/agencyType";
import { toThaiDigits } from "../thai/digits";
import { SheetBuilder } from "../sheets/builder";
import { measureRowHeight } from "../sheets/layout/heights";
import type { Cell, SheetPlan } from "../sheets/plan";
import {
  BODY,
  HEADER,
  pageNumber,
  REPORT_FONT,
  scoreFormat,
  TABLE_PAGE,
  TITLE,
  wholeFormat,
} from "../sheets/theme";
import { planProvinceCharts } from "./provinceCharts";
import { averagesOf, ranksOf, type AgencyRow, type Averages } from "./province";

/** A file that was not read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: Refusal;
}

const SIZE = 14;
const DIGITS = "thai";
const texts = exchangeSheets.province;
/** Points: rank, name, type, one an indicator, instruments and total, level, weakest. */
const WIDTHS = { rank: 34, name: 150, type: 110, score: 40, level: 96, weakest: 48 };

const thai = (text: string) => toThaiDigits(text);

/** The year that most agencies have results of; the newer one of two alike. Null without any. */
export function commonYear(rows: readonly AgencyRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { fiscalYear, total } of rows) {
    if (fiscalYear !== null && total !== null) {
      counts.set(fiscalYear, (counts.get(fiscalYear) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best?.[0] ?? null;
}

/**
 * The sheets of a set of workbooks: results side by side, charts of them where there are any, and what to follow up. Averages and ranks are of one year only; agencies whose file holds another
 * year are followed up instead.
 */
export function planProvince(
  rows: readonly AgencyRow[],
  unread: readonly UnreadFile[],
): readonly SheetPlan[] {
  const year = commonYear(rows);
  const ofYear = rows.filter((row) => row.fiscalYear === year && row.total !== null);
  const charts = planProvinceCharts(ofYear);
  return [
    planOverview(ofYear, year, { read: rows.length, files: rows.length + unread.length }),
    ...(charts ? [charts] : []),
    planFollowUp(rows, unread, year),
  ];
}

function planOverview(
  rows: readonly AgencyRow[],
  year: number | null,
  counts: { readonly read: number; readonly files: number },
): SheetPlan {
  const indicators = rows[0]?.scores.length ?? 0;
  const { rank, name, type, score, level, weakest } = WIDTHS;
  const widths = [
    ...[rank, name, type],
    ...Array.from({ length: indicators + 4 }, () => score),
    ...[level, weakest],
  ];
  const sheet = new SheetBuilder(widths);
  sheet.line(thai(fillIn(texts.title, { year: year ?? "" })), {
    style: TITLE,
    height: 30,
  });
  const line = fillIn(texts.counts, { ...counts, whole: rows.length });
  sheet.line(thai(line), { style: { horizontal: "Center", size: SIZE }, height: 24 });
  const header = sheet.rows(
    [
      [
        ...texts.headings,
        ...Array.from({ length: indicators }, (_, index) => thai(String(index + 1))),
        ...texts.afterScores,
      ],
    ],
    { style: { ...HEADER, size: SIZE }, height: 44 },
  );
  addAgencies(sheet, rows, widths);
  addAverages(sheet, rows, indicators);
  return sheet.plan({
    id: "province",
    name: texts.name,
    font: { name: REPORT_FONT, size: SIZE },
    page: {
      orientation: "Landscape",
      ...TABLE_PAGE,
      titleRows: { row: header.row, rows: 1 },
      centerFooter: pageNumber(DIGITS),
    },
    freezeRows: header.row + 1,
    gridlines: false,
  });
}

function addAgencies(
  sheet: SheetBuilder,
  rows: readonly AgencyRow[],
  widths: readonly number[],
): void {
  const ranks = ranksOf(rows);
  const lines = rows
    .map((row, index) => ({ row, rank: ranks[index] ?? null }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
    .map(({ row, rank }): Cell[] => [
      rank,
      row.name,
      row.type,
      ...row.scores,
      ...instrumentCells(row.instruments),
      row.total,
      row.level,
      row.weakest,
    ]);
  const height = lines.map((line) =>
    measureRowHeight(
      line.map((cell) => (typeof cell === "string" ? cell : "")),
      widths,
      { size: SIZE },
    ),
  );
  const area = sheet.rows(lines, { style: { ...BODY, size: SIZE }, height });
  styleFigures(sheet, area);
}

const instrumentCells = (scores: AgencyRow["instruments"]): Cell[] =>
  scores ? [scores.IIT, scores.EIT, scores.OIT] : [null, null, null];

/** Ranks and numbers of indicators are whole, figures have two decimals. */
function styleFigures(
  sheet: SheetBuilder,
  area: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  },
): void {
  const whole = { horizontal: "Center", numberFormat: wholeFormat(DIGITS) } as const;
  const figures = { horizontal: "Center", numberFormat: scoreFormat(DIGITS) } as const;
  sheet.style({ ...area, columns: 1 }, whole);
  sheet.style({ ...area, column: 3, columns: area.columns - 5 }, figures);
  sheet.style({ ...area, column: area.columns - 1, columns: 1 }, whole);
}

function addAverages(sheet: SheetBuilder, rows: readonly AgencyRow[], indicators: number): void {
  const line = (label: string, averages: Averages): Cell[] => [
    null,
    label,
    null,
    ...averages.scores,
    ...instrumentCells(averages.instruments),
    averages.total,
    null,
    null,
  ];
  const all = averagesOf(rows);
  if (!all) return;
  const types = AGENCY_TYPES.flatMap((type) => {
    const averages = averagesOf(rows.filter((row) => row.type === type));
    if (!averages || averages.agencies === all.agencies) return [];
    const label = fillIn(texts.averageOf, {
      type,
      count: averages.agencies,
    });
    return [line(thai(label), averages)];
  });
  const area = sheet.rows([line(texts.average, all), ...types], {
    style: { ...BODY, size: SIZE, bold: true, wrap: false },
    height: 24,
  });
  styleFigures(sheet, { ...area, columns: indicators + 9 });
}

const follow = exchangeSheets.followUp;
const FOLLOW_WIDTHS = [34, 150, 40, 60, 64, 278, 110];
/** Sentences an agency's row holds before the rest is counted. */
const MOST_SENTENCES = 4;

function planFollowUp(
  rows: readonly AgencyRow[],
  unread: readonly UnreadFile[],
  year: number | null,
): SheetPlan {
  const sheet = new SheetBuilder(FOLLOW_WIDTHS);
  sheet.line(follow.title, { style: TITLE, height: 30 });
  const header = sheet.rows([[...follow.headings]], {
    style: { ...HEADER, size: SIZE },
    height: 44,
  });
  const lines = [
    ...rows.map((row): Cell[] => [
      row.name,
      row.fiscalYear,
      row.errors,
      row.warnings,
      sentences(row, year),
      row.file,
    ]),
    ...unread.map(({ file, reason }): Cell[] => [
      follow.unreadable,
      null,
      null,
      null,
      describe(reason, "th"),
      file,
    ]),
  ].map((line, index): Cell[] => [index + 1, ...line]);
  const area = sheet.rows(lines, {
    style: { ...BODY, size: SIZE },
    height: lines.map((line) =>
      measureRowHeight(
        line.map((cell) => (typeof cell === "string" ? cell : "")),
        FOLLOW_WIDTHS,
        { size: SIZE },
      ),
    ),
  });
  const whole = { horizontal: "Center", numberFormat: wholeFormat(DIGITS) } as const;
  sheet.style({ ...area, columns: 1 }, whole);
  sheet.style({ ...area, column: 2, columns: 3 }, whole);
  return sheet.plan({
    id: "followUp",
    name: follow.name,
    font: { name: REPORT_FONT, size: SIZE },
    page: {
      orientation: "Landscape",
      ...TABLE_PAGE,
      titleRows: { row: header.row, rows: 1 },
      centerFooter: pageNumber(DIGITS),
    },
    freezeRows: header.row + 1,
    gridlines: false,
  });
}

/** What an agency has to do, first things first. */
function sentences(row: AgencyRow, year: number | null): string {
  const other =
    row.fiscalYear !== null && year !== null && row.fiscalYear !== year
      ? [fillIn(follow.otherYear, { year: row.fiscalYear })]
      : [];
  const all = [...other, ...row.lacks, ...(row.firstError === "" ? [] : [row.firstError])];
  if (all.length === 0) return follow.nothing;
  const rest = all.length - MOST_SENTENCES;
  const shown = all.slice(0, MOST_SENTENCES);
  return (rest > 0 ? [...shown, fillIn(follow.more, { count: rest })] : shown)
    .map((sentence, index) =>
      all.length > 1 && index < MOST_SENTENCES ? `- ${sentence}` : sentence,
    )
    .join("\n");
}
