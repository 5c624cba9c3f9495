import { passages, standings, type AnalysisData, type Passage } from "../../ita/analysis";
import { assess } from "../../ita/assessment";
import type { YearScores } from "../../ita/records";
import { say } from "../../core/text";
import { reportNames } from "../../locale/reports";
import { introductions } from "../../locale/sentences/introductions";
import { ok, type Result } from "../../core/result";
import { formatNumber } from "../../thai/number";
import type { SheetPlan } from "../plan";
import { changeFormat, scoreFormat } from "../theme";
import { levelSentences } from "./summary/sentences";
import { agencyLine, sheetName } from "./titles";
import { signedFigures } from "./announced";
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
    const { agency, scores, options, book } = data;
    if (isRefusal(scores)) return { ok: false, error: scores };
    const facts = analysisData(data, scores);
    const { passLine } = book.core;
    const compared = standings(facts).some(({ previous }) => previous !== null);
    const numberFormat = scoreFormat(options.digits);
    const columns: PrintedColumn[] = [
      { heading: "ประเด็น/ตัวชี้วัด", key: true, width: 104 },
      { heading: "คะแนน", centered: true, width: NUMBER_WIDTH, numberFormat },
      ...(compared
        ? [
            {
              heading: `คะแนน\nปี ${agency.fiscalYear - 1}`,
              centered: true,
              width: NUMBER_WIDTH,
              numberFormat,
            },
            {
              heading: "เพิ่ม/ลด",
              centered: true,
              width: NUMBER_WIDTH,
              numberFormat: changeFormat(options.digits),
            },
          ]
        : []),
      {
        heading: `ค่าเป้าหมาย\n${formatNumber(passLine, undefined, "arabic")} คะแนน`,
        centered: true,
        width: 64,
      },
      { heading: "บทวิเคราะห์" },
    ];
    return ok(
      planTable(
        {
          id: "analysis",
          name: sheetName(reportNames.analysis, agency.fiscalYear),
          titles: [
            `บทวิเคราะห์รายตัวชี้วัด ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
            agencyLine(agency),
          ],
          intro: [
            ...levelSentences(
              signedFigures(assess(scores, book), book.core),
              agency.name,
              agency.fiscalYear,
            ),
            agency.wording?.analysisIntro ||
              say(introductions.analysis, "th", { agency: agency.name, year: agency.fiscalYear }),
            ...(data.ownRules === null ? [] : [data.ownRules]),
          ],
          columns,
          rows: passages(facts).map((passage) => rowOf(passage, compared)),
        },
        data,
      ),
    );
  },
};

function rowOf({ standing, text }: Passage, compared: boolean): PrintedRow {
  const { number, name, score, previous, change } = standing;
  const shown = (value: number | null) => (value === null ? "" : formatNumber(value, 2, "arabic"));
  const result = standing.passes ? "ถึง" : "ต่ำกว่า";
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
