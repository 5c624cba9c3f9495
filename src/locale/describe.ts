import type { Refusal } from "../core/result";
import { say, type Language } from "../core/text";

/** A refusal as one sentence, its place filled into `{sheet}` and `{address}`. */
export function describe(refusal: Refusal, language: Language): string {
  return say(refusal.text, language, { ...refusal.place, ...refusal.params });
}
