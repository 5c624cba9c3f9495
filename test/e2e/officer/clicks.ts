/** The officer's main jobs, each with the clicks it takes from the home of the pane. */
import type { Browser, Locator } from "playwright-core";
import { browserOfSuite, Preview } from "../../support/browser";

describe("the main jobs and their clicks", () => {
  let browser: Browser;
  let preview: Preview;
  let clicks: number;

  beforeAll(async () => {
    browser = await browserOfSuite();
  });
  afterEach(async () => {
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  async function open(query = ""): Promise<void> {
    preview = await Preview.open(browser, query);
    clicks = 0;
  }

  async function click(what: Locator): Promise<void> {
    clicks += 1;
    await what.click();
  }

  const button = (name: string | RegExp) => preview.pane.getByRole("button", { name }).first();
  const cellIs = (address: string) =>
    preview.page.waitForFunction(
      (expected) => document.querySelector<HTMLInputElement>(".name-box")?.value === expected,
      address,
    );

  test("data sheets of the year: 1", async () => {
    await open("?sample=none");
    // The year is chosen already, by today's date; another one is one more choice.
    expect(await preview.pane.getByRole("combobox").inputValue()).toMatch(/^25\d\d$/);
    await click(button("เริ่มสมุดงานใหม่"));
    await preview.page.getByRole("tab", { name: "มาตรการ", exact: true }).waitFor();
    expect(clicks).toBe(1);
  });

  test("all reports: 1", async () => {
    await open();
    await click(button("สร้าง รายงาน"));
    await preview.pane.getByText(/สร้างรายงานแล้ว \d+ ฉบับ/).waitFor();
    expect(clicks).toBe(1);
  });

  test("one report: 2, and 1 to open it", async () => {
    await open();
    await click(preview.pane.getByRole("tab", { name: "รายงาน" }));
    await click(button("สร้าง สรุปผลคะแนน"));
    await preview.pane.getByText("สร้างรายงานแล้ว 1 ฉบับ").waitFor();
    expect(clicks).toBe(2);
    await click(button("เปิด สรุปผลคะแนน"));
    await preview.page.getByRole("grid", { name: /สรุปผลคะแนน/ }).waitFor();
  });

  test("the first finding: 1; mending it: 1; and the next is open: 0", async () => {
    await open();
    await preview.showSheet("มาตรการ");
    await preview.type("G6", "ใช้งบคุ่มค่า");
    await preview.type("G7", "ใช้งบคุ่มค่า");
    await button(/^ดู/).waitFor();
    await preview.pane.getByText(/คำเตือน [1-9]/).waitFor();
    await click(button(/^ดู/));
    await cellIs("G6");
    expect(clicks).toBe(1);
    await click(preview.pane.getByRole("button", { name: "แก้", exact: true }));
    await preview.pane.getByText("แก้แล้ว 1 เซลล์").first().waitFor();
    expect(clicks).toBe(2);
    const open2 = preview.pane.locator("[data-open]");
    await open2.getByText(/G7/).first().waitFor();
    expect(await preview.text("G6")).toBe("ใช้งบคุ้มค่า");
  });

  test("a pasted table tidied: 2", async () => {
    await open();
    await preview.showSheet("มาตรการ");
    await preview.type("E6", "<p>กิจกรรมทดลอง</p>");
    await click(button("จัดตารางที่วางจาก Word"));
    await click(button("จัดรายการที่เลือก"));
    await preview.pane
      .getByText(/จัดข้อความแล้ว 1 เซลล์/)
      .first()
      .waitFor();
    expect(clicks).toBe(2);
  });

  test("which score must rise: 0 for what is missing, 1 for the indicators", async () => {
    await open();
    await preview.pane.getByText("ขาด EIT 0.35 ถึง “ผ่านดี”").waitFor();
    expect(clicks).toBe(0);
    await click(preview.pane.getByRole("tab", { name: "คะแนน" }));
    await preview.pane.getByText(/ตัวชี้วัดที่ 8: 82\.18 → 83\.24 พอ/).waitFor();
    expect(clicks).toBe(1);
  });

  /** What Excel would open in another window, opened in the one that the preview has. */
  async function openCreated(): Promise<void> {
    const message = preview.page.getByRole("alertdialog");
    await message.getByRole("button", { name: "เปิดแทนสมุดงานนี้" }).click();
    await preview.page.getByRole("heading", { name: "สมุดงานจากส่วนเสริม.xlsx" }).waitFor();
  }

  test("a copy for the committee: 2", async () => {
    await open();
    await button("สร้าง รายงาน").click();
    await preview.pane.getByText(/สร้างรายงานแล้ว \d+ ฉบับ/).waitFor();
    await preview.pane.getByRole("tab", { name: "งาน", exact: true }).click();
    await click(button("จัดชุด ส่งคณะกรรมการ"));
    await click(button(/สร้างชุดส่ง \(\d+ ฉบับ\)/));
    await openCreated();
    expect(clicks).toBe(2);
    const sheets = await preview.sheets();
    expect(sheets[0]).toMatch(/^สารบัญ/);
    expect(sheets).not.toContain("คะแนน");
  });

  test("the next year: 2", async () => {
    await open();
    await click(button(/ผลปี \d+ · แผนปี \d+/));
    await click(button(/^เริ่มปีงบประมาณ \d+/));
    await openCreated();
    expect(clicks).toBe(2);
    const sheets = await preview.sheets();
    expect(sheets).toContain("คะแนน ๒๕๖๘");
    await preview.pane.getByRole("heading", { name: /เทศบาล/ }).waitFor();
  });

  test("a table from Word into the plan: 2", async () => {
    await open();
    await preview.page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("แผนจาก Word");
        sheet.getRange("A1:F2").values = [
          ["ตัวชี้วัด", "มาตรการ", "ขั้นตอน/วิธีการ", "ระยะเวลา", "ผู้รับผิดชอบ", "การติดตามผล"],
          [
            "๘. การปรับปรุงการทำงาน",
            "มาตรการใหม่จาก Word",
            "๑. ประชุม",
            "ต.ค. ๖๘ - มี.ค. ๖๙",
            "สำนักปลัด",
            "รายไตรมาส",
          ],
        ];
        await context.sync();
      }),
    );
    await click(button("นำเข้าจาก Word หรือไฟล์อื่น"));
    await click(preview.pane.getByRole("dialog").getByRole("button", { name: /^นำเข้า.*\d+ เซลล์/ }));
    await preview.pane.getByText(/นำเข้าแผ่น “มาตรการ” 1 รายการ/).waitFor();
    expect(clicks).toBe(2);
  });
});
