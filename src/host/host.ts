/**
 * The embedded host: a workbook that an unchanged Excel add-in can work on without Excel.
 *
 * - Microsoft's: the client library (`Excel.run`, load and sync rules, proxy objects, their error texts).
 * - The engine's (`WorkbookEngine`, at present excelts): formulas, reading and writing .xlsx.
 * - Ours: everything behind a sync (what a member of the object model does to the workbook), the entry rules of
 *   cells, `Office` and `CustomFunctions`, displayed text. Written from Microsoft's documentation and not compared
 *   with a running Excel; members that are not there fail with `ApiNotImplemented`.
 */
import type { OfficeClient } from "./client";
import type { Area } from "./engine/area";
import type { Book } from "./engine/book";
import type { WorkbookEngine } from "./engine/engine";
import type { Sheet } from "./engine/sheet";
import type { createCustomFunctions, OfficeOptions, OfficePage } from "./office";

/** Traffic since the host was made or `reset` was called. */
export interface Counters {
  /** Number of batches the client posted. */
  roundTrips: number;
  /** UTF-8 bytes of the posted JSON. */
  requestBytes: number;
  responseBytes: number;
  /** Actions in the posted batches. */
  actions: number;
}

export interface HostOptions extends OfficeOptions {
  /** Microsoft's client of this page; the globals of the page when left out. */
  readonly client?: OfficeClient;
  /** Library for formulas and files. */
  readonly engine?: WorkbookEngine;
}

/** Why the listener is told: cells or sheets changed, only the selection moved, or another workbook was opened. */
export type ChangeKind = "content" | "selection" | "opened";

/** An embedded host. */
export interface Host {
  /** The workbook; another object after `open`. */
  readonly book: Book;
  readonly engine: WorkbookEngine;
  /** Microsoft's `Excel` of the host's own page. */
  readonly Excel: typeof Excel;
  /** `Office` and ribbon commands of the host's own page. */
  readonly page: OfficePage;
  readonly CustomFunctions: ReturnType<typeof createCustomFunctions>;
  readonly counters: Counters;
  /** `Excel.run` on this host. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Puts `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` on a global object, as a page of an add-in has them. */
  install(target?: object): void;
  /** Ties another page's client (an iframe of the add-in) to this workbook. Answers how to untie it. */
  connect(client: OfficeClient): () => void;
  /** Answers one posted batch; request and response are JSON. */
  execute(requestJson: string): string;
  /** Class.member names that batches have touched, e.g. "Range.values". */
  usedMembers(): string[];
  /** While true every batch fails with InvalidOperationInCellEditMode, as when a person is typing in a cell. */
  cellEditMode: boolean;
  /** For tests: an action for which the predicate answers true fails with GeneralException. */
  failAt(predicate: ((member: string, actionIndex: number) => boolean) | undefined): void;
  /** Evaluates the add-in's built functions script, whose `CustomFunctions.associate` calls register under "ITA." names. */
  loadFunctions(source: string, namespace?: string): void;
  /** Registers one custom function, e.g. "ITA.TOTAL"; `compute` is called as Excel calls it. */
  registerFunction(name: string, compute: (...args: unknown[]) => unknown): void;
  /** Replaces the workbook. @throws {UnreadableFile} and leaves the present one as it is. */
  open(bytes: Uint8Array): Promise<void>;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Tells the listener after each batch or user action; answers how to stop. */
  onDidChange(listener: (kind: ChangeKind) => void): () => void;
  /**
   * As a person types into a cell: entry rules, recalculation, change event.
   * @throws {ExcelError} AccessDenied for a locked cell of a protected sheet; InvalidArgument for an entry that
   * the cell's validation stops (its `message` is the validation's own).
   */
  enter(sheet: Sheet, row: number, column: number, typed: string): void;
  /** What the cell shows: number format applied, Thai digits and Buddhist years included. */
  display(sheet: Sheet, row: number, column: number): string;
  /** What the formula bar shows: the formula, or the value as it would be typed. */
  editText(sheet: Sheet, row: number, column: number): string;
  /** Selects an area and shows its sheet. */
  select(sheet: Sheet, area: Area): void;
}
