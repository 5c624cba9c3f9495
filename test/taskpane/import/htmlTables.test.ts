/** @jest-environment jsdom */
import { findTables } from "../../../src/tables/find";
import { tablesOfHtml } from "../../../src/taskpane/import/htmlTables";

const nameOf = (index: number) => `วาง ${index + 1}`;
const read = (html: string) => tablesOfHtml(html, nameOf);

/** As Word writes a table: paragraphs in cells, merged cells, a title above, styles and conditional comments. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
<!--StartFragment--><p class=MsoNormal align=center><b>แผนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙<o:p></o:p></b></p>
<table class=MsoTableGrid border=1><tr><td><p>ตัวชี้วัด</p></td><td><p>มาตรการ/<br>กิจกรรม</p></td>
<td><p>ขั้นตอน</p></td><td><p>ระยะเวลา
ดำเนินการ</p></td><td><p>ผู้รับผิดชอบ</p></td></tr>
<tr><td rowspan=2><p>๑. การปฏิบัติ<span style='mso-spacerun:yes'>  </span>หน้าที่</p></td><td><p>จัดทำคู่มือ</p></td>
<td><p class=MsoListParagraph>๑. ประชุม</p><p class=MsoListParagraph>๒. จัดพิมพ์</p></td><td><p>ต.ค. ๖๘ – ก.ย. ๖๙</p></td><td><p>สำนักปลัด</p></td></tr>
<tr><td><p>อบรม</p></td><td><p>จัดอบรม</p></td><td colspan=2><p>ตลอดปีงบประมาณ</p></td></tr></table><!--EndFragment--></body></html>`;

test("a Word table keeps its paragraphs, its merged cells and its title", () => {
  const [cells] = read(WORD);
  expect(cells?.values).toEqual([
    ["แผนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "", "", "", ""],
    ["ตัวชี้วัด", "มาตรการ/\nกิจกรรม", "ขั้นตอน", "ระยะเวลา ดำเนินการ", "ผู้รับผิดชอบ"],
    ["๑. การปฏิบัติ หน้าที่", "จัดทำคู่มือ", "๑. ประชุม\n๒. จัดพิมพ์", "ต.ค. ๖๘ – ก.ย. ๖๙", "สำนักปลัด"],
    ["", "อบรม", "จัดอบรม", "ตลอดปีงบประมาณ", ""],
  ]);
  expect(cells?.merges).toEqual([
    { row: 2, column: 0, rows: 2, columns: 1 },
    { row: 3, column: 3, rows: 1, columns: 2 },
  ]);
  const [table] = cells ? findTables(cells) : [];
  expect(table).toMatchObject({ kind: "measures", fiscalYear: 2569 });
});

test("figures of Excel are numbers, percent stays said", () => {
  const html = `<table><tr><td>ตัวชี้วัด</td><td>คะแนน</td></tr><tr><td>การใช้อำนาจ</td><td x:num="0.9382">93.82%</td></tr>
    <tr><td>การใช้งบประมาณ</td><td>94.15</td></tr></table>`;
  expect(read(html)[0]?.values).toEqual([
    ["ตัวชี้วัด", "คะแนน"],
    ["การใช้อำนาจ", "93.82%"],
    ["การใช้งบประมาณ", 94.15],
  ]);
});

test("tables below each other are tables of their own, tables in cells are words of the cell", () => {
  const html = `<table><tr><td>ก<table><tr><td>ข</td><td>ค</td></tr></table></td></tr></table><p>คั่น</p><table><tr><td>ง</td></tr></table>`;
  expect(read(html).map(({ sheet, values }) => [sheet, values])).toEqual([
    ["วาง 1", [["ก\nขค"]]],
    ["วาง 2", [["คั่น"], ["ง"]]],
  ]);
});

test("nothing of the HTML is run or loaded, and tags in texts stay texts", () => {
  const run = jest.fn();
  Object.assign(globalThis, { pastedRan: run });
  const html = `<table><tr><td onclick="pastedRan()"><img src=x onerror="pastedRan()"><script>pastedRan()</script>ก</td>
    <td>&lt;script&gt;pastedRan()&lt;/script&gt;</td><td>=HYPERLINK("http://x")</td></tr></table><script>pastedRan()</script>`;
  expect(read(html)[0]?.values).toEqual([
    ["ก", "<script>pastedRan()</script>", '=HYPERLINK("http://x")'],
  ]);
  expect(run).not.toHaveBeenCalled();
});

test.each([
  ["no table", "<p>ข้อความ</p>"],
  ["an empty table", "<table><tr><td> </td></tr></table>"],
  ["nothing", ""],
])("%s gives nothing", (_name, html) => {
  expect(read(html)).toEqual([]);
});

test("spans without end are cut", () => {
  const [cells] = read(
    "<table><tr><td colspan=1000 rowspan=65534>ก</td></tr><tr><td>ข</td></tr></table>",
  );
  expect(cells?.values).toHaveLength(2);
  expect(cells?.values[0]?.length).toBeLessThanOrEqual(100);
});
