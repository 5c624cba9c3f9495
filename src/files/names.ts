/** Names of a workbook file. */
import { attributesOf } from "./edit";
import { element, escapeXml } from "./xml";

/** A name of the file. */
export interface FileName {
  readonly name: string;
  /** As the file spells it, without "=". */
  readonly formula: string;
  /** Place, in the order of tabs, of the sheet it belongs to; absent for the workbook's own. */
  readonly sheet?: number;
  readonly hidden: boolean;
  readonly comment?: string;
  /** The whole element. */
  readonly source: string;
}

/** A name as an element. */
export function nameText({
  name,
  formula,
  sheet,
  hidden,
  comment,
}: Omit<FileName, "source">): string {
  return element(
    "definedName",
    { name, comment, localSheetId: sheet, hidden: hidden ? 1 : undefined },
    escapeXml(formula),
  );
}

/** The element of a name with what changed of it. */
export function changedName(before: FileName, now: FileName): string {
  const changes = {
    name: now.name,
    localSheetId: now.sheet,
    hidden: now.hidden ? 1 : undefined,
    comment: now.comment,
  };
  const tag = element("definedName", { ...attributesOf(before.source), ...changes });
  return tag.replace(/\/>$/, `>${escapeXml(now.formula)}</definedName>`);
}
