/**
 * The grid: draws the rows and columns in sight of one sheet, and turns keys and the pointer into selections.
 * It only reads the workbook; what a person does goes out through `GridEvents`.
 */

import { type Area, contains, intersect, span } from "../../src/cells/area";
import { areaAddress } from "../../src/cells/a1";
import type { ViewedSheet } from "./workbook";
import { Axis, type AxisRun } from "./axis";
import { el } from "./dom";
import { chooseButton, drawHeadings, drawRow, HEADER_SIZE, type GridLabels } from "./drawing";
import type { ValuesOf } from "../file/charts";
import { drawFigures } from "./figures";
import type { GridEvents } from "./gridEvents";
import { pressKey } from "./gridKeys";
import { areaBetween, cellArea, step, type Direction, type CellPlace } from "./selection";

/** Rows and columns shown beyond what is used, so that there is always room to type. */
const SPARE = { rows: 60, columns: 8, leastRows: 100, leastColumns: 26 } as const;
/** Rows and columns drawn beyond the edge of the window. */
const MARGIN = { rows: 12, columns: 4 } as const;

export class GridView {
  readonly element = el("div", { class: "grid", role: "grid", tabindex: -1 });
  private readonly canvas = el("div", { class: "canvas", role: "presentation" });
  private sheet: ViewedSheet | undefined;
  private display: (row: number, column: number) => string = () => "";
  private valuesOf: ValuesOf = () => [];
  private rows = new Axis(0, () => 0);
  private columns = new Axis(0, () => 0);
  private drawn: { rows: AxisRun; columns: AxisRun } | undefined;
  private cells = new Map<string, HTMLElement>();
  /** Rows drawn already with the columns now in sight; scrolling up and down uses them again. */
  private rowElements = new Map<number, HTMLElement>();
  private drawnColumns = "";
  private anchor: CellPlace = { row: 0, column: 0 };
  private head: CellPlace = { row: 0, column: 0 };

  constructor(
    readonly events: GridEvents,
    private labels: GridLabels,
  ) {
    this.element.append(this.canvas);
    this.element.addEventListener("scroll", () => this.drawIfNeeded());
    this.element.addEventListener("keydown", (event) => {
      if (!event.isComposing && pressKey(this, event)) event.preventDefault();
    });
    // Text that arrives without a key: input methods, screen keyboards, dictation.
    this.element.addEventListener("beforeinput", (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (event.data) this.events.edit(this.active, event.data);
    });
    this.element.addEventListener("pointerdown", (event) => this.onPointer(event));
    this.element.addEventListener("dblclick", (event) => {
      const place = this.placeOf(event.target);
      if (place) this.events.edit(place);
    });
    new ResizeObserver(() => this.drawIfNeeded()).observe(this.element);
  }

  /** The cell that typing goes to. */
  get active(): CellPlace {
    const { row, column } = this.sheet ? cellArea(this.sheet, this.anchor) : this.anchor;
    return { row, column };
  }

  /** The sheet on screen. @throws Error before the first is shown. */
  present(): ViewedSheet {
    if (!this.sheet) throw new Error("the grid shows no sheet yet");
    return this.sheet;
  }

  /** The cell at the moving end of the selection. */
  get end(): CellPlace {
    return this.head;
  }

  /** Selects a cell, or with `extend` all from the first selected cell to it. */
  goTo(place: CellPlace, extend: boolean): void {
    this.select(extend ? this.anchor : place, place);
  }

  /** The cell a window higher or lower. */
  pageFrom({ row, column }: CellPlace, direction: "up" | "down"): CellPlace {
    const page = this.element.clientHeight - HEADER_SIZE.height - this.frozenHeight;
    const pixel = this.rows.start(row) + (direction === "down" ? page : -page);
    return { row: this.rows.at(Math.max(0, pixel)), column };
  }

