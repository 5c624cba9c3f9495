/** Languages of the add-in. Thai is the default; English is complete too. */
export type Language = "th" | "en";

/** One text of the catalogue in both languages. `{name}` marks a place that `say` fills. */
export interface Text {
  readonly th: string;
  readonly en: string;
}

/** Values for the `{name}` places of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * The text with its `{name}` places filled.
 * A place without a value stays visible as `{name}`, so that a forgotten value is seen and not hidden.
 */
export function fillIn(text: string, params: TextParams): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : String(value);
  });
}

/** The text in one language with its places filled, see `fillIn`. */
export function say(text: Text, language: Language, params: TextParams = {}): string {
  return fillIn(text[language], params);
}
