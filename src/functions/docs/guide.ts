import type { FunctionGuide } from "../../locale/help";
import type { FunctionRecord } from "../record";

/** `=ITA.GRADE(93.09,{93.99,84.65,98.75},2568)`: an example call as one would type it. */
export function formulaOf(id: string, args: readonly unknown[]): string {
  return `=ITA.${id}(${args.map(argumentText).join(",")})`;
}

function argumentText(argument: unknown): string {
  if (argument === null) return "";
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (!Array.isArray(argument)) return JSON.stringify(argument);
  return `{${argument.map((row: unknown[]) => row.map(argumentText).join(",")).join(";")}}`;
}

function shown(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/**
 * The functions as help shows them.
 * @throws Error when a record was built without its texts
 */
export function guidesOf(records: readonly FunctionRecord[]): readonly FunctionGuide[] {
  return records.map(({ id, parameters, help }) => {
    if (!help) throw new Error(`${id} has no texts`);
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return {
      id,
      syntax: `ITA.${id}(${names.join(", ")})`,
      description: help.description,
      parameters: parameters.map(({ name, optional, description = { th: "", en: "" } }) => ({
        name,
        optional,
        description,
      })),
      notes: help.notes ?? [],
      examples: help.examples.map(({ args, gives }) => ({
        formula: formulaOf(id, args),
        gives: (Array.isArray(gives) ? (gives as unknown[][]) : [[gives]]).map((row) =>
          row.map(shown),
        ),
      })),
    };
  });
}
