/** An officer checks the workbook, goes to what was found and mends it, in the add-in as it ships. */
import type { Browser } from "playwright-core";
import { launchBrowser, Preview } from "../support/browser";

jest.setTimeout(90_000);

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  preview = await Preview.open(browser);
  await preview.showSheet("มาตรการ");
});
afterEach(async () => {
  expect(preview.foreign).toEqual([]);
  expect(preview.problems).toEqual([]);
  await preview.close();
});

test("findings name their cell and lead to it; checking again shows what is gone", async () => {
  await preview.type("I4", "-");
  await preview.type("H5", "๑ ต.ค. ๒๕๖๘ – ๓๑ มี.ค. ๒๕๖๘");
  const { pane, page } = preview;
  await pane.getByRole("button", { name: "ตรวจทาน" }).click();
  await pane.getByRole("button", { name: "ตรวจทั้งสมุดงาน" }).click();
  await pane.getByText("“-” เป็นข้อความชั่วคราว ยังไม่ใช่เนื้อหา").waitFor();
  await pane.getByText(/สิ้นสุด 31 มี\.ค\. 2568 ก่อนวันเริ่ม 1 ต\.ค\. 2568/).waitFor();

  await preview.showSheet("ข้อมูลหน่วยงาน");
  await pane.getByText("“-” เป็นข้อความชั่วคราว ยังไม่ใช่เนื้อหา").click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>(".name-box")?.value === "I4",
  );

  await preview.type("I4", "ทุกสำนัก/กอง");
  await pane.getByRole("button", { name: "ตรวจอีกครั้ง" }).click();
  // It is listed as gone, and no longer a finding that leads anywhere.
  await pane.getByRole("button", { name: /“-” เป็นข้อความชั่วคราว/ }).waitFor({ state: "detached" });
  expect(await pane.getByText(/ก่อนวันเริ่ม 1 ต\.ค\. 2568/).count()).toBeGreaterThan(0);
});

test("pasted tags are shown before and after, tidied and brought back", async () => {
  await preview.type("E6", "<p>กิจกรรมทดลอง</p>");
  const { pane } = preview;
  await pane.getByRole("button", { name: "จัดข้อความ" }).click();
  await pane.getByRole("button", { name: "ค้นหา", exact: true }).click();
  await pane.getByRole("button", { name: "จัดรายการที่เลือก" }).click();
  await pane
    .getByText(/จัดข้อความแล้ว 1 เซลล์/)
    .first()
    .waitFor();
  expect(await preview.text("E6")).toBe("กิจกรรมทดลอง");
  await pane.getByRole("button", { name: "เลิกทำครั้งล่าสุด" }).click();
  await pane
    .getByText(/คืนข้อความเดิมแล้ว 1 เซลล์/)
    .first()
    .waitFor();
  expect(await preview.text("E6")).toBe("<p>กิจกรรมทดลอง</p>");
});
