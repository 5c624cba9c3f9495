import { quoteSheet } from "../../cells/a1";
import type { Area } from "../../cells/area";
import { refuse, ok, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { areaAddress } from "../../cells/a1";
import type {
  Block,
  BorderEdge,
  Cell,
  ChartPlan,
  SheetLink,
  SheetPlan,
  Style,
  Validation,
} from "../../sheets/plan";
import { POINTS_PER_CM } from "../../sheets/theme";
import { officeErrorCode, refuseOfficeError } from "../run";
import { freeSheetName } from "../sheetNames";

/** What must be known of the workbook before painting; read beforehand, so that painting is one round trip. */
export interface Surroundings {
  /** Names of all sheets, hidden ones too. */
  readonly sheetNames: readonly string[];
  /** Workbook names that are there already, e.g. left over from a deleted sheet. */
  readonly definedNames: readonly string[];
  /** Whether the structure is protected, so that no sheet can be added. */
  readonly structureProtected: boolean;
}

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

/** A sheet of an earlier run that a new one takes the place of. */
export interface Replaced {
  /** Its name, which the new sheet gets. */
  readonly name: string;
  /** Its place among the tabs, from 0. */
  readonly position: number;
}

/** A sheet to be painted. */
export interface PaintJob {
  readonly plan: SheetPlan;
  /** Final name; free, or that of the sheet replaced. */
  readonly name: string;
  readonly replaces?: Replaced;
}

export interface PaintOptions {
  /** Kept in the workbook's settings together with the sheets. */
  readonly setting?: { readonly key: string; readonly value: unknown };
  /** Stops between two round trips; everything of this call is taken away again. */
  readonly signal?: AbortSignal;
  /** Called after each round trip with the sheets painted so far. */
  readonly onPainted?: (done: number) => void;
}

/** What painting came to. */
export interface Painted {
  /** Names of the sheets, in the order of the jobs. */
  readonly names: readonly string[];
  /** False when Excel refused the charts; everything else is there. */
  readonly charts: boolean;
}

/** Round trips of a large set: short enough to be cancelled, few enough to be quick. */
const BATCHES = 4;
/** Sheets that are painted in one round trip. */
const AT_ONCE = 3;

/** Members of charts as Excel names the place of an error. */
const CHART_MEMBERS = /chart|axis|axes|legend|^title\.|setPosition/i;

/** The member at which Excel stopped, or "". */
function errorLocation(error: unknown): string {
  const info = (error as { debugInfo?: { errorLocation?: unknown } }).debugInfo;
  return typeof info?.errorLocation === "string" ? info.errorLocation : "";
}

/** Names that plans get in a workbook: the wished one or the next free. */
export function assignNames(plans: readonly SheetPlan[], taken: readonly string[]): string[] {
  const used = [...taken];
  return plans.map((plan) => {
    const name = freeSheetName(plan.name, used);
    used.push(name);
    return name;
  });
}

/**
 * Makes new sheets from plans, in one round trip whatever their size, and shows the first.
 * @returns the names the sheets got, in the order of the plans.
 */
export async function paint(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  around: Surroundings,
): Promise<Result<readonly string[]>> {
  const names = assignNames(plans, around.sheetNames);
  const jobs = plans.map((plan, index) => ({ plan, name: names[index] ?? plan.name }));
  const painted = await paintBatches(context, jobs, around, [jobs.length]);
  return painted.ok ? ok(names) : painted;
}

/**
 * Makes a set of sheets: up to three in one round trip, more in at most four, and shows the first. Where Excel
 * refuses the charts, the sheets are made without them.
 */
export async function paintSet(
  context: Excel.RequestContext,
  jobs: readonly PaintJob[],
  around: Surroundings,
  options: PaintOptions = {},
): Promise<Result<Painted>> {
  const size = jobs.length <= AT_ONCE ? jobs.length : Math.ceil(jobs.length / BATCHES);
  const ends: number[] = [];
  for (let end = size; end < jobs.length; end += size) ends.push(end);
  ends.push(jobs.length);
  const names = jobs.map((job) => job.name);
  let atChart = false;
  const first = await paintBatches(context, jobs, around, ends, {
    ...options,
    onRefused: (error) => {
      atChart = CHART_MEMBERS.test(errorLocation(error));
    },
  });
  if (first.ok) return ok({ names, charts: true });
  if (!atChart) return first;
  const bare = jobs.map((job) => ({ ...job, plan: { ...job.plan, charts: [] } }));
  const second = await paintBatches(context, bare, around, ends, options);
  return second.ok ? ok({ names, charts: false }) : second;
}

/**
 * Nothing that exists is touched but sheets to be replaced. Each sheet is built under a name nobody else has and
 * gets its real name last; when Excel refuses anything half-way, or the signal stops it, all sheets of this call are
 * taken away again and replaced ones are back.
 * @param ends number of jobs painted after each round trip; the last is all
 */
async function paintBatches(
  context: Excel.RequestContext,
  jobs: readonly PaintJob[],
  around: Surroundings,
  ends: readonly number[],
  {
    setting,
    signal,
    onPainted,
    onRefused,
  }: PaintOptions & { readonly onRefused?: (error: unknown) => void } = {},
): Promise<Result<null>> {
  const stamp = Date.now().toString(36);
  const works = jobs.map((job, index): Work => ({
    ...job,
    workName: `ITA ${stamp} ${index + 1}`,
    oldName: `ITA ${stamp} old ${index + 1}`,
  }));
  const { application, worksheets, settings } = context.workbook;
  const sheets: Excel.Worksheet[] = [];
  try {
    for (const end of ends) {
      if (signal?.aborted) {
        await takeAway(context, works);
        return refuse(workbookTexts.cancelled);
      }
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      const batch = works.slice(sheets.length, end);
      const added = batch.map((work) => worksheets.add(work.workName));
      sheets.push(...added);
      // Names come before cells: formulas of one plan use the names of another.
      batch.forEach(({ plan }, index) => {
        const sheet = added[index];
        if (sheet) addNames(context, sheet, plan, around.definedNames);
      });
      batch.forEach(({ plan }, index) => {
        const sheet = added[index];
        if (sheet) fill(sheet, plan);
      });
      if (end === works.length) {
        const [first] = sheets;
        const select = works[0]?.plan.select ?? { row: 0, column: 0 };
        if (first) {
          first.activate();
          first.getRangeByIndexes(select.row, select.column, 1, 1).select();
        }
        const olds = rename(worksheets, works, sheets);
        // Not before the names stand: a failure must leave the list of made sheets as it was, too.
        if (setting) settings.add(setting.key, setting.value);
        // Last of all: until here everything can be taken back.
        for (const old of olds) old.delete();
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a few, so that it can be cancelled between
      await context.sync();
      onPainted?.(end);
    }
    return ok(null);
  } catch (error) {
    const code = officeErrorCode(error);
    if (code === null) throw error;
    onRefused?.(error);
    try {
      await takeAway(context, works);
    } catch (cleanUpError) {
      if (officeErrorCode(cleanUpError) === null) throw cleanUpError;
      const left = works.map((work) => work.workName).join(", ");
      return refuse(workbookTexts.cleanUpFailed, { code, sheets: left });
    }
    return refuseOfficeError(error);
  }
}

interface Work extends PaintJob {
  /** Name while it is being built. */
  readonly workName: string;
  /** Name of the sheet it replaces, until that one is deleted. */
  readonly oldName: string;
}

/**
 * Real names and places: after a failure, a sheet has its real name only when the ones before it have theirs.
 * @returns the sheets that were replaced
 */
function rename(
  worksheets: Excel.WorksheetCollection,
  works: readonly Work[],
  sheets: readonly Excel.Worksheet[],
): Excel.Worksheet[] {
  const olds = works.map(({ replaces }) => replaces && worksheets.getItem(replaces.name));
  works.forEach((work, index) => {
    const old = olds[index];
    if (old) old.name = work.oldName;
  });
  works.forEach((work, index) => {
    const sheet = sheets[index];
    if (sheet) sheet.name = work.name;
  });
  // Each goes beside the sheet it replaces, from the right, so that places further left stay what they were.
  const placed = works
    .flatMap((work, index) => {
      const sheet = sheets[index];
      return work.replaces && sheet ? [{ sheet, position: work.replaces.position }] : [];
    })
    .sort((a, b) => b.position - a.position);
  for (const { sheet, position } of placed) sheet.position = position;
  return olds.filter((old) => old !== undefined);
}

/** Takes away what an unfinished paint left, and gives replaced sheets their names again. */
async function takeAway(context: Excel.RequestContext, works: readonly Work[]): Promise<void> {
  const { worksheets, names } = context.workbook;
  const found = works.map((work) => ({
    work: worksheets.getItemOrNullObject(work.workName),
    final: worksheets.getItemOrNullObject(work.name),
    old: worksheets.getItemOrNullObject(work.oldName),
  }));
  const planned = works.flatMap(({ plan }) => plan.names ?? []);
  const leftNames = planned.map(({ name }) => names.getItemOrNullObject(name));
  found.forEach((sheets) => Object.values(sheets).forEach((sheet) => sheet.load("name")));
  leftNames.forEach((item) => item.load("name"));
  await context.sync();
  // All sheets are added before the first is renamed, and renamed in order: those before the first work name
  // that is still there are ours under their real names. Nobody else's sheet can be among them.
  const firstWork = found.findIndex(({ work }) => !work.isNullObject);
  const allRenamed = firstWork < 0 && found.every(({ final }) => !final.isNullObject);
  leftNames.filter((item) => !item.isNullObject).forEach((item) => item.delete());
  found.forEach(({ work, final, old }, index) => {
    const job = works[index];
    const renamed = (allRenamed || index < firstWork) && !final.isNullObject;
    // Without its old name nearby, a sheet of the real name is either the old one itself or its finished successor.
    const ours = job?.replaces ? !old.isNullObject : true;
    if (!work.isNullObject) work.delete();
    else if (renamed && ours) final.delete();
    if (job?.replaces && !old.isNullObject) old.name = job.replaces.name;
  });
  await context.sync();
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function addNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  existing: readonly string[],
): void {
  const { names } = context.workbook;
  for (const { name, area } of plan.names ?? []) {
    // A name left over from a deleted sheet would refuse the new one.
    if (existing.includes(name)) names.getItem(name).delete();
    names.add(name, rangeOf(sheet, area));
  }
}

function fill(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const used = usedArea(plan);
  const all = rangeOf(sheet, used);
  all.format.font.name = plan.font.name;
  all.format.font.size = plan.font.size;
  all.setColumnProperties(
    Array.from({ length: used.columns }, (_, column) => {
      const columnWidth = plan.columnWidths[column];
      return columnWidth === undefined ? {} : { format: { columnWidth } };
    }),
  );
  const formats = numberFormats(plan, used);
  for (const block of plan.blocks) writeBlock(sheet, block, formats);
  for (const area of plan.merges) rangeOf(sheet, area).merge(false);
  for (const { area, style } of plan.styles) applyStyle(rangeOf(sheet, area), style);
  // After the text, since Excel fits the height of a row when wrapped text is written to it.
  all.setRowProperties(
    Array.from({ length: used.rows }, (_, row) => {
      const rowHeight = plan.rowHeights[row] ?? null;
      return rowHeight === null ? {} : { format: { rowHeight } };
    }),
  );
  for (const { name, area, style } of plan.tables ?? []) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = style;
  }
  for (const validation of plan.validations ?? []) applyValidation(sheet, validation);
  if (plan.freezeRows) sheet.freezePanes.freezeRows(plan.freezeRows);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  if (plan.gridlines === false) sheet.showGridlines = false;
  setUpPage(sheet, plan, used);
  for (const link of plan.links ?? []) addLink(sheet, link);
  for (const chart of plan.charts ?? []) addChart(sheet, chart);
}

/** The text stays; a link brings a look of its own, so that it is not drawn over the style of the cell. */
function addLink(sheet: Excel.Worksheet, { row, column, sheet: target }: SheetLink): void {
  const reference = `${quoteSheet(target)}!A1`;
  sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: reference };
}

