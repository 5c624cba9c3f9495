/** What every command of the command line does alike: reads its arguments, says its usage, ends with an exit code. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { say, type Text } from "../src/core/text";

/** What was asked for. */
export interface CommandArguments {
  /** Files and folders, as many as the command takes. */
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface CommandSpec {
  /** One line in Thai that says how the command is written; printed for wrong arguments. */
  readonly usage: Text;
  /** How many files and folders it takes. */
  readonly paths: number;
  readonly options?: Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
  /** Exit code for wrong arguments, and for a fault of the program. */
  readonly failure: 1 | 2;
}

/** The arguments, or null when they are not those of the command. */
export function readArguments(
  { paths, options = {} }: CommandSpec,
  args: readonly string[],
): CommandArguments | null {
  const config: ParseArgsConfig = { args: [...args], options, allowPositionals: true };
  try {
    const { values, positionals } = parseArgs(config);
    const given = values as CommandArguments["options"];
    return positionals.length === paths ? { paths: positionals, options: given } : null;
  } catch {
    return null; // an option that the command does not know
  }
}

/** Runs a command: its usage on stderr for wrong arguments; a fault of the program never looks like a result. */
export async function runCli(
  spec: CommandSpec,
  main: (command: CommandArguments) => Promise<void>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const command = readArguments(spec, args);
  if (!command) {
    process.stderr.write(`${say(spec.usage, "th")}\n`);
    process.exitCode = spec.failure;
    return;
  }
  try {
    await main(command);
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = spec.failure;
  }
}
