/** The add-in's pages in frames: the task pane, the ribbon commands, the custom functions and dialogs. */
import type { OfficeClient } from "../client";
import type { Counters, Host } from "../host";
import type { FunctionsMetadata } from "../functions";
import { createCustomFunctions, type DialogOpener, type OfficePage } from "../office";
import { button, el } from "../view/dom";
import type { PreviewBridge } from "./bridge";

export type FrameRole = "pane" | "commands" | "functions";

/** Words of the host's surface. */
export interface Words {
  readonly locale: string;
  /** The add-in's name. */
  readonly name: string;
  /** What formulas write before the dot of a function. */
  readonly namespace: string;
  /** Title of a dialog. */
  readonly dialog: string;
  readonly close: string;
}

export class Frames implements PreviewBridge {
  private readonly frames = new Map<FrameRole, HTMLIFrameElement>();
  private readonly pages = new Map<Element, OfficePage>();
  private readonly fromDialog = new Map<Element, (text: string) => void>();

  constructor(
    private readonly host: Host,
    /** Where frames that are not shown are kept. */
    private readonly background: HTMLElement,
    /** The words at this moment; the language may change. */
    private readonly words: () => Words,
  ) {}

  get locale(): string {
    return this.words().locale;
  }

  get counters(): Readonly<Counters> {
    return { ...this.host.counters };
  }

  /** Describes the custom functions to the host, which shapes their arguments by it as Excel does. */
  metadata: FunctionsMetadata = { functions: [] };

  readonly customFunctions = createCustomFunctions((id, compute) => {
    const described = this.metadata.functions.find((f) => f.id === id);
    const name = `${this.words().namespace}.${described?.name ?? id}`;
    this.host.registerFunction(name, compute, described?.parameters);
  });

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
