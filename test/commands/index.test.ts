/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import { messageOfHash } from "../../src/commands/message-url";
import { ok, refuse } from "../../src/core/result";
import { workbookTexts } from "../../src/locale/workbook";
import { FakePort } from "../taskpane/fakes";

Object.assign(globalThis, { TextDecoder, TextEncoder });

const port = new FakePort();
jest.mock("../../src/excel/port", () => ({ workbookPort: port }));

type Answer = { message?: string; error?: number };
type Handler = (event: { completed: () => void }) => void;

/** Office as the entry uses it: the dialog stays open until the test closes it. */
class FakeOffice {
  readonly handlers = new Map<string, Handler>();
  readonly urls: string[] = [];
  readonly events = new Map<string, (answer: Answer) => void>();
  readonly close = jest.fn();
  opens = true;

  readonly api = {
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: {
      DialogMessageReceived: "dialogMessageReceived",
      DialogEventReceived: "dialogEventReceived",
    },
    onReady: (ready: () => void) => {
      ready();
      return Promise.resolve();
    },
    actions: {
      associate: (name: string, handler: Handler) => void this.handlers.set(name, handler),
    },
    context: {
      displayLanguage: "th-TH",
      partitionKey: undefined,
      ui: {
        displayDialogAsync: (url: string, _: unknown, opened: (result: unknown) => void) => {
          this.urls.push(url);
          const dialog = {
            close: this.close,
            addEventHandler: (type: string, handler: (answer: Answer) => void) =>
              void this.events.set(type, handler),
          };
          opened(this.opens ? { status: "succeeded", value: dialog } : { status: "failed" });
        },
      },
    },
  };
}

let office: FakeOffice;

beforeEach(async () => {
  office = new FakeOffice();
  Object.assign(globalThis, { Office: office.api });
  window.localStorage.clear();
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/index");
  });
});

/** Presses the ribbon button; `done` resolves when its event is completed, `completed` counts how often. */
function press(name: string): { done: Promise<void>; completed: jest.Mock } {
  const handler = office.handlers.get(name);
  if (!handler) throw new Error(`nothing is associated with ${name}`);
  const completed = jest.fn();
  const done = new Promise<void>((resolve) => completed.mockImplementation(resolve));
  handler({ completed });
  return { done, completed };
}

async function shown(): Promise<ReturnType<typeof messageOfHash>> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  return messageOfHash(new URL(office.urls[0]!).hash);
}

describe("the ribbon buttons", () => {
  it("that work without the pane are those that the manifest names", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect([...office.handlers.keys()]).toEqual(named);
  });

  it("shows a refusal and completes the event once the dialog is closed by its button", async () => {
    port.inserted = refuse(workbookTexts.cellEditMode);
    const { done, completed } = press("insertTemplates");
    expect(await shown()).toEqual({ language: "th", text: workbookTexts.cellEditMode.th });
    expect(completed).not.toHaveBeenCalled();
    office.events.get("dialogMessageReceived")?.({ message: "ok" });
    await done;
    expect(office.close).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("completes the event when the dialog's frame is closed", async () => {
    port.inserted = ok({ sheets: ["คะแนน"] });
    const { done, completed } = press("insertTemplates");
    expect(await shown()).toEqual({ language: "th", text: "เพิ่มแผ่นข้อมูลแล้ว: คะแนน" });
    office.events.get("dialogEventReceived")?.({ error: 12006 });
    await done;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("completes the event when no dialog can be shown", async () => {
    office.opens = false;
    port.inserted = refuse(workbookTexts.cellEditMode);
    const { done, completed } = press("insertTemplates");
    await done;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("speaks the language chosen in the pane", async () => {
    window.localStorage.setItem("ita.language", "en");
    port.inserted = refuse(workbookTexts.cellEditMode);
    const { done } = press("insertTemplates");
    expect(await shown()).toEqual({ language: "en", text: workbookTexts.cellEditMode.en });
    office.events.get("dialogEventReceived")?.({ error: 12006 });
    await done;
  });
});
