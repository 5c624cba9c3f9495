import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Assessment } from "../../ita/assessment";
import { paneTexts } from "../../locale/pane";
import type { Text } from "../../core/text";
import { plain, points, reaches } from "../figures";
import { useLanguage } from "../language";
import { Hidden, Message, Section } from "../parts";

const useStyles = makeStyles({
  total: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  figure: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  level: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  poor: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, verticalAlign: "-0.15em" },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  plainList: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: tokens.spacingVerticalXXS,
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
  },
  rowHead: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXXS,
  },
  cell: {
    textAlign: "end",
    padding: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    verticalAlign: "top",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  small: { color: tokens.colorNeutralForeground2, margin: 0, fontSize: tokens.fontSizeBase200 },
  indicators: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  label: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: {
    position: "relative",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  bar: { height: "100%", borderRadius: tokens.borderRadiusSmall },
  barGood: { backgroundColor: tokens.colorBrandBackground },
  barPoor: { backgroundColor: tokens.colorStatusDangerBackground3 },
  line: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

type Instrument = Assessment["instruments"][number]["instrument"];

const instrumentNames: Record<Instrument, Text> = {
  IIT: paneTexts.iit,
  EIT: paneTexts.eit,
  OIT: paneTexts.oit,
};

/** Passed or not as an icon and words, so that nobody depends on the colour. */
function Verdict({ passes }: { passes: boolean }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return passes ? (
    <>
      <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.good)} aria-hidden />{" "}
      {t(paneTexts.passed)}
    </>
  ) : (
    <>
      <WarningFilled className={mergeClasses(styles.icon, styles.poor)} aria-hidden />{" "}
      {t(paneTexts.notPassed)}
    </>
  );
}

/** Total, level and its reason, instruments and indicators of the year. Shows; computes nothing. */
export function Scores({ assessment }: { assessment: Assessment | null }) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (!assessment)
    return (
      <Section title={t(paneTexts.scores)}>
        <p className={styles.small}>{t(paneTexts.notWhole)}</p>
      </Section>
    );
  const { total, level, passLine } = assessment;
  const LevelIcon = reaches(total.score, passLine) ? CheckmarkCircleFilled : WarningFilled;
  return (
    <Section title={t(paneTexts.scores)}>
      <div className={styles.total}>
        <span>
          <Hidden>{t(paneTexts.total)} </Hidden>
          <span className={styles.figure}>{points(total.score)}</span>
        </span>
        <span className={styles.level}>
          <LevelIcon
            className={mergeClasses(
              styles.icon,
              reaches(total.score, passLine) ? styles.good : styles.poor,
            )}
            fontSize={20}
            aria-hidden
          />
          {t(paneTexts.level, { level: level.name })}
        </span>
      </div>
      <Reasons assessment={assessment} />
      <Instruments assessment={assessment} />
      <Indicators assessment={assessment} />
    </Section>
  );
}

/** Why the level is what it is, and what to look at again. */
function Reasons({ assessment }: { assessment: Assessment }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { below, betterLevel, nearBoundary, instruments, total } = assessment;
  const figures = [
    { ...total, name: t(paneTexts.total) },
    ...instruments.map((row) => ({ ...row, name: row.instrument })),
  ];
  return (
    <>
      {betterLevel && below.length > 0 && (
        <div>
          <h3 className={styles.subheading}>
            {t(paneTexts.whyLevel, { level: betterLevel.name })}
          </h3>
          <ul className={styles.plainList}>
            {below.map(({ instrument, score, minimum }) => (
              <li key={instrument}>
                {t(paneTexts.belowMinimum, {
                  instrument,
                  score: points(score),
                  minimum: plain(minimum),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {nearBoundary && (
        <Message intent="warning">
          {t(paneTexts.nearBoundary, {
            value: nearBoundary.value === "total" ? t(paneTexts.total) : nearBoundary.value,
            score: points(nearBoundary.score),
            boundary: plain(nearBoundary.boundary),
          })}
        </Message>
      )}
      {figures.map(({ name, score, published, consistent }) =>
        published === undefined || points(published) === points(score) ? null : (
          <Message key={name} intent={consistent ? "info" : "warning"}>
            {t(consistent ? paneTexts.publishedRounding : paneTexts.publishedDiffers, {
              value: name,
              published: points(published),
              score: points(score),
            })}
          </Message>
        ),
      )}
    </>
  );
}

function Instruments({ assessment }: { assessment: Assessment }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <table className={styles.table}>
      <caption>
        <Hidden>{t(paneTexts.instruments)}</Hidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.rowHead)}>
            {t(paneTexts.instrument)}
          </th>
          <th scope="col" className={styles.head}>
            {t(paneTexts.score)}
          </th>
          <th scope="col" className={styles.head}>
            {t(paneTexts.weight)}
          </th>
          <th scope="col" className={styles.head}>
            {t(paneTexts.result)}
          </th>
        </tr>
      </thead>
      <tbody>
        {assessment.instruments.map(({ instrument, score, weight }) => (
          <tr key={instrument} className={styles.row}>
            <th scope="row" className={styles.rowHead}>
              {instrument}
              <div className={styles.small}>{t(instrumentNames[instrument])}</div>
            </th>
            <td className={styles.cell}>{points(score)}</td>
            <td className={styles.cell}>{plain(weight)}%</td>
            <td className={styles.cell}>
              <Verdict passes={reaches(score, assessment.passLine)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Indicators({ assessment }: { assessment: Assessment }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { passLine } = assessment;
  return (
    <>
      <h3 className={styles.subheading}>{t(paneTexts.indicators)}</h3>
      <p className={styles.small}>{t(paneTexts.passLine, { line: plain(passLine) })}</p>
      <ol className={styles.indicators}>
        {assessment.indicators.map(({ number, name, score, passes }) => (
          <li key={number}>
            <div className={styles.label}>
              <span lang="th">
                {number}. {name}
              </span>
              <span className={styles.value}>
                {points(score)} {passes ? <Hidden>{t(paneTexts.passed)}</Hidden> : null}
              </span>
            </div>
            <div className={styles.track} aria-hidden>
              <div
                className={mergeClasses(styles.bar, passes ? styles.barGood : styles.barPoor)}
                style={{ width: `${score}%` }}
              />
              <div className={styles.line} style={{ insetInlineStart: `${passLine}%` }} />
            </div>
            {!passes && (
              <span className={styles.small}>
                <Verdict passes={false} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
