import { normalizeText } from "../thai/clean";
import { toArabicDigits } from "../thai/digits";
import { editDistance } from "../thai/distance";
import type { RoleEvidence, Field } from "./table";

/** What the officer said that headings mean, by `headingKey`; "none" puts a column aside. */
export type Mapping = Readonly<Record<string, Field | "none">>;

/** What a heading was taken for. */
export interface HeadingMatch {
  readonly field: Field | "none";
  readonly confidence: RoleEvidence;
}

/**
 * Spellings of headings: those of the forms in the rulebook and of the plans and reports seen, and the usual
 * shorter ones. Compared by `headingKey`, so spaces, line breaks, slashes, digits and years do not matter.
 */
const SPELLINGS: Readonly<Record<Field, readonly string[]>> = {
  number: ["ลำดับ", "ลำดับที่", "ที่", "ข้อ", "ตัวชี้วัดที่", "No."],
  indicator: ["ตัวชี้วัด", "ประเด็น/ตัวชี้วัด", "ประเด็นตัวชี้วัด", "ชื่อตัวชี้วัด", "ประเด็น", "ประเด็นการประเมิน"],
  questionCode: ["รหัสข้อคำถาม", "รหัสข้อ", "ข้อที่", "รหัส"],
  question: ["ข้อคำถาม ITA", "ข้อคำถาม", "คำถาม", "ประเด็นคำถาม", "ประเด็นข้อคำถาม", "ข้อคำถาม/รายการ"],
  analysis: [
    "ผลการวิเคราะห์ประเมิน",
    "ผลการวิเคราะห์การประเมิน",
    "ผลการวิเคราะห์ผลการประเมิน",
    "ผลการวิเคราะห์",
    "บทวิเคราะห์",
    "การวิเคราะห์ผลการประเมิน",
    "ประเด็นที่ต้องพัฒนา",
    "ข้อบกพร่องหรือจุดอ่อน",
  ],
  measure: [
    "มาตรการ/โครงการ/กิจกรรม",
    "มาตรการ/กิจกรรม",
    "มาตรการ/แนวทาง",
    "มาตรการ",
    "โครงการ/กิจกรรม",
    "มาตรการ/แนวทางการดำเนินการ",
    "มาตรการ/โครงการ",
    "ชื่อมาตรการ",
    "ชื่อโครงการ",
    "ชื่อกิจกรรม",
    "กิจกรรม",
    "แนวทาง/มาตรการ",
  ],
  linkedAnalysis: [
    "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/โครงการ/กิจกรรม",
    "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ",
    "ผลการวิเคราะห์ที่สอดคล้องกับมาตรการ",
  ],
  steps: [
    "ขั้นตอน/วิธีการดำเนินการ",
    "ขั้นตอน/วิธีการ",
    "ขั้นตอน",
    "วิธีการ",
    "วิธีดำเนินการ",
    "วิธีการดำเนินการ",
    "ขั้นตอนการดำเนินการ",
    "ขั้นตอน/วิธีการปฏิบัติ",
    "ขั้นตอนหรือวิธีการปฏิบัติ",
    "แนวปฏิบัติ",
    "แนวทางการดำเนินการ",
    "แนวทางดำเนินการ",
    "วิธีการดำเนินงาน",
  ],
  period: [
    "ระยะเวลาดำเนินการ",
    "ระยะเวลา",
    "ระยะเวลาในการดำเนินการ",
    "ระยะเวลาการดำเนินการ",
    "ระยะเวลาดำเนินงาน",
    "ช่วงเวลา",
    "กำหนดเวลา",
  ],
  responsible: [
    "ผู้รับผิดชอบ",
    "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง",
    "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
    "หน่วยงานที่รับผิดชอบ",
    "หน่วยงานรับผิดชอบ",
    "ส่วนราชการที่รับผิดชอบ",
  ],
  followUp: [
    "การติดตามผล",
    "การกำกับติดตาม",
    "แนวทางการกำกับติดตาม",
    "การติดตามและประเมินผล",
    "การติดตามและรายงานผล",
    "การรายงานผล",
    "การติดตาม",
  ],
  target: ["เป้าหมาย", "ค่าเป้าหมาย", "คะแนนเป้าหมาย"],
  budget: ["งบประมาณ", "งบประมาณ (บาท)"],
  result: [
    "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
    "สรุปผลการดำเนินการ",
    "ผลการดำเนินการ",
    "ผลการดำเนินงาน",
    "สรุปผลการดำเนินงาน",
    "รายงานผลการดำเนินการ",
  ],
  outcome: [
    "ผลลัพธ์หรือความสำเร็จในการดำเนินการ",
    "ผลลัพธ์หรือความสำเร็จ",
    "ผลลัพธ์/ความสำเร็จ",
    "ผลลัพธ์",
    "ผลสัมฤทธิ์",
  ],
  evidence: ["หลักฐาน", "เอกสารหลักฐาน", "เอกสาร/หลักฐาน", "หลักฐานอ้างอิง"],
  uplift: [
    "แนวทางในการยกระดับการประเมิน",
    "แนวทางการยกระดับการประเมิน",
    "แนวทางในการยกระดับ",
    "แนวทางการยกระดับ",
  ],
  progress: [
    "ความก้าวหน้าผลการดำเนินการ",
    "ความก้าวหน้าการดำเนินการ",
    "ความก้าวหน้าของการดำเนินการ",
    "ความก้าวหน้า",
  ],
  status: ["สถานะ", "สถานะการดำเนินการ", "สถานะการดำเนินงาน"],
  statusDone: ["ดำเนินการแล้วเสร็จ", "แล้วเสร็จ"],
  statusNotStarted: ["ยังไม่ได้ดำเนินการ", "ยังไม่ดำเนินการ"],
  statusOngoing: ["อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ"],
  instrument: ["เครื่องมือ", "แบบ", "แบบประเมิน", "แบบวัด", "เครื่องมือการประเมิน"],
  weight: ["น้ำหนัก", "ค่าน้ำหนัก", "น้ำหนัก (ร้อยละ)"],
  subIndicator: ["ตัวชี้วัดย่อย"],
  score: [
    "คะแนน",
    "คะแนนรายตัวชี้วัด",
    "คะแนนที่ได้",
    "คะแนนปีนี้",
    "คะแนนที่ได้รับ",
    "คะแนนตัวชี้วัด",
    "คะแนนของหน่วยงาน",
    "คะแนนประเมิน",
    "คะแนนผลการประเมิน",
    "คะแนน ITA",
    "ผลคะแนน",
    "ผลคะแนน ITA",
    "คะแนนเฉลี่ย",
    "ค่าคะแนน",
    "ค่าคะแนนที่ได้",
    "ร้อยละ",
    "คะแนนร้อยละ",
    "ผลการประเมิน",
    "ผลประเมิน",
  ],
  instrumentScore: [
    "คะแนนรายเครื่องมือ",
    "คะแนนเครื่องมือ",
    "คะแนนรายแบบ",
    "คะแนนแบบวัด",
    "คะแนนรายแบบวัด",
    "คะแนนรายแบบประเมิน",
  ],
  weighted: ["คะแนนถ่วงน้ำหนัก", "คะแนนรวม", "คะแนนหลังถ่วงน้ำหนัก", "คะแนนตามน้ำหนัก"],
  published: ["คะแนนที่ประกาศ", "คะแนนตามประกาศ"],
  rank: ["อันดับ", "อันดับที่"],
  level: ["ระดับ", "ระดับผลการประเมิน", "ผลการประเมินระดับ", "ผลระดับ", "เกรด", "ระดับคะแนน"],
  fullMarks: ["คะแนนเต็ม", "เต็ม"],
  comparison: [
    "ค่าเฉลี่ยระดับประเทศ",
    "คะแนนเฉลี่ยระดับประเทศ",
    "ระดับประเทศ",
    "ค่าเฉลี่ยระดับจังหวัด",
    "คะแนนเฉลี่ยระดับจังหวัด",
    "ค่าเฉลี่ยของกลุ่ม",
    "ค่าเฉลี่ย อปท.",
    // The add-in's own sheet of questions: what it computes beside what the sheet of scores holds.
    "จากข้อคำถาม",
    "ในแผ่นคะแนน",
  ],
  difference: ["ผลต่าง", "ส่วนต่าง", "เพิ่ม/ลด", "เปลี่ยนแปลง", "ความแตกต่าง", "เพิ่มขึ้น/ลดลง"],
  year: ["ปีงบประมาณ", "ปี", "ปี พ.ศ.", "ปีงบประมาณ พ.ศ.", "ปีที่ประเมิน", "ปีการประเมิน"],
  agency: ["หน่วยงาน", "ชื่อหน่วยงาน", "อปท.", "ชื่อ อปท.", "องค์กรปกครองส่วนท้องถิ่น", "หน่วยงานที่รับการประเมิน"],
  item: [
    "รายการ",
    "รายการข้อมูล",
    "ข้อมูล",
    "ข้อมูลที่เปิดเผย",
    "ข้อมูลที่ต้องเปิดเผย",
    "รายการที่ต้องเปิดเผย",
    "รายการข้อมูลที่เปิดเผย",
    "รายการประเมิน",
    "ประเด็นการเปิดเผยข้อมูล",
    "หัวข้อ",
    "ชื่อข้อ",
  ],
  address: [
    "URL",
    "ลิงก์",
    "ลิงค์",
    "Link",
    "ลิงก์ข้อมูล",
    "ที่อยู่",
    "ที่อยู่เว็บไซต์",
    "ที่อยู่ URL",
    "เว็บไซต์",
    "URL ที่เผยแพร่",
    "ลิงก์ที่เผยแพร่",
    "ช่องทางการเผยแพร่",
    "แหล่งเผยแพร่",
  ],
  success: ["ตัวชี้วัดความสำเร็จ", "ตัวชี้วัดผลสำเร็จ", "ตัวชี้วัดโครงการ", "ตัวชี้วัดกิจกรรม", "ผลผลิต"],
  problems: ["ปัญหา/อุปสรรค", "ปัญหาและอุปสรรค", "ปัญหา อุปสรรค", "อุปสรรค"],
  advice: ["ข้อเสนอแนะ", "แนวทางแก้ไข"],
  start: ["วันเริ่มต้น", "วันที่เริ่มต้น", "วันเริ่ม", "วันที่เริ่ม", "เริ่มต้น", "วันเริ่มดำเนินการ", "วันที่เริ่มดำเนินการ"],
  end: ["วันสิ้นสุด", "วันที่สิ้นสุด", "สิ้นสุด", "วันแล้วเสร็จ", "วันที่แล้วเสร็จ", "กำหนดแล้วเสร็จ"],
  note: ["หมายเหตุ"],
};

