/** Writing what a command made: whole or not at all, and never over what it was made from. */
import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { ok, refuse, type Result } from "../src/core/result";
import { workbookTexts } from "../src/locale/workbook";

/** Whether two paths lead to one file: the same name, a link of either kind, another way of writing it. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  return first && second ? first.dev === second.dev && first.ino === second.ino : false;
}

/** Whether something stands there that may not be replaced: a folder, a device, a file that somebody protected. */
async function isClosed(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  return there !== null && (!there.isFile() || (there.mode & 0o222) === 0);
}

/**
 * Writes beside the path and puts it in place at the end, so that a full disk leaves an older file as it was.
 * @param sources files that it was made from; it is refused to write over one of them
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  sources: readonly string[],
): Promise<Result<null>> {
  const file = basename(path);
  for (const source of sources) {
    if (await isSameFile(source, path)) return refuse(workbookTexts.sameFile, { file });
  }
  const cannot = refuse(workbookTexts.cannotWriteFile, { file });
  if (await isClosed(path)) return cannot;
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
    return ok(null);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return cannot;
  }
}
