/** Charts of many agencies on a sheet of their own, each whole on its page beside the small table it is drawn from. */
import { fillIn } from "../core/text";
import { AGENCY_TYPES, shortAgencyName } from "../ita/agencyType";
import { SheetBuilder } from "../sheets/builder";
import { measureRowHeight } from "../sheets/layout/heights";
import { Pages } from "../sheets/layout/pages";
import type { Cell, ChartPlan, SheetPlan } from "../sheets/plan";
import {
  BODY,
  HEADER,
  pageBody,
  pageNumber,
  REPORT_FONT,
  scoreFormat,
  TABLE_PAGE,
  TITLE,
} from "../sheets/theme";
import { toThaiDigits } from "../thai/digits";
import { averagesOf, type AgencyRow } from "./province";
import { exchangeSheets } from "./sheetTexts";

const texts = exchangeSheets.province;
const SIZE = 14;
/** Label, value, room between, and the columns that a chart covers: together as wide as A4 upright prints. */
const WIDTHS = [130, 52, 10, 90, 90, 76];
/** Points: a row of a table where its label needs one line; what a chart needs for each bar, and besides. */
const ROW = 21;
const BAR = 22;
const AROUND_BARS = 80;
const HEAD = 24;
/** Points free above a chart, so that its frame is not drawn on the page before. */
const ABOVE = 12;
/** More bars than this cannot be told apart on a page. */
const MOST_BARS = 28;

interface Bars {
  readonly title: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly [label: string, value: number])[];
}

/** The charts' sheet; null without an agency that has scores. */
export function planProvinceCharts(rows: readonly AgencyRow[]): SheetPlan | null {
  const all = barsOf(rows);
  if (all.length === 0) return null;
  const sheet = new SheetBuilder(WIDTHS);
  const page = { orientation: "Portrait", ...TABLE_PAGE } as const;
  const pages = new Pages(sheet, pageBody(page).height, ABOVE);
  sheet.line(texts.chartsTitle, { style: TITLE, height: 30 });
  const charts = all.map((bars) => addChart(sheet, pages, bars));
  return sheet.plan({
    id: "provinceCharts",
    name: texts.chartsName,
    font: { name: REPORT_FONT, size: SIZE },
    charts,
    page: { ...page, centerFooter: pageNumber("thai") },
    gridlines: false,
  });
}

/** Averages by indicator and by type of agency, and the totals side by side while they can be told apart. */
function barsOf(rows: readonly AgencyRow[]): readonly Bars[] {
  const averages = averagesOf(rows);
  if (!averages) return [];
  const types = AGENCY_TYPES.flatMap((type): [string, number][] => {
    const own = averagesOf(rows.filter((row) => row.type === type));
    return own ? [[type, rounded(own.total)]] : [];
  });
  const totals = rows.flatMap(({ name, total }): [string, number][] =>
    total === null ? [] : [[shortAgencyName(name), rounded(total)]],
  );
  return [
    {
      title: texts.chartTitle,
      headings: texts.chartHeadings,
      lines: averages.scores.map((score, index): [string, number] => [
        toThaiDigits(fillIn(texts.indicator, { number: index + 1 })),
        rounded(score),
      ]),
    },
    ...(types.length > 1
      ? [{ title: texts.typesTitle, headings: texts.typesHeadings, lines: types }]
      : []),
    ...(totals.length > 1 && totals.length <= MOST_BARS
      ? [
          {
            title: texts.totalsTitle,
            headings: texts.totalsHeadings,
            lines: totals.sort(([, a], [, b]) => b - a),
          },
        ]
      : []),
  ];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

function addChart(sheet: SheetBuilder, pages: Pages, { title, headings, lines }: Bars): ChartPlan {
  const heights = lines.map(([label]) =>
    Math.max(ROW, measureRowHeight([label], WIDTHS, { size: SIZE })),
  );
  const table = HEAD + heights.reduce((sum, height) => sum + height, 0);
  const height = Math.max(table, AROUND_BARS + BAR * lines.length);
  sheet.gap(ABOVE);
  pages.need(height);
  const first = sheet.row;
  const head = sheet.rows([[...headings]], { style: { ...HEADER, size: SIZE }, height: HEAD });
  const cells = lines.map((line): Cell[] => [...line]);
  const data = sheet.rows(cells, { style: { ...BODY, size: SIZE }, height: heights });
  sheet.style(
    { ...data, column: 1, columns: 1 },
    { horizontal: "Center", numberFormat: scoreFormat("thai") },
  );
  for (let left = height - table; left > 0; left -= ROW) sheet.gap(Math.min(ROW, left));
  const lowest = Math.min(...lines.map(([, value]) => value));
  return {
    kind: "bar",
    title,
    data: { ...head, rows: lines.length + 1 },
    place: { row: first, column: 3, rows: sheet.row - first, columns: WIDTHS.length - 3 },
    min: Math.max(0, Math.floor(lowest / 10) * 10 - 10),
    max: 100,
    valueFormat: scoreFormat("thai"),
    font: { name: REPORT_FONT, size: 12, titleSize: 16 },
  };
}
