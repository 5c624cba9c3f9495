/**
 * Typing into a cell: a field over the cell and the formula bar, which show the same text.
 * While one is open the host is in cell-edit mode, so the add-in meets it here as in Excel.
 */
import type { Sheet } from "../engine/sheet";
import { el } from "./dom";
import type { Direction, Place } from "./selection";

export interface EditorEvents {
  /** Editing began (true) or ended (false). */
  editing(on: boolean): void;
  /** The entry is to be kept (undefined: nothing was changed); then the selection moves on, when a direction is given. */
  commit(sheet: Sheet, place: Place, text: string | undefined, then?: Direction): void;
  /** Editing was given up. */
  cancelled(): void;
  /** Puts the field over its cell. */
  mount(field: HTMLElement, place: Place): void;
  /** Somebody begins in the formula bar: which cell is meant. */
  target(): { sheet: Sheet; place: Place };
}

interface Session {
  readonly sheet: Sheet;
  readonly place: Place;
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
  readonly bar = el("textarea", { class: "formula", rows: 1, spellcheck: "false" });
  private readonly field = el("textarea", { class: "editor", rows: 1, spellcheck: "false" });
  private session: Session | undefined;

  constructor(
    private readonly events: EditorEvents,
    /** What the formula bar shows for a cell. */
    private readonly textOf: (sheet: Sheet, place: Place) => string,
  ) {
    this.bar.addEventListener("focus", () => {
      if (this.session) return;
      const { sheet, place } = events.target();
      this.begin(sheet, place, "", { inBar: true });
    });
    for (const [field, other] of [
      [this.bar, this.field],
      [this.field, this.bar],
    ] as const) {
      field.addEventListener("input", () => (other.value = field.value));
      field.addEventListener("keydown", (event) => this.onKey(event));
      field.addEventListener("blur", (event) => {
        if (event.relatedTarget !== other) this.commit();
      });
    }
  }

  get isEditing(): boolean {
    return this.session !== undefined;
  }

  /** Shows a cell in the formula bar. */
  show(sheet: Sheet, place: Place): void {
    if (!this.session) this.bar.value = this.textOf(sheet, place);
  }

  label(bar: string, field: string): void {
    this.bar.setAttribute("aria-label", bar);
    this.field.setAttribute("aria-label", field);
  }

  /** Opens the editor with the cell's text, or with `typed` in its place. */
  begin(
    sheet: Sheet,
    place: Place,
    css: string,
    options: { typed?: string; inBar?: boolean } = {},
  ): void {
    this.commit();
    const before = this.textOf(sheet, place);
    const text = options.typed ?? before;
    this.session = { sheet, place, before, quick: options.typed?.length === 1 };
    this.bar.value = text;
    this.events.editing(true);
    if (options.inBar) return;
    this.field.style.cssText = css;
    this.field.value = text;
    this.events.mount(this.field, place);
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(text.length, text.length);
  }

  /** Keeps what was typed. Does nothing when no cell is being edited. */
  commit(then?: Direction): void {
    const session = this.end();
    if (!session) return;
    const { sheet, place, before } = session;
    const text = this.bar.value;
    this.events.commit(sheet, place, text === before ? undefined : text, then);
  }

  private cancel(): void {
    const session = this.end();
    if (!session) return;
    this.show(session.sheet, session.place);
    this.events.cancelled();
  }

  private end(): Session | undefined {
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
