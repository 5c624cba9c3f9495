/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { Changed, visibleChange } from "../../../src/taskpane/ui/Changed";
import { failOnConsoleError } from "../fakes";
import { renderInPane, textOf } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

test.each([
  [" ", "␣"],
  ["\n", "↵"],
  ["  \n", "␣␣↵"],
  ["ข้อ\nถัดไป", "ข้อ↵\nถัดไป"],
  ["คำ", "คำ"],
])("%j is seen as %j", (text, seen) => {
  expect(visibleChange(text)).toBe(seen);
});

test("line breaks that come are seen, and long passages that stay are shortened", () => {
  const stays = "ข้อความเดิม".repeat(20);
  renderInPane(<Changed before={`${stays}ก ข`} after={`${stays}ก\nข`} />);
  expect(screen.getByRole("insertion").textContent).toContain("↵");
  expect(textOf(screen.getByRole("deletion"))).toContain("␣");
  expect(textOf(document.body).length).toBeLessThan(stays.length);
});
