/**
 * What Excel must know about the functions before it runs them: functions.json and its translation. Written by
 * the build from the records, so that registration and description cannot drift apart.
 */
import type { Language } from "../core/text";
import type { FunctionRecord } from "./record";

/** File of each language's metadata; Thai is the manifest's default locale. */
export const METADATA_FILES: Readonly<Record<Language, string>> = {
  th: "functions.json",
  en: "functions.en-US.json",
};

/** Excel's metadata format (developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json). */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "any";
      readonly dimensionality: "matrix";
      readonly optional: boolean;
    }[];
    readonly result: {
      readonly type: "number" | "string" | "boolean" | "any";
      readonly dimensionality: "scalar" | "matrix";
    };
  }[];
}

/**
 * The metadata in one language.
 * @throws Error when a record was built without its texts
 */
export function functionsMetadata(
  records: readonly FunctionRecord[],
  language: Language,
): FunctionsMetadata {
  return {
    // Error cells come in as values: the message can then say which cell of a range to correct.
    allowErrorForDataTypeAny: true,
    functions: records.map(({ id, parameters, result, eachCell, help }) => ({
      id,
      name: id,
      description: textOf(id, help?.description)[language],
      // Always a matrix of any values: the only form in which blanks are not turned into 0 (arguments.ts).
      parameters: parameters.map(({ name, optional, description }) => ({
        name,
        description: textOf(`${id}.${name}`, description)[language],
        type: "any",
        dimensionality: "matrix",
        optional,
      })),
      result:
        result === "spill" || eachCell
          ? { type: "any", dimensionality: "matrix" }
          : { type: result, dimensionality: "scalar" },
    })),
  };
}

function textOf<T>(what: string, text: T | undefined): T {
  if (text === undefined) throw new Error(`${what} has no description`);
  return text;
}
