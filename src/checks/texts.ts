/** Cells of the ITA documents that hold text written by a person. */
import type { SheetArea } from "../cells/area";
import { normalizeText } from "../thai/clean";
import { tableCells, type Field, type TableCell, type TableRecord } from "../tables/table";
import type { Row } from "./rows";
import { isFormula, type CheckSource } from "./source";

/** A cell that holds text written by a person. */
export interface TextCell extends SheetArea {
  /** After `normalizeText`. */
  readonly text: string;
  /** As it stands. */
  readonly raw: string;
  /** Column and row of the table it belongs to; outside of tables there is none. */
  readonly field?: Field;
  readonly owner?: Row;
}

/** Words by which a sheet without a table still counts as part of the ITA documents. */
const OURS = /\bITA\b|ตัวชี้วัด|คุณธรรมและความโปร่งใส/;

/** A cell of a table with its column and record. */
interface Placed {
  readonly field: Field;
  readonly record: TableRecord;
  readonly cell: TableCell;
}

/** Texts of all sheets that belong to the ITA documents. */
export function readTexts({ sheets, tables }: CheckSource, rows: readonly Row[]): TextCell[] {
  const rowOf = new Map(rows.map((row) => [row.record, row]));
  const texts: TextCell[] = [];
  for (const { name, data, made, cells } of sheets) {
    if (made) continue;
    const here = tables.filter(({ sheet, kind }) => sheet === name && kind !== "unknown");
    const places = new Map<number, Placed[]>();
    for (const table of here) {
      for (const one of tableCells(table)) {
        const inRow = places.get(one.cell.row);
        if (inRow) inRow.push(one);
        else places.set(one.cell.row, [one]);
      }
    }
    const repeated = new Set(
      here.flatMap(({ records }) =>
        records.filter(({ kind }) => kind === "repeated-heading").map(({ row }) => row),
      ),
    );
    const found: TextCell[] = [];
    cells.values.forEach((line, r) => {
      const row = cells.row + r;
      if (repeated.has(row)) return;
      const inRow = places.get(row);
      line.forEach((raw, c) => {
        if (typeof raw !== "string" || raw === "" || isFormula(cells.formulas?.[r]?.[c], raw))
          return;
        const column = cells.column + c;
        const place = inRow?.findLast(({ cell }) => cell.column === column);
        if (data && !place) return;
        const owner = place && rowOf.get(place.record);
        found.push({
          sheet: name,
          row,
          column,
          raw,
          text: place?.cell.text ?? normalizeText(raw),
          ...(place && { field: place.field }),
          ...(owner && { owner }),
        });
      });
    });
    // One by one: a call takes some ten thousand arguments at most.
    if (here.length > 0 || found.some(({ text }) => OURS.test(text)))
      for (const one of found) texts.push(one);
  }
  return texts;
}
