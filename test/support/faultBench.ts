import { registerFunctions } from "../../scripts/functions";
import { connectClient, type BatchMode, type BatchRequest } from "../../host/client";
import { loadClient } from "../../host/client-node";
import { createHost, type Host } from "../../host/host";
import type { Book } from "../../host/engine/book";
import type { StoredRow, Sheet } from "../../host/engine/sheet";
import type { Platform } from "../../host/strictness";
import type { Refusal, Result } from "../../src/core/result";
import { recover } from "../../src/excel/actions/recover";
import { checkTexts } from "../../src/locale/checks";
import { exchangeTexts } from "../../src/locale/exchange";
import { importTexts } from "../../src/locale/import";
import { workbookTexts } from "../../src/locale/workbook";

/** How a sync fails. `gone`: this one and all after it, as when the connection is lost. */
export type FaultKind = "before" | "after" | "middle" | "reject" | "rejectAfter" | "gone";

/** A fault at one sync of a use-case. */
export interface Fault {
  /** Number of the sync, from 1; the tidying up after a run is not counted. */
  readonly sync: number;
  readonly kind: FaultKind;
  /** Error code of Excel. */
  readonly code: string;
  /** Of `middle` and `gone`: which share of the batch is carried out before it fails, 0 to 1; of `gone` none at all. */
  readonly share?: number;
}

/** Error codes that a sync may fail with; the first is the plain one. */
const CODES = [
  "GeneralException",
  "AccessDenied",
  "InvalidArgument",
  "ItemNotFound",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
] as const;

/** Codes with which Excel refuses a batch before it carries out any of it. */
const WHOLE: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
];

/** Something that an officer asks of the workbook. */
export interface UseCase {
  readonly name: string;
  /** The workbook before, as a file; made when it is first asked for. */
  readonly base: () => Promise<Uint8Array>;
  /** Prepares what the pane would know already; the answer does the work. */
  readonly prepare: () => Promise<() => Promise<Result<unknown>>>;
  /** Done also without its change of the workbook: going to a finding, which cannot be marked. */
  readonly changesLittle?: boolean;
}

/** A use-case that was run without a fault. */
export interface GoodRun {
  /** The workbook before and after. */
  readonly before: Look;
  readonly after: Look;
  readonly syncs: number;
  /** Does the work with what the pane knew: the workbook is the same each time, so it is prepared once. */
  readonly run: () => Promise<Result<unknown>>;
}

/** What was said of the outcome. */
export type Said = "done" | "unchanged" | "left" | "threw";
/** What the workbook is: compared with before and with a run without a fault. */
export type State = "unchanged" | "done" | "half";

export interface FaultOutcome {
  readonly said: Said;
  readonly state: State;
  /** The workbook after the pane was opened again. */
  readonly recovered: State;
  /** What differs, for the eye. */
  readonly differences: readonly string[];
  readonly sentence: string;
}

/** Sentences that say "look here": neither unchanged nor done was made sure of. */
const LEFT = [
  workbookTexts.leftToLookAt,
  workbookTexts.putBackPartly,
  workbookTexts.cleanUpFailed,
  workbookTexts.sheetsUnsure,
  workbookTexts.settingUnsure,
  checkTexts.marksLeft,
  exchangeTexts.leftHidden,
  importTexts.onlyAdded,
];

/** A workbook in an embedded host whose syncs can be made to fail or be interfered with. */
export class FaultBench {
  readonly host: Host;
  private readonly client = loadClient();
  private fault: Fault | undefined;
  private count = 0;
  private interfere: ((sync: number) => unknown) | undefined;
  /** Whether somebody else is at it, whose syncs are not counted. */
  private interfering = false;

  constructor(readonly platform: Platform = "desktop") {
    this.host = createHost({ client: this.client, platform });
    this.host.install(globalThis);
    registerFunctions(this.host);
  }

  /** Syncs since the last call of `attempt`. */
  get syncs(): number {
    return this.count;
  }

  async open(base: Uint8Array): Promise<void> {
    this.host.install(globalThis);
    await this.host.open(base);
    this.host.cellEditMode = false;
    this.connect();
  }

  /** Runs a use-case without a fault; what the workbook is before and after, and how many syncs it takes. */
  async goodRun(useCase: UseCase): Promise<GoodRun> {
    await this.open(await useCase.base());
    const run = await useCase.prepare();
    const before = this.look();
    const result = await this.attempt(run);
    const syncs = this.count;
    if (result.said !== "done") throw new Error(`${useCase.name}: ${result.sentence}`);
    return { before, after: this.look(), syncs, run };
  }

