/** What was understood of a workbook, and the sheets that look like ITA in which nothing was. */
import { areaAddress } from "../cells/a1";
import type { SheetCells } from "../cells/values";
import { Grid } from "./grid";
import { ITA_WORDS } from "./kinds";
import { dataRecords, type Doubt, type FoundTable, type TableKind } from "./table";

/** A table that was understood, or a sheet's cells that were not. */
export interface SurveyedTable {
  readonly sheet: string;
  /** A1 address of the table, headings included. */
  readonly address: string;
  readonly kind: TableKind | "not-understood";
  /** Rows of data: neither headings, titles nor totals. */
  readonly rows: number;
  /** `sure` without doubts, `likely` with some that rarely matter, `unsure` when columns or headings were guessed. */
  readonly sureness: "sure" | "likely" | "unsure";
  /** Why it may have been read wrongly. */
  readonly doubts: readonly Doubt[];
}

const GRAVE: readonly Doubt[] = ["headings-guessed", "columns-by-contents", "no-heading"];

/** How sure it is that a table was read rightly. */
function surenessOf({
  doubts,
  kind,
}: Pick<FoundTable, "doubts" | "kind">): SurveyedTable["sureness"] {
  if (kind === "unknown" || doubts.some((doubt) => GRAVE.includes(doubt))) return "unsure";
  return doubts.length > 0 ? "likely" : "sure";
}

/**
 * The tables of a workbook as they are listed, then the sheets that plainly hold scores, codes or measures and in which
 * no table was understood.
 * @param sheets sheets to look through for such ones; leave out the add-in's own
 */
export function survey(
  tables: readonly FoundTable[],
  sheets: readonly SheetCells[],
): SurveyedTable[] {
  const understood = tables
    .filter(({ kind }) => kind !== "unknown")
    .map((table): SurveyedTable => ({
      sheet: table.sheet,
      address: areaAddress(table.area),
      kind: table.kind,
      rows: dataRecords(table).length,
      sureness: surenessOf(table),
      doubts: table.doubts,
    }));
  const known = new Set(understood.map(({ sheet }) => sheet));
  const missed = sheets.flatMap((cells): SurveyedTable[] => {
    const area = known.has(cells.sheet) ? null : itaLike(cells);
    return area
      ? [
          {
            sheet: cells.sheet,
            address: areaAddress(area),
            kind: "not-understood",
            rows: area.rows,
            sureness: "unsure",
            doubts: [],
          },
        ]
      : [];
  });
  return [...understood, ...missed];
}

/** Rows of cells beside each other that a table has at least. */
const FEWEST_ROWS = 3;
/** What only a table of scores, codes or measures repeats. */
const TELLING =
  /ตัวชี้วัด|มาตรการ|ผู้รับผิดชอบ|คะแนน|ระดับ|(?<![A-Za-z])(?:IIT|EIT|OIT)(?![A-Za-z])|^(?:ข้อ\s*)?[ieoIEO]\s?[0-9๐-๙]{1,2}(?![0-9๐-๙])/;
/** Rows looked at; a sheet shows its kind early. */
const LOOK_AT = 400;

/** The used cells of a sheet that speaks of ITA and holds rows of scores, codes or measures; null for any other. */
function itaLike(cells: SheetCells) {
  const grid = new Grid(cells);
  let ours = ITA_WORDS.test(cells.sheet);
  let telling = 0;
  let tabular = 0;
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + LOOK_AT); row++) {
    const filled = grid.filled(row);
    if (filled.length >= 2) tabular++;
    const texts = filled.map((column) => grid.text(row, column));
    ours ||= texts.some((text) => ITA_WORDS.test(text));
    if (filled.length >= 2 && texts.some((text) => text.length <= 200 && TELLING.test(text)))
      telling++;
  }
  if (!ours || tabular < FEWEST_ROWS || telling < 2) return null;
  return {
    row: grid.firstRow,
    column: grid.firstColumn,
    rows: grid.lastRow - grid.firstRow + 1,
    columns: grid.lastColumn - grid.firstColumn + 1,
  };
}
