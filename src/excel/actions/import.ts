import { areaAddress } from "../../cells/a1";
import type { CellValue, SheetCells } from "../../cells/values";
import { surveyOf } from "../../checks/check";
import { prepareInput } from "../../checks/input";
import type { CheckSource } from "../../checks/source";
import { ok, refuse, type Result } from "../../core/result";
import { rulesIn } from "../../ita/rulebook/standIn";
import { fillIn } from "../../core/text";
import { tableKindNames } from "../../locale/cleanup";
import { importTexts } from "../../locale/import";
import { planFingerprint } from "../../sheets/fingerprint";
import type { WorkbookState } from "../../sheets/state";
import { findTables } from "../../tables/find";
import type { Mapping } from "../../tables/headings";
import type { ImportMode } from "../../tables/import/draft";
import {
  IMPORT_TARGETS,
  importTargetOf,
  planImport,
  type ImportPlan,
  type ImportTarget,
} from "../../tables/import/plan";
import type { SurveyedTable } from "../../tables/survey";
import { dataRecords, type Field, type FoundTable, type TableKind } from "../../tables/table";
import { CellChange } from "../edit/cellChange";
import { foreseenRefusal } from "../edit/foresee";
import type { WantedSheet } from "../edit/sheetEdit";
import { withTables } from "../edit/tableSize";
import { readSnapshot, type Snapshot } from "../read/read";
import { runExcel } from "../run";
import { transact } from "../transaction";
import { takeAway, type JustAdded } from "./addedSheets";
import { dayOf, readSource } from "./check";
import { filledProfile, profileYears, yearsOfTables, type SheetYears } from "./importProfile";
import { insertTemplates, planTemplates } from "./templates";

/** What is to be imported. */
export interface ImportRequest {
  /** Cells that were pasted, or of another file; those of this workbook when left out. */
  readonly from?: readonly SheetCells[];
  /** Only tables of these sheets; all when left out. */
  readonly sheets?: readonly string[];
  /** Ids of tables that are left out. */
  readonly without?: readonly string[];
  /** What headings mean in this import, before what the workbook keeps of them. */
  readonly mapping?: Mapping;
  readonly mode: ImportMode;
}

/** A table that can be imported, as it was read. */
export interface ImportableTable {
  readonly id: string;
  readonly sheet: string;
  /** A1 address, headings included. */
  readonly address: string;
  readonly kind: TableKind;
  /** Rows of data. */
  readonly rows: number;
  /** The data sheet that it belongs to; null when none holds its kind. */
  readonly target: ImportTarget | null;
  /** Buddhist fiscal year that its titles name. */
  readonly fiscalYear: number | null;
  /** Its headings as they stand, with what their columns were taken for. */
  readonly headings: readonly { readonly heading: string; readonly field: Field | null }[];
}

/** What an import would do or did. */
export interface ImportOutcome {
  /** One plan a data sheet, with every cell before and after. */
  readonly plans: readonly ImportPlan[];
  /** Every table that was found, also such as no data sheet holds. */
  readonly tables: readonly ImportableTable[];
  /** Tables and sheets of which nothing was brought in. */
  readonly left: readonly SurveyedTable[];
  /** Buddhist fiscal years of the workbook into which it is brought. */
  readonly years: SheetYears;
}

/** What an import would do; nothing is written. Data sheets that are missing are planned as they would be added. */
export function previewImport(request: ImportRequest): Promise<Result<ImportOutcome>> {
  return runExcel(async (context) => planned(context, request));
}

/**
 * Brings understood tables into the data sheets, those that are missing added first; `undoCleanup` takes the cells back.
 * A new profile gets the years and the name of the tables. Tables that were imported stay as they are. A refusal leaves
 * the workbook as it was: what can be foreseen is looked at before sheets are added, and added ones go again where
 * something else came between.
 */
export async function importTables(request: ImportRequest): Promise<Result<ImportOutcome>> {
  const added = await addMissing(request);
  if (!added.ok) return added;
  const done = await runExcel((context) => bringIn(context, request));
  if (done.ok || added.value.length === 0 || (await takeAway(added.value))) return done;
  return refuse(importTexts.onlyAdded, {
    sheets: added.value.map(({ name }) => name).join(", "),
  });
}

