import { reportNames } from "../../locale/reports";
import { countLines } from "../../thai/measure";
import { formatNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { measureRowHeight } from "../layout/heights";
import { countPages } from "../layout/pages";
import type { Cell, SheetPlan } from "../plan";
import type { ReportId } from "../state";
import { BODY, HEADER, INDENT, REPORT_FONT, TABLE_PAGE, wholeFormat } from "../theme";
import { inDigits } from "./digits";
import type { ReportData } from "./report";
import { addTitles, agencyLine, sheetName } from "./titles";

/** Together narrower than A4 upright prints. */
const WIDTHS = [48, 350, 60] as const;
/** Sizes in points of the lines: the first that keeps each title whole, else the last. */
const SIZES = [16, 14];
const LINK_COLOR = "#0B5394";

/** What stands before the list of contents and is neither listed nor numbered. */
export const BEFORE_CONTENTS: readonly ReportId[] = ["memo", "cover"];

/** A report of the set. */
export interface SetReport {
  readonly id: ReportId;
  readonly plan: SheetPlan;
}

/** A line of the list of contents. */
export interface ContentsEntry {
  /** The report; absent for a sheet that is none, such as an enclosure of a copy. */
  readonly id?: ReportId;
  /** What the paper says that it is; left out: the name of the report. */
  readonly title?: string;
  /** The sheet that the line leads to. */
  readonly sheet: string;
  /** Its first page, counted through the set, or a word in its place; left out where sheets are not numbered through. */
  readonly page?: number | string;
}

/** The reports with the pages of the body numbered through, and how many stand before the list of contents. */
export function numberPages(reports: readonly SetReport[]): {
  readonly reports: readonly SetReport[];
  readonly before: number;
} {
  let next = 1;
  const numbered = reports.map(({ id, plan }): SetReport => {
    if (BEFORE_CONTENTS.includes(id)) return { id, plan };
    const firstPageNumber = next;
    next += countPages(plan);
    return { id, plan: { ...plan, page: { ...plan.page, firstPageNumber } } };
  });
  return {
    reports: numbered,
    before: reports.filter(({ id }) => BEFORE_CONTENTS.includes(id)).length,
  };
}

/** The name of a report on paper: both forms of the plan are the same paper. */
function paperName(id: ReportId): string {
  return reportNames[id === "plan-5" ? "plan-8" : id].th;
}

/** The list of contents of a set of reports, with the page on which each begins and a link to its sheet. */
export function planContents(
  entries: readonly ContentsEntry[],
  { agency, options }: Pick<ReportData, "agency" | "options">,
): SheetPlan {
  const digits = (text: string) => inDigits(text, options.digits);
  // In a set the memo and the cover stand before the list; in a copy the list stands before them.
  const listed = entries.filter(
    ({ id, page }) => typeof page !== "number" || id === undefined || !BEFORE_CONTENTS.includes(id),
  );
  const numbered = listed.some(({ page }) => page !== undefined);
  const widths = numbered ? WIDTHS : [WIDTHS[0], WIDTHS[1] + WIDTHS[2]];
  const sheet = new SheetBuilder(widths);
  addTitles(
    sheet,
    ["สารบัญ", `รายงาน ITA ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`, agencyLine(agency)].map(
      digits,
    ),
  );
  sheet.gap(8);
  const titles = listed.map(({ id, title }) => digits(title ?? (id ? paperName(id) : "")));
  const titleWidth = (widths[1] ?? 0) - INDENT;
  const isWhole = (title: string, size: number) => countLines(title, titleWidth, { size }) === 1;
  const size =
    SIZES.find((one) => titles.every((title) => isWhole(title, one))) ?? Math.min(...SIZES);
  const style = { size };
  sheet.rows([["ลำดับ", "รายการ", ...(numbered ? ["หน้า"] : [])]], {
    style: { ...HEADER, ...style },
    height: 28,
  });
  const lines = listed.map(({ page }, index): Cell[] => [
    index + 1,
    titles[index] ?? "",
    ...(numbered ? [page ?? null] : []),
  ]);
  const table = sheet.rows(lines, {
    style: { ...BODY, ...style, vertical: "Center" },
    height: lines.map((line) =>
      measureRowHeight(
        line.map((cell) =>
          typeof cell === "number" ? formatNumber(cell) : typeof cell === "string" ? cell : "",
        ),
        widths.map((width, column) => (column === 1 ? width - INDENT : width)),
        style,
      ),
    ),
  });
  for (const column of numbered ? [0, 2] : [0]) {
    sheet.style(
      { ...table, column, columns: 1 },
      { horizontal: "Center", numberFormat: wholeFormat(options.digits) },
    );
  }
  sheet.style({ ...table, column: 1, columns: 1 }, { indent: 1 });
  // LibreOffice does not wrap a link: where a title takes several lines, its number leads to the sheet.
  const links = listed.map((entry, index) => ({
    row: table.row + index,
    column: isWhole(titles[index] ?? "", size) ? 1 : 0,
    sheet: entry.sheet,
  }));
  for (const { row, column } of links) {
    sheet.style({ row, column, rows: 1, columns: 1 }, { color: LINK_COLOR });
  }
  return sheet.plan({
    id: "contents",
    name: digits(sheetName({ th: "สารบัญรายงาน", en: "Contents" }, agency.fiscalYear)),
    font: { name: REPORT_FONT, size },
    links,
    page: { orientation: "Portrait", ...TABLE_PAGE, centerHorizontally: true },
    gridlines: false,
  });
}
