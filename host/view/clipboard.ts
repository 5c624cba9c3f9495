/** Cells as text on the clipboard, the way spreadsheets exchange them: tabs between cells, a line a row. */

/** Rows of texts as clipboard text. A text with a tab, a line break or a quote stands in quotes. */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string =>
    /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** Clipboard text as rows of texts; a line break at the very end adds no row. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cell.lastIndex <= text.length) {
    const match = cell.exec(text);
    if (!match) break;
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "" || cell.lastIndex === text.length) {
      if (end === "\t") rows.at(-1)?.push("");
      break;
    }
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
