import { startHost } from "../scripts/headless";
import { paint } from "../src/excel/paint/paint";
import { readSnapshot } from "../src/excel/read/read";
import { makeReports } from "../src/excel/actions/reports";
import { runExcel } from "../src/excel/run";
import type { Host } from "../host/host";
import { DATA_SETS, planDataSet } from "../test/support/dataSets";
import { medianTime, type Benchmark } from "./bench";

/** A workbook with the longest data set. */
export async function longWorkbook(): Promise<Host> {
  const host = startHost();
  const painted = await runExcel(async (context) => {
    const read = await readSnapshot(context);
    return read.ok ? paint(context, planDataSet(DATA_SETS.long), read.value.around) : read;
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
    { name, value: roundTrips - before.roundTrips, unit: "syncs", limit: 8 },
    { name, value: bytes, unit: "bytes" },
    { name, value: Math.round(time), unit: "ms", note: "made again in place of the first set" },
    { name: "workbook with the set", value: file.length, unit: "bytes" },
  ];
};
