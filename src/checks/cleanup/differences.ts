import { wordsOf } from "../../thai/words";

/** A piece of two texts: in both, only in the first, or only in the second. */
export interface TextPiece {
  readonly text: string;
  readonly change: "same" | "removed" | "added";
}

/** Pieces compared at most in each text; beyond that the middle is shown as replaced as a whole. */
const MOST = 1500;

/** Words, and every space, mark and line break for itself, so that a lost space is seen. */
function piecesOf(text: string): string[] {
  // The dictionary divides differently around a space, so words are sought only between spaces.
  return text
    .split(/(\s|[0-9๐-๙]+|<[^<>]*>)/)
    .filter((part) => part !== "")
    .flatMap((part) => (part.length > 1 && wordsOf(part)) || [part]);
}

/**
 * Where two texts differ, in order: what is "same" or "removed" makes up the first text, what is "same" or "added"
 * the second. The longest common sequence of words.
 */
export function differences(before: string, after: string): TextPiece[] {
  const a = piecesOf(before);
  const b = piecesOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const found: { text: string; change: TextPiece["change"] }[] = [];
  const add = (text: string, change: TextPiece["change"]) => {
    const last = found[found.length - 1];
    if (last?.change === change) last.text += text;
    else if (text !== "") found.push({ text, change });
  };
  add(a.slice(0, start).join(""), "same");
  compare(a.slice(start, a.length - end), b.slice(start, b.length - end), add);
  add(a.slice(a.length - end).join(""), "same");
  return found;
}

function compare(
  a: readonly string[],
  b: readonly string[],
  add: (text: string, change: TextPiece["change"]) => void,
): void {
  if (a.length > MOST || b.length > MOST) {
    add(a.join(""), "removed");
    add(b.join(""), "added");
    return;
  }
  // Length of the longest common sequence of the rests from (i, j) on.
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(a[i] ?? "", "same");
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      add(a[i++] ?? "", "removed");
    } else {
      add(b[j++] ?? "", "added");
    }
  }
}
