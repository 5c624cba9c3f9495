/**
 * How a mark of a finding stands in a workbook: a fill, and a hidden name that points at the cell and says in its comment
 * what the fill was before.
 */
import type { Severity } from "./rule";

/** Names of marks begin so. */
export const MARK_PREFIX = "ITA_Mark_";

export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: "#F8CBAD",
  warning: "#FFE699",
  info: "#DDEBF7",
};

/** Whether a colour ("#RRGGBB", letters of either case) is that of a mark. */
export function isMarkColor(color: string): boolean {
  return Object.values(MARK_COLORS).includes(color.toUpperCase());
}

/**
 * Fill before the mark out of the comment of its name, null for none; undefined for what is none, as LibreOffice drops
 * comments of names.
 */
export function formerFill(comment: string): string | null | undefined {
  try {
    const kept: unknown = JSON.parse(comment);
    if (typeof kept !== "object" || kept === null || !("fill" in kept)) return undefined;
    const { fill } = kept;
    return fill === null || (typeof fill === "string" && /^#[0-9A-F]{6}$/i.test(fill))
      ? fill
      : undefined;
  } catch {
    return undefined;
  }
}
