/** Sheets that only the committee's copy has: remarks and sign-off of its members, and what the checks found. */
import { fillIn } from "../core/text";
import type { Finding } from "../checks/rule";
import { describe } from "../locale/describe";
import { exchangeSheets } from "./sheetTexts";
import { toThaiDigits } from "../thai/digits";
import { SheetBuilder } from "../sheets/builder";
import { measureRowHeight } from "../sheets/layout/heights";
import type { Cell, SheetPlan, Validation } from "../sheets/plan";
import {
  BODY,
  HEADER,
  INPUT,
  NOTE,
  pageFooter,
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
/** A drop-down holds at most so many characters, joined by commas. */
const LIST_LIMIT = 255;

const remarks = exchangeSheets.remarks;
const REMARK_WIDTHS = [40, 130, 150, 230, 110, 80];

/**
 * One row a remark, linked to a report and to a measure or heading of it; below, a row a member for the sign-off.
 * @param reports names of the report sheets in the copy
 */
export function planRemarks(reports: readonly string[], agencyName: string): SheetPlan {
  const sheet = new SheetBuilder(REMARK_WIDTHS);
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
  const list = reports.join(",");
  const validations: Validation[] = [
    ...(list.length <= LIST_LIMIT && reports.length > 0
      ? [
          {
            kind: "list" as const,
            area: { ...area, column: 1, columns: 1 },
            source: reports,
            strict: false,
            prompt: { title: remarks.headings[1], message: remarks.reportPrompt },
          },
        ]
      : []),
    {
      kind: "list",
      area: { ...members, column: 3, columns: 1 },
      source: remarks.verdicts,
      strict: false,
      prompt: { title: remarks.accepted, message: remarks.verdictPrompt },
    },
  ];
  return sheet.plan({
    id: "remarks",
    name: remarks.name,
    font: { name: REPORT_FONT, size: SIZE },
    validations,
    page: {
      orientation: "Landscape",
      ...TABLE_PAGE,
      centerFooter: pageFooter("thai"),
      printArea: { row: 0, column: 0, rows: signHead.row + 1 + MEMBER_ROWS, columns: 6 },
    },
    freezeRows: header.row + 1,
    gridlines: false,
  });
}

const checks = exchangeSheets.checks;
const CHECK_WIDTHS = [40, 90, 120, 60, 430];

/** Errors and warnings that the checks found when the copy was made. */
export function planCheckSummary(findings: readonly Finding[], agencyName: string): SheetPlan {
  const serious = findings.filter(({ severity }) => severity !== "info");
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const sheet = new SheetBuilder(CHECK_WIDTHS);
  sheet.line(checks.title, { style: TITLE, height: 30 });
  sheet.line(agencyName, { style: { horizontal: "Center", size: SIZE }, height: ROW_HEIGHT });
  const summary =
    serious.length === 0
      ? checks.clean
      : toThaiDigits(fillIn(checks.counts, { errors: count("error"), warnings: count("warning") }));
  sheet.line(summary, { style: { horizontal: "Center", size: SIZE }, height: ROW_HEIGHT });
  if (serious.length > 0) addFindings(sheet, serious);
  return sheet.plan({
    id: "checks",
    name: checks.name,
    font: { name: REPORT_FONT, size: SIZE },
    page: { orientation: "Landscape", ...TABLE_PAGE, centerFooter: pageFooter("thai") },
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
