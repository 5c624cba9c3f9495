/** Which sheets the add-in made, and whether anybody changed them since. */
import type { CellValue } from "../../cells/values";
import { rangeFingerprint } from "../../sheets/fingerprint";
import type { Replaced } from "../paint/paint";

/** Key of the workbook's settings under which the list is kept. */
export const MADE_KEY = "ITA.made";

/** A sheet that the add-in made. */
export interface MadeRecord {
  /** Name that the sheet got; a sheet of another name is not it any more. */
  readonly sheet: string;
  /** Report and wished name: only the same report of the same year takes its place. */
  readonly id: string;
  readonly wished: string;
  /** Fingerprint of its values when it was made. */
  readonly print: string;
}

/** A made sheet that is still there. */
export interface MadeSheet extends MadeRecord {
  readonly position: number;
  /** True when values were changed, something was drawn on it or it was protected. */
  readonly edited: boolean;
}

/** Drawings of the kinds that people add; charts of ours are none of them. */
const DRAWN = ["Image", "GeometricShape", "Group", "Line"];

/** Reads the made sheets in the round trips of a caller: queue `list`, sync, queue `content`, sync, take `sheets`. */
export class MadeReader {
  private setting: Excel.Setting | undefined;
  private loaded: {
    readonly record: MadeRecord;
    readonly sheet: Excel.Worksheet;
    readonly range: Excel.Range;
  }[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** Queues the reading of the list. */
  list(): void {
    this.setting = this.context.workbook.settings.getItemOrNullObject(MADE_KEY);
    this.setting.load("value");
  }

  /** Queues the reading of the sheets that are still there. */
  content(sheetNames: readonly string[]): void {
    this.loaded = recordsIn(this.setting)
      .filter((record) => sheetNames.includes(record.sheet))
      .map((record) => {
        const sheet = this.context.workbook.worksheets.getItem(record.sheet);
        const range = sheet.getUsedRangeOrNullObject(true);
        sheet.load("position");
        sheet.protection.load("protected");
        sheet.shapes.load("items/type");
        range.load("formulas,rowIndex,columnIndex");
        return { record, sheet, range };
      });
  }

  /** The made sheets, in the order of the list. */
  sheets(): MadeSheet[] {
    return this.loaded.map(({ record, sheet, range }) => {
      const print = range.isNullObject
        ? ""
        : rangeFingerprint({
            row: range.rowIndex,
            column: range.columnIndex,
            values: range.formulas as CellValue[][],
          });
      const drawn = sheet.shapes.items.some(({ type }) => DRAWN.includes(type));
      return {
        ...record,
        position: sheet.position,
        edited: print !== record.print || drawn || sheet.protection.protected,
      };
    });
  }
}

/** The list of made sheets, from its setting once `value` is loaded. */
export function recordsIn(setting: Excel.Setting | undefined): MadeRecord[] {
  const value: unknown = setting?.isNullObject === false ? setting.value : [];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is MadeRecord {
  if (typeof value !== "object" || value === null) return false;
  const record = value as Partial<Record<keyof MadeRecord, unknown>>;
  return (["sheet", "id", "wished", "print"] as const).every(
    (key) => typeof record[key] === "string",
  );
}

/** The sheet that a report of this wished name takes the place of; and the edited one that is kept, where none can go. */
export function successionOf(
  made: readonly MadeSheet[],
  id: string,
  wished: string,
): { readonly replaces?: Replaced; readonly kept?: string } {
  const own = made.filter((sheet) => sheet.id === id && sheet.wished === wished);
  const free = own.findLast((sheet) => !sheet.edited);
  if (free) return { replaces: { name: free.sheet, position: free.position } };
  const kept = own.at(-1);
  return kept ? { kept: kept.sheet } : {};
}
