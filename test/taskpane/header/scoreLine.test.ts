import { assess } from "../../../src/ita/assessment";
import { scoreLine } from "../../../src/taskpane/header/scoreLine";
import { assessment, whole, without } from "../fakes";

test("total, level, instruments, and what is missing to the next level", () => {
  expect(scoreLine(whole, assessment, "th")).toEqual({
    kind: "whole",
    total: "93.09",
    level: "ผ่าน",
    instruments: [
      { instrument: "IIT", score: "93.99", reaches: true },
      { instrument: "EIT", score: "84.65", reaches: false },
      { instrument: "OIT", score: "98.75", reaches: true },
    ],
    missing: { level: "ผ่านดี", parts: ["EIT 0.35"] },
  });
});

test("a level always has its reason, also when it is the total that is too low", () => {
  const low = assess({ fiscalYear: 2568, scores: Array.from({ length: 10 }, () => 80) });
  const line = scoreLine(whole, low, "th");
  expect(line).toMatchObject({ kind: "whole", level: "ต้องปรับปรุง" });
  expect(line.kind === "whole" && line.missing?.parts).toContain("คะแนนรวม 5");
});

test("at the best level nothing is missing", () => {
  const best = assess({ fiscalYear: 2568, scores: Array.from({ length: 10 }, () => 100) });
  expect(scoreLine(whole, best, "th")).toMatchObject({ kind: "whole", missing: null });
});

test("how many scores are filled in while some are blank", () => {
  const scoreCells = whole.scoreCells!.map((cell, index) => ({
    ...cell,
    value: index < 7 ? cell.value : null,
  }));
  const state = { ...whole, scores: { value: null, problems: [] }, scoreCells };
  expect(scoreLine(state, null, "th")).toEqual({ kind: "partly", filled: 7, all: 10 });
});

test.each([
  ["without the sheet", without("scores")],
  [
    "before any is typed",
    { ...whole, scoreCells: whole.scoreCells!.map((cell) => ({ ...cell, value: null })) },
  ],
])("no strip %s", (_, state) => {
  expect(scoreLine(state, null, "th")).toEqual({ kind: "none" });
});
