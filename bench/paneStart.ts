import { launchBrowser, Preview } from "../test/support/browser";
import type { Benchmark } from "./bench";

/** Starts of the pane that are measured; the first ones fill the browser's caches, as on the second day of an office. */
const ROUNDS = 5;

/**
 * The pane from its address to its first paint, and until the officer's figures stand in it, in the built preview with the
 * sample workbook: the page of the pane alone is loaded again.
 */
export const paneStart: Benchmark = async () => {
  const browser = await launchBrowser({ optimizing: true });
  try {
    const preview = await Preview.open(browser);
    const { pane, page } = preview;
    const painted: number[] = [];
    const ready: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.getByRole("button", { name: "ปิดแผงงาน", exact: true }).click();
      const start = performance.now();
      await preview.ribbon("เปิดแผงงาน");
      await pane.getByText("93.09").first().waitFor();
      ready.push(performance.now() - start);
      const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
      const paint = await frame?.evaluate(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      );
      painted.push(paint ?? Number.NaN);
    }
    await preview.close();
    return [
      {
        name: "first paint of the pane",
        value: Math.round(median(painted)),
        unit: "ms",
        note: `Chromium ${browser.version()}, median of ${ROUNDS}`,
      },
      {
        name: "pane ready: press of the button to the score",
        value: Math.round(median(ready)),
        unit: "ms",
        note: "sample workbook read",
      },
    ];
  } finally {
    await browser.close();
  }
};

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
