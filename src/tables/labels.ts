/** What headings and row labels of score tables say: which figure of whom, and of which year. */
import { findIndicator, type IndicatorNames } from "../ita/indicators";
import { bookFor } from "../ita/rulebook/book";
import { FISCAL_YEARS } from "../ita/rulebook/core";
import type { Instrument } from "../ita/rulebook/schema";
import { normalizeText } from "../thai/clean";
import { isYear, readYear } from "../thai/date";
import { toArabicDigits } from "../thai/digits";

/** Whose figure it is. A sub-indicator is named by its id ("9.1"), a question or item by its canonical code ("o10"). */
export type Subject =
  | { readonly of: "indicator"; readonly indicator: number }
  | { readonly of: "subIndicator"; readonly id: string }
  | { readonly of: "question"; readonly code: string }
  | { readonly of: "instrument"; readonly instrument: Instrument }
  | { readonly of: "total" };

/**
 * Which figure it is.
 * - `score` 0–100, `published` the same as announced, `points` of the total after weighting, `weight` in percent
 * - `level` the name of a level
 * - `full` full marks, `comparison` somebody else's mean, `previous` of an earlier year that is not named,
 *   `difference`, `target`, `rank`, `count`: figures that are not the agency's own result
 */
export type Aspect =
  | "score"
  | "published"
  | "points"
  | "weight"
  | "level"
  | "full"
  | "comparison"
  | "previous"
  | "difference"
  | "target"
  | "rank"
  | "count";

/** What one label says; parts that it leaves open are missing. */
export interface Label {
  readonly subject?: Subject;
  readonly aspect?: Aspect;
  /** Buddhist fiscal year. */
  readonly year?: number;
  /** Name of an agency as written. */
  readonly agency?: string;
  /** The label says that the figure is a mean. */
  readonly mean?: true;
}

/** Characters of the longest label; longer cells are text. */
const LONGEST_LABEL = 160;

/** Longer texts are not repeated, and keeping them all costs more than reading one again. */
const REPEATED = 60;
/** Labels that are kept; a long plan holds more texts than any table has labels. */
const MOST_KEPT = 5_000;

const FOUR_DIGITS = /(?<!\d)25\d\d(?!\d)/;
const SHORT_YEAR = /(?:ปี|พ\.?ศ\.?)\s*(\d\d)(?!\d)/;
const AGENCY =
  /^(?:เทศบาล(?:นคร|เมือง|ตำบล)|องค์การบริหารส่วน(?:จังหวัด|ตำบล)|เมืองพัทยา|กรุงเทพมหานคร|(?:อบต|อบจ|ทต|ทม|ทน)\s*\.)\s*[ก-๙]/;

/** The first that fits counts; spaces are gone and digits Arabic. */
const ASPECTS: readonly (readonly [RegExp, Aspect])[] = [
  [/ถ่วงน้ำหนัก|คะแนนตามน้ำหนัก|คะแนนหลังถ่วง/, "points"],
  [/น้ำหนัก/, "weight"],
  [/คะแนนเต็ม|^เต็ม/, "full"],
  [/^(?:จากข้อคำถาม|ในแผ่นคะแนน)$/, "comparison"],
  [/ผลต่าง|ส่วนต่าง|แตกต่าง|เปลี่ยนแปลง|เพิ่ม\/ลด|เพิ่มขึ้น|ลดลง|เพิ่ม-ลด|เทียบกับปี/, "difference"],
  [/(?:ค่าเฉลี่ย|เฉลี่ย|ภาพรวม|คะแนน).*(?:ประเทศ|จังหวัด|อำเภอ|กลุ่ม|อปท|ทุกหน่วย|ทั้งหมด)/, "comparison"],
  [/ระดับประเทศ|ระดับจังหวัด|ระดับอำเภอ/, "comparison"],
  [/เป้าหมาย|เกณฑ์/, "target"],
  [/อันดับ|^ลำดับ(?:ที่)?(?:ที่?ได้)?$/, "rank"],
  [/จำนวน|จากคำตอบ/, "count"],
  [/ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา/, "previous"],
  [/^ระดับ(?:ผล)?(?:การประเมิน)?ที่(?:ได้รับ)?ประกาศ/, "level"],
  [/ประกาศ/, "published"],
  [/^ระดับ|ระดับ(?:ผล)?(?:การ)?(?:ประเมิน|คุณธรรม)|ผลระดับ|^เกรด/, "level"],
  [/คะแนน|ร้อยละ|ผลประเมิน|ผลการประเมิน|ค่าที่ได้|ผลที่ได้|%|score/i, "score"],
];

