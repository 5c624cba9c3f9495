/** axe over every screen: the window of the preview and each part of the pane, in narrow, dark, forced and large forms. */
import axe from "axe-core";
import type { Browser, Frame } from "playwright-core";
import type { Language } from "../../../src/core/text";
import { browserOfSuite, Preview } from "../../support/browser";
import { SCREENS, walkScreens } from "../../support/screens";

describe("axe", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await browserOfSuite();
  });

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

  /** How a screen is looked at, besides the language and the theme, which begin another instance of the add-in. */
  interface Look {
    readonly name: string;
    /** Width of the pane in pixels. */
    readonly width: number;
    readonly forcedColors?: "active";
    readonly viewport?: { readonly width: number; readonly height: number };
  }

  /** High enough that nothing scrolls below the parts that stay in sight: what is half covered has no size to measure. */
  const HIGH = { width: 1360, height: 2600 };

  /** Shows the window so, and waits until all of it is laid out. */
  async function show(preview: Preview, { width, forcedColors, viewport }: Look): Promise<void> {
    const { page } = preview;
    await page.emulateMedia({ forcedColors: forcedColors ?? null });
    await page.setViewportSize(viewport ?? HIGH);
    await page.locator(".pane").evaluate((pane, wide) => (pane.style.width = `${wide}px`), width);
    const twoFrames = () =>
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await page.evaluate(twoFrames);
    await paneOf(preview).evaluate(twoFrames);
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

  /** Each screen is walked to once and looked at in every way; the walk goes on in the first of them. */
  test.each<[string, string, Language, [Look, ...Look[]]]>([
    [
      "in Thai",
      "",
      "th",
      [
        { name: "at twice the size", width: 270, viewport: { width: 683, height: 384 } },
        { name: "350 px, light", width: 350 },
        { name: "270 px, forced colours", width: 270, forcedColors: "active" },
      ],
    ],
    ["in English", "?lang=en&theme=dark", "en", [{ name: "320 px, dark", width: 320 }]],
  ])("no violation on any screen: %s", async (_, query, language, looks) => {
    const preview = await Preview.open(browser, query);
    const found: Record<string, string[]> = {};
    const inEveryWay = async (screen: string, see: (seen: string) => Promise<void>) => {
      for (const way of looks) {
        await show(preview, way);
        await see(`${screen}, ${way.name}`);
      }
      await show(preview, looks[0]);
    };
    await inEveryWay("window", async (seen) => {
      found[seen] = await violationsOf(preview.page.mainFrame());
    });
    await walkScreens(preview, language, (screen) =>
      inEveryWay(screen, (seen) => look(preview, seen, found)),
    );
    expect(Object.keys(found)).toEqual(
      ["window", ...SCREENS].flatMap((screen) => looks.map(({ name }) => `${screen}, ${name}`)),
    );
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
});
