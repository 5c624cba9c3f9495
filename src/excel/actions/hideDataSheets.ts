/**
 * The workbook itself, made ready to be handed on where no copy can be made: data sheets out of sight, the officer's own
 * ITA formulas as values; both are taken back when asked for.
 */
import { ok, refuse, type Place, type Result } from "../../core/result";
import { exchangeTexts } from "../../locale/exchange";
import { workbookTexts } from "../../locale/workbook";
import { KEPT } from "../kept";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { newStamp } from "../stamp";
import { send, transact } from "../transaction";
import { beginSight, endSight, loadHidden, showAgain } from "./dataSheetsInSight";
import {
  frozenCount,
  freezeFormulas,
  loadFrozen,
  refusedThaw,
  stayedAs,
  thawFormulas,
} from "./frozenFormulas";
import { MadeReader } from "./made";

/** What was done to a workbook that is handed on itself. */
export interface HandedOn {
  /** Data sheets that were hidden. */
  readonly sheets: readonly string[];
  /** ITA formulas that became values. */
  readonly formulas: number;
}

/** What came back. */
export interface TakenBack extends HandedOn {
  /** Cells that were values of formulas and that somebody edited since: they keep what was typed. */
  readonly edited: readonly Place[];
  /** Formulas that could not come back, since their cells or what they refer to are gone, with the cell of each. */
  readonly lost: readonly (Place & { readonly formula: string })[];
}

/**
 * Hides every data sheet that is in sight, makes the ITA formulas of the other sheets in sight values, and shows the first
 * report. Refused, with the cells, while such a formula shows an error or is still being computed.
 */
export function hideDataSheets(): Promise<Result<HandedOn>> {
  return runExcel(async (context) => {
    const reader = new MadeReader(context);
    const read = await readSnapshot(context, [], reader);
    if (!read.ok) return read;
    const { around, sheetOf } = read.value;
    if (around.structureProtected) return refuse(workbookTexts.workbookProtected);
    const [first] = reader.sheets();
    if (!first) return refuse(exchangeTexts.noReports);
    if (await loadFrozen(context)) return refuse(exchangeTexts.alreadyFrozen);
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const data = new Set(sheetOf.values());
    const inSight = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name);
    const frozen = await freezeFormulas(
      context,
      inSight.filter((name) => !data.has(name)),
    );
    if (!frozen.ok) return frozen;
    const sheets = inSight.filter((name) => data.has(name));
    if (sheets.length + frozen.value === 0) return ok({ sheets, formulas: 0 });
    return hide(context, { sheets, formulas: frozen.value }, first.sheet);
  });
}

/** Hides sheets; what was frozen before comes back when they stay in sight. */
function hide(
  context: Excel.RequestContext,
  handedOn: HandedOn,
  firstReport: string,
): Promise<Result<HandedOn>> {
  const { worksheets, settings } = context.workbook;
  const { sheets } = handedOn;
  const stamp = newStamp();
  return transact<HandedOn>({
    apply: async () => {
      // The list first: whatever happens then, what is hidden can be shown again. Formulas that are frozen without a list,
      // even an empty one, are of a run that stopped before it, and `recover` enters them again.
      beginSight(context, stamp);
      settings.add(KEPT.hidden, sheets);
      worksheets.getItem(firstReport).activate();
      for (const name of sheets) worksheets.getItem(name).visibility = "Hidden";
      endSight(context, stamp);
      await send(context);
      return ok(handedOn);
    },
    settle: async (other) => {
      await showAgain(other, sheets, stamp);
      const record = await loadFrozen(other);
      const thawed = record && (await thawFormulas(other, record));
      if (!thawed) return null;
      if (!thawed.ok) return thawed;
      // What somebody edited meanwhile, or took away, is not as it was.
      const stayed = stayedAs(thawed.value);
      return stayed && refuse(stayed.text, stayed.params, stayed.place);
    },
    left: (code) => refuse(exchangeTexts.leftHidden, { code, sheets: sheets.join(", ") }),
  });
}

/** Shows the sheets again that `hideDataSheets` hid, and enters the formulas again that it made values. */
export function showDataSheets(): Promise<Result<TakenBack>> {
  return runExcel(async (context) => {
    const record = await loadFrozen(context);
    const hidden = await loadHidden(context);
    if (hidden.length === 0 && !record)
      return ok({ sheets: [], formulas: 0, edited: [], lost: [] });
    const stamp = newStamp();
    const takeBack = async (other: Excel.RequestContext): Promise<Result<TakenBack>> => {
      const refused = record && (await refusedThaw(other, record));
      if (refused) return refused;
      // Without the list `recover` enters formulas again, should it stop after this.
      const sheets = await showAgain(other, hidden, stamp);
      const thawed = record
        ? await thawFormulas(other, record)
        : ok({ formulas: 0, edited: [], lost: [] });
      return thawed.ok ? ok({ sheets, ...thawed.value }) : thawed;
    };
    return transact<TakenBack>({
      apply: () => takeBack(context),
      settle: takeBack,
      left: (code) => refuse(exchangeTexts.leftHidden, { code, sheets: hidden.join(", ") }),
    });
  });
}

/** What `hideDataSheets` did and was not taken back. */
export function hiddenDataSheets(): Promise<Result<HandedOn>> {
  return runExcel(async (context) => {
    const record = await loadFrozen(context);
    return ok({ sheets: await loadHidden(context), formulas: record ? frozenCount(record) : 0 });
  });
}
