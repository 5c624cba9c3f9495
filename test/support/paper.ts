import type { Area } from "../../src/cells/area";
import { formatValue } from "../../host/format";
import type { Cell, SheetPlan, Style } from "../../src/sheets/plan";
import { pageBody, POINTS_PER_CM } from "../../src/sheets/theme";
import { toArabicDigits } from "../../src/thai/digits";
import { planCells } from "./planCells";
import { printedPages } from "./printed";
import type { Box, PaperPage, PaperText, PrintedSheet, Recording } from "./recording";

/**
 * Measures printed pages against the plan they come from: each cell has its place on its page by the plan's widths,
 * heights, margins and page breaks; what was printed there must be the cell's text, whole, inside the cell and
 * inside the clip rectangle.
 */

/** Height in points of a row that a plan leaves to the spreadsheet. */
const DEFAULT_HEIGHT = 15;
/**
 * Points by which LibreOffice moves the body of a page with a header down: it counts on letters of 14 points, and their
 * line is higher. Excel leaves the margins as they are.
 */
const BELOW_HEADER = 4.2;
/** Points that rounding of widths and heights may move a line of the grid over a page. */
const ROUNDING = 0.8;
/** Highest and lowest ink of TH Sarabun New by its size: the top of stacked Thai marks, the foot of vowels below. */
const ASCENT = 0.844;
const DESCENT = 0.457;

/** A cell's place on a page. */
interface PlacedCell {
  readonly address: string;
  /** The text that it shows. */
  readonly text: string;
  readonly style: Style;
  readonly box: Box;
}

