import type { Area } from "../../cells/area";
import type { Signer } from "../../ita/records";
import { SheetBuilder } from "../builder";
import type { FlowOptions } from "../layout/breaks";
import { flowRows, type Flow } from "../layout/flow";
import { ColumnGrid } from "../layout/grid";
import { measureTextHeight } from "../layout/heights";
import { Pages, PRINTED_WIDER, SAFETY } from "../layout/pages";
import { widthChoices } from "../layout/widths";
import type { Cell, PageSetup, SheetPlan, Style } from "../plan";
import type { ReportId } from "../state";
import { BODY, INDENT, pageBody, pageNumber, REPORT_FONT, TABLE_PAGE } from "../theme";
import { inDigits, keepCodes, keepDates, keepYears } from "./digits";
import type { ReportData } from "./report";
import {
  addSignatures,
  signatureEdges,
  signaturesHeight,
  signersOf,
  TIGHT_SIGNATURE_ROOM,
} from "./signatures";
import { addHeading, breakHeading, type TableHeading } from "./tableHeading";
import {
  addParagraph,
  addTitles,
  ownParagraphs,
  paragraphHeight,
  piecesOf,
  titleOf,
} from "./titles";

/** A column of a printed table. */
export interface PrintedColumn {
  readonly heading: string;
  /** Heading over this and its neighbours that have the same; left out or null: none. */
  readonly group?: string | null;
  readonly centered?: boolean;
  /** Repeated with "(ต่อ)" when a row goes on. */
  readonly key?: boolean;
  /** Steps, or what is said of each step where a row has several: it then stands on the line of its step. */
  readonly inLine?: "steps" | "with-steps";
  /** Names, such as those of units, that are broken only where a page would be needed to keep them whole. */
  readonly names?: boolean;
  /** Width in points where it does not depend on the texts. */
  readonly width?: number;
  /** Number format of the values in place of texts. */
  readonly numberFormat?: string;
}

/** A row of a printed table. */
export interface PrintedRow {
  /** One text a column; list items on lines of their own. */
  readonly texts: readonly string[];
  /** Heading over all columns that stands above this row and never alone at the end of a page. */
  readonly section?: string;
  /** Title of a table of its own, with its own headings, that begins with this row. */
  readonly table?: string;
  /** Numbers in place of texts, by column, as for real dates; the text is what the cell will show. */
  readonly values?: Readonly<Record<number, number>>;
  /** First column and number of columns that are coloured, as in a calendar. */
  readonly bar?: { readonly first: number; readonly count: number };
}

/** A report that is one table, or several of the same columns one below the other. */
export interface PrintedTable {
  readonly id: ReportId;
  /** Sheet name wished for. */
  readonly name: string;
  readonly titles: readonly string[];
  /** Paragraphs between titles and table. */
  readonly intro?: readonly string[];
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
}

const PAGE: PageSetup = { orientation: "Landscape", ...TABLE_PAGE, centerHorizontally: true };
const SECTION: Style = {
  bold: true,
  fill: "#F2F2F2",
  horizontal: "Left",
  indent: 1,
  vertical: "Center",
  wrap: true,
  border: "Continuous",
};
const TABLE_TITLE: Style = { bold: true, horizontal: "Left", vertical: "Center", wrap: true };
/** Points for the headings of a table and some of its first row: what a page has at least that its introduction ends on. */
const ABOVE_ROWS = 180;
/** Points above the title of a further table. */
const TABLE_GAP = 12;
const BAR_FILL = "#0B6A6B";

/**
 * Lays a table out on A4 landscape: column widths measured for its texts, headings repeated on every page, rows cut
 * at list items where a page ends, signatures never alone on the last page.
 */
export function planTable(spec: PrintedTable, data: ReportData): SheetPlan {
  const { tableSize: size } = data.options;
  const digits = (text: string) => inDigits(text, data.options.digits);
  const total = Math.floor(pageBody(PAGE).width / PRINTED_WIDER);
  const table: MeasuredSpec = {
    spec,
    digits,
    size,
    total,
    signers: signersOf(data.agency.signers, data.options),
    headings: spec.columns.map(({ heading }) => breakHeading(digits(heading))),
    texts: spec.rows.map((row) => row.texts.map((text) => keepCodes(keepDates(digits(text))))),
  };
  const best = bestLayout(table);
  const { sheet, heading, header, room } = best;
  addRows(best, spec, digits);
  addSignatures(sheet, table.signers, heading.grid, room);
  return sheet.plan({
    id: spec.id,
    name: digits(spec.name),
    title: titleOf(spec.titles[0] ?? ""),
    font: { name: REPORT_FONT, size: 14 },
    page: {
      ...PAGE,
      titleRows: { row: header.row, rows: header.rows },
      centerFooter: pageNumber(data.options.digits),
    },
    freezeRows: header.row + header.rows,
    gridlines: false,
  });
}