  /** For a menu: selects the cell of an element unless it is selected already. @returns false where there is no cell */
  pointAt(target: EventTarget | null): boolean {
    const place = this.placeOf(target);
    if (
      place &&
      !contains(this.present().selection, span(place.row, place.column, place.row, place.column))
    )
      this.select(place, place);
    // The menu key speaks of the selection and not of an element.
    return place !== undefined || target === this.element;
  }

  relabel(labels: GridLabels): void {
    this.labels = labels;
  }

  /** Draws a sheet anew; another sheet than before begins at its top. */
  show(
    sheet: ViewedSheet,
    display: (row: number, column: number) => string,
    valuesOf: ValuesOf = this.valuesOf,
  ): void {
    const other = sheet !== this.sheet;
    this.sheet = sheet;
    this.display = display;
    this.valuesOf = valuesOf;
    const moved = this.follow(sheet.selection);
    const used = sheet.used(false);
    const rows = Math.max(
      (used ? used.row + used.rows : 0) + SPARE.rows,
      SPARE.leastRows,
      this.head.row + SPARE.rows,
    );
    const columns = Math.max(
      (used ? used.column + used.columns : 0) + SPARE.columns,
      SPARE.leastColumns,
      this.head.column + SPARE.columns,
    );
    this.rows = new Axis(rows, (r) => (sheet.rows.get(r)?.hidden ? 0 : sheet.rowHeight(r)));
    this.columns = new Axis(columns, (c) =>
      sheet.columns.get(c)?.hidden ? 0 : sheet.columnWidth(c),
    );
    this.canvas.style.width = `${this.columns.length + HEADER_SIZE.width}px`;
    this.canvas.style.height = `${this.rows.length + HEADER_SIZE.height}px`;
    this.element.setAttribute("aria-label", this.labels.grid);
    this.element.setAttribute("aria-rowcount", String(rows));
    this.element.setAttribute("aria-colcount", String(columns));
    this.element.classList.toggle("plain", !sheet.showGridlines);
    if (other) Object.assign(this.element, { scrollTop: 0, scrollLeft: 0 });
    for (const figure of this.canvas.querySelectorAll(":scope > .figure")) figure.remove();
    this.canvas.append(...drawFigures(sheet, this.rows, this.columns, valuesOf));
    this.rowElements.clear();
    this.draw();
    if (other || moved) this.reveal(this.active);
  }

  /** Whether this sheet is the one drawn. */
  shows(sheet: ViewedSheet): boolean {
    return this.sheet === sheet;
  }

  /** Marks the sheet's selection, which the add-in or the host may have moved. */
  followSelection(): void {
    if (this.follow(this.present().selection)) this.reveal(this.active);
    this.markSelection();
  }

  /** Moves the keyboard to the active cell. */
  focus(): void {
    const cell = this.cells.get(
      areaAddress(cellArea(this.present(), this.active)).split(":")[0] ?? "",
    );
    (cell ?? this.element).focus({ preventScroll: true });
  }

  /** Puts an element over a cell (and as large as the cell, or larger) or below it. */
  mount(element: HTMLElement, place: CellPlace, where: "over" | "below" = "over"): void {
    const area = cellArea(this.present(), place);
    const height = this.rows.size(area.row, area.rows);
    this.reveal(place);
    this.canvas.append(element);
    Object.assign(element.style, {
      left: `${this.columns.start(area.column) + HEADER_SIZE.width}px`,
      top: `${this.topOf(area.row) + (where === "below" ? height : 0)}px`,
      minWidth: `${this.columns.size(area.column, area.columns)}px`,
      minHeight: where === "over" ? `${height}px` : "",
    });
  }

  /** Selects an area whose first cell becomes the active one, and scrolls there. */
  select(anchor: CellPlace, head: CellPlace = anchor): void {
    const sheet = this.present();
    this.anchor = anchor;
    this.head = head;
    const area = areaBetween(sheet, anchor, head);
    this.events.selected(area);
    // Beyond the last row or column drawn: more of the sheet is needed.
    if (head.row >= this.rows.count || head.column >= this.columns.count)
      this.show(sheet, this.display);
    this.markSelection();
    this.reveal(head);
    this.focus();
  }

