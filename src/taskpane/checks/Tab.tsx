import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Text } from "../../core/text";
import type { WorkbookPort } from "../../excel/port";
import { checkTexts } from "../../locale/checks";
import { useLanguage } from "../language";
import type { ImportPort } from "../import/useImport";
import { usePane, type PaneTools } from "../PaneContext";
import { useStore } from "../store";
import type { TabProps } from "../tabProps";
import { attempt } from "../workbook/attempt";
import { useLook } from "../ui/styles";
import { useCheckRun } from "./CheckContext";
import { Findings } from "./Findings";

const Cleanup = lazy(async () => ({ default: (await import("../cleanup/Cleanup")).Cleanup }));

const ImportDialog = lazy(async () => ({
  default: (await import("../import/ImportDialog")).ImportDialog,
}));

const useStyles = makeStyles({
  views: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What was found in the workbook, and the tidying of tables that were pasted into it. */
export function ChecksTab({ intention }: TabProps) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const { goTo, port, show, during } = usePane();
  const importPort = useMemo(() => importPortOf(port, during), [port, during]);
  const run = useCheckRun();
  const { outcome } = useStore(run);
  const [chosen, setChosen] = useState<{ readonly view: View; readonly key: number } | null>(null);
  const key = intention?.key ?? 0;
  // What was asked for when the tab was opened counts until the officer chooses the other view.
  const asked: View = ASKED[intention?.what ?? ""] ?? "found";
  const view = chosen?.key === key ? chosen.view : asked;
  const wish = outcome === null ? undefined : intention?.what;

  /** Unfolds what was found in the cells that are selected, or says that it is nothing. */
  async function lookAtCell() {
    const selected = await attempt(() => port.selection());
    if (!selected.ok) show("error", selected.error);
    else if (selected.value === null) show("info", { text: checkTexts.selectOneArea });
    else if (!run.unfoldAt(selected.value)) {
      show("success", { text: checkTexts.nothingAt, place: selected.value });
    }
  }

  useEffect(() => {
    if (wish === "first") {
      run.unfold(null);
      const finding = run.step(1);
      if (finding) void goTo(finding.place);
    }
    if (wish === "cell") void lookAtCell();
    // Once for each time that the tab is opened with this wish.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wish, key]);

  return (
    <>
      <div className={styles.views} role="group" aria-label={t(checkTexts.views)}>
        {VIEWS.map(([one, text]) => (
          <Button
            key={one}
            size="small"
            appearance={view === one ? "primary" : "secondary"}
            aria-pressed={view === one}
            onClick={() => setChosen({ view: one, key })}
          >
            {t(text)}
          </Button>
        ))}
      </div>
      {view === "found" && <Findings />}
      {view === "import" && (
        <Suspense fallback={<p className={look.small}>{t(checkTexts.checking)}</p>}>
          <ImportDialog port={importPort} onClose={() => setChosen({ view: "found", key })} />
        </Suspense>
      )}
      {view === "tidy" && (
        <Suspense fallback={<p className={look.small}>{t(checkTexts.checking)}</p>}>
          <Cleanup
            key={intention?.what === "selection" ? key : 0}
            begin={intention?.what === "selection" ? "selection" : "workbook"}
          />
        </Suspense>
      )}
    </>
  );
}

type View = "found" | "tidy" | "import";

const VIEWS: readonly (readonly [View, Text])[] = [
  ["found", checkTexts.viewFound],
  ["tidy", checkTexts.viewTidy],
  ["import", checkTexts.viewImport],
];

/** Imports change the workbook: the pane does not read in the middle of one. */
function importPortOf(port: WorkbookPort, during: PaneTools["during"]): ImportPort {
  return {
    previewImport: (request) => port.previewImport(request),
    readFile: (bytes, name) => port.readFile(bytes, name),
    importTables: (request) => during(() => port.importTables(request)),
    undoCleanup: () => during(() => port.undoCleanup()),
  };
}

/** What is looked at for the wishes with which the tab is opened; all others are for what was found. */
const ASKED: Readonly<Record<string, View>> = {
  tidy: "tidy",
  selection: "tidy",
  import: "import",
};
