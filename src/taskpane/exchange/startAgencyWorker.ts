import type { AgencyWorker } from "./readAgencies";

/** A worker of the browser; webpack makes a file of its own of it. */
export function startAgencyWorker(): AgencyWorker {
  return new Worker(new URL("./agencyWorker.ts", import.meta.url));
}
