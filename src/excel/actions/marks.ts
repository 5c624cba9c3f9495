import { firstCellOf, sheetOfReference } from "../../cells/a1";
import { formerFill, isMarkColor, MARK_COLORS, MARK_PREFIX } from "../../checks/markRecord";
import type { Severity } from "../../checks/rule";
import { ok, refuse, type Place, type Result } from "../../core/result";
import { checkTexts } from "../../locale/checks";
import { KEPT, type KeptMark, type MarksMark, type MarksRecord } from "../kept";
import { longValue, removeLong } from "../longValue";
import { runExcel } from "../run";
import { newStamp } from "../stamp";
import { send, transact } from "../transaction";

/**
 * Marks are fills. What a cell looked like before stands in the comment of a hidden workbook name that points at it:
 * the name follows the cell when rows are inserted or sheets renamed, and survives saving and reopening. So every mark
 * is its own record, written before the fill. Taking the marks off restores the fill where it is still the mark's, and
 * removes the names; nothing else is ever written.
 */
/** Most cells marked at a time; more colour than that shows nothing. */
export const MOST_MARKS = 500;

/** A cell to be marked; of a range the first cell. */
export interface Mark {
  readonly place: Required<Place>;
  readonly severity: Severity;
}

/** What marking did. `skipped`: left alone. */
export interface MarkCounts {
  readonly marked: number;
  readonly skipped: number;
}

/** Fill of a cell: a colour, none, or "other" for patterns and gradients, which could not be restored exactly. */
type Fill = { readonly color: string } | "none" | "other";

/** A mark in the workbook. */
interface PresentMark {
  readonly name: string;
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
  /** Fill before, null for none; undefined where another program dropped the comment. */
  readonly before: string | null | undefined;
}

/**
 * Takes older marks off and marks these cells. Left alone are cells of protected sheets and cells whose fill is a
 * pattern.
 */
export function markCells(marks: readonly Mark[]): Promise<Result<MarkCounts>> {
  return runExcel((context) => {
    const wanted = new Map(
      marks.map((mark) => [`${mark.place.sheet}\n${firstCellOf(mark.place.address)}`, mark]),
    );
    const change = new Marking(context, [...wanted.values()].slice(0, MOST_MARKS));
    return transact<MarkCounts>({
      apply: async () => {
        const marked = await change.apply();
        return ok({ marked, skipped: marks.length - marked });
      },
      settle: async (other) => {
        const done = await change.settle(other);
        return done === null ? null : ok({ marked: done, skipped: marks.length - done });
      },
      left: (code) => change.left(code),
    });
  });
}

/** Takes all marks off; the cells look as before, but for those that somebody filled since. */
export function clearMarks(): Promise<Result<{ readonly cleared: number }>> {
  return runExcel((context) => {
    const change = new Marking(context, []);
    const counts = () => ok({ cleared: change.cleared });
    return transact<{ readonly cleared: number }>({
      apply: async () => {
        await change.apply();
        return counts();
      },
      settle: async (other) => ((await change.settle(other)) === null ? null : counts()),
      left: (code) => change.left(code),
    });
  });
}

/** Makes these the marks of the workbook, instead of those that are there. */
class Marking {
  cleared = 0;
  private readonly stamp = newStamp();
  /** What is changed, once the round trip that changes it was sent. */
  private record: MarksRecord | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly marks: readonly Mark[],
  ) {}

  /** @returns how many cells were marked */
  async apply(): Promise<number> {
    const present = await loadMarks(this.context);
    const sheets = this.loadSheets();
    if (present.length > 0 || sheets.size > 0) await this.context.sync();
    const free = present.filter(isFree);
    const before = free.map(({ name, item, range }): KeptMark => ({
      name,
      comment: item.comment,
      visible: item.visible,
      reference: String(item.formula),
      color: range.isNullObject ? "" : range.format.fill.color,
    }));
    const loaded = this.marks.flatMap(({ place, severity }) => {
      const sheet = sheets.get(place.sheet);
      if (!sheet || sheet.isNullObject || sheet.protection.protected) return [];
      const range = sheet.getRange(firstCellOf(place.address));
      loadFill(range);
      range.load("address");
      return [{ range, severity }];
    });
    if (loaded.length > 0) await this.context.sync();
    this.cleared = free.filter(({ range }) => !range.isNullObject).length;
    // A cell that is marked already had its former fill when its mark was made.
    const former = new Map(
      free.flatMap((mark) =>
        mark.range.isNullObject || !isOurs(mark.range)
          ? []
          : [[mark.range.address, mark.before ?? null]],
      ),
    );
    const taken = new Set(present.filter((mark) => !isFree(mark)).map(({ name }) => name));
    let number = 0;
    const wanted = loaded.flatMap(({ range, severity }) => {
      const fill = fillOf(range);
      const known = former.get(range.address);
      if (fill === "other" && known === undefined) return [];
      do number += 1;
      while (taken.has(MARK_PREFIX + number));
      const color = typeof fill === "object" ? fill.color : null;
      const comment = JSON.stringify({ fill: known === undefined ? color : known });
      return [{ name: MARK_PREFIX + number, range, comment, color: MARK_COLORS[severity] }];
    });
    if (free.length === 0 && wanted.length === 0) return 0;
    const [first] = [...wanted, ...free];
    const sheet = sheetOfReference(first?.range.isNullObject ? null : first?.range.address);
    const record = { before, wanted: wanted.map(({ name }) => name), sheet: sheet ?? "" };
    // In the same round trip: a batch that stops half-way leaves the record of what it was about to do.
    const end = this.begin(record);
    for (const mark of free) takeOff(mark);
    for (const { name, range, comment, color } of wanted) {
      this.context.workbook.names.add(name, range, comment).visible = false;
      range.format.fill.color = color;
    }
    end();
    this.record = record;
    await send(this.context);
    return wanted.length;
  }

  /** Queues the record. @returns what queues taking it away again */
  private begin(record: MarksRecord): () => void {
    const { settings } = this.context.workbook;
    const [key, open] = [KEPT.record + this.stamp, KEPT.open + this.stamp];
    const kept = longValue(record);
    kept.write(settings, key);
    const mark: MarksMark = { kind: "marks", stamp: this.stamp, beat: Date.now() };
    settings.add(open, mark);
    return () => {
      for (const name of [...kept.keys(key), open]) settings.getItem(name).delete();
    };
  }

  /** @returns how many cells are marked when all was done, null when the marks are those of before again */
  async settle(context: Excel.RequestContext): Promise<number | null> {
    return this.record && settleMarks(context, this.stamp, this.record);
  }

  left(code: string): Result<never> {
    const [first] = this.marks;
    return refuse(checkTexts.marksLeft, { code }, first?.place);
  }

  /** Queues what must be known of the sheets to be marked. */
  private loadSheets(): Map<string, Excel.Worksheet> {
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { place } of this.marks) {
      if (sheets.has(place.sheet)) continue;
      const sheet = this.context.workbook.worksheets.getItemOrNullObject(place.sheet);
      sheet.load("name");
      sheet.protection.load("protected");
      sheets.set(place.sheet, sheet);
    }
    return sheets;
  }
}

