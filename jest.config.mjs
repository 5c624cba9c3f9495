import { BUNDLE } from "./test/fluent.mjs";

/**
 * Tests mirror src/ and host/. The project "built" looks at what the builds made (dist/, build/preview/), in a real
 * browser where a person would; "unit" needs no build: `npm run test:unit`.
 */
const BUILT = [
  "test/contract/bundle\\.test",
  "test/contract/override\\.test",
  "test/host/preview/server\\.test",
  "test/e2e/",
];

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
};

export default {
  testTimeout: 60_000, // a slow machine is no fault of the product; timings are benchmarks
  maxWorkers: "100%", // all cores: nothing else runs beside the tests
  projects: [
    {
      ...project,
      displayName: "unit",
      testPathIgnorePatterns: BUILT,
      globalSetup: "<rootDir>/test/fluent.mjs",
    },
    { ...project, displayName: "built", testRegex: BUILT.map((path) => `${path}.*\\.ts$`) },
  ],
};
