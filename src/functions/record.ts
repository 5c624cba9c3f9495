import type { CellValue } from "../cells/values";
import { ok, type Refusal, type Result } from "../core/result";
import type { Text, TextParams } from "../core/text";
import type { CoreRules, Instrument, Level, OitRule } from "../ita/rulebook/schema";
import type { CalendarDate } from "../thai/date";

/** A row or column of cells. */
export interface CellStrip<T> {
  /** The cells up to the last filled one; null for a blank. */
  readonly cells: readonly (T | null)[];
  /** Number of cells with the blank ones behind. */
  readonly length: number;
}

/** Part of a year's form: the questions or items of an instrument or of an indicator. */
export type FormPart = { readonly instrument: Instrument } | { readonly indicator: number };

/** What each kind of parameter gives to `compute`, after reading and checking in arguments.ts. */
export interface ParameterKinds {
  /** One score from 0 to 100 an indicator of the year, in official order; a row or a column. */
  readonly scores: readonly number[];
  /** The IIT, EIT and OIT scores from 0 to 100, in this order; a row or a column. */
  readonly instruments: Readonly<Record<Instrument, number>>;
  readonly instrument: Instrument;
  /** Scores from 0 to 100, as many as there are; a row or a column. */
  readonly scoreList: CellStrip<number>;
  /** Scores from 0 to 100 of a range of any shape, row by row; a blank is null, at least one is none. */
  readonly questions: readonly (number | null)[];
  /** Score from 0 to 100 of every OIT item of the year, o1 first; a row or a column. */
  readonly items: readonly number[];
  /** Numbers or texts as they stand in the cells; a row or a column. */
  readonly labels: CellStrip<number | string>;
  /** Number of an indicator of the year, from 1. */
  readonly indicator: number;
  /** A level of the year. */
  readonly level: Level;
  /** A total from 0 to 100, or a level of the year. */
  readonly target: number | Level;
  readonly part: FormPart;
  /** "items" or "groups" in the cell. */
  readonly oitRule: OitRule;
  /** A score from 0 to 100. */
  readonly score: number;
  /** Any number. */
  readonly number: number;
  /** Number of decimals, 0 to `MAX_DECIMALS`. */
  readonly decimals: number;
  /** How many, a whole number from 1 to `MAX_COUNT`. */
  readonly count: number;
  /** A number or a text as it stands in the cell. */
  readonly value: number | string;
  /** A period as written, or the day of a date cell. */
  readonly period: string | CalendarDate;
  /** A day: an Excel date, or a Thai date as text. */
  readonly date: CalendarDate;
  /** How `formatThaiDate` writes a day. */
  readonly dateStyle: "long" | "short" | "month";
  /** Buddhist-era fiscal year to place a period in: one of the rulebook or the year after, when plans are carried out. */
  readonly planYear: number;
  /** The rules of a Buddhist-era fiscal year; left out or blank: of the newest year. Never null. */
  readonly year: CoreRules;
}
export type Kind = keyof ParameterKinds;

/** How messages call a parameter: in Thai with the Latin name in brackets, "คะแนน (scores)"; in English "scores". */
export interface ParameterName {
  /** Latin, the same in every language; Excel shows it while a formula is typed. */
  readonly name: string;
  readonly thaiName: string;
}

/** A parameter as registration and argument reading see it. */
export interface Parameter<
  K extends Kind = Kind,
  Optional extends boolean = boolean,
> extends ParameterName {
  readonly kind: K;
  /** Left out or blank gives null instead of #N/A (a year: the newest). Optional ones come last. */
  readonly optional: Optional;
  /** What to give; not in the shipped functions (see `WITH_HELP`). */
  readonly description?: Text;
}

type ValueOf<P> =
  P extends Parameter<infer K, infer Optional>
    ? K extends "year"
      ? ParameterKinds[K]
      : ParameterKinds[K] | (Optional extends true ? null : never)
    : never;
type Values<P extends readonly Parameter[]> = { -readonly [I in keyof P]: ValueOf<P[I]> };

/** A result: one cell, or rows that spill. */
export type Output = CellValue | readonly (readonly CellValue[])[];

/** Why there is no value, and which error the cell shows. */
export interface FunctionRefusal extends Refusal {
  readonly code: "notAvailable" | "invalidValue";
  /** The argument that is wrong or missing, for the place `{name}` of the text. */
  readonly argument?: ParameterName | undefined;
  /** Position (from 1) in a range argument, several as "3, 7". */
  readonly position?: string | undefined;
}

/** A call with plain arguments and what it gives, for the help page and the tests. */
export interface Example {
  readonly args: readonly unknown[];
  readonly gives: Output;
}

/** What metadata, help page and tests need beside the computation. */
export interface FunctionHelp {
  readonly description: Text;
  /** What to know before relying on it, a paragraph each. */
  readonly notes?: readonly Text[];
  /** At least one. */
  readonly examples: readonly Example[];
}

/** A custom function, the single source of its registration, metadata and help. */
export interface FunctionRecord {
  /** Id and name in the namespace ITA, capitals, e.g. "TOTAL"; never changed once released. */
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** Type of the result; "spill" gives rows. */
  readonly result: "number" | "string" | "boolean" | "spill";
  /** Its parameters are single cells; given ranges it gives an answer a cell (adapter.ts). */
  readonly eachCell?: boolean;
  /** Pure and synchronous; arguments are already read and checked. */
  readonly compute: (...values: never[]) => Result<Output, FunctionRefusal>;
  /** Not in the shipped functions (see `WITH_HELP`). */
  readonly help?: FunctionHelp;
}

/** False in the shipped functions.js: what only metadata and help read is then dropped as dead code (webpack.config.js). */
const WITH_HELP = process.env.ITA_FUNCTION_HELP !== "left out";

/** A required parameter with its names and description. */
export function parameter<K extends Kind>(
  name: string,
  thaiName: string,
  kind: K,
  description: Text,
): Parameter<K, false> {
  return { name, thaiName, kind, optional: false, ...(WITH_HELP && { description }) };
}

/** An optional parameter with its names and description. */
export function optionalParameter<K extends Kind>(
  name: string,
  thaiName: string,
  kind: K,
  description: Text,
): Parameter<K, true> {
  return { name, thaiName, kind, optional: true, ...(WITH_HELP && { description }) };
}

/** A function: what runs, and the texts about it. */
export function defineFunction<const P extends readonly Parameter[]>(
  spec: {
    readonly id: string;
    readonly parameters: P;
    readonly result: FunctionRecord["result"];
    readonly eachCell?: boolean;
    readonly compute: (...values: Values<P>) => Result<Output, FunctionRefusal>;
  },
  help: FunctionHelp,
): FunctionRecord {
  const record = spec as Omit<FunctionRecord, "help">;
  return WITH_HELP ? { ...record, help } : record;
}

interface Refused {
  readonly ok: false;
  readonly error: FunctionRefusal;
}
/** Which argument a refusal is about, and where in it. */
type Where = Pick<FunctionRefusal, "argument" | "position">;

/** #N/A: something is missing. */
export function notAvailable(text: Text, params: TextParams = {}, where: Where = {}): Refused {
  return { ok: false, error: { code: "notAvailable", text, params, ...where } };
}

/** #VALUE!: something is wrong. */
export function invalidValue(text: Text, params: TextParams = {}, where: Where = {}): Refused {
  return { ok: false, error: { code: "invalidValue", text, params, ...where } };
}

/** The value, or #N/A with the text when there is none. */
export function given<T>(value: T | null, text: Text, params?: TextParams, where?: Where) {
  return value === null ? notAvailable(text, params, where) : ok(value);
}
