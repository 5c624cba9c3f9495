/** What the import dialog knows and does: a source, what would change, the import and its undo. */
import { useRef, useState } from "react";
import type { SheetCells } from "../../cells/values";
import { ok, refuse, type Result } from "../../core/result";
import { say, type Language } from "../../core/text";
import type { ImportOutcome, ImportRequest } from "../../excel/actions/import";
import type { WorkbookPort } from "../../excel/port";
import { importTexts } from "../../locale/import";
import { headingKey, type Mapping } from "../../tables/headings";
import type { ImportMode } from "../../tables/import/draft";
import { cellsOfText } from "../../tables/import/pasted";
import type { Field } from "../../tables/table";
import { useLanguage } from "../language";
import { attempt } from "../workbook/attempt";
import { tablesOfHtml } from "./htmlTables";

/** What the dialog asks of the workbook. */
export type ImportPort = Pick<
  WorkbookPort,
  "previewImport" | "importTables" | "readFile" | "undoCleanup"
>;

export type ImportSourceKind = "workbook" | "clipboard" | "file";

interface Settings {
  readonly source: ImportSourceKind;
  /** What was pasted, or the sheets of the file; null until there is something. */
  readonly from: readonly SheetCells[] | null;
  readonly mode: ImportMode;
  readonly mapping: Mapping;
  /** Ids of tables that are left out. */
  readonly without: readonly string[];
}

const BEGINNING: Settings = {
  source: "workbook",
  from: null,
  mode: "append",
  mapping: {},
  without: [],
};

/** The dialog's state and what its buttons do. */
export function useImport(port: ImportPort) {
  const { language } = useLanguage();
  const [settings, setSettings] = useState(BEGINNING);
  const [preview, setPreview] = useState<Result<ImportOutcome> | null>(null);
  const [busy, setBusy] = useState<"reading" | "importing" | null>(null);
  const [done, setDone] = useState<Result<ImportOutcome> | null>(null);
  const [undone, setUndone] = useState<Result<{ readonly cells: number }> | null>(null);
  const latest = useRef(0);

  /** Takes new settings and asks what an import would do by them. */
  async function look(next: Settings): Promise<void> {
    const turn = ++latest.current;
    setSettings(next);
    setDone(null);
    setUndone(null);
    if (next.source !== "workbook" && next.from === null) {
      setPreview(null);
      return;
    }
    setBusy("reading");
    const answer = await attempt(() => port.previewImport(requestOf(next)));
    if (turn !== latest.current) return;
    setBusy(null);
    setPreview(answer);
  }

  function failed(error: Result<never>): void {
    latest.current++;
    setPreview(error);
  }

  function read(cells: readonly SheetCells[]): Promise<void> | void {
    const from = cells.length > 0 ? cells : null;
    return from
      ? look({ ...settings, from, mapping: {}, without: [] })
      : failed(refuse(importTexts.nothingPasted));
  }

  return {
    settings,
    preview,
    busy,
    done,
    undone,
    look,
    /** Chooses where the tables come from. */
    setSource: (source: ImportSourceKind) => look({ ...BEGINNING, mode: settings.mode, source }),
    setMode: (mode: ImportMode) => look({ ...settings, mode }),
    /** Reads what was pasted: tables of HTML, else the text. */
    paste: (html: string, text: string) => read(cellsOfClipboard(html, text, language)),
    /** Reads the sheets of another workbook. */
    open: async (file: File) => {
      setBusy("reading");
      const answer = await attempt(async () =>
        port.readFile(new Uint8Array(await file.arrayBuffer()), file.name),
      );
      setBusy(null);
      return answer.ok ? read(answer.value) : failed(answer);
    },
    /** Says what a heading means in this import; null leaves it to the reader. */
    choose: (heading: string, field: Field | "none" | null) => {
      const key = headingKey(heading);
      const others = Object.entries(settings.mapping).filter(([other]) => other !== key);
      const mapping = Object.fromEntries(field ? [...others, [key, field] as const] : others);
      return look({ ...settings, mapping });
    },
    tick: (id: string, on: boolean) => {
      const others = settings.without.filter((one) => one !== id);
      return look({ ...settings, without: on ? others : [...others, id] });
    },
    importNow: async () => {
      setBusy("importing");
      const answer = await attempt(() => port.importTables(requestOf(settings)));
      setBusy(null);
      setDone(answer);
      if (answer.ok) setPreview(null);
    },
    undo: async () => {
      setBusy("importing");
      const answer = await attempt(() => port.undoCleanup());
      setBusy(null);
      setUndone(answer.ok ? ok(answer.value) : answer);
      setDone(null);
    },
  };
}

/** Tables of the clipboard: those of its HTML, else of its text. */
function cellsOfClipboard(html: string, text: string, language: Language): readonly SheetCells[] {
  const nameOf = (index: number) => say(importTexts.pastedName, language, { number: index + 1 });
  const tables = html === "" ? [] : tablesOfHtml(html, nameOf);
  if (tables.length > 0) return tables;
  const plain = cellsOfText(text, nameOf(0));
  return plain ? [plain] : [];
}

export type ImportDesk = ReturnType<typeof useImport>;

function requestOf({ from, mode, mapping, without }: Settings): ImportRequest {
  return { mode, mapping, without, ...(from && { from }) };
}
