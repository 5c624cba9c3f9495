/** The add-in as built in dist/: what is shipped, how large it is and that it works by itself. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import fc from "fast-check";
import { toCustomFunction } from "../../src/functions/adapter";
import { functionsMetadata, METADATA_FILES } from "../../src/functions/metadata";
import { FUNCTIONS } from "../../src/functions/registry";
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
/** functions.js with the rules and texts of every year (docs/DECISIONS.md); its loading time is measured by the bench. */
const FUNCTIONS_BUDGET = 40 * 1024;
const PANE_BUDGET = 130 * 1024;

if (!existsSync(join(DIST, "functions.js"))) {
  throw new Error("dist/ has no build to test: run `npm run build` first");
}

const read = (file: string) => readFileSync(join(DIST, file), "utf8");
const gzipped = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));
const texts = files.filter((file) => /\.(js|html|json|xml)$/.test(file));

/** Addresses of a page's scripts in order. */
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, address]) => address!);
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where this build is to be served from, as its manifest says. */
const origin = /<SourceLocation DefaultValue="(.*)\/taskpane\.html"/.exec(
  read("manifest.xml"),
)![1]!;

/** The functions' runtime as far as functions.js knows it. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
const RUNTIME = {
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

/** Built-ins that came after ES2016, by the object that has them; globals stand under "globalThis". */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  "Array.prototype": [
    ...["at", "flat", "flatMap", "findLast", "findLastIndex"],
    ...["toReversed", "toSorted", "toSpliced", "with"],
  ],
  Array: ["fromAsync"],
  "String.prototype": [
    ...["padStart", "padEnd", "trimStart", "trimEnd", "trimLeft", "trimRight"],
    ...["matchAll", "replaceAll", "at", "isWellFormed", "toWellFormed"],
  ],
  Object: ["values", "entries", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"],
  "RegExp.prototype": ["dotAll", "hasIndices", "unicodeSets"],
  Promise: ["allSettled", "any", "withResolvers", "try"],
  "Promise.prototype": ["finally"],
  "Symbol.prototype": ["description"],
  Map: ["groupBy"],
  "Set.prototype": ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf"],
  globalThis: [
    ...["BigInt", "BigInt64Array", "BigUint64Array", "WeakRef", "FinalizationRegistry"],
    ...["AggregateError", "SharedArrayBuffer", "Atomics", "Iterator", "structuredClone"],
    ...["Intl", "WebAssembly", "globalThis"],
  ],
};

/** A context that has nothing but ES2016 and the functions' runtime, as far as functions.js knows that. */
function es2016Context(associate: (id: string, run: Run) => void) {
  const context = createContext({ CustomFunctions: { ...RUNTIME, associate } });
  for (const [owner, names] of Object.entries(NEWER)) {
    for (const name of names) runInContext(`delete ${owner}.${name}`, context);
  }
  const left = Object.entries(NEWER).flatMap(([owner, names]) =>
    owner === "globalThis"
      ? []
      : names.filter((name) => runInContext(`"${name}" in ${owner}`, context)),
  );
  expect(left).toEqual([]);
  return context;
}

type Run = (...args: unknown[]) => unknown;

