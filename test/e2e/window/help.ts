/** The help on the functions in a real browser: loaded when asked for, searched and opened by keyboard. */
import type { Browser } from "playwright-core";
import { FUNCTIONS } from "../../../src/functions/registry";
import { browserOfSuite, Preview } from "../../support/browser";

describe("the help on the functions", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await browserOfSuite();
  });

  test("search and entries of the help work by keyboard", async () => {
    const preview = await Preview.open(browser);
    const { page, pane } = preview;
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));

    await pane.getByRole("button", { name: "คำสั่งเพิ่มเติม" }).click();
    await pane.getByRole("button", { name: "วิธีใช้", exact: true }).click();
    const search = pane.getByRole("searchbox");
    await search.waitFor();
    const functions = pane
      .getByRole("region", { name: "ฟังก์ชัน ITA สำหรับ Excel" })
      .locator("summary");
    await functions.first().waitFor();
    expect(loaded).toContain("/functions-help.json");
    expect(await functions.count()).toBe(FUNCTIONS.length);

    await search.focus();
    await page.keyboard.type("เป้าหมาย");
    expect(await functions.allTextContents()).toEqual([expect.stringMatching(/^NEEDED /)]);
    await pane.getByText("ITA.NEEDED(scores, indicator, target, [year])").waitFor();

    // The first function of the whole list opens by Tab and Enter.
    await search.fill("");
    await search.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("ITA.LEVEL(scores, [year])").waitFor();
    expect(preview.problems).toEqual([]);
    expect(preview.foreign).toEqual([]);
    await preview.close();
  });
});