  /** Moves on after an entry. */
  move(direction: Direction): void {
    this.select(step(this.present(), this.active, direction));
  }

  /** Takes over a selection that the add-in or the host made; answers whether it is another one. */
  private follow(selection: Area): boolean {
    const now = areaBetween(this.present(), this.anchor, this.head);
    if (areaAddress(now) === areaAddress(selection)) return false;
    this.anchor = { row: selection.row, column: selection.column };
    this.head = {
      row: selection.row + selection.rows - 1,
      column: selection.column + selection.columns - 1,
    };
    return true;
  }

  private get frozenHeight(): number {
    return this.rows.start(this.sheet?.frozen.rows ?? 0);
  }

  /** Top of a row in the canvas. A frozen row stands below the headings wherever the window is scrolled to. */
  private topOf(row: number): number {
    const frozen = row < (this.sheet?.frozen.rows ?? 0);
    return HEADER_SIZE.height + this.rows.start(row) + (frozen ? this.element.scrollTop : 0);
  }

  /** Scrolls no more than needed to show a cell. */
  reveal({ row, column }: CellPlace): void {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    if (row >= this.present().frozen.rows) {
      const hidden = this.frozenHeight;
      const top = this.rows.reveal(
        row,
        scrollTop + hidden,
        clientHeight - HEADER_SIZE.height - hidden,
      );
      if (top !== undefined) this.element.scrollTop = top - hidden;
    }
    const left = this.columns.reveal(column, scrollLeft, clientWidth - HEADER_SIZE.width);
    if (left !== undefined) this.element.scrollLeft = left;
    this.drawIfNeeded();
  }

  private inSight(margin: { rows: number; columns: number }): { rows: AxisRun; columns: AxisRun } {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    return {
      rows: this.rows.visible(scrollTop, clientHeight, margin.rows),
      columns: this.columns.visible(scrollLeft, clientWidth, margin.columns),
    };
  }

  private drawIfNeeded(): void {
    if (!this.sheet) return;
    const { rows, columns } = this.inSight({ rows: 0, columns: 0 });
    const { drawn } = this;
    const enough =
      drawn &&
      drawn.rows.from <= rows.from &&
      drawn.rows.to >= rows.to &&
      drawn.columns.from <= columns.from &&
      drawn.columns.to >= columns.to;
    if (!enough) this.draw();
  }

  private draw(): void {
    const sheet = this.present();
    const hadFocus = this.element.contains(document.activeElement);
    const over = [...this.canvas.querySelectorAll(".editor, .choices-slot, .prompt")];
    const typing = over.some((element) => element.contains(document.activeElement));
    const sight = this.inSight(MARGIN);
    this.drawn = sight;
    const visible = span(
      sight.rows.from,
      sight.columns.from,
      sight.rows.to - 1,
      sight.columns.to - 1,
    );
    const whole = { ...visible, row: 0, rows: sight.rows.to };
    const merges = sheet.merges.filter((merge) => intersect(merge, whole));
    // A merged area is drawn by its first cell, also when that one is out of sight.
    const first = {
      row: Math.min(visible.row, ...merges.filter((m) => intersect(m, visible)).map((m) => m.row)),
      column: Math.min(visible.column, ...merges.map((m) => m.column)),
    };
    const columns = { from: first.column, to: sight.columns.to };
    const key = `${columns.from}:${columns.to}`;
    if (key !== this.drawnColumns) this.rowElements.clear();
    this.drawnColumns = key;
    const known = this.rowElements;
    this.rowElements = new Map();
    const frozenRows = sheet.frozen.rows;
    const drawing = {
      sheet,
      rows: this.rows,
      columns: this.columns,
      labels: this.labels,
      display: this.display,
    };
    const rowsOf = (from: number, to: number, offset: number): HTMLElement[] =>
      Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
        .filter((row) => this.rows.size(row) > 0)
        .map((row) => {
          const element = known.get(row) ?? drawRow(drawing, row, columns, merges, offset);
          this.rowElements.set(row, element);
          return element;
        });
    const frozen = el("div", { class: "frozen", role: "rowgroup" }, ...rowsOf(0, frozenRows, 0));
    frozen.style.height = `${this.frozenHeight}px`;
    const body = el(
      "div",
      { class: "body", role: "rowgroup" },
      ...rowsOf(Math.max(first.row, frozenRows), sight.rows.to, -this.frozenHeight),
    );
    this.cells = new Map();
    for (const row of this.rowElements.values())
      for (const cell of row.querySelectorAll<HTMLElement>("[data-address]"))
        this.cells.set(cell.dataset["address"] ?? "", cell);
    for (const part of this.canvas.querySelectorAll(".headings, .frozen, .body")) part.remove();
    this.canvas.prepend(drawHeadings(drawing, columns), frozen, body);
    this.markSelection();
    if (hadFocus && !typing) this.focus();
  }