/** A word that hints at the field when nothing else fits; the first that is found counts. */
const HINTS: readonly (readonly [RegExp, Field])[] = [
  [/สอดคล้องกับมาตรการ/, "linkedAnalysis"],
  [/รับผิดชอบ/, "responsible"],
  [/ตัวชี้วัด.*(?:ความสำเร็จ|กิจกรรม|โครงการ|ผลผลิต)/, "success"],
  [/ปัญหา|อุปสรรค/, "problems"],
  [/ข้อเสนอ/, "advice"],
  [/ค่าเฉลี่ย.*(?:ประเทศ|จังหวัด|กลุ่ม)|ระดับประเทศ/, "comparison"],
  [/ระยะเวลา|ช่วงเวลา/, "period"],
  [/ติดตาม/, "followUp"],
  [/ความก้าวหน้า/, "progress"],
  [/ผลลัพธ์|ความสำเร็จ/, "outcome"],
  [/ผลการดำเนิน/, "result"],
  [/ยกระดับ/, "uplift"],
  [/วิเคราะห์/, "analysis"],
  [/ขั้นตอน|วิธี/, "steps"],
  [/มาตรการ|โครงการ|กิจกรรม/, "measure"],
  [/คำถาม/, "question"],
  [/ตัวชี้วัดย่อย/, "subIndicator"],
  [/ตัวชี้วัด/, "indicator"],
  [/น้ำหนัก/, "weight"],
  [/ผลต่าง|ส่วนต่าง|แตกต่าง/, "difference"],
  [/คะแนนเต็ม/, "fullMarks"],
  [/คะแนน/, "score"],
  [/url|ลิงก์|ลิงค์|link|เว็บไซต์/, "address"],
  [/งบประมาณ/, "budget"],
  [/หลักฐาน/, "evidence"],
];

