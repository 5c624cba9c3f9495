import type { Area } from "../../src/cells/area";
import type { CellPlace } from "./selection";

/** What a person does in the grid. */
export interface GridEvents {
  /** The selection moved. */
  selected(area: Area): void;
  /** Editing begins: with the cell's own text, or with what was just typed instead of it. */
  edit(place: CellPlace, typed?: string): void;
  /** Delete was pressed. */
  clear(area: Area): void;
  /** The list button or Alt+Down. */
  choose(place: CellPlace): void;
  /** Ctrl+Z, or with `again` Ctrl+Y. */
  undo(again: boolean): void;
}
