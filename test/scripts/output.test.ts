import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../scripts/cli";
import { writeOutput } from "../../scripts/output";
import { workbookTexts } from "../../src/locale/workbook";

let folder: string;
const path = (name: string) => join(folder, name);
const bytes = new TextEncoder().encode("ใหม่");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ita-output-"));
  writeFileSync(path("in.xlsx"), "เดิม");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("is written whole, with nothing left beside it, over an older file too", async () => {
  writeFileSync(path("out.xlsx"), "เก่า");
  expect((await writeOutput(path("out.xlsx"), bytes, [path("in.xlsx")])).ok).toBe(true);
  expect(readFileSync(path("out.xlsx"), "utf8")).toBe("ใหม่");
  expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
});

test.each([
  ["the same name", () => path("in.xlsx")],
  ["another way of writing it", () => join(folder, ".", "x", "..", "in.xlsx")],
  ["a symbolic link", () => (symlinkSync(path("in.xlsx"), path("soft.xlsx")), path("soft.xlsx"))],
  ["a hard link", () => (linkSync(path("in.xlsx"), path("hard.xlsx")), path("hard.xlsx"))],
])("is never written over what it was made from: %s", async (_, target) => {
  mkdirSync(path("x"));
  const written = await writeOutput(target(), bytes, [path("in.xlsx")]);
  expect(written).toMatchObject({ ok: false, error: { text: workbookTexts.sameFile } });
  expect(readFileSync(path("in.xlsx"), "utf8")).toBe("เดิม");
});

test("what cannot be written is a sentence, and an older file stays", async () => {
  const written = await writeOutput(join(folder, "none", "out.xlsx"), bytes, []);
  expect(written).toMatchObject({ ok: false, error: { text: workbookTexts.cannotWriteFile } });
});

test.each([
  ["a folder", () => mkdirSync(path("out.xlsx"))],
  [
    "a folder behind a link",
    () => (mkdirSync(path("x")), symlinkSync(path("x"), path("out.xlsx"))),
  ],
  ["a file that somebody protected", () => writeFileSync(path("out.xlsx"), "เก่า", { mode: 0o444 })],
  ["a device", () => symlinkSync("/dev/null", path("out.xlsx"))],
])("%s is not replaced, and nothing is left beside it", async (_, put) => {
  put();
  const before = readdirSync(folder).sort();
  const written = await writeOutput(path("out.xlsx"), bytes, [path("in.xlsx")]);
  expect(written).toMatchObject({ ok: false, error: { text: workbookTexts.cannotWriteFile } });
  expect(readdirSync(folder).sort()).toEqual(before);
});

test("a link to a file that it was not made from is replaced, and that file stays", async () => {
  writeFileSync(path("other.xlsx"), "อื่น");
  linkSync(path("other.xlsx"), path("hard.xlsx"));
  symlinkSync(path("other.xlsx"), path("soft.xlsx"));
  for (const name of ["hard.xlsx", "soft.xlsx"])
    expect((await writeOutput(path(name), bytes, [path("in.xlsx")])).ok).toBe(true);
  expect(readFileSync(path("other.xlsx"), "utf8")).toBe("อื่น");
});

const spec = {
  usage: workbookTexts.reportUsage,
  paths: 2,
  options: { only: { type: "string" }, json: { type: "boolean" } },
  failure: 1,
} as const;

test.each([
  [["a", "b"], { paths: ["a", "b"], options: {} }],
  [["a", "b", "--only", "memo"], { paths: ["a", "b"], options: { only: "memo" } }],
  [["--json", "a", "b"], { paths: ["a", "b"], options: { json: true } }],
  [["a"], null],
  [["a", "b", "c"], null],
  [["a", "b", "--bogus"], null],
  [["a", "b", "--only"], null],
])("arguments %j", (args, expected) => {
  expect(readArguments(spec, args)).toEqual(expected);
});

/** Commands of the contract that write a workbook made from others. */
const WRITING = [
  "report",
  "import",
  "share",
  "compare",
  "next-year",
  "upgrade",
  "province",
  "province-worker",
];

/** All commands that somebody starts with files of an office. */
const COMMANDS = [...WRITING.filter((name) => name !== "province-worker"), "verify", "rulebook"];

test.each(COMMANDS)(
  "%s reads its arguments by that way alone, so that it knows its usage",
  (name) => {
    const source = readFileSync(join(__dirname, "../../scripts", `${name}.ts`), "utf8");
    expect(source).not.toMatch(/process\.argv|parseArgs/);
    const [, failure] = /\brunCli\([^]*?usage: \w+\.\w+,[^]*?failure: (\d)/.exec(source) ?? [];
    expect(failure).toBe(name === "verify" ? "2" : "1");
  },
);

test.each(WRITING)(
  "%s writes only by that way, and tells it every file that it was made from",
  (name) => {
    const source = readFileSync(join(__dirname, "../../scripts", `${name}.ts`), "utf8");
    expect(source).not.toMatch(/\b(writeFile|writeFileSync|createWriteStream|rename|copyFile)\(/);
    const calls = [
      ...source.matchAll(/\b(?:writeOutput|writeWorkbook|saveFile)\([^;]*?, (\[[^\]]*\]|\w+)\)/g),
    ];
    expect(calls.length).toBeGreaterThan(0);
    for (const [, sources] of calls)
      expect(sources).toMatch(/^(\[(input|file|mine, theirs(, output)?)\]|files)$/);
  },
);
