import { standings, yearBefore } from "../../../ita/analysis";
import type { Agency } from "../../../ita/records";
import { assess } from "../../../ita/assessment";
import { ok, type Result } from "../../../core/result";
import { reportNames } from "../../../locale/reports";
import { rowHeight } from "../../../thai/measure";
import { SheetBuilder } from "../../builder";
import { ColumnGrid } from "../../layout/grid";
import { Pages, PRINTED_WIDER } from "../../layout/pages";
import type { ChartPlan, PageSetup, SheetPlan } from "../../plan";
import { pageBody, pageFooter, REPORT_FONT, TABLE_PAGE } from "../../theme";
import { signedFigures } from "../announced";
import { inDigits } from "../digits";
import { isRefusal, type Report, type ReportData } from "../report";
import { addSignatures, signatureEdges, signaturesHeight, signersOf } from "../signatures";
import { addParagraph, addTitles, agencyLine, paragraphHeight, sheetName } from "../titles";
import { planChart, CHART_DATA_WIDTHS } from "./charts";
import { definitionsTable } from "./definitionsTable";
import { indicatorTable } from "./indicatorTable";
import { instrumentsTable, levelsTable, methodTable } from "./rulesTables";
import { comparisons, levelSentences, recommendations } from "./sentences";
import { edgesOf, PlacedTable, smallTableWidths, type SmallTable } from "./smallTable";
import { weightedTable } from "./weightedTable";
import { totalsOf, yearsTable } from "./years";

const PAGE: PageSetup = { orientation: "Portrait", ...TABLE_PAGE, centerHorizontally: true };
/** Points of the letters outside of the tables. */
const SIZE = 16;
const HEADING = rowHeight(1, SIZE);
const GAP = 10;
/** Rows that the chart of the indicators covers, and their height in points: lower, half of the names are left out. */
const CHART_ROWS = 12;
const CHART_ROW = 24;
/** Points that the chart takes with the gaps around it. */
const BARS_HEIGHT = GAP + CHART_ROW * CHART_ROWS + GAP;
/** Part of the width that the table of the years takes beside its chart, and rows that the chart covers at least. */
const YEARS_PART = 0.46;
const YEARS_ROWS = 6;

/**
 * Scores by indicator and instrument with places and changes, the weighted total, the level and the rule that gave
 * it; what is recommended; who answers what; how scores are computed; the levels of the year; charts of the
 * indicators and over the years.
 */
export const summary: Report = {
  id: "summary",
  build(data: ReportData): Result<SheetPlan> {
    if (isRefusal(data.scores)) return { ok: false, error: data.scores };
    return ok(planSummary(data, contentsOf(data, data.scores)));
  },
};

type Contents = ReturnType<typeof contentsOf>;

/** Everything that the summary prints, before it is laid out. */
function contentsOf(data: ReportData, scores: Exclude<ReportData["scores"], { text: unknown }>) {
  const { agency, options, book } = data;
  const history = isRefusal(data.history) ? null : data.history;
  const questions = isRefusal(data.questions) ? null : data.questions;
  const assessment = assess(scores, book);
  const figures = signedFigures(assessment, book.core);
  const standing = standings({ book, scores, history });
  const year = scores.fiscalYear;
  const totals = totalsOf({ fiscalYear: year, total: figures.total }, history);
  return {
    indicators: indicatorTable(assessment, standing, figures, options),
    weighted: weightedTable(assessment, figures, book),
    sentences: [
      ...levelSentences(figures, agency.name, year),
      ...comparisons(figures.total, standing, yearBefore(scores, history)),
      ...(data.ownRules === null ? [] : [data.ownRules]),
    ],
    recommendations: recommendations(standing, book.core, questions, agency.wording),
    advice: agency.wording?.advice ?? "",
    further: [
      ["เครื่องมือการประเมินและผู้ให้ข้อมูล", instrumentsTable(assessment, agency.wording, options)],
      ["สิ่งที่ตัวชี้วัดประเมิน", definitionsTable(book, options)],
      ["การประมวลผลคะแนน", methodTable(book.core, options)],
      [`ระดับผลการประเมินของปีงบประมาณ พ.ศ. ${year}`, levelsTable(book.core, figures, options)],
    ] satisfies [string, SmallTable | null][],
    years: totals.length > 1 ? yearsTable(totals, options) : null,
    totals,
    bars: standing.map((one): [string, number] => [`${one.number}. ${one.name}`, one.score]),
    mark: assessment.passLine,
    year,
  };
}

