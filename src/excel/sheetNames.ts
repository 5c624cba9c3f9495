/** Longest sheet name of Excel, in UTF-16 units. */
const MAX_LENGTH = 31;

/** Cuts a text to so many UTF-16 units without separating a letter from its vowel or tone marks. */
function cut(text: string, length: number): string {
  let end = Math.min(length, text.length);
  if (end < text.length) {
    while (end > 0 && (/\p{M}/u.test(text.charAt(end)) || isLowSurrogate(text, end))) end--;
  }
  return text.slice(0, end);
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Blanks and apostrophes, which a name may not begin or end with. */
const EDGES = /^[\s']+|(?<![\s'])[\s']+$/g;

/**
 * A name that Excel takes for a new sheet: no forbidden or control characters, no apostrophe at either end, at most
 * 31 units, not taken yet. A taken name gets the next number: "สรุปผลคะแนน (2)"; a name of nothing that counts is "ITA".
 */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const clean = wished
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF:\\/?*[\]]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(EDGES, "");
  const base = clean === "" ? "ITA" : /^history$/i.test(clean) ? `${clean} 1` : clean;
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const stem = cut(base, MAX_LENGTH - tail.length).replace(EDGES, "") || "ITA";
    if (!used.has((stem + tail).toLowerCase())) return stem + tail;
  }
}
