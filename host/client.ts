/**
 * Microsoft's own Excel client (`@microsoft/office-js`, pinned, never shipped) tied to our executor instead of Excel.
 * Load and sync rules, proxy objects and their errors are Microsoft's; everything behind a sync is ours.
 */

/** What the client posts at a sync. */
export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** At the place of each argument that is an object: its path's id, otherwise 0. Nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What is to be loaded; names may be paths such as "items/name" or "format/font/bold". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** 1 root, 3 method, 4 property, 5 indexer, 6 reference id. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What the executor answers. */
export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location?: string;
    readonly ActionIndex?: number;
  };
}

/** How `Excel.run` asked for a batch to be carried out. */
export interface BatchMode {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
}

/** An event for the client: `type` is the client's own number of the event (10 is a change of cells). */
export interface HostEvent {
  readonly type: number;
  /** Worksheet id, or "Workbook" for events of collections. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The globals of Microsoft's client that the host touches. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Where the client keeps its page's globals apart (node): gives it the `Office` to ask for requirement sets. */
  readonly setOffice?: (office: unknown) => void;
}

/** Private parts of `OfficeExtension` in version 1.1.110; a test holds them. */
interface Internals {
  SessionBase: { _overrideSession: unknown };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly unknown[] }): void;
}

const EVENT_CATEGORY = 65536;

/** Flags of a request: the client's own for `delayForCellEdit`, and ours for `mergeUndoGroup`, which it does not know. */
const FLAGS = { delayForCellEdit: 64, mergeUndoGroup: 8192 } as const;

/** Clients that were taught the option `mergeUndoGroup`. */
const taught = new WeakSet<object>();

/** Lets `Excel.run` hand on the option `mergeUndoGroup`, which is newer than the pinned client. */
function teachUndoGroup({ Excel: excel }: OfficeClient): void {
  if (taught.has(excel) || typeof excel.run !== "function") return;
  taught.add(excel);
  const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  type Context = { _requestFlagModifier?: number };
  Object.assign(excel, {
    run: (...args: unknown[]): Promise<unknown> => {
      const [options, batch] = args as [
        { mergeUndoGroup?: boolean },
        (context: Context) => unknown,
      ];
      if (args.length < 2 || !options.mergeUndoGroup) return run(...args);
      return run(options, (context: Context) => {
        context._requestFlagModifier = (context._requestFlagModifier ?? 0) | FLAGS.mergeUndoGroup;
        return batch(context);
      });
    },
  });
}

/**
 * Ties a page's client to a host: requests go to `execute` with what `Excel.run` was asked for. Answers how events
 * reach the page.
 */
export function connectClient(
  client: OfficeClient,
  execute: (requestJson: string, mode: BatchMode) => string | Promise<string>,
): (events: readonly HostEvent[]) => void {
  const internals = client.OfficeExtension as unknown as Internals;
  const executor = {
    executeAsync: async (_customData: unknown, flags: number, message: { Body: BatchRequest }) => {
      const mode = {
        delayForCellEdit: (flags & FLAGS.delayForCellEdit) !== 0,
        mergeUndoGroup: (flags & FLAGS.mergeUndoGroup) !== 0,
      };
      return {
        HttpStatusCode: 200,
        ErrorCode: null,
        ErrorMessage: null,
        Headers: {},
        Body: JSON.parse(await execute(JSON.stringify(message.Body), mode)) as BatchResponse,
      };
    },
  };
  teachUndoGroup(client);
  internals.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "embedded-host", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  // Members newer than the requirement sets our Office answers for fail with ApiNotFound, as in an old Excel.
  internals.CommonUtility._doApiNotSupportedCheck = true;
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return (events) =>
    internals._testTriggerRichApiMessageEvent({
      entries: events.map(({ type, target, args }) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(args),
      })),
    });
}
