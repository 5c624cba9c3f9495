import { makeStyles, tokens } from "@fluentui/react-components";
import type { Agency } from "../../ita/records";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import { Section } from "../parts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  row: { display: "contents" },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Who is assessed and for which years; null when the profile sheet is not whole. */
export function Profile({ agency }: { agency: Agency | null }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const rows =
    agency &&
    ([
      [paneTexts.agency, agency.name],
      [paneTexts.district, agency.district],
      [paneTexts.province, agency.province],
      [paneTexts.resultYear, String(agency.fiscalYear)],
      [paneTexts.planYear, String(agency.planYear)],
      [paneTexts.signers, t(paneTexts.signersCount, { count: agency.signers.length })],
    ] as const);
  return (
    <Section title={t(paneTexts.profile)}>
      {rows ? (
        <dl className={styles.list}>
          {rows.map(([term, value]) => (
            <div key={term.en} className={styles.row}>
              <dt className={styles.term}>{t(term)}</dt>
              <dd className={value ? styles.value : styles.empty}>
                {value || t(paneTexts.notFilledIn)}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.empty}>{t(paneTexts.notWhole)}</p>
      )}
    </Section>
  );
}
