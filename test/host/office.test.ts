import {
  createCustomFunctions,
  createOffice,
  CustomFunctionsError,
  ErrorCode,
} from "../../host/office";

const page = () => createOffice({ language: "en-US", requirements: { ExcelApi: "1.9" } });

test("onReady tells host and platform, by callback and by promise", async () => {
  const seen: unknown[] = [];
  const ready = await page().office.onReady((info) => seen.push(info));
  expect(seen).toEqual([ready]);
  expect(ready).toEqual({ host: "Excel", platform: "PC" });
});

test.each([
  ["ExcelApi", "1.9", true],
  ["excelapi", "1.2", true],
  ["ExcelApi", "1.10", false],
  ["ExcelApi", undefined, true],
  ["RibbonApi", "1.1", false],
])("isSetSupported %s %s: %s", (name, version, supported) => {
  expect(page().office.context.requirements.isSetSupported(name, version)).toBe(supported);
});

test("the language is the page's", () => {
  const { context } = page().office;
  expect(context.displayLanguage).toBe("en-US");
  expect(createOffice().office.context.displayLanguage).toBe("th-TH");
});

describe("ribbon commands", () => {
  test("run until the add-in says that they are completed", async () => {
    const { office, invoke } = page();
    let finish: () => void = () => undefined;
    office.actions.associate("makeReports", ({ completed }) => (finish = completed));
    let done = false;
    const run = invoke("makeReports").then(() => (done = true));
    await Promise.resolve();
    expect(done).toBe(false);
    finish();
    await run;
    expect(done).toBe(true);
  });

  test("that nobody associated, and that fail, say so", async () => {
    const { office, invoke } = page();
    expect(() => invoke("none")).toThrow('"none"');
    office.actions.associate("bad", () => Promise.reject(new Error("ผิด")));
    await expect(invoke("bad")).rejects.toThrow("ผิด");
  });
});

describe("dialogs", () => {
  type Result = { status: string; value?: Dialog; error?: { code: number } };
  interface Dialog {
    addEventHandler(
      type: string,
      handler: (arg: { message?: string; error?: number }) => void,
    ): void;
    close(): void;
  }

  test("fail where the host shows none", () => {
    const results: Result[] = [];
    page().office.context.ui.displayDialogAsync("https://x/", {}, (r) => results.push(r as Result));
    expect(results[0]!.status).toBe("failed");
    expect(() => page().office.context.ui.messageParent("x")).toThrow("dialog");
  });

  test("carry messages and tell of their closing", () => {
    const heard: unknown[] = [];
    let events!: { message: (text: string) => void; closed: () => void };
    const { office } = createOffice({
      openDialog: (url, size, given) => {
        heard.push([url, size]);
        events = given;
        return { close: () => heard.push("closed by the page") };
      },
    });
    office.context.ui.displayDialogAsync("https://x/message.html", { width: 30 }, (r) => {
      const dialog = (r as Result).value!;
      dialog.addEventHandler(office.EventType.DialogMessageReceived, ({ message }) =>
        heard.push(message),
      );
      dialog.addEventHandler(office.EventType.DialogEventReceived, ({ error }) =>
        heard.push(error),
      );
      events.message("ตกลง");
      events.closed();
      dialog.close();
    });
    expect(heard).toEqual([
      ["https://x/message.html", { width: 30 }],
      "ตกลง",
      12006,
      "closed by the page",
    ]);
  });
});

test("functions are associated one by one or together", () => {
  const names: string[] = [];
  const functions = createCustomFunctions((id) => names.push(id));
  functions.associate("TOTAL", () => 1);
  functions.associate({ GRADE: () => 1, PASS: () => 1 });
  expect(names).toEqual(["TOTAL", "GRADE", "PASS"]);
});

test.each([
  [ErrorCode.notAvailable, "ขาดคะแนน", { error: "#N/A", message: "ขาดคะแนน" }],
  [ErrorCode.invalidValue, "", { error: "#VALUE!" }],
  [ErrorCode.divisionByZero, "ไม่แสดง", { error: "#DIV/0!" }],
])("an error %s shows its message only where Excel does", (code, message, cell) => {
  expect(new CustomFunctionsError(code, message).toCell()).toEqual(cell);
});
