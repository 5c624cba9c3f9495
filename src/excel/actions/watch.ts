import { ok } from "../../core/result";
import { runExcel } from "../run";

/**
 * Calls the listener after cells of any sheet changed, or sheets came or went, and when the pane gets the focus back:
 * Excel on the web raises no event for a pick from a validation list (OfficeDev/office-js issue 3888).
 * @param pane the window of the pane
 * @returns a function that stops it.
 * @throws Error where events cannot be had; the pane then offers its refresh button.
 */
export async function watchWorkbook(listener: () => void, pane?: EventTarget): Promise<() => void> {
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
  pane?.addEventListener("focus", listener);
  return () => {
    pane?.removeEventListener("focus", listener);
    const [first] = handlers;
    if (!first) return;
    void Excel.run(first.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
