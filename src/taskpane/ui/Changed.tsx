import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { differences } from "../../checks/cleanup/differences";
import { cleanupTexts } from "../../locale/cleanup";
import { useLanguage } from "../language";
import { Hidden } from "./Hidden";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "underline",
  },
});

/** Characters of an unchanged passage that are shown at each of its ends. */
const AROUND = 18;

/** What is only white space, made visible: a line break as ↵, every space as ␣. */
export function visibleChange(text: string): string {
  const marked = text.replace(/\n/g, "↵\n");
  return /\S/.test(text) ? marked : text.replace(/\n/g, "↵").replace(/[^↵]/g, "␣");
}

/** The unchanged passage shortened in the middle; its ends show where the changes stand. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * AROUND) return text;
  return `${isFirst ? "" : text.slice(0, AROUND)} … ${isLast ? "" : text.slice(-AROUND)}`;
}

/** One text with what goes struck out and what comes underlined; line breaks and spaces that change are seen. */
export function Changed({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const pieces = useMemo(() => differences(before, after), [before, after]);
  return (
    <p className={styles.text} lang="th">
      {pieces.map(({ text, change }, index) => {
        if (change === "same")
          return (
            <span key={index}>{shortened(text, index === 0, index === pieces.length - 1)}</span>
          );
        const Tag = change === "removed" ? "del" : "ins";
        return (
          <Tag key={index} className={styles[change]}>
            <Hidden>
              {t(change === "removed" ? cleanupTexts.removedMark : cleanupTexts.addedMark)}{" "}
            </Hidden>
            {visibleChange(text)}
          </Tag>
        );
      })}
    </p>
  );
}
