/** Names of the ten indicators and the spellings met in published reports. */
import { fact, TEN_INDICATORS } from "./shape";
import { BOTH_PLANS, CHANTHABURI_2564, PHANOM_RUNG_2566 } from "./sources";
import type { Confidence, IndicatorInfo } from "./schema";

const SYSTEM = "การปรับปรุงระบบการทำงาน";
const WORK = "การปรับปรุงการทำงาน";

const NAMES: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ["การปฏิบัติหน้าที่"],
  ["การใช้งบประมาณ", "การใช้จ่ายงบประมาณ"],
  ["การใช้อำนาจ"],
  ["การใช้ทรัพย์สินของราชการ", "การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินราชการ"],
  ["การแก้ไขปัญหาการทุจริต", "การแก้ไขปัญหาทุจริต"],
  ["คุณภาพการดำเนินงาน", "คุณภาพของการดำเนินงาน"],
  ["ประสิทธิภาพการสื่อสาร", "ประสิทธิภาพของการสื่อสาร"],
  [WORK, SYSTEM],
  ["การเปิดเผยข้อมูล"],
  ["การป้องกันการทุจริต", "การป้องกันทุจริต"],
];

function indicators(eighth: string, confidence: Confidence, source: string): IndicatorInfo[] {
  return TEN_INDICATORS.map((instrument, i) => {
    const all: readonly string[] = NAMES[i] ?? [];
    const name = all.includes(eighth) ? eighth : (all[0] ?? "");
    return {
      number: i + 1,
      instrument,
      name: i === 7 ? fact(name, confidence, source) : fact(name, "certain", BOTH_PLANS),
      spellings: all.filter((spelling) => spelling !== name),
    };
  });
}

/** Names with "การปรับปรุงระบบการทำงาน" as indicator 8. */
export const INDICATORS_TO_2565: readonly IndicatorInfo[] = /* #__PURE__ */ indicators(
  SYSTEM,
  "likely",
  CHANTHABURI_2564,
);

/** Names with "การปรับปรุงการทำงาน" as indicator 8; in which year the name changed is not confirmed. */
export const INDICATORS_FROM_2566: readonly IndicatorInfo[] = /* #__PURE__ */ indicators(
  WORK,
  "likely",
  `${PHANOM_RUNG_2566}; ${BOTH_PLANS}`,
);
