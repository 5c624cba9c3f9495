import { loadClient } from "../../../host/client-node";
import { createHost } from "../../../host/host";
import { pressKey, type KeyTarget } from "../../../host/view/gridKeys";
import { placeAddress } from "../../../host/view/selection";
import { viewHost } from "../../../host/view/workbook";

const KEY = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** A grid at C3 of a sheet that uses C1:E9; what the keys did, in words. */
function press(init: KeyboardEventInit): { ours: boolean; did: string[] } {
  const view = viewHost(createHost({ client: loadClient() }));
  const sheet = view.book.activeSheet;
  view.enter(sheet, 0, 2, "แรก");
  view.enter(sheet, 8, 2, "ล่าง");
  view.enter(sheet, 8, 4, "สุดท้าย");
  const did: string[] = [];
  const target: KeyTarget = {
    events: {
      edit: (place, typed) => did.push(`edit ${placeAddress(place)} ${typed ?? ""}`.trim()),
      clear: () => did.push("clear"),
      choose: () => did.push("choose"),
      undo: (again) => did.push(again ? "redo" : "undo"),
    },
    active: { row: 2, column: 2 },
    end: { row: 3, column: 2 },
    present: () => sheet,
    goTo: (place, extend) => did.push(`${extend ? "extend" : "go"} ${placeAddress(place)}`),
    select: (anchor, head) =>
      did.push(`select ${placeAddress(anchor)}:${placeAddress(head ?? anchor)}`),
    move: (direction) => did.push(`move ${direction}`),
    pageFrom: ({ row, column }, direction) => ({
      row: row + (direction === "down" ? 20 : -row),
      column,
    }),
  };
  return { ours: pressKey(target, { ...KEY, ...init } as KeyboardEvent), did };
}

test.each<[KeyboardEventInit, string]>([
  [{ key: "ArrowDown" }, "go C4"],
  [{ key: "ArrowDown", shiftKey: true }, "extend C5"],
  [{ key: "ArrowDown", altKey: true }, "choose"],
  [{ key: "ArrowDown", ctrlKey: true }, "go C9"],
  [{ key: "Home" }, "go A3"],
  [{ key: "Home", ctrlKey: true }, "go A1"],
  [{ key: "End" }, "go E3"],
  [{ key: "End", ctrlKey: true }, "go E9"],
  [{ key: "PageDown" }, "go C23"],
  [{ key: "PageUp", shiftKey: true }, "extend C1"],
  [{ key: "Enter" }, "move down"],
  [{ key: "Tab", shiftKey: true }, "move left"],
  [{ key: "F2" }, "edit C3"],
  [{ key: "Delete" }, "clear"],
  [{ key: "ก" }, "edit C3 ก"],
  [{ key: "z", ctrlKey: true }, "undo"],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
  [{ key: "y", metaKey: true }, "redo"],
  [{ key: "a", ctrlKey: true }, "select C1:E9"],
])("%j", (init, what) => {
  expect(press(init)).toEqual({ ours: true, did: [what] });
});

test.each<KeyboardEventInit>([
  { key: "c", ctrlKey: true },
  { key: "F6" },
  { key: "ArrowUp", altKey: true },
  { key: "Escape" },
])("%j is not the grid's", (init) => {
  expect(press(init)).toEqual({ ours: false, did: [] });
});
