import { refuse, type Result } from "../core/result";
import { workbookTexts } from "../locale/workbook";
import { TooLargeError } from "./read/usedCells";

/** Errors of Office.js that an officer can do something about, by their code. */
const SENTENCES: Readonly<Record<string, keyof typeof workbookTexts>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "accessDenied",
  RequestPayloadSizeLimitExceeded: "tooMuchAtOnce",
  InvalidSelection: "severalAreas",
};

/** The error code of an Office.js error, or null for anything else. */
export function officeErrorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === "RichApi.Error" && typeof code === "string" ? code : null;
}

/** An Office.js error as a refusal; programming errors are thrown on. */
export function refuseOfficeError(error: unknown): Result<never> {
  const code = officeErrorCode(error);
  if (code === null) throw error;
  return refuse(workbookTexts[SENTENCES[code] ?? "excelFailed"], { code });
}

/**
 * The only entry to Excel. Runs one job and turns what Excel refuses into a sentence.
 *
 * `delayForCellEdit` is for reads that nobody waits for (the pane after a change): they wait until the
 * officer has left the cell. A pressed button instead says at once that a cell is being edited.
 *
 * `mergeUndoGroup` is never asked for: within such a group Excel throws UndoNotSupported at members without undo,
 * and adding, naming, moving and deleting sheets are such (Microsoft, "Undo capabilities of Excel add-ins").
 */
export async function runExcel<T>(
  job: (context: Excel.RequestContext) => Promise<Result<T>>,
  options: { readonly delayForCellEdit?: boolean } = {},
): Promise<Result<T>> {
  const run: Excel.RunOptions = {};
  if (options.delayForCellEdit) run.delayForCellEdit = true;
  try {
    return await Excel.run(run, job);
  } catch (error) {
    const code = officeErrorCode(error);
    if (error instanceof TooLargeError || code === "ResponsePayloadSizeLimitExceeded") {
      return refuseTooLarge();
    }
    return refuseOfficeError(error);
  }
}

/** Sheets named in the sentence about too much data. */
const NAMED = 3;

/** Says which sheets hold the most, and down to which row: often a stray value stands far below the table. */
async function refuseTooLarge(): Promise<Result<never>> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const loaded = worksheets.items.map(({ name }) => {
        const used = worksheets.getItem(name).getUsedRangeOrNullObject(true);
        used.load("rowIndex,rowCount,columnCount");
        return { name, used };
      });
      await context.sync();
      const largest = loaded
        .filter(({ used }) => !used.isNullObject)
        .map(({ name, used: { rowIndex, rowCount, columnCount } }) => ({
          name,
          row: rowIndex + rowCount,
          cells: rowCount * columnCount,
        }))
        .sort((a, b) => b.cells - a.cells)
        .slice(0, NAMED);
      const [first] = largest;
      return refuse(
        workbookTexts.answerTooLarge,
        { sheets: largest.map(({ name, row }) => `“${name}” 1–${row}`).join(", ") },
        first && { sheet: first.name, address: `A${first.row}` },
      );
    });
  } catch (error) {
    return refuseOfficeError(error);
  }
}
