import { callsAddin, formulasOf, isBroken } from "../../formulas";
import { defineRule, type Finding, type Hit } from "../../rule";
import type { CheckSource } from "../../source";

/** Formulas that lost their function, also in the data sheets, which the reports are made from. */
const BROKEN = {
  severity: "error",
  text: {
    th: "สูตรของส่วนเสริม {count} เซลล์แสดง #NAME? เพราะมีผู้บันทึกไฟล์นี้ในเครื่องที่ไม่มีส่วนเสริม เช่น {found} กด “คำนวณสูตร ITA ใหม่” เพื่อเขียนสูตรเดิมกลับเข้าไป",
    en: "{count} formulas of the add-in show #NAME?, because somebody without the add-in saved this file, such as {found}. Press “Renew ITA formulas” to enter the same formulas again.",
  },
  expected: { th: "สูตรเดิมที่คำนวณได้", en: "The same formulas, computed" },
} as const;

/** A scores sheet of an older form: its figures stay until somebody's Excel without the add-in computes them. */
const OLDER = {
  text: {
    th: "แผ่นนี้เป็นแบบเดิมที่คำนวณด้วยสูตรของส่วนเสริม {count} เซลล์ เมื่อเปิดในเครื่องที่ไม่มีส่วนเสริมจะกลายเป็น #NAME? กด “คำนวณสูตร ITA ใหม่” เพื่อเปลี่ยนเป็นสูตรของ Excel เอง",
    en: "This sheet is of an older form that computes with {count} formulas of the add-in; without it they become #NAME?. Press “Renew ITA formulas” to make them Excel's own.",
  },
  expected: {
    th: "สูตรของ Excel เองที่อ้างคะแนน น้ำหนัก และเกณฑ์ในแผ่น",
    en: "Excel's own formulas that refer to scores, weights and levels on the sheet",
  },
} as const;
/** A formula of that form that cannot be made Excel's own. */
const LEFT = {
  text: {
    th: "สูตรแบบเดิมของส่วนเสริมในเซลล์นี้ไม่ได้อ้างช่องคะแนนครบตามลำดับ จึงเปลี่ยนเป็นสูตรของ Excel ให้ไม่ได้ (ทั้งหมด {count} เซลล์)",
    en: "The older formula of the add-in in this cell does not refer to all score cells in their order, so it cannot be made Excel's own ({count} in all).",
  },
  expected: {
    th: "แก้ช่วงในสูตรให้เป็นช่องคะแนนทั้งหมด หรือใส่คะแนนในแผ่นคะแนนที่สร้างใหม่",
    en: "Mend the range in the formula, or enter the scores on a new scores sheet",
  },
} as const;

/** Whether a finding goes when the formulas are renewed. */
export function isRenewable({ rule, severity, text }: Finding): boolean {
  return rule === addinFormula.id && (severity === "error" || text === OLDER.text);
}

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
  *look({ sheets, olderForm }) {
    for (const sheet of sheets) {
      const own = Array.from(formulasOf(sheet)).filter(({ formula }) => callsAddin(formula));
      const broken = own.filter(({ formula, value }) => isBroken(formula, value));
      const [lost] = broken;
      if (lost) {
        const at = { sheet: sheet.name, row: lost.row, column: lost.column };
        yield { at, found: lost.formula, params: { count: broken.length }, ...BROKEN };
      }
      if (olderForm?.sheet === sheet.name) yield* olderFormHits(olderForm, lost !== undefined);
      if (sheet.data || sheet.visibility !== "Visible") continue;
      const whole = own.filter((one) => !broken.includes(one));
      const [first] = whole;
      if (!first) continue;
      const at = { sheet: sheet.name, row: first.row, column: first.column };
      yield { at, found: first.formula, params: { count: whole.length } };
    }
  },
});

/** What is to be said of a scores sheet of the older form; of what shows #NAME? already the other finding tells. */
function* olderFormHits(
  { sheet, ready, left }: NonNullable<CheckSource["olderForm"]>,
  isBrokenToo: boolean,
): Generator<Hit> {
  for (const [formulas, said] of [
    [isBrokenToo ? [] : ready, OLDER],
    [left, LEFT],
  ] as const) {
    const [first] = formulas;
    if (!first) continue;
    const at = { sheet, row: first.row, column: first.column };
    yield { at, found: first.formula, params: { count: formulas.length }, ...said };
  }
}
