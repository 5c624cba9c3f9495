/** Longest sheet name of Excel, in UTF-16 units. */
const MAX_LENGTH = 31;

/** Cuts a text to so many UTF-16 units without separating a letter from its vowel or tone marks. */
function cut(text: string, length: number): string {
  let end = Math.min(length, text.length);
  if (end < text.length) while (end > 0 && /\p{M}/u.test(text.charAt(end))) end--;
  return text.slice(0, end);
}

/**
 * A name that Excel takes for a new sheet: no forbidden characters, at most 31 units, not taken yet.
 * A taken name gets the next number: "สรุปผลคะแนน (2)".
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const clean =
    wished
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/^'+|'+$/g, "")
      .replace(/\s+/g, " ")
      .trim() || "ITA";
  const base = /^history$/i.test(clean) ? `${clean} 1` : clean;
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const name = cut(base, MAX_LENGTH - tail.length).trimEnd() + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}
