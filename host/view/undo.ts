/** What a person typed, step by step, so that it can be taken back. */
import type { ViewedHost, ViewedSheet } from "./workbook";
import type { CellPlace } from "./selection";

/** A cell before and after an entry, as texts one would type. */
export interface TypedEntry {
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
}

/** Cells entered together: one typed entry, or all cells of a paste. */
export interface UndoStep {
  readonly sheet: ViewedSheet;
  readonly cells: readonly TypedEntry[];
}

/** Why a step cannot be taken back or made again: a cell holds something else by now, or its sheet is gone. */
export type Blocked = "changed";

/** Steps kept; more than that nobody takes back one by one. */
const MOST = 100;

export class UndoStack {
  private done: UndoStep[] = [];
  private undone: UndoStep[] = [];

  constructor(private readonly host: ViewedHost) {}

  /** Keeps a step that was just made; what was taken back before it is forgotten. */
  push(step: UndoStep): void {
    this.done = [...this.done, step].slice(-MOST);
    this.undone = [];
  }

  /** Forgets everything, for another workbook. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** Puts the cells of the last step back. Nothing is touched when one of them was changed since. */
  undo(): UndoStep | Blocked | undefined {
    return this.move(this.done, this.undone, "after", "before");
  }

  /** Makes the step again that was taken back last. */
  redo(): UndoStep | Blocked | undefined {
    return this.move(this.undone, this.done, "before", "after");
  }

  private move(
    from: UndoStep[],
    to: UndoStep[],
    now: "before" | "after",
    then: "before" | "after",
  ): UndoStep | Blocked | undefined {
    const step = from.at(-1);
    if (!step) return undefined;
    const { sheet, cells } = step;
    const intact =
      this.host.book.sheets.includes(sheet) &&
      cells.every(
        (cell) => this.host.editText(sheet, cell.place.row, cell.place.column) === cell[now],
      );
    if (!intact) return "changed";
    for (const { place, ...texts } of cells)
      this.host.enter(sheet, place.row, place.column, texts[then]);
    from.pop();
    to.push(step);
    return step;
  }
}
