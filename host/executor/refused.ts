/** Errors of the entries of host/strictness.ts. */
import { STRICTNESS, type RefusingId } from "../strictness";
import { ExcelError } from "./errors";

/** The error by which Excel refuses what an entry says. @param detail replaces Excel's standard text */
export function refused(id: RefusingId, detail?: string): ExcelError {
  return new ExcelError(STRICTNESS[id].code, detail);
}
