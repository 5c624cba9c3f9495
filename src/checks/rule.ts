/** What a rule is, what it is given and what it answers. */
import { areaAddress } from "../cells/a1";
import type { SheetArea } from "../cells/area";
import type { CellValue } from "../cells/values";
import type { Place } from "../core/result";
import type { Text, TextParams } from "../core/text";

import type { CheckInput } from "./input";

/**
 * - `error`: wrong for certain, or the form of the year refuses it
 * - `warning`: very likely wrong, or costs points; a person has to look
 * - `info`: how it is written, or something to know before handing in
 */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FAMILIES = [
  "completeness",
  "scores",
  "periods",
  "words",
  "structure",
  "workbook",
] as const;
export type Family = (typeof FAMILIES)[number];

/** Parts of the input that a rule looks at. */
export type Reads = "tables" | "scores" | "texts" | "profile" | "sheets" | "today";

/** A change of one cell that is safe: it alters how something is written, never what it says. */
export interface CellFix extends Omit<SheetArea, "rows" | "columns"> {
  /** What the cell must still hold when the change is made. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format that the cell gets; it keeps its own when left out. */
  readonly format?: string;
}

/** What mends a finding: a change of its cell, and of the others that the finding is about. */
export interface Fix extends CellFix {
  readonly others?: readonly CellFix[];
}

/** One thing that a rule found, at one place. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Required<Place>;
  /** The sentence; `{found}` and the params are its places. */
  readonly text: Text;
  readonly params: TextParams;
  /** What stands there now. */
  readonly found: string;
  /** What should stand there, or what to do; its places are filled from `params`. */
  readonly expected: Text;
  readonly fix?: Fix;
  /** Indicator (1–10) that the place belongs to, where it is known. */
  readonly indicator?: number;
}

/** What a rule yields; `defineRule` makes a finding of it. */
export interface Hit {
  readonly at: SheetArea;
  readonly found?: string | number;
  readonly params?: TextParams;
  /** Instead of the rule's own. */
  readonly text?: Text;
  readonly expected?: Text;
  readonly severity?: Severity;
  readonly indicator?: number | null;
  readonly fix?: Pick<Fix, "before" | "after" | "format" | "others">;
}

/** A rule: one file under `rules/`, pure. */
export interface Rule {
  /** Latin, unique, never renamed: reasons for ignoring are kept under it. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly reads: readonly Reads[];
  /** What it looks for, in a few words. */
  readonly name: Text;
  readonly text: Text;
  readonly expected: Text;
  run(input: CheckInput): Finding[];
}

/** Texts are cut at this length in findings; a cell can hold 32,767 characters. */
const LONGEST = 120;

/** Makes a rule from a generator of hits. */
export function defineRule({
  look,
  ...rule
}: Omit<Rule, "run"> & { look(this: void, input: CheckInput): Iterable<Hit> }): Rule {
  return {
    ...rule,
    run: (input) => Array.from(look(input), (hit) => toFinding(rule, hit)),
  };
}

function toFinding(rule: Omit<Rule, "run">, hit: Hit): Finding {
  const { at, indicator, fix } = hit;
  const found = shorten(String(hit.found ?? ""));
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    place: { sheet: at.sheet, address: areaAddress(at) },
    text: hit.text ?? rule.text,
    params: { ...hit.params, found },
    found,
    expected: hit.expected ?? rule.expected,
    ...(fix && { fix: { ...fix, sheet: at.sheet, row: at.row, column: at.column } }),
    ...(indicator != null && { indicator }),
  };
}

/** The text on one line, cut at a letter that carries no mark. */
export function shorten(text: string, length = LONGEST): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  let end = length - 1;
  while (end > 0 && /\p{M}/u.test(line.charAt(end))) end--;
  return `${line.slice(0, end)}…`;
}
