import type { WorkbookPort } from "../excel/port";
import { describe } from "../locale/describe";
import { paneTexts } from "../locale/pane";
import { say, type Language } from "../core/text";
import { workbookTexts } from "../locale/workbook";

/** What the ribbon buttons ask of the workbook that work without the pane; all others open it at a place. */
type Asked = Pick<WorkbookPort, "insertTemplates">;

/** A ribbon command: does its work and gives what to tell the officer, null when the workbook shows it itself. */
export type Command = (port: Asked, language: Language) => Promise<string | null>;

/** Adds the data sheets that are missing and says which. */
export const insertTemplatesCommand: Command = async (port, language) => {
  const result = await port.insertTemplates();
  if (!result.ok) return describe(result.error, language);
  const { sheets, mended = [] } = result.value;
  const sentences = [
    ...(sheets.length > 0
      ? [say(workbookTexts.templatesInserted, language, { sheets: sheets.join(", ") })]
      : []),
    ...(mended.length > 0
      ? [say(workbookTexts.namesMended, language, { sheets: mended.join(", ") })]
      : []),
  ];
  return sentences.length === 0
    ? say(workbookTexts.templatesAlreadyThere, language)
    : sentences.join("\n");
};

/** Runs a command; an exception, which is always a fault of ours, becomes a sentence that says so. */
export async function runCommand(
  command: Command,
  port: Asked,
  language: Language,
): Promise<string | null> {
  try {
    return await command(port, language);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return say(paneTexts.unexpected, language, { detail });
  }
}
