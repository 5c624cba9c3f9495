/** The copy for the committee: what it holds is read from the workbook, the file is rewritten, and the workbook stays as it is. */
import { ok, refuse, type Result } from "../../core/result";
import { committeeCopy, type CopyChoice } from "../../exchange/committeeCopy";
import { planCheckSummary, planRemarks } from "../../exchange/committeeSheets";
import { exchangeTexts } from "../../locale/exchange";
import { planContents } from "../../sheets/reports/contents";
import { REPORT_IDS, type ReportId } from "../../sheets/state";
import { reportNames } from "../../locale/reports";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { checkWorkbook } from "./check";
import { MadeReader } from "./made";
import { clearMarks } from "./marks";

/** What the officer chose. */
export interface ShareRequest {
  /** Reports that go along, left out: every report that the workbook has. */
  readonly only?: readonly ReportId[];
  /** Data sheets go along, hidden. */
  readonly withData?: boolean;
  /** The sheets can be read only; without a password. */
  readonly protect?: boolean;
}

/** What went into the copy. */
export interface ShareOutcome {
  readonly bytes: Uint8Array;
  readonly reports: readonly { readonly id: ReportId; readonly sheet: string }[];
  /** Sheets of the officer's own that went along after the reports. */
  readonly ownSheets: readonly string[];
}

/**
 * Makes the copy. Marks of findings are taken off first, in the workbook too, since they would be printed.
 * @param save the workbook as the bytes of an .xlsx file, as it is at that moment
 */
export async function makeCommitteeCopy(
  request: ShareRequest,
  save: () => Promise<Uint8Array>,
): Promise<Result<ShareOutcome>> {
  const cleared = await clearMarks();
  if (!cleared.ok) return cleared;
  const chosen = await chooseSheets(request);
  if (!chosen.ok) return chosen;
  const { choice, ...outcome } = chosen.value;
  const bytes = committeeCopy(await save(), choice);
  return bytes.ok ? ok({ bytes: bytes.value, ...outcome }) : bytes;
}

interface Chosen extends Omit<ShareOutcome, "bytes"> {
  readonly choice: CopyChoice;
}

/** Which sheets go along, and the sheets that only the copy has. */
async function chooseSheets(request: ShareRequest): Promise<Result<Chosen>> {
  const checked = await checkWorkbook();
  if (!checked.ok) return checked;
  return runExcel(async (context) => {
    const reader = new MadeReader(context);
    const read = await readSnapshot(context, [], reader);
    if (!read.ok) return read;
    const { state, around, sheetOf } = read.value;
    const agency = state.agency.value;
    const [problem] = state.agency.problems;
    if (!agency) return problem ? { ok: false, error: problem } : refuse(exchangeTexts.noReports);
    const made = reader.sheets();
    const reports = REPORT_IDS.filter((id) => request.only?.includes(id) ?? true).flatMap((id) =>
      made
        .filter((sheet) => sheet.id === id)
        .slice(-1)
        .map(({ sheet }) => ({ id, sheet })),
    );
    if (reports.length === 0) return refuse(exchangeTexts.noReports);
    const data = new Set(sheetOf.values());
    const ours = new Set(made.map(({ sheet }) => sheet));
    const ownSheets = around.sheetNames.filter((name) => !data.has(name) && !ours.has(name));
    const names = reports.map(({ id }) => reportNames[id].th);
    const choice: CopyChoice = {
      sheets: [...reports.map(({ sheet }) => sheet), ...ownSheets],
      hidden: request.withData ? [...data] : [],
      before: [planContents(reports, { agency, options: state.options })],
      after: [
        planRemarks(names, agency.name),
        planCheckSummary(checked.value.findings, agency.name),
      ],
      protect: request.protect ?? false,
      title: `ITA ${agency.fiscalYear} ${agency.name}`,
      creator: agency.name,
    };
    return ok({ choice, reports, ownSheets });
  });
}

/** Bytes of a slice that Excel hands over at a time; 4 MB is the most. */
const SLICE = 4_194_304;

/** The workbook as Excel would save it now. */
async function savedWorkbook(): Promise<Uint8Array> {
  const file = await new Promise<Office.File>((resolve, reject) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE },
      ({ status, value, error }) =>
        status === Office.AsyncResultStatus.Succeeded
          ? resolve(value)
          : reject(new Error(error.message)),
    );
  });
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) slices.push(await readSlice(file, index));
    const bytes = new Uint8Array(file.size);
    let end = 0;
    for (const slice of slices) {
      bytes.set(slice, end);
      end += slice.length;
    }
    return bytes;
  } finally {
    // Excel keeps two files open at most; a third would be refused.
    file.closeAsync();
  }
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

/** Makes the copy and opens it as a new workbook beside this one, for the officer to save. */
export async function shareWorkbook(
  request: ShareRequest,
): Promise<Result<Omit<ShareOutcome, "bytes">>> {
  const copy = await makeCommitteeCopy(request, savedWorkbook);
  if (!copy.ok) return copy;
  const { bytes, ...outcome } = copy.value;
  await Excel.createWorkbook(base64(bytes));
  return ok(outcome);
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
