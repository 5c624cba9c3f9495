/**
 * The window around the grid: shows the host's workbook and passes on what a person does. What it shows besides the
 * grid is state that the components in surface/ draw.
 */
import { say, type Language, type TextParams } from "../../src/core/text";
import type { Area } from "../../src/cells/area";
import { CellEntry, type RefusedEntry } from "./cellEntry";
import type { GridLabels } from "./drawing";
import { Editor } from "./editor";
import { GridView } from "./grid";
import type { AddIn, RibbonAction } from "./manifest";
import { placeAddress, findPlace, type Direction, type CellPlace } from "./selection";
import {
  WindowStore,
  type Answer,
  type OpenDialog,
  type OpenMessage,
  type WindowState,
} from "./state";
import { cellCss } from "./style";
import { TEXTS } from "./texts";
import { TrafficMeter } from "./traffic";
import type { ViewedHost, ViewedSheet } from "./workbook";

export interface ShellEvents {
  /** A ribbon button was pressed. */
  run(action: RibbonAction, label: string): void;
  /** Another language was chosen; the shell follows by `setLanguage`. */
  language(language: Language): void;
  /** Light or dark was chosen; the add-in's pages have to learn of it. */
  dark(on: boolean): void;
  open(file: File): void;
  newWorkbook(): void;
  save(): void;
  /** A person changed a cell. */
  edited(): void;
}

export class Shell {
  readonly store: WindowStore;
  readonly grid: GridView;
  readonly editor: Editor;
  /** Where the task pane's frame goes; kept for good, because moving a frame loads it again. */
  readonly paneSlot = slot("pane-body");
  /** Where the drop-down and the hint of a cell are drawn, over the grid. */
  readonly choicesSlot = slot("choices-slot");
  readonly promptSlot = slot("prompt");
  private readonly cells: CellEntry;
  private readonly traffic: TrafficMeter;
  private pending = 0;
  private dialogs = 0;

  constructor(
    private readonly host: ViewedHost,
    readonly events: ShellEvents,
    state: Pick<WindowState, "language" | "addIn" | "dark" | "paneWidth">,
  ) {
    this.store = new WindowStore({
      ...state,
      fileName: "",
      status: "",
      traffic: "",
      tabs: [],
      address: "A1",
      selection: host.book.activeSheet.selection,
      paneShown: false,
      message: null,
      choices: null,
      prompt: null,
      dialogs: [],
    });
    this.cells = new CellEntry(host, () => {
      this.traffic.begin();
      events.edited();
    });
    this.traffic = new TrafficMeter(host.counters);
    this.grid = new GridView(
      {
        selected: (area) => this.onSelected(area),
        edit: (place, typed) => this.beginEdit(place, typed),
        clear: (area) => this.entered(this.cells.clear(this.sheet, area)),
        choose: (place) => this.choose(place),
        undo: (again) => this.undo(again),
      },
      this.gridLabels(""),
    );
    this.editor = new Editor(
      {
        editing: (on) => this.onEditing(on),
        commit: (sheet, place, text, then) => this.commit(sheet, place, text, then),
        cancelled: () => this.grid.focus(),
        mount: (field, place) => this.grid.mount(field, place),
        target: () => ({ sheet: this.sheet, place: this.grid.active }),
      },
      (sheet, { row, column }) => host.editText(sheet, row, column),
    );
    this.grid.element.addEventListener("copy", (event) => this.copy(event));
    this.grid.element.addEventListener("paste", (event) => this.paste(event));
    this.grid.element.setAttribute("aria-description", this.say("regions"));
    host.onDidChange((kind) => this.changed(kind));
  }

  get state(): WindowState {
    return this.store.get();
  }

  /** Puts all of the window's words into a language. */
  setLanguage(language: Language, addIn: AddIn): void {
    this.store.set({ language, addIn, traffic: "" });
    this.grid.element.setAttribute("aria-description", this.say("regions"));
    this.announce("ready");
    this.draw();
  }

