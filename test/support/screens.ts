/** The screens of the pane, one after the other: pictures are taken of them (scripts/screenshots.ts), axe looks at them. */
import type { Locator } from "playwright-core";
import type { Language, Text } from "../../src/core/text";
import { WorkbookFile } from "../../src/files/workbook";
import { checkTexts } from "../../src/locale/checks";
import { exchangeTexts } from "../../src/locale/exchange";
import { paneTexts } from "../../src/locale/pane";
import { scoresTexts } from "../../src/locale/scores";
import { shareTexts } from "../../src/locale/share";
import type { Preview } from "./browser";

/** Names of the screens, in the order of the walk. */
export const SCREENS = [
  "work",
  "years",
  "scores",
  "scores-tried",
  "checks",
  "tidy",
  "import",
  "reports",
  "share",
  "compare",
  "province",
  "help",
] as const;
type Screen = (typeof SCREENS)[number];

/** A table as Word hands it over: the steps are paragraphs of one cell. */
const PASTED = `<table>
<tr><td>ตัวชี้วัด</td><td>ข้อคำถาม ITA</td><td>มาตรการ</td><td>ขั้นตอน</td><td>ผู้รับผิดชอบ</td><td>ระยะเวลา</td></tr>
<tr><td>การปฏิบัติหน้าที่</td><td>i1 การปฏิบัติงานตามขั้นตอน</td><td>ทบทวนคู่มือการให้บริการ</td>
<td><p>๑. รวบรวมขั้นตอน</p><p>๒. ประกาศให้ทราบ</p></td><td>สำนักปลัด</td><td>ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙</td></tr></table>`;

/** Puts a table of Word into a field, as Ctrl+V does. */
async function pasteTable(field: Locator): Promise<void> {
  await field.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, PASTED);
}

/** The workbook with another name of the agency, as it may come back. */
function renamed(bytes: Uint8Array, name: string) {
  const file = WorkbookFile.open(bytes);
  file.patch("ข้อมูลหน่วยงาน", {
    cells: new Map([[3, new Map([[1, { style: 0, value: name }]])]]),
  });
  return {
    name: `${name}.xlsx`,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(file.toBytes()),
  };
}

/**
 * Walks through every screen of the pane of the sample workbook.
 * @param look called when a screen is there, with its name
 */
export async function walkScreens(
  preview: Preview,
  language: Language,
  look: (screen: Screen) => Promise<void>,
): Promise<void> {
  const { pane } = preview;
  const word = (text: Text) => text[language];
  const button = (text: Text) =>
    pane.getByRole("button", { name: word(text), exact: true }).first();
  const tab = (index: number) => pane.getByRole("tab").nth(index).click();
  const years = pane.getByRole("button", { name: language === "th" ? /^ผลปี/ : /^Result/ });

  await pane.locator("#panel-work ol li").first().waitFor();
  await pane
    .getByText(/93\.09/)
    .first()
    .waitFor();
  await look("work");
  await years.click();
  await pane.getByRole("combobox").first().waitFor();
  await look("years");
  await years.click();

  await tab(1);
  await pane.locator("#panel-scores input").first().waitFor();
  await look("scores");
  await pane.getByRole("switch", { name: word(scoresTexts.tryFigures) }).click();
  await look("scores-tried");

  await preview.showSheet("มาตรการ");
  await preview.type("G6", "ใช้งบคุ่มค่า");
  await tab(2);
  await pane.locator("[data-finding]", { hasText: "G6" }).first().click();
  await look("checks");
  const checks = pane.locator("#panel-checks:not([hidden])");
  await button(checkTexts.viewTidy).click();
  await checks.locator("[role=combobox], select").first().waitFor();
  await look("tidy");
  await button(checkTexts.viewImport).click();
  await checks.locator("select").first().selectOption("clipboard");
  await pasteTable(checks.getByRole("textbox"));
  await checks.getByText("๑. รวบรวมขั้นตอน").scrollIntoViewIfNeeded();
  await look("import");

  await tab(3);
  const reports = pane.locator("#panel-reports");
  await reports.locator("li").first().waitFor();
  await look("reports");
  await button(shareTexts.begin).click();
  await pane.getByRole("radio").first().waitFor();
  await look("share");
  await button(shareTexts.begin).click();

  const { bytes } = await preview.save();
  await pane.getByText(word(exchangeTexts.title), { exact: true }).click();
  await reports.locator("input[type=file]").first().setInputFiles(renamed(bytes, "เทศบาลเมืองใหม่"));
  await reports.getByText(word(exchangeTexts.kept)).first().scrollIntoViewIfNeeded();
  await look("compare");
  await pane.getByText(word(exchangeTexts.provinceTitle), { exact: true }).click();
  await reports.getByText(word(exchangeTexts.chooseFiles)).first().scrollIntoViewIfNeeded();
  await look("province");

  await button(paneTexts.more).click();
  await button(paneTexts.help).click();
  await pane.getByRole("searchbox").waitFor();
  await look("help");
}
