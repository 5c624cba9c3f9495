/** Facts of the rulebook: a value, how well it is known, and the source that says so. */
import type { Confidence, Fact, Provenance } from "./schema";
import { asYear, NO_FIGURE, NO_TEXT, NOT_ANNOUNCED } from "./sources";

export function fact<T>(value: T, confidence: Confidence, source: string): Fact<T> {
  return { value, confidence, source };
}

/** A source of the year states it, or real figures force it. */
export function certain<T>(value: T, source: string): Fact<T> {
  return fact(value, "certain", source);
}

/** Sources point to it. */
export function likely<T>(value: T, source: string): Fact<T> {
  return fact(value, "likely", source);
}

/** Nothing that can be shown confirms it. */
export function unverified<T>(value: T, source: string): Fact<T> {
  return fact(value, "unverified", source);
}

/** A text that no source at hand confirms. */
export const UNKNOWN_TEXT: Fact<null> = unverified(null, NO_TEXT);
/** A figure that no source at hand states. */
export const UNKNOWN_FIGURE: Fact<null> = unverified(null, NO_FIGURE);

/** A fact of another year, taken over: at most likely. What is unknown or unverified stays so. */
export function takenOver<T>(from: number, known: Fact<T>): Fact<T> {
  if (known.value === null) return known;
  const confidence = known.confidence === "unverified" ? "unverified" : "likely";
  return { value: known.value, confidence, source: asYear(from, known.source) };
}

/** A fact of a year of which nothing is announced: the value of the newest year known, without any claim. */
export function notAnnounced<T>({ value }: Fact<T>): Fact<T> {
  return unverified(value, NOT_ANNOUNCED);
}

/** The same confidence and source for each of `count` entries. */
export function each(count: number, confidence: Confidence, source: string): readonly Provenance[] {
  return Array.from({ length: count }, () => ({ confidence, source }));
}
