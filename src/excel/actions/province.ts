import type { Result } from "../../core/result";
import type { AgencyRow } from "../../exchange/province";
import { planProvince, type UnreadFile } from "../../exchange/provinceSheets";
import { addSheets } from "./addSheets";

/** Adds the sheets of many agencies to this workbook; the names of the sheets. */
export function addProvince(
  rows: readonly AgencyRow[],
  unread: readonly UnreadFile[],
): Promise<Result<readonly string[]>> {
  return addSheets(planProvince(rows, unread));
}
