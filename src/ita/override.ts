/**
 * An office's own rules. NACC changes rules faster than this add-in is released, so all of a year can be set in the
 * workbook. What may be set is a list of entries (`ruleEntries`); the changed rulebook must pass the same schema as
 * ours. This file needs zod when it runs: never import it into the functions bundle or the pane's first load.
 */
import type { Text } from "../core/text";
import { applyForm, type OverrideFault, type OwnValues } from "./ownForm";
import { bookSchema, type Provenance, type RuleBook } from "./rulebook/schema";
import { TYPED_BY_OFFICE } from "./rulebook/sources";
import { ruleEntries, ruleValueText, type RuleEntry, type RuleValue } from "./ruleEntries";

/** Values set by the office, by the path of their entry. */
export type RulesOverride = ReadonlyMap<string, RuleValue>;

/** An own value that is not the built-in one, in words. */
export interface RuleDifference {
  /** Path of its entry. */
  readonly path: string;
  readonly label: Text;
  readonly builtIn: Text;
  readonly own: Text;
}

/** The rules that hold for a workbook's year. */
export interface YearRules {
  /** The rulebook with the office's own values in it. */
  readonly book: RuleBook;
  /** What the office set otherwise and decides figures; empty when the built-in rules hold. Texts are not told. */
  readonly differences: readonly RuleDifference[];
}

/** The rules as a workbook's rules sheet sets them. */
export interface SheetRules extends YearRules {
  /** Name of that sheet. */
  readonly sheet: string;
}

type Applied =
  | { readonly ok: true; readonly rules: YearRules }
  | { readonly ok: false; readonly faults: readonly OverrideFault[] };

/** The rules of a year with the office's own values, or what is wrong with these. */
export function applyOverride(book: RuleBook, own: RulesOverride): Applied {
  const entries = ruleEntries(book);
  const given = entries.filter(({ path }) => own.has(path));
  if (given.length === 0) return { ok: true, rules: { book, differences: [] } };
  const values: OwnValues = { values: own, source: String(own.get("source") ?? TYPED_BY_OFFICE) };
  const made = applyForm(withNumbers(book, values, given), values, entries);
  if (made.faults.length > 0) return { ok: false, faults: made.faults };
  const changed = { ...made.book, provisional: book.provisional && isOpen(made.book) };
  const parsed = bookSchema.safeParse(changed);
  if (!parsed.success) {
    const set = given.filter(({ path, value, wording }) => !wording && own.get(path) !== value);
    const paths = (set.length > 0 ? set : given).map(({ path }) => path);
    return { ok: false, faults: faultsOf(parsed.error.issues, paths) };
  }
  const differences = given.flatMap(({ path, label, value, wording }): RuleDifference[] => {
    const set = own.get(path) ?? null;
    if (wording || set === value) return [];
    return [{ path, label, builtIn: ruleValueText(value), own: ruleValueText(set) }];
  });
  return { ok: true, rules: { book: parsed.data, differences } };
}

/** Whether something that decides figures is still unverified, so that the year stays provisional. */
function isOpen({ known }: RuleBook): boolean {
  const deciding = [known.weights, known.passLine, known.itemCount, ...known.levels];
  return deciding.some(({ confidence }) => confidence === "unverified");
}

/** Sets the numbers that stand in the rulebook under the path of their entry, with their new source. */
function withNumbers(
  book: RuleBook,
  { values, source }: OwnValues,
  given: readonly RuleEntry[],
): RuleBook {
  // Not structuredClone: parts of the rulebook that share a list must not share its change.
  const changed = JSON.parse(JSON.stringify(book)) as RuleBook;
  for (const { path, value } of given) {
    const set = values.get(path);
    const rooted = /^(?:core|eitParts|scales)\./.test(path);
    if (!rooted || set === undefined) continue;
    setAt(changed, path, set === "-" ? null : set);
    for (const known of provenancesAt(changed, path)) {
      // A built-in value that is typed again keeps a better source than the office's word.
      if (set !== value || known.confidence === "unverified") {
        Object.assign(known, { confidence: "likely", source });
      }
    }
  }
  return changed;
}

/** Confidence and source of the number at a path, to be changed with it. */
function provenancesAt({ known, eitParts, scales }: RuleBook, path: string): readonly Provenance[] {
  const [root, name = "", index = ""] = path.split(".");
  if (root === "eitParts") return [eitParts];
  if (root === "scales") return [scales[Number(name)]?.points].filter((one) => one !== undefined);
  if (name === "levels") return [known.levels[Number(index)]].filter((one) => one !== undefined);
  return name === "weights"
    ? [known.weights]
    : name === "passLine"
      ? [known.passLine]
      : [known.oitRule];
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

/** What the schema refuses, by the own values concerned; one fault a cell. */
function faultsOf(issues: readonly Issue[], all: readonly string[]): readonly OverrideFault[] {
  const faults = issues.map((issue): OverrideFault => {
    const path = issue.path.join(".");
    const kind = kindOf(issue.code, path);
    // A level may be too high because the one before it was lowered.
    const level = kind === "levels" ? Number(path.split(".")[2]) : NaN;
    const places = [path, ...(level > 0 ? [`core.levels.${level - 1}`] : [])];
    const concerned = all.filter((one) =>
      places.some((place) => one === place || one.startsWith(`${place}.`)),
    );
    return { kind, paths: concerned.length > 0 ? concerned : all };
  });
  // A negative weight also spoils the sum.
  const cells = faults.map((fault) => fault.paths.join());
  return faults.filter((_, i) => cells.indexOf(cells[i] ?? "") === i);
}

function kindOf(code: string, path: string): OverrideFault["kind"] {
  if (code === "too_small" || code === "too_big") return "range";
  if (code === "invalid_type") return "whole";
  if (path === "core.weights") return "weights";
  if (path === "eitParts.value") return "parts";
  return path.startsWith("core.levels") ? "levels" : "other";
}

/** Puts a value at a path of a copy; the paths are those of `ruleEntries`, so that every step exists. */
function setAt(target: object, path: string, value: RuleValue | null): void {
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    target as Record<string, unknown>,
  );
  parent[last] = value;
}
