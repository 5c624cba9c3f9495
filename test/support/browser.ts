/** A real browser around the preview, for tests: Chromium from npm, kept off the network. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type FrameLocator,
  type Locator,
  type Page,
  type Request,
} from "playwright-core";
import { startPreview } from "../../scripts/preview";

const OFF_THE_NETWORK = [
  "--no-sandbox",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--no-pings",
];

/**
 * A page of the tests lives for seconds and never earns back what the optimizing compilers take: half of all it costs.
 * What is measured needs them, as a person's browser has them.
 */
const WITHOUT_OPTIMIZING = "--js-flags=--no-maglev --no-turbofan";

/**
 * Path of the Chromium binary that the package @sparticuz/chromium carries packed. It is unpacked once into a
 * folder of its own version; unpacking goes elsewhere first, so that tests running side by side never see half of it.
 */
async function chromiumPath(): Promise<string> {
  const manifest = join(process.cwd(), "node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const home = join(tmpdir(), `ita-chromium-${version}`);
  const binary = join(home, "chromium");
  if (existsSync(binary)) return binary;
  const fresh = await mkdtemp(join(tmpdir(), "ita-chromium-"));
  // In a process of its own: the package is ESM only, and unpacks to wherever TMPDIR points.
  const unpack = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", unpack], {
    env: { ...process.env, TMPDIR: fresh },
  });
  try {
    await rename(fresh, home);
  } catch (error) {
    // Another process was quicker.
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(binary)) throw error;
  }
  return binary;
}

const VIEWPORT = { width: 1360, height: 820 };

/** Starts Chromium without a window; `optimizing` when it is timed. */
export async function launchBrowser({ optimizing = false } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [...OFF_THE_NETWORK, ...(optimizing ? [] : [WITHOUT_OPTIMIZING])],
    env: { ...process.env, LC_ALL: "C.UTF-8" }, // else a Thai file name is saved as "download"
    headless: true,
  });
}

let shared: Promise<Browser> | undefined;

/** The browser of all parts of a suite: to start it and to compile the pages costs more than most parts do. */
export function browserOfSuite(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/**
 * What all previews of a browser share: one server, and one context, whose cache spares compiling the pages again. A page
 * that a preview has closed is loaded anew by the next one: a new page is a new process, which takes twice as long.
 */
interface Stage {
  readonly origin: string;
  readonly context: BrowserContext;
  readonly free: Page[];
}

const stages = new WeakMap<Browser, Promise<Stage>>();

/** The stage of a browser; its server ends with the browser. */
function stageOf(browser: Browser): Promise<Stage> {
  const known = stages.get(browser);
  if (known) return known;
  const stage = (async () => {
    const server = await startPreview(0);
    browser.once("disconnected", () => {
      server.closeAllConnections();
      server.close();
    });
    const context = await browser.newContext({ viewport: VIEWPORT });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { origin, context, free: [] };
  })();
  stages.set(browser, stage);
  return stage;
}

/** The preview in a page of the browser, as an officer meets it. */
export class Preview {
  /** Addresses that did not belong to the preview's own origin. */
  readonly foreign: string[] = [];
  /** Errors and warnings on the console, and exceptions nobody caught. */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly stage: Stage,
  ) {
    page.on("request", this.noteForeign);
    page.on("console", this.noteMessage);
    page.on("pageerror", this.noteError);
  }

  private readonly noteForeign = (request: Request): void => {
    const url = request.url();
    if (!url.startsWith(this.stage.origin) && !/^(data|blob|about):/.test(url))
      this.foreign.push(url);
  };

  private readonly noteMessage = (message: ConsoleMessage): void => {
    if (["error", "warning"].includes(message.type())) this.problems.push(message.text());
  };

  private readonly noteError = (error: Error): void => {
    this.problems.push(error.message);
  };

  /** Opens the preview as in a new page: nothing is left of the one before. `query` such as "?sample=none". */
  static async open(browser: Browser, query = ""): Promise<Preview> {
    const stage = await stageOf(browser);
    const page = stage.free.pop() ?? (await stage.context.newPage());
    const preview = new Preview(page, stage);
    try {
      await preview.load(query);
    } catch (error) {
      const said = [...preview.problems, await page.locator("body").innerText()].join("\n");
      await preview.close();
      throw new Error(`the preview did not start:\n${said}`, { cause: error });
    }
    return preview;
  }

  /** Loads the preview anew. */
  async load(query = ""): Promise<void> {
    await this.page.goto(`${this.stage.origin}/${query}`);
    await this.page.locator("body[data-ready]").waitFor();
  }

  /** The task pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("iframe[data-role=pane]");
  }

  /** A dialog of the add-in. */
  get dialog(): FrameLocator {
    return this.page.frameLocator(".add-in-dialog iframe");
  }

  /** A cell of the sheet on screen; it exists while it is in sight. */
  cell(address: string): Locator {
    return this.page.locator(`[role=gridcell][data-address="${address}"]`);
  }

  get formulaBar(): Locator {
    return this.page.locator(".formula");
  }

  /** Goes to a cell by the name box, also to one far away or (with "sheet!") on another sheet. */
  async goTo(place: string): Promise<void> {
    await this.page.locator(".name-box").fill(place);
    await this.page.locator(".name-box").press("Enter");
  }

  /** What a cell shows. */
  async text(address: string): Promise<string> {
    await this.goTo(address);
    return (await this.cell(address).locator(".text").allTextContents()).join("");
  }

  /** Types over a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.press("F2");
    await this.page.locator(".editor").fill(text);
    await this.page.keyboard.press("Enter");
  }

  /** Names of the sheets as the tabs show them. */
  async sheets(): Promise<string[]> {
    return this.page.locator(".tabs [role=tab]").allTextContents();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator(".tabs").getByRole("tab", { name, exact: true }).click();
  }

  /** Puts an empty sheet in place of all there are, and shows it. */
  async showEmptySheet(): Promise<void> {
    await this.page.keyboard.press("Escape"); // whatever was being typed
    const name = await this.page.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items");
        const fresh = worksheets.add();
        fresh.load("name");
        fresh.activate();
        await context.sync();
        for (const sheet of worksheets.items) sheet.delete();
        await context.sync();
        return fresh.name;
      }),
    );
    await this.page.getByRole("grid", { name: `แผ่นงาน ${name}`, exact: true }).waitFor();
    await this.goTo("A1");
  }

  /** Presses a button of the ribbon by its label. */
  async ribbon(label: string): Promise<void> {
    await this.page.locator(".ribbon").getByRole("button", { name: label, exact: true }).click();
  }

  /** Saves the workbook; its bytes and the name offered. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const offered = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: /^(บันทึกเป็น|Save as) \.xlsx$/ }).click();
    const download = await offered;
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await readFile(await download.path())),
    };
  }

  /** Opens a file by the preview's own button. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator("input.picker").setInputFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(bytes),
    });
  }

  /** Leaves the page for the next preview; what it remembered is forgotten. */
  async close(): Promise<void> {
    const { page } = this;
    page.off("request", this.noteForeign);
    page.off("console", this.noteMessage);
    page.off("pageerror", this.noteError);
    await page.evaluate(() => {
      window.localStorage.clear();
      window.sessionStorage.clear();
    });
    await page.setViewportSize(VIEWPORT);
    await page.emulateMedia({ forcedColors: null, colorScheme: null, reducedMotion: null });
    await page.context().clearPermissions();
    // What is under way in the old page may not reach the new one.
    await page.goto("about:blank");
    this.stage.free.push(page);
  }
}
