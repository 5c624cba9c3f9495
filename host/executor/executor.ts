/**
 * Answers the batches of Microsoft's client: resolves object paths, runs the actions in order, and stops at the
 * first error as Excel does (what ran before stays, what follows never runs).
 */
import { areaAddress } from "../../src/cells/a1";
import type {
  Action,
  BatchMode,
  BatchRequest,
  BatchResponse,
  HostEvent,
  ObjectPath,
  QueryInfo,
} from "../client";

import type { Book } from "../engine/book";
import { calculate, isReadableFormula } from "../engine/calculate";

import { shiftArea } from "../../src/files/references";
import type { Sheet } from "../engine/sheet";
import type { Strict } from "../strict";
import { ExcelError } from "./errors";
import { node, type Node, type RangeRef, type Session } from "./model";
import { range } from "./range";
import { refused } from "./refused";
import { workbook } from "./workbook";
import { emitSheetEvent, EVENT, worksheet } from "./worksheet";

export interface ExecutorOptions {
  readonly book: () => Book;
  readonly strict: Strict;
  /** Whether the member exists in the real object model, to tell a wrong name from one that is missing here. */
  readonly exists: (className: string, member: string) => boolean;
}

/** The executor of one host. Its session is the way for other parts of the host to act on the workbook as well. */
export class Executor {
  cellEditMode = false;
  /** Told of a workbook that the add-in opened beside this one. */
  created: ((bytes: Uint8Array) => void) | undefined;
  /** For tests: see `Host.failAt`. */
  fault: ((member: string, actionIndex: number) => boolean) | undefined;
  readonly used = new Set<string>();
  /** Whether something emptied the list of what a person can undo. */
  undoCleared = false;
  readonly session: Session;
  private events: HostEvent[] = [];
  private stale = false;
  private nextReference = 1;
  private undoGroup = false;
  /** Ranges that a client keeps over syncs, by reference id. */
  private readonly kept = new Map<string, RangeRef>();
  private readonly referenceIds = new Map<RangeRef, string>();
  /** Ranges made in the present batch. */
  private readonly fresh = new Set<RangeRef>();

  constructor(private readonly options: ExecutorOptions) {
    const { book, strict } = options;
    const emit = (event: HostEvent): void => void this.events.push(event);
    const session: Session = {
      get book() {
        return book();
      },
      strict,
      calculate: () => {
        if (!this.stale) return;
        this.stale = false;
        calculate(book());
      },
      touched: (name) => {
        this.stale = true;
        if (name !== undefined) book().nameChanged(name);
      },
      changed: (sheet, area) => {
        this.stale = true;
        book().cellsChanged(sheet, area);
        emitSheetEvent(session, EVENT.changed, sheet, {
          address: areaAddress(area),
          changeType: "RangeEdited",
          triggerSource: "Unknown",
          shiftDirection: "None",
        });
      },
      emit,
      range: (sheet, area) => {
        const ref: RangeRef = { sheet, area };
        this.fresh.add(ref);
        return node(range, ref);
      },
      sheet: (sheet) => node(worksheet, sheet),
      shift: (sheet, at, count) => {
        book().shift(sheet, { at, count });
        for (const ref of new Set([...this.kept.values(), ...this.fresh]))
          if (ref.sheet === sheet && ref.area) ref.area = shiftArea(ref.area, { at, count });
        this.stale = true;
      },
      isFormula: isReadableFormula,
      created: (bytes) => this.created?.(bytes),
      select: (sheet, area) => {
        book().activeSheet = sheet;
        if (!area) return;
        sheet.selection = area;
        sheet.alsoSelected = [];
      },
    };
    this.session = session;
  }

  /** Forgets everything that belonged to the former workbook. */
  reset(): void {
    this.kept.clear();
    this.referenceIds.clear();
    this.fresh.clear();
    this.events = [];
    this.stale = true;
  }

