import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Text } from "../core/text";
import { paneTexts } from "../locale/pane";
import type { TabId } from "./PaneContext";
import type { TabProps } from "./tabProps";

/** A tab of the pane; its code is loaded when it is first opened. */
export interface Tab {
  readonly id: TabId;
  readonly text: Text;
  readonly Content: LazyExoticComponent<ComponentType<TabProps>>;
}

/** All tabs in the order in which an officer works. */
export const TABS: readonly Tab[] = [
  {
    id: "work",
    text: paneTexts.workTab,
    Content: lazy(async () => ({ default: (await import("./tasks/Tab")).WorkTab })),
  },
  {
    id: "scores",
    text: paneTexts.scoresTab,
    Content: lazy(async () => ({ default: (await import("./scores/Tab")).ScoresTab })),
  },
  {
    id: "checks",
    text: paneTexts.checksTab,
    Content: lazy(async () => ({ default: (await import("./checks/Tab")).ChecksTab })),
  },
  {
    id: "reports",
    text: paneTexts.reportsTab,
    Content: lazy(async () => ({ default: (await import("./reports/Tab")).ReportsTab })),
  },
];
