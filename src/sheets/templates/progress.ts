import type { SheetCells } from "../../cells/values";
import type { Reading } from "../../core/result";
import { findIndicator } from "../../ita/indicators";
import type { Measure, ProgressEntry, ProgressStatus } from "../../ita/records";
import { bookOf } from "../../ita/rulebook/book";
import type { RuleBook } from "../../ita/rulebook/schema";
import { dataSheetTexts } from "../../locale/dataSheets";
import { workbookTexts } from "../../locale/workbook";

import { labelKey } from "../find";
import type { SheetPlan } from "../plan";
import { SAMPLE_AGENCY } from "../samples/agency";
import { SAMPLE_PROGRESS } from "../samples/progress";
import { indicatorChoices, periodChoices, unitChoices } from "./choices";
import type { Columns } from "./columns";
import type { AddedSheet } from "./dataSheet";
import { planGrid, readGrid } from "./grid";

const COLUMNS = {
  indicator: { heading: "ตัวชี้วัด", width: 130 },
  guideline: { heading: "แนวทางในการยกระดับการประเมิน", width: 240 },
  responsible: { heading: "ผู้รับผิดชอบ", width: 120 },
  period: { heading: "ระยะเวลา", width: 145 },
  progress: { heading: "ความก้าวหน้าผลการดำเนินการ", width: 250 },
  status: { heading: "สถานะ", width: 120, style: { horizontal: "Center" } },
} as const satisfies Columns<string>;

/** The three boxes, in the order of the printed form. */
export const STATUS_NAMES: Readonly<Record<ProgressStatus, string>> = {
  done: "ดำเนินการแล้วเสร็จ",
  notStarted: "ยังไม่ได้ดำเนินการ",
  ongoing: "อยู่ระหว่างดำเนินการ",
};

export type ProgressInput = Omit<ProgressEntry, "place">;

/** How far the raising of the scores has come. */
export const progressSheet: AddedSheet<
  "progress",
  { readonly progress: Reading<readonly ProgressEntry[]> }
> = {
  id: "progress",
  name: { th: "ความก้าวหน้า", en: "Progress" },
  purpose: {
    th: "ความก้าวหน้าและสถานะของแต่ละแนวทาง",
    en: "Progress and status of each course of action",
  },
  anchor: { kind: "table", name: "ITA_Progress" },
  needed: false,
  figuresOf: "plan",
  plan: ({ fiscalYear, planYear, measures }) => planProgress(fiscalYear, planYear, measures),
  read: (cells, { book }) => ({ progress: readProgress(cells, book) }),
  sample: () => planProgress(SAMPLE_AGENCY.fiscalYear, SAMPLE_AGENCY.planYear, [], SAMPLE_PROGRESS),
};

/**
 * The progress sheet: a row an indicator, its guideline, units and periods taken from the measures where there are
 * some.
 * @throws RangeError for a year without a rulebook.
 */
export function planProgress(
  fiscalYear: number,
  planYear: number,
  measures: readonly Pick<Measure, "indicator" | "measure" | "period" | "responsible">[] = [],
  entries?: readonly ProgressInput[],
): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const nameOf = (number: number) => book.indicators[number - 1]?.name.value ?? null;
  const lines = entries
    ? entries.map(({ indicator, guideline, responsible, period, progress, status }) => ({
        indicator: nameOf(indicator),
        guideline: guideline || null,
        responsible: responsible || null,
        period: period || null,
        progress: progress || null,
        status: status && STATUS_NAMES[status],
      }))
    : book.indicators.map(({ number, name }) => {
        const own = measures.filter((measure) => measure.indicator === number);
        const distinct = (texts: readonly string[]) =>
          [...new Set(texts.filter((text) => text !== ""))].join("\n") || null;
        const guidelines = own.map(({ measure }) => measure).filter((text) => text !== "");
        return {
          indicator: name.value,
          guideline:
            guidelines.length > 1
              ? guidelines.map((text, index) => `${index + 1}. ${text}`).join("\n")
              : (guidelines[0] ?? null),
          responsible: distinct(own.map(({ responsible }) => responsible)),
          period: distinct(own.map(({ period }) => period)),
        };
      });
  return planGrid(progressSheet, {
    title: "ความก้าวหน้าในการยกระดับผลการประเมิน",
    year: planYear,
    note: "กรอกความก้าวหน้าและเลือกสถานะของแต่ละตัวชี้วัด ตัวชี้วัดหนึ่งมีได้หลายแถว",
    columns: COLUMNS,
    lines,
    validations: (column) => [
      indicatorChoices(column("indicator")),
      {
        kind: "list",
        area: column("status"),
        source: Object.values(STATUS_NAMES),
        strict: true,
        error: { title: "สถานะ", message: "เลือกสถานะจากรายการ" },
      },
      periodChoices(column("period"), planYear),
      unitChoices(column("responsible")),
    ],
    select: "progress",
  });
}

/** Reads the progress sheet by the rules of the year of the results; rows with nothing but an indicator are left out. */
export function readProgress(range: SheetCells, book: RuleBook): Reading<readonly ProgressEntry[]> {
  const { rows, problems } = readGrid(range, COLUMNS, ["indicator", "progress"], ["indicator"]);
  const entries: ProgressEntry[] = [];
  for (const row of rows) {
    const typed = row.text("indicator");
    const indicator = findIndicator(typed, book);
    const place = row.place("indicator");
    if (indicator === null) {
      problems.push({
        text: typed ? workbookTexts.measureUnknownIndicator : workbookTexts.measureNoIndicator,
        params: { found: typed, year: book.core.fiscalYear },
        place,
      });
      continue;
    }
    const found = row.text("status");
    const status = statusOf(found);
    if (found !== "" && status === null) {
      const { heading: label } = COLUMNS.status;
      problems.push({
        text: workbookTexts.optionInvalid,
        params: { label, found, choices: Object.values(STATUS_NAMES).join(", ") },
        place: row.place("status"),
      });
    }
    entries.push({
      indicator,
      guideline: row.text("guideline"),
      responsible: row.text("responsible"),
      period: row.text("period"),
      progress: row.text("progress"),
      status,
      place,
    });
  }
  if (entries.length === 0 && problems.length === 0) {
    problems.push({ text: dataSheetTexts.empty, place: { sheet: range.sheet } });
  }
  return { value: problems.length === 0 ? entries : null, problems };
}

function statusOf(text: string): ProgressStatus | null {
  const statuses = Object.keys(STATUS_NAMES) as ProgressStatus[];
  return statuses.find((status) => labelKey(STATUS_NAMES[status]) === labelKey(text)) ?? null;
}
