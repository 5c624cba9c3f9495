import type { Refusal } from "../../core/result";
import { describe } from "../../locale/describe";
import { workTexts } from "../../locale/work";
import { gather, sheetOfBlank, type ListEntry } from "../blankCells";
import { useLanguage } from "../language";
import { PlaceLink } from "../ui/PlaceLink";
import { useLook } from "../ui/styles";

/** Entries shown at first; a sheet pasted wrongly can have hundreds. */
const SHOWN = 3;

/** What a data sheet still lacks, each with a way to its cell; its blank cells are one entry. */
export function Problems({ problems }: { problems: readonly Refusal[] }) {
  const look = useLook();
  const { t } = useLanguage();
  const entries = gather(problems, sheetOfBlank);
  const [shown, rest] = [entries.slice(0, SHOWN), entries.slice(SHOWN)];
  return (
    <>
      <Entries entries={shown} />
      {rest.length > 0 && (
        <details>
          <summary className={look.summary}>
            {t(workTexts.showRest, { count: rest.length })}
          </summary>
          <Entries entries={rest} />
        </details>
      )}
    </>
  );
}

function Entries({ entries }: { entries: readonly ListEntry<Refusal>[] }) {
  const look = useLook();
  return (
    <ul className={look.bullets}>
      {entries.map((entry, index) => (
        <li key={index} className={look.small}>
          <Listed entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** One problem, or the blank cells of a sheet: how many and where the first is. */
function Listed({ entry: { sheet, items } }: { entry: ListEntry<Refusal> }) {
  const { language, t } = useLanguage();
  const [first] = items;
  if (!first) return null;
  const { place } = first;
  if (sheet === null)
    return (
      <>
        {describe(first, language)} {place && <PlaceLink place={place} />}
      </>
    );
  const params = { sheet, count: items.length, address: place?.address ?? "" };
  return (
    <>
      {t(workTexts.blankCells, params)} {place && <PlaceLink place={place} />}
    </>
  );
}
