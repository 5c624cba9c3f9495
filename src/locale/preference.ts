import type { Language } from "../core/text";

/** Where the chosen language is kept; `load` gives null when none was chosen yet. */
export interface LanguageMemory {
  load(): Language | null;
  save(language: Language): void;
}

/**
 * A memory in web storage. Office gives add-ins that share an origin a partition key each; the key is
 * prefixed by it where there is one. Storage that the browser blocks only forgets, it never fails.
 */
export function languageMemory(storage: () => Storage, partitionKey?: string): LanguageMemory {
  const key = `${partitionKey ?? ""}ita.language`;
  return {
    load() {
      try {
        const kept = storage().getItem(key);
        return kept === "th" || kept === "en" ? kept : null;
      } catch {
        return null;
      }
    },
    save(language) {
      try {
        storage().setItem(key, language);
      } catch {
        // Blocked or full: the choice holds until the page is closed.
      }
    },
  };
}

/** The add-in's language for Office's display language (BCP 47): English for English, else Thai as in the manifest. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? "") ? "en" : "th";
}
