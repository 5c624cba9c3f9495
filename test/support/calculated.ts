/** What another spreadsheet program computed of the add-in's own sheets, kept as data: `npm run calc-record` makes it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One scores sheet as it was recalculated. Points 0–100 rounded to 2 decimals. */
export interface CalculatedCase {
  readonly year: number;
  /** Values of the office's own rules sheet, by their keys; absent without one. */
  readonly own?: Readonly<Record<string, number>>;
  readonly scores: readonly number[];
  readonly instruments: readonly [IIT: number, EIT: number, OIT: number];
  readonly weighted: readonly [IIT: number, EIT: number, OIT: number];
  readonly total: number;
  readonly level: string;
  /** A letter an indicator: "p" passed, "-" not. */
  readonly passes: string;
}

export interface CalculatedRecord {
  /** Program and version. */
  readonly program: string;
  readonly cases: readonly CalculatedCase[];
  /** The sample's data sheets: formulas that were recalculated, and how many gave another value than the embedded engine. */
  readonly sample: { readonly formulas: number; readonly differences: readonly string[] };
  /** The committee's copy of the sample: its cells, formulas in it, and cells that showed an error. */
  readonly copy: {
    readonly cells: number;
    readonly formulas: number;
    readonly errors: readonly string[];
    readonly differences: readonly string[];
  };
}

const FILE = join(process.cwd(), "test/data/calculated.json");

export function loadCalculated(): CalculatedRecord {
  if (!existsSync(FILE)) throw new Error("no record: run npm run calc-record");
  return JSON.parse(readFileSync(FILE, "utf8")) as CalculatedRecord;
}

/** A case a line, so that a change is seen. */
export function saveCalculated({ cases, ...rest }: CalculatedRecord): void {
  const lines = cases.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const text = JSON.stringify(rest, null, 2).replace(
    /\n\}$/,
    `,\n  "cases": [\n${lines}\n  ]\n}\n`,
  );
  writeFileSync(FILE, text);
}
