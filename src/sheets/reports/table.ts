import type { Area } from "../../cells/area";
import { SheetBuilder } from "../builder";
import { flowRows, type FlowRow } from "../layout/flow";
import { measureTextHeight } from "../layout/heights";
import { PRINTED_WIDER, SAFETY } from "../layout/pages";
import { chooseWidths } from "../layout/widths";
import type { Cell, PageSetup, SheetPlan, Style } from "../plan";
import type { ReportId } from "../state";
import { BODY, pageBody, pageFooter, REPORT_FONT, TABLE_PAGE } from "../theme";
import { inDigits, keepYears } from "./digits";
import type { ReportData } from "./report";
import { addSignatures, signaturesHeight, TIGHT_SIGNATURE_ROOM } from "./signatures";
import { addHeader, breakHeading } from "./tableHeading";
import { addParagraph, addTitles } from "./titles";

/** A column of a printed table. */
export interface PrintedColumn {
  readonly heading: string;
  /** Heading over this and its neighbours that have the same; left out or null: none. */
  readonly group?: string | null;
  readonly centered?: boolean;
  /** Repeated with "(ต่อ)" when a row goes on. */
  readonly key?: boolean;
  /** Width in points where it does not depend on the texts. */
  readonly width?: number;
}

/** A row of a printed table. */
export interface PrintedRow {
  /** One text a column; list items on lines of their own. */
  readonly texts: readonly string[];
  /** Heading over all columns that stands above this row and never alone at the end of a page. */
  readonly section?: string;
  /** Numbers in place of texts, by column, as for real dates; the text is what the cell will show. */
  readonly values?: Readonly<Record<number, number>>;
}

/** Where a row of the table came to stand: index of the row given and row on the sheet, both from 0. */
export interface PlacedRow {
  readonly source: number;
  readonly row: number;
}

/** A report that is one table with titles and signatures; texts in any digits. */
export interface PrintedTable {
  readonly id: ReportId;
  /** Sheet name wished for. */
  readonly name: string;
  readonly titles: readonly string[];
  /** A paragraph between titles and table. */
  readonly intro?: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Rows are passages that read on well over a page: pages are filled rather than rows kept whole. */
  readonly passages?: boolean;
  /** Further styles of the finished table. */
  readonly finish?: (sheet: SheetBuilder, rows: readonly PlacedRow[]) => void;
}

const PAGE: PageSetup = { orientation: "Landscape", ...TABLE_PAGE, centerHorizontally: true };
const SECTION: Style = {
  bold: true,
  fill: "#F2F2F2",
  horizontal: "Left",
  vertical: "Center",
  wrap: true,
  border: "Continuous",
};

/**
 * Lays a table out on A4 landscape: column widths measured for its texts, headings repeated on every page, rows cut
 * at list items where a page ends, signatures never alone on the last page.
 */
export function planTable(spec: PrintedTable, data: ReportData): SheetPlan {
  const { agency, options } = data;
  const digits = (text: string) => inDigits(text, options.digits);
  const style = { size: options.tableSize };
  const page = pageBody(PAGE);
  const total = Math.floor(page.width / PRINTED_WIDER);
  const headings = spec.columns.map(({ heading }) => breakHeading(digits(heading)));
  const texts = spec.rows.map((row) => row.texts.map(digits));
  const widths = chooseWidths(headings, texts, {
    total,
    style,
    fixed: spec.columns.map(({ width }) => width ?? null),
  });
  const sheet = new SheetBuilder(widths);
  addTitles(sheet, spec.titles.map(digits));
  if (spec.intro) {
    sheet.gap(4);
    addParagraph(sheet, digits(spec.intro), { size: 16 });
  }
  sheet.gap(6);
  const titlesHeight = sheet.heightFrom(0);
  const groups = spec.columns.map(({ group }) => (group ? keepYears(digits(group)) : null));
  const header = addHeader(sheet, headings, groups, widths, style.size);
  const headerHeight = sheet.heightFrom(header.row);

  const sections = spec.rows.map(({ section }) => (section ? digits(section) : null));
  const sectionHeights = sections.map((section) =>
    section ? measureTextHeight(section, total, { ...style, bold: true }) : 0,
  );
  const flow = (signatureRoom?: number) =>
    flowRows(texts, {
      widths,
      style,
      firstPage: page.height - titlesHeight - headerHeight - SAFETY,
      otherPages: page.height - headerHeight - SAFETY,
      keyColumns: spec.columns.flatMap(({ key }, column) => (key ? [column] : [])),
      leads: sectionHeights,
      numbers: spec.rows.map(({ values = {} }) => Object.keys(values).map(Number)),
      passages: spec.passages ?? false,
      tail: signaturesHeight(agency.signers, widths, signatureRoom),
    });
  const wide = flow();
  const tight = flow(TIGHT_SIGNATURE_ROOM);
  const lastPage = (rows: readonly FlowRow[]) => rows.at(-1)?.page ?? 0;
  const isTight = lastPage(tight) < lastPage(wide);
  const flowed = isTight ? tight : wide;
  const placed: PlacedRow[] = [];
  for (const { texts: line, height, source, continued, after } of flowed) {
    const section = sections[source];
    if (section && !continued) {
      sheet.line(section, {
        style: { ...SECTION, size: style.size },
        height: sectionHeights[source] ?? 0,
      });
    }
    const values = continued ? {} : (spec.rows[source]?.values ?? {});
    const cells: Cell[] = line.map((text, column) => values[column] ?? (text || null));
    placed.push({ source, row: sheet.row });
    sheet.rows([cells], { height });
    if (after > 0) sheet.gap(after);
  }
  const body: Area = {
    row: header.row + header.rows,
    column: 0,
    rows: sheet.row - header.row - header.rows,
    columns: widths.length,
  };
  styleBody(sheet, body, placed, spec.columns, style.size);
  spec.finish?.(sheet, placed);
  addSignatures(sheet, agency.signers, widths, isTight ? TIGHT_SIGNATURE_ROOM : undefined);
  return sheet.plan({
    id: spec.id,
    name: digits(spec.name),
    font: { name: REPORT_FONT, size: 14 },
    page: {
      ...PAGE,
      titleRows: { row: header.row, rows: header.rows },
      centerFooter: pageFooter(options.digits),
    },
    freezeRows: header.row + header.rows,
    gridlines: false,
  });
}

/** Styles the rows between the section headings, run by run. */
function styleBody(
  sheet: SheetBuilder,
  body: Area,
  placed: readonly PlacedRow[],
  columns: readonly PrintedColumn[],
  size: number,
): void {
  const runs: Area[] = [];
  for (const { row } of placed) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ ...body, row, rows: 1 });
  }
  for (const run of runs) {
    sheet.style(run, { ...BODY, size });
    columns.forEach(({ centered }, column) => {
      if (centered) sheet.style({ ...run, column, columns: 1 }, { horizontal: "Center" });
    });
  }
}
