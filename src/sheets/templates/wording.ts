import type { SheetCells } from "../../cells/values";
import type { ReportWording } from "../../ita/records";
import { normalizeText } from "../../thai/clean";
import type { SheetBuilder } from "../builder";
import { findLabel } from "../find";
import type { Validation } from "../plan";
import type { ReportOptions } from "../reportOptions";
import { addForm, readField, type Form } from "./form";

const TITLE = "ถ้อยคำของหน่วยงานในรายงาน (เว้นว่างได้)";
const OWN = "เว้นว่าง: ใช้ถ้อยคำของส่วนเสริม";
const ADVICE_HEIGHT = 80;
const TEXT_HEIGHT = 48;

const SIGNED_ALL = "ทุกฉบับ";
const SIGNED_MEMO = "เฉพาะบันทึกข้อความ";

/** Which reports are signed, and what an office may say in its own words; all may stay empty. */
const WORDING = {
  signatures: {
    label: "ลงนามในรายงาน",
    note: `${SIGNED_ALL} หรือ ${SIGNED_MEMO} (เว้นว่าง: ${SIGNED_MEMO})`,
    validation: (area) => ({
      kind: "list",
      area,
      source: [SIGNED_MEMO, SIGNED_ALL],
      strict: false,
    }),
  },
  coverTitle: { label: "ชื่อบนปก", note: `${OWN} ขึ้นบรรทัดใหม่ด้วย Alt+Enter`, height: TEXT_HEIGHT },
  meeting: {
    label: "การประชุมที่พิจารณา (บนปก)",
    note: "เช่น จากการประชุมหัวหน้าส่วนราชการ ครั้งที่ 1/2569 เว้นว่าง: ไม่พิมพ์",
    height: TEXT_HEIGHT,
  },
  background: {
    label: "ความเป็นมา",
    note: "ต้นสรุปผลคะแนน เช่น กฎหมาย มติ และเป้าหมาย เว้นว่าง: ไม่พิมพ์",
    height: ADVICE_HEIGHT,
  },
  conclusion: {
    label: "ข้อสรุปภาพรวมของหน่วยงาน",
    note: "ต่อจากผลคะแนน เว้นว่าง: ไม่พิมพ์",
    height: TEXT_HEIGHT,
  },
  minutes: {
    label: "รายงานการประชุม",
    note: "ท้ายสรุปผลคะแนน เช่น วัน สถานที่ ประธาน และมติ เว้นว่าง: ไม่พิมพ์",
    height: TEXT_HEIGHT,
  },
  analysisIntro: { label: "ข้อความต้นบทวิเคราะห์", note: OWN, height: TEXT_HEIGHT },
  planTitle: { label: "ชื่อแผนมาตรการ", note: `ไม่ต้องพิมพ์ปี ${OWN}` },
  planIntro: {
    label: "ข้อความต้นแผนมาตรการ",
    note: "เว้นว่าง: ไม่พิมพ์",
    height: TEXT_HEIGHT,
  },
  oitPlanTitle: { label: "ชื่อแนวทาง OIT รายข้อ", note: `ไม่ต้องพิมพ์ปี ${OWN}` },
  resultTitle: { label: "ชื่อรายงานผลตามมาตรการ", note: `ไม่ต้องพิมพ์ปี ${OWN}` },
  resultIntro: { label: "ข้อความต้นรายงานผลตามมาตรการ", note: OWN, height: TEXT_HEIGHT },
  advice: {
    label: "ข้อเสนอแนะของสำนักงาน ป.ป.ช.",
    note: "ตามที่ประกาศพร้อมผลการประเมิน เว้นว่าง: ไม่พิมพ์",
    height: ADVICE_HEIGHT,
  },
  recommendationIIT: { label: "ข้อเสนอแนะด้าน IIT", note: OWN, height: TEXT_HEIGHT },
  recommendationEIT: { label: "ข้อเสนอแนะด้าน EIT", note: OWN, height: TEXT_HEIGHT },
  recommendationOIT: { label: "ข้อเสนอแนะด้าน OIT", note: OWN, height: TEXT_HEIGHT },
  sampleIIT: { label: "กลุ่มตัวอย่าง IIT", note: "เช่น บุคลากร 45 คน เว้นว่าง: ไม่พิมพ์" },
  sampleEIT: { label: "กลุ่มตัวอย่าง EIT", note: "เว้นว่าง: ไม่พิมพ์" },
  sampleOIT: { label: "กลุ่มตัวอย่าง OIT", note: "เว้นว่าง: ไม่พิมพ์" },
  collectorIIT: { label: "ผู้เก็บข้อมูล IIT", note: "เว้นว่าง: ไม่พิมพ์" },
  collectorEIT: { label: "ผู้เก็บข้อมูล EIT", note: "เว้นว่าง: ไม่พิมพ์" },
  collectorOIT: { label: "ผู้ตรวจข้อมูล OIT", note: "เว้นว่าง: ไม่พิมพ์" },
} as const satisfies Form<string>;
type Key = keyof typeof WORDING;

