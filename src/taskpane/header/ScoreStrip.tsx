import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { Hidden } from "../ui/Hidden";
import { useLook } from "../ui/styles";
import { scoreLine } from "./scoreLine";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  level: { fontWeight: tokens.fontWeightSemibold },
});

/** Total, level and what is missing to the next one, on every tab once there is a score. */
export function ScoreStrip() {
  const styles = useStyles();
  const look = useLook();
  const { language, t } = useLanguage();
  const { snapshot } = usePane();
  if (!snapshot) return null;
  const line = scoreLine(snapshot.state, snapshot.assessment, language);
  if (line.kind === "none") return null;
  if (line.kind === "partly")
    return (
      <section className={styles.strip} aria-label={t(paneTexts.scoreStrip)}>
        {t(paneTexts.scoresFilled, { filled: line.filled, all: line.all })}
      </section>
    );
  return (
    <section className={styles.strip} aria-label={t(paneTexts.scoreStrip)}>
      <span className={mergeClasses(styles.total, look.figures)}>
        <Hidden>{t(paneTexts.total)} </Hidden>
        {line.total}
      </span>
      <span className={styles.level}>{line.level}</span>
      {line.instruments.map(({ instrument, score, reaches }) => (
        <span key={instrument} className={look.figures}>
          {instrument} {score}{" "}
          {reaches ? (
            <CheckmarkCircleFilled className={mergeClasses(look.icon, look.good)} aria-hidden />
          ) : (
            <DismissCircleFilled className={mergeClasses(look.icon, look.poor)} aria-hidden />
          )}
          <Hidden> {t(reaches ? paneTexts.reachesLine : paneTexts.belowLine)}</Hidden>
        </span>
      ))}
      {line.missing && (
        <span className={look.small}>
          {t(paneTexts.missingTo, {
            parts: line.missing.parts.join(", "),
            level: line.missing.level,
          })}
        </span>
      )}
    </section>
  );
}
