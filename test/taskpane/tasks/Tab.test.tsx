/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { ok, refuse } from "../../../src/core/result";
import { NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { rulesTexts } from "../../../src/locale/rules";
import { workbookTexts } from "../../../src/locale/workbook";
import {
  DATA_SHEETS,
  listSheets,
  NEEDED_SHEETS,
  type DataSheetId,
} from "../../../src/sheets/templates/all";
import { FirstRun } from "../../../src/taskpane/tasks/FirstRun";
import { WorkTab } from "../../../src/taskpane/tasks/Tab";
import { assessment, failOnConsoleError, FakePort, scoreProblem, whole, without } from "../fakes";
import { press, renderInPane, settle, textOf } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

const EMPTY = { state: without("agency", "scores", "measures"), assessment: null };

describe("the first run", () => {
  test("says what the add-in is good for and presets the year from today", () => {
    renderInPane(<FirstRun today={new Date(2026, 10, 28)} />, { snapshot: EMPTY });
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("2569");
    expect(screen.getByText("มาตรการเป็นของปีงบประมาณ พ.ศ. 2570")).toBeTruthy();
    expect(screen.getByText(/แผ่นงานเดิมของท่านจะไม่ถูกแก้ไข/)).toBeTruthy();
  });

  test("one press begins a workbook of the chosen year", async () => {
    const port = new FakePort(EMPTY.state);
    const { said } = renderInPane(<WorkTab />, { port, snapshot: EMPTY });
    fireEvent.change(screen.getByRole("combobox"), { target: { value: String(NEWEST_YEAR) } });
    await press("เริ่มสมุดงานใหม่");
    expect(port.added).toEqual([{ ids: undefined, year: NEWEST_YEAR }]);
    expect(said).toEqual(["success: เพิ่มแผ่นข้อมูลแล้ว 3 แผ่น เริ่มที่ “หน่วยงาน”"]);
  });

  test("who has tables already is led to tidying them", async () => {
    const { opened } = renderInPane(<WorkTab />, { snapshot: EMPTY });
    await press("มีตารางจาก Word หรือปีก่อนแล้ว");
    expect(opened).toEqual([["checks", "import"]]);
  });

  test("a refusal is said, and the first run stays", async () => {
    const port = new FakePort(EMPTY.state);
    port.inserted = refuse(workbookTexts.workbookProtected);
    const { said, opened } = renderInPane(<WorkTab />, { port, snapshot: EMPTY });
    await press("มีตารางจาก Word หรือปีก่อนแล้ว");
    expect(said).toEqual([`error: ${workbookTexts.workbookProtected.th}`]);
    expect(opened).toEqual([]);
  });
});

describe("the checklist", () => {
  const blanks = ["D5", "D6", "D7"].map((address, index) => ({
    text: workbookTexts.scoreBlank,
    params: { number: index + 1, name: `ชื่อ ${index + 1}` },
    place: { sheet: "คะแนน", address },
  }));

  test("gathers the blank cells of a sheet; other problems say their own sentence", async () => {
    const problems = [...blanks, scoreProblem("D9")];
    const port = new FakePort();
    const state = { ...whole, scores: { value: null, problems } };
    renderInPane(<WorkTab />, { port, snapshot: { state, assessment: null } });
    const items = screen.getAllByRole("listitem").map(textOf);
    expect(items).toContain("แผ่น “คะแนน” เหลือ 3 ช่อง เริ่มที่ D5 ไปที่เซลล์ D5 แผ่น “คะแนน”");
    expect(items.join()).toContain("คะแนนในแผ่น “คะแนน” เซลล์ D9 เป็น “สูง”");
    await press("กรอกต่อ คะแนน");
    await press("ไปที่เซลล์ D9 แผ่น “คะแนน”");
    expect(port.visited.map(({ address }) => address)).toEqual(["D5", "D9"]);
  });

  test("its buttons open the other tabs with what they shall do", async () => {
    const { opened } = renderInPane(<WorkTab />);
    await press("สร้าง รายงาน");
    expect(opened).toEqual([["reports", "make"]]);
  });

  test("notes are folded to one line", () => {
    const notes = [{ text: workbookTexts.scoreBlank, params: { number: 1, name: "ก" } }];
    renderInPane(<WorkTab />, { snapshot: { state: { ...whole, notes }, assessment } });
    const summary = screen.getByText("ข้อสังเกต 1 เรื่อง");
    expect(summary.closest("details")?.open).toBe(false);
  });
});

describe("more data sheets", () => {
  function open(present: readonly DataSheetId[], port = new FakePort()) {
    const state = { ...whole, present, sheets: listSheets(present) };
    return { port, ...renderInPane(<WorkTab />, { port, snapshot: { state, assessment } }) };
  }

  test("each that is not there can be added, and those there are counted", async () => {
    const { port, said } = open(["agency", "scores", "measures", "rules"]);
    const offered = DATA_SHEETS.length - NEEDED_SHEETS.length;
    expect(screen.getByText(`แผ่นข้อมูลเพิ่มเติม (มีแล้ว 1 จาก ${offered})`)).toBeTruthy();
    expect(screen.getAllByText("มีแล้ว")).toHaveLength(1);
    port.inserted = ok({ sheets: ["ข้อ OIT"] });
    await press("เพิ่ม ข้อ OIT");
    expect(port.added).toEqual([{ ids: ["items"], year: undefined }]);
    expect(said).toEqual(["success: เพิ่มแผ่น “ข้อ OIT” แล้ว"]);
  });

  test.each<[string, readonly DataSheetId[], boolean]>([
    ["without answers", ["questions"], false],
    ["without a place for the scores", ["answers-iit"], false],
    ["with IIT answers", ["questions", "answers-iit"], true],
    ["with EIT answers", ["questions", "answers-eit"], true],
  ])("scores from answers are offered %s: %s", (_, present, offered) => {
    open(present);
    expect(screen.queryByRole("button", { name: "คำนวณคะแนนจากคำตอบ" }) !== null).toBe(offered);
  });

  test("scores from answers are computed and shown; a refusal opens nothing", async () => {
    const port = new FakePort();
    port.scoreAnswers = () =>
      Promise.resolve(ok({ questions: 15, respondents: 240, sheet: "คะแนนข้อคำถาม" }));
    const { said } = open(["questions", "answers-iit"], port);
    await press("คำนวณคะแนนจากคำตอบ");
    expect(said[0]).toContain("เขียนลงแผ่นคะแนนข้อคำถาม 15 ข้อ");
    expect(port.visited).toEqual([{ sheet: "คะแนนข้อคำถาม" }]);
    port.scoreAnswers = () =>
      Promise.resolve(refuse(rulesTexts.noAnswers, {}, { sheet: "คำตอบ IIT", address: "B8" }));
    await press("คำนวณคะแนนจากคำตอบ");
    await settle();
    expect(said[1]).toContain("error: ");
    expect(port.visited).toHaveLength(1);
  });
});
