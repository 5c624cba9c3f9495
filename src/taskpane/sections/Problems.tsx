import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describe } from "../../locale/describe";
import { paneTexts } from "../../locale/pane";
import type { Refusal } from "../../locale/result";
import { useLanguage } from "../language";
import { PlaceLink, Section, type GoTo } from "../parts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

/** Problems shown at first; a sheet pasted wrongly can have hundreds. */
const SHOWN = 10;

/** What the data sheets still lack, each with a way to its cell. */
export function Problems({ problems, onGoTo }: { problems: readonly Refusal[]; onGoTo: GoTo }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, SHOWN);
  return (
    <Section title={t(paneTexts.problems, { count: problems.length })}>
      <ul className={styles.list}>
        {shown.map((problem, index) => (
          <li key={index}>
            {describe(problem, language)}{" "}
            {problem.place && <PlaceLink place={problem.place} onGoTo={onGoTo} />}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Link as="button" onClick={() => setAll(true)}>
          {t(paneTexts.showAll, { count: problems.length })}
        </Link>
      )}
    </Section>
  );
}
