import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent } from "react";
import type { Text } from "../../core/text";
import { importTexts } from "../../locale/import";
import { useLanguage } from "../language";
import { useLook } from "../ui/styles";
import type { ImportDesk, ImportSourceKind } from "./useImport";

const SOURCES: readonly (readonly [ImportSourceKind, Text])[] = [
  ["workbook", importTexts.fromWorkbook],
  ["clipboard", importTexts.fromClipboard],
  ["file", importTexts.fromFile],
];

/** Where the tables come from: this workbook, the clipboard, or a file. */
export function ImportSource({ desk }: { readonly desk: ImportDesk }) {
  const { t } = useLanguage();
  const { settings, busy } = desk;
  return (
    <>
      <Field label={t(importTexts.source)}>
        <Select
          value={settings.source}
          disabled={busy !== null}
          onChange={(_, { value }) => {
            const chosen = SOURCES.find(([source]) => source === value);
            if (chosen) void desk.setSource(chosen[0]);
          }}
        >
          {SOURCES.map(([source, text]) => (
            <option key={source} value={source}>
              {t(text)}
            </option>
          ))}
        </Select>
      </Field>
      {settings.source === "clipboard" && <Paste desk={desk} />}
      {settings.source === "file" && <OtherFile desk={desk} />}
    </>
  );
}

/** A field that takes what is pasted, its HTML before its text; text can be typed and read, too. */
function Paste({ desk }: { readonly desk: ImportDesk }) {
  const look = useLook();
  const { t } = useLanguage();
  const [text, setText] = useState("");
  function pasted(event: ClipboardEvent) {
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    event.preventDefault();
    setText(plain);
    void desk.paste(html, plain);
  }
  return (
    <>
      <Field label={t(importTexts.pasteHere)}>
        <Textarea
          rows={5}
          value={text}
          onPaste={pasted}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        size="small"
        className={look.start}
        disabledFocusable={desk.busy !== null || text.trim() === ""}
        onClick={() => {
          if (text.trim() !== "") void desk.paste("", text);
        }}
      >
        {t(importTexts.readPasted)}
      </Button>
    </>
  );
}

function OtherFile({ desk }: { readonly desk: ImportDesk }) {
  const look = useLook();
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={t(importTexts.fromFile)}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void desk.open(file);
          // The same file can be chosen again after it was changed.
          target.value = "";
        }}
      />
      <Button
        size="small"
        className={look.start}
        disabledFocusable={desk.busy !== null}
        onClick={() => input.current?.click()}
      >
        {t(importTexts.chooseFile)}
      </Button>
    </>
  );
}
