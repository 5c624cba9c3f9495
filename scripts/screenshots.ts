/**
 * npm run screenshots [-- FOLDER]
 *
 * Pictures of every screen of the pane at 350 px, in both languages and both themes, from the built preview; FOLDER is
 * docs/images/pane when left out. Build the add-in and the preview first.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser, Preview } from "../test/support/browser";
import { walkScreens } from "../test/support/screens";

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
        await walkScreens(preview, language, take);
        await preview.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
