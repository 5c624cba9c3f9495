import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import { describe } from "../locale/describe";
import { paneTexts } from "../locale/pane";
import type { LanguageMemory } from "../locale/preference";
import type { Place, Reading, Refusal } from "../core/result";
import { say, type Language, type Text } from "../core/text";
import { workbookTexts } from "../locale/workbook";

import type { WorkbookState } from "../sheets/state";
import type { DataSheetId, NeededSheetId } from "../sheets/templates/all";
import { attempt } from "./attempt";
import { ErrorBoundary } from "./ErrorBoundary";
import { points } from "./figures";
import { LanguageContext, useLanguage } from "./language";
import { Announcement, Message, PlaceLink } from "./parts";
import type { WorkbookPort } from "../excel/port";
import { FirstStep } from "./sections/FirstStep";
import { Measures } from "./sections/Measures";
import { Notes } from "./sections/Notes";
import { Problems } from "./sections/Problems";
import { Profile } from "./sections/Profile";
import { Reports, type MakeReports } from "./sections/Reports";
import { Scores } from "./sections/Scores";
import { TABS } from "./tabs";
import { paneTheme } from "./theme";
import { useWorkbook, type Assess, type Snapshot } from "./useWorkbook";

// The pane is narrow: the margin that browsers give a page is room lost.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  header: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  titles: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  switch: { minWidth: "auto", flexShrink: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  tabs: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What the pane needs from outside; `index.tsx` gives the real things, tests give fakes. */
export interface AppProps {
  readonly port: WorkbookPort;
  readonly assess: Assess;
  /** Language of Office, used until the officer chooses one. */
  readonly officeLanguage: Language;
  readonly memory: LanguageMemory;
  readonly dark?: boolean;
}

/** The task pane. */
export function App({ port, assess, officeLanguage, memory, dark = false }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => memory.load() ?? officeLanguage);
  const theme = useMemo(() => paneTheme(dark), [dark]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function switchLanguage() {
    const other = language === "th" ? "en" : "th";
    memory.save(other);
    setLanguage(other);
  }

  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <LanguageContext value={language}>
        <ErrorBoundary>
          <Pane port={port} assess={assess} onSwitchLanguage={switchLanguage} />
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}

/** An answer to something the officer pressed, shown on top of the pane. Kept as data: it follows the language. */
interface Notice extends Refusal {
  readonly intent: "success" | "info" | "error";
  readonly key: number;
}

