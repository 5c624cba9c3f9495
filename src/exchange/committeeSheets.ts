/** Sheets that only the committee's copy has: remarks and sign-off of its members, and what the checks found. */
import { areaAddress, quoteSheet } from "../cells/a1";
import type { Area } from "../cells/area";
import { fillIn } from "../core/text";
import type { Finding } from "../checks/rule";
import { describe } from "../locale/describe";
import { exchangeSheets } from "./sheetTexts";
import { toThaiDigits } from "../thai/digits";
import { SheetBuilder } from "../sheets/builder";
import { measureRowHeight } from "../sheets/layout/heights";
import type { Cell, SheetPlan, Validation } from "../sheets/plan";
import { formatThaiDate, type CalendarDate } from "../thai/date";
import {
  BODY,
  COLORS,
  HEADER,
  INPUT,
  NOTE,
  pageNumber,
  REPORT_FONT,
  TABLE_PAGE,
  TITLE,
  wholeFormat,
} from "../sheets/theme";

const SIZE = 16;
/** Rows for remarks, and for members who sign off. */
const REMARK_ROWS = 20;
const MEMBER_ROWS = 7;
const ROW_HEIGHT = 24;

const remarks = exchangeSheets.remarks;
const REMARK_WIDTHS = [40, 130, 150, 230, 110, 80];
/** Beside the table and not printed: what the drop-downs offer. */
const LIST_WIDTHS = [14, 170, 300];
const REPORT_COLUMN = REMARK_WIDTHS.length + 1;
const TOPIC_COLUMN = REPORT_COLUMN + 1;

/** What remarks can be about. */
export interface RemarkSubjects {
  /** Names of the reports in the copy, and their sheets. */
  readonly reports: readonly { readonly name: string; readonly sheet: string }[];
  /** Measures and indicators, in the words of the workbook. */
  readonly topics: readonly string[];
}

/**
 * One row a remark, linked to a report and to a measure or indicator by lists beside the table; below, a row a member for
 * the sign-off.
 */
export function planRemarks(subjects: RemarkSubjects, agencyName: string): SheetPlan {
  const sheet = new SheetBuilder(REMARK_WIDTHS, LIST_WIDTHS);
  sheet.line(remarks.title, { style: TITLE, height: 30 });
  sheet.line(agencyName, { style: { horizontal: "Center", size: SIZE }, height: ROW_HEIGHT });
  sheet.line(remarks.note, { style: NOTE, height: ROW_HEIGHT });
  const header = sheet.rows([[...remarks.headings]], {
    style: { ...HEADER, size: SIZE },
    height: 28,
  });
  const rows = Array.from({ length: REMARK_ROWS }, (_, index): Cell[] => [
    index + 1,
    ...new Array<Cell>(REMARK_WIDTHS.length - 1).fill(null),
  ]);
  const area = sheet.rows(rows, { style: { ...BODY, size: SIZE }, height: ROW_HEIGHT });
  sheet.style({ ...area, columns: 1 }, { horizontal: "Center", numberFormat: wholeFormat("thai") });
  sheet.style({ ...area, column: 1, columns: area.columns - 1 }, { ...INPUT, locked: false });
  sheet.gap(12);
  const signHead = sheet.rows([[...remarks.signHeadings]], {
    style: { ...HEADER, size: SIZE },
    column: 1,
    height: 28,
  });
  const members = sheet.rows(
    Array.from({ length: MEMBER_ROWS }, () => remarks.signHeadings.map(() => null)),
    { style: { ...BODY, ...INPUT, size: SIZE, locked: false }, column: 1, height: 36 },
  );
  const lists = addLists(sheet, header.row, subjects);
  const choose = (column: number, source: Area | null, prompt: string): Validation[] => {
    if (!source) return [];
    const title = remarks.headings[column] ?? "";
    return [
      {
        kind: "list",
        area: { ...area, column, columns: 1 },
        source: `=${quoteSheet(remarks.name)}!${areaAddress(source, true)}`,
        strict: false,
        prompt: { title, message: prompt },
      },
    ];
  };
  return sheet.plan({
    id: "remarks",
    name: remarks.name,
    font: { name: REPORT_FONT, size: SIZE },
    validations: [
      ...choose(1, lists.reports, remarks.reportPrompt),
      ...choose(2, lists.topics, remarks.topicPrompt),
      {
        kind: "list",
        area: { ...members, column: 3, columns: 1 },
        source: remarks.verdicts,
        strict: false,
        prompt: { title: remarks.accepted, message: remarks.verdictPrompt },
      },
    ],
    links: subjects.reports.map(({ sheet: target }, index) => ({
      row: header.row + 1 + index,
      column: REPORT_COLUMN,
      sheet: target,
    })),
    page: {
      orientation: "Landscape",
      ...TABLE_PAGE,
      titleRows: { row: header.row, rows: 1 },
      centerFooter: pageNumber("thai"),
      printArea: { row: 0, column: 0, rows: signHead.row + 1 + MEMBER_ROWS, columns: 6 },
    },
    freezeRows: header.row + 1,
    gridlines: false,
  });
}

