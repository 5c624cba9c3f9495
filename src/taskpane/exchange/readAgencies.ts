/** Reads many files in workers of the browser. */
import { workbookTexts } from "../../locale/workbook";
import { unread, type AgencyAnswer, type AgencyFile } from "./agencyFile";

/** Workers beside the pane; more would slow Excel itself down. */
const MOST_WORKERS = 2;

/** What a worker of the browser is used for here; tests give one of their own. */
export type AgencyWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** How the reading is followed and ended. */
export interface ReadingOptions {
  readonly today: AgencyFile["today"];
  readonly start: () => AgencyWorker;
  readonly onProgress: (done: number) => void;
  /** Ends the reading; what was read so far is answered. */
  readonly signal: AbortSignal;
}

/** Answers in the order of the files; those that were not reached when it was ended are left out. */
export async function readAgencies(
  files: readonly File[],
  { today, start, onProgress, signal }: ReadingOptions,
): Promise<readonly AgencyAnswer[]> {
  const answers = new Map<number, AgencyAnswer>();
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = start();
    try {
      for (let place = next++; place < files.length && !signal.aborted; place = next++) {
        const file = files[place];
        if (!file) break;
        const given = await ask(worker, file, today);
        if (given === null) {
          // The worker fell over this file; the others get a new one.
          worker.terminate();
          worker = start();
        }
        const reason = { text: workbookTexts.unreadableFile, params: { file: file.name } };
        answers.set(place, given ?? unread(file.name, reason));
        onProgress(answers.size);
      }
    } finally {
      worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_WORKERS, files.length) }, work));
  return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}

/** One file read by a worker; null when the worker or the reading of the bytes failed. */
async function ask(
  worker: AgencyWorker,
  file: File,
  today: AgencyFile["today"],
): Promise<AgencyAnswer | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return null;
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<AgencyAnswer>) => resolve(data);
    worker.onerror = () => resolve(null);
    const task: AgencyFile = { name: file.name, bytes: new Uint8Array(bytes), today };
    worker.postMessage(task, [bytes]);
  });
}
