const THAI = [..."๐๑๒๓๔๕๖๗๘๙"];
const ARABIC = [..."0123456789"];
const THAI_DIGIT = /[๐-๙]/;
const ARABIC_DIGIT = /[0-9]/;

/** Every Arabic digit as Thai digit; everything else stays. "i1" -> "i๑". */
export function toThaiDigits(text: string): string {
  return ARABIC_DIGIT.test(text) ? exchanged(text, ARABIC, THAI) : text;
}

/** Every Thai digit as Arabic digit; everything else stays. "๙๓.๘๒" -> "93.82". */
export function toArabicDigits(text: string): string {
  return THAI_DIGIT.test(text) ? exchanged(text, THAI, ARABIC) : text;
}

/** Digit by digit over the whole text: a call for each place takes many times as long in a long text. */
function exchanged(text: string, from: readonly string[], to: readonly string[]): string {
  return from.reduce(
    (changed, digit, value) => changed.split(digit).join(to[value] ?? digit),
    text,
  );
}

/**
 * What keeps its digits in prose, longest kind first: addresses with a scheme or "www", e-mail addresses,
 * bare domains with their path, and words of Latin letters and digits joined by - _ . / & + '.
 * Parts of addresses are as long as they may be (RFC 5321: 64 before "@"; RFC 1035: 63 between dots), so that a run of
 * dots or dashes of any length is looked through in linear time.
 */
const LATIN_TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>“”"]+`,
    String.raw`[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}`,
    String.raw`[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,63}(?:[/?#][^\s<>“”"]*)?`,
    String.raw`[A-Za-z0-9]+(?:[-_.\/&+'][A-Za-z0-9]+)*`,
  ].join("|"),
  "gi",
);

/** One question or item code, or several joined ("i1-i6", "o1/o2"). */
const QUESTION_CODES = /^[ieo][0-9]{1,3}(?:[-/][ieo]?[0-9]{1,3})*$/i;

/**
 * Thai digits for running text: like `toThaiDigits`, but web addresses, e-mail addresses and Latin words or
 * codes that hold a letter ("E-Service2", "COVID-19", "PM2.5", "5G") keep theirs.
 *
 * Question and item codes do change ("i1" -> "i๑", "O10" -> "O๑๐", "e1-e5" -> "e๑-e๕"): official plans print
 * them so. A number after a space is a number of its own ("ITA 2568" -> "ITA ๒๕๖๘").
 */
export function toThaiDigitsInProse(text: string): string {
  // A number is a token of its own, so that no digit stands outside of one.
  return text.replace(LATIN_TOKEN, (token) =>
    /[A-Za-z]/.test(token) && !QUESTION_CODES.test(token) ? token : toThaiDigits(token),
  );
}
