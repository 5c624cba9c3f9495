/**
 * The embedded host: a workbook that an unchanged Excel add-in can work on without Excel.
 *
 * - Microsoft's: the client library (`Excel.run`, load and sync rules, proxy objects, their error texts).
 * - The formula engine's (excelts, see engine/calculate.ts): the results of formulas.
 * - Ours: the workbook (engine/) on the opened file (src/files), of which everything stays that nobody changes; everything behind a sync (what a member of the object model does to the workbook), the entry rules of
 *   cells, `Office` and `CustomFunctions`, displayed text. Written from Microsoft's documentation and not compared
 *   with a running Excel; members that are not there fail with `ApiNotImplemented`.
 */
import { type Area, span } from "../src/cells/area";
import {
  connectClient,
  type BatchMode,
  type BatchRequest,
  type BatchResponse,
  type HostEvent,
  type OfficeClient,
} from "./client";

import { Book } from "./engine/book";
import type { CustomFunction } from "./engine/customFunction";

import type { Sheet } from "./engine/sheet";
import { writeCell } from "./executor/cells";
import { readEntry } from "./executor/entry";
import { ExcelError } from "./executor/errors";
import { Executor } from "./executor/executor";
import { extendTable } from "./executor/table";
import { nameFunctions } from "./file/formulas";
import { open } from "./file/open";
import { save } from "./file/save";
import { displayText, typedText } from "./format";
import { callableFunction, type Blanks, type Compute, type RegisteredMetadata } from "./functions";
import { createCustomFunctions, createOffice, type OfficeOptions, type OfficePage } from "./office";
import { refused } from "./executor/refused";
import { Strict } from "./strict";
import type { Platform } from "./strictness";
import { objectionTo } from "./validation";

/** Namespace of the add-in's functions in formulas. */
const NAMESPACE = "ITA";

/** Traffic since the host was made or `reset` was called. */
export interface Counters {
  /** Batches the client posted; the tidying up after `Excel.run`, which nobody waits for in Excel, is not counted. */
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
  /** How blank cells reach custom functions; as the platform is reported to give them when left out. */
  readonly blanks?: Blanks;
}

/** Why the listener is told: cells or sheets changed, only the selection moved, or another workbook was opened. */
export type ChangeKind = "content" | "selection" | "opened";

/** An embedded host. */
export interface Host {
  /** The workbook; another object after `open`. */
  readonly book: Book;
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
  /** The kind of Excel that this is. */
  readonly platform: Platform;
  /** Answers one posted batch; request and response are JSON. Fails while a person is typing into a cell. */
  execute(requestJson: string, mode?: BatchMode): string;
  /** As `execute`, but waits while a person is typing into a cell where `Excel.run` asked for that. */
  answer(requestJson: string, mode: BatchMode): string | Promise<string>;
  /** Whether a batch emptied the list of what a person can undo. */
  undoCleared: boolean;
  /** Class.member names that batches have touched, e.g. "Range.values". */
  usedMembers(): string[];
  /** While true batches fail with InvalidOperationInCellEditMode or wait, as when a person is typing in a cell. */
  cellEditMode: boolean;
  /** For tests: an action for which the predicate answers true fails with GeneralException. */
  failAt(predicate: ((member: string, actionIndex: number) => boolean) | undefined): void;
  /**
   * Runs the add-in's functions script: `load` is given the `CustomFunctions` whose `associate` calls register under
   * "ITA." names. With the functions' metadata (functions.json) arguments are shaped as Excel shapes them.
   */
  loadFunctions(
    load: (customFunctions: Host["CustomFunctions"]) => void,
    metadata?: RegisteredMetadata,
  ): void;
  /** Registers one custom function by its name in formulas, e.g. "ITA.TOTAL". */
  registerFunction(
    name: string,
    compute: Compute,
    parameters?: RegisteredMetadata["functions"][number]["parameters"],
  ): void;
  /** Replaces the workbook. @throws {UnreadableFile} and leaves the present one as it is. */
  open(bytes: Uint8Array): Promise<void>;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Tells the listener after each batch or user action; answers how to stop. */
  onDidChange(listener: (kind: ChangeKind) => void): () => void;
  /** Who shows a workbook that the add-in opens beside this one; undefined for nobody. */
  onDidCreateWorkbook: ((bytes: Uint8Array) => void) | undefined;
  /**
   * As a person types into a cell: entry rules, recalculation, change event.
   * @throws {ExcelError} AccessDenied for a locked cell of a protected sheet; InvalidArgument for an entry that
   * the cell's validation stops (its `message` is the validation's own).
   * @param how "picked" from the cell's validation list, which Excel on the web tells no handler
   */
  enter(sheet: Sheet, row: number, column: number, typed: string, how?: "typed" | "picked"): void;
  /** What Excel asks before it takes an entry, where the cell's validation only warns; undefined when it asks nothing. */
  warning(sheet: Sheet, row: number, column: number, typed: string): string | undefined;
  /** What the cell shows: number format applied, Thai digits and Buddhist years included. */
  display(sheet: Sheet, row: number, column: number): string;
  /** What the formula bar shows: the formula, or the value as it would be typed. */
  editText(sheet: Sheet, row: number, column: number): string;
  /** Selects an area, and further ones with it (Ctrl and click), and shows the sheet. */
  select(sheet: Sheet, area: Area, ...others: readonly Area[]): void;
}

