/** The window of the preview, and every screen in it. One suite: its parts share a browser, which compiles the pages once. */
import { browserOfSuite } from "../support/browser";
import "./window/preview";
import "./window/help";
import "./window/accessibility";

jest.setTimeout(180_000);

afterAll(async () => {
  const browser = await browserOfSuite();
  await browser.close();
});
