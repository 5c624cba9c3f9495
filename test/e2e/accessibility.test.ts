/** axe over every screen: the window of the preview and each tab of the pane, narrow, dark and at twice the size. */
import axe from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser, Preview } from "../support/browser";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Violations of a page, each as its rule and the first element; axe is put into the page for the test only. */
async function violationsOf(frame: Frame): Promise<string[]> {
  // Not by a script element: the pages' own policy lets none in.
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      iframes: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

function paneOf(preview: Preview): Frame {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

test.each([
  ["wide and light", ""],
  ["270 px and dark", "?width=270&theme=dark"],
  ["in English, 320 px", "?lang=en&width=320"],
])("no violation in the window and on any tab: %s", async (_, query) => {
  const preview = await Preview.open(browser, query);
  const { pane } = preview;
  await pane.getByText("93.09").first().waitFor();
  const found: Record<string, string[]> = {};
  found["window"] = await violationsOf(preview.page.mainFrame());
  for (const [index, name] of ["work", "scores", "checks", "reports"].entries()) {
    await pane.getByRole("tab").nth(index).click();
    await pane.locator(`#panel-${name}:not([hidden]) :is(li, input)`).first().waitFor();
    found[name] = await violationsOf(paneOf(preview));
    const { scrollWidth, clientWidth } = await paneOf(preview).evaluate(
      () => document.documentElement,
    );
    expect([name, scrollWidth]).toEqual([name, clientWidth]);
  }
  expect(found).toEqual({ window: [], work: [], scores: [], checks: [], reports: [] });
  await preview.close();
});
