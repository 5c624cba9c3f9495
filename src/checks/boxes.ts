/** Status boxes of progress tables, in whatever way they were pasted. */
import type { Row } from "./rows";
import type { Field } from "../tables/table";

const TICKED = /<input\b(?=[^<>]*\bchecked\b)[^<>]*>|[☑☒✓✔■]|\[\s*[x/✓]\s*\]|\(\s*[/✓✔]\s*\)/gi;
const EMPTY =
  /<input\b(?=[^<>]*>)(?![^<>]*\bchecked\b)[^<>]*type="checkbox"[^<>]*>|[☐□]|\[\s*\]|\(\s{1,4}\)/gi;
const COLUMNS: readonly Field[] = ["statusDone", "statusNotStarted", "statusOngoing"];

/** Boxes of a row: how many there are and how many are ticked; null when the table has none. */
export function boxesOf({ table, record }: Row): { boxes: number; ticked: number } | null {
  const columns = COLUMNS.filter((field) => table.columns.some((one) => one.field === field));
  if (columns.length >= 2) {
    const ticked = columns.filter((field) => {
      const text = record.cells[field]?.text.trim() ?? "";
      return text !== "" && !/^(?:[-–☐□]|\[\s*\])$/.test(text);
    });
    return { boxes: columns.length, ticked: ticked.length };
  }
  let boxes = 0;
  let ticked = 0;
  for (const cell of Object.values(record.cells)) {
    if (!/[<☐-☒✓✔■□[(]/.test(cell.text)) continue;
    const done = cell.text.match(TICKED)?.length ?? 0;
    ticked += done;
    boxes += done + (cell.text.match(EMPTY)?.length ?? 0);
  }
  // A single mark is decoration, not a choice.
  return boxes >= 2 ? { boxes, ticked } : null;
}