/** A page as the plan wants it. */
interface PlannedPage {
  readonly cells: readonly PlacedCell[];
  readonly charts: readonly { readonly title: string; readonly box: Box }[];
  /** Lines of the grid from the left and from the top. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

type Scale = Recording["scale"];

const contains = ({ row, column, rows, columns }: Area, r: number, c: number) =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/**
 * Texts as they are quoted: without white space, which PDF files leave to the places of the letters, with a sara am
 * in one piece, which fonts draw as two.
 */
const quoted = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b]/g, "")
    .replace(/[\u0e4d\u0e33]([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33");

/**
 * Texts as they compare. Marks above and below count but are not told apart: pdf.js reads a mark that is drawn as
 * part of a cluster as another of the same cluster.
 */
export function bare(text: string): string {
  return quoted(text)
    .replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, "\u0e48")
    .replace(/[\u0e33\u0e48]{2,}/g, (marks) => Array.from(marks).sort().join(""));
}

/** What a cell shows. */
function shown(cell: Cell, style: Style): string {
  if (cell === null) return "";
  if (typeof cell === "object") throw new Error(`a formula in a report: ${cell.formula}`);
  if (typeof cell !== "number") return String(cell);
  return formatValue(cell, style.numberFormat ?? "General");
}

const edgesOf = (start: number, lengths: readonly number[]): number[] => {
  const edges = [start];
  for (const length of lengths) edges.push((edges.at(-1) ?? 0) + length);
  return edges;
};

/** Rows are whole pixels of 0.75 points high, in Excel as in LibreOffice. */
const onPixels = (height: number) => Math.floor(height / 0.75 + 1e-6) * 0.75;

/** Pages by the plan alone. */
export function plannedPages(plan: SheetPlan, scale: Scale): PlannedPage[] {
  const { page, merges, styles, blocks, charts = [] } = plan;
  const area = page.printArea ?? {
    row: 0,
    column: 0,
    rows: plan.rowHeights.length,
    columns: plan.columnWidths.length,
  };
  const widths = plan.columnWidths
    .slice(area.column, area.column + area.columns)
    .map((width) => width * scale.across);
  const free = pageBody(page).width - widths.reduce((sum, width) => sum + width, 0);
  const left = page.margins.left * POINTS_PER_CM + (page.centerHorizontally ? free / 2 : 0);
  const columns = edgesOf(left, widths);
  const heightOf = (row: number) => onPixels(plan.rowHeights[row] ?? DEFAULT_HEIGHT) * scale.down;

  return printedPages(plan, scale.down).map(({ rows }, number) => {
    const title = page.titleRows;
    const repeats = title && number > 0 && (rows[0] ?? 0) >= title.row + title.rows;
    const printed = [
      ...(repeats ? Array.from({ length: title.rows }, (_, index) => title.row + index) : []),
      ...rows,
    ];
    const top = page.margins.top * POINTS_PER_CM + (page.centerHeader ? BELOW_HEADER : 0);
    const tops = edgesOf(top, printed.map(heightOf));
    const boxOf = ({ row, column, rows: high, columns: wide }: Area): Box | null => {
      const at = printed.indexOf(row);
      const end = printed.lastIndexOf(row + high - 1);
      const from = columns[column - area.column];
      const to = columns[column - area.column + wide];
      if (at < 0 || from === undefined || to === undefined) return null;
      const bottom = end < at ? tops.at(-1) : tops[end + 1];
      return [from, tops[at] ?? 0, to, bottom ?? 0];
    };
    // A plan may put texts on cells that it left empty before.
    const cells = new Map<string, PlacedCell>();
    for (const block of blocks) {
      block.cells.forEach((line, r) =>
        line.forEach((cell, c) => {
          const [row, column] = [block.row + r, block.column + c];
          const merge = merges.find((one) => contains(one, row, column));
          if (merge && (merge.row !== row || merge.column !== column)) return;
          const box = boxOf(merge ?? { row, column, rows: 1, columns: 1 });
          const address = `${String.fromCharCode(65 + column)}${row + 1}`;
          if (!box || (cell === null && cells.has(address))) return;
          const own = styles.filter((one) => contains(one.area, row, column));
          const style = Object.assign(
            { size: plan.font.size },
            ...own.map((one) => one.style),
          ) as Style;
          cells.set(address, { address, text: shown(cell, style), style, box });
        }),
      );
    }
    return {
      cells: [...cells.values()],
      charts: charts.flatMap(({ title: text, place }) => {
        const box = boxOf(place);
        return box ? [{ title: text, box }] : [];
      }),
      columns,
      rows: tops,
    };
  });
}

/** What the letters of a text cover. */
const inkOf = ({ x, y, width, size }: PaperText): Box => [
  x,
  y - ASCENT * size,
  x + width,
  y + DESCENT * size,
];

const SIDES = ["left", "top", "right", "bottom"] as const;

/** Sides on which a box sticks out of another, with the points. */
function outside(inner: Box, outer: Box): string[] {
  return SIDES.flatMap((side, index) => {
    const sign = index < 2 ? 1 : -1;
    const over = sign * ((outer[index] ?? 0) - (inner[index] ?? 0));
    return over > ROUNDING ? [`${over.toFixed(1)} points over the ${side}`] : [];
  });
}

const within = (x: number, y: number, [left, top, right, bottom]: Box) =>
  x >= left && x < right && y >= top && y < bottom;

/** Everything that is wrong with a printed page, as sentences. */
function findingsOfPage(
  page: PaperPage,
  planned: PlannedPage,
  plan: SheetPlan,
  number: number,
): string[] {
  const findings: string[] = [];
  const foot = page.height - plan.page.margins.bottom * POINTS_PER_CM;
  const inCells = new Map<PlacedCell, PaperText[]>();
  const inCharts = new Map<string, string>();
  const head = plan.page.margins.top * POINTS_PER_CM;
  const header: string[] = [];
  const footer: string[] = [];
  for (const text of page.texts) {
    if (text.y < head) {
      header.push(bare(text.text));
      continue;
    }
    if (text.y > foot) {
      footer.push(bare(text.text));
      continue;
    }
    // The middle of the small letters: inside the cell as long as half of the line is.
    const [x, y] = [text.x + text.width / 2, text.y - text.size / 4];
    const chart = planned.charts.find(({ box }) => within(x, y, box));
    if (chart) {
      inCharts.set(chart.title, (inCharts.get(chart.title) ?? "") + bare(text.text));
      outside([text.x, y, text.x + text.width, y], chart.box).forEach((over) =>
        findings.push(`“${text.text}” of a chart is ${over} of it`),
      );
      continue;
    }
    const cell = planned.cells.find(({ box }) => within(x, y, box));
    if (!cell) {
      findings.push(`“${text.text}” stands in no cell`);
      continue;
    }
    inCells.set(cell, [...(inCells.get(cell) ?? []), text]);
  }

  for (const cell of planned.cells) {
    const texts = inCells.get(cell) ?? [];
    const wanted = quoted(cell.text);
    const found = quoted(texts.map(({ text }) => text).join(""));
    if (bare(found) !== bare(wanted)) {
      const what = found === "" ? "lost" : wanted === "" ? "not of this cell" : "not as planned";
      findings.push(`${cell.address} is ${what}: “${found}” for “${wanted}”`);
    }
    texts.forEach((text, index) => {
      const name = `${cell.address} “${text.text}”`;
      outside(inkOf(text), cell.box).forEach((over) => findings.push(`${name} is ${over}`));
      outside(inkOf(text), text.clip).forEach((over) =>
        findings.push(`${name} is clipped: ${over} of the clip`),
      );
      const size = cell.style.size ?? plan.font.size;
      if (Math.abs(text.size - size) > 0.06) {
        findings.push(`${name} is printed at ${text.size} points, not at ${size}`);
      }
      const before = texts[index - 1];
      if (before && text.y < before.y - 0.5) findings.push(`${name} stands above what it follows`);
    });
  }
  for (const { title } of planned.charts) {
    if (!inCharts.get(title)?.includes(bare(title))) findings.push(`the chart “${title}” is lost`);
  }
  const printed = (plan.page.firstPageNumber ?? 1) + number - 1;
  const isBare = number === 1 && plan.page.bareFirstPage === true;
  const wanted = (code: string | undefined) => (code === undefined || isBare ? "" : `-${printed}-`);
  if (toArabicDigits(header.join("")) !== wanted(plan.page.centerHeader)) {
    findings.push(`the head of the page is “${header.join(" ")}”`);
  }
  if (toArabicDigits(footer.join("")) !== wanted(plan.page.centerFooter)) {
    findings.push(`the foot of the page is “${footer.join(" ")}”`);
  }
  const off = (lines: readonly number[], grid: readonly number[]) =>
    lines.filter((line) => !grid.some((one) => Math.abs(one - line) <= ROUNDING));
  const across = off(page.rules.y, planned.rows);
  const down = off(page.rules.x, planned.columns);
  if (across.length > 0) findings.push(`ruled lines at no row of the plan: ${across.join(", ")}`);
  if (down.length > 0) findings.push(`ruled lines at no column of the plan: ${down.join(", ")}`);
  return findings;
}

/** Everything that is wrong with a printed sheet, as sentences: texts lost, doubled, misplaced, clipped or shrunk. */
export function findingsOf({ plan, pages }: PrintedSheet, scale: Scale): string[] {
  const planned = plannedPages(plan, scale);
  const findings = pages.flatMap((page, index) => {
    const wanted = planned[index];
    return wanted
      ? findingsOfPage(page, wanted, plan, index + 1).map(
          (finding) => `page ${index + 1}: ${finding}`,
        )
      : [];
  });
  return pages.length === planned.length
    ? findings
    : [`${pages.length} pages are printed, ${planned.length} are planned`, ...findings];
}

/** A row without texts, such as a gap between two parts, counts as much at most: empty room is not use of a page. */
const GAP = 12;

/**
 * Part of each page between its margins that letters and charts fill: each row from its upper edge to its lowest
 * letter, so that room left below the letters of a row does not count.
 */
export function filledParts({ plan, pages }: PrintedSheet, scale: Scale): number[] {
  const planned = plannedPages(plan, scale);
  return pages.map(({ texts }, index) => {
    const { rows = [], charts = [] } = planned[index] ?? {};
    let filled = 0;
    rows.slice(0, -1).forEach((top, at) => {
      const bottom = rows[at + 1] ?? top;
      const own = texts.filter(({ y, size }) => y - size / 4 >= top && y - size / 4 < bottom);
      const charted = charts.some(({ box }) => top > box[1] - 1 && bottom < box[3] + 1);
      if (charted) filled += bottom - top;
      else if (own.length === 0) filled += Math.min(GAP, bottom - top);
      else filled += Math.max(...own.map((text) => inkOf(text)[3])) - top;
    });
    return filled / pageBody(plan.page).height;
  });
}

/** Part of each page between its margins down to which letters stand. */
export function letterEnds({ plan, pages }: PrintedSheet): number[] {
  const { margins } = plan.page;
  return pages.map(({ texts, height }) => {
    const foot = height - margins.bottom * POINTS_PER_CM;
    const ends = texts.filter(({ y }) => y <= foot).map((text) => inkOf(text)[3]);
    return (Math.max(0, ...ends) - margins.top * POINTS_PER_CM) / pageBody(plan.page).height;
  });
}

// ---------------------------------------------------------------------------------------- is it still this plan

/** A key that is repeated where a row goes on: only what stands below its first paragraph is printed for the first time. */
const REPEATED = /^[^\n]*\n?([^]*?) ?\(ต่อ\)$/;

/** Dotted lines are as long as their columns are wide. */
const DOTS = /[._…]{4,}/g;

/** A page number as the list of contents shows it: it follows where rows are cut. */
const PAGE_NUMBER = /^[0-9๐-๙]+$/;

/**
 * All letters of a sheet in the order of the alphabet, whatever pieces rows are cut into and in whatever columns
 * signatures come to stand; repeated keys, dotted lines and the page numbers of the list of contents left out.
 */
function contentOf(plan: SheetPlan): string {
  const texts = plan.blocks.flatMap(({ cells }) =>
    cells.flatMap((line) =>
      line.map((cell, column) => {
        const text = typeof cell === "object" ? "" : bare(String(cell).replace(REPEATED, "$1"));
        const numbersPage =
          plan.id === "contents" &&
          column === plan.columnWidths.length - 1 &&
          PAGE_NUMBER.test(text);
        return numbersPage ? "" : text;
      }),
    ),
  );
  const own = texts.map((text) => text.replace(DOTS, ""));
  return Array.from(own.join("")).sort().join("");
}

/** What decides where texts come to stand; colours, locks, names and screen settings do not. */
function layoutOf(plan: SheetPlan): Record<string, unknown> {
  const { page, charts = [] } = plan;
  return {
    texts: planCells(plan).values,
    "column widths": plan.columnWidths,
    "row heights": plan.rowHeights,
    "merged cells": plan.merges,
    styles: plan.styles.map(({ area, style }) => {
      const { size, bold, italic, horizontal, vertical, wrap, indent, numberFormat, border } =
        style;
      return { area, size, bold, italic, horizontal, vertical, wrap, indent, numberFormat, border };
    }),
    page,
    charts: charts.map(({ kind, title, data, place }) => ({ kind, title, data, place })),
    font: plan.font,
  };
}

/** Numbers to a hundredth: what is less prints the same. */
const written = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "number" ? Math.round(one * 100) / 100 : one,
  );

/**
 * What has changed in a plan since it was printed, as words; none when the recording still stands for it.
 * @param sameDictionary whether both were measured with the same Thai dictionary: widths, heights and cuts follow
 * its words, so with another one only the letters are compared
 */
export function changesSince(
  recorded: SheetPlan,
  current: SheetPlan,
  sameDictionary: boolean,
): string[] {
  if (!sameDictionary) {
    return contentOf(recorded) === contentOf(current) ? [] : ["texts"];
  }
  const [before, after] = [layoutOf(recorded), layoutOf(current)];
  return Object.keys(after).filter((part) => written(before[part]) !== written(after[part]));
}
