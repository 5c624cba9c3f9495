import { insertTemplates, makeReports, runCommand } from "../../src/commands/actions";
import { dataSheetTexts } from "../../src/locale/dataSheets";
import { ok, refuse } from "../../src/core/result";
import { workbookTexts } from "../../src/locale/workbook";
import { FakePort } from "../taskpane/fakes";

describe("insertTemplates", () => {
  it.each([
    [["คะแนน", "มาตรการ"], "เพิ่มแผ่นข้อมูลแล้ว: คะแนน, มาตรการ"],
    [[], workbookTexts.templatesAlreadyThere.th],
  ])("says what was added: %j", async (sheets, text) => {
    const port = new FakePort();
    port.inserted = ok({ sheets });
    expect(await insertTemplates(port, "th")).toBe(text);
  });

  it("says why nothing was added, in the language asked for", async () => {
    const port = new FakePort();
    port.inserted = refuse(workbookTexts.workbookProtected);
    expect(await insertTemplates(port, "en")).toBe(workbookTexts.workbookProtected.en);
  });
});

describe("makeReports", () => {
  const reason = {
    text: workbookTexts.scoreBlank,
    params: { number: 9, name: "การเปิดเผยข้อมูล" },
    place: { sheet: "คะแนน", address: "C12" },
  };
  const sentence = "ยังไม่ได้กรอกคะแนนตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ในแผ่น “คะแนน” เซลล์ C12";

  it("makes every report and is silent when none was left out", async () => {
    const port = new FakePort();
    expect(await makeReports(port, "th")).toBeNull();
    expect(port.asked).toEqual([undefined]);
  });

  it("names what was made and what was left out", async () => {
    const port = new FakePort();
    port.outcome = () =>
      Promise.resolve(
        ok({ made: [{ id: "plan-8", sheet: "แผนมาตรการ" }], skipped: [{ id: "summary", reason }] }),
      );
    expect(await makeReports(port, "th")).toBe(
      `สร้างรายงานแล้ว: แผนมาตรการ\nไม่ได้สร้าง “สรุปผลคะแนน”: ${sentence}`,
    );
  });

  it("keeps quiet about reports whose optional sheet was never added", async () => {
    const port = new FakePort();
    const reason = { text: dataSheetTexts.noSheet, params: { label: "ปฏิทิน" } };
    port.outcome = () =>
      Promise.resolve(
        ok({
          made: [{ id: "plan-8", sheet: "แผนมาตรการ" }],
          skipped: [{ id: "calendar", reason }],
        }),
      );
    expect(await makeReports(port, "th")).toBeNull();
  });

  it("says the reason of a refusal with its place", async () => {
    const port = new FakePort();
    port.outcome = () => Promise.resolve({ ok: false, error: reason });
    expect(await makeReports(port, "th")).toBe(sentence);
  });
});

describe("runCommand", () => {
  it("turns an exception into a sentence", async () => {
    const port = new FakePort();
    port.outcome = () => Promise.reject(new Error("boom 5"));
    expect(await runCommand(makeReports, port, "en")).toMatch(/^The add-in met an error.*boom 5$/);
  });
});