const CHART_TYPES = { bar: "BarClustered", line: "LineMarkers" } as const;

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { place } = plan;
  const chart = sheet.charts.add(CHART_TYPES[plan.kind], rangeOf(sheet, plan.data), "Columns");
  chart.title.text = plan.title;
  chart.legend.visible = false;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = plan.min;
  valueAxis.maximum = plan.max;
  // Bars are drawn from the bottom up.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1 };
  chart.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(last.row, last.column, 1, 1),
  );
}

/** The smallest area from A1 that holds everything of the plan. */
function usedArea(plan: SheetPlan): Area {
  const areas: Area[] = [
    ...plan.blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...plan.styles.map(({ area }) => area),
    ...plan.merges,
  ];
  return {
    row: 0,
    column: 0,
    rows: Math.max(plan.rowHeights.length, 1, ...areas.map((area) => area.row + area.rows)),
    columns: Math.max(
      plan.columnWidths.length,
      1,
      ...areas.map((area) => area.column + area.columns),
    ),
  };
}

/** Number format of every cell that the styles give one; later styles win. */
function numberFormats(plan: SheetPlan, used: Area): (string | undefined)[][] {
  const formats = Array.from({ length: used.rows }, () => new Array<string | undefined>());
  for (const { area, style } of plan.styles) {
    if (style.numberFormat === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const line = formats[row];
        if (line) line[column] = style.numberFormat;
      }
    }
  }
  return formats;
}

