/** What a person puts into cells: typing, pasting, clearing, choosing from a list, and taking it back. */
import { areaAddress } from "../../src/cells/a1";
import { type Area, span } from "../../src/cells/area";
import { fromClipboard, toClipboard } from "./clipboard";
import { placeAddress, type CellPlace } from "./selection";
import { UndoStack, type Blocked, type TypedEntry, type UndoStep } from "./undo";
import type { ViewedHost, ViewedSheet } from "./workbook";
import type { TextParams } from "../../src/core/text";

/** Why a cell refused an entry, ready to be said. */
export interface RefusedEntry {
  readonly key: "locked" | "refused" | "notDone";
  readonly params: TextParams;
}

export class CellEntry {
  private readonly undoStack: UndoStack;

  constructor(
    private readonly host: ViewedHost,
    /** Told after a person changed a cell. */
    private readonly edited: () => void,
  ) {
    this.undoStack = new UndoStack(host);
  }

  /** Types into cells of a sheet; stops at the first that refuses and answers why. All of it is one step to undo. */
  enter(
    sheet: ViewedSheet,
    entries: Iterable<readonly [CellPlace, string]>,
  ): RefusedEntry | undefined {
    const cells: TypedEntry[] = [];
    let refused: RefusedEntry | undefined;
    for (const [place, text] of entries) {
      const before = this.host.editText(sheet, place.row, place.column);
      refused = this.enterOne(sheet, place, text);
      if (refused) break;
      cells.push({ place, before, after: this.host.editText(sheet, place.row, place.column) });
    }
    if (cells.length > 0) {
      this.undoStack.push({ sheet, cells });
      this.edited();
    }
    return refused;
  }

  private enterOne(sheet: ViewedSheet, place: CellPlace, text: string): RefusedEntry | undefined {
    try {
      this.host.enter(sheet, place.row, place.column, text);
      return undefined;
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      const address = placeAddress(place);
      if (code === "AccessDenied") return { key: "locked", params: { address } };
      const reason = message ?? String(error);
      const key = code === "InvalidArgument" ? "refused" : "notDone";
      return { key, params: { address, reason } };
    }
  }

  /** Empties what is filled in an area; cells of a spill go with the formula that fills them. */
  clear(sheet: ViewedSheet, area: Area): RefusedEntry | undefined {
    const filled = [...sheet.entries(area)].filter(
      ([, , cell]) => cell.value !== null && !cell.spilledFrom,
    );
    return this.enter(
      sheet,
      filled.map(([row, column]) => [{ row, column }, ""] as const),
    );
  }

  /** The selection as text for the clipboard, no further than what is used. */
  copy(sheet: ViewedSheet): string {
    const used = sheet.used(true) ?? span(0, 0, 0, 0);
    const { row, column, ...size } = sheet.selection;
    const rows = Math.min(size.rows, Math.max(1, used.row + used.rows - row));
    const columns = Math.min(size.columns, Math.max(1, used.column + used.columns - column));
    return toClipboard(
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => this.host.display(sheet, row + r, column + c)),
      ),
    );
  }

  /** Pastes text from a cell on; of a merged area only the first cell takes one. */
  paste(sheet: ViewedSheet, { row, column }: CellPlace, text: string): RefusedEntry | undefined {
    const cells = fromClipboard(text).flatMap((texts, r) =>
      texts.map((cell, c) => [{ row: row + r, column: column + c }, cell] as const),
    );
    return this.enter(
      sheet,
      cells.filter(([place]) => isFirstOfMerge(sheet, place)),
    );
  }

  undo(): UndoStep | Blocked | undefined {
    return this.told(this.undoStack.undo());
  }

  redo(): UndoStep | Blocked | undefined {
    return this.told(this.undoStack.redo());
  }

  /** Forgets the steps, for another workbook. */
  forget(): void {
    this.undoStack.clear();
  }

  private told(step: UndoStep | Blocked | undefined): UndoStep | Blocked | undefined {
    if (typeof step === "object") this.edited();
    return step;
  }
}

/** Cells inside a merged area hold nothing but the first one; cells outside are their own first. */
function isFirstOfMerge(sheet: ViewedSheet, { row, column }: CellPlace): boolean {
  const merge = sheet.mergeAt(row, column);
  return !merge || areaAddress({ ...merge, rows: 1, columns: 1 }) === placeAddress({ row, column });
}
