import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Text } from "../../core/text";
import { describe } from "../../locale/describe";
import { importTexts } from "../../locale/import";
import type { ImportMode } from "../../tables/import/draft";
import { useLanguage } from "../language";
import { Message } from "../ui/Message";
import { useLook } from "../ui/styles";
import { ImportPreview } from "./ImportPreview";
import { ImportSource } from "./ImportSource";
import { useImport, type ImportDesk, type ImportPort } from "./useImport";

const MODES: readonly (readonly [ImportMode, Text])[] = [
  ["append", importTexts.append],
  ["replace", importTexts.replace],
];

/**
 * "นำเข้าตาราง": tables of any sheet, of the clipboard or of another file into the data sheets. Shows what would change
 * before anything does; what was done can be taken back.
 */
export function ImportDialog({
  port,
  onClose,
}: {
  readonly port: ImportPort;
  readonly onClose: () => void;
}) {
  const look = useLook();
  const { t } = useLanguage();
  const desk = useImport(port);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useLookAtOnce(desk);
  const { settings, preview, busy } = desk;
  const cells = preview?.ok
    ? preview.value.plans.reduce((sum, plan) => sum + plan.cells.length, 0)
    : 0;
  return (
    <section
      role="dialog"
      aria-labelledby={title}
      className={look.stack}
      onKeyDown={({ key }) => {
        if (key === "Escape" && busy === null) onClose();
      }}
    >
      <h2 id={title} ref={heading} tabIndex={-1} className={look.heading}>
        {t(importTexts.title)}
      </h2>
      <p className={look.small}>{t(importTexts.intro)}</p>
      <ImportSource desk={desk} />
      <Field label={t(importTexts.mode)}>
        <Select
          value={settings.mode}
          disabled={busy !== null}
          onChange={(_, { value }) => {
            const chosen = MODES.find(([mode]) => mode === value);
            if (chosen) void desk.setMode(chosen[0]);
          }}
        >
          {MODES.map(([mode, text]) => (
            <option key={mode} value={mode}>
              {t(text)}
            </option>
          ))}
        </Select>
      </Field>
      <Answers desk={desk} />
      <ImportPreview desk={desk} />
      <div className={look.row}>
        {preview?.ok && (
          <Button
            appearance="primary"
            disabledFocusable={busy !== null || cells === 0}
            onClick={() => {
              if (busy === null && cells > 0) void desk.importNow();
            }}
          >
            {busy === "importing" ? t(importTexts.importing) : t(importTexts.importNow, { cells })}
          </Button>
        )}
        <Button disabledFocusable={busy === "importing"} onClick={onClose}>
          {t(importTexts.close)}
        </Button>
      </div>
    </section>
  );
}

/** Looks at the workbook's own sheets as soon as the dialog opens. */
function useLookAtOnce(desk: ImportDesk) {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void desk.look(desk.settings);
  }, [desk]);
}

/** What the last press came to. */
function Answers({ desk }: { readonly desk: ImportDesk }) {
  const look = useLook();
  const { language, t } = useLanguage();
  const { done, undone, preview, busy } = desk;
  const refused = [done, undone, preview].find((answer) => answer?.ok === false);
  return (
    <>
      <div role="status" className={look.small}>
        {busy === "reading" ? t(importTexts.reading) : ""}
      </div>
      {refused?.ok === false && (
        <Message focus intent="error">
          {describe(refused.error, language)}
        </Message>
      )}
      {done?.ok && (
        <Message
          focus
          intent="success"
          actions={
            <Button size="small" disabledFocusable={busy !== null} onClick={() => void desk.undo()}>
              {t(importTexts.undo)}
            </Button>
          }
        >
          {done.value.plans
            .filter(({ cells }) => cells.length > 0)
            .map(({ sheet, rows, cells }) =>
              t(importTexts.imported, { sheet, rows, cells: cells.length }),
            )
            .join("\n")}
        </Message>
      )}
      {undone?.ok && (
        <Message focus intent="info">
          {t(importTexts.undone, { cells: undone.value.cells })}
        </Message>
      )}
    </>
  );
}
