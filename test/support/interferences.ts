/** What others do while a use-case is at work: at any of its round trips, on any of its workbooks. */
import type { Host } from "../../host/host";
import { recover } from "../../src/excel/actions/recover";
import { isUntrue, stateOf, type FaultBench, type GoodRun, type UseCase } from "./faultBench";

/** Somebody else's doing before a round trip. */
export type Interference = "types" | "adds a sheet" | "edits a cell" | "second pane";
export const INTERFERENCES: readonly Interference[] = [
  "types",
  "adds a sheet",
  "edits a cell",
  "second pane",
];

/** What came of it. */
export interface Harm {
  /** Texts typed by a person that are gone. */
  readonly lost: readonly string[];
  /** Sheets of others that are gone or changed. */
  readonly foreign: readonly string[];
  /** Sheets under construction that nobody took away. */
  readonly leftovers: readonly string[];
  /** Called unchanged or done, and is not; only where nobody changed the workbook besides. */
  readonly untrue: boolean;
}

const FOREIGN = "งานของเพื่อน";
/** A cell that neither the add-in nor the sample fills. */
const FREE = { row: 89, column: 25 };
/** Names of sheets under construction. */
const WORK = /^ITA /;

/** Types a text of its own into each finished sheet. */
function typeEverywhere({ book, enter }: BoundHost): string[] {
  const texts: string[] = [];
  for (const sheet of book().sheets) {
    if (WORK.test(sheet.name) || sheet.protection) continue;
    const text = `พิมพ์ลงใน ${sheet.name}`;
    enter(sheet, FREE.row, FREE.column, text);
    texts.push(text);
  }
  return texts;
}

interface BoundHost {
  book: () => Host["book"];
  enter: Host["enter"];
}

function allTexts({ book }: Host): ReadonlySet<unknown> {
  const texts = new Set<unknown>();
  for (const sheet of book.sheets)
    for (const row of sheet.rows.values())
      for (const cell of row.cells.values()) texts.add(cell.value);
  return texts;
}

/** Runs a use-case while somebody interferes before its round trip, then opens the pane again. */
export async function interfered(
  bench: FaultBench,
  useCase: UseCase,
  kind: Interference,
  at: number,
  good: GoodRun,
): Promise<Harm> {
  await bench.open(await useCase.base());
  const { host } = bench;
  const bound: BoundHost = { book: () => host.book, enter: host.enter.bind(host) };
  let typed: string[] = [];
  let foreign = false;
  const outcome = await bench.attempt(good.run, undefined, (sync) => {
    if (sync !== at) return undefined;
    switch (kind) {
      case "types":
        typed = typeEverywhere(bound);
        return undefined;
      case "adds a sheet":
        foreign = !host.book.structureProtected;
        if (foreign) host.book.addSheet(FOREIGN).edit(0, 0).value = FOREIGN;
        return undefined;
      case "edits a cell":
        host.cellEditMode = true;
        setTimeout(() => (host.cellEditMode = false), 5);
        return undefined;
      case "second pane":
        return useCase.prepare().then((again) => again());
    }
  });
  host.cellEditMode = false;
  const now = bench.look();
  await recover(Date.now() + 60_000);
  const texts = allTexts(host);
  const kept = host.book.sheet(FOREIGN);
  const changed = kept?.cell(0, 0)?.value !== FOREIGN || kept.rows.size !== 1;
  return {
    lost: typed.filter((text) => !texts.has(text)),
    foreign: foreign && changed ? [FOREIGN] : [],
    leftovers: host.book.sheets.map(({ name }) => name).filter((name) => WORK.test(name)),
    untrue:
      kind === "edits a cell" &&
      isUntrue({ said: outcome.said, state: stateOf(now, good) }, useCase),
  };
}

/** Whether anything of it must never be. */
export function isHarm({ lost, foreign, leftovers, untrue }: Harm): boolean {
  return lost.length + foreign.length + leftovers.length > 0 || untrue;
}
