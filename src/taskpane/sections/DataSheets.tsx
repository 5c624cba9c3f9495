import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import { workbookPort, type WorkbookPort } from "../../excel/port";
import { moreSheetsTexts } from "../../locale/moreSheets";
import { rulesTexts } from "../../locale/rules";
import { workbookTexts } from "../../locale/workbook";
import type { DataSheetId } from "../../sheets/templates/all";
import { attempt } from "../attempt";
import { useLanguage } from "../language";
import { Section } from "../parts";
import type { TabProps } from "../tabs";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  purpose: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  there: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  button: { alignSelf: "start" },
});

/** What this tab asks of the workbook. */
export type DataSheetsPort = Pick<WorkbookPort, "insertTemplates" | "scoreAnswers">;

/** Adds data sheets that not every workbook needs, and computes question scores from raw answers. */
export function DataSheets({
  snapshot,
  onGoTo,
  during,
  show,
  port = workbookPort,
}: TabProps & { readonly port?: DataSheetsPort }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [adding, setAdding] = useState<DataSheetId | null>(null);
  const [scoring, setScoring] = useState(false);
  const present = snapshot?.state.present ?? [];
  const added = snapshot?.state.sheets.filter(({ needed }) => !needed) ?? [];
  const busy = adding !== null || scoring;

  async function add(id: DataSheetId) {
    setAdding(id);
    const result = await during(() => attempt(() => port.insertTemplates([id])));
    setAdding(null);
    if (!result.ok) show("error", result.error);
    else {
      const [sheet] = result.value.sheets;
      if (sheet === undefined) show("info", { text: workbookTexts.templatesAlreadyThere });
      else {
        const params = { sheets: sheet };
        show("success", { text: workbookTexts.templatesInserted, params, place: { sheet } });
      }
    }
  }

  async function score() {
    setScoring(true);
    const result = await during(() => attempt(() => port.scoreAnswers()));
    setScoring(false);
    if (!result.ok) show("error", result.error);
    else {
      const { questions, respondents, sheet } = result.value;
      const params = { count: questions, respondents };
      show("success", { text: rulesTexts.answersScored, params, place: { sheet } });
      onGoTo({ sheet });
    }
  }

  const canScore =
    present.includes("questions") &&
    (present.includes("answers-iit") || present.includes("answers-eit"));
  return (
    <>
      <Section title={t(moreSheetsTexts.more)}>
        <p className={styles.text}>{t(moreSheetsTexts.moreText)}</p>
        <ul className={styles.list}>
          {added.map(({ id, purpose, present: there, ...sheet }) => {
            const name = t(sheet.name);
            return (
              <li key={id} className={styles.row}>
                <div className={styles.words}>
                  {name}
                  <div className={styles.purpose}>{t(purpose)}</div>
                </div>
                {there ? (
                  <span className={styles.there}>{t(moreSheetsTexts.there)}</span>
                ) : (
                  <Button
                    size="small"
                    icon={<TableAddRegular />}
                    aria-label={t(moreSheetsTexts.addNamed, { name })}
                    disabledFocusable={busy}
                    onClick={() => void add(id)}
                  >
                    {t(moreSheetsTexts.add)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section title={t(moreSheetsTexts.answers)}>
        <p className={styles.text}>
          {t(canScore ? moreSheetsTexts.answersText : moreSheetsTexts.needsAnswers)}
        </p>
        {canScore && (
          <Button
            className={styles.button}
            appearance="primary"
            icon={<CalculatorRegular />}
            disabledFocusable={busy}
            onClick={() => void score()}
          >
            {t(scoring ? moreSheetsTexts.scoring : moreSheetsTexts.score)}
          </Button>
        )}
      </Section>
    </>
  );
}
