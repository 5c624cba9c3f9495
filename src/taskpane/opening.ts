/** What the pane begins with: the ribbon and the context menu open it at a place, which their address names. */
import type { TabId } from "./PaneContext";

/** A page of the pane, and what is done there at once. */
export interface Opening {
  readonly page: TabId | "help";
  readonly intention?: string;
}

/** By the word after `?open=` in the addresses of the manifest. */
const OPENINGS: Readonly<Record<string, Opening>> = {
  checks: { page: "checks", intention: "found" },
  import: { page: "checks", intention: "import" },
  make: { page: "reports", intention: "make" },
  share: { page: "reports", intention: "share" },
  help: { page: "help" },
  cell: { page: "checks", intention: "cell" },
  selection: { page: "checks", intention: "selection" },
};

/**
 * What an address asks for; null where it asks for nothing.
 * @param reloaded the officer loaded the pane anew: it comes to its place, but does nothing once more
 */
export function openingOf(query: string, reloaded = false): Opening | null {
  const word = new URLSearchParams(query).get("open") ?? "";
  const opening = Object.hasOwn(OPENINGS, word) ? OPENINGS[word] : undefined;
  if (!opening) return null;
  return reloaded ? { page: opening.page } : opening;
}