async function bringIn(
  context: Excel.RequestContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome>> {
  const plan = await planned(context, request);
  if (!plan.ok) return plan;
  const changed = changedSheets(plan.value);
  if (changed.length === 0) return refuse(importTexts.nothingToImport);
  const wanted = await withTables(context, changed);
  const written = await transact(new CellChange(context, wanted, { keepForUndo: true }));
  return written.ok ? plan : written;
}

/** What the cells of an import are on its sheets. */
function changedSheets({ plans }: Pick<ImportOutcome, "plans">): readonly WantedSheet[] {
  return plans
    .filter(({ cells }) => cells.length > 0)
    .map(({ sheet, cells }) => ({ sheet, cells, dropRows: [] }));
}

/** What an import reads: cells, their tables, and which data sheet each of these belongs to. */
interface Given {
  readonly source: CheckSource;
  readonly byTarget: ReadonlyMap<ImportTarget, readonly FoundTable[]>;
}

/** Tables by the data sheet that they belong to, without those of the add-in's own sheets. */
async function tablesToImport(
  context: Excel.RequestContext,
  { from, sheets, without = [], mapping }: Omit<ImportRequest, "mode">,
): Promise<Given> {
  // Asking for merged areas empties Excel's undo list: only where tables of this workbook are read.
  const merges = from === undefined;
  const { source, mapping: kept } = await readSource(context, dayOf(new Date()), { merges });
  const own = new Set(
    source.sheets.flatMap(({ name, data, made }) => (data || made ? [name] : [])),
  );
  const cells =
    from ?? source.sheets.flatMap((sheet) => (own.has(sheet.name) ? [] : [sheet.cells]));
  const chosen = cells.filter(({ sheet }) => !sheets || sheets.includes(sheet));
  const known = from || mapping ? null : source.tables;
  const tables =
    known?.filter(({ sheet }) => chosen.some((one) => one.sheet === sheet)) ??
    chosen.flatMap((one) => findTables(one, { ...kept, ...mapping }));
  const byTarget = new Map<ImportTarget, FoundTable[]>();
  for (const table of tables) {
    const target = importTargetOf(table);
    if (target && !without.includes(table.id))
      byTarget.set(target, [...(byTarget.get(target) ?? []), table]);
  }
  return {
    source: {
      ...source,
      tables,
      sheets: chosen.map((one) => ({
        name: one.sheet,
        visibility: "Visible",
        data: false,
        cells: one,
      })),
    },
    byTarget,
  };
}

async function planned(
  context: Excel.RequestContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome>> {
  const { source, byTarget } = await tablesToImport(context, request);
  const read = await readSnapshot(context, ["questions"]);
  return read.ok ? ok(planOf(read.value, source, byTarget, request.mode)) : read;
}

function planOf(
  snapshot: Snapshot,
  source: CheckSource,
  byTarget: Given["byTarget"],
  mode: ImportMode,
): ImportOutcome {
  const years = profileYears(snapshot) ?? yearsOfTables(source);
  const plans = [...byTarget].map(([target, tables]) =>
    planFor(snapshot, target, tables, mode, years),
  );
  const used = new Set(plans.flatMap(({ rows, sources }) => (rows > 0 ? sources : [])));
  const taken = new Set(
    source.tables.flatMap(({ id, sheet, area }) =>
      used.has(id) ? [`${sheet}!${areaAddress(area)}`] : [],
    ),
  );
  const left = surveyOf(source).filter(({ sheet, address }) => !taken.has(`${sheet}!${address}`));
  return { plans, left, years, tables: source.tables.map(importable) };
}

function importable(table: FoundTable): ImportableTable {
  const { id, sheet, area, kind, columns, otherColumns, fiscalYear } = table;
  const headings = [
    ...columns.map(({ column, heading, field }) => ({ column, heading, field })),
    ...otherColumns.map(({ column, heading }) => ({ column, heading, field: null })),
  ];
  return {
    id,
    sheet,
    address: areaAddress(area),
    kind,
    rows: dataRecords(table).length,
    target: importTargetOf(table),
    fiscalYear: fiscalYear ?? null,
    headings: headings
      .filter(({ heading }) => heading !== "")
      .sort((a, b) => a.column - b.column)
      .map(({ heading, field }) => ({ heading, field })),
  };
}

/** The plan for a data sheet, which is taken as it would be added where the workbook has none. */
function planFor(
  { ranges, state }: Snapshot,
  target: ImportTarget,
  tables: readonly FoundTable[],
  mode: ImportMode,
  years: SheetYears,
): ImportPlan {
  const destination = ranges[target] ?? newSheet(state, target, years);
  const year = target === "items" ? years.planYear : years.fiscalYear;
  return planImport(target, tables, destination, rulesIn(state.rules?.value, year), mode);
}

/** A data sheet that the workbook does not have yet, as it would be added. */
function newSheet(state: WorkbookState, target: ImportTarget, years: SheetYears): SheetCells {
  const [plan] = planTemplates(state, [target], years.fiscalYear, years.planYear);
  const lines: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  for (const { row, column, cells } of plan?.blocks ?? []) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const isFormula = typeof cell === "object" && cell !== null;
        (lines[row + r] ??= [])[column + c] = isFormula ? "" : (cell ?? "");
        (formulas[row + r] ??= [])[column + c] = isFormula ? cell.formula : (cell ?? "");
      }),
    );
  }
  // As Excel tells used cells: blank rows that are prepared below do not count.
  while (lines.length > 0 && (formulas.at(-1) ?? []).every((cell) => (cell ?? "") === "")) {
    lines.pop();
    formulas.pop();
  }
  // Rows between two blocks are missing in the list: spread, they would be no number.
  const width = Math.max(1, ...Array.from(lines, (line) => line?.length ?? 0));
  const whole = (given: readonly CellValue[][]) =>
    Array.from(given, (line) => Array.from({ length: width }, (_, at) => line?.[at] ?? ""));
  return {
    sheet: plan?.name ?? "",
    row: 0,
    column: 0,
    values: whole(lines),
    formulas: whole(formulas),
  };
}

