import type { Refusal } from "../../core/result";
import { describe } from "../../locale/describe";
import { workTexts } from "../../locale/work";
import { useLanguage } from "../language";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";

/** What an officer should know of the figures although nothing has to be mended, folded to one line. */
export function Notes({ notes }: { notes: readonly Refusal[] }) {
  const look = useLook();
  const { language, t } = useLanguage();
  return (
    <details>
      <summary className={look.summary}>{t(workTexts.notes, { count: notes.length })}</summary>
      <ul className={look.bullets}>
        {notes.map((note, index) => (
          <li key={index}>
            {describe(note, language)} {note.place && <PlaceLink place={note.place} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
