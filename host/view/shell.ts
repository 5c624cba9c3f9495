/**
 * The preview's page around the grid: title, ribbon, formula bar, sheet tabs, status and messages.
 * It shows the host's workbook and passes on what a person does; the add-in's own pages stand beside it.
 */
import { areaAddress, columnName } from "../../src/cells/a1";
import { type Area, span } from "../../src/cells/area";
import { say, type Language, type TextParams } from "../../src/core/text";

import type { Sheet } from "../engine/sheet";
import type { Host } from "../host";
import { valuesOf } from "../executor/address";
import { listEntries } from "../validation";
import { openChoices } from "./choices";
import { fromClipboard, toClipboard } from "./clipboard";
import { button, el } from "./dom";
import { Editor } from "./editor";
import type { GridLabels } from "./drawing";
import { Grid } from "./grid";
import type { AddIn, RibbonAction } from "./manifest";
import { drawRibbon } from "./ribbon";
import { findPlace, type Direction, type Place } from "./selection";
import { cellCss } from "./style";
import { TEXTS } from "./texts";

export interface ShellEvents {
  /** A ribbon button was pressed. */
  run(action: RibbonAction, label: string): void;
  /** Another language was chosen; the shell is drawn anew by `setLanguage`. */
  language(language: Language): void;
  open(file: File): void;
  save(): void;
  /** A person changed a cell. */
  edited(): void;
}

/** Batches that follow each other within this time count as one action of the add-in. Milliseconds. */
const ACTION_GAP = 1500;

export class Shell {
  /** Where the task pane's frame goes. */
  readonly paneSlot = el("div", { class: "pane-body" });
  private readonly title = el("header", { class: "title" });
  private ribbon: HTMLElement = el("section");
  private readonly nameBox = el("input", {
    class: "name-box",
    spellcheck: "false",
    autocomplete: "off",
  });
  private readonly pane = el("aside", { class: "pane", hidden: true });
  private readonly tabs = el("div", { class: "tabs", role: "tablist" });
  private readonly state = el("span", { role: "status", class: "state" });
  private readonly traffic = el("span", { class: "traffic" });
  private readonly note = el("span", { class: "note" });
  private readonly prompt = el("div", { class: "prompt", role: "note", hidden: true });
  private readonly grid: Grid;
  private readonly editor: Editor;
  private fileName = "";
  private counted = { roundTrips: 0, bytes: 0, at: 0 };
  private base = { roundTrips: 0, bytes: 0 };
  private pending = 0;

