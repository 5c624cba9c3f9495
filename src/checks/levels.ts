/** Levels of a result as texts print them. */
import type { CoreRules, Level } from "../ita/rulebook/schema";
import { toArabicDigits } from "../thai/digits";
import { parseNumber } from "../thai/number";

/** The level of the year that a cell or the end of a sentence names; null for none. */
export function levelIn(text: string, core: CoreRules): Level | null {
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/["“”.]/g, "")
    .trim();
  // Longest first: "ผ่านดีเยี่ยม" begins with "ผ่าน".
  const names = [...core.levels].sort((a, b) => b.name.length - a.name.length);
  return (
    names.find(
      ({ name }) => plain.startsWith(name) && !/^[A-Za-zก-๎]/.test(plain.slice(name.length)),
    ) ?? null
  );
}

/** A total and the level a text gives to it: "ผลคะแนน ๙๓.๐๙ คะแนน อยู่ในระดับ ผ่าน". */
export interface StatedResult {
  readonly total: number;
  readonly level: Level;
}

const STATED =
  /คะแนน[^\d\n]{0,40}(\d{1,3}\.\d{2})\s*(?:คะแนน)?[\s,]*(?:โดย)?(?:มีผลการประเมิน|ได้)?(?:อยู่)?(?:ใน)?\s*ระดับ(?:ผล)?(?:การประเมิน)?\s*[:“"]?\s*/g;

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
