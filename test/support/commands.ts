import { execFile } from "node:child_process";
import { join } from "node:path";

/** How a command of the command line ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script of scripts/ as `npm run` does: a process of its own, which takes seconds to start. tsx is what its command
 * line would start node with, which saves the process of that command line.
 */
export function spawnCommand(script: string, ...args: readonly string[]): Promise<Ended> {
  const line = ["--import", "tsx", join("scripts", `${script}.ts`), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, line, { maxBuffer: 1e7 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Runs a command in this process: the same code, arguments, output and exit code, without the start. */
export async function runCommand(
  command: (args: readonly string[]) => Promise<void>,
  ...args: readonly string[]
): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  try {
    await command(args);
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
