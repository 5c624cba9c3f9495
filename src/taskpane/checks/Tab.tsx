import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { checkTexts } from "../../locale/checks";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import type { TabProps } from "../tabProps";
import { attempt } from "../workbook/attempt";
import { useLook } from "../ui/styles";
import { useCheckRun } from "./CheckContext";
import { Findings } from "./Findings";

const Cleanup = lazy(async () => ({ default: (await import("../cleanup/Cleanup")).Cleanup }));

const useStyles = makeStyles({
  views: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What was found in the workbook, and the tidying of tables that were pasted into it. */
export function ChecksTab({ intention }: TabProps) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const { goTo, port, show } = usePane();
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
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wish, key]);

  return (
    <>
      <div className={styles.views} role="group" aria-label={t(checkTexts.views)}>
        {(["found", "tidy"] as const).map((one) => (
          <Button
            key={one}
            size="small"
            appearance={view === one ? "primary" : "secondary"}
            aria-pressed={view === one}
            onClick={() => setChosen({ view: one, key })}
          >
            {t(one === "found" ? checkTexts.viewFound : checkTexts.viewTidy)}
          </Button>
        ))}
      </div>
      {view === "found" ? (
        <Findings />
      ) : (
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

type View = "found" | "tidy";

/** What is looked at for the wishes with which the tab is opened; all others are for what was found. */
const ASKED: Readonly<Record<string, View>> = { tidy: "tidy", selection: "tidy", import: "tidy" };
