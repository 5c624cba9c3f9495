import { ok, type Result } from "../../core/result";
import { formatThaiDate } from "../../thai/date";
import { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout/heights";
import type { PageSetup, SheetPlan, Style } from "../plan";
import { A4, POINTS_PER_CM, REPORT_FONT } from "../theme";
import { inDigits, keepYears } from "./digits";
import { withoutScores, type Report, type ReportData } from "./report";

/** Page of letters: left 3 cm, right 2 cm. */
const PAGE: PageSetup = {
  orientation: "Portrait",
  margins: { top: 2.5, bottom: 2, left: 3, right: 2, header: 1, footer: 0.8 },
  centerHorizontally: true,
};
/** Room for the emblem: 3 cm wide and high, beside it equal columns; together narrower than the page prints. */
const SLOT = 3 * POINTS_PER_CM;
const SIDE = 154;
/** Beside the printed page: what the officer reads on screen. */
const HINT_WIDTH = 190;
const HINT = "◂ วางตราของหน่วยงานในช่องนี้ (ข้อความนี้ไม่พิมพ์)";
const BLANK_MONTH = "เดือน .............................. พ.ศ. ..............";
const PRINTED_COLUMNS = 3;
const LINE: Style = { bold: true, horizontal: "Center", vertical: "Center", wrap: true };

/** Cover of the set: room for the agency's emblem, title, agency, district, province, month and year. */
export const cover: Report = {
  id: "cover",
  unwanted: withoutScores,
  build({ agency, options }: ReportData): Result<SheetPlan> {
    const digits = (text: string) => keepYears(inDigits(text, options.digits));
    const sheet = new SheetBuilder([SIDE, SLOT, SIDE, HINT_WIDTH]);
    const printed = { columns: PRINTED_COLUMNS };
    const add = (text: string, size: number) => {
      const height = measureTextHeight(text, sheet.width(0, PRINTED_COLUMNS), { size, bold: true });
      sheet.line(text, { style: { ...LINE, size }, height, ...printed });
    };
    const slot = sheet.rows([[null, null, null, HINT]], { height: SLOT });
    sheet.style(
      { ...slot, column: 3, columns: 1 },
      { size: 14, italic: true, color: "#595959", vertical: "Center" },
    );
    sheet.gap(60);
    add(digits("รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส"), 26);
    add(digits("ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"), 26);
    add(digits(`ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`), 26);
    sheet.gap(24);
    add(digits("และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"), 22);
    add(digits(`ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`), 22);
    const upper = sheet.heightFrom(0);
    const bottom = sheet.row;
    sheet.gap(0);
    add(digits(agency.name), 26);
    const district = agency.district ? `อำเภอ${agency.district} ` : "";
    add(digits(`${district}จังหวัด${agency.province}`), 22);
    sheet.gap(18);
    const { date } = agency.memo ?? {};
    add(typeof date === "object" ? formatThaiDate(date, "month", options.digits) : BLANK_MONTH, 20);
    // The lower part stands at the foot of the page, as far as the upper one leaves room.
    const { top, bottom: foot } = PAGE.margins;
    const body = A4.long - (top + foot) * POINTS_PER_CM;
    const lower = sheet.heightFrom(bottom);
    sheet.raise(bottom, Math.max(20, Math.min(MAX_GAP, body - upper - lower - FOOT)));
    return ok(
      sheet.plan({
        id: "cover",
        name: digits(`ปก ${agency.fiscalYear}`),
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

/** Points kept free below the last line. */
const FOOT = 40;
/** Highest row of Excel. */
const MAX_GAP = 400;
