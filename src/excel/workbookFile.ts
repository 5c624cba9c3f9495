/**
 * The workbook as the bytes of a file, and bytes as a new workbook beside it: the way of what is rewritten as a package (the
 * committee's copy, the next year), because the officer's own workbook stays as it is.
 */
import { ok, refuse, type Result } from "../core/result";
import { exchangeTexts } from "../locale/exchange";
import { refuseOfficeError } from "./run";

/** Bytes of a slice that Excel hands over at a time; 4 MB is the most. */
const SLICE = 4_194_304;

/** The workbook as Excel would save it now; refused where this Excel does not hand it over. */
export async function savedWorkbook(): Promise<Result<Uint8Array>> {
  let file: Office.File;
  try {
    file = await openFile();
  } catch (error) {
    return refuse(exchangeTexts.notHandedOver, { code: reasonOf(error) });
  }
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) slices.push(await readSlice(file, index));
    const bytes = new Uint8Array(file.size);
    let end = 0;
    for (const slice of slices) {
      bytes.set(slice, end);
      end += slice.length;
    }
    return ok(bytes);
  } catch (error) {
    return refuse(exchangeTexts.notHandedOver, { code: reasonOf(error) });
  } finally {
    // Excel keeps two files open at most; a third would be refused.
    file.closeAsync();
  }
}

/** Opens a workbook of these bytes in a window of its own, unsaved. */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<Result<null>> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return ok(null);
  } catch (error) {
    return refuseOfficeError(error);
  }
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE },
      ({ status, value, error }) =>
        status === Office.AsyncResultStatus.Succeeded
          ? resolve(value)
          : reject(new Error(error.message)),
    );
  });
}

function readSlice(file: Office.File, index: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, ({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded
        ? resolve(Uint8Array.from(value.data as ArrayLike<number>))
        : reject(new Error(error.message)),
    );
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** In pieces: a call takes no more arguments than the stack holds. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}
