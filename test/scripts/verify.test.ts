import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verify } from "../../scripts/verify";
import { runCommand, spawnCommand } from "../support/commands";
import { sampleWorkbook, type as typeInto } from "../support/workbook";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function fileWith(
  name: string,
  change: (host: Awaited<ReturnType<typeof sampleWorkbook>>) => void,
) {
  const host = await sampleWorkbook();
  change(host);
  const path = join(folder, name);
  writeFileSync(path, await host.save());
  return path;
}

test("one JSON object on stdout; errors make it 1", async () => {
  const path = await fileWith("wrong.xlsx", (host) => {
    typeInto(host, "มาตรการ", "H5", "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗");
    typeInto(host, "มาตรการ", "G6", "ใช้งบคุ่มค่า");
  });
  // In a process of its own: nothing else may stand on stdout.
  const { code, stdout } = await spawnCommand("verify", path, "--json");
  const { findings } = JSON.parse(stdout) as { findings: Record<string, string>[] };
  expect(findings).toContainEqual({
    rule: "period-wrong-year",
    severity: "error",
    sheet: "มาตรการ",
    address: "H5",
    message: "“ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗” ไม่ใช่ปีงบประมาณ 2569 ที่ดำเนินมาตรการ",
    found: "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗",
    expected: "ช่วงเวลาในปีงบประมาณ 2569",
  });
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "misspelling", expected: "คุ้มค่า", fix: "ใช้งบคุ้มค่า" }),
  );
  expect(code).toBe(1);
}, 60_000);

test("without errors it is 0, a file that is no workbook is 2 with a sentence", async () => {
  const path = await fileWith("fine.xlsx", () => undefined);
  expect((await runCommand(verify, path, "--json")).code).toBe(0);
  const broken = join(folder, "broken.xlsx");
  writeFileSync(broken, "no workbook");
  const { code, stdout, stderr } = await runCommand(verify, broken, "--json");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("broken.xlsx");
  expect((await runCommand(verify, join(folder, "nowhere.xlsx"))).code).toBe(2);
}, 60_000);
