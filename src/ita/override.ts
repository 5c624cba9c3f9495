/**
 * An office's own rules. NACC changes numbers faster than this add-in is released, so the numbers of a year can be
 * set in the workbook. What may be set is a list of entries, each a place in the year's rulebook; the changed
 * rulebook must pass the same schema as ours. This file needs zod when it runs: never import it into the functions
 * bundle or the pane's first load.
 */
import { rulesTexts } from "../locale/rules";
import { say, type Text } from "../core/text";
import { formatNumber } from "../thai/number";
import { scaleName } from "./answers";
import { bookSchema, type OitRule, type Provenance, type RuleBook } from "./rulebook/schema";
import { INSTRUMENTS } from "./score";

/** A value that can be set: points, percent or the way OIT is computed. */
export type RuleValue = number | OitRule;

/** A number of the rulebook that an office may set for itself. */
export interface RuleEntry extends Provenance {
  /** Where it stands in the rulebook, e.g. "core.weights.IIT". */
  readonly path: string;
  /** What it is, unique within the year. */
  readonly label: Text;
  readonly value: RuleValue;
}

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
  /** What the office set otherwise; empty when the built-in rules hold. */
  readonly differences: readonly RuleDifference[];
}

/** The rules as a workbook's rules sheet sets them. */
export interface SheetRules extends YearRules {
  /** Name of that sheet. */
  readonly sheet: string;
}

/** Why own values cannot be used. */
export interface OverrideFault {
  /**
   * `weights` and `parts` do not sum to 100, a level does not lie below the better one before it (`levels`),
   * a number is out of range or no whole percent, or the values do not fit together in another way (`other`).
   */
  readonly kind: "weights" | "parts" | "levels" | "range" | "whole" | "other";
  /** Paths of the entries concerned; the first is the place to name. */
  readonly paths: readonly string[];
}

/** Everything of a year that an office may set, in the order of the rules sheet. */
export function ruleEntries(book: RuleBook): readonly RuleEntry[] {
  const { core, known, eitParts, scales } = book;
  const of = ({ confidence, source }: Provenance) => ({ confidence, source });
  const unknown = { confidence: "unverified", source: "" } as const;
  return [
    ...INSTRUMENTS.map((instrument) => ({
      path: `core.weights.${instrument}`,
      label: labelOf(rulesTexts.weight, { instrument }),
      value: core.weights[instrument],
      ...of(known.weights),
    })),
    ...core.levels.flatMap(({ name, total, eachInstrument }, index) => {
      const from = of(known.levels[index] ?? unknown);
      // The last level takes every score; that is no number to set.
      const last = index === core.levels.length - 1;
      const least = {
        path: `core.levels.${index}.total`,
        label: labelOf(rulesTexts.levelTotal, { level: name }),
        value: total,
        ...from,
      };
      const each = eachInstrument !== null && {
        path: `core.levels.${index}.eachInstrument`,
        label: labelOf(rulesTexts.levelEach, { level: name }),
        value: eachInstrument,
        ...from,
      };
      return [...(last ? [] : [least]), ...(each ? [each] : [])];
    }),
    {
      path: "core.passLine",
      label: rulesTexts.passLine,
      value: core.passLine,
      ...of(known.passLine),
    },
    { path: "core.oitRule", label: rulesTexts.oitRule, value: core.oitRule, ...of(known.oitRule) },
    ...(eitParts.value ?? []).map((share, index) => ({
      path: `eitParts.value.${index}`,
      label: labelOf(rulesTexts.eitPart, { part: index + 1 }),
      value: share,
      ...of(eitParts),
    })),
    ...scales.flatMap((scale, at) =>
      scale.labels.value.map((answer, index) => ({
        path: `scales.${at}.points.value.${index}`,
        label: labelOf(rulesTexts.answerPoints, { answer, scale: scaleName(scale) }),
        value: scale.points.value[index] ?? 0,
        ...of(scale.points),
      })),
    ),
  ];
}

/** The rules of a year with the office's own values, or what is wrong with these. */
export function applyOverride(
  book: RuleBook,
  own: RulesOverride,
):
  | { readonly ok: true; readonly rules: YearRules }
  | { readonly ok: false; readonly faults: readonly OverrideFault[] } {
  // Not structuredClone: parts of the rulebook that share a list must not share its change.
  const changed = JSON.parse(JSON.stringify(book)) as RuleBook;
  const differences = ruleEntries(book).flatMap(({ path, label, value }): RuleDifference[] => {
    const set = own.get(path);
    if (set === undefined || set === value) return [];
    setAt(changed, path, set);
    return [{ path, label, builtIn: ruleValueText(value), own: ruleValueText(set) }];
  });
  if (differences.length === 0) return { ok: true, rules: { book, differences } };
  const parsed = bookSchema.safeParse(changed);
  if (parsed.success) return { ok: true, rules: { book: parsed.data, differences } };
  const faults = parsed.error.issues.map((issue): OverrideFault => {
    const path = issue.path.join(".");
    const kind = kindOf(issue.code, path);
    const all = differences.map((difference) => difference.path);
    // A level may be too high because the one before it was lowered.
    const level = kind === "levels" ? Number(path.split(".")[2]) : NaN;
    const places = [path, ...(level > 0 ? [`core.levels.${level - 1}`] : [])];
    const concerned = all.filter((one) =>
      places.some((place) => one === place || one.startsWith(`${place}.`)),
    );
    return { kind, paths: concerned.length > 0 ? concerned : all };
  });
  // One fault a cell: a negative weight also spoils the sum.
  const cells = faults.map((fault) => fault.paths.join());
  return { ok: false, faults: faults.filter((_, i) => cells.indexOf(cells[i] ?? "") === i) };
}

function kindOf(code: string, path: string): OverrideFault["kind"] {
  if (code === "too_small" || code === "too_big") return "range";
  if (code === "invalid_type") return "whole";
  if (path === "core.weights") return "weights";
  if (path === "eitParts.value") return "parts";
  return path.startsWith("core.levels") ? "levels" : "other";
}

/** Puts a value at a path of a copy; the paths are those of `ruleEntries`, so that every step exists. */
function setAt(target: object, path: string, value: RuleValue): void {
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    target as Record<string, unknown>,
  );
  parent[last] = value;
}

/** A value as sheets and the pane show it. */
export function ruleValueText(value: RuleValue): Text {
  if (typeof value !== "number") return rulesTexts[value];
  const text = formatNumber(value, undefined, "arabic");
  return { th: text, en: text };
}

/** A text whose places are filled in both languages. */
function labelOf(text: Text, params: Readonly<Record<string, string | number>>): Text {
  return { th: say(text, "th", params), en: say(text, "en", params) };
}
