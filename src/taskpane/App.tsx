import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../core/text";
import type { WorkbookPort } from "../excel/port";
import type { LanguageMemory } from "../locale/preference";
import { ErrorBoundary } from "./ErrorBoundary";
import { LanguageContext } from "./language";
import type { Opening } from "./opening";
import { Pane } from "./Pane";
import { paneTheme } from "./theme";
import type { Assess } from "./workbook/follower";

// The pane is narrow: the margin that browsers give a page is room lost.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
});

/** What the pane needs from outside; `index.tsx` gives the real things, tests give fakes. */
export interface AppProps {
  readonly port: WorkbookPort;
  readonly assess: Assess;
  /** Language of Office, used until the officer chooses one. */
  readonly officeLanguage: Language;
  readonly memory: LanguageMemory;
  readonly dark?: boolean;
  /** Where the pane begins; left out: at its home. */
  readonly opening?: Opening | null;
}

/** The task pane. */
export function App({
  port,
  assess,
  officeLanguage,
  memory,
  dark = false,
  opening = null,
}: AppProps) {
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
          <Pane port={port} assess={assess} opening={opening} onSwitchLanguage={switchLanguage} />
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}
