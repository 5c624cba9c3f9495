import type { Result } from "../../core/result";
import type { Text } from "../../core/text";
import { dataSheetTexts } from "../../locale/dataSheets";
import { describe } from "../../locale/describe";
import { reportNames } from "../../locale/reports";
import { reportsTexts } from "../../locale/reportsTab";
import type { ReportsOutcome } from "../../sheets/state";
import { useLanguage } from "../language";
import { Message } from "../ui/Message";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";

/** Why a report is left out as it is meant: its line in the list says so. */
const EXPECTED: readonly Text[] = [
  dataSheetTexts.noSheet,
  dataSheetTexts.otherForm,
  dataSheetTexts.formNotSeen,
];

/** What a making came to: the sheets made, what is worth knowing of them, and what was left out although it was meant. */
export function Outcome({ answer }: { answer: Result<ReportsOutcome> }) {
  const look = useLook();
  const { language, t } = useLanguage();
  if (!answer.ok) {
    const { place } = answer.error;
    return (
      <Message
        focus
        intent="error"
        title={t(reportsTexts.noneMade)}
        actions={place && <PlaceLink place={place} />}
      >
        {describe(answer.error, language)}
      </Message>
    );
  }
  const { made, contents, notes = [] } = answer.value;
  const skipped = answer.value.skipped.filter(({ reason }) => !EXPECTED.includes(reason.text));
  const first = contents ?? made[0]?.sheet;
  const title =
    made.length > 0 ? t(reportsTexts.made, { count: made.length }) : t(reportsTexts.noneMade);
  return (
    <Message
      focus
      intent={made.length === 0 || skipped.length > 0 ? "warning" : "success"}
      title={title}
      actions={
        first !== undefined && (
          <PlaceLink place={{ sheet: first }}>
            {t(reportsTexts.goToMade, { sheet: first })}
          </PlaceLink>
        )
      }
    >
      {notes.length > 0 && (
        <ul className={look.bullets}>
          {notes.map((note) => {
            const text = describe(note, language);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
      {skipped.length > 0 && (
        <ul className={look.bullets}>
          {skipped.map(({ id, reason }) => (
            <li key={id}>
              {t(reportNames[id])}: {describe(reason, language)}{" "}
              {reason.place && <PlaceLink place={reason.place} />}
            </li>
          ))}
        </ul>
      )}
    </Message>
  );
}