/**
 * After a change of marks that may have stopped half-way: puts those of before back, unless all was done.
 * @returns how many cells are marked when all was done, null when the marks are those of before again
 */
export async function settleMarks(
  context: Excel.RequestContext,
  stamp: string,
  { wanted, before }: MarksRecord,
): Promise<number | null> {
  const { names: all, settings } = context.workbook;
  settings.load("items/key");
  const present = await loadMarks(context);
  if (present.length > 0) await send(context);
  const free = present.filter(isFree);
  const names = free.map(({ name }) => name);
  const isDone =
    wanted.length === names.length &&
    wanted.every((name) => names.includes(name)) &&
    // The fill of the last one is the last thing that is done.
    free.every(({ range }) => range.isNullObject || isOurs(range)) &&
    names.join() !== before.map(({ name }) => name).join();
  if (!isDone) {
    for (const mark of free) takeOff(mark);
    for (const { name, comment, visible, reference, color } of before) {
      const item = all.add(name, reference, comment);
      item.visible = visible;
      if (color !== "") item.getRangeOrNullObject().format.fill.color = color;
    }
  }
  removeLong(settings.items, KEPT.record + stamp);
  removeLong(settings.items, KEPT.open + stamp);
  await send(context);
  return isDone ? wanted.length : null;
}

/** Reads which marks there are and queues loading their cells. */
async function loadMarks(context: Excel.RequestContext): Promise<readonly PresentMark[]> {
  const { names } = context.workbook;
  names.load("items/name,items/comment,items/formula,items/visible");
  await send(context);
  return names.items
    .filter(({ name }) => name.startsWith(MARK_PREFIX))
    .map((item) => {
      const range = item.getRangeOrNullObject();
      range.load("address");
      loadFill(range);
      range.worksheet.protection.load("protected");
      return { name: item.name, item, range, before: formerFill(item.comment) };
    });
}

function loadFill(range: Excel.Range): void {
  range.load("format/fill/color,format/fill/pattern,format/fill/tintAndShade");
}

/**
 * The fill of one cell. Excel tells "#FFFFFF" and no pattern for a cell without a fill as for a white one; only
 * `tintAndShade` is null for the former (OfficeDev/office-js issue 4900).
 */
function fillOf(range: Excel.Range): Fill {
  const { color } = range.format.fill;
  const pattern = range.format.fill.pattern as string | null;
  const tintAndShade = range.format.fill.tintAndShade as number | null;
  if (pattern === "None" || (pattern === null && tintAndShade === null)) return "none";
  return pattern === null || pattern === "Solid" ? { color } : "other";
}

/** Whether a cell still has the colour of a mark. */
function isOurs(range: Excel.Range): boolean {
  return isMarkColor(range.format.fill.color);
}

/** Whether a mark can be taken off: its cell is gone, or its sheet is not protected. */
function isFree({ range }: PresentMark): boolean {
  return range.isNullObject || !range.worksheet.protection.protected;
}

/** Queues taking a mark off: the fill only where it is still the mark's, since somebody may have filled the cell. */
function takeOff({ item, range, before }: PresentMark): void {
  if (!range.isNullObject && isOurs(range)) {
    if (typeof before === "string") range.format.fill.color = before;
    else range.format.fill.clear();
  }
  item.delete();
}
