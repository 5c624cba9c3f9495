import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../ita/assessment";
import type { Text } from "../../core/text";
import { scoresTexts } from "../../locale/scores";
import { useLanguage } from "../language";
import { plain, points } from "../numbers";
import { Hidden } from "../ui/Hidden";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXXS,
    verticalAlign: "top",
  },
  name: { textAlign: "start" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  total: {
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  tried: { fontStyle: "italic" },
});

type ResultInstrument = Assessment["instruments"][number]["instrument"];

const NAMES: Record<ResultInstrument, Text> = {
  IIT: scoresTexts.iit,
  EIT: scoresTexts.eit,
  OIT: scoresTexts.oit,
};

/** Scores of the instruments, the total and the level. */
export function Instruments({ assessment, trying }: { assessment: Assessment; trying: boolean }) {
  const styles = useStyles();
  const look = useLook();
  const { t } = useLanguage();
  const figure = mergeClasses(styles.cell, look.figures);
  return (
    <Section title={t(scoresTexts.instruments)}>
      <table className={mergeClasses(styles.table, trying && styles.tried)}>
        <caption>
          <Hidden>{t(scoresTexts.instruments)}</Hidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {t(scoresTexts.instrument)}
            </th>
            {[scoresTexts.score, scoresTexts.weight, scoresTexts.weighted].map((heading) => (
              <th key={heading.en} scope="col" className={styles.cell}>
                {t(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {assessment.instruments.map(({ instrument, score, weight, weighted }) => (
            <tr key={instrument} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {instrument}
                <div className={look.small}>{t(NAMES[instrument])}</div>
              </th>
              <td className={figure}>{points(score)}</td>
              <td className={figure}>{plain(weight)}%</td>
              <td className={figure}>{points(weighted)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {t(scoresTexts.total)}
              <div className={look.small}>
                {t(scoresTexts.level, { level: assessment.level.name })}
              </div>
            </th>
            <td className={figure} />
            <td className={figure}>100%</td>
            <td className={figure}>{points(assessment.total.score)}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
