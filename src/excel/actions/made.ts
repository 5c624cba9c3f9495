/** Which sheets the add-in made, and whether anybody changed them since. */
import { KEPT, parseMade, valueOf, type MadeRecord } from "../kept";
import type { Replaced } from "../paint/job";
import { isEdited, loadMade, type LoadedMade } from "../paint/madeSheet";

/** A made sheet that is still there. */
export interface MadeSheet extends MadeRecord {
  readonly sheetId: string;
  readonly position: number;
  /** True when values were changed, something was drawn on it or it was protected. */
  readonly edited: boolean;
}

/** Reads the made sheets in the round trips of a caller: queue `list`, sync, queue `content`, sync, take `sheets`. */
export class MadeReader {
  private setting: Excel.Setting | undefined;
  private loaded: (LoadedMade & { readonly record: MadeRecord })[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** Queues the reading of the list. */
  list(): void {
    this.setting = this.context.workbook.settings.getItemOrNullObject(KEPT.made);
    this.setting.load("value");
  }

  /** Queues the reading of the sheets that are still there. */
  content(sheetNames: readonly string[]): void {
    this.loaded = parseMade(valueOf(this.setting))
      .filter((record) => sheetNames.includes(record.sheet))
      .map((record) => ({
        record,
        ...loadMade(this.context.workbook.worksheets.getItem(record.sheet)),
      }));
  }

  /** The made sheets, in the order of the list. */
  sheets(): MadeSheet[] {
    return this.loaded.map(({ record, ...loaded }) => ({
      ...record,
      sheetId: loaded.sheet.id,
      position: loaded.sheet.position,
      edited: isEdited(loaded, record.print),
    }));
  }
}

/** The sheet that a report of this wished name takes the place of; and the edited one that is kept, where none can go. */
export function successionOf(
  made: readonly MadeSheet[],
  id: string,
  wished: string,
): { readonly replaces?: Replaced; readonly kept?: string } {
  const own = made.filter((sheet) => sheet.id === id && sheet.wished === wished);
  const free = own.findLast((sheet) => !sheet.edited);
  if (free) {
    const { sheetId, sheet, position, print } = free;
    return { replaces: { id: sheetId, name: sheet, position, print } };
  }
  const kept = own.at(-1);
  return kept ? { kept: kept.sheet } : {};
}
