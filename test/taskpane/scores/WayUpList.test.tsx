/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import fc from "fast-check";
import { gapTo, levelOfScores, reachesLevel } from "../../../src/ita/gap";
import { bookFor } from "../../../src/ita/rulebook/book";
import { coreOf, FISCAL_YEARS } from "../../../src/ita/rulebook/core";
import { enough } from "../../../src/taskpane/numbers";
import { WayUpList } from "../../../src/taskpane/scores/WayUpList";
import { failOnConsoleError } from "../fakes";
import { renderInPane, textOf } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

const book = bookFor(2568);
const SAMPLE = [93.82, 94.15, 98.93, 89.65, 93.38, 88.42, 83.34, 82.18, 97.5, 100];
const show = (scores: readonly number[]) => {
  const level = levelOfScores(scores, book.core).name;
  renderInPane(<WayUpList scores={scores} book={book} level={level} />);
  return screen.getAllByRole("listitem").map(textOf);
};

test("an instrument below its minimum: its indicators, the smallest raise first", () => {
  expect(show(SAMPLE)).toEqual([
    "EIT 84.65 ต่ำกว่า 85 ขาด 0.35 คะแนน",
    "ตัวชี้วัดที่ 8: 82.18 → 83.24 พอ",
    "ตัวชี้วัดที่ 7: 83.34 → 84.40 พอ",
    "ตัวชี้วัดที่ 6: 88.42 → 89.48 พอ",
  ]);
});

test("where no single indicator is enough, the way of the fewest points", () => {
  const lines = show([...Array.from({ length: 8 }, () => 84), 100, 100]);
  expect(lines).toContain("EIT 84.00 ต่ำกว่า 85 ขาด 1 คะแนน");
  expect(lines.filter((line) => /^ตัวชี้วัดที่ \d+: 84\.00 → \d/.test(line)).length).toBeGreaterThan(1);
  expect(lines.join()).not.toContain("พอ");
});

test("at the best level there is no way up", () => {
  renderInPane(
    <WayUpList scores={Array.from({ length: 10 }, () => 100)} book={book} level="ผ่านดีเยี่ยม" />,
  );
  expect(screen.getByText(/อยู่ในระดับสูงสุดแล้ว/)).toBeTruthy();
});

test("what is shown as enough is enough, alone and together", () => {
  const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.constantFrom(...FISCAL_YEARS),
      fc.array(score, { minLength: 10, maxLength: 10 }),
      (year, scores) => {
        const core = coreOf(year)!;
        if (core.indicators.length !== scores.length) return;
        const better = core.levels[core.levels.indexOf(levelOfScores(scores, core)) - 1];
        const gap = better && gapTo(scores, better, core);
        if (!gap) return;
        gap.indicators.forEach(({ alone }, index) => {
          if (alone === null) return;
          expect(reachesLevel(scores.with(index, enough(alone)), better, core)).toBe(true);
        });
        const together = gap.indicators.map(({ score: now, planned }) =>
          planned > now ? enough(planned) : now,
        );
        expect(reachesLevel(together, better, core)).toBe(true);
      },
    ),
  );
});
