/** Remarks of the committee's members, gathered from the sheets that came back. */
import type { SheetCells } from "../cells/values";
import { exchangeSheets } from "./sheetTexts";
import { cellAsShown } from "./cellAsShown";
import { normalizeText } from "../thai/clean";

/** One remark. Texts are as typed, trimmed. */
export interface Remark {
  /** File that it came with. */
  readonly file: string;
  readonly report: string;
  /** Measure or heading that it is about. */
  readonly topic: string;
  readonly text: string;
  readonly member: string;
  readonly date: string;
}

const { name, headings } = exchangeSheets.remarks;

/** Remarks on the sheet of a copy; none when the workbook has no such sheet or nobody wrote anything. */
export function remarksIn(sheets: readonly SheetCells[], file: string): readonly Remark[] {
  const cells = sheets.find(({ sheet }) => sheet === name);
  if (!cells) return [];
  const texts = cells.values.map((line, r) =>
    line.map((_, c) =>
      normalizeText(cellAsShown({ cells, row: cells.row + r, column: cells.column + c })),
    ),
  );
  const header = texts.findIndex((line) => headings.every((heading) => line.includes(heading)));
  if (header < 0) return [];
  const columnOf = (heading: string) => texts[header]?.indexOf(heading) ?? -1;
  const [, report, topic, text, member, date] = headings.map(columnOf);
  // The sign-off below begins with headings of its own.
  const end = texts.findIndex(
    (line, row) => row > header && line.includes(exchangeSheets.remarks.signHeadings[0]),
  );
  return texts.slice(header + 1, end < 0 ? undefined : end).flatMap((line) => {
    const at = (column: number | undefined) => line[column ?? -1] ?? "";
    const remark = {
      file,
      report: at(report),
      topic: at(topic),
      text: at(text),
      member: at(member),
      date: at(date),
    };
    return remark.text === "" && remark.topic === "" ? [] : [remark];
  });
}
