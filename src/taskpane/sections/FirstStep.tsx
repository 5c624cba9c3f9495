import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { paneTexts } from "../../locale/pane";
import { useLanguage } from "../language";
import { Section } from "../parts";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  button: { alignSelf: "start" },
});

/** What the add-in does and the first thing to press, for a workbook without data sheets. */
export function FirstStep({ busy, onAdd }: { busy: boolean; onAdd: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Section title={t(paneTexts.welcome)}>
      <p className={styles.text}>{t(paneTexts.welcomeText)}</p>
      <Button
        className={styles.button}
        appearance="primary"
        icon={<TableAddRegular />}
        disabledFocusable={busy}
        onClick={onAdd}
      >
        {t(busy ? paneTexts.addingSheets : paneTexts.addSheets)}
      </Button>
    </Section>
  );
}
