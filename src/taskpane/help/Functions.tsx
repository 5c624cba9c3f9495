import {
  Button,
  Field,
  Link,
  makeStyles,
  SearchBox,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { generalNotes, helpTexts, type FunctionGuide } from "../../locale/help";
import { useLanguage } from "../language";
import { Message } from "../ui/Message";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  terms: { margin: 0 },
  details: { marginInlineStart: tokens.spacingHorizontalM },
  // Wide results scroll by themselves; the pane does not.
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", marginBlock: tokens.spacingVerticalXXS },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "1px 6px" },
  search: { minWidth: 0 },
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
export function Functions() {
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
      <Link href="help.html" target="_blank" rel="noreferrer">
        {t(helpTexts.page)}
      </Link>
    </Section>
  );
}

function Guides({ guides }: { guides: readonly FunctionGuide[] }) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const [query, setQuery] = useState("");
  const found = matching(guides, query);
  return (
    <>
      <Field label={t(helpTexts.search)} hint={t(helpTexts.searchHint)}>
        <SearchBox
          className={styles.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      <div role="status">
        {found.length === 0
          ? t(helpTexts.none, { query: query.trim() })
          : found.length === 1
            ? t(helpTexts.foundOne)
            : t(helpTexts.found, { count: found.length })}
      </div>
      <div className={look.stack}>
        {found.map((guide) => (
          <Guide key={guide.id} guide={guide} open={found.length === 1} />
        ))}
      </div>
      <h3 className={look.heading}>{t(helpTexts.general)}</h3>
      <ul className={look.bullets}>
        {generalNotes.map((note) => (
          <li key={note.en}>{t(note)}</li>
        ))}
      </ul>
    </>
  );
}

function Guide({ guide, open }: { guide: FunctionGuide; open: boolean }) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const { id, syntax, description, parameters, notes, examples } = guide;
  return (
    <details className={look.box} open={open}>
      <summary className={look.summary}>
        <span className={styles.name}>{id}</span> {t(description)}
      </summary>
      <p className={styles.code}>{syntax}</p>
      <h3 className={look.heading}>{t(helpTexts.parameters)}</h3>
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
      <h3 className={look.heading}>{t(helpTexts.examples)}</h3>
      {examples.map(({ formula, gives }) => (
        <div key={formula}>
          <div className={styles.code}>{formula}</div>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={t(helpTexts.result)}>
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
        </div>
      ))}
      {notes.length > 0 && (
        <>
          <h3 className={look.heading}>{t(helpTexts.notes)}</h3>
          <ul className={look.bullets}>
            {notes.map((note) => (
              <li key={note.en}>{t(note)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
