/** Names of the ten indicators and the spellings met in published reports. */
import { fact } from "./facts";
import type { Confidence, Fact, IndicatorInfo, Instrument } from "./schema";

/** Indicator 8 with "ระบบ". In which year the name changed is not confirmed. */
export const SYSTEM = "การปรับปรุงระบบการทำงาน";
/** Indicator 8 without "ระบบ". */
export const WORK = "การปรับปรุงการทำงาน";

const NAMES: readonly (readonly [Instrument, name: string, ...spellings: string[]])[] = [
  ["IIT", "การปฏิบัติหน้าที่"],
  ["IIT", "การใช้งบประมาณ", "การใช้จ่ายงบประมาณ"],
  ["IIT", "การใช้อำนาจ"],
  ["IIT", "การใช้ทรัพย์สินของราชการ", "การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินราชการ"],
  ["IIT", "การแก้ไขปัญหาการทุจริต", "การแก้ไขปัญหาทุจริต"],
  ["EIT", "คุณภาพการดำเนินงาน", "คุณภาพของการดำเนินงาน"],
  ["EIT", "ประสิทธิภาพการสื่อสาร", "ประสิทธิภาพของการสื่อสาร"],
  ["EIT", WORK, SYSTEM],
  ["OIT", "การเปิดเผยข้อมูล"],
  ["OIT", "การป้องกันการทุจริต", "การป้องกันทุจริต"],
];

/**
 * The indicators of a year.
 * @param confidence and `source` of all names but the eighth
 * @param eighth name of indicator 8 in the year
 */
export function indicatorNames(
  confidence: Confidence,
  source: string,
  eighth: Fact<typeof SYSTEM | typeof WORK>,
): readonly IndicatorInfo[] {
  return NAMES.map(([instrument, ...all], i) => {
    const name = i === 7 ? eighth : fact(all[0], confidence, source);
    return {
      number: i + 1,
      instrument,
      name,
      spellings: all.filter((spelling) => spelling !== name.value),
    };
  });
}
