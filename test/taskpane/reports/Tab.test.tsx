/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { ok, refuse, type Result } from "../../../src/core/result";
import type { ReportCondition } from "../../../src/excel/actions/reportConditions";
import { dataSheetTexts } from "../../../src/locale/dataSheets";
import { narrativeTexts } from "../../../src/locale/narrative";
import { workbookTexts } from "../../../src/locale/workbook";
import type { ReportsOutcome } from "../../../src/sheets/state";
import { ReportsTab } from "../../../src/taskpane/reports/Tab";
import { deferred, failOnConsoleError, FakePort } from "../fakes";
import { press, renderInPane, settle, textOf } from "../inPane";

failOnConsoleError();
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const line = (
  id: ReportCondition["id"],
  state: ReportCondition["state"],
  more: Partial<ReportCondition> = {},
): ReportCondition => ({ id, state, lacks: null, needs: null, sheet: null, madeOn: null, ...more });
const NO_ITEMS = { text: dataSheetTexts.noSheet, params: { label: "ข้อ OIT" } };
const CONDITIONS = [
  line("cover", "ready"),
  line("summary", "current", { sheet: "สรุปผลคะแนน ๒๕๖๘" }),
  line("analysis", "outdated", { sheet: "บทวิเคราะห์รายตัวชี้วัด ๒๕๖๘" }),
  line("plan-8", "edited", { sheet: "มาตรการส่งเสริมคุณธรรม ๒๕๖๙" }),
  line("oit-plan", "lacking", { lacks: NO_ITEMS, needs: "items" }),
];

async function open(port = new FakePort(), intention: { what: string; key: number } | null = null) {
  port.conditions = CONDITIONS;
  const view = renderInPane(<ReportsTab intention={intention} />, { port });
  await settle();
  return { port, ...view };
}
const lines = () => screen.getAllByRole("listitem").map(textOf);

test("a line a report: how it stands and its buttons", async () => {
  await open();
  expect(lines()).toEqual([
    expect.stringMatching(/^ปก.*พร้อมสร้าง/) as string,
    expect.stringMatching(/สร้างแล้วเปิด/) as string,
    expect.stringMatching(/เก่ากว่าข้อมูลเปิด.*สร้างใหม่/) as string,
    expect.stringMatching(/มีผู้แก้ไขด้วยมือ.*เปิด.*สร้างใหม่/) as string,
    expect.stringMatching(/ไม่พบแผ่น “ข้อ OIT”.*เพิ่มแผ่น/) as string,
  ]);
});

test("one report is one press; its sheet opens by another", async () => {
  const { port } = await open();
  await press(/^สร้าง ปก/);
  expect(port.asked).toEqual([["cover"]]);
  await press(/^เปิด สรุปผลคะแนน/);
  expect(port.visited).toEqual([{ sheet: "สรุปผลคะแนน ๒๕๖๘" }]);
  await press(/^เพิ่มแผ่น/);
  expect(port.added).toEqual([{ ids: ["items"], year: undefined }]);
});

test("only what is older than its data is made again", async () => {
  const { port } = await open();
  await press("สร้างใหม่เฉพาะที่เก่า (1)");
  expect(port.asked).toEqual([["analysis"]]);
});

test("a whole set is made at once, and the set is remembered", async () => {
  const { port } = await open();
  await press("สร้างรายงาน (4)");
  expect(port.asked).toEqual([undefined]);
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "executive" } });
  await press("สร้างรายงาน (3)");
  expect(port.asked[1]).toEqual(["cover", "summary", "analysis"]);
  cleanup();
  await open(port);
  expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("executive");
});

test("an own choice begins with what was shown and is ticked line by line", async () => {
  const { port } = await open();
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "own" } });
  fireEvent.click(screen.getByRole("checkbox", { name: /^ปก/ }));
  await press("สร้างรายงาน (3)");
  expect(port.asked).toEqual([["summary", "analysis", "plan-8"]]);
});

test("opened to make them, they are made at once; progress counts, cancel is neutral", async () => {
  const port = new FakePort();
  const outcome = deferred<Result<ReportsOutcome>>();
  port.outcome = () => outcome.promise;
  await open(port, { what: "make", key: 1 });
  expect(port.asked).toEqual([undefined]);
  act(() => port.onStage?.("paint", { done: 3, total: 6 }));
  const bar = screen.getByRole("progressbar", { name: "กำลังสร้างรายงาน" });
  expect(bar.getAttribute("aria-valuetext")).toBe("เขียนลงแผ่นงาน 3/6");
  await press("ยกเลิก");
  outcome.resolve(refuse(workbookTexts.cancelled));
  await settle();
  expect(screen.getByText("ยกเลิกแล้ว สมุดงานไม่เปลี่ยนแปลง")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test.each<[string, Result<ReportsOutcome>, RegExp]>([
  [
    "what was made, with what is worth knowing",
    ok({
      contents: "สารบัญรายงาน",
      made: [{ id: "cover", sheet: "ปก (2)" }],
      skipped: [{ id: "oit-plan", reason: NO_ITEMS }],
      notes: [{ text: narrativeTexts.editedKept, params: { kept: "ปก", name: "ปก (2)" } }],
    }),
    /สร้างรายงานแล้ว 1 ฉบับ แผ่น “ปก” มีผู้แก้ไขแล้ว/,
  ],
  [
    "what was left out although it was meant",
    ok({
      made: [{ id: "summary", sheet: "สรุป" }],
      skipped: [{ id: "plan-8", reason: { text: workbookTexts.measureNoIndicator } }],
    }),
    /มาตรการส่งเสริมคุณธรรม.*:/,
  ],
  ["a refusal", refuse(workbookTexts.cellEditMode), /ไม่ได้สร้างรายงาน.*กำลังอยู่ระหว่างพิมพ์/],
])("says %s, and has the focus", async (_, answer, says) => {
  const port = new FakePort();
  port.outcome = () => Promise.resolve(answer);
  await open(port);
  await press("สร้างรายงาน (4)");
  expect(textOf(document.activeElement)).toMatch(says);
  expect(textOf(document.activeElement)).not.toContain("ไม่พบแผ่น");
});
