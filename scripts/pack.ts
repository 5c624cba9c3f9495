/** The packing side of src/functions/unpack.ts, for the build of functions.js and its test. */
import { codeOf, DIGITS, LEAST_RANGE, modelText } from "../src/functions/unpack";

const BASE = BigInt(DIGITS);
/** Symbol of every character that can be packed. */
const SYMBOLS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, symbol) => [String.fromCharCode(codeOf(symbol)), symbol]),
);

/** Whether every character of a text can be packed. */
export function canPack(text: string): boolean {
  return [...text].every((character) => SYMBOLS.has(character));
}

/**
 * A text as the string that `unpack` reads: the digits of a number within the range that the text's bits leave.
 * In whole numbers without limit, hence exact and with every carry.
 *
 * @throws RangeError for a text that cannot be packed
 */
export function pack(text: string): string {
  if (!canPack(text)) throw new RangeError("a character that cannot be packed");
  const symbols = Array.from(text, (character) => SYMBOLS.get(character) ?? 0);
  let low = 0n;
  let digits = 0;
  let range = 1;
  let at = 0;
  modelText(text.length, (chance) => {
    while (range < LEAST_RANGE) {
      range *= DIGITS;
      low *= BASE;
      digits++;
    }
    const bit = ((symbols[at >> 3] ?? 0) >> (7 - (at & 7))) & 1 ? 1 : 0;
    at++;
    const ones = Math.floor(range * chance);
    if (bit === 0) low += BigInt(ones);
    range = bit === 1 ? ones : range - ones;
    return bit;
  });
  let packed = "";
  for (; packed.length < digits; low /= BASE) {
    const digit = Number(low % BASE);
    packed = String.fromCharCode(digit + (digit > 56 ? 36 : 35)) + packed; // not the backslash
  }
  return packed;
}
