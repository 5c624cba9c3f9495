/** Whatever stands in the cells, a function gives a value or one of the documented errors, and nothing else. */
import fc from "fast-check";
import { toCustomFunction } from "../../src/functions/adapter";
import { FUNCTIONS } from "../../src/functions/registry";
import { functionTexts } from "../../src/locale/functions";

class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

beforeAll(() =>
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  }),
);
afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

const THAI = "กขคงจฉชซญดตถทธนบปผพฟภมยรลวสหอะาิีึืุูเแโใไ่้๊์ํำๆฯ๐๑๒๓๔๕๖๗๘๙";

/** What people and formulas leave in cells, and what Excel passes for them. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 2_600 }) },
  fc.double(),
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, "", " ", "\u00a0", "-") },
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#SPILL!", "#ERROR"),
  fc.constantFrom<unknown>(
    new Error("#REF!"),
    { type: "Error", basicValue: "#REF!", errorType: "Ref" },
    { type: "Entity", text: "หน่วยงาน", properties: {} },
    { type: "FormattedNumber", basicValue: 45_931, numberFormat: "d mmm yyyy" },
    Object.create(null),
    new Date(0),
    Symbol("cell"),
    10n,
    () => 1,
  ),
  fc.integer({ min: -10, max: 3_000_000 }).map((serial) => serial + 0.5),
  fc.string(),
  fc.string({ unit: fc.constantFrom(...THAI), maxLength: 30 }),
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        "IIT",
        "eit",
        "OIT",
        "long",
        "SHORT",
        "month",
        "๙๓.๘๒",
        "1,234.5",
        "๒๕๖๘",
        "1e5",
        "Infinity",
      ],
      ...[
        "i1",
        "e ๒",
        "๐ ๑๐",
        "๑๑",
        "1๑๙",
        "o99",
        "0x10",
        "ต.ค.64-มี.ค.65",
        "๑-๓๑ มี.ค.๖๙",
        "ไตรมาส ๒",
      ],
      ...[
        "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๙",
        "31/2/2569",
        "๑ ม.ค. ๒๔๐๐",
        "constructor",
        "__proto__",
        "toString",
      ],
      "<p>ปีงบประมาณ ๒๕๖๖</p>",
      "ข".repeat(40_000),
    ),
  },
);

const matrix = (rows: fc.ArrayConstraints, columns: fc.ArrayConstraints) =>
  fc.array(fc.array(cell, columns), rows);
/** Every shape a host may pass: single values, ranges, ragged and empty ones, lists, nothing. */
const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 4, arbitrary: cell.map((value) => [[value]]) },
  matrix({ minLength: 1, maxLength: 1 }, { minLength: 10, maxLength: 10 }),
  matrix({ minLength: 10, maxLength: 10 }, { minLength: 1, maxLength: 1 }),
  matrix({ minLength: 1, maxLength: 1 }, { minLength: 3, maxLength: 3 }),
  matrix({ maxLength: 5 }, { maxLength: 5 }),
  fc.array(cell, { maxLength: 12 }),
  fc.array(fc.oneof(cell, fc.array(cell, { maxLength: 3 })), { maxLength: 4 }),
  fc.constantFrom<unknown>([], [[]], [[], []], null, undefined),
);
const scores = fc.array(
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
  { minLength: 10, maxLength: 10 },
);

const range = (rows: number, columns: number, value: unknown) =>
  Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
const HUGE: [string, unknown[][]][] = [
  ["500 × 40 numbers", range(500, 40, 90)],
  ["1,000 × 100 blanks", range(1000, 100, "")],
  ["500 × 40 texts", range(500, 40, "มาก")],
  ["a column of 50,000 numbers", range(50_000, 1, 90)],
  ["a row of 16,384 blanks", range(1, 16_384, null)],
];

type Outcome = { readonly value: unknown } | { readonly error: unknown };
function outcomeOf(call: () => unknown): Outcome {
  try {
    return { value: call() };
  } catch (error) {
    return { error };
  }
}

function isCellValue(value: unknown): boolean {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

/** What is wrong with a refusal that stands in a cell; undefined when it is #N/A or #VALUE! with a complete Thai sentence. */
function faultOf(error: unknown): string | undefined {
  if (!(error instanceof CellError)) return `no refusal: ${String(error)}`;
  const { code, message } = error;
  if (code !== "#N/A" && code !== "#VALUE!") return `code ${String(code)}`;
  if (!/[ก-๙]/.test(message) || message.length >= 300) return `no Thai sentence: ${message}`;
  // The sentence for mistakes of ours is documented too, but nothing in a cell may bring it up.
  return message === functionTexts.unexpected.th ? message : undefined;
}

/** What is wrong with a value that a formula gives; undefined when Excel can show it. */
function faultIn(value: unknown): string | undefined {
  if (!Array.isArray(value)) return isCellValue(value) ? undefined : `no value: ${String(value)}`;
  const rows = value as unknown[][];
  const [first] = rows;
  if (!first) return "no rows";
  if (rows.some((row) => row.length !== first.length)) return "rows of unequal length";
  for (const cell of rows.flat()) {
    // A cell of a spilled answer may be refused on its own.
    if (isCellValue(cell)) continue;
    const fault = cell instanceof CellError ? faultOf(cell) : `no value: ${String(cell)}`;
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A value that Excel can show, or #N/A or #VALUE! with a complete Thai sentence. */
function expectDocumented(outcome: Outcome): void {
  const fault = "value" in outcome ? faultIn(outcome.value) : faultOf(outcome.error);
  // An `expect` for each of 150,000 answers took longer than what they ask about.
  if (fault !== undefined) throw new Error(fault);
}

describe.each(FUNCTIONS)("$id", (record) => {
  const run = toCustomFunction(record);

  test("random cells and ranges", () => {
    const anyArguments = fc.array(argument, { maxLength: record.parameters.length + 1 });
    fc.assert(
      fc.property(anyArguments, (args) => expectDocumented(outcomeOf(() => run(...args)))),
      { numRuns: 250 },
    );
  });

  test("one random argument among good ones", () => {
    const good = record.help?.examples[0]?.args ?? [];
    const at = fc.nat({ max: record.parameters.length - 1 });
    fc.assert(
      fc.property(at, argument, (place, wrong) => {
        const args = Object.assign([...good], { [place]: wrong });
        expectDocumented(outcomeOf(() => run(...args)));
      }),
      { numRuns: 250 },
    );
  });

  test("good scores with random settings", () => {
    fc.assert(
      fc.property(
        scores,
        fc.array(cell, { maxLength: 4 }),
        fc.nat({ max: 3 }),
        (list, rest, at) => {
          const args = [...rest.slice(0, at), [list], ...rest.slice(at)];
          expectDocumented(outcomeOf(() => run(...args)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(HUGE)("huge ranges: %s in every place", (_, huge) => {
    const good = record.help?.examples[0]?.args ?? [];
    for (const place of record.parameters.keys()) {
      const args = Object.assign([...good], { [place]: huge });
      expectDocumented(outcomeOf(() => run(...args)));
    }
    expectDocumented(outcomeOf(() => run(...record.parameters.map(() => huge))));
  });
});
