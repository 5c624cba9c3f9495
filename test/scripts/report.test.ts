/** The command lines, as a person runs them: `npm run sample` and `npm run report`. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../../scripts/report";
import { runCommand, spawnCommand } from "../support/commands";
import { emptyWorkbook, sheetNames } from "../support/workbook";

jest.setTimeout(60_000);

let folder: string;
let sample: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ita-report-"));
  sample = join(folder, "sample.xlsx");
  expect(await spawnCommand("sample", sample)).toEqual({ code: 0, stdout: "", stderr: "" });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("makes the reports and leaves the input as it was", async () => {
  const before = await readFile(sample);
  const output = join(folder, "out.xlsx");
  expect(await spawnCommand("report", sample, output, "--only", "summary,plan-8")).toEqual({
    code: 0,
    stdout: "สรุปผลคะแนน ๒๕๖๘\nมาตรการส่งเสริมคุณธรรม ๒๕๖๙\n",
    // The sample's announced EIT score differs by rounding, which the officer is told beside the reports.
    stderr: expect.stringMatching(/^คะแนน EIT ที่ประกาศ ๘๔\.๖๔ คะแนน .*\n$/) as string,
  });
  expect(await readFile(sample)).toEqual(before);
  const host = emptyWorkbook();
  await host.open(await readFile(output));
  expect(await sheetNames(host)).toEqual([
    "ข้อมูลหน่วยงาน",
    "คะแนน",
    "มาตรการ",
    "คะแนนข้อคำถาม",
    "ข้อ OIT",
    "ผลการดำเนินงาน",
    "ความก้าวหน้า",
    "ปฏิทิน",
    "คะแนนย้อนหลัง",
    "สรุปผลคะแนน ๒๕๖๘",
    "มาตรการส่งเสริมคุณธรรม ๒๕๖๙",
  ]);
});

test.each([
  ["a file that is not there", ["none.xlsx", "x.xlsx"], "ไม่พบไฟล์ none.xlsx"],
  ["a file that is no workbook", ["broken.xlsx", "x.xlsx"], "เปิดไฟล์ broken.xlsx ไม่ได้"],
  ["a workbook without data sheets", ["empty.xlsx", "x.xlsx"], "ไม่พบแผ่นข้อมูลหน่วยงาน"],
  ["the same file for both", ["sample.xlsx", "sample.xlsx"], "ไฟล์ผลลัพธ์ต้องเป็นคนละไฟล์"],
  ["a report nobody knows", ["sample.xlsx", "x.xlsx", "--only", "graph"], "ไม่รู้จักรายงาน “graph”"],
  ["nothing at all", [], "วิธีใช้: npm run report"],
])("%s: exit 1 and a Thai sentence", async (_, args, sentence) => {
  await writeFile(join(folder, "broken.xlsx"), "PK not really");
  await writeFile(join(folder, "empty.xlsx"), await emptyWorkbook().save());
  const inFolder = args.map((arg) => (arg.endsWith(".xlsx") ? join(folder, arg) : arg));
  const { code, stdout, stderr } = await runCommand(report, ...inFolder);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe("");
  expect(code).toBe(1);
  await expect(readFile(join(folder, "x.xlsx"))).rejects.toThrow();
});

test("a refusal ends the process with 1", async () => {
  const { code, stdout, stderr } = await spawnCommand("report");
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("วิธีใช้: npm run report");
});
