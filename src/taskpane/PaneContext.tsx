import { createContext, use } from "react";
import type { Place, Refusal } from "../core/result";
import type { WorkbookPort } from "../excel/port";
import type { Intent } from "./ui/Message";
import type { Assess, FollowedWorkbook } from "./workbook/follower";

/** Tabs of the pane, in their order. */
export const TAB_IDS = ["work", "scores", "checks", "reports"] as const;
export type TabId = (typeof TAB_IDS)[number];

/** What every part of the pane is given. */
export interface PaneTools {
  /** The workbook; the only door to it. */
  readonly port: WorkbookPort;
  /** The data sheets as last read; null until the first reading is done. */
  readonly snapshot: FollowedWorkbook | null;
  readonly assess: Assess;
  /** Shows a place of the workbook; a refusal is shown in the pane. */
  readonly goTo: (place: Place) => Promise<void>;
  /** Runs something that changes the workbook: the pane does not read in the middle of it, and reads once after it. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Reads the workbook again. */
  readonly refresh: () => Promise<boolean>;
  /** Shows an answer to something the officer pressed, at the bottom of the pane; the place is left as it is. */
  readonly show: (intent: Intent, what: Refusal, undo?: () => void) => void;
  /** Opens another tab; `intention` is what it shall do at once, such as "make" or "first". */
  readonly open: (tab: TabId, intention?: string) => void;
}

export const PaneContext = createContext<PaneTools | null>(null);

/** What the pane gives to this part. */
export function usePane(): PaneTools {
  const tools = use(PaneContext);
  if (!tools) throw new Error("a part of the pane stands outside of it");
  return tools;
}
