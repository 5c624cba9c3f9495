import { ok, type Result } from "../../core/result";
import type { SheetPlan } from "../../sheets/plan";
import { freeSheetName } from "../sheetNames";
import { transact } from "../transaction";
import type { PaintJob, PaintOptions, Painted, Surroundings } from "./job";
import { Painting } from "./paintBatch";

/** Round trips in which a large set is built: short enough to be cancelled, few enough to be quick. */
const BATCHES = 3;
/** Sheets that are built in one round trip. */
const AT_ONCE = 3;

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
 * Makes new sheets from plans and shows the first: one round trip to build them whatever their size, one to name them.
 * @returns the names the sheets got, in the order of the plans
 */
export async function paint(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  around: Surroundings,
): Promise<Result<readonly string[]>> {
  const names = assignNames(plans, around.sheetNames);
  const jobs = plans.map((plan, index) => ({ plan, name: names[index] ?? plan.name }));
  const painted = await transact(new Painting(context, jobs, around, [jobs.length], {}));
  return painted.ok ? ok(painted.value.names) : painted;
}

/**
 * Makes a set of sheets: up to three are built in one round trip, more in at most three; one more names them, and the
 * first is shown. Where Excel refuses the charts, the sheets are made without them.
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
  const first = new Painting(context, jobs, around, ends, options);
  const painted = await transact(first);
  if (painted.ok || !first.chartsRefused) return painted;
  const bare = jobs.map((job) => ({ ...job, plan: { ...job.plan, charts: [] } }));
  const second = await transact(new Painting(context, bare, around, ends, options));
  return second.ok ? ok({ ...second.value, charts: false }) : second;
}