  /** Of each sync of a use-case whether it changes the workbook. */
  async writesOf(useCase: UseCase, { run, after }: GoodRun): Promise<readonly boolean[]> {
    await this.open(await useCase.base());
    const looks: Look[] = [];
    await this.attempt(run, undefined, () => looks.push(this.look()));
    return looks.map((look, index) => differences(look, looks[index + 1] ?? after).length > 0);
  }

  /** Runs a use-case with a fault, then opens the pane again. */
  async faultyRun(useCase: UseCase, fault: Fault, good: GoodRun): Promise<FaultOutcome> {
    await this.open(await useCase.base());
    const { said, sentence } = await this.attempt(good.run, fault);
    const now = this.look();
    const state = stateOf(now, good);
    await recover(Date.now() + 60_000);
    const later = this.look();
    return {
      said,
      sentence,
      state,
      recovered: stateOf(later, good),
      differences: differences(said === "unchanged" ? good.before : good.after, now).slice(0, 8),
    };
  }

  /** Runs work while syncs fail, or while somebody else does something before each of them. */
  async attempt(
    work: () => Promise<Result<unknown>>,
    fault?: Fault,
    interfere?: (sync: number) => unknown,
  ): Promise<{ readonly said: Said; readonly sentence: string; readonly result?: unknown }> {
    this.count = 0;
    this.fault = fault;
    this.interfere = interfere;
    this.connect();
    try {
      const result = await work();
      if (result.ok) return { said: "done", sentence: "", result: result.value };
      return { said: saidBy(result.error), sentence: result.error.text.en };
    } catch (error) {
      return { said: "threw", sentence: String(error) };
    } finally {
      this.fault = undefined;
      this.interfere = undefined;
    }
  }

  /** Everything of the workbook that a person could miss. */
  look(): Look {
    return lookAt(this.host.book);
  }

  private connect(): void {
    connectClient(this.client, (json, mode) => this.execute(json, mode));
  }

  private async execute(json: string, mode: BatchMode): Promise<string> {
    if (this.interfering) return this.host.answer(json, mode);
    if (isTidying(json)) return this.host.execute(json);
    this.count += 1;
    this.interfering = true;
    try {
      await this.interfere?.(this.count);
    } finally {
      this.interfering = false;
    }
    const { fault } = this;
    if (!fault || this.count < fault.sync) return this.host.answer(json, mode);
    if (this.count > fault.sync && fault.kind !== "gone") return this.host.answer(json, mode);
    switch (fault.kind) {
      case "reject":
        throw new Error("Network error");
      case "rejectAfter":
        this.host.execute(json);
        throw new Error("Network error");
      case "after":
        this.host.execute(json);
        return failed(fault.code, "", []);
      case "middle":
        return failed(fault.code, "range.values", this.executePart(json, fault.share));
      case "gone":
        if (fault.share !== undefined && this.count === fault.sync)
          this.executePart(json, fault.share);
        return failed(fault.code, "", []);
      case "before":
        return failed(fault.code, "", []);
    }
  }

  /** Carries out the first actions of a batch. @returns their results */
  private executePart(json: string, share = 0.5): readonly unknown[] {
    const request = JSON.parse(json) as BatchRequest;
    const at = Math.floor(request.Actions.length * share);
    const part = { ...request, Actions: request.Actions.slice(0, at) };
    const answer = JSON.parse(this.host.execute(JSON.stringify(part))) as { Results?: unknown[] };
    return answer.Results ?? [];
  }
}

function failed(code: string, location: string, results: readonly unknown[]): string {
  const error = { Code: code, Message: "There was an internal error.", Location: location };
  return JSON.stringify({ Results: results, Error: { ...error, ActionIndex: 0 } });
}

/** The tidying up of ranges after a run, which nobody waits for. */
function isTidying(json: string): boolean {
  if (!json.includes("_RemoveReference")) return false;
  const { Actions } = JSON.parse(json) as BatchRequest;
  return (
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1)
  );
}

function saidBy({ text }: Refusal): Said {
  return LEFT.includes(text) ? "left" : "unchanged";
}

/** What a workbook holds, as lines. */
export type Look = ReadonlyMap<string, string>;

