import { Button, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { exchangeTexts } from "../../locale/exchange";
import { describe } from "../../locale/describe";
import { useLanguage } from "../language";
import { usePane } from "../PaneContext";
import { useLook } from "../ui/styles";
import { attempt } from "../workbook/attempt";
import { FileButton } from "./FileButton";
import { readAgencies } from "./readAgencies";

/** A day as the calendar of the machine has it, in the Buddhist era. */
function buddhistDay(date: Date) {
  return { year: date.getFullYear() + 543, month: date.getMonth() + 1, day: date.getDate() };
}

/** A worker of the browser; loaded when it is first used. */
async function loadWorker() {
  return (await import("./startAgencyWorker")).startAgencyWorker;
}

/** The files of many agencies become a sheet with a row an agency. */
export function Province() {
  const look = useLook();
  const { language, t } = useLanguage();
  const { port, during, show } = usePane();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [ending, setEnding] = useState<AbortController | null>(null);

  async function read(files: readonly File[]) {
    const controller = new AbortController();
    setEnding(controller);
    setProgress({ done: 0, all: files.length });
    try {
      const answers = await readAgencies(files, {
        today: buddhistDay(new Date()),
        start: await loadWorker(),
        onProgress: (done) => setProgress({ done, all: files.length }),
        signal: controller.signal,
      });
      const rows = answers.flatMap((answer) => ("row" in answer ? [answer.row] : []));
      const unread = answers.flatMap((answer) => ("reason" in answer ? [answer] : []));
      const [first] = unread;
      if (rows.length === 0) {
        if (!first) return;
        const params = { count: unread.length, reason: describe(first.reason, language) };
        return show("error", { text: exchangeTexts.noneRead, params });
      }
      const added = await during(() => attempt(() => port.addProvince(rows, unread)));
      if (!added.ok) return show("error", added.error);
      const sheets = added.value.map((sheet) => `“${sheet}”`).join(", ");
      const params = { sheets, read: rows.length, files: answers.length };
      show(unread.length > 0 ? "warning" : "success", { text: exchangeTexts.provinceDone, params });
    } finally {
      setEnding(null);
      setProgress(null);
    }
  }

  return (
    <>
      <p className={look.small}>{t(exchangeTexts.provinceIntro)}</p>
      <FileButton
        label={t(exchangeTexts.chooseFiles)}
        multiple
        busy={progress !== null}
        onChoose={(files) => void read(files)}
      />
      {progress && (
        <div className={look.stack}>
          <span aria-hidden>{t(exchangeTexts.readingFiles, progress)}</span>
          <ProgressBar
            value={progress.done / progress.all}
            aria-label={t(exchangeTexts.provinceTitle)}
            aria-valuetext={t(exchangeTexts.readingFiles, progress)}
          />
          <Button size="small" className={look.start} onClick={() => ending?.abort()}>
            {t(exchangeTexts.stop)}
          </Button>
        </div>
      )}
    </>
  );
}
