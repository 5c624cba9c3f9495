/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { ok, refuse, type Result } from "../../src/core/result";
import { workbookTexts } from "../../src/locale/workbook";
import type { WorkbookState } from "../../src/sheets/state";
import { App, type AppProps } from "../../src/taskpane/App";
import { TAB_IDS } from "../../src/taskpane/PaneContext";
import { WATCH_DELAY } from "../../src/taskpane/workbook/follower";
import {
  assessment,
  deferred,
  failOnConsoleError,
  FakePort,
  memoryOf,
  whole,
  without,
} from "./fakes";
import { press, settle, textOf } from "./inPane";

// Cleaned up by hand: it must come before the check for console errors, which it may cause.
failOnConsoleError();
afterEach(cleanup);

async function open(port: FakePort, props: Partial<AppProps> = {}) {
  const view = render(
    <App
      port={port}
      assess={() => Promise.resolve(assessment)}
      officeLanguage="th"
      memory={memoryOf()}
      {...props}
    />,
  );
  await settle();
  await settle();
  return view;
}
const strip = () => screen.queryByRole("region", { name: "สรุปคะแนน" });
const tab = (name: string) => screen.getByRole("tab", { name });
async function openTab(name: string) {
  fireEvent.click(tab(name));
  await settle();
  await settle();
}

describe("opening", () => {
  it("shows that it reads, then agency, years, score and what is missing", async () => {
    const reading = deferred<Result<WorkbookState>>();
    const port = new FakePort();
    port.answer = () => reading.promise;
    await open(port);
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect(strip()).toBeNull();
    reading.resolve(ok(whole));
    await settle();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("เทศบาลเมืองตัวอย่าง");
    expect(screen.getByText("ผลปี 2568 · แผนปี 2569")).toBeTruthy();
    expect(textOf(strip())).toBe(
      "คะแนนรวม 93.09ผ่านIIT 93.99 ถึงเกณฑ์EIT 84.65 ยังไม่ถึงเกณฑ์OIT 98.75 ถึงเกณฑ์ขาด EIT 0.35 ถึง “ผ่านดี”",
    );
  });

  it("begins with two starts when there are no data sheets", async () => {
    await open(new FakePort(without("agency", "scores", "measures")));
    expect(strip()).toBeNull();
    expect(screen.getByRole("region", { name: "เริ่มต้นใช้งาน" })).toBeTruthy();
  });

  it("says quietly why the workbook could not be read, and goes on", async () => {
    const port = new FakePort();
    port.answer = () => Promise.resolve(refuse(workbookTexts.cellEditMode));
    await open(port);
    expect(screen.getByText(workbookTexts.cellEditMode.th, { exact: false })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    port.holds(whole);
    await press("คำสั่งเพิ่มเติม");
    await press("อ่านข้อมูลใหม่");
    expect(screen.queryByText(workbookTexts.cellEditMode.th, { exact: false })).toBeNull();
    expect(strip()).not.toBeNull();
  });
});

describe("tabs", () => {
  it("are four in one row, reached by arrow keys, and keep what they show", async () => {
    await open(new FakePort());
    expect(screen.getAllByRole("tab").map(textOf)).toEqual(["งาน", "คะแนน", "ตรวจ", "รายงาน"]);
    expect(tab("งาน").getAttribute("aria-selected")).toBe("true");
    fireEvent.keyDown(tab("งาน"), { key: "ArrowRight" });
    await settle();
    await settle();
    expect(document.activeElement).toBe(tab("คะแนน"));
    expect(screen.getByRole("tabpanel", { name: "คะแนน" })).toBeTruthy();
    fireEvent.keyDown(tab("คะแนน"), { key: "Home" });
    await settle();
    expect(screen.getByRole("tabpanel", { name: "งาน" })).toBeTruthy();
    expect(document.getElementById("panel-scores")?.hidden).toBe(true);
  });

  it.each(["งาน", "คะแนน", "ตรวจ", "รายงาน"])(
    "“%s” has one main, one first heading and no heading level left out",
    async (name) => {
      const port = new FakePort();
      await open(port);
      await openTab(name);
      expect(screen.getAllByRole("main")).toHaveLength(1);
      const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName[1]));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels
        .slice(1)
        .forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
    },
  );

  it("give way to the help and come back", async () => {
    Object.assign(globalThis, { fetch: () => new Promise(() => undefined) });
    await open(new FakePort());
    await press("คำสั่งเพิ่มเติม");
    await press("วิธีใช้");
    await settle();
    expect(screen.getByRole("heading", { name: "ทำงานตามขั้นตอน" })).toBeTruthy();
    expect(TAB_IDS.every((id) => document.getElementById(`panel-${id}`)?.hidden ?? true)).toBe(
      true,
    );
    fireEvent.click(tab("งาน"));
    await settle();
    expect(screen.getByRole("tabpanel", { name: "งาน" })).toBeTruthy();
    Reflect.deleteProperty(globalThis, "fetch");
  });
});

