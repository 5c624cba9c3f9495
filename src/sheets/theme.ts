import type { PageSetup, Style } from "./plan";

/**
 * The look of all sheets. The face is the one of the cabinet resolution of 7 September 2553 on government fonts;
 * TH SarabunPSK and TH Sarabun New have the same advance widths, so sheets measured for one fit the other.
 */
export const REPORT_FONT = "TH SarabunPSK";

/** Points that an indent of one step takes from a cell. */
export const INDENT = 9;

/** Points in a centimetre. */
export const POINTS_PER_CM = 72 / 2.54;

/** A4 in points: shorter and longer side. */
const A4 = { short: 595.28, long: 841.89 } as const;

export const COLORS = {
  headerFill: "#E7E6E6",
  inputFill: "#FFF9E5",
  noteText: "#595959",
  line: "#000000",
  brand: "#0B6A6B",
} as const;

export const TITLE: Style = { size: 18, bold: true, horizontal: "Center", vertical: "Center" };
export const HEADER: Style = {
  bold: true,
  fill: COLORS.headerFill,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  border: "Continuous",
};
export const BODY: Style = {
  horizontal: "Left",
  vertical: "Top",
  wrap: true,
  border: "Continuous",
};
/** A cell that an officer fills in. */
export const INPUT: Style = { fill: COLORS.inputFill, border: "Continuous" };
export const NOTE: Style = { color: COLORS.noteText, size: 14, vertical: "Center" };

/** Number formats under which Excel shows real numbers in the chosen digits. */
export function scoreFormat(digits: "thai" | "arabic"): string {
  return digits === "thai" ? "[$-D00041E]0.00" : "0.00";
}

/** Differences of scores with their sign, in the chosen digits. */
export function changeFormat(digits: "thai" | "arabic"): string {
  const score = scoreFormat(digits);
  const signed = (sign: string) => score.replace("0.00", `${sign}0.00`);
  return `${signed("+")};${signed("-")};${score}`;
}

/** Whole numbers in the chosen digits. */
export function wholeFormat(digits: "thai" | "arabic"): string {
  return digits === "thai" ? "[$-D00041E]0" : "0";
}

/** Real dates as "๑๑ ต.ค. ๒๕๖๔": Thai calendar and month names, digits as chosen. */
export function dateFormat(digits: "thai" | "arabic"): string {
  return digits === "thai" ? "[$-D07041E]d mmm yyyy" : "[$-107041E]d mmm yyyy";
}

/**
 * Page number "- ๒ -" of a header or footer. TH SarabunIT๙ draws Arabic digits as Thai ones; where it is not installed
 * the number appears in Arabic digits.
 */
export function pageNumber(digits: "thai" | "arabic"): string {
  const font = digits === "thai" ? "TH SarabunIT๙" : REPORT_FONT;
  return `&"${font},Regular"&14- &P -`;
}

/** Margins of report tables, in centimetres: the letter's 3 and 2 cm are for letters; tables use less. */
export const TABLE_PAGE: Pick<PageSetup, "margins"> = {
  margins: { top: 2, bottom: 1.5, left: 2, right: 1.5, header: 1, footer: 0.8 },
};

/** Margins of data sheets, which are wider than reports and printed to be read, not to be filed. */
export const DATA_PAGE: Pick<PageSetup, "margins"> = {
  margins: { ...TABLE_PAGE.margins, left: 1, right: 1 },
};

/** Size of the printable page in points for an orientation and margins. */
export function pageBody(page: Pick<PageSetup, "orientation" | "margins">): {
  width: number;
  height: number;
} {
  const [width, height] =
    page.orientation === "Portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  const { left, right, top, bottom } = page.margins;
  return {
    width: width - (left + right) * POINTS_PER_CM,
    height: height - (top + bottom) * POINTS_PER_CM,
  };
}
