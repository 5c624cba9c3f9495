import { ok, type Place, type Result } from "../../core/result";
import { goTo } from "./goTo";
import { markCells, type Mark } from "./marks";
import { runExcel } from "../run";

/** Marks one cell, the only one then, and goes to it. @returns what was selected before */
export async function visit(mark: Mark, keepMarks: boolean): Promise<Result<Place>> {
  const from = await selection();
  if (!from.ok) return from;
  if (!keepMarks) {
    const marked = await markCells([mark]);
    if (!marked.ok) return marked;
  }
  const gone = await goTo(mark.place);
  return gone.ok ? from : gone;
}

/** What is selected now. */
function selection(): Promise<Result<Place>> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,worksheet/name");
    await context.sync();
    const { address, worksheet } = range;
    return ok({ sheet: worksheet.name, address: address.slice(address.lastIndexOf("!") + 1) });
  });
}
