/** The ribbon and the context menu open the pane at its places, and a workbook of ours brings its pane along. */
import type { Browser } from "playwright-core";
import { browserOfSuite, Preview } from "../../support/browser";

describe("the ribbon and the context menu", () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    browser = await browserOfSuite();
    preview = await Preview.open(browser);
  });
  afterAll(async () => {
    expect(preview.problems).toEqual([]);
    expect(preview.foreign).toEqual([]);
    await preview.close();
  });

  const isChosen = (tab: string) =>
    preview.pane.locator(`[role=tab][aria-selected=true]`).filter({ hasText: tab }).waitFor();

  test.each([
    ["ตรวจ", "ตรวจ", /พบ|ข้อผิดพลาด/],
    ["นำเข้าตาราง", "ตรวจ", /นำเข้า|ตาราง/],
    ["จัดชุดส่ง", "รายงาน", /จัดชุดส่งคณะกรรมการ/],
    ["วิธีใช้", "", /ทำงานตามขั้นตอน/],
  ])("%s opens the pane there, also when it was closed", async (button, tab, text) => {
    await preview.page.getByRole("button", { name: "ปิดแผงงาน", exact: true }).click();
    await preview.ribbon(button);
    if (tab !== "") await isChosen(tab);
    await preview.pane.locator("main").getByText(text).first().waitFor();
  });

  test("a refusal of the ribbon is shown at its place, with a way to the cell", async () => {
    await preview.showSheet("ข้อมูลหน่วยงาน");
    const name = await preview.text("B4");
    await preview.type("B4", "");
    await preview.ribbon("สร้างรายงาน");
    await isChosen("รายงาน");
    const refusal = preview.pane.getByText("ไม่ได้สร้างรายงาน");
    await refusal.waitFor();
    await preview.showSheet("คะแนน");
    await preview.pane
      .getByRole("button", { name: /ไปที่เซลล์ B4/ })
      .first()
      .click();
    await preview.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".name-box")?.value === "B4",
    );
    await preview.type("B4", name);
  });

  test("the context menu of a cell shows what was found there, and tidies the selection", async () => {
    const { page, pane } = preview;
    await preview.showSheet("มาตรการ");
    await preview.type("G6", "ใช้งบคุ่มค่า");
    const cell = preview.cell("G6");
    await cell.click({ button: "right" });
    await page.getByRole("menuitem", { name: "ตรวจเซลล์นี้" }).click();
    await isChosen("ตรวจ");
    await pane.locator("[data-open]").getByText(/G6/).first().waitFor();
    await preview.type("E6", "<p>กิจกรรมทดลอง</p>");
    await preview.goTo("E6");
    await preview.cell("E6").click({ button: "right" });
    await page.getByRole("menuitem", { name: "จัดข้อความที่เลือก" }).click();
    await pane.getByText("เฉพาะเซลล์ที่เลือกในแผ่น “มาตรการ” E6").waitFor();
    await pane
      .getByText("เลือก 1 จาก 1")
      .or(pane.getByText(/1.*1 รายการ/))
      .first()
      .waitFor();
  });

  test("a workbook that got our sheets opens its pane again; switched off it does not", async () => {
    const { page, pane } = preview;
    const isShown = () => page.locator(".pane").isVisible();
    const closed = async (): Promise<Uint8Array> => {
      const { bytes } = await preview.save();
      await page.getByRole("button", { name: "ปิดแผงงาน", exact: true }).click();
      await preview.openFile("งาน.xlsx", bytes);
      await page.getByRole("heading", { name: "งาน.xlsx" }).waitFor();
      await page.locator(".state", { hasText: "เปิด งาน.xlsx แล้ว" }).waitFor();
      return bytes;
    };
    await page.getByRole("button", { name: "สมุดงานใหม่" }).click();
    await pane.getByRole("button", { name: "เริ่มสมุดงานใหม่" }).click();
    await pane
      .getByText(/เพิ่มแผ่นข้อมูลแล้ว/)
      .first()
      .waitFor();
    await closed();
    expect(await isShown()).toBe(true);
    await pane.getByRole("button", { name: "คำสั่งเพิ่มเติม" }).click();
    const choice = pane.getByRole("checkbox", { name: "เปิดแผงงานพร้อมสมุดงานนี้" });
    await pane.locator("input[type=checkbox]:checked").waitFor();
    await choice.uncheck();
    await closed();
    expect(await isShown()).toBe(false);
  });
});
