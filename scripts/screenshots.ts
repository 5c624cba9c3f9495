/**
 * npm run screenshots [-- FOLDER]
 *
 * Pictures of every screen of the pane at 350 px, in both languages and both themes, from the built preview; FOLDER is
 * docs/images/pane when left out. Build the add-in and the preview first.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser, Preview } from "../test/support/browser";

const WORDS = {
  th: {
    share: "จัดชุดส่ง…",
    years: /^ผลปี/,
    more: "คำสั่งเพิ่มเติม",
    help: "วิธีใช้",
    tidy: "จัดตารางที่วางมา",
    tryFigures: "ลองปรับ",
  },
  en: {
    share: "Committee copy…",
    years: /^Result/,
    more: "More commands",
    help: "Help",
    tidy: "Tidy pasted tables",
    tryFigures: "Try figures",
  },
} as const;

type Language = keyof typeof WORDS;

/** Walks through the pane; `take` makes a picture of what is seen. */
async function walk(preview: Preview, language: Language, take: (name: string) => Promise<void>) {
  const { pane } = preview;
  const words = WORDS[language];
  const button = (name: string | RegExp) => pane.getByRole("button", { name }).first();
  const tab = (index: number) => pane.getByRole("tab").nth(index).click();
  await pane.locator("#panel-work ol li").first().waitFor();
  await pane
    .getByText(/93\.09/)
    .first()
    .waitFor();
  await take("work");
  await button(words.years).click();
  await pane.getByRole("combobox").first().waitFor();
  await take("years");
  await button(words.years).click();
  await tab(1);
  await pane.locator("#panel-scores input").first().waitFor();
  await take("scores");
  await pane.getByRole("switch", { name: words.tryFigures }).click();
  await take("scores-tried");
  await preview.showSheet("มาตรการ");
  await preview.type("G6", "ใช้งบคุ่มค่า");
  await tab(2);
  await pane.locator("[data-finding]", { hasText: "G6" }).first().click();
  await take("checks");
  await button(words.tidy).click();
  await pane
    .locator("#panel-checks:not([hidden]) [role=combobox], #panel-checks select")
    .first()
    .waitFor();
  await take("tidy");
  await tab(3);
  await pane.locator("#panel-reports li").first().waitFor();
  await take("reports");
  await button(words.share).click();
  await pane.getByRole("radio").first().waitFor();
  await take("share");
  await button(words.more).click();
  await pane.getByRole("button", { name: words.help, exact: true }).click();
  await pane.getByRole("searchbox").waitFor();
  await take("help");
}

async function main([folder = join("docs", "images", "pane")]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const language of ["th", "en"] as const) {
      for (const theme of ["light", "dark"] as const) {
        const query = `lang=${language}&theme=${theme}&width=350`;
        const preview = await Preview.open(browser, `?${query}&sample=none`);
        const take = async (name: string): Promise<void> => {
          const path = join(folder, `${name}-${language}-${theme}.png`);
          await preview.page.locator(".pane").screenshot({ path, animations: "disabled" });
          process.stdout.write(`${path}\n`);
        };
        await preview.pane.getByRole("combobox").first().waitFor();
        await take("first-run");
        await preview.load(`?${query}`);
        await walk(preview, language, take);
        await preview.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