function planSummary(data: ReportData, contents: Contents): SheetPlan {
  const { agency, options } = data;
  const digits = (text: string) => inDigits(text, options.digits);
  const total = Math.floor(pageBody(PAGE).width / PRINTED_WIDER);
  const signers = signersOf(agency.signers, options);
  const tables = [
    contents.indicators,
    contents.weighted,
    ...contents.further.map(([, one]) => one),
  ];
  const edges = tables.map((one) => (one ? edgesOf(smallTableWidths(one, total, options)) : []));
  const yearEdges = contents.years
    ? edgesOf(smallTableWidths(contents.years, Math.floor(total * YEARS_PART), options))
    : [];
  const inner = [...edges.flat(), ...yearEdges, ...signatureEdges(signers, total)];
  const grid = new ColumnGrid(
    [total],
    inner.filter((edge) => edge > 0 && edge < total),
  );
  const sheet = new SheetBuilder(grid.widths, CHART_DATA_WIDTHS);
  const pages = new Pages(sheet, pageBody(PAGE).height);
  const place = (table: SmallTable, own: readonly number[] | undefined) =>
    new PlacedTable(table, own ?? [], grid, options);
  const signing = signaturesHeight(signers, total);
  let bars: ChartPlan | null = null;
  // The chart goes with any table, so it fills the page that the next table would leave half empty; only where people
  // sign it waits, lest the signatures stand alone.
  const makeRoom = (height: number) => {
    const early = !bars && signing === 0 && !pages.fits(height) && pages.fits(BARS_HEIGHT);
    if (early) bars = addBars(sheet, contents, data);
    pages.need(height);
  };
  const addTable = (heading: string, table: SmallTable, own: readonly number[] | undefined) => {
    const placed = place(table, own);
    makeRoom((heading ? HEADING : 0) + placed.heights.all);
    if (heading) addSubheading(sheet, digits(heading));
    placed.addTo(sheet);
    sheet.gap(GAP);
  };
  const addTexts = (heading: string, texts: readonly string[]) => {
    texts.map(digits).forEach((text, index) => {
      const lead = heading && index === 0 ? HEADING : 0;
      pages.need(lead + paragraphHeight(text, total, { size: SIZE }));
      if (lead > 0) addSubheading(sheet, digits(heading));
      addParagraph(sheet, text, { size: SIZE });
    });
    if (texts.length > 0) sheet.gap(GAP);
  };

  addTitles(sheet, titlesOf(agency).map(digits));
  sheet.gap(GAP);
  addTable("", contents.indicators, edges[0]);
  addTable("", contents.weighted, edges[1]);
  addTexts("", contents.sentences);
  addTexts("ข้อเสนอแนะรายเครื่องมือ", contents.recommendations);
  addTexts("ข้อเสนอแนะของสำนักงาน ป.ป.ช.", contents.advice ? contents.advice.split("\n") : []);
  contents.further.forEach(([heading, table], index) => {
    if (table) addTable(heading, table, edges[index + 2]);
  });
  const years = contents.years && place(contents.years, yearEdges);
  const charts = addYears(sheet, makeRoom, contents, years, data);
  if (!bars) {
    pages.need(BARS_HEIGHT + signing);
    bars = addBars(sheet, contents, data);
  }
  addSignatures(sheet, signers, grid);
  return sheet.plan({
    id: "summary",
    name: digits(sheetName(reportNames.summary, agency.fiscalYear)),
    font: { name: REPORT_FONT, size: options.tableSize },
    charts: [...charts, bars],
    page: {
      ...PAGE,
      printArea: { row: 0, column: 0, rows: sheet.row, columns: sheet.columns },
      centerFooter: pageFooter(options.digits),
    },
    gridlines: false,
  });
}

function titlesOf(agency: Agency): string[] {
  return [
    "สรุปผลคะแนนการประเมินคุณธรรมและความโปร่งใส\nในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
    `ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
    agencyLine(agency),
  ];
}

function addSubheading(sheet: SheetBuilder, text: string): void {
  addParagraph(sheet, text, { bold: true, size: SIZE, vertical: "Center" });
}

/** Totals of the years with their chart beside them; nothing without an earlier total. */
function addYears(
  sheet: SheetBuilder,
  makeRoom: (height: number) => void,
  { totals, mark }: Contents,
  table: PlacedTable | null,
  { options }: ReportData,
): ChartPlan[] {
  if (!table) return [];
  const { heights } = table;
  const row = rowHeight(1, options.tableSize);
  const rows = Math.max(totals.length, YEARS_ROWS);
  makeRoom(HEADING + heights.all + (rows - totals.length) * row);
  addSubheading(sheet, "คะแนนรวมเปรียบเทียบรายปี");
  const body = table.addTo(sheet);
  for (let index = totals.length; index < rows; index++) sheet.gap(row);
  const column = body.column + body.columns;
  const place = { row: body.row - 1, rows: rows + 1, column, columns: sheet.columns - column };
  sheet.gap(GAP);
  const values = totals.map(({ fiscalYear, total }): [string, number] => [
    inDigits(String(fiscalYear), options.digits),
    total,
  ]);
  const title = inDigits(`คะแนนรวมรายปี (เส้น ${mark} คือค่าเป้าหมาย)`, options.digits);
  return [planChart(sheet, { kind: "line", title, values, mark }, place, options)];
}

/** The bars of the indicators. */
function addBars(
  sheet: SheetBuilder,
  { bars, mark, year }: Contents,
  { options }: ReportData,
): ChartPlan {
  // Keeps the frame of the chart off the edge of the page.
  sheet.gap(GAP);
  const row = sheet.row;
  for (let index = 0; index < CHART_ROWS; index++) sheet.gap(CHART_ROW);
  sheet.gap(GAP);
  const place = { row, rows: CHART_ROWS, column: 0, columns: sheet.columns };
  const title = `คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. ${year} (เส้น ${mark} คือค่าเป้าหมาย)`;
  const values = bars.map(([name, score]): [string, number] => [
    inDigits(name, options.digits),
    score,
  ]);
  const chart = { kind: "bar", title: inDigits(title, options.digits), values, mark } as const;
  return planChart(sheet, chart, place, options);
}
