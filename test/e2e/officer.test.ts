/** What an officer does in the add-in as it ships. One suite: its parts share a browser, which compiles the pages once. */
import { browserOfSuite } from "../support/browser";
import "./officer/story";
import "./officer/checks";
import "./officer/clicks";
import "./officer/exchange";
import "./officer/ribbon";

jest.setTimeout(180_000);

afterAll(async () => {
  const browser = await browserOfSuite();
  await browser.close();
});