  say(key: keyof typeof TEXTS, params?: TextParams): string {
    return say(TEXTS[key], this.state.language, params);
  }

  /** A short word in the status line, read out by screen readers. */
  announce(key: keyof typeof TEXTS, params?: TextParams): void {
    this.store.set({ status: this.say(key, params) });
  }

  /**
   * Shows a message until it is answered.
   * @param offers answers on offer besides "cancel"
   */
  tell(text: string, offers: OpenMessage["offers"] = []): Promise<Answer> {
    return new Promise((resolve) => {
      const answer = (chosen: Answer): void => {
        this.store.set({ message: null });
        resolve(chosen);
      };
      this.store.set({ message: { text, offers, answer } });
    });
  }

  /** Opens a dialog of the add-in; answers how to close it. */
  openDialog(dialog: Omit<OpenDialog, "key">): () => void {
    const key = ++this.dialogs;
    this.store.set({ dialogs: [...this.state.dialogs, { ...dialog, key }] });
    return () =>
      this.store.set({ dialogs: this.state.dialogs.filter((other) => other.key !== key) });
  }

  showPane(on: boolean): void {
    this.store.set({ paneShown: on });
  }

  /** Presses a ribbon button. */
  run(action: RibbonAction, label: string): void {
    this.editor.commit();
    this.traffic.begin();
    this.events.run(action, label);
  }

  save(): void {
    this.editor.commit();
    this.events.save();
  }

  /** Another workbook is on screen. */
  showWorkbook(fileName: string): void {
    this.cells.forget();
    this.store.set({ fileName });
    this.draw();
  }

  /** Draws the active sheet, the tabs and the formula bar. */
  draw(): void {
    const { sheet } = this;
    cancelAnimationFrame(this.pending);
    this.pending = 0;
    this.store.set({
      tabs: this.visibleSheets().map((each) => ({
        name: each.name,
        color: each.tabColor,
        active: each === sheet,
      })),
    });
    this.grid.relabel(this.gridLabels(this.say("grid", { sheet: sheet.name })));
    this.grid.show(
      sheet,
      (row, column) => this.host.display(sheet, row, column),
      (reference) => this.host.valuesOf(reference),
    );
    this.showSelection();
  }

  /** Shows a sheet by its name. */
  goToSheet(name: string): void {
    const sheet = this.visibleSheets().find((each) => each.name === name);
    if (!sheet) return;
    this.editor.commit();
    this.host.select(sheet, sheet.selection);
    this.draw();
  }

  /** Goes to what was written in the name box; to nowhere when it is no place. */
  goTo(text: string): void {
    const found = findPlace(this.host.book, this.sheet, text);
    if (found) {
      this.host.select(found.sheet, found.area);
      this.draw();
      this.grid.reveal(found.area);
    }
    this.grid.focus();
  }

  private get sheet(): ViewedSheet {
    return this.host.book.activeSheet;
  }

  private visibleSheets(): readonly ViewedSheet[] {
    return this.host.book.sheets.filter(({ visibility }) => visibility === "Visible");
  }

  private gridLabels(grid: string): GridLabels {
    return {
      grid,
      corner: this.say("wholeSheet"),
      choose: this.say("choose"),
      row: (row) => this.say("row", { row }),
      column: (column) => this.say("column", { column }),
    };
  }

  /** After a batch or an entry: one drawing for all that happened in this frame. */
  private changed(kind: "content" | "selection" | "opened"): void {
    const seen = this.traffic.follow(this.host.counters);
    if (seen) this.store.set({ traffic: this.say("traffic", seen) });
    if (kind === "selection" && !this.pending && this.grid.shows(this.sheet)) {
      this.grid.followSelection();
      this.showSelection();
      return;
    }
    this.pending ||= requestAnimationFrame(() => this.draw());
  }

  private onSelected(area: Area): void {
    this.editor.commit();
    this.host.select(this.sheet, area);
    this.showSelection();
  }

