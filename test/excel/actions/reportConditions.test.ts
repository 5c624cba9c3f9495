import type { Host } from "../../../host/host";
import { reportConditions } from "../../../src/excel/actions/reportConditions";
import { makeReports } from "../../../src/excel/actions/reports";
import { neededWorkbook, type } from "../../support/workbook";

jest.setTimeout(60_000);

let host: Host;
beforeEach(async () => {
  host = await neededWorkbook();
});

async function conditionsOf() {
  const conditions = await reportConditions();
  if (!conditions.ok) throw new Error(conditions.error.text.en);
  return new Map(conditions.value.map((condition) => [condition.id, condition]));
}

test("what can be made is ready; what lacks a sheet says which; another year's form is not listed", async () => {
  const conditions = await conditionsOf();
  expect(conditions.get("summary")).toMatchObject({ state: "ready", lacks: null, sheet: null });
  expect(conditions.get("oit-plan")).toMatchObject({ state: "lacking", needs: "items" });
  expect(conditions.has("plan-5")).toBe(false);
});

test("made, then older than its data, then edited by hand", async () => {
  await makeReports({ only: ["summary"] });
  const made = (await conditionsOf()).get("summary");
  expect(made).toMatchObject({ state: "current" });
  type(host, "คะแนน", "D5", "70");
  expect((await conditionsOf()).get("summary")).toMatchObject({ state: "outdated" });
  type(host, made?.sheet ?? "", "A1", "แก้ด้วยมือ");
  expect((await conditionsOf()).get("summary")).toMatchObject({
    state: "edited",
    sheet: made?.sheet,
  });
});

test("while the profile is not whole every report says what is lacking", async () => {
  type(host, "ข้อมูลหน่วยงาน", "B4", "");
  const conditions = await conditionsOf();
  for (const { state, lacks } of conditions.values()) {
    expect(state).toBe("lacking");
    expect(lacks?.place).toEqual({ sheet: "ข้อมูลหน่วยงาน", address: "B4" });
  }
});
