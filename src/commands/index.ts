import { workbookPort } from "../excel/port";
import { languageMemory, languageOf } from "../locale/preference";
import { insertTemplatesCommand, runCommand, type Command } from "./actions";
import { showDialog } from "./dialog";
import { messageUrl } from "./message-url";

/**
 * Runs a ribbon command and shows what it says. The event is completed last, after the dialog was closed:
 * Office may end this page, and the dialog with it, as soon as the event is completed.
 */
async function handle(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { displayLanguage, partitionKey } = Office.context;
    const memory = languageMemory(() => window.localStorage, partitionKey);
    const language = memory.load() ?? languageOf(displayLanguage);
    const text = await runCommand(command, workbookPort, language);
    if (text !== null) await showDialog(messageUrl({ language, text }, window.location.href));
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  const commands = { insertTemplates: insertTemplatesCommand };
  for (const [name, command] of Object.entries(commands))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void handle(command, event);
    });
});
