/** Long work in slices, so that the pane answers to the officer meanwhile. */

/** Milliseconds of work after which the browser may draw and answer; more would be felt. */
export const SLICE = 24;

/**
 * Runs work that yields how far it has come, letting the browser do its own work after every slice. What is small
 * enough for one slice is done at once.
 * @param slice milliseconds of a slice; 0 pauses after every step
 * @returns what the work returns, or null when it was aborted
 */
export async function inSlices<T>(
  work: Generator<number, T>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
  slice = SLICE,
): Promise<T | null> {
  for (let until = performance.now() + slice; ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    until = performance.now() + slice;
  }
}
