import type { Finding } from "../../../src/checks/rule";
import { ok, refuse } from "../../../src/core/result";
import { checkTexts } from "../../../src/locale/checks";
import { workbookTexts } from "../../../src/locale/workbook";
import { orderOf } from "../../../src/taskpane/checks/group";
import { CheckRun } from "../../../src/taskpane/checks/run";
import { deferred, FakePort } from "../fakes";
import { finding, fixOf, TYPO, TYPO_2, WRONG } from "../findings";

const THIRD = finding("misspelling", "F4", "ปึง", { fix: fixOf(3, "ปึง", "ปี") });

async function checked(findings: readonly Finding[] = [WRONG, TYPO, TYPO_2]) {
  const port = new FakePort();
  port.findings = findings;
  const run = new CheckRun(port);
  await run.check();
  return { port, run, order: () => orderOf(run.get().groups) };
}

test("findings stand by their weight; a severity can be hidden", async () => {
  const { run, order } = await checked([TYPO, WRONG, TYPO_2]);
  expect(order()).toEqual([WRONG, TYPO, TYPO_2]);
  run.toggle("error");
  expect(order()).toEqual([TYPO, TYPO_2]);
  run.toggle("error");
  expect(order()).toHaveLength(3);
});

test.each([
  ["sheet", ["แผน"]],
  ["indicator", ["1", "2"]],
  ["severity", ["error", "warning"]],
] as const)("grouped by %s", async (grouping, keys) => {
  const { run } = await checked();
  run.groupBy(grouping);
  expect(run.get().groups.map(({ key }) => key)).toEqual(keys);
});

test("steps from one finding to the next and back, no further than the list goes", async () => {
  const { run } = await checked();
  expect(run.step(1)).toBe(WRONG);
  expect(run.step(1)).toBe(TYPO);
  expect(run.step(-1)).toBe(WRONG);
  expect(run.step(-1)).toBeNull();
  expect(run.get().open).toBe(WRONG);
});

test("after a fix the next finding is unfolded in the place of the one that went", async () => {
  const { port, run } = await checked([WRONG, TYPO, TYPO_2, THIRD]);
  run.unfold(TYPO);
  const asked: unknown[] = [];
  port.fix = (fixes) => {
    asked.push(...fixes);
    port.findings = [WRONG, TYPO_2, THIRD];
    return Promise.resolve(ok({ cells: 1, rows: 0 }));
  };
  expect(await run.fix([TYPO])).toEqual({
    intent: "success",
    what: { text: checkTexts.fixed, params: { count: 1 } },
  });
  expect(asked).toEqual([TYPO.fix]);
  expect(run.get().open).toEqual(TYPO_2);
});

test("after the last of the list the one before is unfolded, and at the end none", async () => {
  const { port, run } = await checked([TYPO, TYPO_2]);
  port.fix = () => Promise.resolve(ok({ cells: 1, rows: 0 }));
  run.unfold(TYPO_2);
  port.findings = [TYPO];
  await run.fix([TYPO_2]);
  expect(run.get().open).toBe(TYPO);
  port.findings = [];
  await run.fix([TYPO]);
  expect(run.get().open).toBeNull();
});

test("the unfolded finding stays unfolded when another check finds it again, also moved", async () => {
  const { port, run } = await checked();
  run.unfold(TYPO);
  const moved = { ...TYPO, place: { ...TYPO.place, address: "F12" } };
  port.findings = [WRONG, TYPO_2, moved];
  await run.check();
  expect(run.get().open).toBe(moved);
});

test("a refused fix changes nothing and is said", async () => {
  const { port, run } = await checked();
  port.fix = () => Promise.resolve(refuse(workbookTexts.cellEditMode));
  run.unfold(TYPO);
  expect(await run.fix([TYPO])).toMatchObject({ intent: "error" });
  expect(run.get().open).toBe(TYPO);
  expect(run.get().busy).toBe(false);
});

test("fixes of one kind are made together and can be taken back", async () => {
  const { port, run } = await checked();
  const asked: number[] = [];
  port.fix = (fixes) => {
    asked.push(fixes.length);
    return Promise.resolve(ok({ cells: 2, rows: 0 }));
  };
  port.undoCleanup = () => Promise.resolve(ok({ cells: 2, rows: 0 }));
  await run.fix([TYPO, TYPO_2]);
  expect(asked).toEqual([2]);
  expect(await run.undo()).toMatchObject({ what: { text: checkTexts.undone } });
});

test("setting aside keeps the reason with what the finding is recognised by", async () => {
  const { port, run } = await checked();
  const asked: unknown[] = [];
  port.ignore = (...what) => {
    asked.push(what);
    return Promise.resolve(ok(null));
  };
  await run.ignore([WRONG], "by order");
  const key = { rule: "score-range", sheet: "แผน", address: "B2", found: "101" };
  expect(asked).toEqual([[[key], "by order"]]);
});

test("cells are coloured on demand only, and the colours are taken off again", async () => {
  const { port, run } = await checked();
  const asked: unknown[] = [];
  port.mark = (marks) => {
    asked.push(marks.map(({ place }) => place.address));
    return Promise.resolve(ok({ marked: 2, skipped: 1 }));
  };
  port.unmark = () => Promise.resolve(ok({ cleared: 2 }));
  expect(await run.mark()).toMatchObject({ what: { text: checkTexts.markedSome } });
  expect(asked).toEqual([["B2", "F2", "F3"]]);
  expect(await run.unmark()).toMatchObject({ what: { params: { count: 2 } } });
});

test("asked for while it runs, it runs once more afterwards", async () => {
  const port = new FakePort();
  const first = deferred<Awaited<ReturnType<FakePort["check"]>>>();
  let checks = 0;
  port.check = () => {
    checks += 1;
    const outcome = ok({ findings: [], ignored: [], tables: [], sheets: 1 });
    return checks === 1 ? first.promise : Promise.resolve(outcome);
  };
  const run = new CheckRun(port);
  const all = run.check();
  await run.check();
  await run.check();
  expect(checks).toBe(1);
  first.resolve(ok({ findings: [], ignored: [], tables: [], sheets: 1 }));
  await all;
  expect(checks).toBe(2);
});

test("a check that could not be made keeps what the last one found", async () => {
  const { port, run, order } = await checked();
  port.check = () => Promise.resolve(refuse(workbookTexts.cellEditMode));
  await run.check();
  expect(run.get().refusal?.text).toBe(workbookTexts.cellEditMode);
  expect(order()).toHaveLength(3);
});

test("formulas that lost their function are entered again, and the check looks once more", async () => {
  const port = new FakePort();
  port.renewFormulas = () => Promise.resolve(ok({ cells: 3 }));
  const run = new CheckRun(port);
  const said = await run.renewFormulas();
  expect(said).toMatchObject({ intent: "success", what: { params: { count: 3 } } });
  expect(run.get().outcome).not.toBeNull();
});

test("a cell is looked up among the findings, in an area too", async () => {
  const port = new FakePort();
  port.findings = [finding("score-range", "B2:B4", "101")];
  const run = new CheckRun(port);
  await run.check();
  expect(run.unfoldAt({ sheet: "แผน", address: "B3" })).toBe(port.findings[0]);
  expect(run.unfoldAt({ sheet: "แผน", address: "C3" })).toBeNull();
  expect(run.unfoldAt({ sheet: "อื่น", address: "B3" })).toBeNull();
});