  /** Events since the last call. */
  takeEvents(): HostEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }

  /** Runs one batch. */
  run(request: BatchRequest, mode: BatchMode = {}): BatchResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    const batch = new Map<number, Node | null>();
    let index = 0;
    let member = "";
    try {
      if (this.cellEditMode) throw refused("cellEdit");
      this.undoGroup = mode.mergeUndoGroup === true && this.options.strict.has("undoGroup");
      if (this.undoGroup && mode.delayForCellEdit && this.options.strict.has("undoGroupDelayed"))
        throw refused("undoGroupDelayed");
      for (const action of request.Actions) {
        if (action.ActionType === 5) {
          // A marker: the client waits for its answer to know that the batch came this far.
          results.push({ ActionId: action.Id, Value: null });
          index++;
          continue;
        }
        member = memberName(action, request);
        if (this.fault?.(member, index)) throw new ExcelError("GeneralException");
        const target = this.resolve(action.ObjectPathId, request, batch);
        results.push({ ActionId: action.Id, Value: this.act(action, target, request, batch) });
        index++;
      }
      return { Results: results };
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message } = error;
      const failed = { Code: code, Message: message, Location: member, ActionIndex: index };
      return { Results: results, Error: failed };
    } finally {
      this.session.calculate();
      this.fresh.clear();
    }
  }

  private act(
    action: Action,
    target: Node | null,
    request: BatchRequest,
    batch: Map<number, Node | null>,
  ): unknown {
    if (!target) {
      if (action.ActionType <= 2 || action.Name === "_KeepReference") return null;
      throw new ExcelError("InvalidOperation", "The object is a null object.");
    }
    const name = camel(action.Name);
    switch (action.ActionType) {
      case 1:
        return this.identity(target);
      case 2:
        return this.query(target, action.QueryInfo ?? {});
      case 4: {
        const key = WIRE_NAMES[name] ?? name;
        const property = target.cls.properties?.[key];
        this.used.add(`${target.cls.name}.${key}`);
        if (!property) throw this.missing(target, key);
        if (!property.set) {
          throw new ExcelError("InvalidArgument", `${target.cls.name}.${key} is read-only`);
        }
        this.demandUndo(`${target.cls.name}.${key}`);
        property.set(target.it, action.ArgumentInfo?.Arguments?.[0], this.session);
        return null;
      }
      case 3:
        return this.call(target, action.Name, this.args(action, request, batch));
      default:
        throw new ExcelError("ApiNotImplemented", `action type ${action.ActionType}`);
    }
  }

  private call(target: Node, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") {
      const ref = target.it as RangeRef;
      if (this.referenceIds.has(ref)) return null;
      const id = `range:${this.nextReference++}`;
      this.kept.set(id, ref);
      this.referenceIds.set(ref, id);
      return null;
    }
    if (name === "_RemoveReference") {
      const ref = this.kept.get(String(args[0]));
      if (ref) this.referenceIds.delete(ref);
      this.kept.delete(String(args[0]));
      return null;
    }
    const method = this.method(target, name);
    return method(target.it, args, this.session) ?? null;
  }

  private method(target: Node, name: string): NonNullable<Node["cls"]["methods"]>[string] {
    const key = name.startsWith("_") ? name : camel(name);
    if (!key.startsWith("_")) this.used.add(`${target.cls.name}.${key}`);
    const method = target.cls.methods?.[key];
    if (method) this.demandUndo(`${target.cls.name}.${key}`);
    if (method) return method;
    const { find } = target.cls;
    if (find && key === "getItem")
      return (it, [wanted], session) => this.found(find(it, wanted, session));
    if (find && key === "getItemOrNullObject")
      return (it, [wanted], session) => find(it, wanted, session);
    throw this.missing(target, key);
  }

  /** Notes what empties the list of what can be undone. @throws UndoNotSupported inside of a merged undo group */
  private demandUndo(member: string): void {
    const { strict } = this.options;
    const lists = (members: readonly string[] = []): boolean => members.includes(member);
    const unsupported = lists(strict.rule("undoGroup")?.members[strict.platform]);
    if (unsupported && this.undoGroup) throw refused("undoGroup");
    if (unsupported || lists(strict.rule("undoCleared")?.members)) this.undoCleared = true;
  }

  private found(item: Node | null): Node {
    if (!item) throw new ExcelError("ItemNotFound");
    return item;
  }

  private missing(target: Node, member: string): ExcelError {
    const full = `${target.cls.name}.${member}`;
    return this.options.exists(target.cls.name, member)
      ? new ExcelError("ApiNotImplemented", `${full} is not implemented in the embedded host`)
      : new ExcelError("InvalidArgument", `${full} does not exist`);
  }

  /** Arguments with object paths replaced by what they stand for. */
  private args(
    { ArgumentInfo: info }: Pick<Action, "ArgumentInfo">,
    request: BatchRequest,
    batch: Map<number, Node | null>,
  ): unknown[] {
    return (info?.Arguments ?? []).map((argument, i) => {
      const pathId = info?.ReferencedObjectPathIds?.[i];
      if (typeof pathId !== "number" || pathId === 0) return argument;
      const found = this.resolve(pathId, request, batch);
      if (!found) throw new ExcelError("InvalidArgument");
      return found.it;
    });
  }

  /** The object of a path; every path is followed once a batch, so that methods run once. */
  private resolve(
    pathId: number,
    request: BatchRequest,
    batch: Map<number, Node | null>,
  ): Node | null {
    const known = batch.get(pathId);
    if (known !== undefined) return this.alive(known);
    const path = request.ObjectPaths[pathId];
    if (!path) throw new ExcelError("InvalidArgument");
    const found = this.follow(path, request, batch);
    batch.set(pathId, found);
    return this.alive(found);
  }

  private follow(
    path: ObjectPath,
    request: BatchRequest,
    batch: Map<number, Node | null>,
  ): Node | null {
    if (path.ObjectPathType === 1) return node(workbook, null);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const ref = this.kept.get(path.Name);
      if (!ref) throw new ExcelError("InvalidReference");
      return node(range, ref);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0, request, batch);
    if (!parent) return null;
    const args = this.args(path, request, batch);
    if (path.ObjectPathType === 3) return this.call(parent, path.Name, args) as Node | null;
    if (path.ObjectPathType === 5) {
      return this.call(parent, "getItem", args) as Node;
    }
    const name = camel(path.Name);
    this.used.add(`${parent.cls.name}.${name}`);
    const object = parent.cls.objects?.[name];
    if (!object) throw this.missing(parent, name);
    return object(parent.it, this.session);
  }

  /** Objects of deleted sheets are gone. */
  private alive(found: Node | null): Node | null {
    const it = found?.it as { sheet?: Sheet } | Sheet | null | undefined;
    const sheet =
      found?.cls.name === "Worksheet" ? (it as Sheet) : (it as { sheet?: Sheet } | null)?.sheet;
    if (sheet && !this.session.book.sheets.includes(sheet)) throw new ExcelError("ItemNotFound");
    return found;
  }

  /** What the client finds an object again by. */
  private identity(target: Node): Record<string, unknown> {
    if (target.cls.name === "Range") {
      const id = this.referenceIds.get(target.it as RangeRef);
      return id ? { _ReferenceId: id } : {};
    }
    return target.cls.id ? { _Id: target.cls.id(target.it) } : {};
  }

  /** The loaded properties of an object, or of the items of a collection. */
  private query(target: Node, query: QueryInfo): Record<string, unknown> {
    const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])]
      .map((name) => name.trim())
      .filter(Boolean);
    const { items } = target.cls;
    if (!items) return { ...this.identity(target), ...this.load(target, wanted) };
    // "items/name" and "name" both speak of the items; names of the collection's own properties of itself.
    const own = wanted.filter((name) => target.cls.properties?.[camel(name)]);
    const inner = wanted
      .filter((name) => !own.includes(name) && name.toLowerCase() !== "items")
      .map((name) => name.replace(/^items\//i, ""));
    if (own.length && !inner.length) return this.load(target, own);
    this.used.add(`${target.cls.name}.items`);
    const skip = query.Skip ?? 0;
    const all = items(target.it, this.session).slice(skip, skip + (query.Top ?? Infinity));
    return {
      ...(own.length ? this.load(target, own) : {}),
      _Items: all.map((item) => ({ ...this.identity(item), ...this.load(item, inner) })),
    };
  }

  /** Properties by path ("format/font/bold"); with none given, all scalar ones. */
  private load(target: Node, paths: readonly string[]): Record<string, unknown> {
    const loaded: Record<string, unknown> = {};
    const scalars = Object.keys(target.cls.properties ?? {});
    const names = paths.length === 0 || paths.includes("*") ? scalars : paths;
    const children = new Map<string, { node: Node; paths: string[] }>();
    for (const path of names) {
      const [head = "", ...rest] = path.split("/");
      const name = camel(head);
      const property = target.cls.properties?.[name];
      const object = target.cls.objects?.[name];
      if (property?.get && rest.length === 0) {
        if (paths.length) this.used.add(`${target.cls.name}.${name}`);
        loaded[pascal(name)] = property.get(target.it, this.session) ?? null;
      } else if (object) {
        const child = children.get(name) ?? { node: object(target.it, this.session), paths: [] };
        if (rest.length) child.paths.push(rest.join("/"));
        children.set(name, child);
      } else throw this.missing(target, name);
    }
    for (const [name, child] of children) {
      this.used.add(`${target.cls.name}.${name}`);
      loaded[pascal(name)] = this.query(child.node, { Select: child.paths });
    }
    return loaded;
  }
}

/** Properties that the client sets by another name than it loads them. */
const WIRE_NAMES: Readonly<Record<string, string>> = { gridlines: "showGridlines" };

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Range.values" for messages and faults; paths that were re-based after a sync show as their bare name. */
function memberName(action: Action, request: BatchRequest): string {
  const path = request.ObjectPaths[action.ObjectPathId];
  const owner = path?.ObjectPathType === 6 ? "range" : path?.Name ? camel(path.Name) : "item";
  return action.Name ? `${owner}.${camel(action.Name)}` : owner;
}
