/** @jest-environment jsdom */
import { Book } from "../../../src/host/engine/book";
import { listEntries, openChoices } from "../../../src/host/view/choices";

describe("entries", () => {
  const book = new Book();
  const measures = book.addSheet("มาตรการ");
  const lists = book.addSheet("รายการ");
  ["การปฏิบัติหน้าที่", null, "การใช้งบประมาณ"].forEach((value, row) => {
    lists.edit(row, 0).value = value;
  });
  book.names = [{ name: "Indicators", formula: "='รายการ'!$A$1:$A$3", comment: "", visible: true }];
  const display = (sheet: typeof lists, row: number, column: number): string =>
    String(sheet.cell(row, column)?.value ?? "");

  test.each([
    ["ผ่าน, ไม่ผ่าน", ["ผ่าน", "ไม่ผ่าน"]],
    ["='รายการ'!$A$1:$A$3", ["การปฏิบัติหน้าที่", "การใช้งบประมาณ"]],
    ["=Indicators", ["การปฏิบัติหน้าที่", "การใช้งบประมาณ"]],
    ["=Unknown", []],
  ])("%s", (source, entries) => {
    expect(listEntries(book, measures, source, display)).toEqual(entries);
  });

  test("a range without a sheet is on the cell's own sheet", () => {
    measures.edit(4, 1).value = "ก";
    expect(listEntries(book, measures, "=$B$5:$B$6", display)).toEqual(["ก"]);
  });
});

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