/** A table with its texts as they are printed. */
interface MeasuredSpec {
  readonly spec: PrintedTable;
  readonly digits: (text: string) => string;
  /** Points of the letters, and of all columns together. */
  readonly size: number;
  readonly total: number;
  readonly signers: readonly Signer[];
  readonly headings: readonly string[];
  readonly texts: readonly (readonly string[])[];
}

/** A table on its pages under some widths: what stands above its rows is on the sheet already. */
interface LaidOut extends Flow {
  readonly sheet: SheetBuilder;
  readonly heading: TableHeading;
  readonly header: Area;
  /** Points by which the texts of each column are indented. */
  readonly indents: readonly number[];
  /** Points above the dotted lines of the signatures; left out: as usual. */
  readonly room?: number;
}

/** Rows up to which a table is laid out several times to see what it has room for. */
const WORTH_TRYING = 60;

/** What a table is set with where that takes no page more: texts that stand off the lines, names that are not broken. */
interface Wishes {
  readonly indents: boolean;
  readonly names: boolean;
}
const WISHES: readonly Wishes[] = [
  { indents: true, names: true },
  { indents: true, names: false },
  { indents: false, names: true },
];

/** The layout with the lowest cost, with as many wishes as take no page more. */
function bestLayout(table: MeasuredSpec): LaidOut {
  const plain = lowestLayout(table, { indents: false, names: false });
  if (table.spec.rows.length > WORTH_TRYING) return plain;
  const pages = ({ placed }: Flow) => placed.at(-1)?.page ?? 0;
  for (const wishes of WISHES) {
    const layout = lowestLayout(table, wishes);
    if (pages(layout) <= pages(plain)) return layout;
  }
  return plain;
}

function lowestLayout(table: MeasuredSpec, wishes: Wishes): LaidOut {
  const { spec, total, size } = table;
  const indents = spec.columns.map(({ centered, key, width }): number =>
    !wishes.indents || centered || (width !== undefined && !key) ? 0 : INDENT,
  );
  const choices = widthChoices(table.headings, table.texts, {
    total: total - indents.reduce((sum, indent) => sum + indent, 0),
    style: { size },
    fixed: spec.columns.map(({ width }, column) =>
      width === undefined ? null : width - (indents[column] ?? 0),
    ),
    names: spec.columns.map(({ names = false }) => wishes.names && names),
  });
  const [first, ...others] = choices.map((inner) => layOut(table, inner, indents));
  if (!first) throw new Error("a table has columns");
  return others.reduce((one, other) => (other.cost < one.cost ? other : one), first);
}

function layOut(
  table: MeasuredSpec,
  inner: readonly number[],
  indents: readonly number[],
): LaidOut {
  const widths = inner.map((width, column) => width + (indents[column] ?? 0));
  const { spec, digits, size, total, signers } = table;
  const grid = new ColumnGrid(widths, signatureEdges(signers, total));
  const sheet = new SheetBuilder(grid.widths);
  const body = pageBody(PAGE).height;
  const pages = new Pages(sheet, body);
  addAbove(sheet, pages, spec, digits);
  const heading: TableHeading = {
    texts: table.headings,
    groups: spec.columns.map(({ group }) => (group ? keepYears(digits(group)) : null)),
    widths,
    grid,
    size,
  };
  const header = addHeading(sheet, heading);
  const above = leadsOf(spec, sheet.heightFrom(header.row), digits, { total, size });
  const height = body - SAFETY;
  const flow = fit(table.texts, signers.length, (signatureRoom) => ({
    widths: inner,
    style: { size },
    firstPage: height - pages.used,
    otherPages: height - sheet.heightFrom(header.row),
    keyColumns: spec.columns.flatMap(({ key }, column) => (key ? [column] : [])),
    besideKeys: spec.columns.flatMap(({ key, centered, names }, column) =>
      !key && (centered || names) ? [column] : [],
    ),
    leads: above.map((lead) => lead.height),
    leadsOnTop: above.map((lead) => lead.onTop),
    ...stepColumns(spec.columns),
    numbers: spec.rows.map(({ values = {} }) => Object.keys(values).map(Number)),
    tail: signaturesHeight(signers, total, signatureRoom),
  }));
  return { sheet, heading, header, indents, ...flow };
}

/** The columns whose items stand on the lines of the steps. */
function stepColumns(columns: readonly PrintedColumn[]): Pick<FlowOptions, "inLine"> {
  const steps = columns.findIndex((column) => column.inLine === "steps");
  const others = columns.flatMap((column, index) =>
    column.inLine === "with-steps" ? [index] : [],
  );
  return steps < 0 ? {} : { inLine: { steps, others } };
}

/** Points above a paragraph of the introduction. */
const INTRO_GAP = 4;

