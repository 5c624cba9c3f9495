/**
 * Reads the Thai texts of functions.js, which the build packs into one string (scripts/pack.ts): an arithmetic code
 * under a model that guesses each bit from the letters before. Both sides run `modelText`, so that the model is
 * written once. Only sums, products, quotients and square roots decide: IEEE 754 fixes their results to the last
 * bit, so that every engine reads the same text (Math.log and Math.exp may differ between engines).
 */

/** Digits of the packed string: the characters from "#" to "~" without the backslash. */
export const DIGITS = 91;
/** The range takes a further digit when it is below this, and stays well within the whole numbers of a double. */
export const LEAST_RANGE = 2 ** 32;

/** A guess looks back to the last 0, 1, … letters: so many contexts. */
const CONTEXTS = 6;
/** Places for pairs of counts are 2 to this power; contexts that share one by chance cost some bits, nothing else. */
const PLACE_BITS = 21;
/** Odd number near 2³² divided by the golden ratio: spreads contexts over the places. */
const SPREAD = 0x9e3779b1;
/** Added to both counts: small, since most contexts go on in one way only. */
const DOUBT = 0.056;
const FIRST_WEIGHT = 0.135;
const LEARNING_RATE = 0.00625;

/**
 * Character code of an 8-bit symbol: ASCII as it is, the upper half for the Thai block, control characters but the line
 * feed for dashes and curly quotes (U+200B to U+201F).
 */
export function codeOf(symbol: number): number {
  return symbol + (symbol > 127 ? 0xd80 : symbol > 10 && symbol < 32 ? 0x2000 : 0);
}

/**
 * The text whose bits `readBit` gives: eight a symbol, the highest first.
 *
 * A bit is guessed from what followed the last 0, 1, … letters before: counts of zeros and ones a context, their odds
 * brought together by weights that learn which contexts to trust (a set for each place within a symbol). Odds take
 * part as their fourth root less its inverse, which behaves much like their logarithm.
 *
 * @param length characters of the text
 * @param readBit gets the chance (0–1) that the next bit is 1 and gives that bit
 */
export function modelText(length: number, readBit: (chance: number) => 0 | 1): string {
  const { imul, sqrt } = Math;
  // Plain loops over plain lists, since they run half a million times. Zeros and ones of a place stand side by side.
  const counts = new Uint8ClampedArray(2 << PLACE_BITS);
  const weights = new Float64Array(256 * CONTEXTS).fill(FIRST_WEIGHT);
  const contexts = new Int32Array(CONTEXTS);
  const places = new Int32Array(CONTEXTS);
  const guesses = new Float64Array(CONTEXTS);
  const codes: number[] = [];
  while (codes.length < length) {
    // Before the text there are no letters: the sum is NaN, which imul takes for 0.
    for (let i = 1; i < CONTEXTS; i++) {
      contexts[i] = imul((contexts[i - 1] as number) + (codes[codes.length - i] as number), SPREAD);
    }
    let node = 1;
    while (node < 256) {
      let sum = 0;
      for (let i = 0; i < CONTEXTS; i++) {
        const place = (imul((contexts[i] as number) + node, SPREAD) >>> (32 - PLACE_BITS)) * 2;
        const root = sqrt(
          sqrt(((counts[place + 1] as number) + DOUBT) / ((counts[place] as number) + DOUBT)),
        );
        places[i] = place;
        guesses[i] = root - 1 / root;
        sum += (guesses[i] as number) * (weights[node * CONTEXTS + i] as number);
      }
      // The same backwards: the odds whose fourth root less its inverse is twice the sum.
      const root = sum + sqrt(sum * sum + 1);
      const odds = root * root * root * root;
      const chance = odds / (odds + 1);
      const bit = readBit(chance);
      for (let i = 0; i < CONTEXTS; i++) {
        const place = places[i] as number;
        const against = counts[place + 1 - bit] as number;
        (counts[place + bit] as number)++;
        // What came last counts more: most of what speaks against it is forgotten.
        if (against > 2) counts[place + 1 - bit] = against * 0.6 + 0.8;
        (weights[node * CONTEXTS + i] as number) +=
          (bit - chance) * (guesses[i] as number) * LEARNING_RATE;
      }
      node = node * 2 + bit;
    }
    codes.push(codeOf(node - 256));
  }
  return String.fromCharCode(...codes);
}

/** The text that `pack` (scripts/pack.ts) turned into `packed`. */
export function unpack(packed: string, length: number): string {
  let range = 1;
  let value = 0; // where in the range the code points to
  let read = 0;
  return modelText(length, (chance) => {
    while (range < LEAST_RANGE) {
      const code = packed.charCodeAt(read++);
      range *= DIGITS;
      value = value * DIGITS + code - (code > 92 ? 36 : 35);
    }
    const ones = Math.floor(range * chance);
    if (value < ones) {
      range = ones;
      return 1;
    }
    range -= ones;
    value -= ones;
    return 0;
  });
}
