import { checkWorkbook } from "../../src/excel/actions/check";
import { makeReports } from "../../src/excel/actions/reports";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { describe as sentence } from "../../src/locale/describe";
import { neededWorkbook } from "../support/workbook";

jest.setTimeout(120_000);

const MEASURES = "มาตรการ";

/** A workbook with something typed far below the measures. */
async function withStray(address: string) {
  const host = await neededWorkbook();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem(MEASURES).getRange(address).values = [["x"]];
    await context.sync();
  });
  return host;
}

test("a value in row 60,000 beside the table changes nothing of what is read", async () => {
  await neededWorkbook();
  const without = await readWorkbook();
  await withStray("Z60000");
  const read = await readWorkbook();
  expect(read.ok && read.value.scores.value).toEqual(without.ok && without.value.scores.value);
  expect(read.ok && read.value.measures.value?.length).toBe(
    without.ok ? without.value.measures.value?.length : 0,
  );
  expect((await makeReports({ only: ["plan-8"] })).ok).toBe(true);
});

test("a value in row 60,000 of the table is named by its place", async () => {
  await withStray("I60000");
  const read = await readWorkbook();
  expect(read.ok && read.value.measures.problems[0]?.place?.address).toMatch(/60000$/);
});

test.each(["Z1048576"])(
  "a value in the very last row, which makes whole columns of the used range, changes nothing: %s",
  async (address) => {
    await neededWorkbook();
    const without = await checkWorkbook();
    await withStray(address);
    const read = await readWorkbook();
    expect(read.ok && read.value.scores.value).toBeTruthy();
    const checked = await checkWorkbook();
    const rules = (result: typeof checked) =>
      result.ok && result.value.findings.map(({ rule, place }) => [rule, place?.address]);
    const others = (all: ReturnType<typeof rules>) =>
      all && all.filter(([, place]) => !String(place).includes("1048576"));
    expect(others(rules(checked))).toEqual(rules(without));
    expect((await makeReports({ only: ["summary"] })).ok).toBe(true);
  },
);

test("values that Excel does not tell, because they are too many, are said with sheet and row", async () => {
  const host = await withStray("B2");
  // As Excel answers for the used range of a sheet with something in its last row.
  const execute = host.execute.bind(host);
  const { connectClient } = await import("../../host/client");
  const { loadClient } = await import("../../host/client-node");
  connectClient(loadClient(), (json) => {
    const answer = JSON.parse(execute(json)) as { Results?: { Value: unknown }[] };
    for (const { Value: value } of answer.Results ?? []) {
      if (typeof value === "object" && value !== null && "Values" in value) value.Values = null;
    }
    return JSON.stringify(answer);
  });
  for (const refused of [await readWorkbook(), await checkWorkbook()]) {
    expect(!refused.ok && sentence(refused.error, "th")).toMatch(
      /มากกว่าที่ Excel บนเว็บส่งได้.*“มาตรการ” 1–\d+/,
    );
  }
});
