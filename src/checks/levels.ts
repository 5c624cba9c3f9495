/** Levels of a result as texts print them. */
import type { CoreRules, Level } from "../ita/rulebook/schema";
import { levelIn } from "../tables/levelNames";
import { toArabicDigits } from "../thai/digits";
import { parseNumber } from "../thai/number";

/** A total and the level a text gives to it: "ผลคะแนน ๙๓.๐๙ คะแนน อยู่ในระดับ ผ่าน". */
export interface StatedResult {
  readonly total: number;
  readonly level: Level;
}

const STATED =
  /คะแนน[^\d\n]{0,40}(\d{1,3}\.\d{2})(?:\s*คะแนน)?[\s,]*(?:(?=\S)(?:โดย)?(?:มีผลการประเมิน|ได้)?(?:อยู่)?(?:ใน)?\s*)?ระดับ(?:ผล)?(?:การประเมิน)?\s*[:“"]?\s*/g;

/** Every total with its level in a text. */
export function statedResults(text: string, core: CoreRules): StatedResult[] {
  if (!text.includes("ระดับ")) return [];
  const plain = toArabicDigits(text);
  return Array.from(plain.matchAll(STATED)).flatMap((match) => {
    const total = parseNumber(match[1] ?? "");
    const level = levelIn(plain.slice(match.index + match[0].length), core);
    return total === null || !level ? [] : [{ total, level }];
  });
}
