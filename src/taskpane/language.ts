import { createContext, use } from "react";
import { say, type Language, type Text, type TextParams } from "../core/text";

/** The language of everything below this provider. */
export const LanguageContext = createContext<Language>("th");

/** The current language and `t`, which gives a text in it. */
export function useLanguage(): {
  language: Language;
  t: (text: Text, params?: TextParams) => string;
} {
  const language = use(LanguageContext);
  return { language, t: (text, params) => say(text, language, params) };
}
