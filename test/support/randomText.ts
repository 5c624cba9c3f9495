/** Texts of any characters, halves of surrogate pairs too. */
import fc from "fast-check";

const LAST_CODE_POINT = 0x10ffff;
const [FIRST_PRINTABLE, LAST_PRINTABLE] = [0x20, 0x7e];
const PRINTABLES = LAST_PRINTABLE - FIRST_PRINTABLE + 1;

/** The code point of a place among all, and the other way round: printable ones first, which a counterexample shrinks to. */
function codePointAt(place: number): number {
  if (place < PRINTABLES) return place + FIRST_PRINTABLE;
  return place <= LAST_PRINTABLE ? place - PRINTABLES : place;
}

function placeOf(text: unknown): number {
  const code = typeof text === "string" ? text.codePointAt(0) : undefined;
  if (code === undefined || text !== String.fromCodePoint(code)) throw new Error("no character");
  if (code > LAST_PRINTABLE) return code;
  return code < FIRST_PRINTABLE ? code + PRINTABLES : code - FIRST_PRINTABLE;
}

/**
 * Each code point alike, as the unit "binary" of fast-check. That one keeps a list of a million characters, which takes two
 * seconds to make in every suite.
 */
const character = fc
  .nat({ max: LAST_CODE_POINT })
  .map((place) => String.fromCodePoint(codePointAt(place)), placeOf);

/** A text of any characters. */
export function randomText(
  constraints: { readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: character });
}
