/**
 * What stands before the tests in `npm test`: types, lint, format, import directions, unused code and both builds, two at
 * a time. Prints a line a step, and the output of a step only when it fails; exit 1 when one failed.
 */
import { spawn } from "node:child_process";

/** Longest first, so that the last ones end together. */
const STEPS = [
  "build",
  "build:preview",
  "lint:code",
  "typecheck",
  "directions",
  "unused",
  "lint:format",
];
/** One step a core of a small machine; more only share its memory. */
const AT_A_TIME = 2;

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

/** Runs one step after the other until none is waiting; whether all passed. */
async function runSteps(waiting) {
  let passed = true;
  for (let script = waiting.shift(); script; script = waiting.shift()) {
    const started = Date.now();
    const result = await run(script);
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(`${result.passed ? "passed" : "FAILED"}  ${script}  ${seconds} s`);
    if (!result.passed) console.log(result.output);
    passed &&= result.passed;
  }
  return passed;
}

const waiting = [...STEPS];
const lanes = await Promise.all(Array.from({ length: AT_A_TIME }, () => runSteps(waiting)));
process.exitCode = lanes.every(Boolean) ? 0 : 1;
