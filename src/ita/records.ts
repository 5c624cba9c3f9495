import type { Place } from "../core/result";
import type { CalendarDate } from "../thai/date";
import type { Instrument, Level } from "./rulebook/schema";

/** Who is assessed: the profile sheet of the workbook. Texts are as the officer typed them, trimmed. */
export interface Agency {
  /** Full official name, e.g. "เทศบาลเมืองตัวอย่าง". */
  readonly name: string;
  /** อำเภอ, without the word. Empty when the officer left it empty. */
  readonly district: string;
  /** จังหวัด, without the word. */
  readonly province: string;
  /** Buddhist-era fiscal year of the assessment result, e.g. 2568. */
  readonly fiscalYear: number;
  /** Buddhist-era fiscal year in which the measures are carried out; usually `fiscalYear + 1`. */
  readonly planYear: number;
  /** Who signs the report, in the order of signing. */
  readonly signers: readonly Signer[];
  /** What the covering memo says; left out while nothing of it is written. */
  readonly memo?: MemoFields;
  /** What the office says itself in its reports; left out while nothing of it is written. */
  readonly wording?: ReportWording;
}

/** What the office says itself in its reports; "" where the add-in's own words stand. */
export interface ReportWording {
  /** Title of the cover. */
  readonly coverTitle: string;
  /** The meeting that a set of measures comes from, on the cover. */
  readonly meeting: string;
  /** Titles of the plan of measures, the plan by OIT item and the report on the measures, without the fiscal year. */
  readonly planTitle: string;
  readonly oitPlanTitle: string;
  readonly resultTitle: string;
  /** Why the agency is assessed and by what authority, ahead of its result; paragraphs on lines of their own. */
  readonly background: string;
  /** What the agency concludes from its result as a whole. */
  readonly conclusion: string;
  /** What opens the passages about the indicators, the plan of measures and the report on them. */
  readonly analysisIntro: string;
  readonly planIntro: string;
  readonly resultIntro: string;
  /** The meeting that considered the result: when, where, who presided and what it resolved. */
  readonly minutes: string;
  /** ข้อเสนอแนะของสำนักงาน ป.ป.ช. as announced with the result. */
  readonly advice: string;
  /** Whom an instrument asked and how many, who collected the answers, and what the office recommends. */
  readonly samples: Readonly<Record<Instrument, string>>;
  readonly collectors: Readonly<Record<Instrument, string>>;
  readonly recommendations: Readonly<Record<Instrument, string>>;
}

/** Fields of the covering memo (บันทึกข้อความ); "" where the officer left one empty. */
export interface MemoFields {
  /** ส่วนราชการ: the division that writes. */
  readonly department: string;
  /** ที่: number of the letter. */
  readonly number: string;
  /** วันที่; as typed where it is no date that can be read. */
  readonly date: CalendarDate | string;
  /** เรื่อง */
  readonly subject: string;
  /** เรียน: position of who it is for. */
  readonly to: string;
  /** The officer's own text in place of the composed one; paragraphs on lines of their own. */
  readonly body: string;
}

/** A person who signs; names are typed by the officer and never kept outside the workbook. */
export interface Signer {
  /** Name as printed between brackets under the signature; empty means a dotted line. */
  readonly name: string;
  /** Position, e.g. "ปลัดเทศบาล". */
  readonly position: string;
  /** Role, e.g. "ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ". */
  readonly role: string;
}

/** Scores of one fiscal year, in the year's official order of indicators. */
export interface YearScores {
  readonly fiscalYear: number;
  /** One score (0–100) an indicator, indicator 1 first; always as many as the year has indicators. */
  readonly scores: readonly number[];
  /** Published instrument scores, where the officer typed them beside the computed ones. */
  readonly published?: Partial<Record<Instrument | "total", number>>;
  /** The announced level, one of the year's, where the officer chose it. */
  readonly publishedLevel?: Pick<Level, "id" | "name">;
  /** The officer's own analysis of an indicator, indicator 1 first; "" where none is written. */
  readonly analyses?: readonly string[];
}

