/** What the keys of a spreadsheet do in the grid. */
import { leap, step, type Direction, type CellPlace } from "./selection";
import type { GridEvents } from "./gridEvents";
import type { ViewedSheet } from "./workbook";

/** What the keys act on; the grid is one. */
export interface KeyTarget {
  readonly events: Pick<GridEvents, "edit" | "clear" | "choose" | "undo">;
  /** The cell that typing goes to. */
  readonly active: CellPlace;
  /** The cell at the moving end of the selection. */
  readonly end: CellPlace;
  present(): ViewedSheet;
  /** Selects a cell, or with `extend` all from the first selected cell to it. */
  goTo(place: CellPlace, extend: boolean): void;
  select(anchor: CellPlace, head?: CellPlace): void;
  move(direction: Direction): void;
  pageFrom(place: CellPlace, direction: "up" | "down"): CellPlace;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Answers whether the key was the grid's. */
export function pressKey(grid: KeyTarget, event: KeyboardEvent): boolean {
  const { key, altKey } = event;
  const arrow = ARROWS[key];
  if (arrow) return altKey ? openList(grid, arrow) : pressArrow(grid, event, arrow);
  if (pressMove(grid, event) || pressEntry(grid, event)) return true;
  if (event.ctrlKey || event.metaKey) return pressControl(grid, event);
  if (key.length !== 1 || altKey) return false;
  grid.events.edit(grid.active, key);
  return true;
}

/** Alt with an arrow: down opens the list of the cell. */
function openList(grid: KeyTarget, arrow: Direction): boolean {
  if (arrow === "down") grid.events.choose(grid.active);
  return arrow === "down";
}

function pressArrow(grid: KeyTarget, event: KeyboardEvent, arrow: Direction): true {
  const sheet = grid.present();
  const from = event.shiftKey ? grid.end : grid.active;
  const far = event.ctrlKey || event.metaKey;
  grid.goTo(far ? leap(sheet, from, arrow) : step(sheet, from, arrow), event.shiftKey);
  return true;
}

/** Home, End and the page keys. */
function pressMove(grid: KeyTarget, event: KeyboardEvent): boolean {
  const { key, shiftKey } = event;
  const from = shiftKey ? grid.end : grid.active;
  const control = event.ctrlKey || event.metaKey;
  if (key === "Home") grid.goTo({ row: control ? 0 : from.row, column: 0 }, shiftKey);
  else if (key === "End") grid.goTo(lastUsed(grid, from, control), shiftKey);
  else if (key === "PageUp") grid.goTo(grid.pageFrom(from, "up"), shiftKey);
  else if (key === "PageDown") grid.goTo(grid.pageFrom(from, "down"), shiftKey);
  else return false;
  return true;
}

/** The last column in use, with Control in the last row in use. */
function lastUsed(grid: KeyTarget, from: CellPlace, control: boolean): CellPlace {
  const used = grid.present().used(true);
  if (!used) return from;
  return {
    row: control ? used.row + used.rows - 1 : from.row,
    column: used.column + used.columns - 1,
  };
}

/** Keys that type, keep or empty. */
function pressEntry(grid: KeyTarget, { key, shiftKey }: KeyboardEvent): boolean {
  switch (key) {
    case "Enter":
      grid.move(shiftKey ? "up" : "down");
      return true;
    case "Tab":
      grid.move(shiftKey ? "left" : "right");
      return true;
    case "F2":
      grid.events.edit(grid.active);
      return true;
    case "Delete":
    case "Backspace":
      grid.events.clear(grid.present().selection);
      return true;
    default:
      return false;
  }
}

/** Control with a letter: undo, redo, select all. */
function pressControl(grid: KeyTarget, { key, shiftKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase();
  if (letter === "z" || letter === "y") {
    grid.events.undo(letter === "y" || shiftKey);
    return true;
  }
  const used = grid.present().used(true);
  if (letter !== "a" || !used) return false;
  grid.select(
    { row: used.row, column: used.column },
    { row: used.row + used.rows - 1, column: used.column + used.columns - 1 },
  );
  return true;
}
