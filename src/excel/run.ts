import { refuse, type Result } from "../core/result";
import { workbookTexts } from "../locale/workbook";

/** Errors of Office.js that an officer can do something about, by their code. */
const SENTENCES: Readonly<Record<string, keyof typeof workbookTexts>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "accessDenied",
  RequestPayloadSizeLimitExceeded: "tooMuchAtOnce",
};

/** Whether Excel refused a whole batch before it carried out any of it. */
export function refusedWhole(code: string): boolean {
  return code === "InvalidOperationInCellEditMode" || code === "RequestPayloadSizeLimitExceeded";
}

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
    return refuseOfficeError(error);
  }
}