  /** Name box, formula bar and the hint of the cell's validation. */
  private showSelection(): void {
    const { sheet } = this;
    const place = this.grid.active;
    const address = placeAddress(place);
    const hint = sheet.validationAt(place.row, place.column)?.prompt;
    const prompt = hint?.showPrompt ? { title: hint.title, message: hint.message } : null;
    this.store.set({ address, selection: sheet.selection, prompt });
    this.editor.label(this.say("cellEditor", { address }));
    this.editor.show(sheet, place);
    if (prompt) this.grid.mount(this.promptSlot, place, "below");
    else this.promptSlot.remove();
  }

  private beginEdit(place: CellPlace, typed?: string): void {
    const { sheet } = this;
    const style = sheet.style(place.row, place.column);
    const value = sheet.cell(place.row, place.column)?.value ?? null;
    this.editor.begin(sheet, place, cellCss(style, value), typed === undefined ? {} : { typed });
  }

  private onEditing(on: boolean): void {
    this.host.cellEditMode = on;
    this.announce(on ? "editing" : "ready");
  }

  private commit(
    sheet: ViewedSheet,
    place: CellPlace,
    text: string | undefined,
    then?: Direction,
  ): void {
    const { row, column } = place;
    const reason = text === undefined ? undefined : this.host.warning(sheet, row, column, text);
    if (text === undefined || reason === undefined) {
      this.keep(sheet, place, text, then);
      return;
    }
    const question = this.say("warned", { address: placeAddress(place), reason });
    void this.tell(question, ["keep", "edit"]).then((answer) => {
      if (answer === "keep") this.keep(sheet, place, text, then);
      if (answer === "edit") this.beginEdit(place, text);
      else this.grid.focus();
    });
    this.draw();
  }

  /** Puts an entry into its cell and moves on; one that the cell refuses can be corrected. */
  private keep(
    sheet: ViewedSheet,
    place: CellPlace,
    text: string | undefined,
    then?: Direction,
  ): void {
    const refused = text === undefined ? undefined : this.cells.enter(sheet, [[place, text]]);
    if (refused) {
      void this.tell(this.say(refused.key, refused.params), ["edit"]).then((answer) => {
        if (answer === "edit") this.beginEdit(place, text);
        else this.grid.focus();
      });
    } else if (then) this.grid.move(then);
    this.draw();
  }

  /** Shows what became of entries into several cells. */
  private entered(refused: RefusedEntry | undefined): void {
    this.draw();
    if (refused)
      void this.tell(this.say(refused.key, refused.params)).then(() => this.grid.focus());
  }

  /** Takes the last entry back, or makes it again, and shows where. */
  private undo(again: boolean): void {
    const step = again ? this.cells.redo() : this.cells.undo();
    if (step === undefined) return this.announce(again ? "nothingToRedo" : "nothingToUndo");
    if (step === "changed") return this.announce("undoBlocked");
    const [first] = step.cells;
    if (first) {
      const { row, column } = first.place;
      this.host.select(step.sheet, { row, column, rows: 1, columns: 1 });
    }
    this.draw();
    this.grid.focus();
    this.announce(again ? "redone" : "undone");
  }

  private choose(place: CellPlace): void {
    const { sheet } = this;
    const entries = this.host.choices(sheet, place.row, place.column);
    if (!entries) return;
    const choose = (entry: string | undefined): void => {
      this.store.set({ choices: null });
      this.choicesSlot.remove();
      if (entry !== undefined) this.entered(this.cells.enter(sheet, [[place, entry]]));
      this.grid.focus();
    };
    this.grid.mount(this.choicesSlot, place, "below");
    const label = `${this.say("choose")} ${placeAddress(place)}`;
    const current = this.host.display(sheet, place.row, place.column);
    this.store.set({ choices: { entries, current, label, choose } });
  }

  private copy(event: ClipboardEvent): void {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.clipboardData?.setData("text/plain", this.cells.copy(this.sheet));
    event.preventDefault();
  }

  private paste(event: ClipboardEvent): void {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    this.entered(this.cells.paste(this.sheet, this.grid.active, text));
  }
}

/** An element that components draw into. */
function slot(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
