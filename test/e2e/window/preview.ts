/** The preview in a real browser. `npm test` builds the add-in and the host's pages first. */
import type { Browser } from "playwright-core";
import { loadClient } from "../../../host/client-node";
import { createHost } from "../../../host/host";
import { browserOfSuite, Preview } from "../../support/browser";

describe("the preview", () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    browser = await browserOfSuite();
  });

  /** What a saved file holds, seen through the host in node. */
  async function reopen(bytes: Uint8Array) {
    const host = createHost({ client: loadClient() });
    await host.open(bytes);
    return host;
  }

  describe("with an empty sheet", () => {
    beforeAll(async () => {
      preview = await Preview.open(browser, "?sample=none");
    });
    afterAll(() => preview.close());
    beforeEach(() => preview.showEmptySheet());

    test("what is typed appears, and formulas follow it", async () => {
      await preview.type("A1", "40");
      await preview.type("A2", "2");
      await preview.type("A3", "=SUM(A1:A2)");
      expect(await preview.text("A3")).toBe("42");
      await preview.type("A2", "2.5");
      expect(await preview.text("A3")).toBe("42.5");
      expect(await preview.formulaBar.inputValue()).toBe("=SUM(A1:A2)");
    });

    test("a custom function of the add-in computes in a cell", async () => {
      await preview.type("B1", "=ITA.THAI(2568)");
      expect(await preview.text("B1")).toBe("๒๕๖๘");
    });

    test("keys move, type, keep and drop as in a spreadsheet", async () => {
      const { keyboard } = preview.page;
      const nameBox = preview.page.locator(".name-box");
      await preview.goTo("B2");
      await keyboard.type("เทศบาล");
      await keyboard.press("Tab");
      expect(await nameBox.inputValue()).toBe("C2");
      await keyboard.type("x");
      await keyboard.press("Escape");
      expect(await preview.text("C2")).toBe("");
      await keyboard.press("ArrowLeft");
      expect(await preview.formulaBar.inputValue()).toBe("เทศบาล");
      await keyboard.press("F2");
      await keyboard.type("เมือง");
      await keyboard.press("Enter");
      expect(await preview.text("B2")).toBe("เทศบาลเมือง");
      await keyboard.press("Delete");
      expect(await preview.text("B2")).toBe("");
      await preview.goTo("B900");
      expect(await preview.cell("B900").getAttribute("aria-selected")).toBe("true");
    });

    test("the sheet goes on below the last row drawn", async () => {
      await preview.goTo("A90");
      const last = Number(await preview.page.getByRole("grid").getAttribute("aria-rowcount"));
      for (let row = 90; row <= last; row++) await preview.page.keyboard.press("ArrowDown");
      expect(await preview.page.locator(".name-box").inputValue()).toBe(`A${last + 1}`);
      await preview.page.keyboard.type("7");
      await preview.page.keyboard.press("Enter");
      expect(await preview.text(`A${last + 1}`)).toBe("7");
    });

    test("F6 leads around the parts of the window and back", async () => {
      await preview.goTo("C3");
      const at = (): Promise<string> =>
        preview.page.evaluate(() => {
          const { activeElement } = document;
          const part = activeElement?.closest(".ribbon, .grid, .pane, .tabs");
          return part?.className.split(" ")[0] ?? "";
        });
      const seen = [await at()];
      for (const key of ["Shift+F6", "Shift+F6", "F6", "F6"]) {
        await preview.page.keyboard.press(key);
        seen.push(await at());
      }
      expect(seen).toEqual(["grid", "ribbon", "tabs", "ribbon", "grid"]);
      await preview.page.keyboard.press("F6");
      expect(await at()).toBe("pane");
    });

    test("while a cell is being edited the host is in cell-edit mode", async () => {
      await preview.goTo("A1");
      await preview.page.keyboard.type("5");
      const code = await preview.page.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("B1").values = [[1]];
          await context.sync();
          return "";
        }).catch((error: { code: string }) => error.code),
      );
      expect(code).toBe("InvalidOperationInCellEditMode");
    });

    test("a thousand rows are drawn as far as they are in sight, the frozen ones always", async () => {
      await preview.page.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const rows = Array.from({ length: 1000 }, (_, r) =>
            Array.from({ length: 8 }, (__, c) => `แถว ${r + 1} ช่อง ${c + 1}`),
          );
          sheet.getRange("A1:H1000").values = rows;
          sheet.freezePanes.freezeRows(2);
          await context.sync();
        }),
      );
      expect(await preview.text("H1000")).toBe("แถว 1000 ช่อง 8");
      expect(await preview.cell("A500").count()).toBe(0);
      expect(await preview.cell("A1").textContent()).toBe("แถว 1 ช่อง 1");
      expect(await preview.page.getByRole("gridcell").count()).toBeLessThan(1500);
      const headings = await preview.page.locator(".headings").boundingBox();
      const first = await preview.cell("A1").boundingBox();
      const last = await preview.cell("H1000").boundingBox();
      const grid = await preview.page.getByRole("grid").boundingBox();
      expect(first!.y).toBeCloseTo(headings!.y + headings!.height, 0);
      expect(last!.y + last!.height).toBeLessThanOrEqual(grid!.y + grid!.height);
    });

    test("a protected cell says so and keeps what it holds", async () => {
      await preview.type("A1", "เดิม");
      await preview.page.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().protection.protect();
          await context.sync();
        }),
      );
      await preview.goTo("A1");
      expect(await preview.cell("A1").getAttribute("aria-readonly")).toBe("true");
      await preview.type("A1", "ใหม่");
      const message = preview.page.getByRole("alertdialog");
      expect(await message.textContent()).toContain("เซลล์ A1 ถูกป้องกันไว้");
      await message.getByRole("button", { name: "ยกเลิก" }).click();
      expect(await preview.text("A1")).toBe("เดิม");
    });

    test("merged cells are one cell, and long text runs on over blank ones only", async () => {
      await preview.page.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange("B2:D3").merge();
          sheet.getRange("A5").values = [["ข้อความยาวมากที่ล้นไปยังเซลล์ว่างทางขวามือ"]];
          sheet.getRange("A6:B6").values = [["ข้อความยาวมากที่ล้นไปยังเซลล์ว่างทางขวามือ", "มี"]];
          await context.sync();
        }),
      );
      // The grid draws with the next frame.
      await preview.page.locator('[data-address="B2"][aria-colspan="3"]').waitFor();
      expect(await preview.cell("B2").getAttribute("aria-rowspan")).toBe("2");
      expect(await preview.cell("C3").count()).toBe(0);
      // Widths settle with the frame that draws them; a cell drawn anew in between has none.
      await preview.page.waitForFunction(() => {
        const width = (address: string): number =>
          document.querySelector(`[data-address="${address}"] .text`)?.getBoundingClientRect()
            .width ?? 0;
        return width("A5") > 150 && width("A6") > 0 && width("A6") < 66;
      });
    });

    test("what was typed is taken back by Ctrl+Z and made again by Ctrl+Y", async () => {
      await preview.type("A1", "หนึ่ง");
      await preview.type("A1", "สอง");
      await preview.page.keyboard.press("Control+z");
      expect(await preview.text("A1")).toBe("หนึ่ง");
      await preview.page.keyboard.press("Control+y");
      expect(await preview.text("A1")).toBe("สอง");
    });

    test("F6 leads out of the task pane, too", async () => {
      await preview.pane.getByRole("tab", { name: "งาน", exact: true }).focus();
      await preview.page.keyboard.press("F6");
      const part = () =>
        preview.page.evaluate(() => document.activeElement?.closest(".tabs") !== null);
      expect(await part()).toBe(true);
    });

    test("an unreadable file is refused with a sentence and changes nothing", async () => {
      await preview.type("A1", "คงอยู่");
      await preview.openFile("ภาพ.xlsx", Buffer.from("not a workbook"));
      const message = preview.page.getByRole("alertdialog");
      await message.waitFor();
      expect(await message.textContent()).toContain("เปิดไฟล์ ภาพ.xlsx ไม่ได้");
      await message.getByRole("button", { name: "ปิด" }).click();
      expect(await preview.text("A1")).toBe("คงอยู่");
    });
  });

  describe("with the sample workbook, of which little changes", () => {
    beforeAll(async () => {
      preview = await Preview.open(browser);
    });
    afterAll(() => preview.close());
    beforeEach(() => preview.showSheet("ข้อมูลหน่วยงาน"));

    test("loads from its own origin only, without a word of complaint on the console", async () => {
      await preview.pane.getByText("93.09").filter({ visible: true }).first().waitFor();
      expect(preview.foreign).toEqual([]);
      expect(preview.problems).toEqual([]);
    });

    test("the grid is one for screen readers too", async () => {
      const grid = preview.page.getByRole("grid");
      expect(await grid.getAttribute("aria-label")).toMatch(/^แผ่นงาน /);
      const active = preview.page.locator("[role=gridcell][tabindex='0']");
      expect(await active.count()).toBe(1);
      const row = active.locator("..");
      expect(await row.getAttribute("role")).toBe("row");
      const address = await active.getAttribute("data-address");
      expect(address).toBe(await preview.page.locator(".name-box").inputValue());
      expect(await row.getAttribute("aria-rowindex")).toBe(/\d+/.exec(address ?? "")?.[0]);
    });

    test("tabs switch sheets", async () => {
      const sheets = await preview.sheets();
      expect(sheets.length).toBeGreaterThanOrEqual(3);
      const tab = (name: string) =>
        preview.page.locator(".tabs").getByRole("tab", { name, exact: true });
      await preview.showSheet(sheets[2]!);
      expect(await tab(sheets[2]!).getAttribute("aria-selected")).toBe("true");
      expect(await tab(sheets[0]!).getAttribute("aria-selected")).toBe("false");
      expect(await preview.page.getByRole("grid").getAttribute("aria-label")).toContain(sheets[2]);
    });

    test("a score out of bounds is asked about in the sheet's own words, corrected, or taken all the same", async () => {
      await preview.goTo("ITA_Scores");
      const address = await preview.page.locator(".name-box").inputValue();
      const before = await preview.text(address);
      await preview.type(address, "155");
      const message = preview.page.getByRole("alertdialog");
      expect(await message.textContent()).toMatch(
        new RegExp(`เซลล์ ${address}: คะแนนต้องเป็นตัวเลข 0 ถึง 100 .*ให้ตอบ ใช่`),
      );
      await message.getByRole("button", { name: "แก้ไข" }).click();
      expect(await preview.page.locator(".editor").inputValue()).toBe("155");
      await preview.page.keyboard.press("Escape");
      expect(await preview.text(address)).toBe(before);
      // Thai digits are no number to Excel: it asks, and keeps them when told to.
      await preview.type(address, "๙๐");
      await message.getByRole("button", { name: "ใช่" }).click();
      expect(await preview.text(address)).toBe("๙๐");
    });

    test("an entry over a computed cell is refused with the sheet's own message and can be corrected", async () => {
      await preview.showSheet("คะแนน");
      const before = await preview.text("D20");
      await preview.type("D20", "99");
      const message = preview.page.getByRole("alertdialog");
      expect(await message.textContent()).toMatch(/D20 ไม่รับข้อมูลนี้: ช่องนี้คำนวณให้/);
      await message.getByRole("button", { name: "แก้ไข" }).click();
      expect(await preview.page.locator(".editor").inputValue()).toBe("99");
      await preview.page.keyboard.press("Escape");
      expect(await preview.text("D20")).toBe(before);
    });

    test("a drop-down offers the entries of its list and takes the chosen one", async () => {
      await preview.type("B9", "อารบิก");
      expect(await preview.text("B9")).toBe("อารบิก");
      await preview.page.locator(".choose").click();
      const list = preview.page.locator("select.choices");
      expect(await list.locator("option").allTextContents()).toEqual(["ไทย", "อารบิก"]);
      await list.getByText("ไทย").click();
      expect(await preview.text("B9")).toBe("ไทย");
      await preview.page.keyboard.press("Alt+ArrowDown");
      await list.press("ArrowDown");
      await list.press("Enter");
      expect(await preview.text("B9")).toBe("อารบิก");
    });

    test("a ribbon command runs in the add-in's own page and speaks through its dialog", async () => {
      await preview.ribbon("เพิ่มแผ่นข้อมูล");
      await preview.dialog.getByText("มีแผ่นข้อมูลครบแล้ว").waitFor();
      await preview.dialog.getByRole("button").click();
      await preview.page.locator(".add-in-dialog").waitFor({ state: "detached" });
      expect(await preview.page.locator(".traffic").textContent()).toMatch(
        /รับส่ง \d+ รอบ [\d.]+ KB/,
      );
      expect(preview.problems).toEqual([]);
    });

    test("cells are copied and pasted as spreadsheets do", async () => {
      await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await preview.goTo("A14:A16");
      await preview.page.keyboard.press("Control+C");
      await preview.goTo("E20");
      await preview.page.keyboard.press("Control+V");
      expect(await preview.text("E22")).toBe(await preview.text("A16"));
      expect(await preview.text("E20")).toBe(await preview.text("A14"));
    });
  });

  describe("newly opened", () => {
    afterEach(() => preview.close());

    test("one press begins a workbook of the year; the list leads from cell to cell", async () => {
      preview = await Preview.open(browser, "?sample=none");
      const { pane, page } = preview;
      await pane.getByRole("button", { name: "เริ่มสมุดงานใหม่" }).click();
      await pane.getByText(/แผ่น “คะแนน” เหลือ 10 ช่อง เริ่มที่ D5/).waitFor();
      await preview.showSheet("คะแนน");
      const fill = pane.getByRole("button", { name: "กรอกต่อ หน่วยงานและปี" });
      await fill.click();
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>(".name-box")?.value === "B4",
      );
      await preview.type("B4", "เทศบาลตำบลทดสอบ");
      await pane.getByRole("heading", { name: "เทศบาลตำบลทดสอบ" }).waitFor();
      await fill.click();
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>(".name-box")?.value === "B6",
      );
      expect(preview.problems).toEqual([]);
    });

    test("what is saved opens again with what was typed", async () => {
      preview = await Preview.open(browser);
      const [first] = await preview.sheets();
      await preview.type("B4", "เทศบาลตำบลทดสอบ");
      const { name, bytes } = await preview.save();
      expect(name).toMatch(/\.xlsx$/);
      const host = await reopen(bytes);
      const sheet = host.book.sheet(first!)!;
      expect(host.display(sheet, 3, 1)).toBe("เทศบาลตำบลทดสอบ");
      expect(host.book.sheets.map((s) => s.name)).toEqual(await preview.sheets());
      await preview.openFile("งาน.xlsx", bytes);
      await preview.page.getByRole("heading", { name: "งาน.xlsx" }).waitFor();
      expect(await preview.text("B4")).toBe("เทศบาลตำบลทดสอบ");
      expect(preview.problems).toEqual([]);
    });

    test("the language switch changes ribbon, shell and pane", async () => {
      preview = await Preview.open(browser);
      await preview.page.getByRole("button", { name: "English" }).first().click();
      await preview.page.locator(".ribbon").getByText("Make reports").waitFor();
      for (const name of ["Scores", "Reports"])
        await preview.pane.getByRole("tab", { name }).waitFor();
      expect(await preview.page.getByRole("button", { name: "Save as .xlsx" }).isVisible()).toBe(
        true,
      );
    });

    test("a new workbook is empty, with the add-in at its first run", async () => {
      preview = await Preview.open(browser);
      await preview.page.getByRole("button", { name: "สมุดงานใหม่" }).click();
      await preview.pane.getByRole("button", { name: "เริ่มสมุดงานใหม่" }).waitFor();
      expect(await preview.sheets()).toEqual(["Sheet1"]);
    });

    test("theme and width of the pane can be chosen, and every sheet is in one list", async () => {
      preview = await Preview.open(browser);
      const { page, pane } = preview;
      await page.getByRole("button", { name: "การแสดงผล" }).click();
      await page.getByRole("menuitemradio", { name: "270 พิกเซล" }).click();
      await page.getByRole("button", { name: "การแสดงผล" }).click();
      await page.getByRole("menuitemradio", { name: "พื้นมืด" }).click();
      await pane.getByText("93.09").first().waitFor();
      expect((await page.locator(".pane").boundingBox())?.width).toBe(270);
      const ground = await pane
        .locator("body > div > div")
        .first()
        .evaluate((root) => getComputedStyle(root).getPropertyValue("--colorNeutralBackground1"));
      expect(ground).toBe("#292929");
      await page.getByRole("button", { name: /เลือกแผ่นงาน/ }).click();
      await page.getByRole("menuitemradio", { name: "ปฏิทิน", exact: true }).click();
      await page.getByRole("grid", { name: "แผ่นงาน ปฏิทิน" }).waitFor();
    });
  });
});