  constructor(
    root: HTMLElement,
    private readonly host: Host,
    private readonly events: ShellEvents,
    private language: Language,
    private addIn: AddIn,
  ) {
    this.grid = new Grid(
      {
        selected: (area) => this.onSelected(area),
        edit: (place, typed) => this.beginEdit(place, typed),
        clear: (area) => this.clear(area),
        choose: (place) => this.choose(place),
      },
      this.gridLabels(),
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
    this.nameBox.addEventListener("keydown", (event) => this.onNameBox(event));
    this.nameBox.addEventListener("blur", () => this.showSelection());
    this.grid.element.addEventListener("copy", (event) => this.copy(event));
    this.grid.element.addEventListener("paste", (event) => this.paste(event));
    root.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      this.nextRegion(event.shiftKey ? -1 : 1);
    });
    this.setLanguage(language, addIn);
    const bar = el(
      "div",
      { class: "bar" },
      this.nameBox,
      el("span", { class: "fx", "aria-hidden": "true" }, "fx"),
    );
    bar.append(this.editor.bar);
    root.replaceChildren(
      this.title,
      this.ribbon,
      bar,
      el("main", { class: "work" }, this.grid.element, this.pane),
      el(
        "footer",
        { class: "foot" },
        this.tabs,
        el("div", { class: "status" }, this.state, this.traffic, this.note),
      ),
      this.prompt,
    );
    host.onDidChange((kind) => this.changed(kind === "selection"));
  }

  /** Puts all of the shell's words into a language. */
  setLanguage(language: Language, addIn: AddIn): void {
    this.language = language;
    this.addIn = addIn;
    document.documentElement.lang = language;
    this.drawTitle();
    const ribbon = drawRibbon(addIn, this.say("ribbon"), (action, label) => {
      this.editor.commit();
      this.base = this.counted;
      this.events.run(action, label);
    });
    this.ribbon.replaceWith(ribbon);
    this.ribbon = ribbon;
    this.nameBox.setAttribute("aria-label", this.say("nameBox"));
    this.tabs.setAttribute("aria-label", this.say("sheets"));
    this.grid.relabel(this.gridLabels());
    this.grid.element.setAttribute("aria-description", this.say("regions"));
    this.drawPane();
    this.note.textContent = this.say("notExcel");
    this.traffic.textContent = "";
    this.announce("ready");
    if (this.host.book.sheets.length > 0) this.draw();
  }

  /** Name of the workbook's file, shown in the title. */
  get file(): string {
    return this.fileName;
  }

  set file(name: string) {
    this.fileName = name;
    this.drawTitle();
  }

  /** Shows or hides the task pane. */
  showPane(on: boolean): void {
    this.pane.hidden = !on;
  }

  /** A short word in the status line, read out by screen readers. */
  announce(key: keyof typeof TEXTS, params?: TextParams): void {
    this.state.textContent = this.say(key, params);
  }

  /**
   * Shows a message until it is answered.
   * @returns whether "edit" was chosen, where that is offered.
   */
  async tell(text: string, offerEdit = false): Promise<boolean> {
    const dialog = el(
      "dialog",
      { class: "message", role: "alertdialog", "aria-label": text },
      el("p", {}, text),
    );
    const answers = offerEdit ? (["retry", "cancel"] as const) : (["close"] as const);
    const buttons = answers.map((key) => button(this.say(key), () => dialog.close(key)));
    dialog.append(el("div", { class: "answers" }, ...buttons));
    document.body.append(dialog);
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
    dialog.remove();
    return dialog.returnValue === "retry";
  }

  say(key: keyof typeof TEXTS, params?: TextParams): string {
    return say(TEXTS[key], this.language, params);
  }

  private get sheet(): Sheet {
    return this.host.book.activeSheet;
  }

  private gridLabels(): GridLabels {
    return {
      grid: "",
      choose: this.say("choose"),
      row: (row) => this.say("row", { row }),
      column: (column) => this.say("column", { column }),
    };
  }

  private drawTitle(): void {
    const picker = el("input", {
      type: "file",
      accept: ".xlsx",
      class: "picker",
      "aria-label": this.say("open"),
    });
    picker.addEventListener("change", () => {
      const file = picker.files?.[0];
      if (file) this.events.open(file);
      picker.value = "";
    });
    const languages = (["th", "en"] as const).map((language) =>
      button(language === "th" ? "ไทย" : "English", () => this.events.language(language), {
        lang: language,
        "aria-pressed": String(language === this.language),
      }),
    );
    this.title.replaceChildren(
      el("h1", {}, this.fileName || this.addIn.name),
      el("span", { class: "kind" }, this.say("title")),
      el("span", { class: "space" }),
      picker,
      button(this.say("open"), () => picker.click()),
      button(this.say("save"), () => {
        this.editor.commit();
        this.events.save();
      }),
      el(
        "div",
        { class: "languages", role: "group", "aria-label": this.say("language") },
        ...languages,
      ),
    );
    document.title = `${this.fileName || this.addIn.name} - ITA`;
  }

  private drawPane(): void {
    const { name } = this.addIn;
    this.pane.setAttribute("aria-label", this.say("pane", { name }));
    const close = button("×", () => this.showPane(false), { "aria-label": this.say("closePane") });
    const head = el("div", { class: "pane-head" }, el("h2", {}, name), close);
    // The frame inside the slot must not be moved: moving would load it again.
    this.pane.querySelector(".pane-head")?.remove();
    this.pane.prepend(head);
    if (!this.paneSlot.isConnected) this.pane.append(this.paneSlot);
  }

  /** After a batch or an entry: one drawing for all that happened in this frame. */
  private changed(onlySelection: boolean): void {
    const { roundTrips, requestBytes, responseBytes } = this.host.counters;
    const bytes = requestBytes + responseBytes;
    if (roundTrips !== this.counted.roundTrips) {
      const now = performance.now();
      if (now - this.counted.at > ACTION_GAP) this.base = this.counted;
      this.counted = { roundTrips, bytes, at: now };
      this.traffic.textContent = this.say("traffic", {
        trips: roundTrips - this.base.roundTrips,
        size: `${((bytes - this.base.bytes) / 1024).toFixed(1)} KB`,
      });
    }
    if (onlySelection && !this.pending && this.grid.shows(this.sheet)) {
      this.grid.followSelection();
      this.showSelection();
      return;
    }
    this.pending ||= requestAnimationFrame(() => this.draw());
  }

  /** Draws the active sheet, the tabs and the formula bar. */
  draw(): void {
    const { sheet } = this;
    cancelAnimationFrame(this.pending);
    this.pending = 0;
    this.drawTabs();
    this.grid.relabel({ ...this.gridLabels(), grid: this.say("grid", { sheet: sheet.name }) });
    this.grid.show(
      sheet,
      (row, column) => this.host.display(sheet, row, column),
      (reference) => valuesOf(this.host.book, reference),
    );
    this.showSelection();
  }

  private drawTabs(): void {
    const visible = this.host.book.sheets.filter((sheet) => sheet.visibility === "Visible");
    const hadFocus = this.tabs.contains(document.activeElement);
    const go = (sheet: Sheet): void => {
      this.editor.commit();
      this.host.select(sheet, sheet.selection);
      this.draw();
    };
    this.tabs.replaceChildren(
      ...visible.map((sheet, index) => {
        const active = sheet === this.sheet;
        const tab = button(sheet.name, () => go(sheet), {
          role: "tab",
          "aria-selected": String(active),
          tabindex: active ? 0 : -1,
        });
        tab.addEventListener("keydown", ({ key }) => {
          const next = visible[index + (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0)];
          if (next && next !== sheet) go(next);
        });
        if (sheet.tabColor) tab.style.setProperty("--tab", sheet.tabColor);
        return tab;
      }),
    );
    const tab = this.tabs.querySelector<HTMLElement>("[aria-selected=true]");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) tab?.focus();
  }

  private onSelected(area: Area): void {
    this.editor.commit();
    this.host.select(this.sheet, area);
    this.showSelection();
  }

  /** F6: from one part of the window to the next, since Tab stays within the grid. */
  private nextRegion(step: 1 | -1): void {
    this.editor.commit();
    const frame = this.paneSlot.querySelector("iframe");
    const regions: (readonly [Element, () => void])[] = [
      [this.ribbon, () => this.ribbon.querySelector<HTMLElement>(".command")?.focus()],
      [this.grid.element, () => this.grid.focus()],
      ...(frame && !this.pane.hidden ? [[this.pane, () => frame.focus()] as const] : []),
      [this.tabs, () => this.tabs.querySelector<HTMLElement>("[aria-selected=true]")?.focus()],
    ];
    const at = regions.findIndex(([region]) => region.contains(document.activeElement));
    regions[(at + step + regions.length) % regions.length]?.[1]();
  }

  /** Name box, formula bar and the hint of the cell's validation. */
  private showSelection(): void {
    const { sheet } = this;
    const place = this.grid.active;
    if (document.activeElement !== this.nameBox) this.nameBox.value = this.addressOf(place);
    this.editor.label(
      this.say("formulaBar"),
      this.say("cellEditor", { address: this.addressOf(place) }),
    );
    this.editor.show(sheet, place);
    const prompt = sheet.validationAt(place.row, place.column)?.prompt;
    this.prompt.hidden = !prompt?.showPrompt;
    if (prompt?.showPrompt) {
      this.prompt.replaceChildren(el("b", {}, prompt.title), el("span", {}, prompt.message));
      this.grid.mount(this.prompt, place, "below");
    }
  }

  private addressOf({ row, column }: Place): string {
    return `${columnName(column)}${row + 1}`;
  }

  private onNameBox(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.grid.focus();
    if (event.key !== "Enter") return;
    const found = findPlace(this.host.book, this.sheet, this.nameBox.value);
    if (found) {
      this.host.select(found.sheet, found.area);
      this.draw();
      this.grid.reveal(found.area);
    }
    this.grid.focus();
  }

  private beginEdit(place: Place, typed?: string): void {
    const { sheet } = this;
    const style = sheet.style(place.row, place.column);
    const value = sheet.cell(place.row, place.column)?.value ?? null;
    this.editor.begin(sheet, place, cellCss(style, value), typed === undefined ? {} : { typed });
  }

  private onEditing(on: boolean): void {
    this.host.cellEditMode = on;
    this.announce(on ? "editing" : "ready");
  }

  private commit(sheet: Sheet, place: Place, text: string | undefined, then?: Direction): void {
    const refused = text === undefined ? undefined : this.enter(sheet, place, text);
    if (refused !== undefined) {
      void this.tell(refused, true).then((again) => {
        if (again) this.beginEdit(place, text);
        else this.grid.focus();
      });
    } else if (then) this.grid.move(then);
    this.draw();
  }

  /** Types into a cell; answers why it was refused, as a sentence. */
  private enter(sheet: Sheet, place: Place, text: string): string | undefined {
    this.base = this.counted;
    try {
      this.host.enter(sheet, place.row, place.column, text);
      this.events.edited();
      return undefined;
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      const address = this.addressOf(place);
      if (code === "AccessDenied") return this.say("locked", { address });
      const reason = message ?? String(error);
      return this.say(code === "InvalidArgument" ? "refused" : "notDone", { address, reason });
    }
  }

  /** Types into several cells; stops at the first that refuses, and says so. */
  private enterAll(entries: Iterable<readonly [Place, string]>): void {
    let refused: string | undefined;
    for (const [place, text] of entries) {
      refused = this.enter(this.sheet, place, text);
      if (refused !== undefined) break;
    }
    this.draw();
    if (refused !== undefined) void this.tell(refused).then(() => this.grid.focus());
  }

  private clear(area: Area): void {
    const filled = [...this.sheet.entries(area)].filter(
      ([, , c]) => c.value !== null && !c.spilledFrom,
    );
    this.enterAll(filled.map(([row, column]) => [{ row, column }, ""] as const));
  }

  private choose(place: Place): void {
    const { sheet } = this;
    const validation = sheet.validationAt(place.row, place.column);
    const entries = listEntries(this.host.book, sheet, validation);
    if (!entries || !validation?.rule.list?.inCellDropDown) return;
    const choices = openChoices(
      entries,
      this.host.display(sheet, place.row, place.column),
      `${this.say("choose")} ${this.addressOf(place)}`,
      (entry) => {
        if (entry !== undefined) this.enterAll([[place, entry]]);
        this.grid.focus();
      },
    );
    this.grid.mount(choices, place, "below");
    choices.focus();
  }

  private copy(event: ClipboardEvent): void {
    if (event.target instanceof HTMLTextAreaElement) return;
    const { sheet } = this;
    const used = sheet.used(true) ?? span(0, 0, 0, 0);
    const { row, column, ...size } = sheet.selection;
    const rows = Math.min(size.rows, Math.max(1, used.row + used.rows - row));
    const columns = Math.min(size.columns, Math.max(1, used.column + used.columns - column));
    const texts = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.host.display(sheet, row + r, column + c)),
    );
    event.clipboardData?.setData("text/plain", toClipboard(texts));
    event.preventDefault();
  }

  private paste(event: ClipboardEvent): void {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { row, column } = this.grid.active;
    const cells = fromClipboard(text).flatMap((texts, r) =>
      texts.map((cell, c) => [{ row: row + r, column: column + c }, cell] as const),
    );
    this.enterAll(cells.filter(([p]) => !this.sheet.mergeAt(p.row, p.column) || this.isFirst(p)));
  }

  /** True for the first cell of a merged area; the others hold nothing. */
  private isFirst({ row, column }: Place): boolean {
    const merge = this.sheet.mergeAt(row, column);
    return (
      merge !== undefined &&
      areaAddress({ ...merge, rows: 1, columns: 1 }) === this.addressOf({ row, column })
    );
  }
}