  /** Shows what is selected, without drawing anything anew. */
  private markSelection(): void {
    const sheet = this.present();
    const selection = areaBetween(sheet, this.anchor, this.head);
    const active = this.active;
    const several = areaAddress(selection) !== areaAddress(cellArea(sheet, active));
    for (const [address, element] of this.cells) {
      const place = this.placeOf(element);
      if (!place) continue;
      const selected = contains(selection, span(place.row, place.column, place.row, place.column));
      const isActive = place.row === active.row && place.column === active.column;
      element.classList.toggle("selected", selected && several);
      element.classList.toggle("active", isActive);
      element.setAttribute("aria-selected", String(selected));
      element.tabIndex = isActive ? 0 : -1;
      element.contentEditable = isActive ? "plaintext-only" : "inherit";
      element.querySelector(".choose")?.remove();
      const rule = isActive && sheet.validationAt(active.row, active.column)?.rule.list;
      if (rule && rule.inCellDropDown) {
        const label = `${this.labels.choose} ${address}`;
        element.append(chooseButton(label, () => this.events.choose(active)));
      }
    }
    const within = (index: number, from: number, count: number): boolean =>
      index >= from && index < from + count;
    for (const heading of this.canvas.querySelectorAll<HTMLElement>("[data-column]")) {
      const on = within(Number(heading.dataset["column"]), selection.column, selection.columns);
      heading.classList.toggle("on", on);
    }
    for (const number of this.canvas.querySelectorAll<HTMLElement>("[data-row]")) {
      number.classList.toggle(
        "on",
        within(Number(number.dataset["row"]), selection.row, selection.rows),
      );
    }
  }

  private placeOf(target: EventTarget | null): CellPlace | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
    const row = Number(cell?.parentElement?.getAttribute("aria-rowindex") ?? 0) - 1;
    return cell && row >= 0
      ? { row, column: Number(cell.getAttribute("aria-colindex")) - 1 }
      : undefined;
  }

  private onPointer(event: PointerEvent): void {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest(".editor, .choices-slot, .prompt")) return;
    const heading = target.closest<HTMLElement>("[data-column], [data-row]");
    if (heading) {
      const { column, row } = heading.dataset;
      const last = { row: this.rows.count - 1, column: this.columns.count - 1 };
      event.preventDefault();
      if (column !== undefined)
        this.select({ row: 0, column: Number(column) }, { row: last.row, column: Number(column) });
      else this.select({ row: Number(row), column: 0 }, { row: Number(row), column: last.column });
      return;
    }
    const place = this.placeOf(target);
    if (!place) return;
    event.preventDefault();
    this.select(event.shiftKey ? this.anchor : place, place);
    const drag = (moved: PointerEvent): void => {
      const over = this.placeOf(document.elementFromPoint(moved.clientX, moved.clientY));
      if (over && (over.row !== this.head.row || over.column !== this.head.column))
        this.select(this.anchor, over);
    };
    const end = new AbortController();
    window.addEventListener("pointermove", drag, { signal: end.signal });
    window.addEventListener("pointerup", () => end.abort(), { signal: end.signal });
  }
}
