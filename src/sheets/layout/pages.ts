import type { SheetBuilder } from "../builder";
import type { SheetPlan } from "../plan";
import { pageBody } from "../theme";

/**
 * Columns print wider than on screen: by 6 % in LibreOffice with Carlito, which has the widths of Calibri (measured on
 * ruled cells: 1.0597); for Excel 6–8 % are reported. A table wider than the page would be shrunk to it, its letters
 * with it, and pages would hold more than planned.
 */
export const PRINTED_WIDER = 1.065;
/** Points kept free on every page: row heights of another printer or font may differ a little. */
export const SAFETY = 8;
/** Height in points of a filling row, so that one that slips to the next page moves little. */
const FILL = 20;

/** Appends blocks so that none is divided between two pages. */
export class Pages {
  private start = 0;

  /**
   * @param body height in points of what a page prints
   * @param top points left free at the top of a page that `need` begins, as below its number
   */
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly body: number,
    private readonly top = 0,
  ) {}

  /** Whether something so many points high still stands on this page. */
  fits(height: number): boolean {
    return this.used + height <= this.body - SAFETY;
  }

  /** Points that this page holds already. */
  get used(): number {
    this.passFullPages();
    return this.sheet.heightFrom(this.start);
  }

  /** Begins a new page when what comes next does not fit on this one. */
  need(height: number): void {
    if (this.fits(height)) return;
    const room = this.body - SAFETY;
    for (let left = room - this.used; left > 0; left -= FILL) this.sheet.gap(Math.min(FILL, left));
    this.start = this.sheet.row;
    if (this.top > 0) this.sheet.gap(this.top);
  }

  /** Finds the page that the rows appended so far have come to: they may have filled several. */
  private passFullPages(): void {
    let used = 0;
    for (let row = this.start; row < this.sheet.row; row++) {
      const height = this.sheet.heightFrom(row) - this.sheet.heightFrom(row + 1);
      if (used > 0 && used + height > this.body) {
        this.start = row;
        used = 0;
      }
      used += height;
    }
  }
}

/** Height in points of a row that a plan leaves to Excel. */
const DEFAULT_HEIGHT = 15;

/** Number of pages that a sheet prints: rows in order, none broken, headings repeated on all pages after theirs. */
export function countPages({ page, rowHeights }: Pick<SheetPlan, "page" | "rowHeights">): number {
  const body = pageBody(page).height;
  const heightOf = (row: number) => rowHeights[row] ?? DEFAULT_HEIGHT;
  const { row: firstTitle, rows: titles } = page.titleRows ?? { row: 0, rows: 0 };
  let repeated = 0;
  for (let row = firstTitle; row < firstTitle + titles; row++) repeated += heightOf(row);
  let pages = 1;
  let filled = 0;
  rowHeights.forEach((_, row) => {
    const height = heightOf(row);
    if (filled + height > body) {
      pages++;
      filled = row >= firstTitle + titles ? repeated : 0;
    }
    filled += height;
  });
  return pages;
}
