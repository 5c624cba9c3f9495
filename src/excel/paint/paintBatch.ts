import { ok, refuse, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { planFingerprint } from "../../sheets/fingerprint";
import type { SheetPlan } from "../../sheets/plan";
import {
  KEPT,
  parseMade,
  valueOf,
  type MadeRecord,
  type PaintRecord,
  type WorkRecord,
} from "../kept";
import { freeSheetName } from "../sheetNames";
import { newStamp } from "../stamp";
import { send, settleSoon, type Change } from "../transaction";
import { listWith, type PaintJob, type PaintOptions, type Painted, type Surroundings } from "./job";
import { isEdited, loadMade, type LoadedMade } from "./madeSheet";
import { addLink, fillSheet, rangeOf } from "./paintSheet";
import { rescueTyped, type LastLook } from "./rescue";
import { settlePaint } from "./settlePaint";

/** A sheet being made. */
interface Work {
  readonly job: PaintJob;
  /** Name while it is being built. */
  readonly workName: string;
  /** Name of the sheet it replaces, until that one is deleted. */
  readonly between: string;
  sheet?: Excel.Worksheet;
  /** The sheet to be replaced, as it was in the last round trip before that. */
  old?: LoadedMade;
  /** Plan and name that it gets in the end. */
  plan: SheetPlan;
  name: string;
  replaces: boolean;
}

/**
 * Makes sheets. Each is built under a name nobody else has and gets its real name in the last round trip, when it is
 * known by id. In the round trip before that, sheets to be replaced are looked at once more: one that somebody changed
 * or renamed stays. Names that others took meanwhile are theirs.
 */
export class Painting implements Change<Painted> {
  private readonly stamp = newStamp();
  private readonly works: Work[];
  private readonly key: string;
  private readonly kept: { kept: string; name: string }[] = [];
  private readonly lastLooks: LastLook[] = [];
  private made: readonly MadeRecord[] = [];
  private sheetNames: readonly string[];
  /** Whether the last round trip, which gives the names, was sent. */
  private named = false;
  /** True once Excel refused a chart and everything was taken away again. */
  chartsRefused = false;
  /** What names and replacements depend on, loaded by `look`. */
  private looked: { made: Excel.Setting; sheets: Excel.WorksheetCollection } | undefined;
  /** Unfinished sheets that were seen when settling failed; null when not even that was known. */
  private seen: readonly string[] | null = null;

  /** @param ends number of jobs painted after each round trip; the last is all */
  constructor(
    private readonly context: Excel.RequestContext,
    jobs: readonly PaintJob[],
    private readonly around: Surroundings,
    private readonly ends: readonly number[],
    private readonly options: PaintOptions,
  ) {
    this.key = KEPT.open + this.stamp;
    this.sheetNames = around.sheetNames;
    this.works = jobs.map((job, index) => ({
      job,
      workName: `ITA ${this.stamp} ${index + 1}`,
      between: `ITA ${this.stamp} old ${index + 1}`,
      plan: job.plan,
      name: job.name,
      replaces: false,
    }));
  }

  async apply(): Promise<Result<Painted>> {
    let start = 0;
    for (const end of this.ends) {
      if (this.options.signal?.aborted) return this.cancel();
      this.build(this.works.slice(start, end));
      if (end === this.works.length) this.look();
      await send(this.context);
      this.options.onPainted?.(end);
      start = end;
    }
    if (this.options.signal?.aborted) return this.cancel();
    this.decide();
    this.name();
    this.named = true;
    await send(this.context);
    this.kept.push(...(await rescueTyped(this.context, this.lastLooks)));
    return ok(this.outcome([]));
  }

  async settle(context: Excel.RequestContext, error: unknown): Promise<Result<Painted> | null> {
    const settled = await settlePaint(context, this.stamp, (sheets) => (this.seen = sheets));
    if (settled.is === "done") return ok(this.outcome(settled.undeleted));
    if (settled.is === "none" && this.named) return ok(this.outcome([]));
    this.chartsRefused = CHART_MEMBERS.test(errorLocation(error));
    return null;
  }

  left(code: string): Result<never> {
    return this.seen === null
      ? refuse(workbookTexts.sheetsUnsure, { code, stamp: this.stamp })
      : refuse(workbookTexts.cleanUpFailed, { code, sheets: this.seen.join(", ") });
  }

  private outcome(undeleted: readonly string[]): Painted {
    const names = this.works.map(({ name }) => name);
    return { names, charts: true, kept: this.kept, undeleted };
  }

  private async cancel(): Promise<Result<never>> {
    const settled = await settleSoon(this);
    return settled === "left" ? this.left("Cancelled") : refuse(workbookTexts.cancelled);
  }

  private record(state: PaintRecord["state"]): PaintRecord {
    return {
      kind: "paint",
      stamp: this.stamp,
      state,
      beat: Date.now(),
      works: this.works.map((work): WorkRecord => {
        const { replaces } = work.job;
        const isOld = replaces && (state === "building" || work.replaces);
        return {
          workName: work.workName,
          name: work.name,
          print: planFingerprint(work.plan),
          old: isOld ? { id: replaces.id, name: replaces.name, between: work.between } : null,
          id: state === "building" ? null : (work.sheet?.id ?? null),
        };
      }),
      names: this.works.flatMap(({ plan }) => (plan.names ?? []).map(({ name }) => name)),
      made: this.made,
    };
  }

  /** Queues work sheets; the record comes first, so that they are never there without it. */
  private build(works: readonly Work[]): void {
    const { application, names, settings, worksheets } = this.context.workbook;
    settings.add(this.key, this.record("building"));
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    for (const work of works) {
      work.sheet = worksheets.add(work.workName);
      work.sheet.load("id");
    }
    // Names come before cells: formulas of one plan use the names of another.
    for (const { sheet, plan } of works) {
      if (!sheet) continue;
      for (const { name, area } of plan.names ?? []) {
        // A name left over from a deleted sheet would refuse the new one.
        if (this.around.deadNames.includes(name)) names.getItem(name).delete();
        names.add(name, rangeOf(sheet, area));
      }
    }
    const known = new Set([
      ...this.around.liveNames,
      ...this.works.flatMap(({ plan }) => (plan.names ?? []).map(({ name }) => name)),
    ]);
    for (const { sheet, plan } of works) if (sheet) fillSheet(sheet, plan, known);
  }

  /** Queues a look at what names and replacements depend on. */
  private look(): void {
    const { settings, worksheets } = this.context.workbook;
    for (const work of this.works) {
      const { replaces } = work.job;
      if (replaces) work.old = loadMade(worksheets.getItemOrNullObject(replaces.id));
    }
    const made = settings.getItemOrNullObject(KEPT.made);
    made.load("value");
    worksheets.load("items/name");
    this.looked = { made, sheets: worksheets };
  }

  /** Decides by what `look` loaded which sheets are replaced and what the new ones are called. */
  private decide(): void {
    if (!this.looked) return;
    this.made = parseMade(valueOf(this.looked.made));
    this.sheetNames = this.looked.sheets.items.map(({ name }) => name);
    const workNames = new Set(this.works.map(({ workName }) => workName));
    for (const work of this.works) {
      const { old, job } = work;
      work.replaces =
        job.replaces !== undefined &&
        old !== undefined &&
        !old.sheet.isNullObject &&
        old.sheet.name === job.replaces.name &&
        !isEdited(old, job.replaces.print);
    }
    const replaced = new Set(this.works.flatMap((work) => (work.replaces ? [work.job.name] : [])));
    const taken = this.sheetNames.filter((name) => !workNames.has(name) && !replaced.has(name));
    taken.push(...replaced);
    const renamed = new Map<string, string>();
    for (const work of this.works) {
      if (work.replaces) continue;
      const { job, old } = work;
      const isTaken = taken.some((name) => name.toLowerCase() === job.name.toLowerCase());
      work.name = isTaken ? freeSheetName(job.plan.name, taken) : job.name;
      taken.push(work.name);
      if (work.name !== job.name) renamed.set(job.name, work.name);
      if (job.replaces && old && !old.sheet.isNullObject && old.sheet.name === job.replaces.name) {
        this.kept.push({ kept: job.replaces.name, name: work.name });
      }
    }
    for (const work of this.works) {
      if (renamed.size > 0) work.plan = retargeted(work.plan, renamed);
    }
  }

  /**
   * Queues real names and places, then the list of made sheets, and last the deleting of replaced sheets. After a
   * failure the record tells how far it came: until everything stands it can be put back, from then on finished.
   */
  private name(): void {
    const { settings, worksheets } = this.context.workbook;
    settings.add(this.key, this.record("naming"));
    const olds = this.works.flatMap((work) => {
      const replaces = work.replaces ? work.job.replaces : undefined;
      return replaces ? [{ work, replaces, sheet: worksheets.getItem(replaces.id) }] : [];
    });
    for (const { sheet, work } of olds) sheet.name = work.between;
    for (const { sheet, name } of this.works) if (sheet) sheet.name = name;
    for (const { sheet, plan, job } of this.works) {
      if (sheet && plan !== job.plan) pointLinks(sheet, plan);
    }
    // Each goes beside the sheet it replaces, from the right, so that places further left stay what they were.
    for (const { work, replaces } of olds.sort((a, b) => b.replaces.position - a.replaces.position))
      if (work.sheet) work.sheet.position = replaces.position;
    if (this.options.listed) settings.add(KEPT.made, this.listAfter());
    settings.add(this.key, this.record("placed"));
    const [first] = this.works;
    if (first?.sheet) {
      const { row, column } = first.plan.select ?? { row: 0, column: 0 };
      first.sheet.activate();
      first.sheet.getRangeByIndexes(row, column, 1, 1).select();
    }
    for (const { sheet, work, replaces } of olds) {
      // What is typed in this very moment is seen before it goes.
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values,formulas,rowIndex,columnIndex");
      this.lastLooks.push({ range, print: replaces.print, name: work.name, plan: work.plan });
      sheet.delete();
    }
    settings.getItem(this.key).delete();
  }

  private listAfter(): readonly MadeRecord[] {
    const added = this.works.map(({ plan, name }) => ({
      sheet: name,
      id: plan.id,
      wished: plan.name,
      print: planFingerprint(plan),
      on: today(),
    }));
    return listWith(this.made, added, this.sheetNames);
  }
}

/** The day in local time, as it is kept: "2026-11-28". */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Members of charts as Excel names the place of an error. */
const CHART_MEMBERS = /chart|axis|axes|legend|series|gridlines|dataLabels|^title\.|setPosition/i;

/** The member at which Excel stopped, or "". */
function errorLocation(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "";
  const info = error.debugInfo as { errorLocation?: unknown } | null | undefined;
  return typeof info?.errorLocation === "string" ? info.errorLocation : "";
}

/** The plan with its links and the texts under them pointing at sheets by the names they got. */
function retargeted(plan: SheetPlan, renamed: ReadonlyMap<string, string>): SheetPlan {
  const moved = (plan.links ?? []).filter(({ sheet }) => renamed.has(sheet));
  if (moved.length === 0) return plan;
  const blocks = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, r) =>
      line.map((cell, c) => {
        const isLink = moved.some(
          ({ row, column, sheet }) =>
            row === block.row + r && column === block.column + c && sheet === cell,
        );
        return isLink && typeof cell === "string" ? (renamed.get(cell) ?? cell) : cell;
      }),
    ),
  }));
  const links = (plan.links ?? []).map((link) => ({
    ...link,
    sheet: renamed.get(link.sheet) ?? link.sheet,
  }));
  return { ...plan, blocks, links };
}

/** Queues the links of a plan and the texts under them once more. */
function pointLinks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const link of plan.links ?? []) {
    sheet.getRangeByIndexes(link.row, link.column, 1, 1).values = [[link.sheet]];
    addLink(sheet, link, plan);
  }
}
