import { ok, refuse, type Result } from "../../core/result";
import { cleanupTexts } from "../../locale/cleanup";
import { workbookTexts } from "../../locale/workbook";
import { longValue } from "../longValue";
import { MOST_BYTES } from "./cellChange";
import type { WantedSheet } from "./sheetEdit";

/** Part of what a record may take that a foreseen one may: number formats and ids are not known before. */
const FORESEEN = 0.98;

/**
 * What a change of cells would be refused for, before the sheets are added that it needs besides: a protected sheet, or a
 * record that the workbook cannot hold. One round trip.
 * @param present names of the sheets that are there
 */
export async function foreseenRefusal(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  present: readonly string[],
): Promise<Result<null>> {
  const sheets = wanted.map(({ sheet: name, cells }) => ({
    sheet: name,
    edits: cells.map((cell) => ({ ...cell, format: "@", wrap: null })),
    rows: [],
  }));
  if (longValue({ sheets }).size > MOST_BYTES * FORESEEN) return refuse(cleanupTexts.tooMuchToUndo);
  const loaded = wanted
    .filter(({ sheet }) => present.includes(sheet))
    .map(({ sheet: name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.load("protected");
      return { name, sheet };
    });
  await context.sync();
  const closed = loaded.find(({ sheet }) => sheet.protection.protected);
  return closed
    ? refuse(workbookTexts.sheetProtected, { sheet: closed.name }, { sheet: closed.name })
    : ok(null);
}
