import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** Code with one fault, where it stands, and the rule that must tell of it. */
const FAULTS: readonly [rule: string, path: string, code: string][] = [
  [
    "no-context-sync-in-loop",
    "src/excel/sync.ts",
    "export async function run(context: Excel.RequestContext) {\n  for (const _ of [1, 2]) await context.sync();\n}",
  ],
  [
    "no-empty-load",
    "src/excel/empty.ts",
    "export function run(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  range.load();\n}",
  ],
  [
    "no-navigational-load",
    "src/excel/navigational.ts",
    "export function run(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  range.load('worksheet');\n}",
  ],
  [
    "load-object-before-read",
    "src/excel/unloaded.ts",
    "export async function run(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  await context.sync();\n  return range.values;\n}",
  ],
  [
    "call-sync-before-read",
    "src/excel/unsynced.ts",
    "export function run(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  range.load('values');\n  return range.values;\n}",
  ],
  [
    "call-sync-after-load",
    "src/excel/early.ts",
    "export function run(context: Excel.RequestContext) {\n  const range = context.workbook.getSelectedRange();\n  range.load('values');\n  console.log(range.values);\n}",
  ],
  [
    "test-for-null-using-isNullObject",
    "src/excel/nothing.ts",
    "export function run(context: Excel.RequestContext) {\n  const sheet = context.workbook.worksheets.getItemOrNullObject('a');\n  return sheet ? 1 : 2;\n}",
  ],
  [
    "no-floating-promises",
    "test/forgotten.test.ts",
    "async function read() {}\nexport function run() {\n  read();\n}",
  ],
  [
    "no-unsafe-assignment",
    "src/ita/unsafe.ts",
    "export function run(text: string) {\n  const value = JSON.parse(text);\n  return String(value);\n}",
  ],
  [
    "switch-exhaustiveness-check",
    "src/ita/cases.ts",
    "export function run(one: 'a' | 'b') {\n  switch (one) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}",
  ],
  ["no-restricted-globals", "src/ita/excel.ts", "export const run = () => Excel.run;"],
  [
    "no-restricted-globals",
    "src/excel/functions.ts",
    "export const run = () => CustomFunctions.associate;",
  ],
  ["max-lines", "src/ita/long.ts", "export {};\n" + "void 0;\n".repeat(350)],
  [
    "max-lines-per-function",
    "host/long.ts",
    `export function run() {\n${"  void 0;\n".repeat(80)}}`,
  ],
  [
    "rules-of-hooks",
    "src/taskpane/Hook.tsx",
    "import { useState } from 'react';\nexport function Hook({ is }: { is: boolean }) {\n  if (is) useState(1);\n  return null;\n}",
  ],
  ["no-explicit-any", "scripts/any.ts", "export const run = (one: any) => one === 1;"],
];

/** A folder with our rules and settings and these files in it. */
function planted(files: readonly (readonly [rule: string, path: string, code: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "ita-lint-"));
  for (const settings of [".oxlintrc.json", "tsconfig.json", "package.json"])
    cpSync(settings, join(folder, settings));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  for (const [, path, code] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return folder;
}

describe("the linter as it is set", () => {
  const folder = planted(FAULTS);
  const oxlint = resolve("node_modules/oxlint/bin/oxlint");
  const { stdout, status } = spawnSync(
    process.execPath,
    [oxlint, "--format", "unix", "src", "host", "scripts", "test"],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(FAULTS)("tells of a fault against %s in %s", (rule, path) => {
    const told = stdout.split("\n").filter((line) => line.replaceAll("\\", "/").includes(path));
    expect(told.join("\n")).toContain(rule);
  });

  it("fails then", () => {
    expect(status).toBe(1);
  });
});