function Pane({
  port,
  assess,
  onSwitchLanguage,
}: {
  port: WorkbookPort;
  assess: Assess;
  onSwitchLanguage: () => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { snapshot, refusal, watching, refresh, during } = useWorkbook(port, assess);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState(OVERVIEW);
  // A tab once opened stays, so that its results are still there when the officer comes back.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [announcement, setAnnouncement] = useState<Text>(EMPTY);
  useScoreAnnouncement(snapshot, setAnnouncement);

  function show(intent: Notice["intent"], what: Refusal) {
    setNotice((last) => ({ ...what, intent, key: (last?.key ?? 0) + 1 }));
  }

  async function readAgain() {
    setNotice(null);
    setAnnouncement(paneTexts.reading);
    setAnnouncement((await refresh()) ? paneTexts.refreshed : EMPTY);
  }

  async function goTo(place: Place) {
    const result = await attempt(() => port.goTo(place));
    if (!result.ok) show("error", result.error);
  }

  async function addSheets() {
    setAdding(true);
    const result = await during(() => attempt(() => port.insertTemplates()));
    await refresh();
    setAdding(false);
    if (!result.ok) show("error", result.error);
    else if (result.value.sheets.length === 0)
      show("info", { text: workbookTexts.templatesAlreadyThere });
    else
      show("success", {
        text: workbookTexts.templatesInserted,
        params: { sheets: result.value.sheets.join(", ") },
      });
  }

  const make: MakeReports = (options) => during(() => attempt(() => port.makeReports(options)));
  const onGoTo = (place: Place) => void goTo(place);
  const onAdd = () => void addSheets();

  const state = snapshot?.state;
  const agency = state?.agency.value;
  const neededSheets = state?.sheets.filter(({ needed }) => needed) ?? [];
  const missing = neededSheets.filter(({ present }) => !present);
  const none = state !== undefined && missing.length === neededSheets.length;
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1 className={styles.title}>{agency?.name || t(paneTexts.product)}</h1>
          {agency && (
            <p className={styles.hint}>{t(paneTexts.fiscalYear, { year: agency.fiscalYear })}</p>
          )}
        </div>
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={t(paneTexts.refresh)}
          title={t(paneTexts.refresh)}
          onClick={() => void readAgain()}
        />
        <Button
          appearance="subtle"
          className={styles.switch}
          lang={language === "th" ? "en" : "th"}
          onClick={onSwitchLanguage}
        >
          {t(paneTexts.otherLanguage)}
        </Button>
      </header>
      <Announcement text={t(announcement)} />
      <main className={styles.main}>
        {notice && (
          <Message
            key={notice.key}
            focus
            intent={notice.intent}
            title={t(notice.intent === "error" ? paneTexts.couldNotDo : paneTexts.done)}
            actions={
              <>
                {notice.place && <PlaceLink place={notice.place} onGoTo={onGoTo} />}
                <Button size="small" onClick={() => setNotice(null)}>
                  {t(paneTexts.close)}
                </Button>
              </>
            }
          >
            {describe(notice, language)}
          </Message>
        )}
        {refusal && (
          <Message
            intent="error"
            title={t(paneTexts.readFailed)}
            actions={
              <>
                {refusal.place && <PlaceLink place={refusal.place} onGoTo={onGoTo} />}
                <Button size="small" onClick={() => void readAgain()}>
                  {t(paneTexts.tryAgain)}
                </Button>
              </>
            }
          >
            {describe(refusal, language)} {snapshot && t(paneTexts.olderView)}
          </Message>
        )}
        <nav className={styles.tabs} aria-label={t(paneTexts.tabs)}>
          {[{ id: OVERVIEW, text: paneTexts.overview }, ...TABS].map(({ id, text }) => (
            <Button
              key={id}
              size="small"
              appearance={open === id ? "primary" : "subtle"}
              aria-current={open === id ? "page" : undefined}
              onClick={() => {
                setOpen(id);
                setOpened((before) => [...new Set([...before, id])]);
              }}
            >
              {t(text)}
            </Button>
          ))}
        </nav>
        {TABS.map(
          ({ id, text, Section }) =>
            opened.includes(id) && (
              <section key={id} hidden={open !== id} aria-label={t(text)}>
                <Suspense fallback={<Spinner label={t(paneTexts.reading)} />}>
                  <Section snapshot={snapshot} onGoTo={onGoTo} during={during} show={show} />
                </Suspense>
              </section>
            ),
        )}
        {open === OVERVIEW && !snapshot && !refusal && <Spinner label={t(paneTexts.reading)} />}
        {open === OVERVIEW && none && <FirstStep busy={adding} onAdd={onAdd} />}
        {open === OVERVIEW && snapshot && !none && (
          <>
            {missing.length > 0 && (
              <Message
                intent="warning"
                actions={
                  <Button size="small" disabledFocusable={adding} onClick={onAdd}>
                    {t(adding ? paneTexts.addingSheets : paneTexts.addSheets)}
                  </Button>
                }
              >
                {t(paneTexts.sheetsMissing, {
                  sheets: missing.map(({ name }) => t(name)).join(", "),
                })}
              </Message>
            )}
            <Sections snapshot={snapshot} onGoTo={onGoTo}>
              <Reports onMake={make} onGoTo={onGoTo} announce={setAnnouncement} />
            </Sections>
          </>
        )}
        {!watching && <p className={styles.hint}>{t(paneTexts.watchUnavailable)}</p>}
      </main>
    </div>
  );
}

/** The cards of the data sheets that are there; `children` stands before the profile. */
function Sections({
  snapshot: { state, assessment },
  onGoTo,
  children,
}: {
  snapshot: Snapshot;
  onGoTo: (place: Place) => void;
  children: React.ReactNode;
}) {
  const problems = problemsOf(state);
  const notes = state.notes ?? [];
  const has = (id: NeededSheetId) => !state.missing.includes(id);
  return (
    <>
      {problems.length > 0 && <Problems problems={problems} onGoTo={onGoTo} />}
      {notes.length > 0 && <Notes notes={notes} onGoTo={onGoTo} />}
      {has("scores") && <Scores assessment={assessment} />}
      {has("measures") && <Measures measures={state.measures.value} assessment={assessment} />}
      {children}
      {has("agency") && <Profile agency={state.agency.value} />}
    </>
  );
}

/** The tab that is open first. */
const OVERVIEW = "overview";
const EMPTY: Text = { th: "", en: "" };

/** Problems of the sheets that are there; a missing sheet has its own message with the button beside it. */
function problemsOf(state: WorkbookState): readonly Refusal[] {
  const readings: Partial<Record<DataSheetId, Reading<unknown>>> = state;
  return state.sheets.flatMap(({ id, present }) => (present && readings[id]?.problems) || []);
}

/** Reads out total and level when they change under the officer's hands; the first reading is not a change. */
function useScoreAnnouncement(snapshot: Snapshot | null, announce: (text: Text) => void) {
  const known = useRef<string | null>(null);
  const assessment = snapshot?.assessment;
  useEffect(() => {
    if (!assessment) return;
    const params = { score: points(assessment.total.score), level: assessment.level.name };
    const text: Text = {
      th: say(paneTexts.scoresNow, "th", params),
      en: say(paneTexts.scoresNow, "en", params),
    };
    if (known.current !== null && known.current !== text.th) announce(text);
    known.current = text.th;
  }, [assessment, announce]);
}
