import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../core/result";
import type { Agency, Measure } from "../../ita/records";
import { CHOICE_OF_YEARS } from "../../ita/rulebook/core";
import { describe } from "../../locale/describe";
import { nextYearTexts } from "../../locale/nextYear";
import { profileYearTexts as texts } from "../../locale/profileYears";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { Message } from "../ui/Message";
import { Section } from "../ui/Section";
import { useLook } from "../ui/styles";
import { attempt } from "../workbook/attempt";

/** The years of the workbook: kept right on the profile, or left behind by starting the next one. */
export function YearsEditor({
  agency,
  measures,
}: {
  agency: Agency;
  measures: readonly Measure[];
}) {
  const { t } = useLanguage();
  return (
    <Section title={t(texts.title)}>
      <ProfileYears key={`${agency.fiscalYear} ${agency.planYear}`} agency={agency} />
      <NextYear year={agency.fiscalYear + 1} measures={measures} />
    </Section>
  );
}

/** The years of the profile to choose. A change that would relabel figures is refused by the workbook's own rule. */
function ProfileYears({ agency }: { agency: Agency }) {
  const look = useLook();
  const { t } = useLanguage();
  const { port, during, refresh, show } = usePane();
  const [fiscalYear, setFiscalYear] = useState(agency.fiscalYear);
  const [planYear, setPlanYear] = useState(agency.planYear);
  const [busy, setBusy] = useState(false);
  const changed = fiscalYear !== agency.fiscalYear || planYear !== agency.planYear;

  async function save() {
    setBusy(true);
    const result = await during(() => attempt(() => port.enterYears({ fiscalYear, planYear })));
    await refresh();
    setBusy(false);
    if (!result.ok) return show("error", result.error);
    const params = { result: fiscalYear, plan: planYear };
    show("success", { text: texts.saved, params });
  }

  return (
    <>
      <YearField label={t(texts.result)} year={fiscalYear} onChoose={setFiscalYear} />
      <YearField label={t(texts.plan)} year={planYear} onChoose={setPlanYear} />
      <Button
        size="small"
        className={look.start}
        disabledFocusable={busy || !changed}
        onClick={() => {
          if (changed && !busy) void save();
        }}
      >
        {t(texts.save)}
      </Button>
    </>
  );
}

function YearField({
  label,
  year,
  onChoose,
}: {
  label: string;
  year: number;
  onChoose: (year: number) => void;
}) {
  const { t } = useLanguage();
  // A plan is of the year after the newest result at the latest; what the profile says stays on offer.
  const newest = Math.max(...CHOICE_OF_YEARS);
  const years = [...new Set([...CHOICE_OF_YEARS, newest + 1, year])].sort((a, b) => b - a);
  return (
    <Field label={label}>
      <Select
        size="small"
        value={String(year)}
        onChange={(_, { value }) => onChoose(Number(value))}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {t(texts.year, { year: one })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Starts the next year in a new workbook; measures go along unless they are taken out. */
function NextYear({ year, measures }: { year: number; measures: readonly Measure[] }) {
  const look = useLook();
  const { language, t } = useLanguage();
  const { port, during, show } = usePane();
  const [without, setWithout] = useState<readonly number[]>([]);
  const [busy, setBusy] = useState(false);
  const [notes, setNotes] = useState<readonly Refusal[]>([]);
  const rows = measures.map(({ place }) => place.row).filter((row) => !without.includes(row));

  async function start() {
    if (busy) return;
    setBusy(true);
    const result = await during(() => attempt(() => port.startNextYear(rows)));
    setBusy(false);
    if (!result.ok) return show("error", result.error);
    const { fiscalYear, added, kept } = result.value;
    setNotes(result.value.notes);
    const params = { year: fiscalYear, added: added.length, kept: kept.length };
    show("success", { text: nextYearTexts.done, params });
  }

  return (
    <>
      <p className={look.small}>{t(texts.nextHint)}</p>
      {measures.length > 0 && (
        <details>
          <summary className={look.summary}>
            {t(texts.measures, { count: rows.length, all: measures.length })}
          </summary>
          {measures.map(({ measure, place: { row } }) => (
            <div key={row}>
              <Checkbox
                checked={!without.includes(row)}
                label={measure}
                onChange={(_, { checked }) =>
                  setWithout(checked ? without.filter((one) => one !== row) : [...without, row])
                }
              />
            </div>
          ))}
        </details>
      )}
      <Button
        appearance="primary"
        className={look.start}
        disabledFocusable={busy}
        onClick={() => void start()}
      >
        {busy ? t(texts.starting) : t(texts.next, { year })}
      </Button>
      {notes.length > 0 && (
        <Message intent="warning" title={t(texts.look, { count: notes.length })}>
          <ul className={look.bullets}>
            {notes.map((note, index) => (
              <li key={index}>{describe(note, language)}</li>
            ))}
          </ul>
        </Message>
      )}
    </>
  );
}
