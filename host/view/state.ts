/** What the window around the grid shows, as data; the components follow it. */
import type { Language } from "../../src/core/text";
import type { Area } from "../../src/cells/area";
import type { AddIn } from "./manifest";

/** A tab of the sheet strip. */
export interface SheetTab {
  readonly name: string;
  /** "#RRGGBB", or "" for none. */
  readonly color: string;
  readonly active: boolean;
}

/**
 * What is done with what a message speaks of: an entry is taken all the same, corrected, or dropped; a new workbook is
 * opened in place of this one, saved, or dropped.
 */
export type Answer = "keep" | "edit" | "open" | "save" | "cancel";

/** A message that waits for an answer. */
export interface OpenMessage {
  readonly text: string;
  /** Answers on offer besides "cancel", the usual one first. */
  readonly offers: readonly Exclude<Answer, "cancel">[];
  readonly answer: (answer: Answer) => void;
}

/** The open drop-down of a cell. */
export interface OpenChoices {
  readonly entries: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly choose: (entry: string | undefined) => void;
}

/** A dialog of the add-in: a page of its own over the window. */
export interface OpenDialog {
  readonly key: number;
  readonly url: string;
  /** Percent of the screen, as Office takes them. */
  readonly width: number;
  readonly height: number;
  /** Ties the page's frame to the page that opened the dialog. */
  readonly tie: (frame: HTMLIFrameElement) => void;
  /** Closed by the person. */
  readonly dismiss: () => void;
}

/** Widths of the task pane in CSS pixels: what Excel gives at first on a Mac, in a narrow window and by default. */
export const PANE_WIDTHS = [270, 320, 350, 450] as const;

export interface WindowState {
  readonly language: Language;
  readonly addIn: AddIn;
  readonly dark: boolean;
  readonly fileName: string;
  /** A short word on what goes on; read out by screen readers. */
  readonly status: string;
  /** Traffic of the add-in's last action, or "". */
  readonly traffic: string;
  readonly tabs: readonly SheetTab[];
  /** Address of the active cell. */
  readonly address: string;
  readonly selection: Area;
  readonly paneShown: boolean;
  readonly paneWidth: number;
  readonly message: OpenMessage | null;
  readonly choices: OpenChoices | null;
  /** Input hint of the active cell's validation. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly dialogs: readonly OpenDialog[];
}

/** Holds the state and tells who follows it. */
export class WindowStore {
  private readonly listeners = new Set<() => void>();

  constructor(private state: WindowState) {}

  readonly get = (): WindowState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  set(changes: Partial<WindowState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }
}
