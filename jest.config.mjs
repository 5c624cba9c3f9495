import { BUNDLE } from "./test/fluent.mjs";
import { BUILT, WORKBOOK } from "./test/projects.mjs";

/**
 * Built-in names that code looks up in loops. In a suite of the pane, whose global object is jsdom's, each look-up takes a
 * quarter of a microsecond, as an argument of the module nothing. Suites of node have test/environment.ts.
 */
const BUILT_INS = ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String"];

const project = {
  sandboxInjectedGlobals: BUILT_INS,
  testEnvironment: "<rootDir>/test/environment.ts",
  roots: ["<rootDir>/test"],
  moduleNameMapper: { "^@fluentui/react-components$": BUNDLE },
  transformIgnorePatterns: ["/node_modules/", "/build/"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  setupFiles: ["<rootDir>/test/setup.ts"],
  globalSetup: "<rootDir>/test/fluent.mjs",
};

/** Suites at or below these places. */
const suitesOf = (paths) => paths.map((path) => `${path}.*\\.tsx?$`);

/**
 * Tests mirror src/ and host/. "unit" is what a room decides by itself, "workbook" what becomes of it in workbooks, "built"
 * what the builds made of all; the first two need no build.
 */
export default {
  testTimeout: 60_000, // a slow machine is no fault of the product; timings are benchmarks
  maxWorkers: "100%", // all cores: nothing else runs beside the tests
  // Node takes a second to free the memory of a hundred suites; a worker that is still there after half of one is
  // killed by default, with a warning about leaks that are none.
  workerGracefulExitTimeout: 10_000,
  testSequencer: "<rootDir>/test/sequencer.mjs",
  projects: [
    {
      ...project,
      displayName: "unit",
      testPathIgnorePatterns: [...BUILT, ...WORKBOOK],
    },
    {
      ...project,
      displayName: "workbook",
      testRegex: suitesOf(WORKBOOK.map((room) => `${room}.*\\.test`)),
      testPathIgnorePatterns: BUILT,
    },
    { ...project, displayName: "built", testRegex: suitesOf(BUILT) },
  ],
};