describe("answers to what was pressed", () => {
  it("stand at the bottom, name the place, and are closed", async () => {
    const port = new FakePort(without("measures"));
    port.inserted = ok({ sheets: ["มาตรการ"] });
    await open(port);
    await press("เพิ่ม มาตรการ");
    expect(screen.getAllByText("เพิ่มแผ่น “มาตรการ” แล้ว")[0]).toBeTruthy();
    await press("ไปที่แผ่นงาน แผ่น “มาตรการ”");
    expect(port.visited).toEqual([{ sheet: "มาตรการ" }]);
    await press("ปิด");
    expect(screen.queryByText("เพิ่มแผ่น “มาตรการ” แล้ว")).toBeNull();
  });

  it("say when a place is gone", async () => {
    const place = { sheet: "คะแนน", address: "D5" };
    const blank = { text: workbookTexts.scoreBlank, params: { number: 1, name: "ก" }, place };
    const port = new FakePort({ ...whole, scores: { value: null, problems: [blank] } });
    port.goes = refuse(workbookTexts.sheetGone, {}, place);
    await open(port);
    await press("กรอกต่อ คะแนน");
    expect(screen.getAllByText(/ไม่พบแผ่นงาน “คะแนน”/)[0]).toBeTruthy();
  });
});

describe("following the workbook", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("reads out the new total after a change, and checks again", async () => {
    const port = new FakePort();
    let total = 93.091;
    const check = jest.spyOn(port, "check");
    await open(port, {
      assess: () => Promise.resolve({ ...assessment, total: { score: total, consistent: true } }),
    });
    expect(check).toHaveBeenCalledTimes(1);
    total = 95.5;
    port.change();
    await act(() => jest.advanceTimersByTimeAsync(WATCH_DELAY));
    expect(screen.getAllByRole("status").map(textOf)).toContain("คะแนนรวม 95.50 ระดับ ผ่าน");
    expect(check).toHaveBeenCalledTimes(2);
  });

  it("tells that the host cannot follow", async () => {
    const port = new FakePort();
    port.watches = false;
    await open(port);
    expect(screen.getByText(/ปรับตามข้อมูลเองไม่ได้/)).toBeTruthy();
  });
});

describe("language and theme", () => {
  it("switches everything that is shown, and remembers", async () => {
    const memory = memoryOf();
    await open(new FakePort(), { memory });
    expect(document.documentElement.lang).toBe("th");
    await press("คำสั่งเพิ่มเติม");
    await press("English");
    expect(memory.kept).toBe("en");
    expect(document.documentElement.lang).toBe("en");
    expect(screen.getAllByRole("tab").map(textOf)).toEqual(["Work", "Scores", "Check", "Reports"]);
    await press("ไทย");
    expect(memory.kept).toBe("th");
  });

  it.each([
    [null, "en", "Work"],
    ["th", "en", "งาน"],
    ["en", "th", "Work"],
  ] as const)("kept %s, Office %s: %s", async (kept, officeLanguage, name) => {
    await open(new FakePort(), { memory: memoryOf(kept), officeLanguage });
    expect(tab(name)).toBeTruthy();
  });

  it("shows the dark theme when Office is dark", async () => {
    const ground = (view: { container: HTMLElement }) =>
      getComputedStyle(view.container.firstElementChild!).getPropertyValue(
        "--colorNeutralBackground1",
      );
    const light = ground(await open(new FakePort()));
    cleanup();
    const dark = ground(await open(new FakePort(), { dark: true }));
    expect([light, dark]).toEqual(["#ffffff", "#292929"]);
  });
});