/** What the drop-downs offer, beside the table; reports are links to their sheets. */
function addLists(
  sheet: SheetBuilder,
  row: number,
  { reports, topics }: RemarkSubjects,
): { readonly reports: Area | null; readonly topics: Area | null } {
  const list = (column: number, heading: string, texts: readonly string[]): Area | null => {
    if (texts.length === 0) return null;
    sheet.put(row, column, [[heading]], { ...HEADER, size: SIZE });
    return sheet.put(
      row + 1,
      column,
      texts.map((text) => [text.replace(/\s+/g, " ")]),
      { size: SIZE, color: COLORS.noteText },
    );
  };
  return {
    reports: list(
      REPORT_COLUMN,
      remarks.reportList,
      reports.map(({ name }) => name),
    ),
    topics: list(TOPIC_COLUMN, remarks.topicList, topics),
  };
}

const checks = exchangeSheets.checks;
const CHECK_WIDTHS = [40, 90, 120, 60, 430];

/** Errors and warnings that the checks found when the copy was made. */
export function planCheckSummary(
  findings: readonly Finding[],
  agencyName: string,
  checkedOn: CalendarDate,
): SheetPlan {
  const serious = findings.filter(({ severity }) => severity !== "info");
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const sheet = new SheetBuilder(CHECK_WIDTHS);
  sheet.line(checks.title, { style: TITLE, height: 30 });
  sheet.line(agencyName, { style: { horizontal: "Center", size: SIZE }, height: ROW_HEIGHT });
  const date = formatThaiDate(checkedOn, "long");
  const summary = toThaiDigits(
    serious.length === 0
      ? fillIn(checks.clean, { date })
      : fillIn(checks.counts, { date, errors: count("error"), warnings: count("warning") }),
  );
  sheet.line(summary, { style: { horizontal: "Center", size: SIZE }, height: ROW_HEIGHT });
  if (serious.length > 0) addFindings(sheet, serious);
  return sheet.plan({
    id: "checks",
    name: checks.name,
    font: { name: REPORT_FONT, size: SIZE },
    page: { orientation: "Landscape", ...TABLE_PAGE, centerFooter: pageNumber("thai") },
    gridlines: false,
  });
}

function addFindings(sheet: SheetBuilder, findings: readonly Finding[]): void {
  sheet.rows([[...checks.headings]], { style: { ...HEADER, size: SIZE }, height: 28 });
  const lines = findings.map((finding, index): Cell[] => [
    index + 1,
    checks.severity[finding.severity],
    finding.place.sheet,
    finding.place.address ?? "",
    describe(finding, "th"),
  ]);
  const area = sheet.rows(lines, {
    style: { ...BODY, size: SIZE },
    height: lines.map((line) =>
      measureRowHeight(
        line.map((cell) => (typeof cell === "string" ? cell : "")),
        CHECK_WIDTHS,
        { size: SIZE },
      ),
    ),
  });
  sheet.style({ ...area, columns: 1 }, { horizontal: "Center", numberFormat: wholeFormat("thai") });
}
