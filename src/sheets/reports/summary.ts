import { assess, type Assessment } from "../../ita/assessment";
import type { Instrument } from "../../ita/rulebook/schema";
import { ok, type Result } from "../../locale/result";
import { summaryTexts } from "../../locale/summary";
import { say } from "../../locale/text";
import { formatNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout";
import type { Cell, SheetPlan } from "../plan";
import {
  COLORS,
  HEADER,
  pageFooter,
  REPORT_FONT,
  scoreFormat,
  TABLE_PAGE,
  wholeFormat,
} from "../theme";
import { addParagraph, addSignatures, addTitles, agencyLine, inDigits } from "./parts";
import { isRefusal, type Report, type ReportData } from "./report";

/** Column widths in points; together the printable width of A4 portrait. */
const WIDTHS = [48, 186, 70, 62, 62, 62];
const SIZE = 16;
const ROW = 25.5;

/** Official names of the instruments, as reports print them. */
const INSTRUMENT_NAMES: Readonly<Record<Instrument, string>> = {
  IIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  OIT: "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)",
};

/** Scores by indicator and instrument, the weighted total, the level and the rule that gave it. */
export const summary: Report = {
  id: "summary",
  build(data: ReportData): Result<SheetPlan> {
    const { scores, agency, options } = data;
    if (isRefusal(scores)) return { ok: false, error: scores };
    const assessment = assess(scores, data.book);
    const digits = (text: string) => inDigits(text, options.digits);
    const sheet = new SheetBuilder(WIDTHS);
    addTitles(
      sheet,
      [
        "สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
        `ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
        agencyLine(agency),
      ].map(digits),
    );
    sheet.gap(8);
    addIndicators(sheet, assessment, options.digits);
    sheet.gap(10);
    addInstruments(sheet, assessment, options.digits);
    sheet.gap(8);
    const notes = data.ownRules === null ? [] : [data.ownRules];
    for (const sentence of [...sentences(assessment), ...notes]) {
      addParagraph(sheet, digits(sentence), { size: SIZE });
    }
    sheet.gap(8);
    addSignatures(sheet, agency.signers, WIDTHS);
    return ok(
      sheet.plan({
        id: "summary",
        name: digits(`สรุปผลคะแนน ${agency.fiscalYear}`),
        font: { name: REPORT_FONT, size: SIZE },
        page: {
          orientation: "Portrait",
          ...TABLE_PAGE,
          centerHorizontally: true,
          centerFooter: pageFooter(options.digits),
        },
        gridlines: false,
      }),
    );
  },
};

function addIndicators(
  sheet: SheetBuilder,
  assessment: Assessment,
  digits: "thai" | "arabic",
): void {
  const line = formatNumber(assessment.passLine, undefined, digits);
  const headings = [
    "ตัวชี้วัดที่",
    "ตัวชี้วัด",
    "คะแนนราย\nตัวชี้วัด",
    `เทียบเกณฑ์\n${line} คะแนน`,
    "เครื่องมือ",
    "คะแนนราย\nเครื่องมือ",
  ];
  sheet.rows([headings], { style: { ...HEADER, size: SIZE }, height: headerHeight(headings) });
  const shown = new Set<Instrument>();
  const table = sheet.rows(
    assessment.indicators.map((indicator): Cell[] => {
      const { instrument } = indicator;
      const first = !shown.has(instrument);
      shown.add(instrument);
      const score = assessment.instruments.find((one) => one.instrument === instrument)?.score;
      return [
        indicator.number,
        indicator.name,
        indicator.score,
        indicator.passes ? "ผ่าน" : "ไม่ผ่าน",
        first ? instrument : null,
        first ? (score ?? null) : null,
      ];
    }),
    { style: { border: "Continuous", vertical: "Center", horizontal: "Center" }, height: ROW },
  );
  const column = (index: number, columns = 1) => ({ ...table, column: index, columns });
  sheet.style(column(0), { numberFormat: wholeFormat(digits) });
  sheet.style(column(1), { horizontal: "Left", indent: 1 });
  sheet.style(column(2), { numberFormat: scoreFormat(digits) });
  sheet.style(column(5), { numberFormat: scoreFormat(digits), bold: true });
  let row = table.row;
  for (const { instrument } of assessment.instruments) {
    const rows = assessment.indicators.filter((one) => one.instrument === instrument).length;
    sheet.merge({ row, rows, column: 4, columns: 1 });
    sheet.merge({ row, rows, column: 5, columns: 1 });
    row += rows;
  }
}

function addInstruments(
  sheet: SheetBuilder,
  assessment: Assessment,
  digits: "thai" | "arabic",
): void {
  const headings = [
    "แบบประเมิน",
    null,
    "คะแนนราย\nเครื่องมือ",
    "น้ำหนัก\n(ร้อยละ)",
    "คะแนน\nถ่วงน้ำหนัก",
    null,
  ];
  const header = sheet.rows([headings], {
    style: { ...HEADER, size: SIZE },
    height: headerHeight(headings),
  });
  const { total, level } = assessment;
  const weighted = assessment.instruments.map((one) => one.weighted);
  const table = sheet.rows(
    [
      ...assessment.instruments.map((one, index): Cell[] => [
        INSTRUMENT_NAMES[one.instrument],
        null,
        one.score,
        one.weight,
        weighted[index] ?? null,
        null,
      ]),
      ["คะแนนรวม", null, null, 100, total.score, null],
      ["ระดับผลการประเมิน", null, level.name, null, null, null],
    ],
    { style: { border: "Continuous", vertical: "Center", horizontal: "Center" }, height: ROW },
  );
  const last = table.row + table.rows - 1;
  for (let row = header.row; row <= last; row++) {
    sheet.merge({ row, rows: 1, column: 0, columns: 2 });
    if (row < last) sheet.merge({ row, rows: 1, column: 4, columns: 2 });
  }
  sheet.merge({ row: last, rows: 1, column: 2, columns: 4 });
  sheet.style({ ...table, columns: 2 }, { horizontal: "Left", indent: 1 });
  sheet.style({ ...table, column: 2, columns: 1 }, { numberFormat: scoreFormat(digits) });
  sheet.style({ ...table, column: 3, columns: 1 }, { numberFormat: wholeFormat(digits) });
  sheet.style({ ...table, column: 4, columns: 2 }, { numberFormat: scoreFormat(digits) });
  sheet.style({ ...table, row: last - 1, rows: 2 }, { bold: true, fill: COLORS.headerFill });
}

function headerHeight(headings: readonly (string | null)[]): number {
  return Math.max(
    ...headings.map((text, column) =>
      text ? measureTextHeight(text, WIDTHS[column] ?? 0, { size: SIZE, bold: true }) : 0,
    ),
  );
}

/** What must be said in words: the level and its rule, boundaries that are close, figures that do not agree. */
function sentences(assessment: Assessment): string[] {
  const points = (value: number) => formatNumber(value, 2);
  const { total, level, below, nearBoundary } = assessment;
  const texts = [
    say(summaryTexts.levelByTotal, "th", {
      total: points(total.score),
      level: level.name,
      year: assessment.fiscalYear,
    }),
  ];
  const [held] = below;
  if (held && assessment.betterLevel) {
    texts.push(
      say(summaryTexts.levelHeldBack, "th", {
        minimum: points(held.minimum),
        better: assessment.betterLevel.name,
        instruments: below.map((one) => `${one.instrument} (${points(one.score)})`).join(" และ "),
      }),
    );
  }
  if (nearBoundary) {
    texts.push(
      say(summaryTexts.nearBoundary, "th", {
        value: summaryTexts[nearBoundary.value].th,
        score: points(nearBoundary.score),
        boundary: points(nearBoundary.boundary),
      }),
    );
  }
  const figures = [
    ...assessment.instruments.map((one) => ({ ...one, value: one.instrument })),
    { ...total, value: "total" as const },
  ];
  for (const { value, score, published, consistent } of figures) {
    if (published === undefined || points(published) === points(score)) continue;
    texts.push(
      say(consistent ? summaryTexts.differs : summaryTexts.contradicts, "th", {
        value: summaryTexts[value].th,
        published: points(published),
        score: points(score),
      }),
    );
  }
  return texts;
}
