import { createRoot } from "react-dom/client";
import { workbookPort } from "../excel/port";
import { languageMemory, languageOf } from "../locale/preference";
import { App } from "./App";
import { openingOf } from "./opening";
import type { Assess } from "./workbook/follower";

const assess: Assess = async (scores, book) =>
  (await import("../ita/assessment")).assess(scores, book);

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element with the id root");
  const [loading] = performance.getEntriesByType("navigation");
  const reloaded = loading instanceof PerformanceNavigationTiming && loading.type === "reload";
  const { displayLanguage, officeTheme, partitionKey } = Office.context;
  createRoot(root).render(
    <App
      port={workbookPort}
      assess={assess}
      officeLanguage={languageOf(displayLanguage)}
      memory={languageMemory(() => window.localStorage, partitionKey)}
      opening={openingOf(window.location.search, reloaded)}
      dark={officeTheme?.isDarkTheme ?? false}
    />,
  );
});
