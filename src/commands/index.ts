import { excelPort } from "../excel/port";
import { languageMemory, languageOf } from "../locale/preference";
import { insertTemplates, makeReports, runCommand, type Command } from "./actions";
import { showDialog } from "./dialog";
import { messageUrl } from "./message-url";

/**
 * The handler of a ribbon button. The event is completed last, after the dialog was closed: Office may end
 * this page, and the dialog with it, as soon as the event is completed.
 */
function handler(command: Command) {
  return async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      const { displayLanguage, partitionKey } = Office.context;
      const memory = languageMemory(() => window.localStorage, partitionKey);
      const language = memory.load() ?? languageOf(displayLanguage);
      const text = await runCommand(command, excelPort, language);
      if (text !== null) await showDialog(messageUrl({ language, text }, window.location.href));
    } finally {
      event.completed();
    }
  };
}

void Office.onReady(() => {
  Office.actions.associate("insertTemplates", handler(insertTemplates));
  Office.actions.associate("makeReports", handler(makeReports));
});
