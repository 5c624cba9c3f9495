import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { checkTexts } from "../../locale/checks";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useStore } from "../store";
import type { TabProps } from "../tabProps";
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
  const { goTo } = usePane();
  const run = useCheckRun();
  const { outcome } = useStore(run);
  const [chosen, setChosen] = useState<{ readonly view: View; readonly key: number } | null>(null);
  const key = intention?.key ?? 0;
  // What was asked for when the tab was opened counts until the officer chooses the other view.
  const asked: View = intention?.what === "tidy" ? "tidy" : "found";
  const view = chosen?.key === key ? chosen.view : asked;
  const first = intention?.what === "first" && outcome !== null;

  useEffect(() => {
    if (!first) return;
    run.unfold(null);
    const finding = run.step(1);
    if (finding) void goTo(finding.place);
    // Once for each time that the tab is opened with this wish.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first, key]);

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
          <Cleanup />
        </Suspense>
      )}
    </>
  );
}

type View = "found" | "tidy";
