import { Button, Field, Link, ProgressBar, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Text } from "../../core/text";
import type { TableScope } from "../../excel/read/readTables";
import { cleanupTexts } from "../../locale/cleanup";
import { useLanguage } from "../language";
import { Message } from "../ui/Message";
import { useLook } from "../ui/styles";
import { Kinds } from "./Kinds";
import { ProposalItem } from "./ProposalItem";
import { TableList } from "./TableList";
import { useCleanup, type CleanupDesk } from "./useCleanup";

const SCOPES: readonly (readonly [TableScope, Text])[] = [
  ["workbook", cleanupTexts.scopeWorkbook],
  ["sheet", cleanupTexts.scopeSheet],
  ["selection", cleanupTexts.scopeSelection],
];
/** Proposals shown at first and with every press of "more"; a pasted plan gives hundreds. */
const SHOWN = 25;

/** Finds tables, shows how their headings were read, and what would be tidied; carries it out and undoes it. */
export function Cleanup({
  begin = "workbook",
  slice,
}: {
  /** Where is looked first. */
  readonly begin?: TableScope;
  /** Milliseconds after which the search pauses for the browser. */
  readonly slice?: number;
}) {
  const look = useLook();
  const { t } = useLanguage();
  const desk = useCleanup(begin, slice);
  const { scope, found, busy, progress, stopped, computed } = desk;
  useLookAtOnce(desk);
  const some = found !== null && found.tables.length > 0;
  return (
    <>
      <p className={look.small}>{t(cleanupTexts.intro)}</p>
      <Field label={t(cleanupTexts.scope)}>
        <Select
          value={scope}
          disabled={busy !== null}
          onChange={(_, { value }) => {
            const chosen = SCOPES.find(([id]) => id === value);
            if (chosen) desk.setScope(chosen[0]);
          }}
        >
          {SCOPES.map(([id, text]) => (
            <option key={id} value={id}>
              {t(text)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={look.row}>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void desk.look()}>
          {t(busy === "looking" ? cleanupTexts.looking : cleanupTexts.look)}
        </Button>
        {found?.last && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void desk.undo()}>
            {t(busy === "undoing" ? cleanupTexts.undoing : cleanupTexts.undo)}
          </Button>
        )}
      </div>
      {found?.last && <p className={look.small}>{t(cleanupTexts.lastTime, { ...found.last })}</p>}
      {found?.tables.length === 0 && <Message intent="info">{t(cleanupTexts.noTables)}</Message>}
      {some && <TableList desk={desk} />}
      {some && progress && (
        <div className={look.stack}>
          <span aria-hidden>{t(cleanupTexts.proposing, progress)}</span>
          <ProgressBar
            value={progress.done / progress.total}
            aria-label={t(cleanupTexts.looking)}
            aria-valuetext={t(cleanupTexts.proposing, progress)}
          />
          <Button size="small" className={look.start} onClick={desk.stop}>
            {t(cleanupTexts.stopLooking)}
          </Button>
        </div>
      )}
      {some && stopped && <Message intent="info">{t(cleanupTexts.lookStopped)}</Message>}
      {some && computed && !stopped && <Proposals desk={desk} />}
    </>
  );
}

/** Looks as soon as the view is opened; pressing a button for it would be one press too many. */
function useLookAtOnce(desk: CleanupDesk) {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void desk.look();
  }, [desk]);
}

function Proposals({ desk }: { desk: CleanupDesk }) {
  const look = useLook();
  const { t } = useLanguage();
  const [shown, setShown] = useState(SHOWN);
  const { proposals, chosen, busy, ready, within } = desk;
  return (
    <>
      <Kinds desk={desk} />
      <h2 className={look.heading}>{t(cleanupTexts.proposals, { count: proposals.length })}</h2>
      {within && (
        <p className={look.small}>
          {t(cleanupTexts.onlySelected, { ...within })}{" "}
          <Link as="button" onClick={desk.everywhere}>
            {t(cleanupTexts.wholeSheet)}
          </Link>
        </p>
      )}
      <div role="status" className={look.small}>
        {proposals.length === 0
          ? t(cleanupTexts.nothingToDo)
          : t(cleanupTexts.chosenCount, { count: chosen.length, all: proposals.length })}
      </div>
      {proposals.length > 0 && (
        <div className={look.row}>
          <Button
            appearance="primary"
            disabledFocusable={busy !== null || !ready}
            onClick={() => {
              if (busy === null && ready) void desk.apply();
            }}
          >
            {t(busy === "applying" ? cleanupTexts.applying : cleanupTexts.apply)}
          </Button>
          {[true, false].map((on) => (
            <Link as="button" key={String(on)} onClick={() => desk.tickAll(on)}>
              {t(on ? cleanupTexts.chooseAll : cleanupTexts.chooseNone)}
            </Link>
          ))}
        </div>
      )}
      <ul className={look.list}>
        {proposals.slice(0, shown).map((one) => (
          <ProposalItem
            key={one.id}
            proposal={one}
            chosen={desk.isChosen(one)}
            onChoose={(on) => desk.tick(one.id, on)}
          />
        ))}
      </ul>
      {proposals.length > shown && (
        <Link as="button" onClick={() => setShown(shown + SHOWN)}>
          {t(cleanupTexts.showMore, { count: Math.min(SHOWN, proposals.length - shown) })}
        </Link>
      )}
    </>
  );
}
