import type { Text } from "../core/text";
import type { UnreadableFile } from "../files/unreadable";
import { workbookTexts } from "../locale/workbook";

/** Why a file was not opened; `{file}` is its name. */
export function unreadableText({ reason }: UnreadableFile): Text {
  if (reason === "encrypted") return workbookTexts.encryptedFile;
  return reason === "tooLarge" ? workbookTexts.tooLargeFile : workbookTexts.unreadableFile;
}
