/** The add-in as built in dist/: what is shipped, how large it is and that it works by itself. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { toCustomFunction } from "../../src/functions/adapter";
import { functionsMetadata, METADATA_FILES } from "../../src/functions/metadata";
import { FUNCTIONS } from "../../src/functions/registry";
import { bookOf } from "../../src/ita/rulebook/book";
import { FISCAL_YEARS } from "../../src/ita/rulebook/core";
import { functionTexts } from "../../src/locale/functions";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
/** functions.js with all its texts (docs/DECISIONS.md). */
const FUNCTIONS_BUDGET = 10 * 1024;
const PANE_BUDGET = 150 * 1024;

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

describe("functions.js", () => {
  type Run = (...args: unknown[]) => unknown;

  /** The shipped file, evaluated with nothing but the runtime's own object, as the functions' runtime has it. */
  const registered = new Map<string, Run>();
  beforeAll(() => {
    runInNewContext(read("functions.js"), {
      CustomFunctions: {
        ...RUNTIME,
        associate: (id: string, run: Run) => registered.set(id, run),
      },
    });
  });
  /** Values of another realm as plain ones of this. */
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

  test(`is at most ${FUNCTIONS_BUDGET} bytes gzip and not empty`, () => {
    expect(gzipped("functions.js")).toBeGreaterThan(1024);
    expect(gzipped("functions.js")).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
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

  test.each(FUNCTIONS)("$id refuses a blank with a Thai sentence", ({ id, parameters }) => {
    const run = registered.get(id)!;
    expect(() => run([[""]])).toThrow(
      expect.objectContaining({
        code: "#N/A",
        message: `ยังไม่มีค่าใน ${parameters[0]!.name} กรุณากรอกค่าก่อน`,
      }) as Error,
    );
  });

  describe("with names shortened and texts packed", () => {
    beforeAll(() => Object.assign(globalThis, { CustomFunctions: RUNTIME }));
    afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

    const faulty = {
      get code(): string {
        throw new Error("cannot be read");
      },
    };
    /** What is put in place of one argument of an example: each message and each reading at least once. */
    const replacements: readonly unknown[] = [
      ...["", null, -1, 0, 1, 1.5, 3, 7, 10, 49.994, 85, 94.995, 99, 100, 101, 44480, true, faulty],
      ...["#N/A", "๘๔.๙๙๕", "short", "MONTH", "eit", "๑๑", "1๑๙", "ข้อ e2", "o43", "i99", "l2"],
      ...["ไตรมาสที่ ๑-๒ ปีงบประมาณ ๒๕๖๙", "ต.ค.64-มี.ค.65", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙", "๒ พ.ค. ๖๔"],
      ...["COVID-19 ปี 2568 ข้อ i1", "คำที่ไม่ใช่ตัวเลข", ...FISCAL_YEARS, 2561, 2570],
      ...[[[1, 2]], [[1], [2]], [[96, 94.5, "#REF!"]]],
      ...[[[1, 2], [3, 4]], [["", 5]], [Array.from({ length: 10 }, (_, i) => 100 - i * 4.5)]], // prettier-ignore
      ...Array.from({ length: 12 }, (_, month) => 44480 + 30 * month),
    ];
    const outcome = (run: Run, args: readonly unknown[]): unknown => {
      try {
        return { gives: plain(run(...args)) };
      } catch (error) {
        const { code, message } = error as CellError;
        return { code, message };
      }
    };
    const callsOf = ({ parameters, help }: (typeof FUNCTIONS)[number]) =>
      help!.examples.flatMap(({ args }) =>
        parameters.flatMap((_, i) =>
          replacements.map((value) => parameters.map((_, j) => (i === j ? value : args[j]))),
        ),
      );

    test.each(FUNCTIONS)("$id gives and refuses what the sources do", (record) => {
      const built = registered.get(record.id)!;
      const source = toCustomFunction(record);
      const calls = callsOf(record);
      expect(calls.length).toBeGreaterThan(50);
      expect(calls.map((args) => outcome(built, args))).toEqual(
        calls.map((args) => outcome(source, args)),
      );
    });

    /** What people write, of parts that mostly fit together. */
    const written = (...parts: readonly (readonly string[])[]) =>
      fc.tuple(...parts.map((part) => fc.constantFrom(...part))).map((chosen) => chosen.join(""));
    const month = ["ต.ค.", "ม.ค", "มีนาคม ", "กุมภาพันธ์", "พ.ย. ", "/3/"];
    const day = [["", "วันที่ "], ["", "1", "๓๐", "31 "], ["", "เดือน"], month, ["", "๖๘", "69", "พ.ศ. 2570"]]; // prettier-ignore
    const lead = ["", "", "ภายใน", "ตลอด", "ระหว่าง ", "ตั้งแต่"];
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
    const cell: fc.Arbitrary<unknown> = fc.oneof(
      hundredths,
      fc.double(),
      fc.integer({ min: -10, max: 3_000_000 }),
      fc.constantFrom(...replacements),
      fc.string({ maxLength: 60 }),
      written(lead, ...day),
      written(lead, ...day, ["-", " ถึง "], ...day),
      written(["ไตรมาส", "ไตรมาสที่ "], ["1", "๒", "3-4"], ["", " ปี 2569", "(", " ("], ...day, ["", ")"]), // prettier-ignore
      written(["", "ข้อ ", "("], ["i", "E", "o", "1", "0", "l", "OIT "], ["", " ", "-", "๐"], ["1", "๑๙", "43"], ["", ")", " ."]), // prettier-ignore
      written(["-", "", "๑,"], ["0", "๒๓๔", "99"], ["", ".5", ".๙๙๕", "e7"]),
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
          fc.array(fc.option(argument), { minLength: parameters.length, maxLength: parameters.length }), // prettier-ignore
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

    test.each(Object.entries(functionTexts).filter(([key]) => key !== "at"))(
      "these calls bring up the message %s",
      (_, { th }) => {
        const words = th
          .split(/\{\w+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
        const pattern = new RegExp(`^${words.join(".*")}$`, "s");
        const said = FUNCTIONS.flatMap((record) =>
          callsOf(record).map((args) => outcome(registered.get(record.id)!, args)),
        ) as Partial<CellError>[];
        expect(said.some(({ message = "" }) => pattern.test(message))).toBe(true);
      },
    );
  });

  test("carries no descriptions, and no sources of the rulebook", () => {
    const code = read("functions.js");
    for (const { help } of FUNCTIONS) {
      expect(code).not.toContain(help!.description.th);
      expect(code).not.toContain(help!.description.en);
    }
    const sources = FISCAL_YEARS.flatMap((year) => bookOf(year)!.known.levels).map(
      ({ source }) => source,
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => code.includes(source))).toEqual([]);
  });

  test.each(FISCAL_YEARS)(
    "NAME and QUESTION give the confirmed texts of %d, and no others",
    (year) => {
      const { indicators, questions, items } = bookOf(year)!;
      const unconfirmed = expect.objectContaining({
        code: "#N/A",
        message: "ยังไม่มีข้อความที่ยืนยันแล้ว",
      }) as Error;
      for (const { number, name } of indicators) {
        expect(registered.get("NAME")!(number, year)).toBe(name.value);
      }
      const question = registered.get("QUESTION")!;
      for (const { code, text } of [...questions, ...items]) {
        const given = text.confidence === "unverified" ? null : text.value;
        if (given === null) expect(() => question(code, year)).toThrow(unconfirmed);
        else expect([code, question(code, year)]).toEqual([code, given]);
      }
    },
  );
});

describe("pages", () => {
  const pages = ["taskpane.html", "commands.html", "message.html", "functions.html"];

  test.each(pages)("%s loads office.js first, then only files of this build", (page) => {
    const [first, ...own] = scriptsOf(page);
    expect(first).toBe(OFFICE_JS);
    expect(own.length).toBeGreaterThan(0);
    for (const script of own) expect(files).toContain(script);
    expect(read(page)).toContain('lang="th"');
    expect(read(page)).toContain("Content-Security-Policy");
    expect(read(page)).not.toContain("<%");
  });

  test("functions.html loads functions.js and nothing else of ours", () => {
    expect(scriptsOf("functions.html").slice(1)).toEqual(["functions.js"]);
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
      expect(files).toContain(address!.slice(origin.length + 1));
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
