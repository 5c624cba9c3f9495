/** Many agencies: how long `npm run province` takes for 30 and for 300 workbooks, and what all agencies would take. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { makeSample } from "../host/preview/sample";
import { WorkbookFile } from "../src/files/workbook";
import { startHost } from "../scripts/headless";
import type { Benchmark, Figure } from "./bench";

/** Workbooks of the two runs, and all local agencies of the country with their ministries' units (about). */
const FEW = 30;
const MANY = 300;
const ALL_AGENCIES = 8_300;
/** Seconds and megabytes that the larger run may take on two cores. */
const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1_000;
const KINDS = ["เทศบาลตำบล", "เทศบาลเมือง", "องค์การบริหารส่วนตำบล"];

/** A folder of workbooks, each with a name and scores of its own. */
function writeAgencies(sample: Uint8Array, count: number, folder: string): void {
  const source = WorkbookFile.open(sample);
  const cell = (value: string | number) => ({ style: 0, value });
  mkdirSync(folder, { recursive: true });
  for (let agency = 0; agency < count; agency++) {
    const file = source.copy();
    const scores = Array.from(
      { length: 10 },
      (_, index) =>
        [4 + index, new Map([[3, cell(70 + ((agency * 7 + index * 13) % 3000) / 100)]])] as const,
    );
    const name = `${KINDS[agency % KINDS.length]}ที่ ${agency + 1}`;
    file.patch("คะแนน", { cells: new Map(scores) });
    file.patch("ข้อมูลหน่วยงาน", { cells: new Map([[3, new Map([[1, cell(name)]])]]) });
    writeFileSync(join(folder, `${agency + 1}.xlsx`), file.toBytes());
  }
}

/** Bytes in memory of a process and all that it started; 0 where the system does not tell. */
function memoryOf(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${process}/task`)
      .flatMap((task) =>
        readFileSync(`/proc/${process}/task/${task}/children`, "utf8").trim().split(" "),
      )
      .filter((child) => child !== "");
    return own + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0; // it has ended, or there is no /proc
  }
}

interface Run {
  readonly seconds: number;
  /** Of all processes together. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Runs the command as an officer would, and measures it with every process that it starts. */
function runProvince(folder: string, output: string): Promise<Run> {
  const start = performance.now();
  const command = 'node --import tsx "$0" "$1" "$2" >/dev/null 2>&1; code=$?; times; exit $code';
  const shell = spawn("bash", ["-c", command, "scripts/province.ts", folder, output]);
  let [peak, said] = [0, ""];
  shell.stdout.on("data", (text: Buffer) => (said += text.toString()));
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(shell.pid ?? 0))), 100);
  return new Promise((resolve, reject) => {
    shell.on("close", (code) => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`npm run province ended with ${code}`));
      // The second line is of what the shell started: "0m12.340s 0m1.200s".
      const times =
        said
          .trim()
          .split("\n")[1]
          ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
      const cpuSeconds = [...times].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
      resolve({ seconds: (performance.now() - start) / 1000, cpuSeconds, megabytes: peak / 1e6 });
    });
  });
}

export const province: Benchmark = async () => {
  const host = startHost();
  await makeSample(host, "th");
  const sample = await host.save();
  const folder = mkdtempSync(join(tmpdir(), "ita-province-"));
  try {
    const runs: Run[] = [];
    for (const count of [FEW, MANY]) {
      const files = join(folder, String(count));
      writeAgencies(sample, count, files);
      runs.push(await runProvince(files, join(folder, `${count}.xlsx`)));
    }
    const [few, many] = runs;
    return few && many ? figuresOf(few, many) : [];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function figuresOf(few: Run, many: Run): Figure[] {
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const perFile = (many.cpuSeconds - few.cpuSeconds) / (MANY - FEW);
  const start = few.cpuSeconds - FEW * perFile;
  const all = (start + ALL_AGENCIES * perFile) / 2 / 60;
  const time = (count: number, run: Run): Figure[] => [
    {
      name: `${count} workbooks`,
      value: rounded(run.seconds),
      unit: "s",
      ...(count === MANY && { limit: MOST_SECONDS }),
      note: `${cpus().length} cores, shared with whatever else runs`,
    },
    {
      name: `${count} workbooks, computing time on two cores`,
      value: rounded(run.cpuSeconds / 2),
      unit: "s",
      ...(count === MANY && { limit: MOST_SECONDS }),
      note: "all processes together, halved",
    },
    {
      name: `${count} workbooks, memory of all processes`,
      value: Math.round(run.megabytes),
      unit: "MB",
      limit: MOST_MEGABYTES,
    },
  ];
  return [
    ...time(FEW, few),
    ...time(MANY, many),
    {
      name: "one more workbook",
      value: Math.round(perFile * 1000),
      unit: "ms computing",
      note: `${rounded(start)} s of it before the first`,
    },
    {
      name: `all ${ALL_AGENCIES} agencies, on paper`,
      value: rounded(all),
      unit: "min on two cores",
      note: "from these figures, not measured",
    },
  ];
}
