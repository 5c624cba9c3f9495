/**
 * Which project of jest a suite belongs to, by where it stands: for jest.config.mjs, which runs them, and
 * .dependency-cruiser.mjs, which holds that a suite of "unit" needs nothing that belongs to another project.
 */

/** Looks at what the builds made (dist/, build/preview/), in a real browser where a person would. */
export const BUILT = [
  "test/contract/bundle\\.test",
  "test/contract/override\\.test",
  "test/host/preview/server\\.test",
  "test/e2e/\\w+\\.test",
];

/** Works on workbooks: Microsoft's client in the embedded host, packages that are written and opened, commands. */
export const WORKBOOK = ["excel", "exchange", "files", "host", "scripts", "workbook"].map(
  (room) => `test/${room}/`,
);
