import { reportNames } from "../../locale/reports";
import { formatNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { measureRowHeight } from "../layout/heights";
import type { SheetPlan } from "../plan";
import type { ReportId } from "../state";
import { BODY, HEADER, pageFooter, REPORT_FONT, TABLE_PAGE, wholeFormat } from "../theme";
import { inDigits } from "./digits";
import { addTitles, agencyLine } from "./titles";
import type { ReportData } from "./report";

/** Together narrower than A4 upright prints. */
const WIDTHS = [42, 214, 175];
const SIZE = 16;
const LINK_COLOR = "#0B5394";

/** A report of the set and the sheet that holds it. */
export interface ContentsEntry {
  readonly id: ReportId;
  readonly sheet: string;
}

/** The list of contents of a set of reports, with a link to every sheet. */
export function planContents(
  entries: readonly ContentsEntry[],
  { agency, options }: Pick<ReportData, "agency" | "options">,
): SheetPlan {
  const digits = (text: string) => inDigits(text, options.digits);
  const sheet = new SheetBuilder(WIDTHS);
  addTitles(
    sheet,
    ["สารบัญรายงาน ITA", `ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`, agencyLine(agency)].map(digits),
  );
  sheet.gap(8);
  const style = { size: SIZE };
  const header = sheet.rows([["ลำดับ", "รายงาน", "แผ่นงาน"]], {
    style: { ...HEADER, ...style },
    height: 28,
  });
  const lines = entries.map(({ id, sheet: name }, index) => [
    index + 1,
    digits(reportNames[id].th),
    name,
  ]);
  const table = sheet.rows(lines, {
    style: { ...BODY, ...style, vertical: "Center" },
    height: lines.map(([number, name, target]) =>
      measureRowHeight([formatNumber(Number(number)), String(name), String(target)], WIDTHS, style),
    ),
  });
  sheet.style(
    { ...table, columns: 1 },
    { horizontal: "Center", numberFormat: wholeFormat(options.digits) },
  );
  sheet.style({ ...table, column: 2, columns: 1 }, { color: LINK_COLOR });
  return sheet.plan({
    id: "contents",
    name: digits(`สารบัญรายงาน ${agency.fiscalYear}`),
    font: { name: REPORT_FONT, size: SIZE },
    links: entries.map((entry, index) => ({
      row: header.row + 1 + index,
      column: 2,
      sheet: entry.sheet,
    })),
    page: {
      orientation: "Portrait",
      ...TABLE_PAGE,
      centerHorizontally: true,
      centerFooter: pageFooter(options.digits),
    },
    gridlines: false,
  });
}
