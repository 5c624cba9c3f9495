/** Decimals kept beyond the wished ones before rounding; what lies below is noise of binary floats. */
const GUARD_DECIMALS = 8;
/** Significant decimal digits that a double always holds. */
const SAFE_DIGITS = 15;

/**
 * Rounds half up as on paper, away from zero for negative numbers: 84.995 -> 85, 1.005 -> 1.01, -0.5 -> -1.
 *
 * Binary floats are first read as the decimal number they stand for (15 significant digits at most, and no
 * more than 8 decimals beyond the wished ones, i.e. 12 significant digits for scores), so that results of
 * float arithmetic such as (94.99 + 95) / 2 round like 94.995. Never gives -0; NaN and infinities come back.
 *
 * @param value number to round
 * @param decimals decimals to keep, a whole number from 0 to 15
 * @throws RangeError when `decimals` is not such a number
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > SAFE_DIGITS) {
    throw new RangeError(`decimals must be a whole number from 0 to ${SAFE_DIGITS}: ${decimals}`);
  }
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  const magnitude = size === 0 ? 0 : Math.floor(Math.log10(size));
  const digits = Math.min(SAFE_DIGITS, Math.max(1, magnitude + 1 + decimals + GUARD_DECIMALS));
  const [mantissa, exponent] = size.toExponential(digits - 1).split("e") as [string, string];
  // Shifting the exponent in text is exact; multiplying by a power of ten is not.
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const rounded = Number(`${shifted}e-${decimals}`);
  if (!Number.isFinite(rounded)) return value;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
