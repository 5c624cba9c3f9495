/** Whether a cell's data validation stops what a person typed. Lists and limits of constants; formulas are let pass. */
import type { Book } from "./engine/book";
import type { NumberRule, Sheet, CellValidation } from "./engine/sheet";
import { asText } from "../src/files/values";
import { tryAddress } from "./executor/address";
import type { ParsedEntry } from "./executor/entry";

/** Entries a list validation offers, or undefined when it is none or its source cannot be read. */
export function listEntries(
  book: Book,
  sheet: Sheet,
  validation: CellValidation | undefined,
): string[] | undefined {
  const source = validation?.rule.list?.source;
  if (source === undefined) return undefined;
  if (!source.startsWith("=")) return source.split(",").map((entry) => entry.trim());
  const range = tryAddress(source.slice(1), sheet, book);
  if (!range?.area) return undefined;
  return [...range.sheet.entries(range.area)]
    .map(([, , { value }]) => asText(value))
    .filter(Boolean);
}

/**
 * The message for an entry that the cell's validation objects to; undefined when it may stand.
 * @param style "Stop" asks whether it is refused, "Warning" whether Excel asks before it takes it
 */
export function objectionTo(
  book: Book,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  entry: ParsedEntry,
  style: "Stop" | "Warning",
): string | undefined {
  const validation = sheet.validationAt(row, column);
  const alert = validation?.errorAlert;
  if (!validation || alert?.showAlert === false || (alert?.style ?? "Stop") !== style)
    return undefined;
  if (entry.formula) return undefined;
  const { list, decimal, wholeNumber, textLength, custom } = validation.rule;
  const { value } = entry;
  const entries = list ? listEntries(book, sheet, validation) : undefined;
  const fits = entries
    ? entries.includes(asText(value))
    : decimal
      ? typeof value === "number" && holds(value, decimal)
      : wholeNumber
        ? Number.isInteger(value) && holds(value as number, wholeNumber)
        : textLength
          ? holds(asText(value).length, textLength)
          : custom?.formula !== "=FALSE";
  if (fits) return undefined;
  return alert?.message || "The value doesn't match the data validation of this cell.";
}

function holds(value: number, { operator, formula1, formula2 }: NumberRule): boolean {
  if (typeof formula1 === "string" || typeof formula2 === "string") return true;
  const upper = formula2 ?? formula1;
  switch (operator) {
    case "Between":
      return value >= formula1 && value <= upper;
    case "NotBetween":
      return value < formula1 || value > upper;
    case "EqualTo":
      return value === formula1;
    case "NotEqualTo":
      return value !== formula1;
    case "GreaterThan":
      return value > formula1;
    case "LessThan":
      return value < formula1;
    case "GreaterThanOrEqualTo":
      return value >= formula1;
    case "LessThanOrEqualTo":
      return value <= formula1;
    default:
      return true;
  }
}
