import { passages, standings, type AnalysisData, type Passage } from "../../ita/analysis";
import { assess } from "../../ita/assessment";
import type { YearScores } from "../../ita/records";
import { ok, type Result } from "../../core/result";
import { formatNumber } from "../../thai/number";
import type { SheetPlan } from "../plan";
import { changeFormat, scoreFormat } from "../theme";
import { agencyLine } from "./titles";
import { isRefusal, type Report, type ReportData } from "./report";
import { planTable, type PrintedColumn, type PrintedRow } from "./table";

const NUMBER_WIDTH = 46;

/** What the passages are made from; records that are not whole are left out of them. */
function analysisData(data: ReportData, scores: YearScores): AnalysisData {
  const { measures, questions, history } = data;
  return {
    book: data.book,
    scores,
    planYear: data.agency.planYear,
    measures: isRefusal(measures) ? null : measures,
    questions: isRefusal(questions) ? null : questions,
    history: isRefusal(history) ? null : history,
  };
}

/** A passage for every indicator with its score, the change from the year before and whether it passes. */
export const analysis: Report = {
  id: "analysis",
  build(data: ReportData): Result<SheetPlan> {
    const { agency, scores, options } = data;
    if (isRefusal(scores)) return { ok: false, error: scores };
    const facts = analysisData(data, scores);
    const { total, level, passLine } = assess(scores, data.book);
    const compared = standings(facts).some(({ previous }) => previous !== null);
    const columns: PrintedColumn[] = [
      { heading: "ประเด็น/ตัวชี้วัด", key: true, width: 104 },
      { heading: "คะแนน", centered: true, width: NUMBER_WIDTH },
      ...(compared
        ? [
            { heading: `คะแนน\nปี ${agency.fiscalYear - 1}`, centered: true, width: NUMBER_WIDTH },
            { heading: "เพิ่ม/ลด", centered: true, width: NUMBER_WIDTH },
          ]
        : []),
      {
        heading: `เทียบเกณฑ์\n${formatNumber(passLine, undefined, "arabic")} คะแนน`,
        centered: true,
        width: 64,
      },
      { heading: "บทวิเคราะห์" },
    ];
    return ok(
      planTable(
        {
          id: "analysis",
          name: `บทวิเคราะห์ ${agency.fiscalYear}`,
          titles: [
            `การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
            agencyLine(agency),
          ],
          intro: [
            `คะแนนรวม ${formatNumber(total.score, 2, "arabic")} คะแนน อยู่ในระดับ ${level.name} ตามเกณฑ์ของปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
            ...(data.ownRules === null ? [] : [data.ownRules]),
          ].join(" "),
          columns,
          rows: passages(facts).map((passage) => rowOf(passage, compared)),
          passages: true,
          finish: (sheet, rows) => {
            for (const { row } of rows) {
              const at = (column: number, columns = 1) => ({ row, column, rows: 1, columns });
              sheet.style(at(1, compared ? 2 : 1), { numberFormat: scoreFormat(options.digits) });
              if (compared) sheet.style(at(3), { numberFormat: changeFormat(options.digits) });
            }
          },
        },
        data,
      ),
    );
  },
};

function rowOf({ standing, text }: Passage, compared: boolean): PrintedRow {
  const { number, name, score, previous, change } = standing;
  const shown = (value: number | null) => (value === null ? "" : formatNumber(value, 2, "arabic"));
  const result = standing.passes ? "ผ่าน" : "ไม่ผ่าน";
  if (!compared) {
    return { texts: [`${number}. ${name}`, shown(score), result, text], values: { 1: score } };
  }
  return {
    texts: [`${number}. ${name}`, shown(score), shown(previous), shown(change), result, text],
    values: {
      1: score,
      ...(previous !== null && { 2: previous }),
      ...(change !== null && { 3: change }),
    },
  };
}
