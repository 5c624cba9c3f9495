import type { FoundTable, SheetCells } from "./table";
import type { Mapping } from "./headings";

/**
 * The tables of a sheet (or of a selection on it), top down and left to right.
 * @param mapping what the officer said that headings mean; goes before everything else
 */
export function findTables(sheet: SheetCells, mapping: Mapping = {}): FoundTable[] {
  void sheet;
  void mapping;
  return [];
}
