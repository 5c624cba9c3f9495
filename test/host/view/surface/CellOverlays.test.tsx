/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Choices } from "../../../../host/view/surface/CellOverlays";

afterEach(cleanup);

function open() {
  const choose = jest.fn();
  render(<Choices entries={["ก", "ข", "ค"]} current="ข" label="เลือก B2" choose={choose} />);
  return { list: screen.getByRole<HTMLSelectElement>("listbox", { name: "เลือก B2" }), choose };
}

test("begins at what the cell holds, with the focus", () => {
  const { list } = open();
  expect(list.value).toBe("ข");
  expect(document.activeElement).toBe(list);
});

test.each([
  ["Enter", "ข"],
  ["Tab", "ข"],
  ["Escape", undefined],
])("%s answers %s, once", (key, answer) => {
  const { list, choose } = open();
  fireEvent.keyDown(list, { key });
  fireEvent.blur(list);
  expect(choose.mock.calls).toEqual([[answer]]);
});

test("a click takes the entry", () => {
  const { list, choose } = open();
  fireEvent.click(list.options[2]!);
  expect(choose.mock.calls).toEqual([["ค"]]);
});

test("leaving takes none", () => {
  const { list, choose } = open();
  fireEvent.blur(list);
  expect(choose.mock.calls).toEqual([[undefined]]);
});
