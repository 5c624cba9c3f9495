import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runTasks } from "../../scripts/province";
import { workbookTexts } from "../../src/locale/workbook";

/** A worker process that answers with the file's name, and dies of the files that bring a real one down. */
const WORKER = `
process.on("message", ({ file }) => {
  if (file.startsWith("killed")) process.kill(process.pid, "SIGKILL");
  else if (file.startsWith("ended")) process.exit(3);
  else process.send({ row: { name: file } });
});
`;

const folder = mkdtempSync(join(tmpdir(), "ita-province-"));
const program = join(folder, "worker.cjs");
beforeAll(() => writeFileSync(program, WORKER));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(files: readonly string[]) {
  const done: number[] = [];
  const answers = await runTasks(
    files.map((file) => ({ file, reports: null })),
    (count) => done.push(count),
    program,
  );
  const said = answers.map((answer) =>
    "row" in answer ? answer.row.name : { file: answer.file, text: answer.reason.text },
  );
  return { said, done };
}

const unread = (file: string) => ({ file, text: workbookTexts.unreadableFile });

test.each([
  ["in the middle", ["1", "killed", "2", "3", "4"]],
  ["first and last", ["killed", "1", "2", "ended"]],
  ["more often than there are processes", ["killed", "killed", "ended", "killed", "killed", "1"]],
  ["and nothing else is there", ["killed"]],
])("files that kill a worker process stop nothing: %s", async (_, files) => {
  const { said, done } = await run(files);
  expect(said).toEqual(files.map((file) => (/^\d/.test(file) ? file : unread(file))));
  expect(done).toEqual(files.map((_file, index) => index + 1));
});

test("each file is read once by one of several processes, in order of the folder", async () => {
  const files = Array.from({ length: 5 * availableParallelism() }, (_, index) => `${index}`);
  expect((await run(files)).said).toEqual(files);
});
