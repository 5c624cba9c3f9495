import { standings, yearBefore } from "../../../ita/analysis";
import { assess } from "../../../ita/assessment";
import { ok, type Result } from "../../../core/result";
import { rowHeight } from "../../../thai/measure";
import { SheetBuilder } from "../../builder";
import { measureTextHeight } from "../../layout/heights";
import { Pages, PRINTED_WIDER } from "../../layout/pages";
import { chooseWidths } from "../../layout/widths";
import type { ChartPlan, SheetPlan } from "../../plan";
import { pageBody, pageFooter, REPORT_FONT } from "../../theme";
import { inDigits } from "../digits";
import { isRefusal, type Report, type ReportData } from "../report";
import { addSignatures, signaturesHeight } from "../signatures";
import { addParagraph, addTitles, agencyLine } from "../titles";
import { addChartRoom, CHART_ROWS, limitsOf } from "./chart";
import { addIndicators, indicatorTable, WITH_PREVIOUS, WITHOUT_PREVIOUS } from "./indicatorTable";
import { addInstruments, addWho } from "./instruments";
import { addLevels } from "./levels";
import { PAGE, ROW, SIZE, type Look } from "./look";
import { addMethod } from "./method";
import { comparisons, sentences } from "./sentences";
import { addYears } from "./years";

/**
 * Scores by indicator and instrument with places and changes, the weighted total, the level and the rule that gave
 * it; who answers what; how scores are computed; the levels of the year; charts of the indicators and over the years.
 */
export const summary: Report = {
  id: "summary",
  build(data: ReportData): Result<SheetPlan> {
    const { scores, agency, options, book } = data;
    if (isRefusal(scores)) return { ok: false, error: scores };
    const history = isRefusal(data.history) ? null : data.history;
    const assessment = assess(scores, book);
    const standing = standings({ book, scores, history });
    const layout = standing.some(({ previous }) => previous !== null)
      ? WITH_PREVIOUS
      : WITHOUT_PREVIOUS;
    const { tableSize: size } = options;
    const look: Look = { digits: options.digits, size, row: rowHeight(1, size) };
    const indicators = indicatorTable(assessment, standing, layout, look);
    // Narrower than the page, because columns print wider and the page must not be shrunk to them.
    const total = Math.floor(pageBody(PAGE).width / PRINTED_WIDER);
    const widths = chooseWidths(indicators.headings, indicators.texts, { total, style: { size } });
    const digits = (text: string) => inDigits(text, options.digits);
    const sheet = new SheetBuilder(widths);
    const pages = new Pages(sheet, pageBody(PAGE).height);
    addTitles(
      sheet,
      [
        "สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
        `ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
        agencyLine(agency),
      ].map(digits),
    );
    sheet.gap(8);
    const table = addIndicators(sheet, assessment, indicators, layout, look);
    sheet.gap(8);
    addInstruments(sheet, assessment, look);
    sheet.gap(6);
    const notes = data.ownRules === null ? [] : [data.ownRules];
    const texts = [
      ...sentences(assessment, book.core),
      ...comparisons(assessment, standing, yearBefore(scores, history)),
      ...notes,
    ].map(digits);
    for (const text of texts) {
      pages.need(measureTextHeight(text, sheet.width(0, sheet.columns), { size: SIZE }));
      addParagraph(sheet, text, { size: SIZE });
    }
    sheet.gap(6);
    addWho(sheet, pages, assessment, look);
    addMethod(sheet, pages, book.core, look);
    addLevels(sheet, pages, assessment, book.core, look);
    const charts: ChartPlan[] = addYears(sheet, pages, scores, assessment, history, look);
    // Signatures never stand alone on a page.
    pages.need(ROW * (CHART_ROWS + 2) + signaturesHeight(agency.signers, widths));
    const place = addChartRoom(sheet);
    charts.unshift({
      kind: "bar",
      title: digits(`คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. ${agency.fiscalYear}`),
      data: { ...table, row: table.row - 1, rows: table.rows + 1, column: 1, columns: 2 },
      place,
      ...limitsOf(scores.scores),
    });
    addSignatures(sheet, agency.signers, widths);
    return ok(
      sheet.plan({
        id: "summary",
        name: digits(`สรุปผลคะแนน ${agency.fiscalYear}`),
        font: { name: REPORT_FONT, size },
        charts,
        page: { ...PAGE, centerFooter: pageFooter(options.digits) },
        gridlines: false,
      }),
    );
  },
};
