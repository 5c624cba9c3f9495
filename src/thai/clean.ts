/**
 * The repairs that are always safe when a cell is read: they change how a text is stored, never what it says.
 * - CR and CR LF become LF; NBSP becomes a space; zero-width characters go
 * - SARA AM typed as NIKHAHIT + SARA AA becomes one character, also with a tone mark between or before
 *   (น + ํ + ้ + า and น + ้ + ํ + า -> น้ำ)
 * - white space at both ends goes
 */
export function normalizeText(text: string): string {
  // Most texts of a long plan have nothing of all this.
  if (!UNCLEAN.test(text)) return text.trim();
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
    .trim();
}

const UNCLEAN = /[\r\u00a0\u200b-\u200d\u2060\ufeff\u0e4d]/;
