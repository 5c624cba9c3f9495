import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { startHost } from "../scripts/headless";
import { paint } from "../src/excel/paint/paint";
import { readSnapshot } from "../src/excel/read/read";
import { makeReports } from "../src/excel/actions/reports";
import { runExcel } from "../src/excel/run";
import type { Host } from "../host/host";
import type { SheetPlan } from "../src/sheets/plan";
import { SAMPLE_AGENCY } from "../src/sheets/samples/agency";
import { SAMPLE_MEASURES } from "../src/sheets/samples/measures";
import { SAMPLE_SCORES } from "../src/sheets/samples/scores";
import { planAgency } from "../src/sheets/templates/agency";
import { planMeasures } from "../src/sheets/templates/measures";
import { planScores } from "../src/sheets/templates/scores";
import { medianTime, type Benchmark, type Figure } from "./bench";

/** A workbook with so many measures. */
async function workbookWith(count: number): Promise<Host> {
  const host = startHost();
  const measures = Array.from({ length: count }, (_, index) => {
    const sample = SAMPLE_MEASURES[index % SAMPLE_MEASURES.length];
    if (!sample) throw new Error("the sample is empty");
    return sample;
  });
  await paintInto(host, [
    planAgency(SAMPLE_AGENCY),
    planScores(SAMPLE_SCORES, 2568),
    planMeasures(measures, 2568, 2569),
  ]);
  return host;
}

async function paintInto(host: Host, plans: readonly SheetPlan[]): Promise<void> {
  host.install(globalThis);
  const painted = await runExcel(async (context) => {
    const read = await readSnapshot(context);
    return read.ok ? paint(context, plans, read.value.around) : read;
  });
  if (!painted.ok) throw new Error(painted.error.text.en);
}

/** Reading, the record of what will change, the change, the end of the record. */
const SYNCS = 4;

/** Round trips, bytes and time of one report. */
async function reportFigures(id: "summary" | "plan-8", rows: number): Promise<Figure[]> {
  const host = await workbookWith(rows);
  const name = `${id}, ${rows} measures`;
  const before = { ...host.counters };
  const made = await makeReports({ only: [id] });
  if (!made.ok) throw new Error(made.error.text.en);
  const { roundTrips, requestBytes, responseBytes } = host.counters;
  const bytes = requestBytes + responseBytes - before.requestBytes - before.responseBytes;
  const time = await medianTime(() => makeReports({ only: [id] }), rows > 100 ? 3 : 5);
  return [
    { name, value: roundTrips - before.roundTrips, unit: "syncs", limit: SYNCS },
    { name, value: bytes, unit: "bytes", ...(rows <= 50 && { limit: 1_000_000 }) },
    {
      name,
      value: Math.round(time),
      unit: "ms",
      note: "read, build and paint in the embedded host",
    },
  ];
}

const DIST = join(process.cwd(), "dist");

function gzipOf(files: readonly string[]): number {
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
    0,
  );
  return Math.round(bytes / 102.4) / 10;
}

/** Sizes of what a browser loads first. */
function bundleFigures(): Figure[] {
  const scriptsOf = (page: string) =>
    Array.from(
      readFileSync(join(DIST, page), "utf8").matchAll(/<script[^>]+src="([^":]+)"/g),
      (match) => match[1] ?? "",
    );
  const all = readdirSync(DIST).filter((file) => file.endsWith(".js"));
  return [
    { name: "functions.js", value: gzipOf(["functions.js"]), unit: "KB gzip", limit: 40 },
    {
      name: "pane, first load",
      value: gzipOf(scriptsOf("taskpane.html")),
      unit: "KB gzip",
      limit: 150,
    },
    {
      name: "ribbon commands, first load",
      value: gzipOf(scriptsOf("commands.html")),
      unit: "KB gzip",
    },
    { name: "all scripts of the add-in", value: gzipOf(all), unit: "KB gzip" },
  ];
}

/** Reports and bundles of the main job. */
export const spine: Benchmark = async () => [
  ...(await reportFigures("summary", 10)),
  ...(await reportFigures("plan-8", 10)),
  ...(await reportFigures("plan-8", 50)),
  ...(await reportFigures("plan-8", 1000)),
  ...bundleFigures(),
];
