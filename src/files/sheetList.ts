import { demandAtMost, LIMITS } from "./archive";
import { UnreadableFile } from "./unreadable";

/** A sheet as far as it is judged here. */
interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly kind: string;
}

/**
 * Whether the list of sheets is one that a workbook can have: with two sheets of one name, or one part for two sheets,
 * nobody knows whose cells are read, and what is changed of one changes the other.
 * @param hasPart whether the package holds the part of that name
 * @throws {UnreadableFile}
 */
export function demandSheets(
  sheets: readonly SheetEntry[],
  hasPart: (part: string) => boolean,
): void {
  demandAtMost(LIMITS.sheets, sheets.length, "sheets");
  const isTwice = (texts: readonly string[]) =>
    new Set(texts.map((text) => text.toLowerCase())).size < texts.length;
  const parts = sheets.map(({ part }) => part).filter(hasPart);
  if (isTwice(sheets.map(({ name }) => name)) || isTwice(parts))
    throw new UnreadableFile("damaged", "two sheets are one");
  if (!sheets.some(({ kind, part }) => kind === "worksheet" && hasPart(part)))
    throw new UnreadableFile("damaged", "the file holds no worksheet");
}