describe("functions.js", () => {
  /** The shipped file as a runtime of ES2016 registers it. */
  const registered = new Map<string, Run>();
  beforeAll(() => {
    const context = es2016Context((id, run) => registered.set(id, run));
    runInContext(read("functions.js"), context);
  });
  /** Values of another realm as plain ones of this. */
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

  test(`is at most ${FUNCTIONS_BUDGET} bytes gzip and not empty`, () => {
    expect(gzipped("functions.js")).toBeGreaterThan(1024);
    expect(gzipped("functions.js")).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
  });

  test("is ES2016, patterns too", () => {
    expect(() => parse(read("functions.js"), { ecmaVersion: 2016 })).not.toThrow();
  });

  test("calls nothing newer (src/core/lists.ts has flatMap and its like)", () => {
    const newer = new Set(Object.values(NEWER).flat());
    const called: string[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      const { type, callee, object, property } = node as Partial<Record<string, unknown>>;
      if (type === "CallExpression") called.push(...memberOf(callee, newer));
      if (type === "MemberExpression" && nameOf(object) === "Object") {
        called.push(...[nameOf(property)].filter((name) => NEWER.Object!.includes(name)));
      }
      for (const value of Object.values(node)) visit(value);
    };
    visit(parse(read("functions.js"), { ecmaVersion: 2016 }));
    expect(called).toEqual([]);
  });

  test("registers every function, and the metadata beside it is that of the sources", () => {
    const ids = FUNCTIONS.map(({ id }) => id);
    expect([...registered.keys()]).toEqual(ids);
    for (const language of ["th", "en"] as const) {
      const metadata: unknown = JSON.parse(read(METADATA_FILES[language]));
      expect(metadata).toEqual(functionsMetadata(FUNCTIONS, language));
    }
  });

  test.each(FUNCTIONS)("$id gives what its examples say", ({ id, help }) => {
    const run = registered.get(id)!;
    for (const { args, gives } of help!.examples) expect(plain(run(...args))).toEqual(gives);
  });

  test.each(FUNCTIONS.filter(({ parameters }) => parameters.some(({ optional }) => !optional)))(
    "$id refuses a blank with a Thai sentence",
    ({ id, parameters }) => {
      const run = registered.get(id)!;
      const { name, thaiName } = parameters[0]!;
      expect(() => run([[""]])).toThrow(
        expect.objectContaining({
          code: "#N/A",
          message: `ยังไม่มีค่าใน ${thaiName} (${name}) กรุณากรอกค่าก่อน`,
        }) as Error,
      );
    },
  );

  describe("compared with the sources", () => {
    beforeAll(() => Object.assign(globalThis, { CustomFunctions: RUNTIME }));
    afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

    const outcome = (run: Run, args: readonly unknown[]): unknown => {
      try {
        return { gives: plain(run(...args)) };
      } catch (error) {
        const { code, message } = error as CellError;
        return { code, message };
      }
    };

    /** What people write, of parts that mostly fit together. */
    const written = (...parts: readonly (readonly string[])[]) =>
      fc.tuple(...parts.map((part) => fc.constantFrom(...part))).map((chosen) => chosen.join(""));
    const month = ["ต.ค.", "ม.ค", "มีนาคม ", "กุมภาพันธ์", "พ.ย. ", "/3/"];
    const day = [["", "วันที่ "], ["", "1", "๓๐", "31 "], ["", "เดือน"], month, ["", "๖๘", "69", "พ.ศ. 2570"]]; // oxfmt-ignore
    const lead = ["", "", "ภายใน", "ตลอด", "ระหว่าง ", "ตั้งแต่"];
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
    const cell: fc.Arbitrary<unknown> = fc.oneof(
      hundredths,
      fc.double(),
      fc.integer({ min: -10, max: 3_000_000 }),
      fc.constantFrom<unknown>("", null, true, "#N/A", "short", "eit", "ผ่านดี", "AA", "OIT", "levels", 44480, ...FISCAL_YEARS), // oxfmt-ignore
      fc.string({ maxLength: 60 }),
      written(lead, ...day),
      written(lead, ...day, ["-", " ถึง "], ...day),
      written(["ไตรมาส", "ไตรมาสที่ "], ["1", "๒", "3-4"], ["", " ปี 2569", "(", " ("], ...day, ["", ")"]), // oxfmt-ignore
      written(["", "ข้อ ", "("], ["i", "E", "o", "1", "0", "l", "OIT "], ["", " ", "-", "๐"], ["1", "๑๙", "43"], ["", ")", " ."]), // oxfmt-ignore
      written(["-", "", "๑,"], ["0", "๒๓๔", "99"], ["", ".5", ".๙๙๕", "e7"], ["", "%"]),
    );
    const argument = fc.oneof(
      { weight: 3, arbitrary: cell },
      { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }) },
      ...[3, 10, 28, 43].map((length) =>
        fc.array(fc.oneof({ weight: 20, arbitrary: hundredths }, { weight: 1, arbitrary: cell }), {
          minLength: length,
          maxLength: length,
        }),
      ),
    );

    test.each(FUNCTIONS)("$id does what the sources do, whatever the arguments", (record) => {
      const built = registered.get(record.id)!;
      const source = toCustomFunction(record);
      const { parameters, help } = record;
      const calls = fc
        .tuple(
          fc.constantFrom(...help!.examples),
          fc.array(fc.option(argument), { minLength: parameters.length, maxLength: parameters.length }), // oxfmt-ignore
        )
        // Some arguments of an example replaced, so that many calls get beyond the reading of arguments.
        .map(([{ args }, others]) => others.map((other, i) => other ?? args[i]));
      fc.assert(
        fc.property(calls, (args) => {
          expect(outcome(built, args)).toEqual(outcome(source, args));
        }),
        { numRuns: 300 },
      );
    });
  });

  test("carries no descriptions: metadata and help have them", () => {
    const code = read("functions.js");
    for (const { help } of FUNCTIONS) {
      for (const { th, en } of [help!.description, ...(help!.notes ?? [])]) {
        expect([th, code.includes(th)]).toEqual([th, false]);
        expect([en, code.includes(en)]).toEqual([en, false]);
      }
    }
  });

  test("makes no script from text, which the content security policy would refuse", () => {
    expect(/\beval\b|\bFunction\(/.exec(read("functions.js"))?.[0]).toBeUndefined();
  });
});

