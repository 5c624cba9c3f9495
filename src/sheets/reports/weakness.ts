import { weakQuestions, type WeakQuestion } from "../../ita/weakness";
import { narrativeTexts } from "../../locale/narrative";
import { say } from "../../core/text";
import { reportNames } from "../../locale/reports";
import { introductions } from "../../locale/sentences/introductions";
import { ok, refuse, type Result } from "../../core/result";
import { formatNumber } from "../../thai/number";
import { withoutMarker } from "../../thai/split";
import type { SheetPlan } from "../plan";
import { scoreFormat } from "../theme";
import { agencyLine, sheetName } from "./titles";
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
    const asked = book.questions.length + book.items.length;
    const intro = scored >= asked ? introductions.weakness : introductions.weaknessScored;
    return ok(
      planTable(
        {
          id: "weakness",
          name: sheetName(reportNames.weakness, agency.fiscalYear),
          titles: [
            `ข้อบกพร่องและประเด็นพัฒนา จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`,
            agencyLine(agency),
          ],
          intro: [
            say(intro, "th", { line, count: weak.length, all: scored }),
            ...(data.ownRules === null ? [] : [data.ownRules]),
          ],
          columns: [
            { heading: "ข้อคำถาม (IIT, EIT)/รายการ (OIT)", key: true },
            {
              heading: "คะแนน",
              centered: true,
              width: 58,
              numberFormat: scoreFormat(options.digits),
            },
            { heading: `ค่าเป้าหมาย\n${line} คะแนน`, centered: true, width: 72 },
            { heading: "เหตุผล", centered: true, width: 96 },
            { heading: `มาตรการตามแผนปีงบประมาณ พ.ศ. ${agency.planYear}` },
            { heading: "ผู้รับผิดชอบ", centered: true, names: true },
          ],
          rows: GROUPS.flatMap(({ title, holds }) => rowsOf(weak.filter(holds), title, data)),
        },
        data,
      ),
    );
  },
};

/** The two groups that NACC's item asks for, by their names. */
const GROUPS: readonly {
  readonly title: string;
  readonly holds: (one: WeakQuestion) => boolean;
}[] = [
  { title: "ข้อบกพร่องที่ต้องแก้ไขโดยเร่งด่วน", holds: ({ passes }) => !passes },
  { title: "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", holds: ({ passes }) => passes },
];

/** Rows of a group: a table of its own, with a heading an indicator. */
function rowsOf(weak: readonly WeakQuestion[], title: string, data: ReportData): PrintedRow[] {
  return weak.map((one, index) => ({
    ...rowOf(one, data),
    ...(index === 0 && { table: title }),
    ...(weak[index - 1]?.indicator !== one.indicator && {
      section: sectionOf(one.indicator, weak, data),
    }),
  }));
}

/**
 * The indicator with the number of its questions that have a score. That these are all that the year asks is said only
 * where they are as many as the year's list has, whose count no source may confirm.
 */
function sectionOf(indicator: number, weak: readonly WeakQuestion[], data: ReportData): string {
  const { book, scores, questions } = data;
  const info = book.indicators[indicator - 1];
  const items = info?.instrument === "OIT";
  const asked = items
    ? book.items.filter((item) => item.indicator === indicator).length
    : (book.core.questionCounts[indicator - 1] ?? 0);
  const score = isRefusal(scores) ? undefined : scores.scores[indicator - 1];
  const points = score === undefined ? "" : ` ${formatNumber(score, 2, "arabic")} คะแนน`;
  const what = items ? "รายการ" : "ข้อคำถาม";
  const unit = items ? "รายการ" : "ข้อ";
  const shown = weak.filter((one) => one.indicator === indicator).length;
  const scored = isRefusal(questions)
    ? 0
    : questions.scores.filter((one) => one.indicator === indicator && one.score !== null).length;
  const counts = `(${shown} จาก${what}${scored >= asked ? "ทั้งหมด" : "ที่มีคะแนน"} ${scored} ${unit})`;
  return `ตัวชี้วัดที่ ${indicator} ${info?.name.value ?? ""}${points} ${counts}`;
}

function rowOf(one: WeakQuestion, data: ReportData): PrintedRow {
  const { plan, responsible } = planFor(one, data);
  const reason = [
    ...(one.passes ? [] : ["ต่ำกว่าค่าเป้าหมาย"]),
    ...(one.lowest ? ["ต่ำที่สุดในตัวชี้วัด"] : []),
  ];
  return {
    texts: [
      one.text ? `${one.code} ${one.text}` : `ข้อ ${one.code}`,
      formatNumber(one.score, 2, "arabic"),
      one.passes ? "ถึง" : "ต่ำกว่า",
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
  return { plan: "", responsible: "" };
}

function who(rows: readonly { readonly responsible: string }[]): { responsible: string } {
  return {
    responsible: [...new Set(rows.map((one) => one.responsible))].filter(Boolean).join("\n"),
  };
}

function listed(texts: readonly string[]): string {
  const own = texts.map(withoutMarker);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return only;
  return own
    .map((text, index) => `${index + 1}. ${text.replace(/(?<!\s)\s*\n\s*/g, " ")}`)
    .join("\n");
}
