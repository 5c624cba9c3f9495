import type { WorkbookPort } from "../excel/port";
import { dataSheetTexts } from "../locale/dataSheets";
import { describe } from "../locale/describe";
import { paneTexts } from "../locale/pane";
import { reportNames } from "../locale/reports";
import { say, type Language, type Text } from "../core/text";
import { workbookTexts } from "../locale/workbook";

/** What the ribbon buttons ask of the workbook. */
type Asked = Pick<WorkbookPort, "insertTemplates" | "makeReports">;

/** A ribbon command: does its work and gives what to tell the officer, null when the workbook shows it itself. */
export type Command = (port: Asked, language: Language) => Promise<string | null>;

/** Adds the data sheets that are missing and says which. */
export const insertTemplates: Command = async (port, language) => {
  const result = await port.insertTemplates();
  if (!result.ok) return describe(result.error, language);
  const { sheets } = result.value;
  return sheets.length === 0
    ? say(workbookTexts.templatesAlreadyThere, language)
    : say(workbookTexts.templatesInserted, language, { sheets: sheets.join(", ") });
};

/** Why a report is left out as the officer wants it: its sheet was never added, or the year has another form. */
const EXPECTED: readonly Text[] = [
  dataSheetTexts.noSheet,
  dataSheetTexts.otherForm,
  dataSheetTexts.formNotSeen,
];

/** Makes every report whose data are there; speaks only when one was left out or something is worth knowing. */
export const makeReports: Command = async (port, language) => {
  const result = await port.makeReports({});
  if (!result.ok) return describe(result.error, language);
  const { made, skipped, notes = [] } = result.value;
  const lines = [
    ...notes.map((note) => describe(note, language)),
    ...skipped
      .filter(({ reason }) => !EXPECTED.includes(reason.text))
      .map(({ id, reason }) =>
        say(workbookTexts.reportSkipped, language, {
          report: say(reportNames[id], language),
          reason: describe(reason, language),
        }),
      ),
  ];
  if (lines.length === 0) return null;
  if (made.length > 0) {
    const sheets = made.map(({ sheet }) => sheet).join(", ");
    lines.unshift(say(workbookTexts.reportsMade, language, { sheets }));
  }
  return lines.join("\n");
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
