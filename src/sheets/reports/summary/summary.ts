import { standings, yearBefore } from "../../../ita/analysis";
import type { Agency } from "../../../ita/records";
import { assess } from "../../../ita/assessment";
import { ok, type Result } from "../../../core/result";
import { reportNames } from "../../../locale/reports";
import { rowHeight } from "../../../thai/measure";
import { formatNumber } from "../../../thai/number";
import { SheetBuilder } from "../../builder";
import { ColumnGrid, type ColumnSpan } from "../../layout/grid";
import { Pages, PRINTED_WIDER, SAFETY } from "../../layout/pages";
import type { ChartPlan, PageSetup, SheetPlan } from "../../plan";
import type { ReportOptions } from "../../reportOptions";
import { pageBody, pageNumber, REPORT_FONT, TABLE_PAGE } from "../../theme";
import { signedFigures } from "../announced";
import { inDigits } from "../digits";
import { isRefusal, type Report, type ReportData } from "../report";
import { addSignatures, signatureEdges, signaturesHeight, signersOf } from "../signatures";
import { addTitles, agencyLine, ownParagraphs, PARAGRAPH, sheetName, titleOf } from "../titles";
import { axisStart, planChart, CHART_DATA_WIDTHS } from "./charts";
import { definitionsTable } from "./definitionsTable";
import { indicatorTable } from "./indicatorTable";
import { bestOrder, type SummaryBlock } from "./packing";
import { instrumentsTable, levelsTable, methodTable } from "./rulesTables";
import { comparisons, levelSentences, recommendations } from "./sentences";
import { edgesOf, PlacedTable, smallTableWidths, type SmallTable } from "./smallTable";
import { addSubheading, PART_GAP, HEADING, textBlocks, type TextGroup } from "./textBlocks";
import { weightedTable } from "./weightedTable";
import { totalsOf, yearsTable } from "./years";

