import { ok, refuse, type Result } from "../../../src/core/result";
import { workbookTexts } from "../../../src/locale/workbook";
import type { ReportsOutcome } from "../../../src/sheets/state";
import { ReportRun } from "../../../src/taskpane/reports/run";
import { deferred, FakePort } from "../fakes";

const MADE: Result<ReportsOutcome> = ok({
  made: [{ id: "summary", sheet: "สรุปผลคะแนน" }],
  skipped: [],
});

function begin() {
  const port = new FakePort();
  const outcome = deferred<Result<ReportsOutcome>>();
  port.outcome = () => outcome.promise;
  return { port, outcome, run: new ReportRun(port, (work) => work()) };
}

test("tells the stages, then what came of it, then how the reports stand", async () => {
  const { port, outcome, run } = begin();
  const making = run.make();
  expect(run.get().stage).toBe("read");
  port.onStage?.("paint", { done: 3, total: 6 });
  expect(run.get()).toMatchObject({ stage: "paint", progress: { done: 3, total: 6 } });
  const lacking = { lacks: null, needs: null, madeOn: null };
  port.conditions = [{ id: "summary", state: "current", sheet: "ก", ...lacking }];
  outcome.resolve(MADE);
  await making;
  expect(run.get()).toMatchObject({ stage: null, answer: MADE, conditions: port.conditions });
});

test("makes one set at a time", async () => {
  const { port, outcome, run } = begin();
  const making = run.make(["summary"]);
  await run.make(["cover"]);
  outcome.resolve(MADE);
  await making;
  expect(port.asked).toEqual([["summary"]]);
});

test("an officer's own cancel is no error", async () => {
  const { port, outcome, run } = begin();
  const making = run.make();
  run.cancel();
  expect(port.signal?.aborted).toBe(true);
  outcome.resolve(refuse(workbookTexts.cancelled));
  await making;
  expect(run.get()).toMatchObject({ answer: null, cancelled: true });
});

test("a refusal and an exception are answers", async () => {
  const { outcome, run } = begin();
  const making = run.make();
  outcome.resolve(refuse(workbookTexts.cellEditMode));
  await making;
  expect(run.get()).toMatchObject({ cancelled: false, answer: { ok: false } });
  const other = begin();
  const failing = other.run.make();
  other.outcome.reject(new Error("boom 23"));
  await failing;
  expect(other.run.get().answer).toMatchObject({ error: { params: { detail: "boom 23" } } });
});

test("how the reports stand, or why that cannot be told", async () => {
  const { port, run } = begin();
  await run.look();
  expect(run.get().conditions).toEqual([]);
  port.reportConditions = () => Promise.resolve(refuse(workbookTexts.cellEditMode));
  await run.look();
  expect(run.get().refusal?.text).toBe(workbookTexts.cellEditMode);
});
