import { ok, refuse, type Result } from "../../core/result";
import { areaAddress } from "../../cells/a1";
import { prepareInput } from "../../checks/input";
import { surveyOf } from "../../checks/check";
import { importTexts } from "../../locale/import";
import type { CheckSource } from "../../checks/source";
import { readFiscalYear } from "../../ita/years";
import { rulesIn } from "../../ita/rulebook/standIn";
import {
  IMPORT_TARGETS,
  importTargetOf,
  planImport,
  type ImportMode,
  type ImportPlan,
  type ImportTarget,
} from "../../tables/importPlan";
import type { SurveyedTable } from "../../tables/survey";
import type { FoundTable } from "../../tables/table";
import { CellChange } from "../edit/cellChange";
import { readSnapshot, type Snapshot } from "../read/read";
import { runExcel } from "../run";
import { transact } from "../transaction";
import { dayOf, readSource } from "./check";
import { insertTemplates } from "./templates";

/** Buddhist fiscal years of the results and of the plan. */
interface SheetYears {
  readonly fiscalYear: number;
  readonly planYear: number;
}

/** What is to be imported. */
export interface ImportRequest {
  /** Only tables of these sheets; all when left out. */
  readonly sheets?: readonly string[];
  readonly mode: ImportMode;
}

/** What an import would do or did. */
export interface ImportOutcome {
  /** One plan a data sheet, with every cell before and after. */
  readonly plans: readonly ImportPlan[];
  /** Tables and sheets of which nothing was brought in. */
  readonly left: readonly SurveyedTable[];
}

/** What an import would do; nothing is written. Data sheets that are missing are left out: `importTables` adds them. */
export function previewImport(request: ImportRequest): Promise<Result<ImportOutcome>> {
  return runExcel(async (context) => planned(context, request));
}

/**
 * Brings understood tables into the data sheets, those that are missing added first; `undoCleanup` takes the cells back.
 * A new profile gets the years and the name of the tables. Tables that were imported stay as they are.
 */
export async function importTables(request: ImportRequest): Promise<Result<ImportOutcome>> {
  const prepared = await prepareSheets(request);
  if (!prepared.ok) return prepared;
  return runExcel(async (context) => {
    const plan = await planned(context, request);
    if (!plan.ok) return plan;
    const { plans } = plan.value;
    const wanted = plans.flatMap(({ sheet, cells }) =>
      cells.length > 0 ? [{ sheet, cells, dropRows: [] }] : [],
    );
    if (wanted.length === 0) return refuse(importTexts.nothingToImport);
    const written = await transact(new CellChange(context, wanted, { keepForUndo: true }));
    return written.ok ? plan : written;
  });
}

/** Tables by the data sheet that they belong to, without those of the add-in's own sheets. */
async function tablesToImport(
  context: Excel.RequestContext,
  { sheets }: Pick<ImportRequest, "sheets">,
) {
  const { source } = await readSource(context, dayOf(new Date()));
  const own = new Set(
    source.sheets.flatMap(({ name, data, made }) => (data || made ? [name] : [])),
  );
  const tables = source.tables.filter(
    ({ sheet }) => !own.has(sheet) && (!sheets || sheets.includes(sheet)),
  );
  const byTarget = new Map<ImportTarget, FoundTable[]>();
  for (const table of tables) {
    const target = importTargetOf(table);
    if (target) byTarget.set(target, [...(byTarget.get(target) ?? []), table]);
  }
  return { source, byTarget, own };
}

