import type { ProgressEntry, ProgressStatus } from "../../ita/records";
import { INSTRUMENTS } from "../../ita/score";
import { ok, type Result } from "../../core/result";
import { formatNumber } from "../../thai/number";
import { reportNames } from "../../locale/reports";
import type { SheetPlan } from "../plan";
import { STATUS_NAMES } from "../templates/progress";
import { agencyLine, sheetName } from "./titles";
import { isRefusal, type Report, type ReportData } from "./report";
import { planTable, type PrintedColumn } from "./table";

const COLUMNS: readonly PrintedColumn[] = [
  { heading: "ตัวชี้วัด", key: true },
  { heading: "แนวทางในการยกระดับการประเมิน" },
  { heading: "ผู้รับผิดชอบ", centered: true, names: true },
  { heading: "ระยะเวลา", centered: true },
  { heading: "ความก้าวหน้าผลการดำเนินการ" },
];

/** How the score of each indicator is being raised, instrument by instrument, with a box a status. */
export const progress: Report = {
  id: "progress",
  build(data: ReportData): Result<SheetPlan> {
    const { progress: entries, agency, book } = data;
    if (isRefusal(entries)) return { ok: false, error: entries };
    const rows = INSTRUMENTS.flatMap((instrument) =>
      entries
        .filter(({ indicator }) => book.core.indicators[indicator - 1] === instrument)
        .sort((a, b) => a.indicator - b.indicator)
        .map((entry, index) => ({
          texts: [
            indicatorText(entry, data),
            entry.guideline,
            entry.responsible,
            entry.period,
            [entry.progress, boxes(entry.status)].filter((text) => text !== "").join("\n"),
          ],
          ...(index === 0 && { table: `สรุปการประเมิน ${instrument} เพื่อยกระดับการประเมิน` }),
        })),
    );
    return ok(
      planTable(
        {
          id: "progress",
          name: sheetName(reportNames.progress, agency.planYear),
          titles: [
            `ความก้าวหน้าในการยกระดับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${agency.planYear}`,
            agencyLine(agency),
          ],
          columns: COLUMNS,
          rows,
        },
        data,
      ),
    );
  },
};

/** "ตัวชี้วัดที่ ๑ …" and its score, where the scores are there. */
function indicatorText({ indicator }: ProgressEntry, { book, scores }: ReportData): string {
  const name = book.indicators[indicator - 1]?.name.value ?? "";
  const score = isRefusal(scores) ? undefined : scores.scores[indicator - 1];
  const title = `ตัวชี้วัดที่ ${indicator} ${name}`;
  return score === undefined ? title : `${title}\nคะแนน ${formatNumber(score, 2)}`;
}

/**
 * A box a status, the one that holds ticked; no boxes where no status was chosen. The font of the sheets has no
 * boxes: Excel takes those of another.
 */
function boxes(status: ProgressStatus | null): string {
  if (status === null) return "";
  return Object.entries(STATUS_NAMES)
    .map(([key, name]) => `${key === status ? "☑" : "☐"} ${name}`)
    .join("\n");
}