const INSTRUMENT_NAMES: readonly (readonly [Instrument, RegExp])[] = [
  ["IIT", /(?<![A-Za-z])IIT(?![A-Za-z])|มีส่วนได้ส่วนเสียภายใน/i],
  ["EIT", /(?<![A-Za-z])EIT(?![A-Za-z])|มีส่วนได้ส่วนเสียภายนอก/i],
  ["OIT", /(?<![A-Za-z])OIT(?![A-Za-z])|การเปิดเผยข้อมูลสาธารณะ/i],
];
const TOTAL =
  /^(?:ผล)?(?:คะแนน|ค่าคะแนน)?(?:รวม|สุทธิ|ภาพรวม)(?:ทั้งสิ้น|ทั้งหมด|เฉลี่ย|ทุกตัวชี้วัด|ทุกเครื่องมือ|\d*ตัวชี้วัด|ทั้ง\d+ตัวชี้วัด|ถ่วงน้ำหนัก|ITA|สุทธิ|หน่วยงาน|\(?\d*คะแนน\)?|\(ร้อยละ\)|\(\d+\)|\(%\))*$|^(?:ผล)?(?:การประเมิน|คะแนน|ผลคะแนน|คะแนนรวม|ผลการประเมิน)?(?:ของ)?ITA(?:รวม|ภาพรวม)?$|^total$|^คะแนนรวมถ่วงน้ำหนัก|^ผลรวม$/i;
/** One code; "o1–o4" names several. */
const CODE =
  /^(?:ข้อ(?:คำถาม)?(?:ที่)?)?([ieo])(?:it)?[.:-]?0*([1-9]\d?)(?!\d|(?:[-–—~]|ถึง)[ieo]?(?:it)?\d)/i;
const SUB_INDICATOR = /^(?:ตัวชี้วัดย่อย(?:ที่)?)?((?:10|[1-9])\.\d)(?![\d.])/;

/** Names of indicators in all years: a label is read before it is known which year it is of. A test keeps them apart. */
const NAMES: IndicatorNames = {
  indicators: FISCAL_YEARS.flatMap((year) => bookFor(year).indicators),
};

/** Reads labels and keeps what it has read: a column repeats the same few. */
export class LabelReader {
  private readonly known = new Map<string, Label | null>();

  /** What a text says as a label; null for one that says nothing of scores. */
  read(text: string): Label | null {
    if (text === "" || text.length > LONGEST_LABEL) return null;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const label = this.parse(text);
    if (text.length <= REPEATED && this.known.size < MOST_KEPT) this.known.set(text, label);
    return label;
  }

  private parse(text: string): Label | null {
    const plain = toArabicDigits(normalizeText(text)).replace(/\s+/g, " ");
    const year = yearIn(plain);
    const rest = year === undefined ? plain : withoutYear(plain);
    const tight = rest.replace(/\s/g, "");
    const agency = AGENCY.test(plain) ? plain : undefined;
    const subject = agency === undefined ? this.subjectOf(rest, tight) : undefined;
    const named = subject?.of === "indicator" || subject?.of === "subIndicator";
    // Names of indicators hold words such as ประเมิน and ระดับ; only what stands around them counts.
    const aspect =
      agency !== undefined || (named && !/คะแนน|ร้อยละ/.test(tight)) ? undefined : aspectOf(tight);
    const mean = /เฉลี่ย/.test(tight);
    const label: Label = {
      ...(subject && { subject }),
      ...(aspect && { aspect }),
      ...(year !== undefined && { year }),
      ...(agency !== undefined && { agency }),
      ...(mean && { mean: true as const }),
    };
    const said = subject ?? aspect ?? year ?? agency;
    return said === undefined ? null : label;
  }

