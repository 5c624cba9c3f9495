import type { SheetCells } from "../../cells/values";
import type { Reading } from "../../core/result";
import { say } from "../../core/text";
import { canonicalCode } from "../../ita/codes";
import type { ItemPlan } from "../../ita/records";
import { bookFor } from "../../ita/rulebook/book";
import type { RuleBook } from "../../ita/rulebook/schema";
import { provisionalNote } from "../../ita/rulebook/standIn";
import { dataSheetTexts } from "../../locale/dataSheets";

import type { SheetPlan } from "../plan";
import { SAMPLE_AGENCY } from "../samples/agency";
import { SAMPLE_ITEMS } from "../samples/items";
import { periodChoices, unitChoices } from "./choices";
import type { Columns } from "./columns";
import type { AddedSheet } from "./dataSheet";
import { planGrid, readGrid } from "./grid";

const COLUMNS = {
  code: { heading: "รหัส", width: 50, style: { horizontal: "Center" } },
  title: { heading: "ข้อ OIT", width: 170 },
  measure: { heading: "มาตรการ/แนวทาง", width: 190 },
  steps: { heading: "วิธีดำเนินการ", width: 210 },
  responsible: { heading: "ผู้รับผิดชอบ", width: 120 },
  period: { heading: "ระยะเวลาดำเนินการ", width: 145 },
  followUp: { heading: "การติดตามผล", width: 150 },
} as const satisfies Columns<string>;

export type ItemPlanInput = Omit<ItemPlan, "place">;

/** What is planned for the OIT items of the year in which the measures are carried out. */
export const itemsSheet: AddedSheet<"items", { readonly items: Reading<readonly ItemPlan[]> }> = {
  id: "items",
  name: { th: "ข้อ OIT", en: "OIT items" },
  purpose: { th: "แนวทางของแต่ละรายการ OIT", en: "What is planned for each OIT item" },
  anchor: { kind: "table", name: "ITA_Items" },
  needed: false,
  wordsOnly: true,
  figuresOf: "plan",
  plan: ({ planYear, planBook }) => planItems(planYear, [], planBook),
  read: (cells, { planBook }) => ({ items: readItems(cells, planBook) }),
  sample: () => planItems(SAMPLE_AGENCY.planYear, SAMPLE_ITEMS),
};

/**
 * The sheet of OIT items: a row an item of the year in which the plan is carried out, with its confirmed title.
 * @param planYear Buddhist-era year; one without a rulebook has the list of the newest, and the sheet says so.
 * @param book rules of that year with the office's own values in them
 */
export function planItems(
  planYear: number,
  items: readonly ItemPlanInput[] = [],
  book: RuleBook = bookFor(planYear),
): SheetPlan {
  const provisional = provisionalNote(book);
  const filled = new Map(items.map((item) => [item.code, item]));
  return planGrid(itemsSheet, {
    title: "แนวทางดำเนินการรายข้อ OIT",
    year: planYear,
    note:
      (provisional ? `${say(provisional.text, "th", provisional.params)} ` : "") +
      "กรอกแนวทางของแต่ละข้อ ข้อที่ไม่ได้กรอกจะไม่พิมพ์ในรายงาน ชื่อข้อที่ว่างให้พิมพ์ตามคู่มือการประเมินของปีนั้น",
    columns: COLUMNS,
    lines: book.items.map((item) => {
      const known = filled.get(item.code);
      return {
        code: item.code,
        title: known?.title || item.text.value,
        measure: known?.measure || null,
        steps: known?.steps || null,
        responsible: known?.responsible || null,
        period: known?.period || null,
        followUp: known?.followUp || null,
      };
    }),
    validations: (column) => [
      periodChoices(column("period"), planYear),
      unitChoices(column("responsible")),
    ],
    select: "measure",
  });
}

/** Reads the items sheet by the rules of the year of the plan, in the order of the sheet. */
export function readItems(range: SheetCells, book: RuleBook): Reading<readonly ItemPlan[]> {
  const { rows, problems } = readGrid(range, COLUMNS, ["code", "measure"], ["code", "title"]);
  const items: ItemPlan[] = [];
  for (const row of rows) {
    const place = row.place("code");
    const typed = row.text("code");
    const reading = canonicalCode(typed, { core: book.core });
    const code = reading && "code" in reading ? reading.code : null;
    const known = book.items.find((item) => item.code === code);
    if (code === null || !known) {
      const params = { found: typed, year: book.core.fiscalYear, last: book.items.length };
      problems.push({ text: dataSheetTexts.itemUnknown, params, place });
      continue;
    }
    if (items.some((item) => item.code === code)) {
      problems.push({ text: dataSheetTexts.itemTwice, params: { code }, place });
      continue;
    }
    items.push({
      code,
      title: row.text("title") || (known.text.value ?? ""),
      measure: row.text("measure"),
      steps: row.text("steps"),
      responsible: row.text("responsible"),
      period: row.text("period"),
      followUp: row.text("followUp"),
      place,
    });
  }
  if (items.length === 0 && problems.length === 0) {
    problems.push({ text: dataSheetTexts.empty, place: { sheet: range.sheet } });
  }
  return { value: problems.length === 0 ? items : null, problems };
}
