/**
 * The embedded host: a workbook that an unchanged Excel add-in can work on without Excel.
 *
 * - Microsoft's: the client library (`Excel.run`, load and sync rules, proxy objects, their error texts).
 * - The engine's (`WorkbookEngine`, at present excelts): formulas, reading and writing .xlsx.
 * - Ours: everything behind a sync (what a member of the object model does to the workbook), the entry rules of
 *   cells, `Office` and `CustomFunctions`, displayed text. Written from Microsoft's documentation and not compared
 *   with a running Excel; members that are not there fail with `ApiNotImplemented`.
 */
import { type Area, span } from "../src/cells/area";
import { connectClient, type BatchRequest, type HostEvent, type OfficeClient } from "./client";

import { Book } from "./engine/book";
import type { WorkbookEngine } from "./engine/engine";
import { excelts } from "./engine/excelts/engine";
import type { Sheet } from "./engine/sheet";
import { writeCell } from "./executor/cells";
import { readEntry } from "./executor/entry";
import { ExcelError } from "./executor/errors";
import { Executor } from "./executor/executor";
import { growTable } from "./executor/table";
import { displayText, typedText } from "./format";
import { toCustomFunction, type Compute, type FunctionsMetadata } from "./functions";
import { createCustomFunctions, createOffice, type OfficeOptions, type OfficePage } from "./office";
import { stopsEntry } from "./validation";

/** Namespace of the add-in's functions in formulas. */
export const NAMESPACE = "ITA";

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
  /**
   * Runs the add-in's functions script: `load` is given the `CustomFunctions` whose `associate` calls register under
   * "ITA." names. With the functions' metadata (functions.json) arguments are shaped as Excel shapes them.
   */
  loadFunctions(
    load: (customFunctions: Host["CustomFunctions"]) => void,
    metadata?: FunctionsMetadata,
  ): void;
  /** Registers one custom function by its name in formulas, e.g. "ITA.TOTAL". */
  registerFunction(
    name: string,
    compute: Compute,
    parameters?: FunctionsMetadata["functions"][number]["parameters"],
  ): void;
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

/** Makes a host with a workbook of one empty sheet. In a browser the page must have loaded Microsoft's client. */
export function createHost(options: HostOptions = {}): Host {
  const client: OfficeClient = options.client ?? globalThis;
  const engine = options.engine ?? excelts;
  const functions = new Book().functions;
  const newBook = (opened?: Book): Book => {
    const made = opened ?? new Book();
    if (!opened) made.addSheet();
    for (const [name, compute] of functions) made.functions.set(name, compute);
    return made;
  };
  let book = newBook();
  const executor = new Executor({
    engine,
    book: () => book,
    exists: (className, member) => {
      const classes = client.Excel as unknown as Record<string, { prototype?: object } | undefined>;
      return member in (classes[className]?.prototype ?? {});
    },
  });
  const { session } = executor;
  const counters: Counters = { roundTrips: 0, requestBytes: 0, responseBytes: 0, actions: 0 };
  const pages = new Set<(events: readonly HostEvent[]) => void>();
  const listeners = new Set<(kind: ChangeKind) => void>();
  const page = createOffice(options);
  const encoder = new TextEncoder();

  /** After a batch or a user's action: handlers of the add-in hear of it, then the view. */
  const settle = (kind: ChangeKind): void => {
    const events = executor.takeEvents();
    if (events.length) for (const deliver of pages) deliver(events);
    for (const listener of listeners) listener(kind);
  };

  const execute = (requestJson: string): string => {
    const request = JSON.parse(requestJson) as BatchRequest;
    const tidying = request.Actions.every(
      ({ ActionType, Name }) => Name === "_RemoveReference" || ActionType === 1,
    );
    const response = JSON.stringify(executor.run(request));
    if (!tidying) {
      counters.roundTrips++;
      counters.requestBytes += encoder.encode(requestJson).length;
      counters.responseBytes += encoder.encode(response).length;
      counters.actions += request.Actions.length;
      settle("content");
    }
    return response;
  };

  const registerFunction: Host["registerFunction"] = (name, compute, parameters) => {
    const custom = toCustomFunction(compute, parameters);
    functions.set(name.toUpperCase(), custom);
    book.functions.set(name.toUpperCase(), custom);
    session.touched();
  };
  const customFunctions = createCustomFunctions((id, compute) =>
    registerFunction(`${NAMESPACE}.${id}`, compute),
  );

  const host: Host = {
    get book() {
      return book;
    },
    engine,
    Excel: client.Excel,
    page,
    CustomFunctions: customFunctions,
    counters,
    run: (batch) => {
      host.install({});
      return client.Excel.run(batch);
    },
    install: (target = globalThis) => {
      const deliver = connectClient(client, execute);
      for (const old of pages) if (own.has(old)) pages.delete(old);
      own.add(deliver);
      pages.add(deliver);
      client.setOffice?.(page.office);
      Object.assign(target, {
        Excel: client.Excel,
        OfficeExtension: client.OfficeExtension,
        Office: page.office,
        CustomFunctions: customFunctions,
      });
    },
    connect: (other) => {
      const deliver = connectClient(other, execute);
      pages.add(deliver);
      return () => void pages.delete(deliver);
    },
    execute,
    usedMembers: () => [...executor.used].sort(),
    get cellEditMode() {
      return executor.cellEditMode;
    },
    set cellEditMode(on) {
      executor.cellEditMode = on;
    },
    failAt: (predicate) => void (executor.fault = predicate),
    loadFunctions: (load, metadata) => {
      const shim = createCustomFunctions((id, compute) => {
        const described = metadata?.functions.find((f) => f.id === id);
        const name = described?.name ?? id;
        registerFunction(`${NAMESPACE}.${name}`, compute, described?.parameters);
      });
      load(shim);
      session.calculate();
      settle("content");
    },
    registerFunction,
    open: async (bytes) => {
      book = newBook(await engine.open(bytes));
      executor.reset();
      session.touched();
      session.calculate();
      settle("opened");
    },
    save: () => {
      session.calculate();
      return engine.save(book);
    },
    onDidChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    enter: (sheet, row, column, typed) => {
      if (sheet.protection && (sheet.style(row, column).locked ?? true))
        throw new ExcelError("AccessDenied");
      const stopped =
        typed === ""
          ? undefined
          : stopsEntry(book, sheet, row, column, readEntry(typed, sheet.style(row, column)));
      if (stopped !== undefined) throw new ExcelError("InvalidArgument", stopped);
      if (typed !== "") growTable(sheet, row, column);
      writeCell(session, sheet, row, column, typed);
      session.changed(sheet, span(row, column, row, column));
      session.calculate();
      settle("content");
    },
    display: (sheet, row, column) =>
      displayText(sheet.cell(row, column)?.value, sheet.style(row, column)),
    editText: (sheet, row, column) => {
      const cell = sheet.cell(row, column);
      return cell?.formula ?? typedText(cell?.value, sheet.style(row, column));
    },
    select: (sheet, area) => {
      session.select(sheet, area);
      settle("selection");
    },
  };
  const own = new Set<(events: readonly HostEvent[]) => void>();
  return host;
}
