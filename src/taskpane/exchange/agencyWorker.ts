/** Reads files of many agencies beside the pane, so that it stays in use; nothing leaves the computer. */
import { agencyRowOf } from "../../exchange/province";
import { readWorkbookFile } from "../../exchange/workbookOnFile";
import { workbookTexts } from "../../locale/workbook";
import { unread, type AgencyAnswer, type AgencyFile } from "./agencyFile";

function answer({ name, bytes, today }: AgencyFile): AgencyAnswer {
  try {
    const read = readWorkbookFile(bytes, name);
    return read.ok ? { row: agencyRowOf(read.value, today) } : unread(name, read.error);
  } catch {
    // One workbook that trips the program must not stop the others.
    return unread(name, { text: workbookTexts.unreadableFile, params: { file: name } });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<AgencyFile>) => {
  self.postMessage(answer(data));
});
