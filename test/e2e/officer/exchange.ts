/** Workbooks of others in a real browser: a file that came back, and many agencies read by workers. */
import type { Browser } from "playwright-core";
import { WorkbookFile } from "../../../src/files/workbook";
import { browserOfSuite, Preview } from "../../support/browser";

describe("workbooks of others", () => {
  let browser: Browser;
  let preview: Preview;
  beforeAll(async () => {
    browser = await browserOfSuite();
    preview = await Preview.open(browser);
  });
  afterAll(async () => {
    await preview.close();
  });

  const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The workbook as it was saved, with the name of the agency changed. */
  function renamed(bytes: Uint8Array, name: string): Buffer {
    const file = WorkbookFile.open(bytes);
    file.patch("ข้อมูลหน่วยงาน", {
      cells: new Map([[3, new Map([[1, { style: 0, value: name }]])]]),
    });
    return Buffer.from(file.toBytes());
  }

  test("a file that came back is compared, one difference taken over and undone; many agencies become a sheet", async () => {
    const { pane } = preview;
    await pane.getByText("93.09").first().waitFor();
    const { bytes } = await preview.save();
    await pane.getByRole("tab").nth(3).click();

    await pane.getByText("เปรียบเทียบและรวมไฟล์").click();
    await pane.getByLabel("เลือกไฟล์ .xlsx", { exact: true }).setInputFiles({
      name: "กลับมา.xlsx",
      mimeType: XLSX,
      buffer: renamed(bytes, "เทศบาลเมืองใหม่"),
    });
    await pane.getByText("แตกต่างจาก “กลับมา.xlsx” 1 รายการ").waitFor();
    await preview.showSheet("ข้อมูลหน่วยงาน");
    await pane.getByRole("button", { name: /^ใช้ของไฟล์/ }).click();
    await pane.getByText("“กลับมา.xlsx” ไม่แตกต่างจากสมุดงานนี้").waitFor();
    expect(await preview.text("B4")).toBe("เทศบาลเมืองใหม่");
    await pane
      .getByRole("button", { name: /ย้อนกลับ/ })
      .first()
      .click();
    await pane.getByText("แตกต่างจาก “กลับมา.xlsx” 1 รายการ").waitFor();
    expect(await preview.text("B4")).toBe("เทศบาลเมืองตัวอย่าง");

    await pane.getByText("ภาพรวมหลายหน่วยงาน").click();
    await pane.getByLabel("เลือกไฟล์ .xlsx หลายไฟล์").setInputFiles([
      { name: "ก.xlsx", mimeType: XLSX, buffer: renamed(bytes, "เทศบาลตำบลก") },
      { name: "ข.xlsx", mimeType: XLSX, buffer: renamed(bytes, "เทศบาลตำบลข") },
      { name: "เสีย.xlsx", mimeType: XLSX, buffer: Buffer.from("x") },
    ]);
    await pane
      .getByText(/อ่านได้ 2 จาก 3 ไฟล์/)
      .first()
      .waitFor();
    expect(await preview.sheets()).toEqual(
      expect.arrayContaining(["ภาพรวมหน่วยงาน", "สิ่งที่ต้องติดตาม"]),
    );
    expect(preview.foreign).toEqual([]);
    expect(preview.problems).toEqual([]);
  });
});