/**
 * Writes one block. The format of a text cell is set to "@" before its value, so that Excel keeps
 * "=…", "+…", "-…" and "@…" as text; formulas come only from plans, never from what somebody typed.
 */
function writeBlock(
  sheet: Excel.Worksheet,
  block: Block,
  formats: readonly (readonly (string | undefined)[])[],
): void {
  const { row, column, cells } = block;
  const columns = cells[0]?.length ?? 0;
  if (cells.length === 0 || columns === 0) return;
  const range = sheet.getRangeByIndexes(row, column, cells.length, columns);
  range.numberFormat = cells.map((line, r) =>
    line.map((cell, c) =>
      typeof cell === "string" ? "@" : (formats[row + r]?.[column + c] ?? "General"),
    ),
  );
  const content = cells.map((line) => line.map(toCell));
  const formulas = cells.some((line) => line.some((cell) => isFormula(cell)));
  if (formulas) range.formulas = content;
  else range.values = content;
}

function isFormula(cell: Cell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}

/** A cell as Office.js takes it. Excel eats one leading apostrophe, so a text that has one gets a second. */
function toCell(cell: Cell): string | number | boolean | null {
  if (isFormula(cell)) return cell.formula;
  if (typeof cell === "string" && cell.startsWith("'")) return `'${cell}`;
  return cell;
}

