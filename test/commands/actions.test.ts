import { insertTemplatesCommand, runCommand } from "../../src/commands/actions";
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
    expect(await insertTemplatesCommand(port, "th")).toBe(text);
  });

  it.each([
    [["คะแนน"], /^Data sheets added: คะแนน\nWorkbook names of หน่วยงาน were lost/],
    [[], /^Workbook names of หน่วยงาน were lost/],
  ])("says which names were mended, %j added", async (sheets, text) => {
    const port = new FakePort();
    port.inserted = ok({ sheets, mended: ["หน่วยงาน"] });
    expect(await insertTemplatesCommand(port, "en")).toMatch(text);
  });

  it("says why nothing was added, in the language asked for", async () => {
    const port = new FakePort();
    port.inserted = refuse(workbookTexts.workbookProtected);
    expect(await insertTemplatesCommand(port, "en")).toBe(workbookTexts.workbookProtected.en);
  });
});

describe("runCommand", () => {
  it("turns an exception into a sentence", async () => {
    const port = new FakePort();
    port.insertTemplates = () => Promise.reject(new Error("boom 5"));
    expect(await runCommand(insertTemplatesCommand, port, "en")).toMatch(
      /^The add-in met an error.*boom 5$/,
    );
  });
});
