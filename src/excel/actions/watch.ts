import { ok } from "../../core/result";
import { runExcel } from "../run";

/**
 * Calls the listener after cells of any sheet changed, or sheets came or went.
 * @returns a function that stops it.
 * @throws Error where events cannot be had; the pane then offers its refresh button.
 */
export async function watchWorkbook(listener: () => void): Promise<() => void> {
  const heard = () => {
    listener();
    return Promise.resolve();
  };
  const added = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    ];
    await context.sync();
    return ok(handlers);
  });
  if (!added.ok) throw new Error(added.error.text.en);
  const handlers = added.value;
  return () => {
    const [first] = handlers;
    if (!first) return;
    void Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
