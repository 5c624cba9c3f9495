/** The add-in's pages in frames: the task pane, the ribbon commands, the custom functions and dialogs. */
import type { OfficeClient } from "../client";
import type { Host } from "../host";
import type { DialogOpener, OfficePage } from "../office";
import { button, el } from "../view/dom";
import type { PreviewBridge } from "./bridge";

export type FrameRole = "pane" | "commands" | "functions";

export class Frames implements PreviewBridge {
  private readonly frames = new Map<FrameRole, HTMLIFrameElement>();
  private readonly pages = new Map<Element, OfficePage>();
  private readonly fromDialog = new Map<Element, (text: string) => void>();

  constructor(
    private readonly host: Host,
    /** Where frames that are not shown are kept. */
    private readonly background: HTMLElement,
    /** Words of the host's surface at this moment. */
    private readonly words: () => { locale: string; name: string; dialog: string; close: string },
  ) {
    host.onDidChange((kind) => {
      if (kind === "selection") for (const page of this.pages.values()) page.selectionChanged();
    });
  }

  get locale(): string {
    return this.words().locale;
  }

  get customFunctions(): PreviewBridge["customFunctions"] {
    return this.host.CustomFunctions;
  }

  /** Loads a page of the add-in in place of what its frame held. Resolves when its scripts have run. */
  async load(role: FrameRole, path: string, slot: HTMLElement = this.background): Promise<void> {
    this.frames.get(role)?.remove();
    const frame = el("iframe", { src: path, title: this.words().name, "data-role": role });
    this.frames.set(role, frame);
    const loaded = new Promise((resolve) =>
      frame.addEventListener("load", resolve, { once: true }),
    );
    slot.append(frame);
    await loaded;
  }

  has(role: FrameRole): boolean {
    return this.frames.has(role);
  }

  /** Runs a ribbon command in the commands page. @throws when the page did not associate it. */
  async invoke(command: string): Promise<void> {
    const frame = this.frames.get("commands");
    const page = frame && this.pages.get(frame);
    if (!page) throw new Error("the commands page is not loaded");
    await page.invoke(command);
  }

  readonly openDialog: DialogOpener = (url, { width = 50, height = 50 }, { message, closed }) => {
    const { dialog: title, close: closeLabel } = this.words();
    const frame = el("iframe", { src: url, title });
    const byPerson = (): void => {
      remove();
      closed();
    };
    const box = el(
      "dialog",
      { class: "add-in-dialog", "aria-label": title },
      el(
        "div",
        { class: "pane-head" },
        el("h2", {}, title),
        button("×", byPerson, { "aria-label": closeLabel }),
      ),
      frame,
    );
    const remove = (): void => {
      this.fromDialog.delete(frame);
      box.close();
      box.remove();
    };
    box.addEventListener("cancel", (event) => {
      event.preventDefault();
      byPerson();
    });
    // The sizes are percent of the screen, as Office takes them; small screens get what is readable.
    box.style.width = `max(${width}vw, min(26rem, 94vw))`;
    box.style.height = `max(${height}vh, min(15rem, 94vh))`;
    this.fromDialog.set(frame, message);
    document.body.append(box);
    box.showModal();
    frame.addEventListener("load", () => frame.focus(), { once: true });
    return { close: remove };
  };

  messageParentOf(frame: Element | null): ((text: string) => void) | undefined {
    return frame ? this.fromDialog.get(frame) : undefined;
  }

  attach(frame: Element | null, client: OfficeClient, page: OfficePage): () => void {
    const disconnect = this.host.connect(client);
    if (frame) this.pages.set(frame, page);
    return () => {
      disconnect();
      if (frame) this.pages.delete(frame);
    };
  }
}
