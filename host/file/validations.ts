/** Data validation of a sheet, with what newer files keep apart (lists on other sheets). */
import { areaAddress, parseAddress } from "../../src/cells/a1";
import type { Area } from "../../src/cells/area";
import { childText, withAttributes, withChild } from "../../src/files/edit";
import {
  child,
  childrenOf,
  descendants,
  element,
  escapeXml,
  flag,
  parseXml,
  type XmlElement,
} from "../../src/files/xml";
import type { NumberRule, Sheet, CellValidation } from "../engine/sheet";
import { WORKSHEET_ORDER } from "../../src/files/sheetOrder";
import type { SheetAspect } from "./aspect";

/** Validation operators: the file's in camelCase, Office.js's in PascalCase. */
const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** Kinds of rules with limits: the file's name and Office.js's. */
const LIMITED = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

type ValidationRule = Omit<CellValidation, "area">;

/** A formula of a rule; of an element of its own in the newer form. */
function formulaOf(source: XmlElement, name: string): string | undefined {
  const found = child(source, name);
  if (!found) return undefined;
  return child(found, "f")?.text ?? found.text;
}

function numeric(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function readRule(source: XmlElement): ValidationRule {
  const { type = "none", operator = "between", errorStyle = "stop", ...said } = source.attributes;
  const [first = "", second] = ["formula1", "formula2"].map((name) => formulaOf(source, name));
  const quoted = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
  const limits = (): NumberRule => ({
    operator: OPERATORS[operator as keyof typeof OPERATORS],
    formula1: numeric(first),
    ...(second !== undefined && { formula2: numeric(second) }),
  });
  const rule: CellValidation["rule"] =
    type === "list"
      ? // The file says the opposite of its name.
        { list: { inCellDropDown: !flag(said["showDropDown"]), source: quoted ?? `=${first}` } }
      : type === "custom"
        ? { custom: { formula: `=${first}` } }
        : type in LIMITED
          ? { [LIMITED[type as keyof typeof LIMITED]]: limits() }
          : {};
  const alert = said["error"] !== undefined || said["errorTitle"] !== undefined;
  const prompt = said["prompt"] !== undefined || said["promptTitle"] !== undefined;
  return {
    rule,
    ignoreBlanks: flag(said["allowBlank"]),
    ...((alert || !flag(said["showErrorMessage"])) && {
      errorAlert: {
        title: said["errorTitle"] ?? "",
        message: said["error"] ?? "",
        showAlert: flag(said["showErrorMessage"]),
        style: errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1),
      },
    }),
    ...(prompt && {
      prompt: {
        title: said["promptTitle"] ?? "",
        message: said["prompt"] ?? "",
        showPrompt: flag(said["showInputMessage"]),
      },
    }),
  };
}

/** Areas of a list of addresses. */
function areasOf(addresses: string): Area[] {
  return addresses.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}

/** Every rule of the part with its areas; those that newer files keep apart come last. */
function listed(
  frame: XmlElement,
): { rule: ValidationRule; areas: Area[]; source: XmlElement; apart: boolean }[] {
  const plain = childrenOf(child(frame, "dataValidations"), "dataValidation").map((source) => ({
    rule: readRule(source),
    areas: areasOf(source.attributes["sqref"] ?? ""),
    source,
    apart: false,
  }));
  const extensions = child(frame, "extLst");
  const apart = extensions ? [...descendants(extensions, "dataValidation")] : [];
  return [
    ...plain,
    ...apart.map((source) => ({
      rule: readRule(source),
      areas: areasOf(child(source, "sqref")?.text ?? ""),
      source,
      apart: true,
    })),
  ];
}

/** Rules alike as one, with all their areas. */
function grouped(sheet: Sheet): Map<string, { rule: ValidationRule; areas: Area[] }> {
  const groups = new Map<string, { rule: ValidationRule; areas: Area[] }>();
  for (const { area, ...rule } of sheet.validations) {
    const key = JSON.stringify(rule);
    const group = groups.get(key) ?? { rule, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return groups;
}

function addresses(areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area)).join(" ");
}

/** Data validation. A rule that is not changed keeps its element; only its cells are named anew. */
export const validations: SheetAspect = {
  read(frame, sheet) {
    sheet.validations = listed(frame).flatMap(({ rule, areas }) =>
      areas.map((area) => ({ area, ...rule })),
    );
  },
  state: (sheet) =>
    [...grouped(sheet)]
      .map(([key, { areas }]) => [key, areas.map((a) => areaAddress(a)).sort()])
      .sort(),
  write(frame, sheet) {
    const old = new Map<string, string>();
    for (const { rule, source, apart } of listed(parseXml(frame)))
      if (!apart) old.set(JSON.stringify(rule), frame.slice(source.start, source.end));
    const written = [...grouped(sheet)].map(([key, { rule, areas }]) => {
      const kept = old.get(key);
      return kept === undefined
        ? ruleText(rule, addresses(areas))
        : withAttributes(kept, { sqref: addresses(areas) });
    });
    const list = element("dataValidations", { count: written.length }, written.join(""));
    const text = withChild(
      frame,
      "dataValidations",
      written.length ? list : undefined,
      WORKSHEET_ORDER,
    );
    return withoutApart(text);
  },
};

/** What was kept apart stands among the others now, as today's Excel reads it as well. */
function withoutApart(frame: string): string {
  const extensions = childText(frame, "extLst");
  if (extensions === undefined) return frame;
  const kept = childrenOf(parseXml(extensions), "ext")
    .filter((ext) => !child(ext, "dataValidations"))
    .map(({ start, end }) => extensions.slice(start, end));
  const text = kept.length > 0 ? `<extLst>${kept.join("")}</extLst>` : undefined;
  return withChild(frame, "extLst", text, WORKSHEET_ORDER);
}

function formulaText(formula: string | number): string {
  return escapeXml(typeof formula === "string" ? formula.replace(/^=/, "") : String(formula));
}

function ruleText(
  { rule, ignoreBlanks, errorAlert, prompt }: ValidationRule,
  sqref: string,
): string {
  const entry = Object.entries(LIMITED).find(([, name]) => rule[name]);
  const limits = entry && rule[entry[1]];
  const type = rule.list ? "list" : rule.custom ? "custom" : entry?.[0];
  const operator = Object.entries(OPERATORS).find(([, name]) => name === limits?.operator)?.[0];
  const attributes = {
    type,
    errorStyle:
      errorAlert && errorAlert.style !== "Stop" ? errorAlert.style.toLowerCase() : undefined,
    operator: operator === "between" ? undefined : operator,
    allowBlank: ignoreBlanks ? 1 : undefined,
    showDropDown: rule.list?.inCellDropDown === false ? 1 : undefined,
    showInputMessage: (prompt?.showPrompt ?? true) ? 1 : undefined,
    showErrorMessage: (errorAlert?.showAlert ?? true) ? 1 : undefined,
    errorTitle: errorAlert?.title || undefined,
    error: errorAlert?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref,
  };
  const formulas = [
    rule.list ? listFormula(rule.list.source) : (rule.custom?.formula ?? limits?.formula1),
    limits?.formula2,
  ];
  const inner = formulas
    .map((formula, i) =>
      formula === undefined ? "" : `<formula${i + 1}>${formulaText(formula)}</formula${i + 1}>`,
    )
    .join("");
  return element("dataValidation", attributes, inner);
}

function listFormula(source: string): string {
  return source.startsWith("=") ? source : `"${source.replaceAll('"', '""')}"`;
}
