import type { SheetBuilder } from "../builder";

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

  /** @param body height in points of what a page prints */
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly body: number,
  ) {}

  /** Begins a new page when what comes next does not fit on this one. */
  need(height: number): void {
    const room = this.body - SAFETY;
    const used = this.sheet.heightFrom(this.start);
    if (used + height <= room) return;
    for (let left = room - used; left > 0; left -= FILL) this.sheet.gap(Math.min(FILL, left));
    this.start = this.sheet.row;
  }
}
