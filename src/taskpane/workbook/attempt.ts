import { paneTexts } from "../../locale/pane";
import { refuse, type Result } from "../../core/result";

/** Runs a use-case; an exception, which is always a fault of ours, becomes a refusal that says so. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse(paneTexts.unexpected, { detail });
  }
}
