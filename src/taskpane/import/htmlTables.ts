/**
 * Tables of HTML as Word, Excel and browsers put it on the clipboard. The HTML is only parsed (`DOMParser`): nothing of it
 * is run, loaded or shown, and texts are taken as texts.
 */
import type { Area } from "../../cells/area";
import type { SheetCells } from "../../cells/values";
import { asSheet, MOST_COLUMNS, MOST_ROWS } from "../../tables/import/pasted";

/** Lines above a table that are kept with it: its title, and the year in it. */
const TITLE_LINES = 5;
/** Elements that begin a line of their own. */
const BLOCKS = /^(?:P|DIV|LI|TR|H[1-6]|UL|OL|TABLE|BLOCKQUOTE|PRE)$/;
/** Elements without words of the document. */
const SILENT = /^(?:STYLE|SCRIPT|TEMPLATE|NOSCRIPT|HEAD|TITLE|OBJECT|IFRAME)$/;

/**
 * The tables of HTML as cells with their merged areas, each with the lines that stand above it.
 * @param nameOf what the cells of a table are shown under, by its place from 0
 */
export function tablesOfHtml(html: string, nameOf: (index: number) => string): SheetCells[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const sheets: SheetCells[] = [];
  let above: string[] = [];
  for (const element of body.querySelectorAll("p,h1,h2,h3,h4,h5,h6,table")) {
    if (element.parentElement?.closest("table")) continue;
    if (!(element instanceof HTMLTableElement)) {
      const line = wordsOf(element);
      if (line !== "") above.push(line);
      continue;
    }
    const cells = cellsOfTable(element, above.slice(-TITLE_LINES), nameOf(sheets.length));
    if (cells) sheets.push(cells);
    above = [];
  }
  return sheets;
}

function cellsOfTable(
  table: HTMLTableElement,
  title: readonly string[],
  sheet: string,
): SheetCells | null {
  const lines = Array.from(table.rows).slice(0, MOST_ROWS);
  const rows: string[][] = [...title.map((line) => [line]), ...lines.map((): string[] => [])];
  const taken = new Set<string>();
  const merges: Area[] = [];
  lines.forEach((line, index) => {
    const row = title.length + index;
    let column = 0;
    for (const cell of line.cells) {
      while (taken.has(`${row}:${column}`)) column++;
      if (column >= MOST_COLUMNS) break;
      const columns = Math.min(Math.max(cell.colSpan, 1), MOST_COLUMNS - column);
      // A span of 0 reaches down to the end.
      const height = cell.rowSpan === 0 ? Infinity : cell.rowSpan;
      const span = Math.min(Math.max(height, 1), rows.length - row);
      const own = (rows[row] ??= []);
      while (own.length < column) own.push("");
      own[column] = wordsOf(cell);
      for (let r = 0; r < span; r++) {
        for (let c = 0; c < columns; c++) taken.add(`${row + r}:${column + c}`);
      }
      if (span > 1 || columns > 1) merges.push({ row, column, rows: span, columns });
      column += columns;
    }
  });
  return asSheet(rows, sheet, merges);
}

/** Words of an element as they are seen: breaks and blocks as lines, other white space as single spaces. */
function wordsOf(element: Element): string {
  let text = "";
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE)
      text += (node.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " ");
    if (!(node instanceof Element) || SILENT.test(node.tagName)) return;
    if (node.tagName === "BR") text += "\n";
    const block = BLOCKS.test(node.tagName);
    if (block) text += "\n";
    for (const child of node.childNodes) walk(child);
    if (block) text += "\n";
  };
  walk(element);
  return text
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
