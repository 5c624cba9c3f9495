import type { Area } from "../../cells/area";
import { textWidth } from "../../thai/measure";
import type { SheetBuilder } from "../builder";
import type { ColumnGrid } from "../layout/grid";
import { measureRowHeight, measureTextHeight } from "../layout/heights";
import type { Style } from "../plan";
import { HEADER } from "../theme";

/** The headings of a table. */
export interface TableHeading {
  /** One a column. */
  readonly texts: readonly string[];
  /** Heading over a column and its neighbours that have the same; null: none. */
  readonly groups: readonly (string | null)[];
  /** Widths in points of the table's columns. */
  readonly widths: readonly number[];
  readonly grid: ColumnGrid;
  /** Points of the letters. */
  readonly size: number;
}

/** Part of its room up to which a heading is trusted to stay on one line, whoever prints it. */
const SURE_OF_ROOM = 0.9;

/** Broken by hand where a narrow column would break the word itself. */
export function breakHeading(heading: string): string {
  return heading.replace(/^(ระยะเวลา)(?=.)/, "$1\n");
}

/** The heading of a group, broken before its bracket where one line would hardly hold it. */
function breakGroup(heading: string, width: number, size: number): string {
  const fits = textWidth(heading, { size, bold: true }) <= width * SURE_OF_ROOM;
  return fits ? heading : heading.replace(/ (?=\([^()]*\)$)/, "\n");
}

/**
 * Appends the headings: one row, or two when columns have a group: the groups above, the columns below; a column
 * without a group takes both rows.
 */
export function addHeading(sheet: SheetBuilder, heading: TableHeading): Area {
  const { texts, widths, grid, size } = heading;
  const groups = brokenGroups(heading);
  const bold = { size, bold: true };
  const style: Style = { ...HEADER, size };
  if (groups.every((group) => group === null)) {
    const height = measureRowHeight(texts, widths, bold);
    const area = sheet.rows([grid.spread(texts)], { style, height });
    for (const divided of grid.divided()) sheet.merge({ ...area, ...divided });
    return area;
  }
  const upper = groups.map((group, column) =>
    group === null ? (texts[column] ?? null) : startsGroup(groups, column) ? group : null,
  );
  const lower = groups.map((group, column) => (group === null ? null : (texts[column] ?? null)));
  const area = sheet.rows([grid.spread(upper), grid.spread(lower)], {
    style,
    height: heightsOf({ ...heading, groups }, lower),
  });
  groups.forEach((group, column) => {
    if (group === null) sheet.merge({ ...area, ...grid.of(column) });
    else {
      sheet.merge({ ...area, row: area.row + 1, rows: 1, ...grid.of(column) });
      if (startsGroup(groups, column)) {
        sheet.merge({ ...area, rows: 1, ...grid.of(column, spanOf(groups, column)) });
      }
    }
  });
  return area;
}

/** Heights of the two rows: a heading that takes both must fit into them. */
function heightsOf(
  { texts, groups, widths, size }: TableHeading,
  lower: readonly (string | null)[],
): [number, number] {
  const bold = { size, bold: true };
  const upperHeight = Math.max(
    ...groups.map((group, column) => {
      if (group === null || !startsGroup(groups, column)) return 0;
      const own = widths.slice(column, column + spanOf(groups, column));
      return measureTextHeight(
        group,
        own.reduce((sum, width) => sum + width, 0),
        bold,
      );
    }),
  );
  const lowerHeight = measureRowHeight(
    lower.map((text) => text ?? ""),
    widths,
    bold,
  );
  const tall = Math.max(
    ...groups.map((group, column) =>
      group === null ? measureTextHeight(texts[column] ?? "", widths[column] ?? 0, bold) : 0,
    ),
  );
  return [upperHeight, Math.max(lowerHeight, tall - upperHeight)];
}

/** The groups with their headings broken for the width that each has. */
function brokenGroups({ groups, widths, size }: TableHeading): readonly (string | null)[] {
  return groups.map((group, column) => {
    if (group === null) return null;
    let first = column;
    while (!startsGroup(groups, first)) first--;
    const own = widths.slice(first, first + spanOf(groups, first));
    return breakGroup(
      group,
      own.reduce((sum, width) => sum + width, 0),
      size,
    );
  });
}

function startsGroup(groups: readonly (string | null)[], column: number): boolean {
  return column === 0 || groups[column] !== groups[column - 1];
}

/** Number of neighbouring columns from this one on that have its group. */
function spanOf(groups: readonly (string | null)[], column: number): number {
  let end = column + 1;
  while (end < groups.length && groups[end] === groups[column]) end++;
  return end - column;
}
