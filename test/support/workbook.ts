import { registerFunctions } from "../../scripts/functions";
import { paint } from "../../src/excel/paint/paint";
import { readSnapshot } from "../../src/excel/read/read";
import { loadClient } from "../../host/client-node";
import { createHost, type Host } from "../../host/host";
import { makeSample } from "../../host/preview/sample";
import type { OfficeOptions } from "../../host/office";
import type { SheetPlan } from "../../src/sheets/plan";
import { planSample } from "../../src/sheets/sample";
import { NEEDED_SHEETS } from "../../src/sheets/templates/all";

/** A host with the add-in's functions, as `Excel` and `Office` of the test; one empty sheet. */
export function emptyWorkbook(options: OfficeOptions = {}): Host {
  const host = createHost({ client: loadClient(), ...options });
  host.install(globalThis);
  registerFunctions(host);
  return host;
}

/** The sample workbooks as files. Each is painted once a test file and opened from then on, which is five times as quick. */
const files = new Map<string, Promise<Uint8Array>>();

/** A host with a workbook that is filled the first time and kept as a file by its name. */
export async function openSample(
  name: string,
  fill: (host: Host) => Promise<unknown>,
  options: OfficeOptions = {},
): Promise<Host> {
  let file = files.get(name);
  if (!file) {
    const painted = emptyWorkbook();
    file = fill(painted).then(() => painted.save());
    files.set(name, file);
  }
  const bytes = await file;
  const host = emptyWorkbook(options);
  await host.open(bytes);
  return host;
}

/** A host that holds the sample workbook with all its data sheets. */
export function sampleWorkbook(options: OfficeOptions = {}): Promise<Host> {
  return openSample("sample", (host) => makeSample(host, "th"), options);
}

/**
 * A host that holds of the sample only the sheets that every workbook needs: for tests of the other sheets, and
 * quicker where it does not matter how many reports there are.
 */
export function neededWorkbook(options: OfficeOptions = {}): Promise<Host> {
  return openSample("needed", fillNeeded, options);
}

/** Fills a new workbook with the sheets that every one needs, in place of its blank one. */
export async function fillNeeded(host: Host): Promise<void> {
  const [blank] = host.book.sheets;
  const needed: readonly string[] = NEEDED_SHEETS.map(({ id }) => id);
  await paintInto(
    host,
    planSample().filter(({ id }) => needed.includes(id)),
  );
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(blank?.name ?? "").delete();
    worksheets.getFirst().activate();
    await context.sync();
  });
}

/** Paints plans into the workbook; the names of the sheets. */
export async function paintInto(
  host: Host,
  plans: readonly SheetPlan[],
): Promise<readonly string[]> {
  return host.run(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) throw new Error("not read");
    const painted = await paint(context, plans, read.value.around);
    if (!painted.ok) throw new Error(JSON.stringify(painted.error));
    return painted.value;
  });
}

/** Values of an area of a sheet, read through the client. */
export async function valuesOf(host: Host, sheet: string, address: string): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Names of all sheets in order. */
export async function sheetNames(host: Host): Promise<string[]> {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
}

/** A person types into a cell of a sheet; the address is A1 style. */
export function type(host: Host, sheet: string, address: string, typed: string): void {
  const match = /^([A-Z])(\d+)$/.exec(address);
  const found = host.book.sheets.find((one) => one.name === sheet);
  if (!match || !found) throw new Error(`${sheet}!${address}`);
  host.enter(found, Number(match[2]) - 1, (match[1] ?? "").charCodeAt(0) - 65, typed);
}
