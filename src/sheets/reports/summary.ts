import type { Area } from "../../cells/area";
import { changeOf, standings, yearBefore, type IndicatorStanding } from "../../ita/analysis";
import { assess, type Assessment } from "../../ita/assessment";
import type { PastYear, YearScores } from "../../ita/records";
import { INSTRUMENTS } from "../../ita/score";
import type { CoreRules, Instrument } from "../../ita/rulebook/schema";
import { ok, type Result } from "../../core/result";
import { summaryTexts } from "../../locale/summary";
import { say } from "../../core/text";
import { rowHeight } from "../../thai/measure";
import { formatNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { chooseWidths, measureRowHeight, measureTextHeight } from "../layout";
import type { Cell, ChartPlan, PageSetup, SheetPlan } from "../plan";
import {
  changeFormat,
  COLORS,
  HEADER,
  pageBody,
  pageFooter,
  REPORT_FONT,
  scoreFormat,
  TABLE_PAGE,
  wholeFormat,
} from "../theme";
import { announcedNotes } from "./announced";
import {
  addParagraph,
  addSignatures,
  addTitles,
  agencyLine,
  inDigits,
  signaturesHeight,
} from "./parts";
import { isRefusal, type Report, type ReportData } from "./report";
import { PRINTED_WIDER } from "./table";

/** Points of the letters and rows outside of the tables. */
const SIZE = 16;
const ROW = 25.5;
const PAGE: PageSetup = { orientation: "Portrait", ...TABLE_PAGE, centerHorizontally: true };
/** Points kept free at the foot of a page: row heights of another printer may differ a little. */
const SAFETY = 8;
/** Height of a filling row, so that one that slips to the next page moves little. */
const FILL = 20;
const CHART_ROWS = 9;

/** A column of the table of indicators. */
type IndicatorColumn =
  | "number"
  | "name"
  | "score"
  | "previous"
  | "change"
  | "rank"
  | "passes"
  | "instrument"
  | "instrumentScore";

/** Columns of the table, those of the year before only where it is known. */
const WITH_PREVIOUS: readonly IndicatorColumn[] = [
  "number",
  "name",
  "score",
  "previous",
  "change",
  "rank",
  "passes",
  "instrument",
  "instrumentScore",
];
const WITHOUT_PREVIOUS = WITH_PREVIOUS.filter(
  (column) => column !== "previous" && column !== "change",
);

/** Official names of the instruments and who answers them. */
const INSTRUMENT_NAMES: Readonly<Record<Instrument, string>> = {
  IIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  OIT: "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)",
};
const SHORT_NAMES: Readonly<Record<Instrument, string>> = {
  IIT: "IIT ผู้มีส่วนได้ส่วนเสียภายใน",
  EIT: "EIT ผู้มีส่วนได้ส่วนเสียภายนอก",
  OIT: "OIT การเปิดเผยข้อมูลสาธารณะ",
};
const ANSWERED_BY: Readonly<Record<Instrument, string>> = {
  IIT: "บุคลากรของหน่วยงาน",
  EIT: "ผู้รับบริการและผู้ติดต่อหน่วยงาน",
  OIT: "หน่วยงานตอบจากข้อมูลบนเว็บไซต์ของหน่วยงาน",
};

/** How tables are set: digits, and points of their letters and lowest rows. */
interface Look {
  readonly digits: ReportData["options"]["digits"];
  readonly size: number;
  readonly row: number;
}

/** Appends blocks so that none is divided between two pages. */
class Pages {
  private start = 0;
  private readonly body = pageBody(PAGE).height - SAFETY;

  constructor(private readonly sheet: SheetBuilder) {}

  /** Begins a new page when what comes next does not fit on this one. */
  need(height: number): void {
    const used = this.sheet.heightFrom(this.start);
    if (used + height <= this.body) return;
    for (let left = this.body - used; left > 0; left -= FILL) this.sheet.gap(Math.min(FILL, left));
    this.start = this.sheet.row;
  }
}

/**
 * Scores by indicator and instrument with places and changes, the weighted total, the level and the rule that gave
 * it; who answers what; how scores are computed; the levels of the year; charts of the indicators and over the years.
 */
export const summary: Report = {
  id: "summary",
  build(data: ReportData): Result<SheetPlan> {
    const { scores, agency, options, book } = data;
    if (isRefusal(scores)) return { ok: false, error: scores };
    const history = isRefusal(data.history) ? null : data.history;
    const assessment = assess(scores, book);
    const standing = standings({ book, scores, history });
    const layout = standing.some(({ previous }) => previous !== null)
      ? WITH_PREVIOUS
      : WITHOUT_PREVIOUS;
    const { tableSize: size } = options;
    const look: Look = { digits: options.digits, size, row: rowHeight(1, size) };
    const indicators = indicatorTable(assessment, standing, layout, look);
    // Narrower than the page, because columns print wider and the page must not be shrunk to them.
    const total = Math.floor(pageBody(PAGE).width / PRINTED_WIDER);
    const widths = chooseWidths(indicators.headings, indicators.texts, { total, style: { size } });
    const digits = (text: string) => inDigits(text, options.digits);
    const sheet = new SheetBuilder(widths);
    const pages = new Pages(sheet);
    addTitles(
      sheet,
      [
        "สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
        `ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
        agencyLine(agency),
      ].map(digits),
    );
    sheet.gap(8);
    const table = addIndicators(sheet, assessment, indicators, layout, look);
    sheet.gap(8);
    addInstruments(sheet, assessment, look);
    sheet.gap(6);
    const notes = data.ownRules === null ? [] : [data.ownRules];
    const texts = [
      ...sentences(assessment, book.core),
      ...comparisons(assessment, standing, yearBefore(scores, history)),
      ...notes,
    ].map(digits);
    for (const text of texts) {
      pages.need(measureTextHeight(text, sheet.width(0, sheet.columns), { size: SIZE }));
      addParagraph(sheet, text, { size: SIZE });
    }
    sheet.gap(6);
    addWho(sheet, pages, assessment, look);
    addMethod(sheet, pages, book.core, look);
    addLevels(sheet, pages, assessment, book.core, look);
    const charts: ChartPlan[] = addYears(sheet, pages, scores, assessment, history, look);
    // Signatures never stand alone on a page.
    pages.need(ROW * (CHART_ROWS + 2) + signaturesHeight(agency.signers, widths));
    const place = addChartRoom(sheet);
    charts.unshift({
      kind: "bar",
      title: digits(`คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. ${agency.fiscalYear}`),
      data: { ...table, row: table.row - 1, rows: table.rows + 1, column: 1, columns: 2 },
      place,
      ...limitsOf(scores.scores),
    });
    addSignatures(sheet, agency.signers, widths);
    return ok(
      sheet.plan({
        id: "summary",
        name: digits(`สรุปผลคะแนน ${agency.fiscalYear}`),
        font: { name: REPORT_FONT, size },
        charts,
        page: { ...PAGE, centerFooter: pageFooter(options.digits) },
        gridlines: false,
      }),
    );
  },
};

/** Empty rows that a chart covers over the whole width, below one that keeps its frame off the edge of a page. */
function addChartRoom(sheet: SheetBuilder): Area {
  sheet.gap(ROW);
  const row = sheet.row;
  for (let index = 0; index < CHART_ROWS; index++) sheet.gap(ROW);
  sheet.gap(ROW / 2);
  return { row, rows: CHART_ROWS, column: 0, columns: sheet.columns };
}

/** Axis limits in whole tens around the scores, so that differences can be seen; the axis does not begin at zero. */
function limitsOf(scores: readonly number[]): { min: number; max: number } {
  const least = Math.min(...scores);
  return { min: Math.max(0, Math.floor((least - 5) / 10) * 10), max: 100 };
}

/** The table of indicators before it is laid out. */
interface IndicatorTable {
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
  /** What the lines will show, for the widths of the columns. */
  readonly texts: readonly (readonly string[])[];
}

function indicatorTable(
  assessment: Assessment,
  standing: readonly IndicatorStanding[],
  layout: readonly IndicatorColumn[],
  { digits }: Look,
): IndicatorTable {
  const line = formatNumber(assessment.passLine, undefined, digits);
  const before = inDigits(`ปี ${assessment.fiscalYear - 1}`, digits);
  const headings: Readonly<Record<IndicatorColumn, string>> = {
    number: "ที่",
    name: "ตัวชี้วัด",
    score: "คะแนน",
    previous: `คะแนน\n${before}`,
    change: "เพิ่ม/\nลด",
    rank: "ลำดับ",
    passes: `เกณฑ์\n${line}`,
    instrument: "เครื่องมือ",
    instrumentScore: "คะแนนราย\nเครื่องมือ",
  };
  const first = new Set<Instrument>();
  const lines = standing.map((one): Cell[] => {
    const { instrument } = one;
    const leads = !first.has(instrument);
    first.add(instrument);
    const own = assessment.instruments.find((each) => each.instrument === instrument)?.score;
    const cells: Readonly<Record<IndicatorColumn, Cell>> = {
      number: one.number,
      name: one.name,
      score: one.score,
      previous: one.previous,
      change: one.change,
      rank: one.rank,
      passes: one.passes ? "ผ่าน" : "ไม่ผ่าน",
      instrument: leads ? instrument : null,
      instrumentScore: leads ? (own ?? null) : null,
    };
    return layout.map((column) => cells[column]);
  });
  const whole = ["number", "rank"].map((column) => layout.indexOf(column as IndicatorColumn));
  const shown = (cell: Cell, column: number): string =>
    typeof cell === "number"
      ? formatNumber(cell, whole.includes(column) ? 0 : 2, digits)
      : typeof cell === "string"
        ? cell
        : "";
  return {
    headings: layout.map((column) => headings[column]),
    lines,
    texts: lines.map((cells) => cells.map(shown)),
  };
}

function addIndicators(
  sheet: SheetBuilder,
  assessment: Assessment,
  { headings, lines, texts }: IndicatorTable,
  layout: readonly IndicatorColumn[],
  { digits, size, row: least }: Look,
): Area {
  const widths = layout.map((_, column) => sheet.width(column, 1));
  sheet.rows([headings], {
    style: { ...HEADER, size },
    height: measureRowHeight(headings, widths, { size, bold: true }),
  });
  const table = sheet.rows(lines, {
    style: {
      border: "Continuous",
      vertical: "Center",
      horizontal: "Center",
      wrap: true,
      numberFormat: scoreFormat(digits),
    },
    height: texts.map((line) => Math.max(least, measureRowHeight(line, widths, { size }))),
  });
  const at = (name: IndicatorColumn): Area | null => {
    const column = layout.indexOf(name);
    return column < 0 ? null : { ...table, column, columns: 1 };
  };
  const style = (name: IndicatorColumn, own: Parameters<SheetBuilder["style"]>[1]) => {
    const area = at(name);
    if (area) sheet.style(area, own);
  };
  style("number", { numberFormat: wholeFormat(digits) });
  style("name", { horizontal: "Left" });
  style("change", { numberFormat: changeFormat(digits) });
  style("rank", { numberFormat: wholeFormat(digits) });
  style("instrumentScore", { bold: true });
  let row = table.row;
  for (const { instrument } of assessment.instruments) {
    const rows = assessment.indicators.filter((one) => one.instrument === instrument).length;
    for (const name of ["instrument", "instrumentScore"] as const) {
      const area = at(name);
      if (area) sheet.merge({ ...area, row, rows });
    }
    row += rows;
  }
  return table;
}

/** Heights of the heading and the lines of a table whose columns span several of the sheet's. */
function spannedHeights(
  sheet: SheetBuilder,
  spans: readonly number[],
  headings: readonly string[],
  lines: readonly (readonly Cell[])[],
  { size, row }: Look,
): { heading: number; lines: number[]; all: number } {
  const widths = spans.map((span, index) => sheet.width(startOf(spans, index), span));
  const height = (line: readonly Cell[], bold: boolean) =>
    Math.max(
      row,
      measureRowHeight(
        line.map((cell) => (typeof cell === "string" ? cell : "")),
        widths,
        { size, bold },
      ),
    );
  const heading = height(headings, true);
  const own = lines.map((line) => height(line, false));
  return { heading, lines: own, all: own.reduce((sum, one) => sum + one, heading) };
}

/** First column of a span. */
function startOf(spans: readonly number[], index: number): number {
  return spans.slice(0, index).reduce((sum, one) => sum + one, 0);
}

/** Appends a table whose columns span several of the sheet's: `spans` are how many. */
function addSpanned(
  sheet: SheetBuilder,
  spans: readonly number[],
  headings: readonly string[],
  lines: readonly (readonly Cell[])[],
  look: Look,
): Area {
  const spread = (line: readonly Cell[]): Cell[] =>
    line.flatMap((cell, index) => [
      cell,
      ...Array.from({ length: (spans[index] ?? 1) - 1 }, () => null),
    ]);
  const heights = spannedHeights(sheet, spans, headings, lines, look);
  const header = sheet.rows([spread(headings)], {
    style: { ...HEADER, size: look.size },
    height: heights.heading,
  });
  const table = sheet.rows(lines.map(spread), {
    style: { border: "Continuous", vertical: "Center", horizontal: "Center", wrap: true },
    height: heights.lines,
  });
  for (let row = header.row; row < table.row + table.rows; row++) {
    spans.forEach((columns, index) => {
      sheet.merge({ row, rows: 1, column: startOf(spans, index), columns });
    });
  }
  return table;
}

function addInstruments(sheet: SheetBuilder, assessment: Assessment, look: Look): void {
  const { digits } = look;
  const { total, level } = assessment;
  const spans = sheet.columns > WITHOUT_PREVIOUS.length ? [4, 1, 2, 2] : [2, 1, 2, 2];
  const table = addSpanned(
    sheet,
    spans,
    ["แบบประเมิน", "คะแนน", "น้ำหนัก\n(ร้อยละ)", "คะแนน\nถ่วงน้ำหนัก"],
    [
      ...assessment.instruments.map((one): Cell[] => [
        SHORT_NAMES[one.instrument],
        one.score,
        one.weight,
        one.weighted,
      ]),
      ["คะแนนรวม", null, 100, total.score],
    ],
    look,
  );
  const [name = 0, score = 0, weight = 0, weighted = 0] = spans;
  const at = (column: number, columns: number): Area => ({ ...table, column, columns });
  sheet.style(at(0, name), { horizontal: "Left" });
  sheet.style(at(name, score), { numberFormat: scoreFormat(digits) });
  sheet.style(at(name + score, weight), { numberFormat: wholeFormat(digits) });
  sheet.style(at(name + score + weight, weighted), { numberFormat: scoreFormat(digits) });
  const last = sheet.rows([[...Array.from({ length: sheet.columns }, () => null)]], {
    style: { border: "Continuous", vertical: "Center" },
    height: look.row,
  });
  sheet.put(last.row, 0, [["ระดับผลการประเมิน"]]);
  sheet.put(last.row, name, [[level.name]]);
  sheet.merge({ ...last, column: 0, columns: name });
  sheet.merge({ ...last, column: name, columns: sheet.columns - name });
  sheet.style({ ...last, column: name, columns: sheet.columns - name }, { horizontal: "Center" });
  sheet.style({ ...last, row: last.row - 1, rows: 2 }, { bold: true, fill: COLORS.headerFill });
}

/** Which instrument measures what, who answers it and what it weighs. */
function addWho(sheet: SheetBuilder, pages: Pages, assessment: Assessment, look: Look): void {
  const spans = sheet.columns > WITHOUT_PREVIOUS.length ? [3, 4, 2] : [2, 3, 2];
  const lines = assessment.instruments.map(({ instrument }) => {
    const own = assessment.indicators.filter((one) => one.instrument === instrument);
    const numbers = [own[0]?.number, own.at(-1)?.number];
    return [
      INSTRUMENT_NAMES[instrument],
      ANSWERED_BY[instrument],
      inDigits(`ตัวชี้วัดที่ ${[...new Set(numbers)].join("–")}`, look.digits),
    ];
  });
  const headings = ["เครื่องมือ", "ผู้ให้ข้อมูล", "ตัวชี้วัด"];
  pages.need(ROW + spannedHeights(sheet, spans, headings, lines, look).all);
  addHeading(sheet, "เครื่องมือการประเมินและผู้ให้ข้อมูล");
  const table = addSpanned(sheet, spans, headings, lines, look);
  sheet.style({ ...table, columns: (spans[0] ?? 0) + (spans[1] ?? 0) }, { horizontal: "Left" });
  sheet.gap(10);
}

/** How scores of questions become the total, by the rules of the year. */
function addMethod(sheet: SheetBuilder, pages: Pages, core: CoreRules, look: Look): void {
  const { digits } = look;
  const spans = sheet.columns > WITHOUT_PREVIOUS.length ? [2, 2, 3, 2] : [2, 2, 2, 1];
  const subIndicators = core.oitRule === "sub-indicator-means";
  const [answers, questions, indicators] = ["เฉลี่ยคำตอบ", "เฉลี่ยรายข้อ", "เฉลี่ยตัวชี้วัด"];
  const lines: Cell[][] = [
    ["คะแนนข้อคำถาม", answers, answers, "คะแนนตรวจ"],
    ...(subIndicators ? [["คะแนนตัวชี้วัดย่อย", "–", "–", questions]] : []),
    ["คะแนนตัวชี้วัด", questions, questions, subIndicators ? "เฉลี่ยตัวชี้วัดย่อย" : questions],
    ["คะแนนแบบสำรวจ", indicators, indicators, indicators],
    [
      "น้ำหนักแบบสำรวจ",
      ...INSTRUMENTS.map((name) => inDigits(`ร้อยละ ${core.weights[name]}`, digits)),
    ],
  ];
  const headings = ["คะแนน", ...INSTRUMENTS.map((name) => `แบบ ${name}`)];
  pages.need(ROW + spannedHeights(sheet, spans, headings, lines, look).all + ROW);
  addHeading(sheet, "การประมวลผลคะแนน");
  const table = addSpanned(sheet, spans, headings, lines, look);
  const [name = 0] = spans;
  const last = sheet.rows([Array.from({ length: sheet.columns }, () => null)], {
    style: { border: "Continuous", vertical: "Center", horizontal: "Center", bold: true },
    height: look.row,
  });
  sheet.put(last.row, 0, [["คะแนนรวม"]]);
  sheet.put(last.row, name, [["ผลบวกของคะแนนถ่วงน้ำหนักทั้งสามแบบ"]]);
  sheet.merge({ ...last, columns: name });
  sheet.merge({ ...last, column: name, columns: sheet.columns - name });
  sheet.style({ ...table, rows: table.rows + 1, columns: name }, { horizontal: "Left" });
  sheet.gap(10);
}

/** The levels of the year, best first; the agency's own is marked. */
function addLevels(
  sheet: SheetBuilder,
  pages: Pages,
  assessment: Assessment,
  core: CoreRules,
  look: Look,
): void {
  const { digits } = look;
  const points = (value: number) => formatNumber(value, 2, digits);
  const lines = core.levels.map((level, index): string[] => {
    const better = core.levels[index - 1];
    const bands = level.eachInstrument === null && (better?.eachInstrument ?? null) === null;
    const total = bands
      ? `${points(level.total)} – ${points(better ? better.total - 0.01 : 100)}`
      : `${points(level.total)} ขึ้นไป`;
    const each =
      level.eachInstrument === null ? "–" : `ทุกเครื่องมือ ${points(level.eachInstrument)} ขึ้นไป`;
    return [level.name, total, each];
  });
  const spans = sheet.columns > WITHOUT_PREVIOUS.length ? [2, 3, 4] : [2, 2, 3];
  const headings = ["ระดับ", "คะแนนรวม", "เงื่อนไขรายเครื่องมือ"];
  pages.need(ROW + spannedHeights(sheet, spans, headings, lines, look).all);
  addHeading(sheet, inDigits(`ระดับผลการประเมินของปีงบประมาณ พ.ศ. ${core.fiscalYear}`, digits));
  const table = addSpanned(sheet, spans, headings, lines, look);
  const own = core.levels.findIndex((level) => level.id === assessment.level.id);
  sheet.style({ ...table, row: table.row + own, rows: 1 }, { bold: true, fill: COLORS.headerFill });
  sheet.gap(10);
}

/** Totals of the years with their chart beside them; nothing without an earlier total. */
function addYears(
  sheet: SheetBuilder,
  pages: Pages,
  scores: YearScores,
  assessment: Assessment,
  history: readonly PastYear[] | null,
  { digits, size, row }: Look,
): ChartPlan[] {
  const past = (history ?? []).filter(({ fiscalYear }) => fiscalYear < scores.fiscalYear);
  const totals = [
    ...past.flatMap(({ fiscalYear, total }) => (total === null ? [] : [{ fiscalYear, total }])),
    { fiscalYear: scores.fiscalYear, total: assessment.total.score },
  ];
  if (totals.length < 2) return [];
  const rows = Math.max(totals.length, 5);
  const column = 1;
  const headings = ["ปีงบประมาณ พ.ศ.", "คะแนน", "เพิ่ม/ลด"];
  const widths = headings.map((_, index) => sheet.width(column + index, 1));
  // The columns are those of the table of indicators: a short heading may need two lines.
  const height = Math.max(row, measureRowHeight(headings, widths, { size, bold: true }));
  pages.need(ROW + row * rows + height);
  addHeading(sheet, "คะแนนรวมเปรียบเทียบรายปี");
  const header = sheet.rows([headings], {
    column,
    height,
    style: { ...HEADER, size },
  });
  const table = sheet.rows(
    totals.map(({ fiscalYear, total }, index): Cell[] => {
      const before = totals[index - 1];
      const change = before?.fiscalYear === fiscalYear - 1 ? changeOf(total, before.total) : null;
      return [inDigits(String(fiscalYear), digits), total, change];
    }),
    {
      column,
      height: row,
      style: { border: "Continuous", vertical: "Center", horizontal: "Center" },
    },
  );
  sheet.style({ ...table, column: 2, columns: 1 }, { numberFormat: scoreFormat(digits) });
  sheet.style({ ...table, column: 3, columns: 1 }, { numberFormat: changeFormat(digits) });
  // The chart beside the table is as high as five years at least.
  for (let index = totals.length; index < rows; index++) sheet.gap(row);
  const beside = column + headings.length;
  const place = {
    row: header.row,
    rows: rows + 1,
    column: beside,
    columns: sheet.columns - beside,
  };
  sheet.gap(12);
  return [
    {
      kind: "line",
      title: "คะแนนรวมรายปี",
      data: { ...header, rows: totals.length + 1, columns: 2 },
      place,
      ...limitsOf(totals.map(({ total }) => total)),
    },
  ];
}

function addHeading(sheet: SheetBuilder, text: string): void {
  sheet.line(text, { style: { bold: true, size: SIZE, vertical: "Center" }, height: ROW });
}

/** Names at most; more indicators of one score are counted. */
const NAMED = 3;

/** Highest and lowest indicators, and the total beside that of the year before. */
function comparisons(
  assessment: Assessment,
  standing: readonly IndicatorStanding[],
  before: PastYear | null,
): string[] {
  const points = (value: number) => formatNumber(value, 2);
  const lowest = Math.max(...standing.map(({ rank }) => rank));
  const named = (rank: number) => {
    const own = standing.filter((one) => one.rank === rank);
    const names =
      own.length <= NAMED
        ? own.map(({ name }) => name).join(" และ ")
        : say(summaryTexts.severalIndicators, "th", { count: own.length });
    return { names, score: points(own[0]?.score ?? 0) };
  };
  const texts: string[] = [];
  if (lowest > 1) {
    const [high, low] = [named(1), named(lowest)];
    texts.push(
      say(summaryTexts.highestLowest, "th", {
        highest: high.names,
        highestScore: high.score,
        lowest: low.names,
        lowestScore: low.score,
      }),
    );
  }
  const change = changeOf(assessment.total.score, before?.total ?? null);
  if (before?.total != null && change !== null) {
    const text =
      change === 0
        ? summaryTexts.totalSame
        : change > 0
          ? summaryTexts.totalUp
          : summaryTexts.totalDown;
    texts.push(
      say(text, "th", {
        year: before.fiscalYear,
        before: points(before.total),
        change: points(Math.abs(change)),
      }),
    );
  }
  return texts;
}

/** What must be said in words: the level and its rule, boundaries that are close, figures that do not agree. */
function sentences(assessment: Assessment, core: CoreRules): string[] {
  const points = (value: number) => formatNumber(value, 2);
  const { total, level, below, nearBoundary } = assessment;
  const texts = [
    say(summaryTexts.levelByTotal, "th", {
      total: points(total.score),
      level: level.name,
      year: assessment.fiscalYear,
    }),
  ];
  const [held] = below;
  if (held && assessment.betterLevel) {
    texts.push(
      say(summaryTexts.levelHeldBack, "th", {
        minimum: points(held.minimum),
        better: assessment.betterLevel.name,
        instruments: below.map((one) => `${one.instrument} (${points(one.score)})`).join(" และ "),
      }),
    );
  }
  if (nearBoundary) {
    texts.push(
      say(summaryTexts.nearBoundary, "th", {
        value: summaryTexts[nearBoundary.value].th,
        score: points(nearBoundary.score),
        boundary: points(nearBoundary.boundary),
      }),
    );
  }
  const { instruments, total: announced } = announcedNotes(assessment, core);
  texts.push(...instruments, ...(announced === null ? [] : [announced]));
  return texts;
}
