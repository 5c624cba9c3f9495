import type { Host } from "../../host/host";
import { makeSample } from "../../host/preview/sample";
import { makeReports } from "../../src/excel/actions/reports";
import { fillNeeded, openSample } from "./workbook";

/** The sample workbook with all its data sheets and the reports made of them. */
export function reportedSample(): Promise<Host> {
  return openSample("sample with reports", async (host) => {
    await makeSample(host, "th");
    await addReports();
  });
}

/** The sheets that every workbook needs, and the reports made of them. */
export function reportedWorkbook(): Promise<Host> {
  return openSample("needed with reports", async (host) => {
    await fillNeeded(host);
    await addReports();
  });
}

async function addReports(): Promise<void> {
  const made = await makeReports();
  if (!made.ok) throw new Error(made.error.text.en);
}