/** Stamps differ from run to run. */
function withoutStamps(text: string): string {
  return text
    .replace(/ITA\.(open|record)\.[0-9a-z]+/g, "ITA.$1.STAMP")
    .replace(/"(record|stamp)":"[0-9a-z]+"/g, '"$1":"STAMP"')
    .replace(/\\"(record|stamp)\\":\\"[0-9a-z]+\\"/g, '\\"$1\\":\\"STAMP\\"')
    .replace(/ITA_Row_[0-9a-z]+_/g, "ITA_Row_STAMP_")
    .replace(/"beat":\d+/g, '"beat":0');
}

/** Read from the host itself, so that no limit of Excel keeps it from being seen. */
function lookAt(book: Book): Look {
  const lines = new Map<string, string>();
  lines.set("sheets", book.sheets.map(({ name }) => name).join(" | "));
  for (const { name, formula, comment, visible } of book.names) {
    // A name that points nowhere is nobody's.
    if (formula.includes("#REF!")) continue;
    lines.set(withoutStamps(`name ${name}`), `${formula} ${comment} ${visible}`);
  }
  for (const [key, value] of book.settings)
    lines.set(withoutStamps(`setting ${key}`), withoutStamps(JSON.stringify(value)));
  for (const sheet of book.sheets) {
    const { name, visibility, protection, tables, charts, merges } = sheet;
    const counts = [tables.length, charts.length, merges.length];
    lines.set(`${name} itself`, JSON.stringify([visibility, protection !== undefined, ...counts]));
    for (const [r, row] of sheet.rows) {
      const line = lineOf(sheet, r, row);
      if (line !== "") lines.set(`${name} ${r}`, line);
    }
  }
  return lines;
}

/** What cells of a row hold and look like, as far as marks and clean-ups change it; "" for a blank plain row. */
function lineOf(sheet: Sheet, r: number, { cells }: StoredRow): string {
  const parts = [...cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([c, { value, formula }]) => {
      const { numberFormat = "General", fill = "", wrapText = false } = sheet.style(r, c);
      const plain = numberFormat === "General" && fill === "" && !wrapText;
      if (value === null && formula === undefined && plain) return [];
      return [JSON.stringify([c, formula, value, numberFormat, fill, wrapText])];
    });
  return parts.length === 0 ? "" : `${sheet.rowHeight(r)} ${parts.join(" ")}`;
}

/** Which of the two workbooks of a run without a fault this is. */
export function stateOf(now: Look, good: { readonly before: Look; readonly after: Look }): State {
  if (differences(good.before, now).length === 0) return "unchanged";
  return differences(good.after, now).length === 0 ? "done" : "half";
}

/** What differs between two workbooks. */
function differences(a: Look, b: Look): string[] {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys]
    .filter((key) => a.get(key) !== b.get(key))
    .map(
      (key) =>
        `${key}: ${(a.get(key) ?? "-").slice(0, 200)} => ${(b.get(key) ?? "-").slice(0, 200)}`,
    );
}

/**
 * All faults at all syncs of a use-case, of which is known whether they write. A sync that only reads is not tried at every point in its middle: however much of
 * it is carried out, the workbook is the same.
 */
export function faultsOf(writes: readonly boolean[]): Fault[] {
  return writes.flatMap((isWriting, index): Fault[] => {
    const sync = index + 1;
    const shares = isWriting ? Array.from({ length: 23 }, (_, step) => (step + 1) / 24) : [0.5];
    const late = isWriting ? [0.9, 0.95, 0.98, 0.99, 0.995] : [];
    return [
      ...CODES.flatMap((code): Fault[] => [
        { sync, kind: "before", code },
        ...(WHOLE.includes(code) ? [] : [{ sync, kind: "after", code } as const]),
      ]),
      ...shares.map((share): Fault => ({ sync, kind: "middle", code: "GeneralException", share })),
      ...late.map((share): Fault => ({ sync, kind: "middle", code: "AccessDenied", share })),
      { sync, kind: "reject", code: "" },
      { sync, kind: "rejectAfter", code: "" },
      { sync, kind: "gone", code: "GeneralException" },
      ...(isWriting ? [0.25, 0.5, 0.75, 0.97] : []).map((share): Fault => ({
        sync,
        kind: "gone",
        code: "GeneralException",
        share,
      })),
    ];
  });
}

/** What must never be: said of a workbook that is something else. */
export function isUntrue(
  { said, state }: Pick<FaultOutcome, "said" | "state">,
  { changesLittle = false }: Pick<UseCase, "changesLittle">,
): boolean {
  // Half-way, and so it is said: the officer is told where to look.
  if (said === "left") return false;
  if (said === "unchanged" || said === "threw") return state !== "unchanged";
  return said === "done" && state !== "done" && !(changesLittle && state === "unchanged");
}
