/**
 * How strict Excel is documented, or reported, to be: one entry a behaviour, as data. The executor and its neighbours
 * look an entry up (`Strict.rule`) and obey it; numbers, codes and lists stand here and nowhere else. What no page
 * settles is marked `believed` and listed in docs/UNCHECKED.md.
 */
import type { ErrorName } from "./executor/errors";

/** Kinds of Excel that differ: Microsoft 365 on Windows and Mac, Excel on the web, Office LTSC 2021 (Version 2108). */
export const PLATFORMS = ["desktop", "web", "LTSC 2021"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** One behaviour of Excel. */
export interface Strictness {
  /** The member of Office.js, or the place in Excel, that it shows in. */
  readonly member: string;
  /** What Excel does. */
  readonly does: string;
  /** Where it is so; everywhere when left out. */
  readonly on?: readonly Platform[];
  /** Requirement set or version from which on it is so; always, as far as anybody tells, when left out. */
  readonly since?: string;
  /** An issue shows it, or it is only concluded, or pages disagree; a page of Microsoft says so when left out. */
  readonly basis?: "reported" | "believed";
  /** Addresses; empty: none found. */
  readonly sources: readonly string[];
  /** Error that is thrown. */
  readonly code?: ErrorName;
  /** Largest number that is taken. */
  readonly limit?: number;
}

const DOCS = "https://learn.microsoft.com/office/dev/add-ins";
const API = "https://learn.microsoft.com/javascript/api";
/** Issues of OfficeDev/office-js. */
const issues = (...numbers: readonly number[]): string[] =>
  numbers.map((number) => `https://github.com/OfficeDev/office-js/issues/${number}`);
const UNDO = `${DOCS}/excel/excel-add-ins-undo-capabilities`;
const ERRORS = `${DOCS}/testing/application-specific-api-error-handling`;
const LIMITS = `${DOCS}/concepts/resource-limits-and-performance-optimization`;
const UNBOUNDED = `${DOCS}/excel/excel-add-ins-ranges-unbounded`;
const SPECIFICATIONS =
  "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";

/** Versions that know `mergeUndoGroup`. */
const CURRENT = ["desktop", "web"] as const;

/** Members that cannot be undone on any platform. */
const NEVER_UNDONE = [
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
] as const;

export const STRICTNESS = {
  requirementSets: {
    member: "Office.context.requirements.isSetSupported",
    does: "Answers for the sets of its own version only; members of newer sets fail with ApiNotFound.",
    sources: [
      `${API}/requirement-sets/excel/excel-api-requirement-sets`,
      `${API}/requirement-sets/excel/custom-functions-requirement-sets`,
    ],
    sets: {
      desktop: { ExcelApi: "1.20", CustomFunctionsRuntime: "1.5" },
      web: { ExcelApi: "1.20", CustomFunctionsRuntime: "1.5" },
      "LTSC 2021": { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" },
    },
  },
  undoGroup: {
    member: "Excel.RunOptions.mergeUndoGroup",
    does: "Throws at a member without undo inside of a merged undo group.",
    on: CURRENT,
    since: "ExcelApi 1.20",
    sources: [UNDO, ERRORS, ...issues(6491)],
    code: "UndoNotSupported",
    members: {
      desktop: [...NEVER_UNDONE, "Worksheet.name", "Worksheet.position", "Worksheet.visibility"],
      web: [...NEVER_UNDONE, "NamedItem.comment"],
      "LTSC 2021": [],
    },
  },
  undoGroupDelayed: {
    member: "Excel.RunOptions.mergeUndoGroup",
    does: "Throws when delayForCellEdit is asked for as well; which code is not told.",
    on: ["web"],
    since: "build 20260515.4 (May 2026)",
    basis: "reported",
    sources: issues(6711),
    code: "GeneralException",
  },
  undoCleared: {
    member: "Range.getMergedAreasOrNullObject",
    does: "Empties the list of what can be undone, although it only reads.",
    on: ["desktop", "LTSC 2021"],
    since: "Version 2505",
    basis: "reported",
    sources: [UNDO, ...issues(5918)],
    members: ["Range.getMergedAreasOrNullObject"],
  },
  cellEdit: {
    member: "RequestContext.sync",
    does: "Every batch fails while a person is typing into a cell. Another page calls the code InvalidOperation.",
    sources: [ERRORS, `${DOCS}/excel/excel-add-ins-delay-in-cell-edit`, ...issues(3388)],
    code: "InvalidOperationInCellEditMode",
  },
  delayForCellEdit: {
    member: "Excel.RunOptions.delayForCellEdit",
    does: "The batch waits until the cell is left, then it runs.",
    sources: [`${DOCS}/excel/excel-add-ins-delay-in-cell-edit`, ...issues(1393)],
  },
  fillPattern: {
    member: "RangeFill.pattern",
    does: "Is null for a cell without a fill and for a plain white one.",
    since: "ExcelApi 1.9",
    basis: "reported",
    sources: issues(4900),
    white: "#FFFFFF",
  },
  fillColor: {
    member: "RangeFill.color",
    does: "Is #FFFFFF for a cell without a fill, as for a white one.",
    since: "ExcelApi 1.1",
    basis: "reported",
    sources: issues(6218, 4900),
    none: "#FFFFFF",
  },
  fillTint: {
    member: "RangeFill.tintAndShade",
    does: "Is null for a cell without a fill and a number for every filled one.",
    since: "ExcelApi 1.9",
    basis: "reported",
    sources: [`${API}/excel/excel.rangefill`, ...issues(4900)],
  },
  selectedRange: {
    member: "Workbook.getSelectedRange",
    does: "Throws when several areas are selected.",
    since: "ExcelApi 1.1",
    sources: [
      `${API}/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)`,
      "https://github.com/OfficeDev/office-js-docs-pr/issues/2477",
      ...issues(2268),
    ],
    code: "InvalidSelection",
  },
  settingsSize: {
    member: "SettingCollection.add",
    does: "Settings hold 2 MB in all by Microsoft's word; they fail from about 1 MB (UTF-8 bytes of keys and values).",
    since: "ExcelApi 1.4",
    basis: "reported",
    sources: issues(621, 3957),
    code: "InvalidArgument",
    limit: 1_000_000,
  },
  requestSize: {
    member: "RequestContext.sync",
    does: "A request of more than 5 MB fails before any of it is carried out.",
    on: ["web"],
    sources: [LIMITS, ERRORS, `${DOCS}/excel/performance`],
    code: "RequestPayloadSizeLimitExceeded",
    limit: 5_000_000,
  },
  responseSize: {
    member: "RequestContext.sync",
    does: "An answer of more than 5 MB is not given; what the batch changed stays changed.",
    on: ["web"],
    sources: [LIMITS, ERRORS],
    code: "ResponsePayloadSizeLimitExceeded",
    limit: 5_000_000,
  },
  readCells: {
    member: "Range.values",
    does: "Values, formulas and formats of a range of more than 5,000,000 cells are null, or the read throws.",
    since: "Version 2407",
    sources: [LIMITS, `${DOCS}/excel/performance`, ...issues(6781, 4783)],
    limit: 5_000_000,
  },
  unboundedRead: {
    member: "Range.values",
    does: "Properties of cells are null for whole rows, columns and sheets.",
    since: "ExcelApi 1.1",
    sources: [UNBOUNDED, ...issues(4792)],
  },
  unboundedWrite: {
    member: "Range.values",
    does: "Properties of cells cannot be set on whole rows, columns and sheets; which code is not told.",
    since: "ExcelApi 1.1",
    sources: [UNBOUNDED],
    code: "InvalidArgument",
  },
  sheetProtected: {
    member: "WorksheetProtection.protect",
    does: "On a protected sheet locked cells, and what its options do not allow, cannot be changed.",
    since: "ExcelApi 1.2",
    sources: [`${DOCS}/excel/excel-add-ins-worksheets#protect-worksheet-data`, ERRORS],
    code: "AccessDenied",
  },
  sheetProtectedTwice: {
    member: "WorksheetProtection.protect",
    does: "Fails on a sheet that is protected, and unprotect on one that is not.",
    since: "Version 2605",
    basis: "reported",
    sources: [`${API}/excel/excel.worksheetprotection`, ...issues(6784)],
    code: "AccessDenied",
  },
  structureProtected: {
    member: "WorkbookProtection.protect",
    does: "Sheets cannot be added, deleted, renamed, moved, hidden or shown; which code is not told.",
    since: "ExcelApi 1.7",
    sources: [
      `${DOCS}/excel/excel-add-ins-workbooks#protect-workbook-structure`,
      "https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517",
    ],
    code: "AccessDenied",
  },
  hyperlinkStyle: {
    member: "Range.hyperlink",
    does: "Gives the cell the font of the style Hyperlink: that of Normal, blue and underlined.",
    since: "ExcelApi 1.7",
    basis: "believed",
    sources: [],
    font: { bold: undefined, italic: undefined, underline: "Single", color: "#0563C1" },
  },
  textCells: {
    member: "Range.values",
    does: "A text written into a cell of the format @ stays the text that it is.",
    since: "ExcelApi 1.1",
    sources: [
      "https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4",
    ],
    format: "@",
  },
  longTextCells: {
    member: "Range.text",
    does: "A text of more than 255 characters in a cell of the format @ shows as number signs.",
    basis: "believed",
    sources: ["https://ketiadaan.com/why-is-my-excel-cell-changing-my-numbers"],
    limit: 255,
    shown: "########",
  },
  writtenDates: {
    member: "Range.values",
    does: "Dates are read by en-US rules (month first, no Buddhist years); what another language writes stays text.",
    since: "ExcelApi 1.1",
    sources: [`${API}/excel/excel.range#excel-excel-range-values-member`, ...issues(1559, 229)],
    format: "m/d/yyyy",
  },
  writtenFormulas: {
    member: "Range.values",
    does: "What begins with +, - or = is taken for a formula; the API's page does not name @, Excel's cells do.",
    since: "ExcelApi 1.1",
    sources: [`${API}/excel/excel.range#excel-excel-range-values-member`],
    begins: ["+", "-", "@"],
  },
  arrayPart: {
    member: "Range.values",
    does: "Of an array formula of the old kind over several cells no part can be changed; which code Office.js gives is not told.",
    basis: "believed",
    sources: issues(6176),
    code: "InvalidOperation",
  },
  formulaLength: {
    member: "Range.values",
    does: "A long text that Excel takes for a formula fails as an internal error (seen from about 8,200 characters).",
    basis: "reported",
    sources: [SPECIFICATIONS, ...issues(3256)],
    code: "GeneralException",
    limit: 8_192,
  },
  validationPick: {
    member: "Worksheet.onChanged",
    does: "A pick from a validation list raises no event.",
    on: ["web"],
    since: "October 2023",
    basis: "reported",
    sources: issues(3888, 4066),
  },
  validationList: {
    member: "DataValidation.rule",
    does: "A list of entries has 255 characters at most; longer ones belong into cells.",
    since: "ExcelApi 1.8",
    basis: "reported",
    sources: ["https://github.com/OfficeDev/office-js-docs/pull/1447"],
    code: "InvalidArgument",
    limit: 255,
  },
  sheetNames: {
    member: "Worksheet.name",
    does: "1 to 31 characters, none of : \\ / ? * [ ] or a control character, no apostrophe at the ends, not History.",
    sources: [
      `${API}/excel/excel.worksheet#excel-excel-worksheet-name-member`,
      "https://wisechecker.com/excel-sheet-name-rules-maximum-length-forbidden-characters/",
    ],
    code: "InvalidArgument",
    limit: 31,
    refused: /[:\\/?*[\]\u0000-\u001F]/,
    reserved: "history",
  },
  hiddenSheetDeleted: {
    member: "Worksheet.delete",
    does: "Fails on a very hidden sheet.",
    since: "ExcelApi 1.1",
    sources: [`${API}/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)`],
    code: "InvalidOperation",
  },
  hiddenTabColor: {
    member: "Worksheet.tabColor",
    does: "Is null on a sheet that is not shown.",
    since: "ExcelApi 1.7",
    sources: [`${API}/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member`],
  },
  rangeAddress: {
    member: "Worksheet.getRange",
    does: "An address has 8,192 characters at most.",
    sources: [`${API}/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)`],
    code: "InvalidArgument",
    limit: 8_192,
  },
  mergedAreas: {
    member: "Range.getMergedAreasOrNullObject",
    does: "Fails beyond 512 merged areas.",
    since: "ExcelApi 1.13",
    sources: [`${API}/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)`],
    code: "GeneralException",
    limit: 512,
  },
  tableOverMerges: {
    member: "TableCollection.add",
    does: "A table cannot stand over another table or over merged cells.",
    sources: [ERRORS],
    code: "MergedRangeConflict",
  },
  rowsPushedOff: {
    member: "Range.insert",
    does: "Fails when cells that are not blank would be pushed off the sheet.",
    sources: [ERRORS],
    code: "NonBlankCellOffSheet",
  },
  absentFunction: {
    member: "Range.formulas",
    does:
      "A function of an add-in that is not there is spelled _xldudf_ITA_TOTAL and shows #NAME? when it is computed. " +
      "What was saved as #NAME? stays so when the add-in is back, until it is entered again.",
    basis: "reported",
    sources: issues(3558, 6395, 6611, 6355, 5611),
    prefix: "_xldudf_",
    shown: "#NAME?",
  },
  blankArguments: {
    member: "CustomFunctions.associate",
    does:
      "A blank cell arrives as 0 in a parameter of any type: reported of the desktop in 2021 and 2024, closed as mended " +
      "in 2025, never so on the web.",
    on: ["LTSC 2021"],
    basis: "believed",
    sources: issues(4702, 1951, 5262),
  },
  nullAnswers: {
    member: "CustomFunctions.associate",
    does: "null in the answer of a function shows as 0.",
    basis: "reported",
    sources: issues(1503),
    shown: 0,
  },
} as const satisfies Readonly<Record<string, Strictness & Readonly<Record<string, unknown>>>>;

export type RuleId = keyof typeof STRICTNESS;

/** Entries that throw. */
export type RefusingId = {
  [Id in RuleId]: (typeof STRICTNESS)[Id] extends { readonly code: ErrorName } ? Id : never;
}[RuleId];
