import { toArabicDigits } from "../thai/digits";

/** A measure as it is compared: without number, spaces, marks and the word that says what it is. */
export function measureKey(text: string): string {
  return toArabicDigits(text)
    .replace(/<[^<>]*>/g, "")
    .replace(/(?<!\s)\s*\(ต่อ\)\s*$/, "")
    .replace(/^\s*\d{1,3}\s*[.)]\s*/, "")
    .replace(/[\s"“”'.,:;*_-]/g, "")
    .replace(/^(?:มาตรการ|โครงการ|กิจกรรม)(?:เรื่อง)?/, "");
}
