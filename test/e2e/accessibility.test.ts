/** axe over every screen: the window of the preview and each part of the pane, in narrow, dark, forced and large forms. */
import axe from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser, Preview } from "../support/browser";
import { SCREENS, walkScreens } from "../support/screens";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Violations of a page, each as its rule and the first element; axe is put into the page for the test only. */
async function violationsOf(frame: Frame): Promise<string[]> {
  // Not by a script element: the pages' own policy lets none in. Once a page: it costs as much as looking does.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      iframes: false,
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

function paneOf(preview: Preview): Frame {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

/** How a screen is looked at, besides what the address says. */
interface Look {
  readonly forcedColors?: "active";
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Looks at a screen of the pane: nothing stands out of its width, and axe finds nothing. */
async function look(preview: Preview, name: string, found: Record<string, string[]>) {
  const frame = paneOf(preview);
  found[name] = await violationsOf(frame);
  const { scrollWidth, clientWidth } = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect([name, scrollWidth]).toEqual([name, clientWidth]);
}

test.each([
  ["350 px, light", "", {} as Look],
  ["320 px, dark, in English", "?lang=en&width=320&theme=dark", {} as Look],
  ["270 px, forced colours", "?width=270", { forcedColors: "active" } as Look],
  ["at twice the size", "?width=270", { viewport: { width: 683, height: 384 } } as Look],
])("no violation on any screen: %s", async (_, query, { forcedColors, viewport }) => {
  const preview = await Preview.open(browser, query);
  const { page } = preview;
  if (forcedColors) await page.emulateMedia({ forcedColors });
  // High enough that nothing scrolls below the parts that stay in sight: what is half covered has no size to measure.
  await page.setViewportSize(viewport ?? { width: 1360, height: 2600 });
  const found: Record<string, string[]> = {};
  found["window"] = await violationsOf(page.mainFrame());
  const language = query.includes("lang=en") ? "en" : "th";
  await walkScreens(preview, language, (screen) => look(preview, screen, found));
  expect(Object.keys(found)).toEqual(["window", ...SCREENS]);
  expect(Object.values(found).flat()).toEqual([]);
  await preview.close();
});

test("no violation at the first run", async () => {
  const preview = await Preview.open(browser, "?sample=none&width=270");
  await preview.pane.getByRole("combobox").waitFor();
  const found: Record<string, string[]> = {};
  await look(preview, "first run", found);
  expect(found).toEqual({ "first run": [] });
  await preview.close();
});
