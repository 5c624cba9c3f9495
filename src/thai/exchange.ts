/** Difference between a Thai letter and its stand-in: "ก" and "#". */
const SHIFT = 0xe01 - "#".charCodeAt(0);

/**
 * Exchanges Thai letters (three bytes each in a file) with ASCII characters "#" to "}" (one byte); done twice it
 * is undone. Places like `{name}` stay. This shift puts quotes and backslash on signs that no text uses, so that
 * nothing needs escaping. The build of functions.js writes its Thai texts so; the shipped code calls this.
 */
export function exchange(text: string): string {
  return text.replace(/\{\w+\}|[#-}\u0e01-\u0e5b]/g, (found) => {
    if (found[1]) return found;
    const code = found.charCodeAt(0);
    return String.fromCharCode(code > SHIFT ? code - SHIFT : code + SHIFT);
  });
}
