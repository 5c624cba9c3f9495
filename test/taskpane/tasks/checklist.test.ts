import type { CheckOutcome } from "../../../src/excel/actions/check";
import { say } from "../../../src/core/text";
import { workbookTexts } from "../../../src/locale/workbook";
import { listSheets } from "../../../src/sheets/templates/all";
import type { WorkbookState } from "../../../src/sheets/state";
import { checklistOf, type ChecklistLine } from "../../../src/taskpane/tasks/checklist";
import { assessment, measure, scoreProblem, whole, without } from "../fakes";
import { finding, TYPO, WRONG } from "../findings";

const NOTHING: CheckOutcome = { findings: [], ignored: [], tables: [], sheets: 3 };

function line(
  id: ChecklistLine["id"],
  state: WorkbookState = whole,
  outcome: CheckOutcome | null = NOTHING,
) {
  const found = checklistOf({ state, assessment }, outcome).find((one) => one.id === id)!;
  return {
    state: found.state,
    says: say(found.detail, "th", found.params),
    does: found.action?.do,
    found,
  };
}

test("the lines stand in the order of the year", () => {
  const lines = checklistOf({ state: whole, assessment }, NOTHING);
  expect(lines.map(({ id }) => id)).toEqual([
    ...["agency", "scores", "questions", "measures", "checks", "reports", "share"],
  ]);
});

test("a whole sheet is done and has no button", () => {
  expect(line("agency")).toMatchObject({ state: "done", says: "ผู้ลงนาม 2 คน", does: undefined });
  expect(line("scores")).toMatchObject({ state: "done", says: "กรอกแล้ว 10/10", does: undefined });
});

test("blank cells are counted, and the button leads to the first", () => {
  const problems = [scoreProblem("D7"), scoreProblem("D8")];
  const scoreCells = whole.scoreCells!.map((cell, index) => ({
    ...cell,
    value: index === 2 || index === 3 ? null : cell.value,
  }));
  const scores = line("scores", { ...whole, scores: { value: null, problems }, scoreCells });
  expect(scores).toMatchObject({ state: "todo", says: "กรอกแล้ว 8/10", does: "go" });
  expect(scores.found.action).toMatchObject({ place: { sheet: "คะแนน", address: "D7" } });
  const place = { sheet: "ข้อมูลหน่วยงาน", address: "B4" };
  const blank = { text: workbookTexts.fieldBlank, params: { label: "จังหวัด" }, place };
  const agency = line("agency", { ...whole, agency: { value: null, problems: [blank] } });
  expect(agency).toMatchObject({ state: "todo", says: "เหลือ 1 เรื่อง", does: "go" });
});

test("a sheet that is not there can be added", () => {
  const measures = line("measures", without("measures"));
  expect(measures).toMatchObject({ state: "todo", says: "ยังไม่มีแผ่นข้อมูลนี้", does: "add" });
  expect(measures.found.action).toMatchObject({ sheets: ["measures"] });
  expect(line("questions")).toMatchObject({ state: "optional", does: "add" });
});

test("sheets added on demand have a line while something is left on them", () => {
  const problems = [scoreProblem("C5")];
  const present = [...whole.present, "rules"] as const;
  const state = {
    ...whole,
    present,
    sheets: listSheets(present),
    rules: { value: null, problems },
  };
  expect(line("others", state)).toMatchObject({ state: "todo", says: "เหลือ 1 เรื่อง", does: "go" });
  expect(line("others", state).found.problems).toEqual(problems);
});

test.each([
  ["some", [measure(6), measure(7), measure(7)], "todo", "มาตรการ 3 รายการ ครอบคลุม 2 จาก 10 ตัวชี้วัด"],
  [
    "all",
    Array.from({ length: 10 }, (_, index) => measure(index + 1)),
    "done",
    "มาตรการ 10 รายการ ครอบคลุม 10 จาก 10 ตัวชี้วัด",
  ],
  ["none", [], "todo", "ยังไม่มีมาตรการ กรอกอย่างน้อยหนึ่งแถว"],
] as const)("measures for %s of the indicators", (_, measures, state, says) => {
  const value = [...measures];
  expect(line("measures", { ...whole, measures: { value, problems: [] } })).toMatchObject({
    state,
    says,
  });
});

test("the check counts while one works; only errors leave it open", () => {
  const found = (...findings: CheckOutcome["findings"]) => ({ ...NOTHING, findings });
  expect(line("checks", whole, null)).toMatchObject({ state: "optional", says: "กำลังตรวจ…" });
  expect(line("checks")).toMatchObject({ state: "done", does: undefined });
  expect(line("checks", whole, found(TYPO))).toMatchObject({ state: "done", does: "open" });
  expect(line("checks", whole, found(WRONG, TYPO))).toMatchObject({
    state: "todo",
    says: "ข้อผิดพลาด 1 คำเตือน 1 ข้อสังเกต 0",
  });
});

test("reports wait for the agency", () => {
  expect(line("reports")).toMatchObject({ state: "todo", does: "open" });
  const state = { ...whole, agency: { value: null, problems: [] } };
  expect(line("reports", state)).toMatchObject({ state: "optional", does: undefined });
});

test("reports older than their data are counted, and the button makes them again", () => {
  const old = [finding("report-outdated", "A1", "ก"), finding("report-outdated", "A1", "ข")];
  const found = line("reports", whole, { ...NOTHING, findings: old });
  expect(found).toMatchObject({ state: "todo", says: "2 ฉบับเก่ากว่าข้อมูล" });
  expect(found.found.action).toMatchObject({ tab: "reports", intention: "remake" });
});

test("handing in is the last line, once there is an agency", () => {
  expect(line("share").found.action).toMatchObject({ tab: "reports", intention: "share" });
  const state = { ...whole, agency: { value: null, problems: [] } };
  expect(checklistOf({ state, assessment }, NOTHING).map(({ id }) => id)).not.toContain("share");
});
