/* oxlint-disable office-addins/call-sync-before-read -- `send` is the sync of changes, which the rule does not know */
import type { Area } from "../../cells/area";
import type { SheetCells } from "../../cells/values";
import { ok, type Result } from "../../core/result";
import type { SheetPlan } from "../../sheets/plan";
import { rangeOf } from "../paint/paintSheet";
import { cellsOf, loadUsed } from "../read/usedCells";
import { KEPT, type NamesRecord } from "../kept";
import { newStamp } from "../stamp";
import { leftToLookAt, send, transact, type Change } from "../transaction";

/** A data sheet that the workbook has, with the plan by which it was made. */
export interface OwnSheet {
  readonly sheet: string;
  readonly plan: SheetPlan;
}

/** A workbook name with what it stands for. */
export interface KnownName {
  readonly name: string;
  readonly formula: unknown;
}

/** A workbook name that is to point at a data sheet again. */
interface Mend {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** The name as it stands, which points to nothing; null when there is none. */
  readonly dead: string | null;
}

/** What mending names came to. */
export interface MendedNames {
  /** Sheets that have their names again. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

const isDead = ({ formula }: KnownName) => typeof formula === "string" && formula.includes("#REF!");

/** The name as the workbook has it; Excel tells no capitals from small letters. */
function knownAs(name: string, names: readonly KnownName[]): KnownName | undefined {
  return names.find((known) => known.name.toLowerCase() === name.toLowerCase());
}

/**
 * Gives data sheets their workbook names again, which were lost or point to nothing (#REF!). A name that stands for
 * anything else stays, and so does one whose cells are no longer found: those of the plan by the texts around them.
 */
export async function mendNames(
  context: Excel.RequestContext,
  own: readonly OwnSheet[],
  names: readonly KnownName[],
): Promise<Result<MendedNames>> {
  const mends = await findMends(context, own, names);
  return mends.length === 0
    ? ok({ sheets: [], names: [] })
    : transact(new Mending(context, own, mends));
}

/** Names that are to be mended, each with the cells that it belongs to as they stand now. */
async function findMends(
  context: Excel.RequestContext,
  own: readonly OwnSheet[],
  names: readonly KnownName[],
): Promise<readonly Mend[]> {
  const lost = own.flatMap(({ sheet, plan }) => {
    const wanted = (plan.names ?? []).flatMap(({ name, area }) => {
      const known = knownAs(name, names);
      return !known || isDead(known) ? [{ name, area, dead: known?.name ?? null }] : [];
    });
    if (wanted.length === 0) return [];
    return [{ sheet, plan, wanted, used: loadUsed(context.workbook.worksheets.getItem(sheet)) }];
  });
  if (lost.length === 0) return [];
  await send(context);
  const mends: Mend[] = [];
  for (const { sheet, plan, wanted, used } of lost) {
    const cells = await cellsOf(sheet, used);
    for (const { name, area, dead } of wanted) {
      const down = shiftOf(plan, area, cells);
      if (down !== null) mends.push({ name, sheet, area: { ...area, row: area.row + down }, dead });
    }
  }
  return mends;
}

/** Mends names: its record first, then the names; after a failure what was begun is finished. */
class Mending implements Change<MendedNames> {
  private readonly stamp = newStamp();
  /** Whether the record was written for certain. */
  private begun = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly own: readonly OwnSheet[],
    private readonly mends: readonly Mend[],
  ) {}

  private get done(): MendedNames {
    const sheets = [...new Set(this.mends.map(({ sheet }) => sheet))];
    return { sheets, names: this.mends.map(({ name }) => name) };
  }

  private get key(): string {
    return KEPT.open + this.stamp;
  }

  async apply(): Promise<Result<MendedNames>> {
    const { settings } = this.context.workbook;
    const { sheets, names } = this.done;
    const record: NamesRecord = {
      kind: "names",
      stamp: this.stamp,
      beat: Date.now(),
      names,
      sheets,
    };
    settings.add(this.key, record);
    await send(this.context);
    this.begun = true;
    for (const mend of this.mends) queue(this.context, mend);
    settings.getItem(this.key).delete();
    await send(this.context);
    return ok(this.done);
  }

  /** A name that somebody else mended meanwhile is as good; cells are looked for again, as rows may have come. */
  async settle(context: Excel.RequestContext): Promise<Result<MendedNames> | null> {
    const { names, settings } = context.workbook;
    names.load("items/name,items/formula");
    const mark = settings.getItemOrNullObject(this.key);
    mark.load("key");
    await send(context);
    // Never begun for certain: it is the record alone that may stand.
    const mends = this.begun ? await findMends(context, this.own, names.items) : [];
    const wanted = new Set(this.mends.map(({ name }) => name));
    for (const mend of mends) if (wanted.has(mend.name)) queue(context, mend);
    if (!mark.isNullObject) mark.delete();
    await send(context);
    return this.begun ? ok(this.done) : null;
  }

  left(code: string): Result<never> {
    return leftToLookAt({ sheet: this.done.sheets[0] ?? "" }, code);
  }
}

function queue(context: Excel.RequestContext, { name, sheet, area, dead }: Mend): void {
  const { names, worksheets } = context.workbook;
  if (dead !== null) names.getItem(dead).delete();
  names.add(name, rangeOf(worksheets.getItem(sheet), area));
}

/** Rows above an area that tell as well where it stands. */
const ABOVE = 3;
/** Most rows that people put above what the add-in made. */
const MOST_SHIFT = 100;

/**
 * By how many rows the cells of a name stand lower than planned, as when rows were put above them: where all that the
 * plan has beside and above them stands on the sheet. Null when that is nowhere, or in two places.
 */
function shiftOf(plan: SheetPlan, area: Area, cells: SheetCells): number | null {
  const labels = labelsOf(plan, area);
  if (labels.length === 0) return null;
  const shifts = Array.from({ length: MOST_SHIFT + 1 }, (_, down) => down);
  const [down, ...others] = shifts.filter((rows) =>
    labels.every(
      ({ row, column, label }) =>
        cells.values[row + rows - cells.row]?.[column - cells.column] === label,
    ),
  );
  return down !== undefined && others.length === 0 ? down : null;
}

/** What the plan has in its first column that is filled, in the rows of an area and above them: nobody types there. */
function labelsOf(plan: SheetPlan, area: Area) {
  const near = plan.blocks.flatMap((block) =>
    block.cells.flatMap((line, r) =>
      line.flatMap((cell, c) => {
        const [row, column] = [block.row + r, block.column + c];
        const isNear = row >= area.row - ABOVE && row < area.row + area.rows;
        const isLabel = (typeof cell === "string" && cell !== "") || typeof cell === "number";
        return isNear && isLabel ? [{ row, column, label: cell }] : [];
      }),
    ),
  );
  const first = Math.min(...near.map(({ column }) => column));
  return near.filter(({ column }) => column === first);
}
