/** Why bytes are not a workbook that can be opened here. */
export type UnreadableReason =
  /** Another kind of file, such as .xls, .docx or text. */
  | "otherFormat"
  /** Protected by a password: the whole file is encrypted. */
  | "encrypted"
  /** A .xlsx that is cut off, or whose parts cannot be read. */
  | "damaged"
  /** More than can be held here, see LIMITS in archive.ts. */
  | "tooLarge";

/** The bytes are not an .xlsx workbook that can be opened here. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: UnreadableReason,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}
