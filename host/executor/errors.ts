/** Errors as Excel answers them: codes and texts of Excel.ErrorCodes. */
const MESSAGES = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  UndoNotSupported:
    "The JavaScript API request failed due to lack of support for the undo operation.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ApiNotImplemented: "The embedded host does not have this member.",
} as const;

export type ErrorName = keyof typeof MESSAGES;

/** An expected error of the object model; the client turns it into its own `OfficeExtension.Error`. */
export class ExcelError extends Error {
  constructor(
    readonly code: ErrorName,
    /** Replaces or explains Excel's standard text. */
    detail?: string,
  ) {
    super(detail ?? MESSAGES[code]);
  }
}

/** Excel's text when a 2-D array does not fit its range. */
export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
