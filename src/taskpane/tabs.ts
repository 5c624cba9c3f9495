import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { cleanupTexts } from "../locale/cleanup";
import { moreSheetsTexts } from "../locale/moreSheets";
import { paneTexts } from "../locale/pane";
import { checkTexts } from "../locale/checks";
import type { Place, Refusal } from "../core/result";
import type { Text } from "../core/text";
import type { Snapshot } from "./useWorkbook";

/** What a tab of the pane is given. */
export interface TabProps {
  /** The data sheets as last read; null until the first reading is done. */
  readonly snapshot: Snapshot | null;
  /** Shows a place of the workbook; a refusal is shown on top of the pane. */
  readonly onGoTo: (place: Place) => void;
  /** Runs something that changes the workbook: the pane does not read in the middle of it, and reads once after it. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Shows a sentence on top of the pane. */
  readonly show: (intent: "success" | "info" | "error", what: Refusal) => void;
}

/** A tab beside the overview; its code is loaded when it is first opened. */
export interface Tab {
  readonly id: string;
  readonly text: Text;
  readonly Section: LazyExoticComponent<ComponentType<TabProps>>;
}

/**
 * Makes a tab of a module that exports its component under a name.
 * Tabs stand in the order in which an officer works: check, tidy, read up.
 */
export function tab<K extends string>(
  id: string,
  text: Text,
  load: () => Promise<Record<K, ComponentType<TabProps>>>,
  name: K,
): Tab {
  return { id, text, Section: lazy(async () => ({ default: (await load())[name] })) };
}

/** All tabs beside the overview. */
export const TABS: readonly Tab[] = [
  tab("checks", checkTexts.tab, () => import("./sections/Checks"), "Checks"),
  tab("data", moreSheetsTexts.tab, () => import("./sections/DataSheets"), "DataSheets"),
  tab("cleanup", cleanupTexts.title, () => import("./sections/Cleanup"), "Cleanup"),
  tab("help", paneTexts.helpTab, () => import("./sections/Help"), "Help"),
];
