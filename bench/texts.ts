/** What ten times as long a text costs: linear routines cost ten times as much, quadratic ones a hundred times. */
import { LONG_TEXTS, LONGEST_TEXT, longText, ROUTINES } from "../test/support/longTexts";
import type { Benchmark, Figure } from "./bench";

/** Most that ten times the length may cost. */
const RATIO = 20;
/** Milliseconds below which a ratio tells nothing but the noise of the clock. */
const NOISE = 150;

function cpu(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Of every routine the text at which it costs most, and the one at which the cost grows most. */
export const texts: Benchmark = () => {
  const figures = Object.entries(ROUTINES).flatMap(([routine, run]): Figure[] => {
    const costs = LONG_TEXTS.map((name) => {
      const length = Math.round(LONGEST_TEXT / 10);
      const [short, long] = [longText(name, length), longText(name)];
      // The first run compiles the code. Its text is another one: what is known of a text is kept.
      run(longText(name, length - 1));
      const [once, often] = [cpu(() => run(short)), cpu(() => run(long))];
      return { name, often, ratio: often < NOISE ? 0 : often / Math.max(once, 1) };
    });
    const [dearest] = [...costs].sort((a, b) => b.often - a.often);
    const [steepest] = [...costs].sort((a, b) => b.ratio - a.ratio);
    if (!dearest || !steepest) return [];
    return [
      {
        name: `${routine}, ${LONGEST_TEXT} characters`,
        value: Math.round(dearest.often),
        unit: "ms",
        note: dearest.name,
      },
      {
        name: `${routine}, 10 times the characters`,
        value: Math.round(steepest.ratio * 10) / 10,
        unit: "×",
        limit: RATIO,
        note: steepest.name,
      },
    ];
  });
  return Promise.resolve(figures);
};
