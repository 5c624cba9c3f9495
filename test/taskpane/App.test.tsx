/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { dataSheetTexts } from "../../src/locale/dataSheets";
import { describe as describeRefusal } from "../../src/locale/describe";
import { paneTexts } from "../../src/locale/pane";
import { narrativeTexts } from "../../src/locale/narrative";
import { refuse, ok, type Result } from "../../src/core/result";
import type { Text } from "../../src/core/text";
import { workbookTexts } from "../../src/locale/workbook";
import {
  REPORT_IDS,
  type ReportId,
  type ReportsOutcome,
  type WorkbookState,
} from "../../src/sheets/state";
import { App, type AppProps } from "../../src/taskpane/App";
import { TABS } from "../../src/taskpane/tabs";
import { WATCH_DELAY } from "../../src/taskpane/useWorkbook";
import {
  assessment,
  deferred,
  failOnConsoleError,
  FakePort,
  measure,
  memoryOf,
  scoreProblem,
  whole,
  without,
} from "./fakes";

// Cleaned up by hand: it must come before the check for console errors, which it may cause.
failOnConsoleError();
afterEach(cleanup);

const MUCH_LATER = 10 * WATCH_DELAY;

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
  return view;
}

/** Lets promises that are already settled run their course. */
async function settle() {
  await act(async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  });
}

async function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