const PAGE: PageSetup = { orientation: "Portrait", ...TABLE_PAGE, centerHorizontally: true };
/** Rows that the chart of the indicators covers, and their height in points: lower, half of the names are left out. */
const CHART_ROWS = 12;
const CHART_ROW = 24;
/** Points that the chart takes with the gaps around it. */
const BARS_HEIGHT = PART_GAP + CHART_ROW * CHART_ROWS + PART_GAP;
/** Part of the width that the table of the years takes beside its chart, and rows that the chart covers at least. */
const YEARS_PART = 0.46;
const YEARS_ROWS = 6;
/** Points between the two. */
const CHART_GAP = 12;

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
  const sentences = [
    ...levelSentences(figures, agency.name, year),
    ...comparisons(figures.total, standing, yearBefore(scores, history)),
    ...(data.ownRules === null ? [] : [data.ownRules]),
  ];
  const own = (part: "background" | "conclusion" | "advice" | "minutes") =>
    ownParagraphs(agency.wording?.[part] ?? "");
  return {
    indicators: indicatorTable(assessment, standing, figures, options),
    weighted: weightedTable(assessment, figures, book),
    ahead: [["ความเป็นมา", own("background")]] satisfies TextGroup[],
    texts: [
      ["", [...sentences.map((text) => PARAGRAPH + text), ...own("conclusion")]],
      ["ข้อเสนอแนะรายเครื่องมือ", recommendations(standing, book.core, questions, agency.wording)],
      ["ข้อเสนอแนะของสำนักงาน ป.ป.ช.", own("advice")],
      ["การประชุมพิจารณาผลการประเมิน", own("minutes")],
    ] satisfies TextGroup[],
    further: [
      ["เครื่องมือการประเมินและผู้ให้ข้อมูล", instrumentsTable(assessment, agency.wording, options)],
      ["สิ่งที่ตัวชี้วัดประเมิน", definitionsTable(book, options)],
      ["การประมวลผลคะแนน", methodTable(book, options)],
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
  const { grid, place, years, besideYears } = placesOf(
    contents,
    total,
    signatureEdges(signers, total),
    options,
  );
  const sheet = new SheetBuilder(grid.widths, CHART_DATA_WIDTHS);
  const pages = new Pages(sheet, pageBody(PAGE).height);
  const charts: ChartPlan[] = [];
  const tableBlock = (heading: string, table: SmallTable): SummaryBlock => {
    const placed = place(table);
    return {
      height: (heading ? HEADING : 0) + placed.heights.all + PART_GAP,
      add() {
        if (heading) addSubheading(sheet, digits(heading));
        placed.addTo(sheet);
        sheet.gap(PART_GAP);
      },
    };
  };
  addTitles(sheet, titlesOf(agency).map(digits));
  sheet.gap(PART_GAP);
  const ahead = textBlocks(sheet, contents.ahead, total, digits);
  for (const block of [...ahead, tableBlock("", contents.indicators)]) {
    pages.need(block.height);
    block.add();
  }
  const texts = textBlocks(sheet, contents.texts, total, digits);
  const tail = signaturesHeight(signers, total);
  const first = [tableBlock("", contents.weighted), ...texts];
  const others = contents.further.flatMap(([heading, table]) =>
    table ? [tableBlock(heading, table)] : [],
  );
  if (years) {
    const placed = { table: years, chart: besideYears };
    others.push(yearsBlock(sheet, contents, placed, data, charts));
  }
  const bars: SummaryBlock = {
    height: BARS_HEIGHT,
    add: () => void charts.push(addBars(sheet, contents, data)),
  };
  const order = bestOrder(
    { first, others: [...others, bars], early: { block: bars, before: [0, 1] } },
    { room: pageBody(PAGE).height - SAFETY, used: pages.used, tail },
  );
  order.forEach((block, index) => {
    pages.need(block.height + (index === order.length - 1 ? tail : 0));
    block.add();
  });
  addSignatures(sheet, signers, grid);
  return sheet.plan({
    id: "summary",
    name: digits(sheetName(reportNames.summary, agency.fiscalYear)),
    title: titleOf(titlesOf(agency)[0] ?? ""),
    font: { name: REPORT_FONT, size: options.tableSize },
    charts,
    page: {
      ...PAGE,
      printArea: { row: 0, column: 0, rows: sheet.row, columns: sheet.columns },
      centerFooter: pageNumber(options.digits),
    },
    gridlines: false,
  });
}

/** The columns of the sheet, and where each of its tables stands among them. */
function placesOf(
  contents: Contents,
  total: number,
  signatures: readonly number[],
  options: ReportOptions,
) {
  const edges = new Map<SmallTable, readonly number[]>();
  const yearsWidth = Math.floor(total * YEARS_PART);
  for (const table of [
    contents.indicators,
    contents.weighted,
    ...contents.further.map(([, one]) => one),
  ]) {
    if (table) edges.set(table, edgesOf(smallTableWidths(table, total, options)));
  }
  if (contents.years) {
    edges.set(contents.years, edgesOf(smallTableWidths(contents.years, yearsWidth, options)));
  }
  const beside = contents.years ? [yearsWidth + CHART_GAP] : [];
  const inner = [...edges.values(), beside, signatures].flat();
  const grid = new ColumnGrid(
    [total],
    inner.filter((edge) => edge > 0 && edge < total),
  );
  const place = (table: SmallTable) =>
    new PlacedTable(table, edges.get(table) ?? [], grid, options);
  const years = contents.years && place(contents.years);
  return { grid, place, years, besideYears: grid.between(yearsWidth + CHART_GAP, total) };
}

function titlesOf(agency: Agency): string[] {
  return [
    "สรุปผลคะแนนการประเมินคุณธรรมและความโปร่งใส",
    `ในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
    agencyLine(agency),
  ];
}

/** Totals of the years with their chart beside them. */
function yearsBlock(
  sheet: SheetBuilder,
  { totals, mark }: Contents,
  { table, chart }: { readonly table: PlacedTable; readonly chart: ColumnSpan },
  { options }: ReportData,
  charts: ChartPlan[],
): SummaryBlock {
  const row = rowHeight(1, options.tableSize);
  const rows = Math.max(totals.length, YEARS_ROWS);
  return {
    height: HEADING + table.heights.all + (rows - totals.length) * row + PART_GAP,
    add() {
      addSubheading(sheet, "คะแนนรวมเปรียบเทียบรายปี");
      const body = table.addTo(sheet);
      for (let index = totals.length; index < rows; index++) sheet.gap(row);
      const place = { ...chart, row: body.row - 1, rows: rows + 1 };
      sheet.gap(PART_GAP);
      const values = totals.map(({ fiscalYear, total }): [string, number] => [
        inDigits(`${fiscalYear} (${formatNumber(total, 2)})`, options.digits),
        total,
      ]);
      const line = { kind: "line", values, mark } as const;
      const start = axisStart(line);
      const axis = start > 0 ? `แกนเริ่มที่ ${start} ` : "";
      const title = inDigits(`คะแนนรวม (${axis}เส้นเป้าหมาย ${mark})`, options.digits);
      charts.push(planChart(sheet, { ...line, title }, place, options));
    },
  };
}

/** The bars of the indicators. */
function addBars(
  sheet: SheetBuilder,
  { bars, mark, year }: Contents,
  { options }: ReportData,
): ChartPlan {
  // Keeps the frame of the chart off the edge of the page.
  sheet.gap(PART_GAP);
  const row = sheet.row;
  for (let index = 0; index < CHART_ROWS; index++) sheet.gap(CHART_ROW);
  sheet.gap(PART_GAP);
  const place = { row, rows: CHART_ROWS, column: 0, columns: sheet.columns };
  const title = `คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. ${year} (เส้น ${mark} คือค่าเป้าหมาย)`;
  const values = bars.map(([name, score]): [string, number] => [
    inDigits(name, options.digits),
    score,
  ]);
  const chart = { kind: "bar", title: inDigits(title, options.digits), values, mark } as const;
  return planChart(sheet, chart, place, options);
}
