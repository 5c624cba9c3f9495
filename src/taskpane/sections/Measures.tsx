import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../ita/assessment";
import type { Measure } from "../../ita/records";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import { Section } from "../parts";

const useStyles = makeStyles({
  text: { margin: 0 },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, listStyleType: "none" },
});

/** How many measures there are, and which of the year's indicators have none. */
export function Measures({
  measures,
  assessment,
}: {
  measures: readonly Measure[] | null;
  assessment: Assessment | null;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (!measures)
    return (
      <Section title={t(paneTexts.measures)}>
        <p className={styles.text}>{t(paneTexts.notWhole)}</p>
      </Section>
    );
  const covered = new Set(measures.map((measure) => measure.indicator));
  const bare = assessment?.indicators.filter(({ number }) => !covered.has(number));
  return (
    <Section title={t(paneTexts.measures)}>
      <p className={styles.text}>
        {measures.length > 0
          ? t(paneTexts.measuresCount, { count: measures.length })
          : t(paneTexts.noMeasuresYet)}
      </p>
      {measures.length > 0 && bare?.length === 0 && (
        <p className={styles.text}>{t(paneTexts.everyIndicatorHasMeasure)}</p>
      )}
      {measures.length > 0 && bare !== undefined && bare.length > 0 && (
        <>
          <h3 className={styles.subheading}>
            {t(paneTexts.indicatorsWithoutMeasure, { count: bare.length })}
          </h3>
          <ul className={styles.list} lang="th">
            {bare.map(({ number, name }) => (
              <li key={number}>
                {number}. {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
