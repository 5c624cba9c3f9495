/** Names of levels in cells, of whatever year. */
import { coreOf, FISCAL_YEARS } from "../ita/rulebook/core";
import type { CoreRules, Level } from "../ita/rulebook/schema";

/** Longest first: "ผ่านดีเยี่ยม" begins with "ผ่าน". */
const NAMES: readonly string[] = [
  ...new Set(FISCAL_YEARS.flatMap((year) => coreOf(year)?.levels.map(({ name }) => name) ?? [])),
].sort((a, b) => b.length - a.length);

/** A level's name as it is compared: without spaces, quotation marks, dots and the word before it. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/["“”.]/g, "")
    .trim()
    .replace(/^(?:อยู่ใน)?(?:ระดับ(?:ผล)?(?:การประเมิน)?)\s*:?\s*/, "");
}

/** The level's name, of any year's system, that a cell is; null for none. */
export function levelNameIn(text: string): string | null {
  const plain = bare(text);
  return NAMES.find((name) => plain === name) ?? null;
}

/** The level of the year that a cell or the end of a sentence names; null for none. */
export function levelIn(text: string, core: CoreRules): Level | null {
  const plain = bare(text);
  const names = [...core.levels].sort((a, b) => b.name.length - a.name.length);
  return (
    names.find(
      ({ name }) => plain.startsWith(name) && !/^[A-Za-zก-๎]/.test(plain.slice(name.length)),
    ) ?? null
  );
}
