import { useCallback, useEffect, useMemo, useState } from "react";
import type { Place } from "../core/result";
import type { WorkbookPort } from "../excel/port";
import { CheckRun } from "./checks/run";
import type { Opening } from "./opening";
import type { PaneTools, TabId } from "./PaneContext";
import { useStore } from "./store";
import type { TabProps } from "./tabProps";
import type { Notice } from "./ui/Toast";
import { attempt } from "./workbook/attempt";
import { WorkbookFollower, type Assess } from "./workbook/follower";

/** What stands in the pane below its head. */
export type PanePage = TabId | "help";

/** What the pane holds together: the workbook it follows, the checks, which page is shown and the last answer. */
export function usePaneTools(port: WorkbookPort, assess: Assess, opening: Opening | null) {
  const [follower] = useState(() => new WorkbookFollower(port, assess));
  const [checks] = useState(() => new CheckRun(port, follower.during));
  const { snapshot } = useStore(follower);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [page, setPage] = useState<PanePage>(opening?.page ?? "work");
  const [intention, setIntention] = useState<TabProps["intention"]>(() =>
    opening?.intention === undefined ? null : { what: opening.intention, key: 1 },
  );
  // A tab once opened stays, so that its results are still there when the officer comes back.
  const [opened, setOpened] = useState<ReadonlySet<PanePage>>(() => new Set([page]));
  useEffect(() => follower.start(), [follower]);
  // With every reading the findings are of another workbook; the check itself is loaded after the pane is shown.
  useEffect(() => {
    if (snapshot && snapshot.state.present.length > 0) void checks.check();
  }, [checks, snapshot]);

  const show = useCallback<PaneTools["show"]>((intent, what, undo) => {
    setNotice((last) => ({ ...what, intent, key: (last?.key ?? 0) + 1, ...(undo && { undo }) }));
  }, []);

  const tools = useMemo((): PaneTools => {
    return {
      port,
      snapshot,
      assess,
      during: follower.during,
      refresh: follower.refresh,
      show,
      goTo: async (place: Place) => {
        const result = await attempt(() => port.goTo(place));
        if (!result.ok) show("error", result.error);
      },
      open: (tab, what) => {
        setPage(tab);
        setOpened((before) => new Set([...before, tab]));
        setIntention((last) => (what ? { what, key: (last?.key ?? 0) + 1 } : null));
      },
    };
  }, [port, snapshot, assess, follower, show]);

  // What an earlier run left half-way is finished or put back before anything else is asked for.
  useEffect(() => {
    void attempt(() => port.recover()).then((done) => {
      const [told] = done.ok ? done.value : [done.error];
      if (told) show(done.ok ? "info" : "warning", told);
    });
  }, [port, show]);

  return {
    tools,
    follower,
    checks,
    notice,
    dismiss: () => setNotice(null),
    page,
    intention,
    opened,
    toggleHelp: () => (page === "help" ? tools.open("work") : setPage("help")),
  };
}
