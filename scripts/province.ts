/**
 * npm run province -- FOLDER OUT.xlsx [--reports]
 *
 * Reads every Excel file of a folder (not of folders within it) and writes a workbook with a row an agency. With --reports the
 * reports of every agency are made, too, one file each in the folder "OUT-reports". Exit 0 when at least one file was
 * read; files that could not be read are listed with the reason and stop nothing. The files themselves are never changed.
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { describe } from "../src/locale/describe";
import { exchangeTexts } from "../src/locale/exchange";
import { workbookTexts } from "../src/locale/workbook";
import type { AgencyRow } from "../src/exchange/province";
import { planProvince, type UnreadFile } from "../src/exchange/provinceSheets";
import { fail, saveFile, startHost } from "./headless";
import type { AgencyAnswer, AgencyTask } from "./province-worker";
import { runCli, type CommandArguments } from "./cli";

/** Numbers, then letters by the Thai alphabet, so that the same folder always gives the same order. */
const ORDER = new Intl.Collator("th", { numeric: true });

/** Files of a folder that may be workbooks, so that of those of another format is told why; lock files of Excel are none. */
async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.(?:xlsx|xlsm|xls|xlsb)$/i.test(name) && !name.startsWith("~$"))
    .sort((a, b) => ORDER.compare(a, b))
    .map((name) => join(folder, name));
}

/**
 * Gives every task to the next free worker process; answers come in the order of the tasks.
 * @param program what a worker process runs
 */
export async function runTasks(
  tasks: readonly AgencyTask[],
  progress: (done: number) => void,
  program = join(__dirname, "province-worker.ts"),
): Promise<AgencyAnswer[]> {
  const answers = new Array<AgencyAnswer>(tasks.length);
  let next = 0;
  let done = 0;
  const workers = new Set<ChildProcess>();
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = fork(program);
      workers.add(worker);
      let place: number | null = null;
      const answered = (answer: AgencyAnswer): void => {
        if (place !== null) answers[place] = answer;
        place = null;
        progress(++done);
      };
      const give = (): void => {
        const task = tasks[next];
        if (!task) {
          worker.disconnect();
          return resolve();
        }
        place = next++;
        // Where the process is gone already, its end tells, below.
        worker.send(task, () => undefined);
      };
      worker.on("message", (answer: AgencyAnswer) => {
        answered(answer);
        give();
      });
      worker.once("error", reject);
      worker.once("exit", () => {
        workers.delete(worker);
        const task = place === null ? undefined : tasks[place];
        if (!task) return resolve();
        // A file brought the process down, e.g. out of memory: the others are read all the same.
        const file = basename(task.file);
        answered({ file, reason: { text: workbookTexts.unreadableFile, params: { file } } });
        work().then(resolve, reject);
      });
      give();
    });
  const count = Math.min(availableParallelism(), tasks.length);
  try {
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    for (const worker of workers) worker.kill();
  }
  return answers;
}

async function main({ paths, options }: CommandArguments): Promise<void> {
  const [folder = "", output = ""] = paths;
  let files: string[];
  try {
    files = await workbooksIn(folder);
  } catch {
    return fail({ text: exchangeTexts.noFolder, params: { file: folder } }, 1);
  }
  const reports = options["reports"] ? output.replace(/\.xlsx$/i, "") + "-reports" : null;
  if (reports) {
    try {
      await mkdir(reports, { recursive: true });
    } catch {
      return fail({ text: workbookTexts.cannotWriteFile, params: { file: basename(reports) } }, 1);
    }
  }
  const answers = await runTasks(
    files.map((file) => ({ file, reports })),
    (done) => process.stderr.write(`${done}/${files.length}\r`),
  );
  const rows = answers.flatMap((answer): AgencyRow[] => ("row" in answer ? [answer.row] : []));
  const unread = answers.flatMap((answer): UnreadFile[] => ("reason" in answer ? [answer] : []));
  for (const { reason } of unread) process.stderr.write(`${describe(reason, "th")}\n`);
  for (const answer of answers) {
    if ("row" in answer && answer.refused) process.stderr.write(`${answer.refused}\n`);
  }
  if (rows.length === 0) {
    return fail({ text: exchangeTexts.noWorkbooks, params: { file: folder } }, 1);
  }
  const host = startHost();
  const { addSheets } = await import("../src/excel/actions/addSheets");
  const painted = await addSheets(planProvince(rows, unread));
  if (!painted.ok) return fail(painted.error, 1);
  const saved = await saveFile(host, output, files);
  if (!saved.ok) return fail(saved.error, 1);
  for (const { name, total, level } of rows) {
    process.stdout.write(`${name}\t${total?.toFixed(2) ?? "–"}\t${level ?? "–"}\n`);
  }
}

if (require.main === module) {
  void runCli(
    {
      usage: exchangeTexts.provinceUsage,
      paths: 2,
      options: { reports: { type: "boolean" } },
      failure: 1,
    },
    main,
  );
}
