import { inSlices } from "../../../src/taskpane/cleanup/slices";

/** Work of so many steps; `seen` is told before each. */
function* steps(count: number, seen: number[]): Generator<number, string> {
  for (let done = 0; done < count; done++) {
    seen.push(done);
    yield done;
  }
  return "whole";
}
const never = new AbortController().signal;

test("small work is done in one slice, without a word of progress", async () => {
  const told: number[] = [];
  expect(await inSlices(steps(3, []), never, (done) => told.push(done), Infinity)).toBe("whole");
  expect(told).toEqual([]);
});

test("between two slices others get their turn", async () => {
  const seen: number[] = [];
  const atTurn: number[] = [];
  const turn = () => {
    atTurn.push(seen.length);
    if (seen.length < 5) setTimeout(turn);
  };
  setTimeout(turn);
  const told: number[] = [];
  expect(await inSlices(steps(5, seen), never, (done) => told.push(done), 0)).toBe("whole");
  expect(told).toEqual([0, 1, 2, 3, 4]);
  expect(atTurn).toEqual([1, 2, 3, 4, 5]);
});

test("aborted work goes no further and answers null", async () => {
  const seen: number[] = [];
  const controller = new AbortController();
  const stopAt = (done: number) => done === 2 && controller.abort();
  expect(await inSlices(steps(5, seen), controller.signal, stopAt, 0)).toBeNull();
  expect(seen).toEqual([0, 1, 2]);
});

test("what the work throws is thrown", async () => {
  function* broken(): Generator<number, string> {
    yield 0;
    throw new Error("broken");
  }
  await expect(inSlices(broken(), never, () => undefined, 0)).rejects.toThrow("broken");
});
