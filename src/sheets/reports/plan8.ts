import type { Measure } from "../../ita/records";
import type { FormColumn, MeasurePart } from "../../ita/rulebook/schema";
import { bookOf } from "../../ita/rulebook/book";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import { ok, type Result } from "../../locale/result";
import { formatNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { flowRows, measureRowHeight, measureTextHeight } from "../layout";
import type { PageSetup, SheetPlan } from "../plan";
import { BODY, HEADER, pageBody, pageFooter, REPORT_FONT, TABLE_PAGE } from "../theme";
import {
  addSignatures,
  addTitles,
  agencyLine,
  inDigits,
  keepYears,
  signaturesHeight,
} from "./parts";
import { isRefusal, type Report, type ReportData } from "./report";

/** Column widths in points: together the printable width of A4 landscape on the screen model of Excel. */
const WIDTHS = [70, 86, 84, 84, 112, 126, 66, 72];
const PAGE: PageSetup = {
  orientation: "Landscape",
  ...TABLE_PAGE,
  centerHorizontally: true,
};
/** Points kept free on every page: row heights of another printer or font may differ a little. */
const SAFETY = 8;
const CENTERED: readonly MeasurePart[] = ["period", "responsible"];

/** Plan of measures in eight columns, as used from the plan of fiscal year 2568 on. */
export const plan8: Report = {
  id: "plan-8",
  build(data: ReportData): Result<SheetPlan> {
    const { measures, options } = data;
    if (isRefusal(measures)) return { ok: false, error: measures };
    const columns = formColumns(data);
    const style = { size: options.tableSize };
    const sheet = new SheetBuilder(WIDTHS);
    const digits = (text: string) => inDigits(text, options.digits);
    addTitles(sheet, titles(data).map(digits));
    sheet.gap(6);
    const titlesHeight = sheet.heightFrom(0);
    const header = addHeader(sheet, columns, data.agency.fiscalYear, digits);
    const headerHeight = sheet.heightFrom(header.row);

    const { height } = pageBody(PAGE);
    const ordered = [...measures].sort((a, b) => a.indicator - b.indicator);
    const rows = flowRows(
      ordered.map((measure) => columns.map(({ part }) => digits(textOf(measure, part, data)))),
      {
        widths: WIDTHS,
        style,
        firstPage: height - titlesHeight - headerHeight - SAFETY,
        otherPages: height - headerHeight - SAFETY,
        keyColumns: [columns.findIndex(({ part }) => part === "indicator")],
        tail: signaturesHeight(data.agency.signers, WIDTHS),
      },
    );
    const table = sheet.rows(
      rows.map(({ texts }) => texts.map((text) => text || null)),
      { style: { ...BODY, size: style.size }, height: rows.map((row) => row.height) },
    );
    columns.forEach(({ part }, column) => {
      if (CENTERED.includes(part))
        sheet.style({ ...table, column, columns: 1 }, { horizontal: "Center" });
    });
    addSignatures(sheet, data.agency.signers, WIDTHS);
    return ok(
      sheet.plan({
        id: "plan-8",
        name: digits(`แผนมาตรการ ${data.agency.planYear}`),
        font: { name: REPORT_FONT, size: 14 },
        page: {
          ...PAGE,
          titleRows: { row: header.row, rows: header.rows },
          centerFooter: pageFooter(options.digits),
        },
        freezeRows: header.row + header.rows,
        gridlines: false,
      }),
    );
  },
};

/** Columns of the plan year's form; where that is not of eight columns, those of the newest form that is. */
function formColumns(data: ReportData): readonly FormColumn[] {
  const books = [data.planBook, ...Array.from(FISCAL_YEARS, bookOf).reverse()];
  const forms = books.map((book) => book?.measures.columns.value);
  const columns = forms.find((form) => form?.length === WIDTHS.length);
  if (!columns) throw new Error("the rulebook has no form of eight columns");
  return columns;
}

function titles(data: ReportData): string[] {
  const { agency, planBook } = data;
  const code = planBook.measures.items.value.plan[0];
  const item = planBook.items.find((one) => one.code === code)?.text.value;
  const title = item ?? "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
  return [`${title} ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`, agencyLine(agency)];
}

/** Two heading rows: the groups above, the columns below; a column without a group takes both rows. */
function addHeader(
  sheet: SheetBuilder,
  columns: readonly FormColumn[],
  fiscalYear: number,
  digits: (text: string) => string,
) {
  const bold = { size: 14, bold: true };
  const groups = columns.map(({ group }) =>
    group === null ? null : keepYears(digits(group.replace("{year}", `พ.ศ. ${fiscalYear}`))),
  );
  // Broken by hand where a narrow column would break the word itself.
  const headings = columns.map(({ heading }) => heading.replace(/^(ระยะเวลา)(?=.)/, "$1\n"));
  const starts = (column: number) => column === 0 || groups[column] !== groups[column - 1];
  const spanOf = (column: number) => {
    let end = column + 1;
    while (end < groups.length && groups[end] === groups[column]) end++;
    return end - column;
  };
  const upper = groups.map((group, column) =>
    group === null ? (headings[column] ?? null) : starts(column) ? group : null,
  );
  const lower = groups.map((group, column) => (group === null ? null : (headings[column] ?? null)));
  const upperHeight = Math.max(
    ...groups.map((group, column) =>
      group !== null && starts(column)
        ? measureTextHeight(group, sheet.width(column, spanOf(column)), bold)
        : 0,
    ),
  );
  const lowerHeight = measureRowHeight(
    lower.map((text) => text ?? ""),
    WIDTHS,
    bold,
  );
  // A heading that takes both rows must fit into them.
  const tall = Math.max(
    ...groups.map((group, column) =>
      group === null ? measureTextHeight(headings[column] ?? "", WIDTHS[column] ?? 0, bold) : 0,
    ),
  );
  const area = sheet.rows([upper, lower], {
    style: { ...HEADER, size: 14 },
    height: [upperHeight, Math.max(lowerHeight, tall - upperHeight)],
  });
  groups.forEach((group, column) => {
    if (group === null) sheet.merge({ ...area, column, columns: 1 });
    else if (starts(column)) sheet.merge({ ...area, rows: 1, column, columns: spanOf(column) });
  });
  return area;
}

/** Text of one column for a measure, as the form prints it. */
function textOf(measure: Measure, part: MeasurePart, data: ReportData): string {
  const { book, scores } = data;
  switch (part) {
    case "indicator": {
      const name = book.indicators[measure.indicator - 1]?.name.value ?? "";
      const score = isRefusal(scores) ? undefined : scores.scores[measure.indicator - 1];
      const points = score === undefined ? "" : ` (${formatNumber(score, 2)} คะแนน)`;
      return `${measure.indicator}. ${name}${points}`;
    }
    case "question": {
      const known = [...book.questions, ...book.items].find(
        (one) => one.code === measure.questionCode,
      );
      return `${measure.questionCode} ${measure.questionText || (known?.text.value ?? "")}`.trim();
    }
    case "analysis":
    case "measure":
    case "linkedAnalysis":
    case "steps":
    case "period":
    case "responsible":
    case "followUp":
      return measure[part];
    case "number":
    case "result":
    case "outcome":
      return "";
  }
}
