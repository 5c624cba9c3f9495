/**
 * The one way in which a workbook is changed.
 *
 * Excel carries out the actions of a sync one after the other and stops at the first that it refuses; what came before
 * stands. An error therefore does not tell what the workbook holds. A change first writes a record of what it is about
 * to do (`KEPT.record`), then does it, then removes the record. When a sync fails, the change is settled: what stands is
 * read, and put back, or finished. The officer is told which of three things is true: nothing changed, all is done, or
 * where to look because neither could be made sure of. A record that stays open, since the connection or the pane
 * was gone, is settled the same way later (`recover`).
 */
import { ok, refuse, type Place, type Result } from "../core/result";
import { workbookTexts } from "../locale/workbook";
import { valueOf } from "./kept";
import { officeErrorCode, refuseOfficeError, runExcel } from "./run";

/** A sync that failed without an answer of Excel: nobody knows whether it was carried out. */
class ConnectionError extends Error {
  constructor(readonly reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason));
    this.name = "ConnectionError";
  }
}

/** `context.sync()` for changes: what is no error of Excel's own becomes a ConnectionError. */
export async function send(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw officeErrorCode(error) === null ? new ConnectionError(error) : error;
  }
}

/** The code by which a failed sync is told, or null for a fault of ours. */
function failureCode(error: unknown): string | null {
  return error instanceof ConnectionError ? "Connection" : officeErrorCode(error);
}

/** A change of the workbook. */
export interface Change<T> {
  /** Writes the record and changes the workbook; every sync goes through `send`. */
  apply(): Promise<Result<T>>;
  /**
   * After a failure: reads what stands, and puts back or finishes; then the record is gone.
   * @param context of a run of its own
   * @param error what failed
   * @returns null when the workbook is as it was, otherwise what the change came to
   */
  settle(context: Excel.RequestContext, error: unknown): Promise<Result<T> | null>;
  /** What is said when neither can be made sure of: where to look. */
  left(code: string): Result<never>;
}

/** Milliseconds that settling waits for an officer who is typing into a cell. */
const PATIENCE = 8_000;

/**
 * Carries out a change.
 * @throws what `apply` throws beside failed syncs, which is a fault of ours; the change is settled before
 */
export async function transact<T>(change: Change<T>): Promise<Result<T>> {
  try {
    return await change.apply();
  } catch (error) {
    const code = failureCode(error);
    const settled = await settleSoon(change, error);
    if (code === null) throw error;
    if (settled === "left") return change.left(code);
    if (settled !== null) return settled;
    return error instanceof ConnectionError
      ? refuse(workbookTexts.excelFailed, { code })
      : refuseOfficeError(error);
  }
}

/** Settles a change; "left" when that failed or an officer kept typing into a cell. */
export async function settleSoon<T>(
  change: Change<T>,
  error?: unknown,
): Promise<Result<T> | null | "left"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<"left">((resolve) => {
    timer = setTimeout(() => resolve("left"), PATIENCE);
  });
  try {
    return await Promise.race([settled(change, error), patience]);
  } finally {
    clearTimeout(timer);
  }
}

async function settled<T>(change: Change<T>, failed: unknown): Promise<Result<T> | null | "left"> {
  try {
    // Waits until the cell is left in which somebody types.
    return await Excel.run({ delayForCellEdit: true }, (context) => change.settle(context, failed));
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return "left";
  }
}

/** The third of the three sentences: it is not sure what stands; look here. */
export function leftToLookAt(place: Place, code: string): Result<never> {
  const params = { code, sheet: place.sheet, address: place.address ?? "A1" };
  return refuse(workbookTexts.leftToLookAt, params, place);
}

/**
 * A change of a single setting, which Excel carries out whole or not at all, so that it needs no record.
 * @param change the value afterwards, undefined for none, of the one before, undefined when there is none
 */
export function changeSetting(
  key: string,
  change: (before: unknown) => unknown,
): Promise<Result<null>> {
  const load = (context: Excel.RequestContext) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  };
  const textOf = (value: unknown) => (value === undefined ? "" : JSON.stringify(value));
  return runExcel(async (context) => {
    const setting = load(context);
    await context.sync();
    const before = valueOf(setting);
    const wanted = change(before);
    if (wanted === undefined && before === undefined) return ok(null);
    return transact<null>({
      apply: async () => {
        if (wanted === undefined) setting.delete();
        else context.workbook.settings.add(key, wanted);
        await send(context);
        return ok(null);
      },
      settle: async (other) => {
        const now = load(other);
        await send(other);
        const text = textOf(valueOf(now));
        if (text === textOf(wanted)) return ok(null);
        return text === textOf(before) ? null : refuse(workbookTexts.settingChanged);
      },
      left: (code) => refuse(workbookTexts.settingUnsure, { code }),
    });
  });
}
