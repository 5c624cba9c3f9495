import { refuse, ok, type Result } from "../locale/result";
import { workbookTexts } from "../locale/workbook";
import { absoluteAddress, areaAddress } from "../sheets/address";
import type { Area, Block, BorderEdge, Cell, SheetPlan, Style, Validation } from "../sheets/plan";
import { POINTS_PER_CM } from "../sheets/theme";
import { officeErrorCode, refuseOfficeError } from "./run";
import { freeSheetName } from "./sheetNames";

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

/**
 * Makes new sheets from plans, in one round trip whatever their size, and shows the first.
 * Nothing that exists is touched. Each sheet is built under a name nobody else has and gets its real name last;
 * when Excel refuses anything half-way, all sheets of this call are taken away again.
 * @returns the names the sheets got, in the order of the plans.
 */
export async function paint(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  around: Surroundings,
): Promise<Result<readonly string[]>> {
  const stamp = Date.now().toString(36);
  const taken = [...around.sheetNames];
  const jobs = plans.map((plan, index) => {
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return { plan, name, workName: `ITA ${stamp} ${index + 1}` };
  });
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();

  const sheets = jobs.map((job) => worksheets.add(job.workName));
  // Names come before cells: formulas of one plan use the names of another.
  jobs.forEach(({ plan }, index) => {
    const sheet = sheets[index];
    if (sheet) addNames(context, sheet, plan, around.definedNames);
  });
  jobs.forEach(({ plan }, index) => {
    const sheet = sheets[index];
    if (sheet) fill(sheet, plan);
  });
  const first = sheets[0];
  const select = jobs[0]?.plan.select ?? { row: 0, column: 0 };
  if (first) {
    first.activate();
    first.getRangeByIndexes(select.row, select.column, 1, 1).select();
  }
  // Last of all: after a failure, a sheet has its real name only when the ones before it have theirs.
  jobs.forEach(({ name }, index) => {
    const sheet = sheets[index];
    if (sheet) sheet.name = name;
  });
  try {
    await context.sync();
    return ok(jobs.map((job) => job.name));
  } catch (error) {
    return removeHalfMade(context, jobs, error);
  }
}

/** Takes away what a failed paint left; the answer is why it failed. */
async function removeHalfMade(
  context: Excel.RequestContext,
  jobs: readonly { plan: SheetPlan; name: string; workName: string }[],
  error: unknown,
): Promise<Result<never>> {
  const code = officeErrorCode(error);
  if (code === null) throw error;
  const { worksheets, names } = context.workbook;
  try {
    const found = jobs.map((job) => ({
      work: worksheets.getItemOrNullObject(job.workName),
      final: worksheets.getItemOrNullObject(job.name),
    }));
    const planned = jobs.flatMap(({ plan }) => plan.names ?? []);
    const leftNames = planned.map(({ name }) => names.getItemOrNullObject(name));
    found.forEach(({ work, final }) => [work, final].forEach((sheet) => sheet.load("name")));
    leftNames.forEach((item) => item.load("name"));
    await context.sync();
    // All sheets are added before the first is renamed, and renamed in order: those before the first work name
    // that is still there are ours under their real names. Nobody else's sheet can be among them.
    const firstWork = found.findIndex(({ work }) => !work.isNullObject);
    leftNames.filter((item) => !item.isNullObject).forEach((item) => item.delete());
    found.forEach(({ work, final }, index) => {
      if (!work.isNullObject) work.delete();
      else if (index < firstWork && !final.isNullObject) final.delete();
    });
    await context.sync();
  } catch (cleanUpError) {
    if (officeErrorCode(cleanUpError) === null) throw cleanUpError;
    const sheets = jobs.map((job) => job.workName).join(", ");
    return refuse(workbookTexts.cleanUpFailed, { code, sheets });
  }
  return refuseOfficeError(error);
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
  if (page.centerHorizontally) layout.centerHorizontally = true;
  layout.setPrintArea(areaAddress(page.printArea ?? used));
  if (page.titleRows) {
    const { row, rows } = page.titleRows;
    layout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  const all = layout.headersFooters.defaultForAllPages;
  if (page.centerHeader) all.centerHeader = page.centerHeader;
  if (page.centerFooter) all.centerFooter = page.centerFooter;
  if (page.leftFooter) all.leftFooter = page.leftFooter;
  if (page.rightFooter) all.rightFooter = page.rightFooter;
  for (const row of page.breaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(absoluteAddress({ row, column: 0, rows: 1, columns: 1 }));
  }
}
