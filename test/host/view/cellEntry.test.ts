import { loadClient } from "../../../host/client-node";
import { createHost } from "../../../host/host";
import { CellEntry } from "../../../host/view/cellEntry";
import type { CellPlace } from "../../../host/view/selection";
import { viewHost } from "../../../host/view/workbook";

function open() {
  const view = viewHost(createHost({ client: loadClient() }));
  const sheet = view.book.activeSheet;
  const edited = jest.fn();
  const cells = new CellEntry(view, edited);
  const at = (row: number, column = 0): CellPlace => ({ row, column });
  const text = (row: number, column = 0) => view.editText(sheet, row, column);
  return { view, sheet, edited, cells, at, text };
}

test("an entry is taken back and made again", () => {
  const { cells, sheet, at, text, edited } = open();
  cells.enter(sheet, [[at(0), "เดิม"]]);
  cells.enter(sheet, [[at(0), "ใหม่"]]);
  cells.undo();
  expect(text(0)).toBe("เดิม");
  cells.undo();
  expect(text(0)).toBe("");
  expect(cells.undo()).toBeUndefined();
  cells.redo();
  cells.redo();
  expect(text(0)).toBe("ใหม่");
  expect(cells.redo()).toBeUndefined();
  expect(edited).toHaveBeenCalledTimes(6);
});

test("a paste and a clearing are one step each, formulas included", () => {
  const { cells, sheet, at, text } = open();
  cells.paste(sheet, at(0), "1\t=A1*2\r\n3\tก");
  expect([text(0), text(0, 1), text(1), text(1, 1)]).toEqual(["1", "=A1*2", "3", "ก"]);
  cells.clear(sheet, { row: 0, column: 0, rows: 2, columns: 2 });
  expect(text(0, 1)).toBe("");
  cells.undo();
  expect(text(0, 1)).toBe("=A1*2");
  cells.undo();
  expect([text(0), text(1, 1)]).toEqual(["", ""]);
});

test("what the add-in changed meanwhile is not lost by an undo", () => {
  const { view, cells, sheet, at, text } = open();
  cells.enter(sheet, [[at(0), "พิมพ์"]]);
  view.enter(sheet, 0, 0, "ส่วนเสริมเขียน");
  expect(cells.undo()).toBe("changed");
  expect(text(0)).toBe("ส่วนเสริมเขียน");
});

test("after a new entry there is nothing to make again, and another workbook forgets all", () => {
  const { cells, sheet, at } = open();
  cells.enter(sheet, [[at(0), "1"]]);
  cells.undo();
  cells.enter(sheet, [[at(0), "2"]]);
  expect(cells.redo()).toBeUndefined();
  cells.forget();
  expect(cells.undo()).toBeUndefined();
});
