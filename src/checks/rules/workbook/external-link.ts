import { formulasOf } from "../../formulas";
import { defineRule } from "../../rule";

/** "[งบ 2568.xlsx]" or the number by which a saved file keeps it, before a sheet; "Table[Column]" has no "!" behind. */
const LINK = /\[(?:[^\][]+\.xl[a-z]{1,2}|[^\][]+\.csv|\d+)\][^!'"()]*'?!/i;

export const externalLink = defineRule({
  id: "external-link",
  family: "workbook",
  severity: "warning",
  reads: ["sheets"],
  name: { th: "สูตรที่อ้างไฟล์อื่น", en: "Links to other workbooks" },
  text: {
    th: "แผ่นนี้มีสูตรอ้างไฟล์อื่น {count} เซลล์ ผู้รับจะไม่มีไฟล์นั้น เช่น {found}",
    en: "{count} formulas of this sheet refer to another file, which the reader will not have, such as {found}",
  },
  expected: { th: "ค่าแทนสูตรที่อ้างไฟล์อื่น", en: "Values instead of links" },
  *look({ sheets }) {
    for (const sheet of sheets) {
      const links = Array.from(formulasOf(sheet)).filter(({ formula }) => LINK.test(formula));
      const [first] = links;
      if (!first) continue;
      const at = { sheet: sheet.name, row: first.row, column: first.column };
      yield { at, found: first.formula, params: { count: links.length } };
    }
  },
});