/** Adds what is missing: the profile with years and name of the tables, and the sheets that these are brought into. */
async function addMissing(request: ImportRequest): Promise<Result<readonly JustAdded[]>> {
  const known = await runExcel(async (context) => {
    const { source, byTarget } = await tablesToImport(context, request);
    const read = await readSnapshot(context, ["questions"]);
    if (!read.ok) return read;
    const plan = planOf(read.value, source, byTarget, request.mode);
    if (byTarget.size === 0) return notTaken(source.tables);
    const changed = changedSheets(plan);
    if (changed.length === 0) return refuse(importTexts.nothingToImport);
    // What can be known to be refused is refused before any sheet is added.
    const foreseen = await foreseenRefusal(context, changed, read.value.around.sheetNames);
    if (!foreseen.ok) return foreseen;
    return ok({ years: plan.years, agencyName: prepareInput(source).agencyName, plan });
  });
  if (!known.ok) return known;
  const { years, agencyName, plan } = known.value;
  const wanted = IMPORT_TARGETS.filter((id) => plan.plans.some(({ target }) => target === id));
  const prints: string[] = [];
  const added = await insertTemplates(["agency", ...wanted], years.fiscalYear, {
    planYear: years.planYear,
    fill: (sheet) => {
      const filled = filledProfile(sheet, { name: agencyName ?? "", ...years });
      prints.push(planFingerprint(filled));
      return filled;
    },
  });
  if (!added.ok) return added;
  return ok(added.value.sheets.map((name, at) => ({ name, print: prints[at] ?? "" })));
}

/** Refuses naming the first table that was understood and that no data sheet holds, where there is one. */
function notTaken(tables: readonly FoundTable[]): Result<never> {
  const table = tables.find((each) => each.kind !== "unknown" && importTargetOf(each) === null);
  if (!table) return refuse(importTexts.nothingUnderstood);
  const { sheet } = table;
  const address = areaAddress(table.area);
  const kind = tableKindNames[table.kind];
  const { th, en } = importTexts.noTargetAt;
  const text = { th: fillIn(th, { kind: kind.th }), en: fillIn(en, { kind: kind.en }) };
  return refuse(text, { sheet, address }, { sheet, address });
}
