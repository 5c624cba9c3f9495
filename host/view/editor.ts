/**
 * Typing into a cell: a field over the cell and the formula bar, which show the same text.
 * While one is open the host is in cell-edit mode, so the add-in meets it here as in Excel.
 */
import type { ViewedSheet } from "./workbook";
import { el } from "./dom";
import type { Direction, CellPlace } from "./selection";

export interface EditorEvents {
  /** Editing began (true) or ended (false). */
  editing(on: boolean): void;
  /** The entry is to be kept (undefined: nothing was changed); then the selection moves on, when a direction is given. */
  commit(sheet: ViewedSheet, place: CellPlace, text: string | undefined, then?: Direction): void;
  /** Editing was given up. */
  cancelled(): void;
  /** Puts the field over its cell. */
  mount(field: HTMLElement, place: CellPlace): void;
  /** Somebody begins in the formula bar: which cell is meant. */
  target(): { sheet: ViewedSheet; place: CellPlace };
}

interface EditSession {
  readonly sheet: ViewedSheet;
  readonly place: CellPlace;
  readonly before: string;
  /** Begun by typing over the cell: arrow keys end it, as in Excel. */
  readonly quick: boolean;
}

const QUICK_ENDS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export class Editor {
  private bar: HTMLTextAreaElement | null = null;
  private readonly field = el("textarea", { class: "editor", rows: 1, spellcheck: "false" });
  private session: EditSession | undefined;

  constructor(
    private readonly events: EditorEvents,
    /** What the formula bar shows for a cell. */
    private readonly textOf: (sheet: ViewedSheet, place: CellPlace) => string,
  ) {
    this.listen(this.field, () => this.bar);
  }

  /** Takes the formula bar's field into use; the window makes it. Answers how to let go of it. */
  attachBar(bar: HTMLTextAreaElement): () => void {
    this.bar = bar;
    const end = new AbortController();
    bar.addEventListener(
      "focus",
      () => {
        if (this.session) return;
        const { sheet, place } = this.events.target();
        this.begin(sheet, place, "", { inBar: true });
      },
      { signal: end.signal },
    );
    this.listen(bar, () => this.field, end.signal);
    return () => {
      end.abort();
      this.bar = null;
    };
  }

  /** Keeps both fields alike, and ends the entry by keys or by leaving both. */
  private listen(
    field: HTMLTextAreaElement,
    other: () => HTMLTextAreaElement | null,
    signal?: AbortSignal,
  ): void {
    const options = signal ? { signal } : {};
    const copy = (): void => {
      const twin = other();
      if (twin) twin.value = field.value;
    };
    field.addEventListener("input", copy, options);
    field.addEventListener("keydown", (event) => this.onKey(event), options);
    field.addEventListener(
      "blur",
      (event) => {
        if (event.relatedTarget !== other()) this.commit();
      },
      options,
    );
  }

  /** Shows a cell in the formula bar. */
  show(sheet: ViewedSheet, place: CellPlace): void {
    if (!this.session && this.bar) this.bar.value = this.textOf(sheet, place);
  }

  /** Names the field over the cell for screen readers. */
  label(field: string): void {
    this.field.setAttribute("aria-label", field);
  }

  /** Opens the editor with the cell's text, or with `typed` in its place. */
  begin(
    sheet: ViewedSheet,
    place: CellPlace,
    css: string,
    options: { typed?: string; inBar?: boolean } = {},
  ): void {
    this.commit();
    const before = this.textOf(sheet, place);
    const text = options.typed ?? before;
    this.session = { sheet, place, before, quick: options.typed?.length === 1 };
    if (this.bar) this.bar.value = text;
    this.field.value = text;
    this.events.editing(true);
    if (options.inBar) return;
    this.field.style.cssText = css;
    this.events.mount(this.field, place);
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(text.length, text.length);
  }

  /** Keeps what was typed. Does nothing when no cell is being edited. */
  commit(then?: Direction): void {
    const session = this.end();
    if (!session) return;
    const { sheet, place, before } = session;
    const text = this.field.value;
    this.events.commit(sheet, place, text === before ? undefined : text, then);
  }

  private cancel(): void {
    const session = this.end();
    if (!session) return;
    this.show(session.sheet, session.place);
    this.events.cancelled();
  }

  private end(): EditSession | undefined {
    const { session } = this;
    if (!session) return undefined;
    this.session = undefined;
    this.field.remove();
    this.events.editing(false);
    return session;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || !this.session) return;
    const direction = this.session.quick ? QUICK_ENDS[event.key] : undefined;
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey) {
      const field = event.currentTarget as HTMLTextAreaElement;
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input"));
    } else if (event.key === "Enter") this.commit(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") this.commit(event.shiftKey ? "left" : "right");
    else if (event.key === "Escape") this.cancel();
    else if (direction) this.commit(direction);
    else return;
    event.preventDefault();
  }
}
