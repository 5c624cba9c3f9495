import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { FISCAL_YEARS } from "../../ita/rulebook/core";
import { workTexts } from "../../locale/work";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";
import { resultYearOn } from "../../ita/resultYear";
import { useSheets } from "./useSheets";

/** What the add-in is good for, the year, and the two ways to begin. */
export function FirstRun({ today }: { today?: Date }) {
  const look = useLook();
  const { t } = useLanguage();
  const { open } = usePane();
  const { busy, add } = useSheets();
  const [year, setYear] = useState(() => resultYearOn(today ?? new Date(), FISCAL_YEARS));

  async function begin(withTables: boolean) {
    const begun = await add(undefined, year);
    if (begun && withTables) open("checks", "import");
  }

  return (
    <Section title={t(workTexts.welcome)}>
      <ul className={look.bullets}>
        {[workTexts.value1, workTexts.value2, workTexts.value3].map((value) => (
          <li key={value.en}>{t(value)}</li>
        ))}
      </ul>
      <Field label={t(workTexts.resultYear)} hint={t(workTexts.planYear, { year: year + 1 })}>
        <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
          {[...FISCAL_YEARS].reverse().map((known) => (
            <option key={known} value={known}>
              {t(workTexts.year, { year: known })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={look.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => void begin(false)}
        >
          {t(busy ? workTexts.adding : workTexts.startNew)}
        </Button>
        <Button disabledFocusable={busy !== null} onClick={() => void begin(true)}>
          {t(workTexts.startWithTables)}
        </Button>
      </div>
      <p className={look.small}>{t(workTexts.ownSheetsSafe)}</p>
    </Section>
  );
}