/** The name of an identifier node; "" for any other node. */
function nameOf(node: unknown): string {
  const { type, name } = (node ?? {}) as Partial<Record<string, unknown>>;
  return type === "Identifier" && typeof name === "string" ? name : "";
}

/** The member that `callee` reads, when it is among `names`. */
function memberOf(callee: unknown, names: ReadonlySet<string>): string[] {
  const { type, property, computed, object } = callee as Partial<Record<string, unknown>>;
  const name = type === "MemberExpression" && computed !== true ? nameOf(property) : "";
  const isOfArrays = ["values", "entries"].includes(name) && nameOf(object) !== "Object";
  return names.has(name) && !isOfArrays ? [name] : [];
}

describe("pages", () => {
  const pages = ["taskpane.html", "commands.html", "message.html"];

  test.each(pages)("%s loads office.js first, then only files of this build", (page) => {
    const [first, ...own] = scriptsOf(page);
    expect(first).toBe(OFFICE_JS);
    expect(own.length).toBeGreaterThan(0);
    for (const script of own) expect(files).toContain(script);
    expect(read(page)).toContain('lang="th"');
    expect(read(page)).toContain("Content-Security-Policy");
    expect(read(page)).not.toContain("<%");
  });

  test("functions.html loads the functions' runtime and then functions.js, as Microsoft's own template does", () => {
    expect(scriptsOf("functions.html")).toEqual([
      "https://appsforoffice.microsoft.com/lib/1.1/hosted/custom-functions-runtime.js",
      "functions.js",
    ]);
    expect(read("functions.html")).toContain("Content-Security-Policy");
  });

  test(`the pane's first load is at most ${PANE_BUDGET} bytes gzip`, () => {
    const size = scriptsOf("taskpane.html")
      .slice(1)
      .reduce((sum, script) => sum + gzipped(script), 0);
    expect(size).toBeGreaterThan(10 * 1024);
    expect(size).toBeLessThanOrEqual(PANE_BUDGET);
  });
});

describe("manifest.xml", () => {
  test("points to files of this build only", () => {
    const addresses = [
      ...read("manifest.xml").matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g),
    ];
    expect(addresses.length).toBeGreaterThan(15);
    for (const [, address] of addresses) {
      expect(address!.startsWith(`${origin}/`)).toBe(true);
      // What follows a page's "?" says where in the pane it begins.
      expect(files).toContain(address!.slice(origin.length + 1).replace(/\?.*$/, ""));
    }
  });
});

describe("nothing else is shipped", () => {
  test.each([
    [
      "office.js, which the Marketplace wants from Microsoft's own address",
      /OSF\.DDA|_overrideSession/,
    ],
    ["the embedded host", /excelts|numfmt|ApiNotImplemented/],
    ["test code", /fast-check|describe\.each/],
    ["source maps", /sourceMappingURL/],
  ])("no %s", (_, trace) => {
    for (const file of texts)
      expect([file, trace.exec(read(file))?.[0]]).toEqual([file, undefined]);
  });

  test("no address of a developer's machine apart from the chosen origin", () => {
    for (const file of texts) {
      const rest = read(file).replaceAll(origin, "");
      expect([file, /localhost|127\.0\.0\.1/.exec(rest)?.[0]]).toEqual([file, undefined]);
    }
  });

  test("only files that the add-in needs", () => {
    const expected =
      /^(assets\/[\w-]+\.png|[\w.-]+\.js(\.LICENSE\.txt)?|[\w.-]+\.json|\w+\.html|manifest\.xml)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
  });
});
