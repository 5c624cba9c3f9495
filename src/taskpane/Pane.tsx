import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Text } from "../core/text";
import type { WorkbookPort } from "../excel/port";
import { describe } from "../locale/describe";
import { paneTexts } from "../locale/pane";
import { CheckContext } from "./checks/CheckContext";
import { PaneHeader } from "./header/Header";
import { ScoreStrip } from "./header/ScoreStrip";
import { useScoreAnnouncement } from "./header/useScoreAnnouncement";
import { useLanguage } from "./language";
import type { Opening } from "./opening";
import { PaneContext } from "./PaneContext";
import { useStore } from "./store";
import type { TabProps } from "./tabProps";
import { TABS } from "./tabs";
import { Announcement } from "./ui/Hidden";
import { TabStrip } from "./ui/TabStrip";
import { Toast } from "./ui/Toast";
import { usePaneTools, type PanePage } from "./usePaneTools";
import type { Assess } from "./workbook/follower";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // In a very low window the fixed part would leave no room for anything else.
    "@media (max-height: 320px)": { position: "static" },
  },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // A list is else as wide as its longest choice, and at 270 px wider than the pane.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select__select": { minWidth: 0, width: "100%" },
  },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  unread: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The pane itself: head, score, tabs and the answers to what was pressed. */
export function Pane({
  port,
  assess,
  opening,
  onSwitchLanguage,
}: {
  port: WorkbookPort;
  assess: Assess;
  opening: Opening | null;
  onSwitchLanguage: () => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { tools, follower, checks, notice, dismiss, page, intention, opened, toggleHelp } =
    usePaneTools(port, assess, opening);
  const { snapshot, refusal, watching } = useStore(follower);
  const [announcement, setAnnouncement] = useState<Text>(EMPTY);
  useScoreAnnouncement(snapshot, setAnnouncement);

  async function readAgain() {
    setAnnouncement(paneTexts.reading);
    setAnnouncement((await follower.refresh()) ? paneTexts.refreshed : EMPTY);
  }

  return (
    <PaneContext value={tools}>
      <CheckContext value={checks}>
        <div className={styles.pane}>
          <header className={styles.top}>
            <PaneHeader
              onReadAgain={() => void readAgain()}
              onSwitchLanguage={onSwitchLanguage}
              helpShown={page === "help"}
              onHelp={toggleHelp}
            />
            <ScoreStrip />
            <TabStrip
              tabs={TABS}
              selected={page === "help" ? null : page}
              onSelect={(tab) => tools.open(tab)}
            />
            {refusal && (
              <p className={styles.unread}>
                {describe(refusal, language)} {snapshot && t(paneTexts.olderView)}
              </p>
            )}
            {!watching && <p className={styles.unread}>{t(paneTexts.watchUnavailable)}</p>}
          </header>
          <Announcement text={t(announcement)} />
          <main className={styles.main}>
            {!snapshot && !refusal && <Spinner label={t(paneTexts.reading)} />}
            <Panels page={page} opened={opened} intention={intention} />
          </main>
          {notice && <Toast key={notice.key} notice={notice} onClose={dismiss} />}
          <Announcement text={notice ? describe(notice, language) : ""} />
        </div>
      </CheckContext>
    </PaneContext>
  );
}

/** The tabs that were opened, of which one is shown, or the help. */
function Panels({
  page,
  opened,
  intention,
}: {
  page: PanePage;
  opened: ReadonlySet<PanePage>;
  intention: TabProps["intention"];
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const opening = <Spinner label={t(paneTexts.opening)} />;
  return (
    <>
      {TABS.map(
        ({ id, Content }) =>
          opened.has(id) && (
            <div
              key={id}
              id={`panel-${id}`}
              role="tabpanel"
              aria-labelledby={`tab-${id}`}
              hidden={page !== id}
              {...(page === id && { className: styles.panel })}
            >
              <Suspense fallback={opening}>
                <Content intention={page === id ? intention : null} />
              </Suspense>
            </div>
          ),
      )}
      {page === "help" && (
        <Suspense fallback={opening}>
          <HelpPage />
        </Suspense>
      )}
    </>
  );
}

const HelpPage = lazy(async () => ({ default: (await import("./help/HelpPage")).HelpPage }));

const EMPTY: Text = { th: "", en: "" };
