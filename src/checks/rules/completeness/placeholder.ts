import { ownCell } from "../../rows";
import { requiredParts } from "../../formParts";
import { defineRule } from "../../rule";
import type { Field } from "../../../tables/table";

/** Nothing but marks, or a word that says that something comes later. */
const WHOLE =
  /^(?:[-–—_.…*?\s]+|x+|n\s*\/?\s*a|tbd|(?:อยู่)?(?:ระหว่าง)?รอ(?:ข้อมูล|กรอก|ระบุ).*|\(?(?:โปรด)?ระบุ[^\n]{0,20}\)?|ยังไม่(?:ได้)?(?:กรอก|ระบุ)|ไม่ระบุ)$/i;
/** A gap left open inside a sentence. */
const INSIDE = /x{3,}|\.{5,}|…{2,}|_{3,}/i;
/** Columns where "-" says that there is none. */
const OPTIONAL: readonly Field[] = [
  "note",
  "budget",
  "target",
  "evidence",
  "rank",
  "problems",
  "advice",
  "address",
];

export const placeholder = defineRule({
  id: "placeholder",
  family: "completeness",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ข้อความชั่วคราวที่ยังไม่ได้แทนที่", en: "Placeholders" },
  text: {
    th: "“{found}” เป็นข้อความชั่วคราว ยังไม่ใช่เนื้อหา",
    en: "“{found}” is a placeholder, no content.",
  },
  expected: { th: "พิมพ์เนื้อหาจริง", en: "The real content" },
  *look({ rows, planBook }) {
    for (const row of rows) {
      for (const { field } of row.table.columns) {
        const cell = OPTIONAL.includes(field) ? null : ownCell(row, field);
        if (!cell) continue;
        const whole = WHOLE.test(cell.text);
        const inside = whole ? null : INSIDE.exec(cell.text);
        if (!whole && !inside) continue;
        const required = requiredParts(row, planBook).flatMap(({ fields }) => fields);
        yield {
          at: { sheet: row.table.sheet, row: cell.row, column: cell.column },
          found: inside?.[0] ?? cell.text,
          indicator: row.indicator,
          severity: whole && required.includes(field) ? "error" : "warning",
        };
      }
    }
  },
});
