/** How the parts of a sheet that are not cells go between our sheet and a file: each aspect for itself. */
import type { WorkbookFile } from "../../src/files/workbook";
import type { XmlElement } from "../../src/files/xml";
import type { Sheet } from "../engine/sheet";
import type { StyleList } from "./styles";

/** Where a sheet stands in a file. */
export interface SheetContext {
  readonly file: WorkbookFile;
  /** Name of the sheet's part. */
  readonly part: string;
  readonly styles: StyleList;
}

/** One aspect of a sheet. */
export interface SheetAspect {
  /** Reads it from the part (without its cells) into a sheet. */
  read(frame: XmlElement, sheet: Sheet, context: SheetContext): void;
  /** What is compared: when the file says the same as the sheet, its text stays. */
  state(sheet: Sheet, context: SheetContext): unknown;
  /** The part (without its cells) with the aspect as the sheet has it. */
  write(frame: string, sheet: Sheet, context: SheetContext): string;
}
