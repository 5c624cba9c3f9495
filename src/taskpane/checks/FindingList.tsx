import { Link } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../checks/rule";
import { checkTexts } from "../../locale/checks";
import { paneTexts } from "../../locale/pane";
import { gather, sheetOfBlankFinding } from "../blankCells";
import { useLanguage } from "../language";
import { useStore } from "../store";
import { useLook } from "../ui/styles";
import { useCheckRun } from "./CheckContext";
import { FindingItem } from "./FindingItem";
import type { Group } from "./group";

/** Entries of a group shown at first; a sheet pasted wrongly can have thousands. */
const SHOWN = 20;

/** Findings in groups. Arrow keys go from one to the next; the one that is unfolded keeps its place on the screen. */
export function FindingList() {
  const look = useLook();
  const { t } = useLanguage();
  const run = useCheckRun();
  const { groups, open } = useStore(run);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open || !root.current) return;
    const item = root.current.querySelector<HTMLElement>("[data-open]");
    item?.scrollIntoView?.({ block: "nearest" });
    // After a fix what had the focus is gone: the keyboard goes on at the finding that took its place. An officer who
    // is back in the sheet keeps the keyboard there.
    if (document.hasFocus() && document.activeElement === document.body)
      item?.querySelector<HTMLElement>("[data-finding]")?.focus({ preventScroll: true });
  }, [open]);

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const all = [...(root.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const next = all[all.indexOf(event.target) + step];
    if (!all.includes(event.target) || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div
      ref={root}
      className={look.stack}
      role="group"
      aria-label={t(checkTexts.findings)}
      onKeyDown={move}
    >
      {groups.map((group) => (
        <GroupOfFindings key={group.key} group={group} />
      ))}
      <p className={look.small}>{t(checkTexts.findingsHint)}</p>
    </div>
  );
}

function GroupOfFindings({ group }: { group: Group }) {
  const look = useLook();
  const { t } = useLanguage();
  const { open } = useStore(useCheckRun());
  const [limit, setLimit] = useState(SHOWN);
  const entries = gather(group.findings, sheetOfBlankFinding);
  const at = entries.findIndex(({ items }) => open !== null && items.includes(open));
  const shown = entries.slice(0, Math.max(limit, at + 1));
  const rest = entries.slice(shown.length).reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div>
      <h2 className={look.heading}>
        {t(group.title, group.params)} ({group.findings.length})
      </h2>
      <ul className={look.list}>
        {shown.map(({ sheet, items }, index) =>
          sheet === null ? (
            items.map((finding) => <FindingItem key={index} finding={finding} />)
          ) : (
            <BlankCells key={index} sheet={sheet} findings={items} />
          ),
        )}
      </ul>
      {rest > 0 && (
        <Link as="button" onClick={() => setLimit(limit + 5 * SHOWN)}>
          {t(checkTexts.more, { count: rest })}
        </Link>
      )}
    </div>
  );
}

/** The blank cells of a sheet in one entry; each for itself when asked for, or when one of them is unfolded. */
function BlankCells({ sheet, findings }: { sheet: string; findings: readonly Finding[] }) {
  const look = useLook();
  const { t } = useLanguage();
  const { open } = useStore(useCheckRun());
  const [all, setAll] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const shown = all || (open !== null && findings.includes(open));
  return (
    <li>
      <Link as="button" aria-expanded={shown} onClick={() => setAll(!all)}>
        {t(paneTexts.blankCells, { sheet, count: findings.length, address: first.place.address })}
      </Link>
      {shown && (
        <ul className={look.list}>
          {findings.map((finding, index) => (
            <FindingItem key={index} finding={finding} />
          ))}
        </ul>
      )}
    </li>
  );
}
