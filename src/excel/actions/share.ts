/** The copy for the committee: what it holds is read from the workbook, the file is rewritten, and the workbook stays as it is. */
import { ok, refuse, type Result } from "../../core/result";
import {
  committeeCopy,
  firstPagesOf,
  hasConnections,
  type CopyChoice,
} from "../../exchange/committeeCopy";
import { planCheckSummary, planRemarks } from "../../exchange/committeeSheets";
import { exchangeTexts } from "../../locale/exchange";
import { exchangeSheets } from "../../exchange/sheetTexts";
import type { Agency } from "../../ita/records";
import { bookFor } from "../../ita/rulebook/book";
import { reportNames } from "../../locale/reports";
import type { SheetPlan } from "../../sheets/plan";
import { BEFORE_CONTENTS, planContents, type ContentsEntry } from "../../sheets/reports/contents";
import { REPORT_IDS, type ReportId, type WorkbookState } from "../../sheets/state";
import { toThaiDigits } from "../../thai/digits";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { openAsNewWorkbook, savedWorkbook } from "../workbookFile";
import { checkWorkbook, dayOf, type CheckOutcome } from "./check";
import { MadeReader } from "./made";

/** What the officer chose. */
export interface ShareRequest {
  /** Reports that go along, left out: every report that the workbook has. */
  readonly only?: readonly ReportId[];
  /** Data sheets go along, hidden. */
  readonly withData?: boolean;
  /** The sheets can be read only; without a password. */
  readonly protect?: boolean;
  /** Told before each stage. */
  readonly onStage?: (stage: ShareStage) => void;
}

/** Stages of the copy, in order. */
export const SHARE_STAGES = ["check", "read", "write", "open"] as const;
export type ShareStage = (typeof SHARE_STAGES)[number];

/** What went into the copy. */
export interface ShareOutcome {
  readonly bytes: Uint8Array;
  readonly reports: readonly { readonly id: ReportId; readonly sheet: string }[];
  /** Sheets of the officer's own that went along after the reports. */
  readonly ownSheets: readonly string[];
  /** Whether links to other files, queries or pivot tables of the workbook stayed behind. */
  readonly connectionsLeft: boolean;
}

/**
 * Makes the copy, without the marks of findings, which would be printed; the workbook keeps them.
 * @param save the workbook as the bytes of an .xlsx file, as it is at that moment
 */
export async function makeCommitteeCopy(
  request: ShareRequest,
  save: () => Promise<Result<Uint8Array>>,
): Promise<Result<ShareOutcome>> {
  request.onStage?.("check");
  const chosen = await chooseSheets(request);
  if (!chosen.ok) return chosen;
  const { reports, ownSheets } = chosen.value;
  request.onStage?.("read");
  const source = await save();
  if (!source.ok) return source;
  request.onStage?.("write");
  const bytes = committeeCopy(source.value, planCopy(chosen.value, request, source.value));
  if (!bytes.ok) return bytes;
  const connectionsLeft = hasConnections(source.value);
  return ok({ bytes: bytes.value, reports, ownSheets, connectionsLeft });
}

/** What the workbook holds that the copy is made of. */
interface Chosen extends Pick<ShareOutcome, "reports" | "ownSheets"> {
  readonly dataSheets: readonly string[];
  readonly agency: Agency;
  readonly state: WorkbookState;
  readonly checked: CheckOutcome;
}

/** Which sheets go along. */
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
    const dataSheets = [...new Set(sheetOf.values())];
    const ours = new Set([...dataSheets, ...made.map(({ sheet }) => sheet)]);
    const ownSheets = around.sheetNames.filter((name) => !ours.has(name));
    return ok({ reports, ownSheets, dataSheets, agency, state, checked: checked.value });
  });
}

/** The copy with the sheets that only it has: contents before, remarks and summary of the checks after. */
function planCopy(chosen: Chosen, request: ShareRequest, source: Uint8Array): CopyChoice {
  const { reports, ownSheets, dataSheets, agency, state, checked } = chosen;
  const topics = [
    ...(state.measures.value ?? []).map(({ measure }) => measure),
    ...assessedIndicators(agency.fiscalYear),
  ];
  const remarks = planRemarks(
    {
      reports: reports.map(({ id, sheet }) => ({ name: reportNames[id].th, sheet })),
      topics: [...new Set(topics)].filter((topic) => topic !== ""),
    },
    agency.name,
  );
  const summary = planCheckSummary(checked.findings, agency.name, dayOf(new Date()));
  return {
    sheets: [...reports.map(({ sheet }) => sheet), ...ownSheets],
    hidden: request.withData ? dataSheets : [],
    before: [
      planContents(contentsOf(chosen, [remarks, summary], source), {
        agency,
        options: state.options,
      }),
    ],
    after: [remarks, summary],
    protect: request.protect ?? false,
    title: `ITA ${agency.fiscalYear} ${agency.name}`,
    creator: agency.name,
  };
}

/** Names of the indicators of a year, "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่". */
function assessedIndicators(fiscalYear: number): readonly string[] {
  return bookFor(fiscalYear).indicators.map(({ number, name }) =>
    toThaiDigits(`ตัวชี้วัดที่ ${number} ${name.value ?? ""}`.trim()),
  );
}

/** A line a sheet; with page numbers when the reports were made as one set, whose pages are numbered through. */
function contentsOf(
  { reports, ownSheets }: Chosen,
  enclosed: readonly SheetPlan[],
  source: Uint8Array,
): readonly ContentsEntry[] {
  const { unnumbered, enclosure } = exchangeSheets.contents;
  const body = reports.filter(({ id }) => !BEFORE_CONTENTS.includes(id));
  const pages = firstPagesOf(
    source,
    body.map(({ sheet }) => sheet),
  );
  const pageOf = (sheet: string) => pages?.[body.findIndex((one) => one.sheet === sheet)];
  return [
    ...reports.map(({ id, sheet }) => ({
      id,
      sheet,
      ...(pages && { page: pageOf(sheet) ?? unnumbered }),
    })),
    ...[...ownSheets, ...enclosed.map(({ name }) => name)].map((sheet) => ({
      title: sheet,
      sheet,
      ...(pages && { page: enclosure }),
    })),
  ];
}

/** Makes the copy and opens it as a new workbook beside this one, for the officer to save. */
export async function shareWorkbook(
  request: ShareRequest,
): Promise<Result<Omit<ShareOutcome, "bytes">>> {
  const copy = await makeCommitteeCopy(request, savedWorkbook);
  if (!copy.ok) return copy;
  const { bytes, ...outcome } = copy.value;
  request.onStage?.("open");
  const opened = await openAsNewWorkbook(bytes);
  return opened.ok ? ok(outcome) : opened;
}
