/**
 * What the clean-up does, in the order in which it is done.
 * - `characters`: SARA AM as one character, เเ as แ, no-break and zero-width spaces
 * - `tags`: HTML tags and markdown to line breaks or nothing, entities to their characters
 * - `boxes`: check boxes of HTML to ☑ and ☐, each on its line
 * - `hyphens`: "E- Service" to "E-Service"
 * - `dates`: "๓๐ก.ย.๖๙" to "๓๐ ก.ย. ๖๙"
 * - `era`: "พ.ศ.๒๕๖๘" to "พ.ศ. ๒๕๖๘"
 * - `codes`: "i ๑" to "i๑" where a question or item code stands
 * - `digits`: to the digits of the document
 * - `lists`: numbered items that stand in one line to lines of their own
 * - `dashes`: the same for items with "-"
 * - `wraps`: spaces that are left of line ends in the source
 * - `spaces`: several spaces to one, none at line ends
 * - `headings`: headings and titles that the next page repeated are dropped
 * - `joins`: a row that a page end cut is made one again
 */
export const CLEANUP_KINDS = [
  "characters",
  "tags",
  "boxes",
  "hyphens",
  "dates",
  "era",
  "codes",
  "digits",
  "lists",
  "dashes",
  "wraps",
  "spaces",
  "headings",
  "joins",
] as const;
export type CleanupKind = (typeof CLEANUP_KINDS)[number];

/**
 * Kinds that somebody must look at: of the wrap spaces joined in five documents 8 in 100 were wrong (two units made
 * one), a "-" may also be a dash, and a row without keys may be a row of its own.
 */
export const UNSURE_KINDS: readonly CleanupKind[] = ["dashes", "wraps", "joins"];
