import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { REPORT_IDS } from "../src/sheets/state";
import { launchBrowser, Preview } from "../test/support/browser";
import type { Benchmark } from "./bench";
import { longWorkbook } from "./reports";

/** What one press of the button took, seen from inside the page. */
interface Press {
  /** Milliseconds from the click until the pane shows what was made. */
  readonly time: number;
  readonly roundTrips: number;
  readonly bytes: number;
  /** Reports that the pane lists. */
  readonly reports: number;
}

/**
 * The full set of reports for the largest data set in the built preview: an .xlsx opened by the preview's button, and
 * the button of the pane pressed, twice. The browser draws the grid and the pane meanwhile.
 */
export const preview: Benchmark = async () => {
  const { platform, arch } = process;
  // `npm run bench` builds the add-in; the page around it is built here.
  const webpack = join(process.cwd(), "node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [webpack, "--config", "webpack.preview.config.js"]);
  const file = await (await longWorkbook()).save();
  const browser = await launchBrowser({ optimizing: true });
  try {
    const shown = await Preview.open(browser, "?sample=none");
    try {
      const start = performance.now();
      await shown.openFile("long.xlsx", file);
      await shown.page.getByRole("heading", { name: "long.xlsx" }).waitFor();
      await shown.pane.getByText("93.09").first().waitFor();
      const opening = performance.now() - start;
      const pane = shown.page.frames().find((one) => one.url().endsWith("/taskpane.html"));
      if (!pane) throw new Error("the pane is not there");
      const first = await press(pane);
      const again = await press(pane);
      if (shown.problems.length > 0) throw new Error(shown.problems.join("\n"));
      const name = `full set, ${first.reports} reports`;
      const version = `Chromium ${browser.version()}, ${platform} ${arch}`;
      return [
        {
          name: "opening the file until the pane is ready",
          value: Math.round(opening),
          unit: "ms",
        },
        { name, value: first.roundTrips, unit: "syncs", limit: 8 },
        { name, value: first.bytes, unit: "bytes" },
        { name, value: Math.round(first.time), unit: "ms", note: `click to message; ${version}` },
        { name: `${name}, again`, value: again.roundTrips, unit: "syncs", limit: 8 },
        { name: `${name}, again`, value: again.bytes, unit: "bytes" },
        { name: `${name}, again`, value: Math.round(again.time), unit: "ms" },
      ];
    } finally {
      await shown.close();
    }
  } finally {
    await browser.close();
  }
};

/**
 * Presses the button and waits for the message, all inside the page, so that the test driver's own time does not
 * count. Functions in it have no names: the compiler would call a helper that the page does not have.
 */
async function press(pane: Frame): Promise<Press> {
  const measured = await pane.evaluate(async () => {
    const { itaPreview } = window.parent;
    // What the pane itself reads after a change does not count.
    for (let trips = -1; trips !== itaPreview?.counters.roundTrips;) {
      trips = itaPreview?.counters.roundTrips ?? -1;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    const button = Array.from(document.querySelectorAll("button")).find(
      (one) => one.textContent === "สร้าง รายงาน",
    );
    if (!itaPreview || !button) throw new Error("this is not the pane of the preview");
    const before = itaPreview.counters;
    const start = performance.now();
    const message = await new Promise<string>((resolve) => {
      // The message takes the focus when it appears.
      document.addEventListener("focusin", () => {
        const text = document.activeElement?.textContent ?? "";
        if (/^(?:สร้างรายงานแล้ว|ไม่ได้สร้างรายงาน)/.test(text)) resolve(text);
      });
      button.click();
    });
    const time = performance.now() - start;
    const { roundTrips, requestBytes, responseBytes } = itaPreview.counters;
    return {
      time,
      message,
      roundTrips: roundTrips - before.roundTrips,
      bytes: requestBytes + responseBytes - before.requestBytes - before.responseBytes,
    };
  });
  const reports = Number(/\d+/.exec(measured.message)?.[0] ?? 0);
  if (reports < 2 || reports > REPORT_IDS.length) throw new Error(measured.message);
  return { ...measured, reports };
}