/** Scores of one earlier year: a column of the history sheet. */
export interface PastYear {
  /** Buddhist-era fiscal year. */
  readonly fiscalYear: number;
  /** 0–100 an indicator, indicator 1 first; null where the cell is blank. */
  readonly scores: readonly (number | null)[];
  /** Total as typed, else computed by the year's rules when every indicator is there; null when neither. */
  readonly total: number | null;
}

/** One measure (มาตรการ) of the plan: a row of the measures sheet. */
export interface Measure {
  /** Indicator number, 1–10. */
  readonly indicator: number;
  /** Question or item code in canonical form ("i1", "e2", "o10"), or "" when none is given. */
  readonly questionCode: string;
  /** Question or item text as typed, without its code. */
  readonly questionText: string;
  /** ผลการวิเคราะห์การประเมิน */
  readonly analysis: string;
  /** มาตรการ/โครงการ/กิจกรรม */
  readonly measure: string;
  /** ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม */
  readonly linkedAnalysis: string;
  /** ขั้นตอน/วิธีการดำเนินการ; list items on lines of their own. */
  readonly steps: string;
  /** ระยะเวลาดำเนินการ as written. */
  readonly period: string;
  /** ผู้รับผิดชอบ */
  readonly responsible: string;
  /** การติดตามผล (needed by the forms of FY2563–2566). */
  readonly followUp: string;
  /** Where the row stands, for messages. */
  readonly place: { readonly sheet: string; readonly row: number };
}

/** Scores of the questions (IIT, EIT) and items (OIT) of a fiscal year: the question sheet. */
export interface QuestionScores {
  /** Buddhist-era fiscal year of `score`; `previous` is of the year before. */
  readonly fiscalYear: number;
  /** One entry a row of the sheet, in its order; a question whose row was deleted is left out. */
  readonly scores: readonly QuestionScore[];
}

/** Score of one question or item. */
export interface QuestionScore {
  /** Canonical code, e.g. "i1", "e9", "o10". */
  readonly code: string;
  /** Indicator number, 1–10. */
  readonly indicator: number;
  /** Wording as confirmed by the rulebook or typed by the officer; null when there is none. */
  readonly text: string | null;
  /** 0–100; null while the cell is blank. */
  readonly score: number | null;
  /** Score (0–100) of the same question the year before; null when none was typed. */
  readonly previous: number | null;
  /** Cell of `score`. */
  readonly place: Place;
}

/** What is planned for one OIT item: a row of the items sheet. */
export interface ItemPlan {
  /** Canonical code, e.g. "o10". */
  readonly code: string;
  /** Title as typed or filled in from the rulebook; empty when neither is there. */
  readonly title: string;
  /** มาตรการ/แนวทาง */
  readonly measure: string;
  /** วิธีดำเนินการ; list items on lines of their own. */
  readonly steps: string;
  /** ผู้รับผิดชอบ */
  readonly responsible: string;
  /** ระยะเวลาดำเนินการ as written. */
  readonly period: string;
  /** การติดตามผล */
  readonly followUp: string;
  readonly place: Place;
}

/** What became of one measure: a row of the results sheet. */
export interface MeasureResult {
  /** มาตรการ/กิจกรรม, as in the plan. */
  readonly measure: string;
  readonly steps: string;
  readonly period: string;
  readonly responsible: string;
  /** สรุปผลการดำเนินการ */
  readonly result: string;
  /** ผลลัพธ์หรือความสำเร็จในการดำเนินการ */
  readonly outcome: string;
  readonly place: Place;
}

/** How far something has come; the three boxes of the progress report. */
export type ProgressStatus = "done" | "ongoing" | "notStarted";

/** How the score of one indicator is being raised: a row of the progress sheet. */
export interface ProgressEntry {
  /** Indicator number, 1–10. */
  readonly indicator: number;
  /** แนวทางในการยกระดับ */
  readonly guideline: string;
  readonly responsible: string;
  /** ระยะเวลา as written. */
  readonly period: string;
  /** ความก้าวหน้าผลการดำเนินการ */
  readonly progress: string;
  /** null while none was chosen: no box is ticked. */
  readonly status: ProgressStatus | null;
  readonly place: Place;
}

/** One activity of the assessment calendar. */
export interface CalendarActivity {
  readonly activity: string;
  /** First and last day, never the other way round. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly responsible: string;
  readonly place: Place;
}
