/** @jest-environment jsdom */
import { openChoices } from "../../../host/view/choices";

describe("list box", () => {
  function open(): { list: HTMLSelectElement; done: jest.Mock } {
    const done = jest.fn();
    const list = openChoices(["ก", "ข", "ค"], "ข", "เลือก B2", done);
    document.body.replaceChildren(list);
    list.focus();
    return { list, done };
  }

  test("begins at what the cell holds, with a name", () => {
    const { list } = open();
    expect(list.value).toBe("ข");
    expect(list.getAttribute("aria-label")).toBe("เลือก B2");
  });

  test.each([
    ["Enter", "ข"],
    ["Tab", "ข"],
    ["Escape", undefined],
  ])("%s answers %s, once", (key, answer) => {
    const { list, done } = open();
    list.dispatchEvent(new KeyboardEvent("keydown", { key }));
    expect(done.mock.calls).toEqual([[answer]]);
    expect(list.isConnected).toBe(false);
  });

  test("a click takes the entry", () => {
    const { list, done } = open();
    list.options[2]!.click();
    expect(done.mock.calls).toEqual([["ค"]]);
  });

  test("leaving takes none", () => {
    const { list, done } = open();
    list.blur();
    expect(done.mock.calls).toEqual([[undefined]]);
  });
});
