/** An officer checks the workbook, goes to what was found and mends it, in the add-in as it ships. */
import type { Browser } from "playwright-core";
import { browserOfSuite, Preview } from "../../support/browser";

describe("checking and mending", () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    browser = await browserOfSuite();
  });
  beforeEach(async () => {
    preview = await Preview.open(browser);
    await preview.showSheet("มาตรการ");
  });
  afterEach(async () => {
    expect(preview.foreign).toEqual([]);
    expect(preview.problems).toEqual([]);
    await preview.close();
  });

  test("findings name their cell and lead to it; what is mended goes by itself", async () => {
    await preview.type("I4", "-");
    await preview.type("H5", "๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๘");
    const { pane, page } = preview;
    await pane.getByRole("tab", { name: "ตรวจ" }).click();
    const placeholder = pane.getByRole("button", { name: /“-”/ }).first();
    await placeholder.waitFor();
    await pane
      .getByRole("button", { name: /สิ้นสุด 31 มี\.ค\. 2568 ก่อนวันเริ่ม 1 ต\.ค\. 2568/ })
      .waitFor();

    await preview.showSheet("ข้อมูลหน่วยงาน");
    await placeholder.click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".name-box")?.value === "I4",
    );
    await preview.type("I4", "ทุกสำนัก/กอง");
    await pane.getByRole("button", { name: /“-”/ }).first().waitFor({ state: "detached" });
    expect(await pane.getByText(/ก่อนวันเริ่ม 1 ต\.ค\. 2568/).count()).toBeGreaterThan(0);
  });

  test("pasted tags are shown before and after, tidied and brought back", async () => {
    await preview.type("E6", "<p>กิจกรรมทดลอง</p>");
    const { pane } = preview;
    await pane.getByRole("tab", { name: "ตรวจ" }).click();
    await pane.getByRole("button", { name: "จัดตารางที่วางมา" }).click();
    await pane.getByRole("button", { name: "จัดรายการที่เลือก" }).click();
    await pane
      .getByText(/จัดข้อความแล้ว 1 เซลล์/)
      .first()
      .waitFor();
    expect(await preview.text("E6")).toBe("กิจกรรมทดลอง");
    await pane.getByRole("button", { name: "ย้อนกลับ", exact: true }).click();
    await pane
      .getByText(/คืนข้อความเดิมแล้ว 1 เซลล์/)
      .first()
      .waitFor();
    expect(await preview.text("E6")).toBe("<p>กิจกรรมทดลอง</p>");
  });

  /** A table of Word: steps are paragraphs of one cell, and the end of a page cut the row. */
  const PASTED = `<table>
<tr><td>ตัวชี้วัด</td><td>ข้อคำถาม ITA</td><td>มาตรการ</td><td>ขั้นตอน</td><td>ผู้รับผิดชอบ</td><td>ระยะเวลา</td></tr>
<tr><td>การปฏิบัติหน้าที่</td><td>i1 การปฏิบัติงานตามขั้นตอน</td><td>ทดลองนำเข้าคู่มือ</td>
<td><p>๑. รวบรวมขั้นตอน</p><p>๒. ประกาศให้ทราบ</p></td><td>สำนักปลัด</td><td>ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙</td></tr>
<tr><td></td><td></td><td></td><td><p>๓. รายงานผู้บริหาร</p></td><td></td><td></td></tr></table>`;

  test("a plan pasted from Word is shown, imported as one measure and taken back", async () => {
    const { pane } = preview;
    const imported = ["A14", "E14", "G14", "I14"];
    const shown = async () => {
      const texts: string[] = [];
      for (const address of imported) texts.push(await preview.text(address));
      return texts;
    };
    const before = await shown();
    await pane.getByRole("tab", { name: "ตรวจ" }).click();
    await pane.getByRole("button", { name: "นำเข้าตาราง", exact: true }).click();
    await pane.getByLabel("นำเข้าจาก").selectOption("clipboard");
    await pane.getByLabel("วางตารางหรือข้อความที่นี่ (Ctrl+V)").evaluate((field, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      field.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, PASTED);
    await pane.getByText("แผ่น “มาตรการ”: 1 รายการ เปลี่ยน 7 เซลล์").waitFor();
    await pane.getByText("๓. รายงานผู้บริหาร").first().waitFor();
    expect(await shown()).toEqual(before);
    await pane.getByRole("button", { name: "นำเข้า 7 เซลล์" }).click();
    await pane.getByText("นำเข้าแผ่น “มาตรการ” 1 รายการ 7 เซลล์").first().waitFor();
    expect(await shown()).toEqual([
      "การปฏิบัติหน้าที่",
      "ทดลองนำเข้าคู่มือ",
      "๑. รวบรวมขั้นตอน\n๒. ประกาศให้ทราบ\n๓. รายงานผู้บริหาร",
      "สำนักปลัด",
    ]);
    await pane.getByRole("button", { name: "ย้อนกลับ", exact: true }).click();
    await pane.getByText("ย้อนกลับแล้ว 7 เซลล์").first().waitFor();
    expect(await shown()).toEqual(before);
  });
});
