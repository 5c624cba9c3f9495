import { ok, type Result } from "../../core/result";
import { reportNames } from "../../locale/reports";
import { formatThaiDate } from "../../thai/date";
import { countLines } from "../../thai/measure";
import { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout/heights";
import { PRINTED_WIDER } from "../layout/pages";
import type { PageSetup, SheetPlan, Style } from "../plan";
import { pageBody, POINTS_PER_CM, REPORT_FONT } from "../theme";
import { inDigits, keepYears } from "./digits";
import { isRefusal, withoutScores, type Report, type ReportData } from "./report";
import { sheetName } from "./titles";

/** Page of letters: left 3 cm, right 2 cm. */
const PAGE: PageSetup = {
  orientation: "Portrait",
  margins: { top: 2.5, bottom: 2, left: 3, right: 2, header: 1, footer: 0.8 },
  centerHorizontally: true,
};
const BODY = pageBody(PAGE);
/** Room for the emblem: 3 cm wide and high, beside it equal columns; together as wide as the page prints. */
const SLOT = 3 * POINTS_PER_CM;
const SIDE = Math.floor((BODY.width / PRINTED_WIDER - SLOT) / 2);
const PRINTED_COLUMNS = 3;
/** Beside the printed page: what the officer reads on screen. */
const HINT_WIDTH = 260;
const HINT = "◂ วางตราของหน่วยงานในช่องนี้ (ข้อความนี้ไม่พิมพ์)";
const BLANK_MONTH = "เดือน .............................. พ.ศ. ..............";
const LINE: Style = { bold: true, horizontal: "Center", vertical: "Center", wrap: true };
/** Sizes in points that a title may have: the first that keeps each of its lines whole. */
const TITLE_SIZES = [26, 24, 22, 20];
/** The same for the lines of an office's own title: what explains it may be long. No line is larger than one above. */
const OWN_SIZES = [...TITLE_SIZES, 18, 16];
/** Points kept free below the last line. */
const FOOT = 40;
/** Highest row of Excel. */
const MAX_GAP = 400;
/** Points more than a line is measured: what hangs below a large bold line prints lower. */
const BELOW_LINE = 2;

/** Cover of the set: room for the agency's emblem, title, meeting, agency, district, province, month and year. */
export const cover: Report = {
  id: "cover",
  unwanted: withoutScores,
  build(data: ReportData): Result<SheetPlan> {
    const { agency, options } = data;
    const digits = (text: string) => keepYears(inDigits(text, options.digits));
    const sheet = new SheetBuilder([SIDE, SLOT, SIDE], [HINT_WIDTH]);
    const width = sheet.width(0, PRINTED_COLUMNS);
    const add = (text: string, size: number) =>
      sheet.line(text, {
        style: { ...LINE, size },
        height: measureTextHeight(text, width, { size, bold: true }) + BELOW_LINE,
      });
    const addTitle = (lines: readonly string[]) => {
      const size = titleSize(lines, width);
      for (const line of lines) add(line, size);
    };
    const slot = sheet.rows([[null, null, null, HINT]], { height: SLOT });
    sheet.style(
      { ...slot, column: PRINTED_COLUMNS, columns: 1 },
      { size: 14, italic: true, color: "#595959", vertical: "Center" },
    );
    sheet.gap(60);
    const own = agency.wording?.coverTitle ?? "";
    if (own) {
      let size = Math.max(...TITLE_SIZES);
      for (const line of own.split("\n").map(digits)) {
        size = Math.min(size, titleSize([line], width, OWN_SIZES));
        add(line, size);
      }
    } else {
      composedTitles(data).forEach((lines, index) => {
        if (index > 0) sheet.gap(24);
        addTitle(lines.map(digits));
      });
    }
    const meeting = agency.wording?.meeting ?? "";
    if (meeting) {
      sheet.gap(24);
      for (const line of meeting.split("\n")) add(digits(line), 20);
    }
    const upper = sheet.heightFrom(0);
    const bottom = sheet.row;
    sheet.gap(0);
    const name = digits(agency.name);
    const nameSize = titleSize([name], width);
    add(name, nameSize);
    const district = agency.district ? `อำเภอ${agency.district} ` : "";
    add(digits(`${district}จังหวัด${agency.province}`), Math.min(22, nameSize));
    sheet.gap(18);
    const { date } = agency.memo ?? {};
    add(typeof date === "object" ? formatThaiDate(date, "month", options.digits) : BLANK_MONTH, 20);
    // The lower part stands at the foot of the page, as far as the upper one leaves room.
    const lower = sheet.heightFrom(bottom);
    sheet.raise(bottom, Math.max(20, Math.min(MAX_GAP, BODY.height - upper - lower - FOOT)));
    return ok(
      sheet.plan({
        id: "cover",
        name: digits(sheetName(reportNames.cover, agency.fiscalYear)),
        font: { name: REPORT_FONT, size: 16 },
        page: {
          ...PAGE,
          printArea: { row: 0, column: 0, rows: sheet.row, columns: PRINTED_COLUMNS },
        },
        gridlines: false,
      }),
    );
  },
};

/** The title of the result and, where something is planned, that of the plan. */
function composedTitles({ agency, measures, items }: ReportData): readonly (readonly string[])[] {
  const result = [
    "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส",
    "ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
    `ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
  ];
  if (isRefusal(measures) && isRefusal(items)) return [result];
  const plan = [
    "และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    `ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`,
  ];
  return [result, plan];
}

/** The largest size in points under which no line of a title is broken; the smallest when every one is. */
function titleSize(lines: readonly string[], width: number, sizes = TITLE_SIZES): number {
  const whole = (size: number) =>
    lines.every((line) => countLines(line, width, { size, bold: true }) === 1);
  return sizes.find(whole) ?? Math.min(...sizes);
}
