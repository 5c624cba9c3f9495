import { Button, Field, makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { generalNotes, helpTexts, type FunctionGuide } from "../../locale/help";
import { useLanguage } from "../language";
import { Message, Section } from "../parts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  guide: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalS,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    marginBlock: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  terms: { margin: 0 },
  details: { marginInlineStart: tokens.spacingHorizontalM },
  table: { borderCollapse: "collapse", marginBlock: tokens.spacingVerticalXXS },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "1px 6px" },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** The build writes this file beside the pane from the records of the functions (src/functions/docs/guide.ts). */
async function loadGuides(): Promise<readonly FunctionGuide[]> {
  const response = await fetch("functions-help.json");
  if (!response.ok) throw new Error(`functions-help.json: ${response.status}`);
  return (await response.json()) as readonly FunctionGuide[];
}

/** Functions in which every word of the query occurs: in the name, or in any text of either language. */
export function matching(
  guides: readonly FunctionGuide[],
  query: string,
): readonly FunctionGuide[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return guides.filter(({ syntax, description, parameters, notes }) => {
    const texts = [description, ...parameters.map((one) => one.description), ...notes];
    const all = [syntax, ...texts.flatMap(({ th, en }) => [th, en])].join("\n").toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Help on the custom functions: search, syntax, arguments, examples, notes. */
export function Help() {
  const { t } = useLanguage();
  const [guides, setGuides] = useState<readonly FunctionGuide[] | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let shown = true;
    loadGuides().then(
      (loaded) => shown && setGuides(loaded),
      () => shown && setGuides("failed"),
    );
    return () => {
      shown = false;
    };
  }, [attempt]);

  function again() {
    setGuides(null);
    setAttempt(attempt + 1);
  }

  return (
    <Section title={t(helpTexts.title)}>
      {guides === null && <Spinner label={t(helpTexts.loading)} />}
      {guides === "failed" && (
        <Message
          focus
          intent="error"
          actions={
            <Button size="small" onClick={again}>
              {t(helpTexts.tryAgain)}
            </Button>
          }
        >
          {t(helpTexts.loadFailed)}
        </Message>
      )}
      {Array.isArray(guides) && <Guides guides={guides} />}
    </Section>
  );
}

function Guides({ guides }: { guides: readonly FunctionGuide[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [query, setQuery] = useState("");
  const found = matching(guides, query);
  return (
    <>
      <Field label={t(helpTexts.search)} hint={t(helpTexts.searchHint)}>
        <SearchBox value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <div role="status">
        {found.length === 0
          ? t(helpTexts.none, { query: query.trim() })
          : found.length === 1
            ? t(helpTexts.foundOne)
            : t(helpTexts.found, { count: found.length })}
      </div>
      <div className={styles.list}>
        {found.map((guide) => (
          <Guide key={guide.id} guide={guide} open={found.length === 1} />
        ))}
      </div>
      <h3 className={styles.heading}>{t(helpTexts.general)}</h3>
      <ul className={styles.notes}>
        {generalNotes.map((note) => (
          <li key={note.en}>{t(note)}</li>
        ))}
      </ul>
    </>
  );
}

function Guide({ guide, open }: { guide: FunctionGuide; open: boolean }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { id, syntax, description, parameters, notes, examples } = guide;
  return (
    <details className={styles.guide} open={open}>
      <summary className={styles.summary}>
        <span className={styles.name}>{id}</span> {t(description)}
      </summary>
      <p className={styles.code}>{syntax}</p>
      <h3 className={styles.heading}>{t(helpTexts.parameters)}</h3>
      <dl className={styles.terms}>
        {parameters.map((one) => (
          <div key={one.name}>
            <dt className={styles.code}>
              {one.name} {one.optional && `(${t(helpTexts.optional)})`}
            </dt>
            <dd className={styles.details}>{t(one.description)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{t(helpTexts.examples)}</h3>
      {examples.map(({ formula, gives }) => (
        <div key={formula}>
          <div className={styles.code}>{formula}</div>
          <table className={styles.table} aria-label={t(helpTexts.result)}>
            <tbody>
              {gives.map((row, r) => (
                <tr key={r}>
                  {row.map((cell, c) => (
                    <td key={c} className={styles.cell}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {notes.length > 0 && (
        <>
          <h3 className={styles.heading}>{t(helpTexts.notes)}</h3>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note.en}>{t(note)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
