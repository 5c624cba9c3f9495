import { BUILT, WORKBOOK } from "./test/projects.mjs";

/**
 * Import directions of the house (docs/ARCHITECTURE.md), for `import` and `import()` alike: a room may import itself,
 * what its row lists, and libraries. Circles are refused everywhere. `npm run directions` runs it.
 */
const GROUND = ["core", "cells"];
const RULES = [...GROUND, "thai", "locale", "ita"];

/** What each room of src/ may import beside itself. */
const ROOMS = {
  core: [],
  cells: ["core"],
  thai: ["core"],
  locale: ["core"],
  ita: [...GROUND, "thai", "locale"],
  tables: RULES,
  files: GROUND,
  checks: [...RULES, "tables"],
  sheets: RULES,
  functions: RULES,
  exchange: [...RULES, "tables", "files", "checks", "sheets"],
  excel: [...RULES, "tables", "files", "checks", "sheets", "exchange"],
  taskpane: [...RULES, "tables", "files", "checks", "sheets", "exchange", "excel"],
  commands: [...RULES, "tables", "files", "checks", "sheets", "exchange", "excel"],
};

/** The embedded host, Microsoft's client and whatever starts programs. */
const NEEDS_WORKBOOK = ["^host/(?:host|client-node)\\.ts$", "^(?:node:)?child_process$"];

const either = (names) => `^(?:${names.map((name) => `src/${name}`).join("|")})/`;

const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `src-${room}`,
  comment: `src/${room} may import: ${[room, ...allowed].join(", ")}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(?:src|host|scripts|bench|test)/", pathNot: either([room, ...allowed]) },
}));

export default {
  forbidden: [
    ...rooms,
    {
      name: "src-known-rooms",
      comment: "A new room needs its row in this file and in docs/ARCHITECTURE.md.",
      severity: "error",
      from: { path: "^src/", pathNot: either(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: "host",
      comment:
        "The embedded host loads the add-in from outside, as Excel does; it shares the ground floor and the packages.",
      severity: "error",
      from: { path: "^host/", pathNot: "^host/preview/" },
      to: {
        path: "^(?:src|scripts|bench|test)/",
        pathNot: either(["core", "cells", "files", "thai", "locale"]),
      },
    },
    {
      name: "host-preview",
      comment: "The preview puts the host and the add-in on one page.",
      severity: "error",
      from: { path: "^host/preview/" },
      to: { path: "^(?:scripts|bench|test)/" },
    },
    {
      name: "scripts",
      comment: "Scripts use the product; those that record pages share sample data with the tests.",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^(?:bench|test)/", pathNot: "^test/support/" },
    },
    {
      name: "bench",
      comment: "Benchmarks share sample data with the tests, nothing else.",
      severity: "error",
      from: { path: "^bench/" },
      to: { path: "^test/", pathNot: "^test/support/" },
    },
    {
      name: "unit-no-workbook",
      comment:
        "A suite that needs a workbook, a package or a program belongs to the project workbook: test/projects.mjs.",
      severity: "error",
      from: { path: "^test/.*\\.test\\.tsx?$", pathNot: [...BUILT, ...WORKBOOK] },
      to: { path: NEEDS_WORKBOOK, reachable: true },
    },
    {
      name: "unit-no-package",
      comment:
        "Packages are written and opened by suites of the project workbook: test/projects.mjs.",
      severity: "error",
      from: { path: "^test/.*\\.test\\.tsx?$", pathNot: [...BUILT, ...WORKBOOK] },
      to: { path: ["^src/files/", "^test/support/workbookFiles\\.ts$"] },
    },
    {
      name: "no-circles",
      comment: "What imports in a circle belongs into one file, or a type lives in the wrong one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "declared",
      comment: "Every library that is used is named in package.json.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    },
    {
      name: "ships-declared",
      comment: "What ships uses only what package.json calls a dependency.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only", "npm-peer"],
        pathNot: "node_modules/@types/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
