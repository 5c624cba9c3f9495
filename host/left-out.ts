/** What an opened file had that the host does not keep, in words. */
import { say, type Language, type Text } from "../src/core/text";
import type { Book, LeftOut } from "./engine/book";

const NAMES: Readonly<Record<LeftOut, Text>> = {
  macros: { th: "แมโคร", en: "macros" },
  signatures: { th: "ลายมือชื่อดิจิทัล", en: "digital signatures" },
};

const SENTENCE: Text = {
  th: "ไฟล์นี้มีส่วนที่เก็บไว้ไม่ได้เมื่อเปิดนอก Excel คือ {parts} ส่วนเหล่านี้จะไม่มีในไฟล์ที่บันทึกจากที่นี่ ไฟล์เดิมยังอยู่ครบ",
  en: "This file has parts that cannot be kept outside Excel: {parts}. A file saved here will be without them; the original file is unchanged.",
};
const WITH_SHEET: Text = { th: "{part} (แผ่น “{sheet}”)", en: "{part} (sheet “{sheet}”)" };

/** One sentence that names every kind of content left behind and its sheet; undefined when all was kept. */
export function describeLeftOut({ leftOut }: Book, language: Language): string | undefined {
  if (leftOut.length === 0) return undefined;
  const parts = leftOut.map(({ kind, sheet }) => {
    const part = say(NAMES[kind], language);
    return sheet === undefined ? part : say(WITH_SHEET, language, { part, sheet });
  });
  return say(SENTENCE, language, { parts: parts.join(", ") });
}
