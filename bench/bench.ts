/** One measured figure. */
export interface Figure {
  /** What was measured, in plain words. */
  readonly name: string;
  readonly value: number;
  /** "ms", "bytes", "syncs", "KB gzip", "×", "%". */
  readonly unit: string;
  /** What it should stay within, where there is a goal. */
  readonly limit?: number;
  readonly note?: string;
}

/** A file of benchmarks exports one function that measures and answers its figures. */
export type Benchmark = () => Promise<Figure[]>;

/** Median time in milliseconds of some runs after one warm-up. */
export async function medianTime(run: () => unknown, runs = 5): Promise<number> {
  await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}
