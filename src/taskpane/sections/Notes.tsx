import { makeStyles, tokens } from "@fluentui/react-components";
import { describe } from "../../locale/describe";
import { moreSheetsTexts } from "../../locale/moreSheets";
import type { Refusal } from "../../core/result";
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

/** What an officer should know of the figures although nothing has to be mended. */
export function Notes({ notes, onGoTo }: { notes: readonly Refusal[]; onGoTo: GoTo }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  return (
    <Section title={t(moreSheetsTexts.notes, { count: notes.length })}>
      <ul className={styles.list}>
        {notes.map((note, index) => (
          <li key={index}>
            {describe(note, language)}{" "}
            {note.place && <PlaceLink place={note.place} onGoTo={onGoTo} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