type Deliver = (events: readonly HostEvent[]) => void;

class EmbeddedHost implements Host {
  book: Book;
  readonly Excel: typeof Excel;
  readonly page: OfficePage;
  readonly CustomFunctions: Host["CustomFunctions"];
  readonly counters: Counters = { roundTrips: 0, requestBytes: 0, responseBytes: 0, actions: 0 };
  private readonly client: OfficeClient;
  private readonly executor: Executor;
  private readonly functions = new Map<string, CustomFunction>();
  private readonly pages = new Set<Deliver>();
  /** How events reach the host's own page, once it is installed. */
  private ownPage: Deliver | undefined;
  private readonly listeners = new Set<(kind: ChangeKind) => void>();
  private readonly strict: Strict;
  private readonly blanks: Blanks;
  /** Batches that wait until the cell is left in which a person is typing. */
  private waiting: (() => void)[] = [];

  constructor(options: HostOptions) {
    this.strict = new Strict(options.platform ?? "desktop");
    this.blanks = options.blanks ?? (this.strict.has("blankArguments") ? "zero" : "null");
    this.client = options.client ?? globalThis;
    this.Excel = this.client.Excel;
    this.page = createOffice({ save: () => this.save(), ...options });
    this.book = new Book();
    this.book.addSheet();
    this.executor = new Executor({
      book: () => this.book,
      strict: this.strict,
      exists: (className, member) => {
        const classes = this.Excel as unknown as Record<string, { prototype?: object } | undefined>;
        return member in (classes[className]?.prototype ?? {});
      },
    });
    this.CustomFunctions = createCustomFunctions((id, compute) =>
      this.registerFunction(`${NAMESPACE}.${id}`, compute),
    );
  }

  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    this.install({});
    return this.Excel.run(batch);
  }

  install(target: object = globalThis): void {
    if (this.ownPage) this.pages.delete(this.ownPage);
    this.ownPage = connectClient(this.client, (request, mode) => this.answer(request, mode));
    this.pages.add(this.ownPage);
    this.client.setOffice?.(this.page.office);
    Object.assign(target, {
      Excel: this.Excel,
      OfficeExtension: this.client.OfficeExtension,
      Office: this.page.office,
      CustomFunctions: this.CustomFunctions,
    });
  }

  connect(client: OfficeClient): () => void {
    const deliver = connectClient(client, (request, mode) => this.answer(request, mode));
    this.pages.add(deliver);
    return () => void this.pages.delete(deliver);
  }

  get platform(): Platform {
    return this.strict.platform;
  }

  answer(requestJson: string, mode: BatchMode): string | Promise<string> {
    const waits = mode.delayForCellEdit && this.strict.has("delayForCellEdit");
    if (!waits || !this.cellEditMode) return this.execute(requestJson, mode);
    return new Promise<void>((left) => this.waiting.push(left)).then(() =>
      this.answer(requestJson, mode),
    );
  }

  execute(requestJson: string, mode: BatchMode = {}): string {
    const request = JSON.parse(requestJson) as BatchRequest;
    const requestBytes = bytesOf(requestJson);
    const tooLarge = requestBytes > (this.strict.rule("requestSize")?.limit ?? Infinity);
    let response = tooLarge
      ? failure(refused("requestSize"))
      : JSON.stringify(this.executor.run(request, mode));
    if (isTidying(request)) return response;
    const responseBytes = bytesOf(response);
    if (responseBytes > (this.strict.rule("responseSize")?.limit ?? Infinity))
      response = failure(refused("responseSize"));
    this.counters.roundTrips++;
    this.counters.requestBytes += requestBytes;
    this.counters.responseBytes += responseBytes;
    this.counters.actions += request.Actions.length;
    this.settle("content");
    return response;
  }

  get undoCleared(): boolean {
    return this.executor.undoCleared;
  }

  set undoCleared(cleared: boolean) {
    this.executor.undoCleared = cleared;
  }

  usedMembers(): string[] {
    return [...this.executor.used].sort();
  }

  get onDidCreateWorkbook(): ((bytes: Uint8Array) => void) | undefined {
    return this.executor.created;
  }

  set onDidCreateWorkbook(show: ((bytes: Uint8Array) => void) | undefined) {
    this.executor.created = show;
  }

  get cellEditMode(): boolean {
    return this.executor.cellEditMode;
  }

  set cellEditMode(on: boolean) {
    this.executor.cellEditMode = on;
    if (on) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const left of waiting) left();
  }

  failAt(predicate: ((member: string, actionIndex: number) => boolean) | undefined): void {
    this.executor.fault = predicate;
  }

  loadFunctions(
    load: (customFunctions: Host["CustomFunctions"]) => void,
    metadata?: RegisteredMetadata,
  ): void {
    const associate = createCustomFunctions((id, compute) => {
      const described = metadata?.functions.find((f) => f.id === id);
      const name = described?.name ?? id;
      this.registerFunction(`${NAMESPACE}.${name}`, compute, described?.parameters);
    });
    load(associate);
    this.executor.session.calculate();
    this.settle("content");
  }

  registerFunction: Host["registerFunction"] = (name, compute, parameters) => {
    const custom = callableFunction(compute, parameters, this.blanks);
    this.functions.set(name.toUpperCase(), custom);
    this.book.functions.set(name.toUpperCase(), custom);
    nameFunctions(this.book);
    this.executor.session.touched();
  };

  // A promise, as opening and saving may take long elsewhere.
  // oxlint-disable-next-line typescript/require-await -- an error is a rejection
  async open(bytes: Uint8Array): Promise<void> {
    this.book = open(bytes, this.functions);
    this.executor.reset();
    this.executor.session.calculate();
    this.settle("opened");
  }

  // oxlint-disable-next-line typescript/require-await -- an error is a rejection
  async save(): Promise<Uint8Array> {
    this.executor.session.calculate();
    return save(this.book);
  }

  onDidChange(listener: (kind: ChangeKind) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  enter(
    sheet: Sheet,
    row: number,
    column: number,
    typed: string,
    how: "typed" | "picked" = "typed",
  ): void {
    const style = sheet.style(row, column);
    if (sheet.protection && (style.locked ?? true)) throw refused("sheetProtected");
    const stopped = this.objection(sheet, row, column, typed, "Stop");
    if (stopped !== undefined) throw new ExcelError("InvalidArgument", stopped);
    const { session } = this.executor;
    if (typed !== "") extendTable(sheet, row, column);
    writeCell(session, sheet, row, column, typed, "typed");
    session.changed(sheet, span(row, column, row, column));
    // The events of the change are all there are: nothing else happened since the last one was delivered.
    if (how === "picked" && this.strict.has("validationPick")) this.executor.takeEvents();
    session.calculate();
    this.settle("content");
  }

  warning(sheet: Sheet, row: number, column: number, typed: string): string | undefined {
    return this.objection(sheet, row, column, typed, "Warning");
  }

  private objection(
    sheet: Sheet,
    row: number,
    column: number,
    typed: string,
    style: "Stop" | "Warning",
  ): string | undefined {
    if (typed === "") return undefined;
    const entry = readEntry(typed, sheet.style(row, column));
    return objectionTo(this.book, sheet, { row, column }, entry, style);
  }

  display(sheet: Sheet, row: number, column: number): string {
    return displayText(sheet.cell(row, column)?.value, sheet.style(row, column));
  }

  editText(sheet: Sheet, row: number, column: number): string {
    const cell = sheet.cell(row, column);
    return cell?.formula ?? typedText(cell?.value, sheet.style(row, column));
  }

  select(sheet: Sheet, area: Area, ...others: readonly Area[]): void {
    this.executor.session.select(sheet, area);
    sheet.alsoSelected = others;
    this.settle("selection");
  }

  /** After a batch or a user's action: handlers of the add-in hear of it, then the view. */
  private settle(kind: ChangeKind): void {
    const events = this.executor.takeEvents();
    if (events.length > 0) for (const deliver of this.pages) deliver(events);
    for (const listener of this.listeners) listener(kind);
  }
}

/** UTF-8 bytes of a text. */
function bytesOf(text: string): number {
  // Counted: encoding a long text only to know its length takes many times as long.
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Each half of a pair of surrogates stands for two of its four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** The answer to a batch that was refused as a whole. */
function failure({ code, message }: ExcelError): string {
  const response: BatchResponse = { Results: [], Error: { Code: code, Message: message } };
  return JSON.stringify(response);
}

/** The tidying up after `Excel.run`, which nobody waits for in Excel: it makes nothing and asks for nothing. */
function isTidying({ Actions, ObjectPaths }: BatchRequest): boolean {
  return Actions.every(
    ({ ActionType, Name, ObjectPathId }) =>
      Name === "_RemoveReference" ||
      (ActionType === 1 && [1, 6].includes(ObjectPaths[ObjectPathId]?.ObjectPathType ?? 0)),
  );
}

/** Makes a host with a workbook of one empty sheet. In a browser the page must have loaded Microsoft's client. */
export function createHost(options: HostOptions = {}): Host {
  return new EmbeddedHost(options);
}