/** Appends the cells for an office's own words; returns what may be typed into them. */
export function addWording(
  sheet: SheetBuilder,
  options: ReportOptions,
  wording?: ReportWording,
): readonly Validation[] {
  sheet.gap(14);
  sheet.line(TITLE, { style: { bold: true, size: 16 }, height: 26 });
  const values: Readonly<Record<Key, string | undefined>> = {
    signatures: options.signatures === "all" ? SIGNED_ALL : undefined,
    coverTitle: wording?.coverTitle,
    meeting: wording?.meeting,
    background: wording?.background,
    conclusion: wording?.conclusion,
    minutes: wording?.minutes,
    analysisIntro: wording?.analysisIntro,
    planTitle: wording?.planTitle,
    planIntro: wording?.planIntro,
    oitPlanTitle: wording?.oitPlanTitle,
    resultTitle: wording?.resultTitle,
    resultIntro: wording?.resultIntro,
    advice: wording?.advice,
    recommendationIIT: wording?.recommendations.IIT,
    recommendationEIT: wording?.recommendations.EIT,
    recommendationOIT: wording?.recommendations.OIT,
    sampleIIT: wording?.samples.IIT,
    sampleEIT: wording?.samples.EIT,
    sampleOIT: wording?.samples.OIT,
    collectorIIT: wording?.collectors.IIT,
    collectorEIT: wording?.collectors.EIT,
    collectorOIT: wording?.collectors.OIT,
  };
  return addForm(
    sheet,
    WORDING,
    Object.fromEntries(Object.entries(values).map(([key, text]) => [key, text || null])),
    {
      row: { vertical: "Top" },
      input: { indent: 1, wrap: true, numberFormat: "@" },
      note: { vertical: "Top", wrap: true },
    },
  ).validations;
}

/** That every report is signed; nothing where only the memo is, as in workbooks that say nothing of it. */
export function readSigning(range: SheetCells): { signatures?: "all" } {
  const cell = readField(range, WORDING.signatures);
  return String(cell?.value ?? "").trim() === SIGNED_ALL ? { signatures: "all" } : {};
}

/** An office's own words; nothing when all are blank, as in workbooks made before there were any. */
export function readWording(range: SheetCells): { wording?: ReportWording } {
  const title = findLabel(range, TITLE);
  if (!title) return {};
  const textOf = (key: Key): string => {
    const cell = readField(range, WORDING[key], title.row + 1);
    return !cell || cell.isError ? "" : normalizeText(String(cell.value)).trim();
  };
  const written = (Object.keys(WORDING) as Key[]).some(
    (key) => key !== "signatures" && textOf(key) !== "",
  );
  if (!written) return {};
  return {
    wording: {
      coverTitle: textOf("coverTitle"),
      meeting: textOf("meeting"),
      background: textOf("background"),
      conclusion: textOf("conclusion"),
      minutes: textOf("minutes"),
      analysisIntro: textOf("analysisIntro"),
      planTitle: textOf("planTitle"),
      planIntro: textOf("planIntro"),
      oitPlanTitle: textOf("oitPlanTitle"),
      resultTitle: textOf("resultTitle"),
      resultIntro: textOf("resultIntro"),
      advice: textOf("advice"),
      recommendations: {
        IIT: textOf("recommendationIIT"),
        EIT: textOf("recommendationEIT"),
        OIT: textOf("recommendationOIT"),
      },
      samples: { IIT: textOf("sampleIIT"), EIT: textOf("sampleEIT"), OIT: textOf("sampleOIT") },
      collectors: {
        IIT: textOf("collectorIIT"),
        EIT: textOf("collectorEIT"),
        OIT: textOf("collectorOIT"),
      },
    },
  };
}
