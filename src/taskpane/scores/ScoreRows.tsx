import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RuleBook } from "../../ita/rulebook/schema";
import { scoresTexts } from "../../locale/scores";
import { useLanguage } from "../language";
import { plain, points, reaches } from "../numbers";
import { Hidden } from "../ui/Hidden";
import { useLook } from "../ui/styles";
import type { ScoreDesk } from "./useScores";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  input: { width: "76px", flexShrink: 0 },
  tried: { fontStyle: "italic" },
  track: {
    position: "relative",
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  bar: { height: "100%", borderRadius: tokens.borderRadiusSmall },
  good: { backgroundColor: tokens.colorBrandBackground },
  poor: { backgroundColor: tokens.colorStatusDangerBackground3 },
  line: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

/** A row an indicator: its name, its score to type, and how far it reaches. */
export function ScoreRows({ book, desk }: { book: RuleBook; desk: ScoreDesk }) {
  const look = useLook();
  const { t } = useLanguage();
  const { passLine } = book.core;
  return (
    <>
      <p className={look.small}>{t(scoresTexts.passLine, { line: plain(passLine) })}</p>
      <ol className={look.list}>
        {book.indicators.map(({ number, name }, index) => (
          <Row
            key={number}
            number={number}
            name={name.value}
            index={index}
            passLine={passLine}
            desk={desk}
          />
        ))}
      </ol>
    </>
  );
}

function Row({
  number,
  name,
  index,
  passLine,
  desk,
}: {
  number: number;
  name: string;
  index: number;
  passLine: number;
  desk: ScoreDesk;
}) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const value = desk.values[index] ?? null;
  const passes = value !== null && reaches(value, passLine);
  return (
    <li>
      <div className={styles.row}>
        <label className={look.words} htmlFor={`score-${number}`} lang="th">
          {number}. {name}
        </label>
        <ScoreField desk={desk} index={index} id={`score-${number}`} value={value} />
      </div>
      {desk.unreadable.has(index) && (
        <p className={mergeClasses(look.small, look.poor)} role="alert">
          {t(scoresTexts.unreadable)}
        </p>
      )}
      {value !== null && (
        <div className={styles.track} aria-hidden>
          <div
            className={mergeClasses(styles.bar, passes ? styles.good : styles.poor)}
            style={{ width: `${value}%` }}
          />
          <div className={styles.line} style={{ insetInlineStart: `${passLine}%` }} />
        </div>
      )}
      {value !== null && <Hidden>{t(passes ? scoresTexts.passed : scoresTexts.notPassed)}</Hidden>}
    </li>
  );
}

/** A score to type. It counts when the field is left or Enter is pressed; Esc puts it back. */
function ScoreField({
  desk,
  index,
  id,
  value,
}: {
  desk: ScoreDesk;
  index: number;
  id: string;
  value: number | null;
}) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);

  function commit() {
    if (draft !== null) desk.enter(index, draft);
    setDraft(null);
  }

  return (
    <Input
      id={id}
      size="small"
      inputMode="decimal"
      autoComplete="off"
      className={mergeClasses(styles.input, desk.trying && styles.tried)}
      disabled={desk.busy}
      value={draft ?? (value === null ? "" : points(value))}
      onChange={(_, { value: typed }) => setDraft(typed)}
      onBlur={commit}
      onPaste={(event) => {
        if (!desk.paste(event.clipboardData.getData("text/plain"))) return;
        event.preventDefault();
        setDraft(null);
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter") commit();
        else if (key === "Escape") setDraft(null);
      }}
    />
  );
}
