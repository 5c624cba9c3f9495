import type { Area } from "../../cells/area";
import type { SheetBuilder } from "../builder";
import { measureRowHeight, measureTextHeight } from "../layout/heights";
import type { Style } from "../plan";
import { HEADER } from "../theme";

/** Broken by hand where a narrow column would break the word itself. */
export function breakHeading(heading: string): string {
  return heading.replace(/^(ระยะเวลา)(?=.)/, "$1\n");
}

/**
 * The heading: one row, or two when columns have a group: the groups above, the columns below; a column without a
 * group takes both rows.
 */
export function addHeader(
  sheet: SheetBuilder,
  headings: readonly string[],
  groups: readonly (string | null)[],
  widths: readonly number[],
  size: number,
): Area {
  const bold = { size, bold: true };
  const style: Style = { ...HEADER, size };
  if (groups.every((group) => group === null)) {
    return sheet.rows([headings], { style, height: measureRowHeight(headings, widths, bold) });
  }
  const starts = (column: number) => column === 0 || groups[column] !== groups[column - 1];
  const spanOf = (column: number) => {
    let end = column + 1;
    while (end < groups.length && groups[end] === groups[column]) end++;
    return end - column;
  };
  const upper = groups.map((group, column) =>
    group === null ? (headings[column] ?? null) : starts(column) ? group : null,
  );
  const lower = groups.map((group, column) => (group === null ? null : (headings[column] ?? null)));
  const upperHeight = Math.max(
    ...groups.map((group, column) =>
      group !== null && starts(column)
        ? measureTextHeight(group, sheet.width(column, spanOf(column)), bold)
        : 0,
    ),
  );
  const lowerHeight = measureRowHeight(
    lower.map((text) => text ?? ""),
    widths,
    bold,
  );
  // A heading that takes both rows must fit into them.
  const tall = Math.max(
    ...groups.map((group, column) =>
      group === null ? measureTextHeight(headings[column] ?? "", widths[column] ?? 0, bold) : 0,
    ),
  );
  const area = sheet.rows([upper, lower], {
    style,
    height: [upperHeight, Math.max(lowerHeight, tall - upperHeight)],
  });
  groups.forEach((group, column) => {
    if (group === null) sheet.merge({ ...area, column, columns: 1 });
    else if (starts(column)) sheet.merge({ ...area, rows: 1, column, columns: spanOf(column) });
  });
  return area;
}