/** Characters of the longest heading, group headings too; longer cells are text. */
export const LONGEST_HEADING = 200;

/**
 * A heading as it is compared: without tags and marks, spaces and line breaks, years ("ในปี พ.ศ. ๒๕๖๘", "(64)"),
 * remarks in brackets at the end and punctuation.
 */
export function headingKey(text: string): string {
  return toArabicDigits(normalizeText(text))
    .replace(/<[^<>]*>|\*\*|__/g, "")
    .replace(/\s+/g, "")
    .replace(/(?:ใน|ประจำ)?ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?(?:25)?\d\d$/, "")
    .replace(/\([^()]*\)$/, "")
    .replace(/[/.,:：()\-–—_*|]/g, "")
    .toLowerCase();
}

const KNOWN: ReadonlyMap<string, Field> = new Map(
  (Object.entries(SPELLINGS) as [Field, readonly string[]][]).flatMap(([field, spellings]) =>
    spellings.map((spelling): [string, Field] => [headingKey(spelling), field]),
  ),
);
const LONGEST_KNOWN = Math.max(...[...KNOWN.keys()].map((key) => key.length));
/** Longest first, so that the most telling beginning wins. */
const BEGINNINGS = [...KNOWN.keys()]
  .filter((key) => key.length >= 8)
  .sort((a, b) => b.length - a.length);

