import { startHost } from "../scripts/headless";
import { paint } from "../src/excel/paint/paint";
import { readSnapshot } from "../src/excel/read/read";
import { makeReports } from "../src/excel/actions/reports";
import { runExcel } from "../src/excel/run";
import type { Host } from "../host/host";
import type { SheetPlan } from "../src/sheets/plan";
import { planMeasures } from "../src/sheets/templates/measures";
import { DATA_SETS, planDataSet } from "../test/support/dataSets";
import { medianTime, type Benchmark } from "./bench";

/** A workbook with the longest data set. */
export function longWorkbook(): Promise<Host> {
  return workbookOf(planDataSet(DATA_SETS.long));
}

async function workbookOf(plans: readonly SheetPlan[]): Promise<Host> {
  const host = startHost();
  const painted = await runExcel(async (context) => {
    const read = await readSnapshot(context);
    return read.ok ? paint(context, plans, read.value.around) : read;
  });
  if (!painted.ok) throw new Error(painted.error.text.en);
  return host;
}

/** The full set of reports for the largest data set, in the embedded host without a browser. */
export const reports: Benchmark = async () => {
  const host = await longWorkbook();
  const before = { ...host.counters };
  const made = await makeReports();
  if (!made.ok) throw new Error(made.error.text.en);
  const { roundTrips, requestBytes, responseBytes } = host.counters;
  const bytes = requestBytes + responseBytes - before.requestBytes - before.responseBytes;
  const name = `full set, ${made.value.made.length} reports`;
  const time = await medianTime(() => makeReports(), 3);
  const file = await host.save();
  return [
    { name, value: roundTrips - before.roundTrips, unit: "syncs", limit: 6 },
    { name, value: bytes, unit: "bytes" },
    { name, value: Math.round(time), unit: "ms", note: "made again in place of the first set" },
    { name: "workbook with the set", value: file.length, unit: "bytes" },
  ];
};

/** Measures of a plan longer than any office's, no two texts alike. */
const MANY = 1000;

/** The plan of many measures: what its sheet takes to be computed and to be sent. */
export const longPlan: Benchmark = async () => {
  const { agency, measures } = DATA_SETS.ordinary;
  const many = Array.from({ length: MANY }, (_, index) => {
    const measure = measures[index % measures.length]!;
    return {
      ...measure,
      measure: `${measure.measure} (${index + 1})`,
      steps: `${measure.steps} ครั้งที่ ${index + 1}`,
    };
  });
  const plans = planDataSet(DATA_SETS.ordinary).map((plan) =>
    plan.id === "measures" ? planMeasures(many, agency.fiscalYear, agency.planYear) : plan,
  );
  const host = await workbookOf(plans);
  const make = async () => {
    const made = await makeReports({ only: ["plan-8"] });
    if (!made.ok) throw new Error(made.error.text.en);
  };
  const before = { ...host.counters };
  await make();
  const { requestBytes, responseBytes } = host.counters;
  const bytes = requestBytes + responseBytes - before.requestBytes - before.responseBytes;
  const name = `plan of ${MANY.toLocaleString("en")} measures`;
  const time = await medianTime(make, 3);
  return [
    {
      name,
      value: Math.round(time),
      unit: "ms",
      limit: 600,
      note: "made again in place of the first",
    },
    { name, value: bytes, unit: "bytes", limit: 3_000_000 },
  ];
};
