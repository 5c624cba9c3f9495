import { weakQuestions, type WeakQuestion } from "../../ita/weakness";
import { narrativeTexts } from "../../locale/narrative";
import { ok, refuse, type Result } from "../../core/result";
import { formatNumber } from "../../thai/number";
import type { SheetPlan } from "../plan";
import { scoreFormat } from "../theme";
import { agencyLine } from "./titles";
import { isRefusal, type Report, type ReportData } from "./report";
import { planTable, type PrintedRow } from "./table";

const SCORE = 1;

/** Questions and OIT items below the pass line or lowest in their indicator, and what the plan does about each. */
export const weakness: Report = {
  id: "weakness",
  build(data: ReportData): Result<SheetPlan> {
    const { questions, agency, book, options } = data;
    if (isRefusal(questions)) return { ok: false, error: questions };
    const scored = questions.scores.filter(({ score }) => score !== null).length;
    if (scored === 0) return refuse(narrativeTexts.noQuestionScores);
    const weak = weakQuestions(questions, book.core);
    if (weak.length === 0) return refuse(narrativeTexts.nothingWeak);
    const line = formatNumber(book.core.passLine, undefined, "arabic");
    return ok(
      planTable(
        {
          id: "weakness",
          name: `จุดที่ต้องพัฒนา ${agency.fiscalYear}`,
          titles: [
            `ข้อคำถามและรายการที่ต้องพัฒนา ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
            agencyLine(agency),
          ],
          intro: [
            `ข้อที่ได้ต่ำกว่า ${line} คะแนน หรือได้คะแนนต่ำที่สุดในตัวชี้วัดของตน รวม ${weak.length} ข้อ จากข้อที่มีคะแนน ${scored} ข้อ`,
            ...(data.ownRules === null ? [] : [data.ownRules]),
          ].join(" "),
          columns: [
            { heading: "ข้อคำถาม (IIT, EIT)/รายการ (OIT)", key: true },
            { heading: "คะแนน", centered: true, width: 58 },
            { heading: `เทียบเกณฑ์\n${line} คะแนน`, centered: true, width: 72 },
            { heading: "เหตุที่คัดเลือก", centered: true, width: 96 },
            { heading: `สิ่งที่แผนปี ${agency.planYear} กำหนด` },
            { heading: "ผู้รับผิดชอบ", centered: true },
          ],
          rows: weak.map((one, index) => ({
            ...rowOf(one, data),
            ...(weak[index - 1]?.indicator !== one.indicator && {
              section: sectionOf(one.indicator, weak, data),
            }),
          })),
          finish: (sheet, rows) => {
            const numberFormat = scoreFormat(options.digits);
            for (const { row } of rows) {
              sheet.style({ row, column: SCORE, rows: 1, columns: 1 }, { numberFormat });
            }
          },
        },
        data,
      ),
    );
  },
};

/** The indicator with the number of questions that the year's rules ask in it. */
function sectionOf(indicator: number, weak: readonly WeakQuestion[], data: ReportData): string {
  const { book, scores } = data;
  const info = book.indicators[indicator - 1];
  const items = info?.instrument === "OIT";
  const asked = items
    ? book.items.filter((item) => item.indicator === indicator).length
    : (book.core.questionCounts[indicator - 1] ?? 0);
  const score = isRefusal(scores) ? undefined : scores.scores[indicator - 1];
  const points = score === undefined ? "" : ` ${formatNumber(score, 2, "arabic")} คะแนน`;
  const unit = items ? "รายการ" : "ข้อคำถาม";
  const shown = weak.filter((one) => one.indicator === indicator).length;
  return `ตัวชี้วัดที่ ${indicator} ${info?.name.value ?? ""}${points} — ${unit}ทั้งหมด ${asked} ข้อ ต้องพัฒนา ${shown} ข้อ`;
}

function rowOf(one: WeakQuestion, data: ReportData): PrintedRow {
  const { plan, responsible } = planFor(one, data);
  const reason = [...(one.passes ? [] : ["ต่ำกว่าเกณฑ์"]), ...(one.lowest ? ["ต่ำที่สุดในตัวชี้วัด"] : [])];
  return {
    texts: [
      `${one.code} ${one.text ?? ""}`.trim(),
      formatNumber(one.score, 2, "arabic"),
      one.passes ? "ผ่าน" : "ไม่ผ่าน",
      reason.join("\n"),
      plan,
      responsible,
    ],
    values: { [SCORE]: one.score },
  };
}

/** What the plan does about a question: its own measures, else those of its indicator. */
function planFor(
  { code, indicator }: WeakQuestion,
  data: ReportData,
): { plan: string; responsible: string } {
  const measures = isRefusal(data.measures) ? [] : data.measures;
  const items = isRefusal(data.items) ? [] : data.items;
  const own = [
    ...measures.filter((measure) => measure.questionCode === code),
    // Items are numbered by the plan year; they only mean the same thing in the same form.
    ...(data.book.items.length === data.planBook.items.length
      ? items.filter((item) => item.code === code && item.measure !== "")
      : []),
  ];
  if (own.length > 0) return { plan: listed(own.map((one) => one.measure)), ...who(own) };
  const general = measures.filter((measure) => measure.indicator === indicator);
  if (general.length > 0) {
    const lead = general.length === 1 ? "มาตรการของตัวชี้วัด: " : "มาตรการของตัวชี้วัด:\n";
    return { plan: lead + listed(general.map((one) => one.measure)), ...who(general) };
  }
  return { plan: "ยังไม่มีมาตรการ", responsible: "" };
}

function who(rows: readonly { readonly responsible: string }[]): { responsible: string } {
  return {
    responsible: [...new Set(rows.map((one) => one.responsible))].filter(Boolean).join("\n"),
  };
}

function listed(texts: readonly string[]): string {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  return texts.map((text, index) => `${index + 1}. ${text.replace(/\s*\n\s*/g, " ")}`).join("\n");
}
