import { ok, refuse, type Result } from "../../../src/core/result";
import { workbookTexts } from "../../../src/locale/workbook";
import type { WorkbookState } from "../../../src/sheets/state";
import { WATCH_DELAY, WorkbookFollower } from "../../../src/taskpane/workbook/follower";
import { agency, assessment, deferred, FakePort, whole } from "../fakes";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const MUCH_LATER = 10 * WATCH_DELAY;
const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const renamed: WorkbookState = {
  ...whole,
  agency: { value: { ...agency, name: "เทศบาลตำบลใหม่" }, problems: [] },
};

async function follow(port = new FakePort()) {
  const follower = new WorkbookFollower(port, () => Promise.resolve(assessment));
  const stop = follower.start();
  await wait(0);
  return { port, follower, stop, name: () => follower.get().snapshot?.state.agency.value?.name };
}

test("reads at once, with the assessment of whole scores", async () => {
  const { follower } = await follow();
  expect(follower.get()).toEqual({
    snapshot: { state: whole, assessment },
    refusal: null,
    watching: true,
  });
});

test.each<[string, Partial<WorkbookState>]>([
  ["scores that are not whole", { scores: { value: null, problems: [] } }],
  ["own rules that cannot be used", { rules: { value: null, problems: [] } }],
])("%s give no figure", async (_, changes) => {
  const { follower } = await follow(new FakePort({ ...whole, ...changes }));
  expect(follower.get().snapshot?.assessment).toBeNull();
});

test("reads once after a burst of changes", async () => {
  const { port } = await follow();
  for (let change = 0; change < 5; change++) {
    port.change();
    await wait(WATCH_DELAY - 1);
  }
  expect(port.reads).toBe(1);
  await wait(1);
  expect(port.reads).toBe(2);
});

test("keeps the last view while it reads, and when reading fails", async () => {
  const { port, follower, name } = await follow();
  const next = deferred<Result<WorkbookState>>();
  port.answer = () => next.promise;
  port.change();
  await wait(WATCH_DELAY);
  expect(name()).toBe(agency.name);
  next.resolve(refuse(workbookTexts.cellEditMode));
  await wait(0);
  expect(name()).toBe(agency.name);
  expect(follower.get().refusal?.text).toBe(workbookTexts.cellEditMode);
});

test("discards a reading that a later one has overtaken", async () => {
  const { port, name } = await follow();
  const slow = deferred<Result<WorkbookState>>();
  port.answer = () => slow.promise;
  port.change();
  await wait(WATCH_DELAY);
  port.holds(renamed);
  port.change();
  await wait(WATCH_DELAY);
  slow.resolve(ok(whole));
  await wait(0);
  expect(name()).toBe("เทศบาลตำบลใหม่");
});

test("reads after work that changes the workbook, not in between", async () => {
  const { port, follower } = await follow();
  const work = deferred<null>();
  const done = follower.during(() => work.promise);
  port.change();
  await wait(MUCH_LATER);
  expect(port.reads).toBe(1);
  work.resolve(null);
  await done;
  await wait(0);
  expect(port.reads).toBe(2);
});

test("stops following when it is closed", async () => {
  const { port, stop } = await follow();
  expect(port.watchers).toBe(1);
  port.change();
  stop();
  expect(port.watchers).toBe(0);
  await wait(MUCH_LATER);
  expect(port.reads).toBe(1);
});

test("tells that the host cannot follow", async () => {
  const port = new FakePort();
  port.watches = false;
  const { follower } = await follow(port);
  expect(follower.get().watching).toBe(false);
});

test("turns an exception of a reading into a refusal", async () => {
  const port = new FakePort();
  port.answer = () => Promise.reject(new Error("boom 17"));
  const { follower } = await follow(port);
  expect(follower.get().refusal?.params).toEqual({ detail: "boom 17" });
});