function region(name: string | RegExp) {
  return within(screen.getByRole("region", { name }));
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

describe("opening", () => {
  it("shows that it reads, then agency, year, score and level", async () => {
    const reading = deferred<Result<WorkbookState>>();
    const port = new FakePort();
    port.answer = () => reading.promise;
    await open(port);
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect(screen.queryByRole("region")).toBeNull();

    reading.resolve(ok(whole));
    await settle();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("เทศบาลเมืองตัวอย่าง");
    expect(screen.getByText("ปีงบประมาณ พ.ศ. 2568")).toBeTruthy();
    expect(region("คะแนน").getByText("93.09")).toBeTruthy();
    expect(region("คะแนน").getByText("ระดับ ผ่าน")).toBeTruthy();
  });

  it("leads to the first step when there are no data sheets, and shows what was added", async () => {
    const port = new FakePort(without("agency", "scores", "measures"));
    await open(port);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("ITA สำหรับ Excel");
    expect(screen.getAllByRole("region")).toHaveLength(1);
    expect(region("เริ่มต้นใช้งาน").getByText(/แผ่นงานเดิมของท่านจะไม่ถูกแก้ไข/)).toBeTruthy();

    await press("เพิ่มแผ่นข้อมูล");
    expect(document.activeElement?.textContent).toContain("เพิ่มแผ่นข้อมูลแล้ว: หน่วยงาน, คะแนน, มาตรการ");
    expect(screen.queryByRole("region", { name: "เริ่มต้นใช้งาน" })).toBeNull();
    expect(region("คะแนน").getByText("93.09")).toBeTruthy();
  });

  it("says why data sheets could not be added and keeps the first step", async () => {
    const port = new FakePort(without("agency", "scores", "measures"));
    port.inserted = refuse(workbookTexts.workbookProtected);
    await open(port);
    await press("เพิ่มแผ่นข้อมูล");
    expect(document.activeElement?.textContent).toContain(workbookTexts.workbookProtected.th);
    expect(screen.getByRole("region", { name: "เริ่มต้นใช้งาน" })).toBeTruthy();
  });

  it("offers to add the one sheet that is missing, without naming it as a problem too", async () => {
    await open(new FakePort(without("measures")));
    expect(screen.getByText("ยังไม่มีแผ่นข้อมูล: มาตรการ")).toBeTruthy();
    expect(screen.queryByText(workbookTexts.noMeasuresSheet.th)).toBeNull();
    expect(screen.queryByRole("region", { name: "มาตรการ" })).toBeNull();
    expect(screen.getByRole("button", { name: "เพิ่มแผ่นข้อมูล" })).toBeTruthy();
    expect(region("คะแนน").getByText("93.09")).toBeTruthy();
  });

  it("says why the workbook could not be read, and tries again", async () => {
    const port = new FakePort();
    port.answer = () => Promise.resolve(refuse(workbookTexts.cellEditMode));
    await open(port);
    expect(screen.getByText(workbookTexts.cellEditMode.th, { exact: false })).toBeTruthy();
    port.holds(whole);
    await press("ลองอีกครั้ง");
    expect(screen.queryByText(workbookTexts.cellEditMode.th, { exact: false })).toBeNull();
    expect(region("คะแนน").getByText("93.09")).toBeTruthy();
  });

  it("turns an exception of a reading into a sentence", async () => {
    const port = new FakePort();
    port.answer = () => Promise.reject(new Error("boom 17"));
    await open(port);
    expect(screen.getByText(/ส่วนเสริมทำงานผิดพลาด.*boom 17/)).toBeTruthy();
  });
});

describe("profile", () => {
  it("shows every field, and an empty one as not filled in", async () => {
    const agency = { ...whole.agency.value!, district: "" };
    await open(new FakePort({ ...whole, agency: { value: agency, problems: [] } }));
    const terms = region("ข้อมูลหน่วยงาน").getAllByRole("term");
    const rows = terms.map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(rows).toEqual([
      ["หน่วยงาน", "เทศบาลเมืองตัวอย่าง"],
      ["อำเภอ", "ยังไม่ได้กรอก"],
      ["จังหวัด", "ตัวอย่าง"],
      ["ผลการประเมินปีงบประมาณ", "2568"],
      ["มาตรการปีงบประมาณ", "2569"],
      ["ผู้ลงนาม", "2 คน"],
    ]);
  });
});

describe("problems", () => {
  const state: WorkbookState = {
    ...whole,
    agency: {
      value: null,
      problems: [
        {
          text: workbookTexts.fieldBlank,
          params: { label: "จังหวัด" },
          place: { sheet: "หน่วยงาน", address: "B5" },
        },
      ],
    },
    scores: { value: null, problems: [scoreProblem("C7")] },
  };

  it("lists them all with the way to the cell, and says which parts are not whole", async () => {
    const port = new FakePort(state);
    await open(port);
    const list = region("สิ่งที่ต้องแก้ไข (2)");
    const items = list.getAllByRole("listitem").map(textOf);
    expect(items[0]).toContain("ยังไม่ได้กรอก “จังหวัด” ในแผ่น “หน่วยงาน” เซลล์ B5");
    expect(items[1]).toContain("คะแนนในแผ่น “คะแนน” เซลล์ C7 เป็น “สูง”");
    fireEvent.click(list.getByRole("button", { name: "ไปที่เซลล์ C7 แผ่น “คะแนน”" }));
    await settle();
    expect(port.visited).toEqual([{ sheet: "คะแนน", address: "C7" }]);
    expect(region("คะแนน").queryByText("93.09")).toBeNull();
    expect(region("คะแนน").getByText(/ยังไม่ครบ/)).toBeTruthy();
    expect(region("ข้อมูลหน่วยงาน").getByText(/ยังไม่ครบ/)).toBeTruthy();
  });

  it("says what to fill in first, and gathers the blank cells of a sheet", async () => {
    const blanks = ["D5", "D6", "D7"].map((address, index) => ({
      text: workbookTexts.scoreBlank,
      params: { number: index + 1, name: `ชื่อ ${index + 1}` },
      place: { sheet: "คะแนน", address },
    }));
    const port = new FakePort({ ...state, scores: { value: null, problems: blanks } });
    await open(port);
    const list = region("สิ่งที่ต้องแก้ไข (4)");
    expect(list.getByText(/^กรอกช่องนี้ก่อน/).textContent).toContain(
      "ยังไม่ได้กรอก “จังหวัด” ในแผ่น “หน่วยงาน” เซลล์ B5",
    );
    const items = () => list.getAllByRole("listitem").map(textOf);
    expect(items()).toEqual([
      expect.stringContaining("ยังไม่ได้กรอก “จังหวัด”"),
      "แผ่น “คะแนน” ยังไม่ได้กรอก 3 ช่อง เริ่มที่เซลล์ D5 แสดงทุกช่อง",
    ]);
    await press("แสดงทุกช่อง");
    expect(items()).toHaveLength(5);
    fireEvent.click(list.getByRole("button", { name: "ไปที่เซลล์ D7 แผ่น “คะแนน”" }));
    await settle();
    expect(port.visited).toEqual([{ sheet: "คะแนน", address: "D7" }]);
    await press("ย่อรายการ");
    expect(items()).toHaveLength(2);
  });

  it("says so when the way to the cell is gone", async () => {
    const port = new FakePort(state);
    port.goes = refuse(workbookTexts.sheetGone, {}, { sheet: "คะแนน" });
    await open(port);
    await press("ไปที่เซลล์ C7 แผ่น “คะแนน”");
    expect(document.activeElement?.textContent).toContain("ไม่พบแผ่นงาน “คะแนน”");
    await press("ปิด");
    expect(screen.queryByText(/ไม่พบแผ่นงาน/)).toBeNull();
  });

  it("shows ten of many at first, then all", async () => {
    const problems = Array.from({ length: 25 }, (_, row) => scoreProblem(`C${row + 1}`));
    await open(new FakePort({ ...whole, scores: { value: null, problems } }));
    const list = region("สิ่งที่ต้องแก้ไข (25)");
    expect(list.getAllByRole("listitem")).toHaveLength(10);
    await press("แสดงทั้งหมด 25 รายการ");
    expect(list.getAllByRole("listitem")).toHaveLength(25);
    expect(screen.queryByRole("button", { name: /แสดงทั้งหมด/ })).toBeNull();
  });
});

describe("scores", () => {
  it("shows each instrument with score, weight and verdict in words", async () => {
    await open(new FakePort());
    const rows = region("คะแนน").getAllByRole("row").slice(1);
    expect(rows.map((row) => Array.from(row.children, textOf))).toEqual([
      ["IITผู้มีส่วนได้ส่วนเสียภายใน", "93.99", "30%", "ผ่าน"],
      ["EITผู้มีส่วนได้ส่วนเสียภายนอก", "84.65", "30%", "ต่ำกว่าเกณฑ์"],
      ["OITการเปิดเผยข้อมูลสาธารณะ", "98.75", "40%", "ผ่าน"],
    ]);
  });

  it("shows ten indicators with their verdict in words and the reason of the level", async () => {
    await open(new FakePort());
    const scores = region("คะแนน");
    const items = scores.getAllByRole("listitem").map(textOf);
    expect(items).toHaveLength(11);
    expect(scores.getByRole("heading", { name: "ยังไม่ถึงระดับ ผ่านดี เพราะ" })).toBeTruthy();
    expect(items[0]).toBe("EIT 84.65 ต่ำกว่า 85");
    expect(items[1]).toBe("1. การปฏิบัติหน้าที่96.10 ผ่าน");
    expect(items[8]).toBe("8. การปรับปรุงระบบการทำงาน83.00 ต่ำกว่าเกณฑ์");
    expect(items.filter((item) => item.includes("ต่ำกว่าเกณฑ์"))).toHaveLength(2);
    expect(scores.getByText("เกณฑ์ผ่าน 85 คะแนน (เส้นตั้งในแถบ)")).toBeTruthy();
  });

  it("leaves the reason out when nothing keeps the level down", async () => {
    await open(new FakePort(), { assess: () => Promise.resolve({ ...assessment, below: [] }) });
    expect(screen.queryByText(/ยังไม่ถึงระดับ/)).toBeNull();
    expect(region("คะแนน").getAllByRole("listitem")).toHaveLength(10);
  });

  it.each([
    [
      "a total beside a line",
      { nearBoundary: { value: "total", score: 94.99, boundary: 95 } },
      "คะแนนรวม 94.99 ห่างจากเกณฑ์ 95 ไม่เกิน 0.01 คะแนน",
    ],
    [
      "an instrument beside a line",
      { nearBoundary: { value: "EIT", score: 85.004, boundary: 85 } },
      "EIT 85.00 ห่างจากเกณฑ์ 85 ไม่เกิน 0.01 คะแนน",
    ],
    [
      "a published figure that rounding explains",
      { total: { score: 93.091, published: 93.1, consistent: true } },
      "คะแนนรวม ตามประกาศ 93.10 คำนวณได้ 93.09 ต่างกันจากการปัดเศษ",
    ],
    [
      "a published figure that cannot be",
      { total: { score: 93.091, published: 91.5, consistent: false } },
      "คะแนนรวม ตามประกาศ 91.50 ไม่ตรงกับที่คำนวณได้ 93.09",
    ],
  ] as const)("tells of %s", async (_, changes, sentence) => {
    await open(new FakePort(), { assess: () => Promise.resolve({ ...assessment, ...changes }) });
    expect(region("คะแนน").getByText(sentence, { exact: false })).toBeTruthy();
  });

  it("says nothing of a published figure that reads the same", async () => {
    const total = { score: 93.091, published: 93.09, consistent: true };
    await open(new FakePort(), { assess: () => Promise.resolve({ ...assessment, total }) });
    expect(screen.queryByText(/ตามประกาศ/)).toBeNull();
  });
});

describe("measures", () => {
  it("counts measures and names the indicators without one", async () => {
    await open(new FakePort());
    const measures = region("มาตรการ");
    expect(measures.getByText("มีมาตรการ 3 รายการ")).toBeTruthy();
    expect(measures.getByText("ตัวชี้วัดที่ยังไม่มีมาตรการ (7)")).toBeTruthy();
    expect(measures.getAllByRole("listitem").map(textOf)).toContain("9. การเปิดเผยข้อมูล");
  });

  it("says when every indicator has one, and when there is none at all", async () => {
    const port = new FakePort();
    const all = Array.from({ length: 10 }, (_, index) => measure(index + 1));
    port.holds({ ...whole, measures: { value: all, problems: [] } });
    await open(port);
    expect(region("มาตรการ").getByText("มีมาตรการครบทุกตัวชี้วัด")).toBeTruthy();
    port.holds({ ...whole, measures: { value: [], problems: [] } });
    await press("อ่านข้อมูลใหม่");
    expect(region("มาตรการ").getByText("ยังไม่มีมาตรการ")).toBeTruthy();
    expect(region("มาตรการ").queryByRole("listitem")).toBeNull();
  });
});

describe("making reports", () => {
  it("shows the stages, then the sheets made, with the focus on the result", async () => {
    const outcome = deferred<Result<ReportsOutcome>>();
    const port = new FakePort();
    port.outcome = () => outcome.promise;
    await open(port);
    await press("สร้างรายงาน");
    const bar = screen.getByRole("progressbar", { name: "กำลังสร้างรายงาน" });
    const shares = [Number(bar.getAttribute("aria-valuenow"))];
    for (const [stage, text] of [
      ["build", "จัดทำรายงาน"],
      ["paint", "เขียนลงแผ่นงาน"],
      ["done", "เสร็จแล้ว"],
    ] as const) {
      act(() => port.onStage?.(stage));
      shares.push(Number(bar.getAttribute("aria-valuenow")));
      expect(bar.getAttribute("aria-valuetext")).toBe(text);
      expect(screen.getByRole("status").textContent).toBe(text);
    }
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(4);
    expect(screen.getByRole("button", { name: "สร้างรายงาน" }).ariaDisabled).toBeTruthy();
    await press("สร้างรายงาน");
    expect(port.asked).toEqual([undefined]);

    outcome.resolve(ok({ made: [{ id: "summary", sheet: "สรุปผลคะแนน (2)" }], skipped: [] }));
    await settle();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(document.activeElement?.textContent).toContain("สร้างรายงานแล้ว 1 แผ่น");
    await press("ไปที่แผ่น “สรุปผลคะแนน (2)”");
    expect(port.visited).toEqual([{ sheet: "สรุปผลคะแนน (2)" }]);
  });

  it("counts the reports of a stage and can be cancelled", async () => {
    const port = new FakePort();
    const outcome = deferred<Result<ReportsOutcome>>();
    port.outcome = () => outcome.promise;
    await open(port);
    await press("สร้างรายงาน");
    const bar = screen.getByRole("progressbar", { name: "กำลังสร้างรายงาน" });
    act(() => port.onStage?.("paint", { done: 3, total: 6 }));
    expect(bar.getAttribute("aria-valuetext")).toBe("เขียนลงแผ่นงาน 3/6");
    // What is read out is the stage alone.
    expect(screen.getByRole("status").textContent).toBe("เขียนลงแผ่นงาน");
    expect(port.signal?.aborted).toBe(false);
    await press("ยกเลิก");
    expect(port.signal?.aborted).toBe(true);
    outcome.resolve(refuse(workbookTexts.cancelled));
    await settle();
    expect(document.activeElement?.textContent).toContain("ยกเลิกแล้ว สมุดงานยังเหมือนเดิม");
    expect(screen.queryByRole("button", { name: "ยกเลิก" })).toBeNull();
  });

  it("links to the contents and says what was kept", async () => {
    const port = new FakePort();
    port.outcome = () =>
      Promise.resolve(
        ok({
          contents: "สารบัญรายงาน",
          made: [{ id: "cover", sheet: "ปก (2)" }],
          skipped: [],
          notes: [{ text: narrativeTexts.editedKept, params: { kept: "ปก", name: "ปก (2)" } }],
        }),
      );
    await open(port);
    await press("สร้างรายงาน");
    expect(document.activeElement?.textContent).toContain(
      "แผ่น “ปก” มีผู้แก้ไขแล้ว จึงเก็บไว้ตามเดิม รายงานใหม่อยู่ที่แผ่น “ปก (2)”",
    );
    await press("สารบัญ: สารบัญรายงาน");
    expect(port.visited).toEqual([{ sheet: "สารบัญรายงาน" }]);
  });

  it("makes only what is ticked", async () => {
    const port = new FakePort();
    await open(port);
    fireEvent.click(screen.getByRole("checkbox", { name: "สรุปผลคะแนน" }));
    await press("สร้างรายงาน");
    expect(port.asked).toEqual([REPORT_IDS.filter((id) => id !== "summary")]);
  });

  it("asks for at least one report", async () => {
    const port = new FakePort();
    await open(port);
    for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
    await press("สร้างรายงาน");
    expect(port.asked).toEqual([]);
    expect(document.activeElement?.textContent).toContain("เลือกรายงานอย่างน้อยหนึ่งรายการ");
  });

  it("names what was left out, why, and the cell to look at", async () => {
    const port = new FakePort();
    const reason = {
      text: workbookTexts.measureNoIndicator,
      place: { sheet: "มาตรการ", address: "A7" },
    };
    port.outcome = () =>
      Promise.resolve(
        ok({
          made: [{ id: "summary", sheet: "สรุปผลคะแนน" }],
          skipped: [{ id: "plan-8", reason }],
        }),
      );
    await open(port);
    await press("สร้างรายงาน");
    const answer = textOf(document.activeElement);
    expect(answer).toContain("สร้างรายงานแล้ว 1 แผ่น");
    expect(answer).toContain(
      `รายงานที่ไม่ได้สร้างแผนมาตรการ (๘ คอลัมน์): ${describeRefusal(reason, "th")}`,
    );
    await press("ไปที่เซลล์ A7 แผ่น “มาตรการ”");
    expect(port.visited).toEqual([reason.place]);
  });

  it("warns of what was left out, but not of the form that the year does not have", async () => {
    /** The look of the answer when this is left out. */
    async function lookWith(...reasons: Text[]) {
      const port = new FakePort();
      const ids: readonly ReportId[] = ["plan-5", "plan-8"];
      const skipped = reasons.map((text, at) => ({ id: ids[at] ?? "cover", reason: { text } }));
      const made = [{ id: "summary" as const, sheet: "สรุปผลคะแนน" }];
      port.outcome = () => Promise.resolve(ok({ made, skipped }));
      await open(port);
      await press("สร้างรายงาน");
      const look = document.activeElement?.closest(".fui-MessageBar")?.className;
      cleanup();
      return look?.replace(/_r_\w+/g, "");
    }
    const success = await lookWith();
    expect(success).toBeTruthy();
    expect(await lookWith(dataSheetTexts.otherForm)).toBe(success);
    const warning = await lookWith(workbookTexts.noMeasures);
    expect(warning).not.toBe(success);
    expect(await lookWith(dataSheetTexts.otherForm, workbookTexts.noMeasures)).toBe(warning);
  });

  it("shows a refusal with the way to its cell; a second press gives a new message", async () => {
    const port = new FakePort();
    port.outcome = () =>
      Promise.resolve(
        refuse(
          workbookTexts.fieldBlank,
          { label: "ชื่อหน่วยงาน" },
          { sheet: "หน่วยงาน", address: "B2" },
        ),
      );
    await open(port);
    await press("สร้างรายงาน");
    expect(document.activeElement?.textContent).toContain("ยังไม่ได้กรอก “ชื่อหน่วยงาน”");
    await press("ไปที่เซลล์ B2 แผ่น “หน่วยงาน”");
    expect(port.visited).toEqual([{ sheet: "หน่วยงาน", address: "B2" }]);
    screen.getByRole("button", { name: "สร้างรายงาน" }).focus();
    await press("สร้างรายงาน");
    expect(document.activeElement?.textContent).toContain("ยังไม่ได้กรอก “ชื่อหน่วยงาน”");
  });

  it("turns an exception into a sentence", async () => {
    const port = new FakePort();
    port.outcome = () => Promise.reject(new Error("boom 23"));
    await open(port);
    await press("สร้างรายงาน");
    expect(document.activeElement?.textContent).toMatch(/ส่วนเสริมทำงานผิดพลาด.*boom 23/);
  });
});

describe("following the workbook", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function wait(milliseconds: number) {
    await act(() => jest.advanceTimersByTimeAsync(milliseconds));
  }

  it("reads once after a burst of changes and reads out the new total", async () => {
    const port = new FakePort();
    let total = 93.091;
    await open(port, {
      assess: () => Promise.resolve({ ...assessment, total: { score: total, consistent: true } }),
    });
    expect(port.reads).toBe(1);
    expect(screen.getByRole("status").textContent).toBe("");

    total = 95.5;
    for (let change = 0; change < 5; change++) {
      port.change();
      await wait(WATCH_DELAY - 1);
    }
    expect(port.reads).toBe(1);
    await wait(1);
    expect(port.reads).toBe(2);
    expect(region("คะแนน").getByText("95.50")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("คะแนนรวม 95.50 ระดับ ผ่าน");
  });

  it("keeps the last view while it reads, and when reading fails", async () => {
    const port = new FakePort();
    await open(port);
    const next = deferred<Result<WorkbookState>>();
    port.answer = () => next.promise;
    port.change();
    await wait(WATCH_DELAY);
    expect(region("คะแนน").getByText("93.09")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
    next.resolve(refuse(workbookTexts.cellEditMode));
    await settle();
    expect(region("คะแนน").getByText("93.09")).toBeTruthy();
    expect(screen.getByText(/ข้อมูลด้านล่างเป็นของการอ่านครั้งก่อน/)).toBeTruthy();
  });

  it("discards a reading that a later one has overtaken", async () => {
    const port = new FakePort();
    await open(port);
    const slow = deferred<Result<WorkbookState>>();
    port.answer = () => slow.promise;
    port.change();
    await wait(WATCH_DELAY);
    const renamed = { ...whole.agency.value!, name: "เทศบาลตำบลใหม่" };
    port.holds({ ...whole, agency: { value: renamed, problems: [] } });
    port.change();
    await wait(WATCH_DELAY);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("เทศบาลตำบลใหม่");
    slow.resolve(ok(whole));
    await settle();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("เทศบาลตำบลใหม่");
  });

  it("reads after the reports are made, not in between", async () => {
    const port = new FakePort();
    const outcome = deferred<Result<ReportsOutcome>>();
    port.outcome = () => outcome.promise;
    await open(port);
    await press("สร้างรายงาน");
    port.change();
    await wait(MUCH_LATER);
    expect(port.reads).toBe(1);
    outcome.resolve(ok({ made: [{ id: "summary", sheet: "สรุปผลคะแนน" }], skipped: [] }));
    await settle();
    expect(port.reads).toBe(2);
    expect(screen.getByText("สร้างรายงานแล้ว 1 แผ่น")).toBeTruthy();
  });

  it("stops following when it is closed", async () => {
    const port = new FakePort();
    const view = await open(port);
    expect(port.watchers).toBe(1);
    port.change();
    view.unmount();
    expect(port.watchers).toBe(0);
    await wait(MUCH_LATER);
    expect(port.reads).toBe(1);
  });

  it("tells that the host cannot follow, and refreshes by hand", async () => {
    const port = new FakePort();
    port.watches = false;
    await open(port);
    expect(screen.getByText(/ปรับตามข้อมูลเองไม่ได้/)).toBeTruthy();
    await press("อ่านข้อมูลใหม่");
    expect(port.reads).toBe(2);
    expect(screen.getByRole("status").textContent).toBe("อ่านข้อมูลใหม่แล้ว");
  });
});

describe("language", () => {
  it("switches everything that is shown, messages included, and remembers", async () => {
    const port = new FakePort();
    const memory = memoryOf();
    port.outcome = () => Promise.resolve(refuse(workbookTexts.cellEditMode));
    await open(port, { memory });
    await press("สร้างรายงาน");
    expect(document.documentElement.lang).toBe("th");
    await press("English");
    expect(memory.kept).toBe("en");
    expect(document.documentElement.lang).toBe("en");
    expect(screen.getByText(workbookTexts.cellEditMode.en, { exact: false })).toBeTruthy();
    expect(screen.getByText("EIT 84.65 is below 85")).toBeTruthy();
    const headings = screen.getAllByRole("heading", { level: 2 }).map(textOf);
    expect(headings).toEqual(["Scores", "Measures", "Reports", "Agency"]);
    await press("ไทย");
    expect(memory.kept).toBe("th");
    expect(region("คะแนน").getByText("93.09")).toBeTruthy();
  });

  it.each([
    [null, "en", "Scores"],
    ["th", "en", "คะแนน"],
    ["en", "th", "Scores"],
  ] as const)("kept %s, Office %s: %s", async (kept, officeLanguage, heading) => {
    await open(new FakePort(), { memory: memoryOf(kept), officeLanguage });
    expect(screen.getByRole("region", { name: heading })).toBeTruthy();
  });
});

describe("keyboard and structure", () => {
  it("reaches every control by Tab in the order of reading, each with a name", async () => {
    const port = new FakePort({
      ...whole,
      agency: { ...whole.agency, problems: [scoreProblem("C3")] },
    });
    const { container } = await open(port);
    const controls = Array.from(
      container.querySelectorAll<HTMLElement>("button, input, a[href], [tabindex]"),
    );
    expect(controls.every((control) => control.tabIndex === 0)).toBe(true);
    expect(controls.map((control) => control.tagName)).toEqual([
      "BUTTON", // read again
      "BUTTON", // language
      ...["overview", ...TABS].map(() => "BUTTON"),
      "BUTTON", // go to the cell
      ...REPORT_IDS.map(() => "INPUT"),
      "BUTTON", // make reports
    ]);
    const [first] = screen.getAllByRole("button", { name: paneTexts.overview.th });
    expect(first?.getAttribute("aria-current")).toBe("page");
    for (const control of controls) {
      const role = control.tagName === "INPUT" ? "checkbox" : "button";
      const name =
        control.getAttribute("aria-label") ??
        textOf(
          control.tagName === "INPUT"
            ? container.querySelector(`label[for="${control.id}"]`)
            : control,
        );
      expect(name).not.toBe("");
      expect(screen.getAllByRole(role, { name })).toContain(control);
    }
    expect(container.querySelectorAll("[onclick], div[role=button]")).toHaveLength(0);
  });

  it("has one main, one first heading and no heading level left out", async () => {
    await open(new FakePort());
    expect(screen.getAllByRole("main")).toHaveLength(1);
    const levels = screen.getAllByRole("heading").map((heading) => Number(heading.tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels
      .slice(1)
      .forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
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
