/** The add-in's pages in frames: the task pane, the ribbon commands, the custom functions and dialogs. */
import type { OfficeClient } from "../client";
import type { Counters, Host } from "../host";
import type { RegisteredMetadata } from "../functions";
import { createCustomFunctions, type DialogOpener, type OfficePage } from "../office";
import { el } from "../view/dom";
import { focusNextRegion } from "../view/regions";
import type { Shell } from "../view/shell";
import { LOCALES } from "../view/manifest";
import type { PreviewBridge } from "./bridge";

export type FrameRole = "pane" | "commands" | "functions";

/** Words of the host's surface. */
interface Words {
  readonly locale: string;
  /** The add-in's name. */
  readonly name: string;
  /** What formulas write before the dot of a function. */
  readonly namespace: string;
}

/** The words at this moment; the language may change. */
function wordsOf(window: Shell): Words {
  const { language, addIn } = window.state;
  return { locale: LOCALES[language], name: addIn.name, namespace: addIn.namespace };
}

export class Frames implements PreviewBridge {
  private readonly frames = new Map<FrameRole, HTMLIFrameElement>();
  private readonly pages = new Map<Element, OfficePage>();
  private readonly fromDialog = new Map<Element, (text: string) => void>();

  constructor(
    private readonly host: Host,
    /** Where frames that are not shown are kept. */
    private readonly background: HTMLElement,
    private readonly window: Shell,
  ) {}

  get locale(): string {
    return wordsOf(this.window).locale;
  }

  get dark(): boolean {
    return this.window.state.dark;
  }

  get counters(): Readonly<Counters> {
    return { ...this.host.counters };
  }

  /** Describes the custom functions to the host, which shapes their arguments by it as Excel does. */
  metadata: RegisteredMetadata = { functions: [] };

  readonly save = (): Promise<Uint8Array> => this.host.save();

  readonly customFunctions = createCustomFunctions((id, compute) => {
    const described = this.metadata.functions.find((f) => f.id === id);
    const name = `${wordsOf(this.window).namespace}.${described?.name ?? id}`;
    this.host.registerFunction(name, compute, described?.parameters);
  });

  /** Loads a page of the add-in in place of what its frame held. Resolves when its scripts have run. */
  async load(role: FrameRole, path: string, slot: HTMLElement = this.background): Promise<void> {
    this.frames.get(role)?.remove();
    const frame = el("iframe", { src: path, title: wordsOf(this.window).name, "data-role": role });
    this.frames.set(role, frame);
    const loaded = new Promise((resolve) =>
      frame.addEventListener("load", resolve, { once: true }),
    );
    slot.append(frame);
    await loaded;
    // Excel's F6 leads out of a page of an add-in, too.
    frame.contentWindow?.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      focusNextRegion(this.window, event.shiftKey ? -1 : 1);
    });
  }

  /** Runs a ribbon command in the commands page. @throws when the page did not associate it. */
  async invoke(command: string): Promise<void> {
    const frame = this.frames.get("commands");
    const page = frame && this.pages.get(frame);
    if (!page) throw new Error("the commands page is not loaded");
    await page.invoke(command);
  }

  readonly openDialog: DialogOpener = (url, { width = 50, height = 50 }, { message, closed }) => {
    let page: HTMLIFrameElement | undefined;
    const remove = (): void => {
      if (page) this.fromDialog.delete(page);
      close();
    };
    const close = this.window.openDialog({
      url,
      width,
      height,
      tie: (frame) => {
        page = frame;
        this.fromDialog.set(frame, message);
      },
      dismiss: () => {
        remove();
        closed();
      },
    });
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
