const segmenter =
  typeof Intl === "object" && "Segmenter" in Intl
    ? new Intl.Segmenter("th", { granularity: "word" })
    : undefined;

/** Characters that are divided at once: the platform takes more than twice as long for twice as many. */
const AT_ONCE = 2_000;
/** Words at the end of what was divided that may be others once the text goes on. */
const UNSURE = 4;

/**
 * The words of a text by the dictionary of the platform, spaces and signs between them too: together they are the text.
 * Null where the platform has no dictionary.
 */
export function wordsOf(text: string): string[] | null {
  if (!segmenter) return null;
  const words: string[] = [];
  for (let start = 0; start < text.length;) {
    const part = text.slice(start, start + AT_ONCE);
    const divided = Array.from(segmenter.segment(part), ({ segment }) => segment);
    const isLast = start + part.length === text.length;
    const sure = isLast || divided.length <= UNSURE ? divided : divided.slice(0, -UNSURE);
    for (const word of sure) {
      words.push(word);
      start += word.length;
    }
  }
  return words;
}
