/** This workbook beside a file that came back: what differs, what is taken over, and the list of both as a sheet. */
import type { SheetCells } from "../../cells/values";
import { ok, type Result } from "../../core/result";
import { compareWorkbooks, type Difference } from "../../exchange/compare";
import { planComparison, planGathered } from "../../exchange/comparisonSheet";
import { remarksIn, type Remark } from "../../exchange/remarks";
import { takenSheets } from "../../exchange/take";
import { comparedCells, readWorkbookFile } from "../../exchange/workbookOnFile";
import { cleanupTexts } from "../../locale/cleanup";
import { exchangeTexts } from "../../locale/exchange";
import { say } from "../../core/text";
import { CellChange, type CellCounts } from "../edit/cellChange";
import { withTables } from "../edit/tableSize";
import { readTables } from "../read/readTables";
import { runExcel } from "../run";
import { transact } from "../transaction";
import { addSheets } from "./addSheets";

/** A file that the officer chose. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file beside this workbook. */
export interface ComparedFile {
  readonly name: string;
  /** Used cells of this workbook as they were compared. */
  readonly mine: readonly SheetCells[];
  readonly differences: readonly Difference[];
  /** Remarks of the committee that the file holds. */
  readonly remarks: readonly Remark[];
}

/** Compares this workbook with a file; this one is the first side. Refused when the file cannot be read. */
export async function compareWithFile({ name, bytes }: NamedFile): Promise<Result<ComparedFile>> {
  const theirs = readWorkbookFile(bytes, name);
  if (!theirs.ok) return theirs;
  const read = await readTables("workbook");
  if (!read.ok) return read;
  const { cells } = theirs.value;
  const mine = read.value.sheets;
  const differences = compareWorkbooks(mine, comparedCells(theirs.value));
  return ok({ name, mine, differences, remarks: remarksIn(cells, name) });
}

/**
 * Takes differences over from the file: all of them, or nothing where a cell does not hold any more what was compared.
 * `undoCleanup` puts everything back.
 */
export function takeFromFile(
  { mine }: ComparedFile,
  differences: readonly Difference[],
): Promise<Result<CellCounts>> {
  // A row that comes stands where nothing stood when it was compared.
  const wanted = takenSheets(differences, () => "").map((sheet) => {
    const read = mine.find((cells) => cells.sheet === sheet.sheet);
    return { ...sheet, ...(read && { read }) };
  });
  return runExcel(async (context) => {
    const sheets = await withTables(context, wanted);
    const options = { keepForUndo: true, changed: cleanupTexts.changedSince };
    return transact(new CellChange(context, sheets, options));
  });
}

/** Adds the comparison as a sheet, and the remarks as another where there are any; the names of the sheets. */
export function addComparison({
  name,
  differences,
  remarks,
}: ComparedFile): Promise<Result<readonly string[]>> {
  const names = { mine: say(exchangeTexts.thisWorkbook, "th"), theirs: name };
  return addSheets([
    planComparison(differences, names),
    ...(remarks.length > 0 ? [planGathered(remarks)] : []),
  ]);
}
