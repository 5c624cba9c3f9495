import type { Agency, Signer } from "../../ita/records";
import { toArabicDigits, toThaiDigitsInProse } from "../../thai/digits";
import type { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout";
import type { Style } from "../plan";
import type { ReportOptions } from "../state";
import { TITLE } from "../theme";

/** Keeps "พ.ศ." and its year on one line; only in titles and headings, where no lookup reads the text. */
export function keepYears(text: string): string {
  return text.replace(/พ\.ศ\. ?(?=[๐-๙\d]{4})/g, "พ.ศ.\u00a0");
}

/** Puts the digits of a text into the chosen kind; web addresses, e-mail and Latin words keep theirs. */
export function inDigits(text: string, digits: ReportOptions["digits"]): string {
  return digits === "thai" ? toThaiDigitsInProse(text) : toArabicDigits(text);
}

/** "ของเทศบาล… อำเภอ… จังหวัด…"; a blank district (an อบจ.) is left out. */
export function agencyLine(agency: Agency): string {
  const district = agency.district ? ` อำเภอ${agency.district}` : "";
  return `ของ${agency.name}${district} จังหวัด${agency.province}`;
}

/** Appends centred title lines, each as high as its text needs. */
export function addTitles(sheet: SheetBuilder, lines: readonly string[]): void {
  const size = TITLE.size ?? 18;
  for (const line of lines) {
    const text = keepYears(line);
    const height = measureTextHeight(text, sheet.width(0, sheet.columns), { size, bold: true });
    sheet.line(text, { style: { ...TITLE, wrap: true }, height });
  }
}

/** Appends a paragraph over all columns, as high as it needs. */
export function addParagraph(sheet: SheetBuilder, text: string, style: Style = {}): void {
  const { size = 16, bold = false } = style;
  const height = measureTextHeight(text, sheet.width(0, sheet.columns), { size, bold });
  sheet.line(text, {
    style: { size, horizontal: "Left", vertical: "Top", wrap: true, ...style },
    height,
  });
}

const SIGNATURE_SIZE = 16;
const SIGNATURE_LINE = 24;
/** Room above the name where people sign. */
const SIGNATURE_ROOM = 36;
const DOTS = ".".repeat(36);

/** Height in points that `addSignatures` takes. */
export function signaturesHeight(signers: readonly Signer[], widths: readonly number[]): number {
  if (signers.length === 0) return 0;
  const groups = columnGroups(widths, signers.length);
  return SIGNATURE_ROOM + SIGNATURE_LINE * 3 + positionHeight(signers, widths, groups);
}

/** Appends the signatures side by side: a dotted line, the name in brackets, the position and the date. */
export function addSignatures(
  sheet: SheetBuilder,
  signers: readonly Signer[],
  widths: readonly number[],
): void {
  if (signers.length === 0) return;
  const groups = columnGroups(widths, signers.length);
  const put = (texts: readonly string[], height: number, style: Style = {}) => {
    const cells: (string | null)[] = widths.map(() => null);
    groups.forEach(({ first }, index) => {
      cells[first] = texts[index] ?? null;
    });
    const area = sheet.rows([cells], {
      height,
      style: {
        size: SIGNATURE_SIZE,
        horizontal: "Center",
        vertical: "Bottom",
        wrap: true,
        ...style,
      },
    });
    for (const { first, count } of groups) {
      sheet.merge({ ...area, column: first, columns: count });
    }
  };
  put(
    signers.map(() => `ลงชื่อ${DOTS}`),
    SIGNATURE_ROOM + SIGNATURE_LINE,
  );
  put(
    signers.map((signer) => `(${signer.name || DOTS})`),
    SIGNATURE_LINE,
  );
  put(
    signers.map((signer) => positionText(signer)),
    positionHeight(signers, widths, groups),
    { vertical: "Top" },
  );
  put(
    signers.map(() => `วันที่${".".repeat(30)}`),
    SIGNATURE_LINE,
  );
}

function positionText(signer: Signer): string {
  return signer.role ? `${signer.position}\n${signer.role}`.trim() : signer.position;
}

function positionHeight(
  signers: readonly Signer[],
  widths: readonly number[],
  groups: readonly { first: number; count: number }[],
): number {
  return Math.max(
    ...signers.map((signer, index) => {
      const { first = 0, count = 0 } = groups[index] ?? {};
      const width = widths.slice(first, first + count).reduce((sum, one) => sum + one, 0);
      return measureTextHeight(positionText(signer), width, { size: SIGNATURE_SIZE });
    }),
  );
}

/** Splits columns into neighbouring groups of about the same width; each group has at least one column. */
function columnGroups(
  widths: readonly number[],
  count: number,
): { first: number; count: number }[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const groups: { first: number; count: number }[] = [];
  let column = 0;
  let reached = 0;
  for (let group = 0; group < count; group++) {
    const first = column;
    const goal = (total * (group + 1)) / count;
    const lastPossible = widths.length - (count - group - 1);
    do {
      reached += widths[column] ?? 0;
      column++;
    } while (column < lastPossible && reached + (widths[column] ?? 0) / 2 <= goal);
    if (group === count - 1) column = widths.length;
    groups.push({ first, count: column - first });
  }
  return groups;
}
