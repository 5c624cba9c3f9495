import type { Area } from "../../cells/area";
import type { FormColumn, MeasurePart, RuleBook } from "../../ita/rulebook/schema";
import { bookOf } from "../../ita/rulebook/book";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import { dataSheetTexts } from "../../locale/dataSheets";
import { reportNames } from "../../locale/reports";
import type { Refusal } from "../../core/result";
import { SheetBuilder } from "../builder";
import {
  chooseWidths,
  flowRows,
  measureRowHeight,
  measureTextHeight,
  type FlowRow,
} from "../layout";
import type { Cell, PageSetup, SheetPlan, Style } from "../plan";
import type { ReportId } from "../state";
import { BODY, HEADER, pageBody, pageFooter, REPORT_FONT, TABLE_PAGE } from "../theme";
import {
  addParagraph,
  addSignatures,
  addTitles,
  inDigits,
  keepYears,
  signaturesHeight,
  TIGHT_SIGNATURE_ROOM,
} from "./parts";
import type { ReportData } from "./report";

/** A column of a printed table. */
export interface TableColumn {
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
export interface TableRow {
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
export interface TableSpec {
  readonly id: ReportId;
  /** Sheet name wished for. */
  readonly name: string;
  readonly titles: readonly string[];
  /** A paragraph between titles and table. */
  readonly intro?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Rows are passages that read on well over a page: pages are filled rather than rows kept whole. */
  readonly passages?: boolean;
  /** Further styles of the finished table. */
  readonly finish?: (sheet: SheetBuilder, rows: readonly PlacedRow[]) => void;
}

const PAGE: PageSetup = { orientation: "Landscape", ...TABLE_PAGE, centerHorizontally: true };
/**
 * Columns print wider than on screen: 6–8 % in Excel, 15 % in LibreOffice without Calibri. A table wider than the page
 * would be shrunk to it, its letters with it, and pages would hold more than planned.
 */
export const PRINTED_WIDER = 1.15;
/** Points kept free on every page: row heights of another printer or font may differ a little. */
const SAFETY = 8;
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
export function planTable(spec: TableSpec, data: ReportData): SheetPlan {
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
  columns: readonly TableColumn[],
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

/** Broken by hand where a narrow column would break the word itself. */
function breakHeading(heading: string): string {
  return heading.replace(/^(ระยะเวลา)(?=.)/, "$1\n");
}

/**
 * The heading: one row, or two when columns have a group: the groups above, the columns below; a column without a
 * group takes both rows.
 */
function addHeader(
  sheet: SheetBuilder,
  headings: readonly string[],
  groups: readonly (string | null)[],
  widths: readonly number[],
  size: number,
): Area {
  const bold = { size, bold: true };
  const style: Style = { ...HEADER, size };
  if (groups.every((group) => group === null)) {
    return sheet.rows([headings], { style, height: measureRowHeight(headings, widths, bold) });
  }
  const starts = (column: number) => column === 0 || groups[column] !== groups[column - 1];
  const spanOf = (column: number) => {
    let end = column + 1;
    while (end < groups.length && groups[end] === groups[column]) end++;
    return end - column;
  };
  const upper = groups.map((group, column) =>
    group === null ? (headings[column] ?? null) : starts(column) ? group : null,
  );
  const lower = groups.map((group, column) => (group === null ? null : (headings[column] ?? null)));
  const upperHeight = Math.max(
    ...groups.map((group, column) =>
      group !== null && starts(column)
        ? measureTextHeight(group, sheet.width(column, spanOf(column)), bold)
        : 0,
    ),
  );
  const lowerHeight = measureRowHeight(
    lower.map((text) => text ?? ""),
    widths,
    bold,
  );
  // A heading that takes both rows must fit into them.
  const tall = Math.max(
    ...groups.map((group, column) =>
      group === null ? measureTextHeight(headings[column] ?? "", widths[column] ?? 0, bold) : 0,
    ),
  );
  const area = sheet.rows([upper, lower], {
    style,
    height: [upperHeight, Math.max(lowerHeight, tall - upperHeight)],
  });
  groups.forEach((group, column) => {
    if (group === null) sheet.merge({ ...area, column, columns: 1 });
    else if (starts(column)) sheet.merge({ ...area, rows: 1, column, columns: spanOf(column) });
  });
  return area;
}

/** Columns of the plan where the form of a year is not known. */
const NEWEST_FORM = 8;
/** Columns of official forms whose texts stand in the middle, and the one that is repeated on a continuation. */
const CENTERED: readonly MeasurePart[] = ["number", "period", "responsible"];

/** A column of a form from the rulebook; "{year}" in its group becomes the year of the results. */
export function formColumn(
  { part, heading, group }: FormColumn,
  keys: readonly MeasurePart[],
  fiscalYear: number,
): TableColumn {
  return {
    heading,
    group: group && group.replace("{year}", `พ.ศ. ${fiscalYear}`),
    centered: CENTERED.includes(part),
    key: keys.includes(part),
  };
}

/**
 * Why a plan of another number of columns than the plan year's form is left out; null when the year has this form,
 * or none is known and `instead` has the form of its time.
 */
export function otherForm(
  { planBook, agency }: ReportData,
  columns: number,
  instead: ReportId,
): Refusal | null {
  const own = planBook.measures.columns.value?.length ?? NEWEST_FORM;
  if (own === columns) return null;
  return {
    text: dataSheetTexts.otherForm,
    params: { year: agency.planYear, columns: own, report: reportNames[instead].th },
  };
}

/**
 * Columns of a form: those of the plan year when they fit, else those of the newest year that fit.
 * @throws Error when the rulebook has no such form at all.
 */
export function findForm(
  data: ReportData,
  pick: (book: RuleBook) => readonly FormColumn[] | null,
  fits: (columns: readonly FormColumn[]) => boolean,
): readonly FormColumn[] {
  const books = [data.planBook, ...Array.from(FISCAL_YEARS, bookOf).reverse()];
  for (const book of books) {
    const columns = book && pick(book);
    if (columns && fits(columns)) return columns;
  }
  throw new Error("the rulebook has no such form");
}
