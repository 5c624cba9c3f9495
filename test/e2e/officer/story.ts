/** What an officer does on the first day, in a real browser with the add-in as it ships. */
import type { Browser } from "playwright-core";
import { emptyWorkbook, sheetNames, valuesOf } from "../../support/workbook";
import { browserOfSuite, Preview } from "../../support/browser";

describe("the first day", () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    browser = await browserOfSuite();
  });
  beforeEach(async () => {
    preview = await Preview.open(browser);
  });
  afterEach(async () => {
    expect(preview.foreign).toEqual([]);
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  const DATA_SHEETS = [
    "ข้อมูลหน่วยงาน",
    "คะแนน",
    "มาตรการ",
    "คะแนนข้อคำถาม",
    "ข้อ OIT",
    "ผลการดำเนินงาน",
    "ความก้าวหน้า",
    "ปฏิทิน",
    "คะแนนย้อนหลัง",
  ];
  /** The full set of the sample's year: memo, cover, contents, body. */
  const REPORT_SHEETS = [
    "บันทึกข้อความ ๒๕๖๘",
    "ปก ๒๕๖๘",
    "สารบัญรายงาน ๒๕๖๘",
    "สรุปผลคะแนน ๒๕๖๘",
    "บทวิเคราะห์รายตัวชี้วัด ๒๕๖๘",
    "ข้อบกพร่องและประเด็นพัฒนา ๒๕๖๘",
    "มาตรการส่งเสริมคุณธรรม ๒๕๖๙",
    "แนวทาง OIT รายข้อ ๒๕๖๙",
    "รายงานผลตามมาตรการ ๒๕๖๙",
    "ความก้าวหน้า ๒๕๖๙",
    "ปฏิทินการประเมิน ๒๕๖๙",
  ];

  test("change a score, make reports, save the file, open it again", async () => {
    expect(await preview.sheets()).toEqual(DATA_SHEETS);
    const { pane } = preview;
    await pane.getByText("93.09").first().waitFor();

    await preview.showSheet("คะแนน");
    expect(await preview.text("D20")).toBe("93.09");
    expect(await preview.text("D21")).toBe("ผ่าน");
    await preview.type("D12", "90");
    expect(await preview.text("D18")).toBe("87.25");
    expect(await preview.text("D20")).toBe("93.87");
    expect(await preview.text("D21")).toBe("ผ่านดี");
    // The pane follows by itself.
    await pane.getByText("93.87").first().waitFor();
    await pane.getByText("ผ่านดี").first().waitFor();

    await pane.getByRole("button", { name: "สร้าง รายงาน" }).click();
    await pane.getByText(/สร้างรายงานแล้ว \d+ ฉบับ/).waitFor();
    const withReports = [...DATA_SHEETS, ...REPORT_SHEETS];
    expect(await preview.sheets()).toEqual(withReports);
    await preview.page.locator(".tabs").getByRole("tab", { name: "สรุปผลคะแนน ๒๕๖๘" }).click();
    // Columns of the printed form follow its widths, so the score is looked for in the row of its indicator.
    const eighth = preview.page
      .getByRole("row")
      .filter({ hasText: /การปรับปรุง\s*การทำงาน/ })
      .first();
    await eighth.waitFor();
    expect(await eighth.locator(".text").allTextContents()).toContain("๙๐.๐๐");

    const { name, bytes } = await preview.save();
    expect(name).toMatch(/\.xlsx$/);
    const file = emptyWorkbook();
    await file.open(bytes);
    expect(await sheetNames(file)).toEqual(withReports);
    expect((await valuesOf(file, "คะแนน", "D20:D21")).flat()).toEqual([
      expect.closeTo(93.8718, 6),
      "ผ่านดี",
    ]);
    const plan = (await valuesOf(file, "มาตรการส่งเสริมคุณธรรม ๒๕๖๙", "A1:H40")).flat();
    // The heading of a row may be broken by hand or kept together by a no-break space.
    const headings = plan.map((cell) => String(cell).replace(/\s+/g, " "));
    expect(headings).toContain("๘. การปรับปรุงการทำงาน (๙๐.๐๐ คะแนน)");
    const report = file.book.sheets.find((sheet) => sheet.name === "มาตรการส่งเสริมคุณธรรม ๒๕๖๙")!;
    expect(report.page.setup).toMatchObject({ orientation: "landscape", paperSize: 9 });
    const [first, last] = (report.page.setup.printTitlesRow ?? "").split(":").map(Number);
    expect(last! - first!).toBe(1);
  });

  test("the ribbon button makes the same reports and shows them in the pane", async () => {
    await preview.ribbon("สร้างรายงาน");
    await preview.page
      .locator(".tabs")
      .getByRole("tab", { name: "มาตรการส่งเสริมคุณธรรม ๒๕๖๙" })
      .waitFor();
    expect(await preview.sheets()).toEqual([...DATA_SHEETS, ...REPORT_SHEETS]);
  });

  test("a blank score is counted by the pane, which leads to the cell", async () => {
    await preview.showSheet("คะแนน");
    await preview.type("D5", "");
    const { pane } = preview;
    await pane.getByText("กรอกคะแนนแล้ว 9/10").waitFor();
    await preview.showSheet("มาตรการ");
    await pane.getByRole("button", { name: "กรอกต่อ คะแนน", exact: true }).click();
    await preview.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input.name-box")?.value === "D5",
    );
    expect(await preview.text("D20")).toBe("");
  });
});