function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border === undefined) return;
  for (const edge of EDGES) {
    const line = typeof style.border === "string" ? style.border : style.border[edge];
    if (line !== undefined) format.borders.getItem(edge).style = line;
  }
}

function applyValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const target = rangeOf(sheet, validation.area).dataValidation;
  target.ignoreBlanks = true;
  if (validation.kind === "list") {
    const { source } = validation;
    target.rule = {
      list: {
        inCellDropDown: true,
        source: typeof source === "string" ? source : source.join(","),
      },
    };
  } else {
    const { min, max } = validation;
    target.rule = { decimal: { formula1: min, formula2: max, operator: "Between" } };
  }
  const strict = validation.kind !== "list" || validation.strict;
  target.errorAlert = {
    showAlert: strict,
    style: "Stop",
    title: validation.error?.title ?? "",
    message: validation.error?.message ?? "",
  };
  if (validation.prompt) target.prompt = { showPrompt: true, ...validation.prompt };
}

function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan, used: Area): void {
  const { page } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top * POINTS_PER_CM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_CM;
  layout.leftMargin = page.margins.left * POINTS_PER_CM;
  layout.rightMargin = page.margins.right * POINTS_PER_CM;
  layout.headerMargin = page.margins.header * POINTS_PER_CM;
  layout.footerMargin = page.margins.footer * POINTS_PER_CM;
  layout.zoom = { horizontalFitToPages: 1 };
  // Every sheet is a document of its own, also when the whole workbook is printed.
  layout.firstPageNumber = 1;
  if (page.centerHorizontally) layout.centerHorizontally = true;
  layout.setPrintArea(areaAddress(page.printArea ?? used));
  if (page.titleRows) {
    const { row, rows } = page.titleRows;
    layout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  if (page.centerFooter) {
    layout.headersFooters.defaultForAllPages.centerFooter = page.centerFooter;
  }
}
