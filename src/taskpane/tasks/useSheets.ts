import { useState } from "react";
import type { Refusal } from "../../core/result";
import type { Language } from "../../core/text";
import { rulesTexts } from "../../locale/rules";
import { workbookTexts } from "../../locale/workbook";
import { workTexts } from "../../locale/work";
import type { DataSheetId } from "../../sheets/templates/all";
import { usePane } from "../PaneContext";
import { attempt } from "../workbook/attempt";

/** Adding data sheets and computing question scores: one thing at a time, with an answer to each. */
export function useSheets() {
  const { port, during, refresh, show, goTo } = usePane();
  const [busy, setBusy] = useState<DataSheetId | "all" | "answers" | null>(null);

  function failed(error: Refusal) {
    show("error", error);
    return false;
  }

  /** Adds data sheets, all that every workbook needs when none are named; true when it worked. */
  async function add(ids?: readonly DataSheetId[], fiscalYear?: number): Promise<boolean> {
    setBusy(ids?.length === 1 ? (ids[0] ?? null) : "all");
    const result = await during(() => attempt(() => port.insertTemplates(ids, fiscalYear)));
    await refresh();
    setBusy(null);
    if (!result.ok) return failed(result.error);
    const { sheets, mended = [] } = result.value;
    const [first] = sheets;
    const count = sheets.length;
    const added = count === 1 ? workTexts.sheetAdded : workTexts.sheetsAdded;
    const texts = [
      ...(first === undefined ? [] : [added]),
      ...(mended.length === 0 ? [] : [workbookTexts.namesMended]),
    ];
    if (texts.length === 0) show("info", { text: workTexts.allThere });
    else {
      const inLanguage = (language: Language) => texts.map((text) => text[language]).join(" ");
      show("success", {
        text: { th: inLanguage("th"), en: inLanguage("en") },
        params: { count, first: first ?? "", sheets: mended.join(", ") },
        ...(first !== undefined && { place: { sheet: first } }),
      });
    }
    return true;
  }

  /** Computes question scores from the answer sheets and shows where they stand. */
  async function score(): Promise<boolean> {
    setBusy("answers");
    const result = await during(() => attempt(() => port.scoreAnswers()));
    setBusy(null);
    if (!result.ok) return failed(result.error);
    const { questions, respondents, sheet } = result.value;
    const params = { count: questions, respondents };
    show("success", { text: rulesTexts.answersScored, params, place: { sheet } });
    await goTo({ sheet });
    return true;
  }

  return { busy, add, score };
}
