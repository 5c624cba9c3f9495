/** Thai text as PDF files give it: marks in the wrong order or torn from their letter, characters of nowhere. */

const CONSONANT = "ก-ฮ";
const TONE = "\u0e48-\u0e4b";
const ABOVE = "\u0e31\u0e34-\u0e37\u0e47";
const BELOW = "\u0e38-\u0e3a";

/** A tone mark before the vowel that it stands over: เม่ือ for เมื่อ. */
const SWAPPED = new RegExp(`([${CONSONANT}])([${TONE}])([${ABOVE}${BELOW}])`, "g");
/** A mark behind a space: "ผู ้" for "ผู้", "เป ็น" for "เป็น". */
const TORN = new RegExp(
  `([${CONSONANT}][${ABOVE}${BELOW}]?) ([${TONE}\u0e4c${ABOVE}${BELOW}]+)`,
  "g",
);
/** Glyphs that older fonts keep in the private use area, with the marks that they draw. */
const PRIVATE: Readonly<Record<string, string>> = {
  "\uf700": "ฐ",
  "\uf701": "ิ",
  "\uf702": "ี",
  "\uf703": "ึ",
  "\uf704": "ื",
  "\uf705": "่",
  "\uf706": "้",
  "\uf707": "๊",
  "\uf708": "๋",
  "\uf709": "์",
  "\uf70a": "่",
  "\uf70b": "้",
  "\uf70c": "๊",
  "\uf70d": "๋",
  "\uf70e": "์",
  "\uf70f": "ญ",
  "\uf710": "ั",
  "\uf711": "ํ",
  "\uf712": "็",
  "\uf713": "่",
  "\uf714": "้",
  "\uf715": "๊",
  "\uf716": "๋",
  "\uf717": "์",
  "\uf718": "ุ",
  "\uf719": "ู",
  "\uf71a": "ฺ",
};
const PRIVATE_USE = /[\ue000-\uf8ff]/g;
const UNKNOWN = /[\ufffd\ue000-\uf8ff]/;

/** The first damage of a text, and the whole text repaired where every damage can be only one thing. */
export interface Damage {
  readonly index: number;
  /** null when a character is lost. */
  readonly repaired: string | null;
}

/** Damage of a text; null for a sound one. */
export function repairDamage(text: string): Damage | null {
  if (!/[\u0e31-\u0e4c\ufffd\ue000-\uf8ff]/.test(text)) return null;
  const places = [SWAPPED, TORN, UNKNOWN]
    .map((pattern) => text.search(pattern))
    .filter((index) => index >= 0);
  if (places.length === 0) return null;
  const repaired = text
    .replace(PRIVATE_USE, (glyph) => PRIVATE[glyph] ?? glyph)
    .replace(TORN, "$1$2")
    .replace(SWAPPED, "$1$3$2");
  const whole = !UNKNOWN.test(repaired) && repaired.search(SWAPPED) < 0;
  return { index: Math.min(...places), repaired: whole ? repaired : null };
}
