/**
 * What stands before the tests in `npm test`: types, lint, format, import directions, unused code and both builds, in two
 * lanes side by side. Prints a line a step, and the output of a step only when it fails; exit 1 when one failed.
 */
import { spawn } from "node:child_process";

const LANES = [
  ["typecheck", "lint", "directions", "unused"],
  ["build", "build:preview"],
];

/** Runs one script of package.json; gives its output and whether it passed. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], {
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => resolve({ passed: code === 0, output }));
  });
}

async function runLane(scripts) {
  let passed = true;
  for (const script of scripts) {
    const started = Date.now();
    const result = await run(script);
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(`${result.passed ? "passed" : "FAILED"}  ${script}  ${seconds} s`);
    if (!result.passed) console.log(result.output);
    passed &&= result.passed;
  }
  return passed;
}

const results = await Promise.all(LANES.map(runLane));
process.exitCode = results.every(Boolean) ? 0 : 1;