/** What stands above the heading of the first table: titles, introduction and its own title. */
function addAbove(
  sheet: SheetBuilder,
  pages: Pages,
  spec: PrintedTable,
  digits: (text: string) => string,
): void {
  const intro = { size: 16 };
  const width = sheet.width(0, sheet.columns);
  addTitles(sheet, spec.titles.map(digits));
  for (const paragraph of (spec.intro ?? []).flatMap(ownParagraphs)) {
    for (const piece of piecesOf(digits(paragraph), width, intro)) {
      pages.need(INTRO_GAP + paragraphHeight(piece, width, intro));
      sheet.gap(INTRO_GAP);
      addParagraph(sheet, piece, intro);
    }
  }
  pages.need(ABOVE_ROWS);
  const [first] = spec.rows;
  if (first?.table) addTableTitle(sheet, digits(first.table));
  else sheet.gap(6);
}

/** The flow with ordinary room to sign, or with less where that saves a page. */
function fit(
  texts: readonly (readonly string[])[],
  signers: number,
  optionsOf: (signatureRoom?: number) => FlowOptions,
): Flow & { readonly room?: number } {
  const wide = flowRows(texts, optionsOf());
  if (signers === 0) return wide;
  const tight = flowRows(texts, optionsOf(TIGHT_SIGNATURE_ROOM));
  const lastPage = ({ placed }: Flow) => placed.at(-1)?.page ?? 0;
  return lastPage(tight) < lastPage(wide) ? { ...tight, room: TIGHT_SIGNATURE_ROOM } : wide;
}

/** Heights in points of what stands above each row: in the middle of a page, and at the top of one. */
function leadsOf(
  { rows }: PrintedTable,
  headingHeight: number,
  digits: (text: string) => string,
  { total, size }: { readonly total: number; readonly size: number },
): readonly { readonly height: number; readonly onTop: number }[] {
  return rows.map(({ section, table }, index) => {
    const own = section ? sectionHeight(digits(section), total, size) : 0;
    if (!table || index === 0) return { height: own, onTop: own };
    const title = paragraphHeight(digits(table), total, { bold: true });
    return {
      height: own + TABLE_GAP + title + headingHeight,
      onTop: own + sectionHeight(digits(table), total, size),
    };
  });
}

function sectionHeight(text: string, width: number, size: number): number {
  return measureTextHeight(text, width - INDENT, { size, bold: true });
}

/** A heading over all columns. */
function addSection(sheet: SheetBuilder, text: string, size: number): void {
  sheet.line(text, {
    style: { ...SECTION, size },
    height: sectionHeight(text, sheet.width(0, sheet.columns), size),
  });
}

/** The title of a table, with a gap above. */
function addTableTitle(sheet: SheetBuilder, title: string): void {
  sheet.gap(TABLE_GAP);
  addParagraph(sheet, title, TABLE_TITLE);
}

/** Appends the rows with the headings of their sections, and further tables with their titles and headings. */
function addRows(
  { sheet, placed, heading, indents }: LaidOut,
  spec: PrintedTable,
  digits: (text: string) => string,
): void {
  const { grid, size } = heading;
  let run: { row: number; rows: number } | null = null;
  const endRun = () => {
    if (run) styleRun(sheet, run, spec.columns, heading, indents);
    run = null;
  };
  placed.forEach(({ texts, height, source, continued, after, page }, index) => {
    const { section, table, values = {}, bar } = spec.rows[source] ?? {};
    const onTop = placed[index - 1]?.page !== page;
    if (table && source > 0 && !continued) {
      endRun();
      // At the top of a page the headings stand already: the title is the first line below them.
      if (onTop) addSection(sheet, digits(table), size);
      else {
        addTableTitle(sheet, digits(table));
        addHeading(sheet, heading);
      }
    }
    if (section && !continued) {
      endRun();
      addSection(sheet, digits(section), size);
    }
    const cells: Cell[] = texts.map(
      (text, column) => (continued ? undefined : values[column]) ?? (text || null),
    );
    const { row } = sheet.rows([grid.spread(cells)], { height });
    run = run ? { ...run, rows: row - run.row + 1 } : { row, rows: 1 };
    if (bar) sheet.style({ row, rows: 1, ...grid.of(bar.first, bar.count) }, { fill: BAR_FILL });
    if (after > 0) {
      endRun();
      sheet.gap(after);
    }
  });
  endRun();
}

/** Styles rows that follow each other. */
function styleRun(
  sheet: SheetBuilder,
  run: { readonly row: number; readonly rows: number },
  columns: readonly PrintedColumn[],
  { grid, size }: TableHeading,
  indents: readonly number[],
): void {
  sheet.style({ ...run, column: 0, columns: sheet.columns }, { ...BODY, size });
  columns.forEach(({ centered, numberFormat }, column) => {
    const area = { ...run, ...grid.of(column) };
    if (indents[column]) sheet.style(area, { indent: 1 });
    if (centered) sheet.style(area, { horizontal: "Center" });
    if (numberFormat) sheet.style(area, { numberFormat });
  });
  for (const divided of grid.divided()) {
    for (let row = run.row; row < run.row + run.rows; row++) {
      sheet.merge({ row, rows: 1, ...divided });
    }
  }
}
