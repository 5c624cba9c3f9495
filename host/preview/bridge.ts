/** How the add-in's pages, each in a frame of its own, reach the host in the page around them. */
import type { OfficeClient } from "../client";
import type { Counters } from "../host";
import type { createCustomFunctions, DialogOpener, OfficePage } from "../office";

/** What the host's page offers to the frames, as `window.itaPreview`. */
export interface PreviewBridge {
  /** Language of the host's surface, e.g. "th-TH". */
  readonly locale: string;
  /** Whether Office is shown in its dark theme. */
  readonly dark: boolean;
  readonly customFunctions: ReturnType<typeof createCustomFunctions>;
  readonly openDialog: DialogOpener;
  /** The workbook as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Traffic between the pages and the workbook so far, for benchmarks. */
  readonly counters: Readonly<Counters>;
  /** In a dialog's frame: sends a message to the page that opened it. Undefined in every other frame. */
  messageParentOf(frame: Element | null): ((text: string) => void) | undefined;
  /** Ties a frame's client to the workbook and tells the host about its commands. Answers how to untie it. */
  attach(frame: Element | null, client: OfficeClient, page: OfficePage): () => void;
}

declare global {
  interface Window {
    itaPreview?: PreviewBridge;
  }
}
