/**
 * The part of Office.js that is ours: `Office` and `CustomFunctions` as an add-in page sees them.
 * The Excel object model itself is Microsoft's client (see client.ts).
 */
import type { CellError } from "../src/files/values";
import { STRICTNESS, type Platform } from "./strictness";

/** Requirement sets by name with the newest version the host answers for. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Sets that every kind of Excel has; the client asks for the last before it lets a batch wait. */
const COMMON_REQUIREMENTS: RequirementSets = {
  DialogApi: "1.2",
  RibbonApi: "1.1",
  SharedRuntime: "1.1",
  DelayForCellEdit: "1.1",
};

/** What an add-in registered with `Office.actions.associate`, called with an event that has `completed()`. */
export type ActionHandler = (event: { source: { id: string }; completed: () => void }) => unknown;

/** Shows an add-in page as a dialog; the view gives one that works, without it dialogs fail as in an unsupported host. */
export type DialogOpener = (
  url: string,
  options: { width?: number; height?: number },
  events: { message: (text: string) => void; closed: () => void },
) => { close: () => void };

export interface OfficeOptions {
  /** Kind of Excel that the host is as strict as; "desktop" when left out. */
  readonly platform?: Platform;
  /** Language of the host's own surface, e.g. "th-TH". */
  readonly language?: string;
  /** Whether Office is shown in its dark theme; light when left out. */
  readonly dark?: boolean;
  readonly requirements?: RequirementSets;
  readonly openDialog?: DialogOpener;
  /** The workbook as the bytes of an .xlsx file; left out: this host does not hand it over. */
  readonly save?: () => Promise<Uint8Array>;
  /** In a dialog page: sends a message to the page that opened it. */
  readonly messageParent?: (text: string) => void;
}

/** `a` reaches `b`, both versions such as "1.10". */
function reaches(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA > majorB || (majorA === majorB && minorA >= minorB);
}

/** Most bytes of a slice (Microsoft, Office.GetFileOptions), and the usual ones. */
const MOST_IN_SLICE = 4_194_304;

/** `Document.getFileAsync`: the file in slices, each handed over when it is asked for. */
function handOver(
  save: (() => Promise<Uint8Array>) | undefined,
  type: string,
  rest: readonly unknown[],
): void {
  const done = rest.at(-1) as (result: unknown) => void;
  const { sliceSize = MOST_IN_SLICE } = (rest.length > 1 ? rest[0] : {}) as { sliceSize?: number };
  const failed = (message: string) => done({ status: "failed", error: { message } });
  if (!save || type !== "compressed") return failed("The file format is not supported.");
  if (sliceSize < 1 || sliceSize > MOST_IN_SLICE) return failed("The slice size is not valid.");
  save().then(
    (bytes) => {
      const getSliceAsync = (index: number, answer: (result: unknown) => void): void => {
        const data = Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize));
        answer({ status: "succeeded", value: { index, size: data.length, data } });
      };
      const size = bytes.length;
      const sliceCount = Math.ceil(size / sliceSize);
      const value = { size, sliceCount, getSliceAsync, closeAsync: () => undefined };
      done({ status: "succeeded", value });
    },
    (error: unknown) => failed(String(error)),
  );
}

/** One page's `Office` namespace; every page of the add-in (pane, commands, dialog) has its own. */
export function createOffice(options: OfficeOptions = {}) {
  const platform = options.platform ?? "desktop";
  const { sets: known } = STRICTNESS.requirementSets;
  const sets = options.requirements ?? { ...COMMON_REQUIREMENTS, ...known[platform] };
  const actions = new Map<string, ActionHandler>();
  const language = options.language ?? "th-TH";
  const info = { host: "Excel", platform: platform === "web" ? "OfficeOnline" : "PC" } as const;
  const EventType = {
    DialogMessageReceived: "dialogMessageReceived",
    DialogEventReceived: "dialogEventReceived",
  } as const;

  const displayDialogAsync = (
    url: string,
    size: { width?: number; height?: number },
    done: (result: unknown) => void,
  ): void => {
    if (!options.openDialog) {
      done({ status: "failed", error: { code: 12007, message: "This host shows no dialogs." } });
      return;
    }
    const handlers = new Map<string, (arg: { message?: string; error?: number }) => void>();
    const dialog = options.openDialog(url, size, {
      message: (message) => handlers.get(EventType.DialogMessageReceived)?.({ message }),
      closed: () => handlers.get(EventType.DialogEventReceived)?.({ error: 12006 }),
    });
    done({
      status: "succeeded",
      value: {
        addEventHandler: (type: string, handler: (arg: { message?: string }) => void) =>
          void handlers.set(type, handler),
        close: dialog.close,
      },
    });
  };

  const office = {
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType,
    FileType: { Compressed: "compressed" },
    onReady: async (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
      await callback?.(info);
      return info;
    },
    actions: { associate: (id: string, handler: ActionHandler) => void actions.set(id, handler) },
    context: {
      displayLanguage: language,
      officeTheme: { isDarkTheme: options.dark ?? false },
      ...info,
      requirements: {
        isSetSupported: (name: string, version = "1.1"): boolean => {
          const wanted = name.toLowerCase();
          const set = Object.entries(sets).find(([known]) => known.toLowerCase() === wanted);
          return set !== undefined && reaches(set[1], String(version));
        },
      },
      document: {
        getFileAsync: (type: string, ...rest: unknown[]) => handOver(options.save, type, rest),
      },
      ui: {
        displayDialogAsync,
        messageParent: (text: string): void => {
          if (!options.messageParent) throw new Error("This page was not opened as a dialog.");
          options.messageParent(text);
        },
      },
    },
  };

  return {
    /** What becomes `Office` in the page. */
    office,
    /** Runs a ribbon command; resolves when the add-in calls `event.completed()`. @throws when nobody associated it. */
    invoke: (id: string): Promise<void> => {
      const handler = actions.get(id);
      if (!handler) throw new Error(`no function is associated with the command "${id}"`);
      return new Promise((resolve, reject) => {
        Promise.resolve(handler({ source: { id }, completed: resolve })).catch(reject);
      });
    },
  };
}

/** A page's own piece of Office, made by {@link createOffice}. */
export type OfficePage = ReturnType<typeof createOffice>;

/** Codes of errors that custom functions may give, as in Microsoft's custom-functions runtime. */
export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** `CustomFunctions.Error`: the message shows for #VALUE! and #N/A only, as in Excel. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }

  /** The error as a cell value. */
  toCell(): CellError {
    const shown = this.code === ErrorCode.invalidValue || this.code === ErrorCode.notAvailable;
    return shown && this.message
      ? { error: this.code, message: this.message }
      : { error: this.code };
  }
}

/** One page's `CustomFunctions` namespace; `register` receives each associated function. */
export function createCustomFunctions(
  register: (id: string, compute: (...args: unknown[]) => unknown) => void,
) {
  return {
    Error: CustomFunctionsError,
    ErrorCode,
    associate: (
      idOrAll: string | Readonly<Record<string, (...args: unknown[]) => unknown>>,
      compute?: (...args: unknown[]) => unknown,
    ): void => {
      if (typeof idOrAll !== "string") {
        for (const [id, fn] of Object.entries(idOrAll)) register(id, fn);
      } else if (compute) register(idOrAll, compute);
    },
  };
}