async function planned(
  context: Excel.RequestContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome>> {
  const { source, byTarget, own } = await tablesToImport(context, request);
  const read = await readSnapshot(context, ["questions"]);
  if (!read.ok) return read;
  const years = profileYears(read.value) ?? yearsOfTables(source);
  const plans = [...byTarget].flatMap(([target, tables]) => {
    const plan = planFor(read.value, target, tables, request.mode, years);
    return plan ? [plan] : [];
  });
  const used = new Set(plans.flatMap(({ rows, sources }) => (rows > 0 ? sources : [])));
  const taken = new Set(
    source.tables.flatMap(({ id, sheet, area }) =>
      used.has(id) ? [`${sheet}!${areaAddress(area)}`] : [],
    ),
  );
  const left = surveyOf(source).filter(
    ({ sheet, address }) => !own.has(sheet) && !taken.has(`${sheet}!${address}`),
  );
  return ok({ plans, left });
}

function planFor(
  { ranges, state }: Snapshot,
  target: ImportTarget,
  tables: readonly FoundTable[],
  mode: ImportMode,
  years: SheetYears,
): ImportPlan | null {
  const destination = ranges[target];
  if (!destination) return null;
  const year = target === "items" ? years.planYear : years.fiscalYear;
  return planImport(target, tables, destination, rulesIn(state.rules?.value, year), mode);
}

/** Labels of the profile sheet whose cells a new profile gets from the tables. */
const PROFILE_LABELS = {
  name: /^ชื่อหน่วยงาน/,
  fiscalYear: /^ปีงบประมาณที่ประเมิน/,
  planYear: /^ปีงบประมาณที่ดำเนิน/,
} as const;

/** Adds the data sheets that are missing: the profile with the years of the tables, then what they are brought into. */
async function prepareSheets(request: ImportRequest): Promise<Result<null>> {
  const known = await runExcel(async (context) => {
    const { source, byTarget } = await tablesToImport(context, request);
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const { agencyName } = prepareInput(source);
    const hasProfile = read.value.present.includes("agency");
    const years = profileYears(read.value) ?? yearsOfTables(source);
    return ok({ targets: [...byTarget.keys()], years, agencyName, hasProfile });
  });
  if (!known.ok) return known;
  const { targets, years, agencyName, hasProfile } = known.value;
  if (targets.length === 0) return refuse(importTexts.nothingUnderstood);
  if (!hasProfile) {
    const added = await insertTemplates(["agency"], years.fiscalYear);
    if (!added.ok) return added;
    const filled = await fillProfile({ name: agencyName ?? "", ...years });
    if (!filled.ok) return filled;
  }
  const wanted = IMPORT_TARGETS.filter((target) => targets.includes(target));
  const added = await insertTemplates(wanted, years.fiscalYear);
  return added.ok ? ok(null) : added;
}

/** The years that the tables say, for a workbook without a profile. */
function yearsOfTables(source: CheckSource): SheetYears {
  const { years } = prepareInput(source);
  const { result, plan } = years;
  return { fiscalYear: result, planYear: plan === result ? result + 1 : plan };
}

/** The years of the profile sheet, also while other fields of it are still blank; null when they are. */
function profileYears({ ranges, state }: Snapshot): SheetYears | null {
  if (state.agency.value) return state.agency.value;
  const valueAt = (label: RegExp) => {
    for (const line of ranges.agency?.values ?? []) {
      const at = line.findIndex((value) => label.test(String(value)));
      if (at >= 0) return readFiscalYear(line[at + 1]);
    }
    return null;
  };
  const fiscalYear = valueAt(PROFILE_LABELS.fiscalYear);
  return fiscalYear === null
    ? null
    : { fiscalYear, planYear: valueAt(PROFILE_LABELS.planYear) ?? fiscalYear + 1 };
}

function fillProfile(values: Record<keyof typeof PROFILE_LABELS, string | number>) {
  return runExcel<null>(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const cells = read.value.ranges.agency;
    if (!cells) return ok(null);
    const wanted = cells.values.flatMap((line, r) =>
      line.flatMap((label, c) => {
        const key = (Object.keys(PROFILE_LABELS) as (keyof typeof PROFILE_LABELS)[]).find((one) =>
          PROFILE_LABELS[one].test(String(label)),
        );
        const before = line[c + 1] ?? "";
        if (!key || values[key] === "" || before === values[key]) return [];
        return [{ row: cells.row + r, column: cells.column + c + 1, before, after: values[key] }];
      }),
    );
    if (wanted.length === 0) return ok(null);
    const change = new CellChange(context, [{ sheet: cells.sheet, cells: wanted, dropRows: [] }], {
      keepForUndo: false,
    });
    const written = await transact(change);
    return written.ok ? ok(null) : written;
  });
}
