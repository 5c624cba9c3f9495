/** The one place where results become what Excel's runtime takes: values, or a thrown cell error. */
import { functionTexts } from "../locale/functions";
import type { Result } from "../core/result";
import { say, type Language } from "../core/text";
import { readArguments } from "./arguments";
import { invalidValue, type FunctionRecord, type FunctionRefusal, type Output } from "./record";

/** Reads the arguments and computes. Never throws: a programming error becomes a refusal, too. */
export function evaluate(
  record: FunctionRecord,
  args: readonly unknown[],
): Result<Output, FunctionRefusal> {
  try {
    const read = readArguments(record.parameters, args);
    return read.ok ? record.compute(...(read.value as never[])) : read;
  } catch {
    return invalidValue(functionTexts.unexpected);
  }
}

/** The refusal as a sentence. */
export function describeFunctionRefusal(refusal: FunctionRefusal, language: Language): string {
  const { position } = refusal;
  const at = position === undefined ? "" : say(functionTexts.at, language, { position });
  return say(refusal.text, language, { ...refusal.params, at });
}

/**
 * The function to associate: returns the value or throws `CustomFunctions.Error` with the Thai sentence.
 * Thai in every case, since the functions' own runtime does not know the display language.
 */
export function toCustomFunction(record: FunctionRecord): (...args: unknown[]) => Output {
  return (...args) => {
    const result = evaluate(record, args);
    if (result.ok) return result.value;
    throw cellError(result.error.code, describeFunctionRefusal(result.error, "th"));
  };
}

/** Runtimes of CustomFunctionsRuntime 1.1 have no Error class; they show #VALUE! for any exception. */
function cellError(code: FunctionRefusal["code"], message: string): Error {
  const { Error: CellError, ErrorCode } = CustomFunctions as Partial<typeof CustomFunctions>;
  return CellError && ErrorCode
    ? (new CellError(ErrorCode[code], message) as unknown as Error)
    : new Error(message);
}
