/**
 * Native formulas of the scores sheet, so that it computes without the add-in. They give what the ITA functions give:
 * sums are rounded free of the noise of binary numbers, and what is compared is rounded half up to 2 decimals of the
 * decimal number that a binary one stands for (84.995 is 85.00 although the double lies a little below).
 */

const THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙";

/** What `statusOf` gives when all scores are there and in points. */
const COMPLETE = "ครบ";
/** What stands where a score is no number of points. */
const CHECK_UNIT = "ตรวจหน่วย";
const CHECK_WEIGHTS = "ตรวจน้ำหนัก";

/** The number that is typed in a cell, in Arabic or Thai digits, with or without "%"; "" for anything else. */
export function typedNumber(cell: string): string {
  const digits = Array.from(THAI_DIGITS).reduce(
    (text, digit, value) => `SUBSTITUTE(${text},"${digit}","${value}")`,
    `SUBSTITUTE(${cell},"%","")`,
  );
  return `IF(ISNUMBER(${cell}),${cell},IFERROR(VALUE(${digits}),""))`;
}

/** A value in whole hundredths, rounded half up; of two values these can be compared. */
export function hundredths(value: string): string {
  return `ROUND(ROUND(${value}*100,8),0)`;
}

/** Whether a score reaches a line, in words; blank while there is no score. */
export function passText(score: string, line: string): string {
  const isFraction = `AND(${score}>0,${score}<=1)`;
  const reaches = `${hundredths(score)}>=${hundredths(line)}`;
  return `=IF(${score}="","",IF(${isFraction},"${CHECK_UNIT}",IF(${reaches},"ผ่าน","ไม่ผ่าน")))`;
}

/** Whether the scores can be used: all there, none of them a fraction of 1 or outside 0–100, weights of 100 in all. */
export function statusOf(scores: string, count: number, weights: string): string {
  const wrong = `COUNTIFS(${scores},">0",${scores},"<=1")+COUNTIF(${scores},"<0")+COUNTIF(${scores},">100")`;
  const filled = `IF(COUNT(${scores})<${count},COUNT(${scores})&"/${count}","${COMPLETE}")`;
  return `=IF(${wrong}>0,"${CHECK_UNIT}",IF(ROUND(SUM(${weights}),6)<>100,"${CHECK_WEIGHTS}",${filled}))`;
}

/** A formula that stays blank until the status says that all scores are there. */
export function whenComplete(status: string, inner: string): string {
  return `=IF(${status}<>"${COMPLETE}","",${inner})`;
}

/** Sum of the scores of one instrument, in points; `instruments` are the cells beside the scores that name theirs. */
export function sumOfInstrument(instruments: string, name: string, scores: string): string {
  return `SUMIF(${instruments},${name},${scores})`;
}

/** Mean of an instrument (0–100) from the sum of its indicators. */
export function meanOf(sum: string, count: number): string {
  return `ROUND(${sum}*100,6)/${count * 100}`;
}

/** Points of the total that an instrument brings: its mean times its weight in percent. */
export function weightedOf(sum: string, weight: string, count: number): string {
  return `ROUND(${sum}*100,6)*${weight}/${count * 10000}`;
}

/** Total (0–100) in one division, so that nothing is rounded on the way. */
export function totalOf(
  parts: readonly { readonly sum: string; readonly weight: string; readonly count: number }[],
): string {
  const all = parts.reduce((product, { count }) => product * count, 1);
  const terms = parts.map(
    ({ sum, weight, count }) => `ROUND(${sum}*100,6)*${weight}*${all / count}`,
  );
  return `(${terms.join("+")})/${all * 10000}`;
}

/** Whether a level is reached, in words: by the total, and by the lowest instrument where it asks for that. */
export function reachedText(
  total: string,
  instruments: string,
  level: { readonly total: string; readonly each: string },
): string {
  const lowest = `OR(${level.each}="",${hundredths(`MIN(${instruments})`)}>=${hundredths(level.each)})`;
  const reached = `AND(${hundredths(total)}>=${hundredths(level.total)},${lowest})`;
  return `=IF(${total}="","",IF(${reached},"${REACHED}","ไม่ถึง"))`;
}
const REACHED = "ถึง";

/** The first level that is reached; levels stand best first. */
export function levelFormula(total: string, names: string, reached: string): string {
  return `=IF(${total}="","",IFERROR(INDEX(${names},MATCH("${REACHED}",${reached},0)),""))`;
}
