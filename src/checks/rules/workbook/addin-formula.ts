import { formulasOf } from "../../formulas";
import { defineRule } from "../../rule";

/** A call of one of the add-in's functions; Excel may write its own prefix before it. */
const OWN = /(?:^|[^A-Za-z0-9_])ITA\.[A-Z]+\(/i;

export const addinFormula = defineRule({
  id: "addin-formula",
  family: "workbook",
  severity: "warning",
  reads: ["sheets"],
  name: { th: "สูตร ITA ในแผ่นที่ส่งคณะกรรมการ", en: "Add-in formulas in sheets for the committee" },
  text: {
    th: "แผ่นนี้มีสูตรของส่วนเสริม {count} เซลล์ ผู้รับที่ไม่มีส่วนเสริมจะเห็น #NAME? เช่น {found}",
    en: "This sheet holds {count} formulas of the add-in; without it they show #NAME?, such as {found}",
  },
  expected: { th: "ค่าที่คำนวณแล้ว แทนสูตร", en: "Computed values instead of formulas" },
  *look({ sheets }) {
    for (const sheet of sheets) {
      if (sheet.data || sheet.visibility !== "Visible") continue;
      const own = Array.from(formulasOf(sheet)).filter(({ formula }) => OWN.test(formula));
      const [first] = own;
      if (!first) continue;
      const at = { sheet: sheet.name, row: first.row, column: first.column };
      yield { at, found: first.formula, params: { count: own.length } };
    }
  },
});