/** Letters by which it is told whether a text can be a heading. */
const BEGINNING_LENGTH = 3;
/** What keys leave out. */
const NO_LETTER = /[\s\u200b-\u200d\u2060\ufeff*/.,:：()\-–—_|]/;

function isThai(letter: string): boolean {
  return letter >= "\u0e01" && letter <= "\u0e4c";
}

/** Reads headings; keeps what it has read, since the same words stand on every page. */
export class HeadingReader {
  private readonly exactly = new Map<string, HeadingMatch | null>();
  private readonly loosely = new Map<string, HeadingMatch | null>();

  /** Characters of the longest text that can be a known heading, with spaces, a year and a remark. */
  private readonly longest: number;

  private readonly beginnings: ReadonlySet<string>;

  constructor(private readonly mapping: Mapping = {}) {
    const chosen = Object.keys(mapping);
    this.longest = 2 * Math.max(LONGEST_KNOWN, ...chosen.map((key) => key.length));
    this.beginnings = new Set(
      [...KNOWN.keys(), ...chosen].map((key) => key.slice(0, BEGINNING_LENGTH)),
    );
  }

  /** Whether a text begins like a heading; spares making keys of all texts of a sheet. */
  private mayBeHeading(text: string): boolean {
    let letters = "";
    for (let at = 0; at < text.length && letters.length < BEGINNING_LENGTH; at++) {
      const letter = text.charAt(at);
      // Tags and letters that `normalizeText` mends may stand for anything.
      if (letter === "<" || letter === "\u0e4d") return true;
      if (isThai(letter) || !NO_LETTER.test(letter)) letters += letter;
    }
    const key = isThai(letters.charAt(0)) ? letters : letters.toLowerCase();
    return (
      key.length < BEGINNING_LENGTH ||
      this.beginnings.has(key) ||
      this.beginnings.has(key.slice(0, 2)) ||
      /[๐-๙]/.test(key)
    );
  }

  /** The field of a heading that is spelled as known, or as the officer said. */
  exact(text: string): HeadingMatch | null {
    if (text === "" || text.length > LONGEST_HEADING) return null;
    if (text.length > this.longest || !this.mayBeHeading(text)) return null;
    const done = this.exactly.get(text);
    if (done !== undefined) return done;
    const key = headingKey(text);
    const chosen = this.mapping[key];
    const field = KNOWN.get(key);
    const match: HeadingMatch | null = chosen
      ? { field: chosen, confidence: "chosen" }
      : field
        ? { field, confidence: "exact" }
        : null;
    this.exactly.set(text, match);
    return match;
  }

  /** The field of a heading beside others that are known: also misspelled, with more words behind, or by one word. */
  loose(text: string): HeadingMatch | null {
    const exact = this.exact(text);
    if (exact || text === "" || text.length > LONGEST_HEADING) return exact;
    const done = this.loosely.get(text);
    if (done !== undefined) return done;
    const match = looseMatch(headingKey(text));
    this.loosely.set(text, match);
    return match;
  }
}

/** One slip in eight characters. */
function isNear(key: string, known: string): boolean {
  const most = Math.ceil(known.length / 8);
  return editDistance(key, known, most) <= most;
}

function looseMatch(key: string): HeadingMatch | null {
  // One slip in eight characters; short words are too near each other. Either end must be right, which also
  // spares nearly all comparisons.
  for (const [known, field] of KNOWN) {
    const near = known.startsWith(key.slice(0, 2)) || known.endsWith(key.slice(-2));
    if (known.length >= 6 && near && isNear(key, known)) return { field, confidence: "similar" };
  }
  const beginning = BEGINNINGS.find((known) => key.startsWith(known));
  const field = beginning && KNOWN.get(beginning);
  if (field) return { field, confidence: "similar" };
  const hint = HINTS.find(([pattern]) => pattern.test(key));
  return hint ? { field: hint[1], confidence: "guessed" } : null;
}