  private subjectOf(rest: string, tight: string): Subject | undefined {
    const code = CODE.exec(tight);
    if (code?.[1] && code[2])
      return { of: "question", code: `${code[1].toLowerCase()}${Number(code[2])}` };
    const sub = SUB_INDICATOR.exec(tight);
    if (sub?.[1]) return { of: "subIndicator", id: sub[1] };
    const indicator = mayNameIndicator(tight) ? this.indicatorIn(rest) : null;
    if (indicator !== null) return { of: "indicator", indicator };
    if (/ตัวชี้วัด(?!$)/.test(tight) && !TOTAL.test(tight)) return undefined;
    const instruments = INSTRUMENT_NAMES.filter(([, pattern]) => pattern.test(rest));
    const [only] = instruments;
    if (only && instruments.length === 1) return { of: "instrument", instrument: only[0] };
    return TOTAL.test(tight) ? { of: "total" } : undefined;
  }

  /** Number of the indicator that a label names, also behind "คะแนนเฉลี่ย" and before its instrument. */
  private indicatorIn(rest: string): number | null {
    if (/^\(?\d+\)?$/.test(rest)) return null;
    const bare = rest.replace(/\s+/g, " ").trim();
    const candidates = [
      bare,
      bare.replace(/^(?:คะแนน)?(?:ค่า)?เฉลี่ย\s*(?:รวม)?\s*(?:ของ)?\s*/, ""),
      bare.replace(/^(?:ผล)?คะแนน(?:รวม)?\s*(?:ของ)?\s*|^รวม\s*/, ""),
      bare.replace(/^(?:ด้าน|ประเด็น|ตชว\.?)\s*(?:ที่)?\s*/, ""),
      bare.replace(/\s*\([^()]*\)\s*$/, ""),
    ];
    for (const candidate of new Set(candidates)) {
      if (candidate === "" || /^\d+$/.test(candidate)) continue;
      const found = findIndicator(candidate, NAMES);
      if (found !== null) return found;
    }
    return null;
  }
}

/** Longest text that names an indicator by its number alone: "คะแนนเฉลี่ยของตัวชี้วัดที่ ๑๐ (ร้อยละ)". */
const BARE_NUMBER = 40;
const ANY_NAME = new RegExp(
  [...new Set(NAMES.indicators.flatMap(({ name, spellings }) => [name.value, ...spellings]))]
    .map((name) => name.replace(/^การ|\s/g, ""))
    .join("|"),
);

/** Whether a text without spaces can name an indicator; spares trying most texts. */
function mayNameIndicator(tight: string): boolean {
  return tight.length <= BARE_NUMBER || ANY_NAME.test(tight);
}

function aspectOf(tight: string): Aspect | undefined {
  return ASPECTS.find(([pattern]) => pattern.test(tight))?.[1];
}

/** The one Buddhist year that a label names. */
function yearIn(plain: string): number | undefined {
  const four = FOUR_DIGITS.exec(plain)?.[0];
  const short = four === undefined ? SHORT_YEAR.exec(plain)?.[1] : undefined;
  return readYear(four ?? short ?? "") ?? undefined;
}

function withoutYear(plain: string): string {
  return plain
    .replace(
      /\(?\s*(?:ประจำ|ของ|ใน)?\s*(?:ปี)?\s*(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*(?<!\d)(?:25\d\d)(?!\d)\s*\)?/,
      " ",
    )
    .replace(/\(?\s*(?:ประจำ|ของ|ใน)?(?:ปี|พ\.?ศ\.?)\s*(?:งบประมาณ)?\s*\d\d(?!\d)\s*\)?/, " ")
    .trim();
}

/** The label that two say together; what stands nearer to the figure goes first. */
export function joinLabels(near: Label | null, far: Label | null): Label {
  return { ...far, ...near };
}

/** Whether a number can be a Buddhist year written into a cell. */
export function isYearCell(value: unknown): value is number {
  return typeof value === "number" && isYear(value) && value >= 2540;
}
