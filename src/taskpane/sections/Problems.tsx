import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describe } from "../../locale/describe";
import { paneTexts } from "../../locale/pane";
import type { Refusal } from "../../core/result";
import { gather, sheetOfBlank, type Entry } from "../gather";
import { useLanguage } from "../language";
import { PlaceLink, Section, type GoTo } from "../parts";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

/** Entries shown at first; a sheet pasted wrongly can have hundreds. */
const SHOWN = 10;

/** What the data sheets still lack, each with a way to its cell; blank cells of a sheet are one entry. */
export function Problems({ problems, onGoTo }: { problems: readonly Refusal[]; onGoTo: GoTo }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const entries = gather(problems, sheetOfBlank);
  const shown = all ? entries : entries.slice(0, SHOWN);
  const blank = problems.filter((problem) => sheetOfBlank(problem) !== null);
  const next = blank.length > 1 ? blank[0] : undefined;
  return (
    <Section title={t(paneTexts.problems, { count: problems.length })}>
      {next && (
        <p className={styles.text}>
          {t(paneTexts.fillNext)} <Problem problem={next} onGoTo={onGoTo} />
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((entry, index) => (
          <li key={index}>
            <Listed entry={entry} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Link as="button" onClick={() => setAll(true)}>
          {t(paneTexts.showAll, { count: problems.length })}
        </Link>
      )}
    </Section>
  );
}

/** One problem, or the blank cells of a sheet, each of which is told when asked for. */
function Listed({ entry: { sheet, items }, onGoTo }: { entry: Entry<Refusal>; onGoTo: GoTo }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const [first] = items;
  if (!first) return null;
  if (sheet === null) return <Problem problem={first} onGoTo={onGoTo} />;
  return (
    <>
      {t(paneTexts.blankCells, {
        sheet,
        count: items.length,
        address: first.place?.address ?? "",
      })}{" "}
      <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? paneTexts.hideCells : paneTexts.showCells)}
      </Link>
      {open && (
        <ul className={styles.list}>
          {items.map((problem, index) => (
            <li key={index}>
              <Problem problem={problem} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Problem({ problem, onGoTo }: { problem: Refusal; onGoTo: GoTo }) {
  const { language } = useLanguage();
  return (
    <>
      {describe(problem, language)}{" "}
      {problem.place && <PlaceLink place={problem.place} onGoTo={onGoTo} />}
    </>
  );
}
