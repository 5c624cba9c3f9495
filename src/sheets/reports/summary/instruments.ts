import type { Area } from "../../../cells/area";
import type { Assessment } from "../../../ita/assessment";
import type { Instrument } from "../../../ita/rulebook/schema";
import type { SheetBuilder } from "../../builder";
import type { Pages } from "../../layout/pages";
import type { Cell } from "../../plan";
import { COLORS, scoreFormat, wholeFormat } from "../../theme";
import { inDigits } from "../digits";
import {
  addHeading,
  addSpanned,
  COLUMNS_WITH_PREVIOUS,
  ROW,
  spannedHeights,
  type Look,
} from "./look";

/** Official names of the instruments and who answers them. */
const INSTRUMENT_NAMES: Readonly<Record<Instrument, string>> = {
  IIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  OIT: "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)",
};
const SHORT_NAMES: Readonly<Record<Instrument, string>> = {
  IIT: "IIT ผู้มีส่วนได้ส่วนเสียภายใน",
  EIT: "EIT ผู้มีส่วนได้ส่วนเสียภายนอก",
  OIT: "OIT การเปิดเผยข้อมูลสาธารณะ",
};
const ANSWERED_BY: Readonly<Record<Instrument, string>> = {
  IIT: "บุคลากรของหน่วยงาน",
  EIT: "ผู้รับบริการและผู้ติดต่อหน่วยงาน",
  OIT: "หน่วยงานตอบจากข้อมูลบนเว็บไซต์ของหน่วยงาน",
};

export function addInstruments(sheet: SheetBuilder, assessment: Assessment, look: Look): void {
  const { digits } = look;
  const { total, level } = assessment;
  const spans = sheet.columns === COLUMNS_WITH_PREVIOUS ? [4, 1, 2, 2] : [2, 1, 2, 2];
  const table = addSpanned(
    sheet,
    spans,
    ["แบบประเมิน", "คะแนน", "น้ำหนัก\n(ร้อยละ)", "คะแนน\nถ่วงน้ำหนัก"],
    [
      ...assessment.instruments.map((one): Cell[] => [
        SHORT_NAMES[one.instrument],
        one.score,
        one.weight,
        one.weighted,
      ]),
      ["คะแนนรวม", null, 100, total.score],
    ],
    look,
  );
  const [name = 0, score = 0, weight = 0, weighted = 0] = spans;
  const at = (column: number, columns: number): Area => ({ ...table, column, columns });
  sheet.style(at(0, name), { horizontal: "Left" });
  sheet.style(at(name, score), { numberFormat: scoreFormat(digits) });
  sheet.style(at(name + score, weight), { numberFormat: wholeFormat(digits) });
  sheet.style(at(name + score + weight, weighted), { numberFormat: scoreFormat(digits) });
  const last = sheet.rows([[...Array.from({ length: sheet.columns }, () => null)]], {
    style: { border: "Continuous", vertical: "Center" },
    height: look.row,
  });
  sheet.put(last.row, 0, [["ระดับผลการประเมิน"]]);
  sheet.put(last.row, name, [[level.name]]);
  sheet.merge({ ...last, column: 0, columns: name });
  sheet.merge({ ...last, column: name, columns: sheet.columns - name });
  sheet.style({ ...last, column: name, columns: sheet.columns - name }, { horizontal: "Center" });
  sheet.style({ ...last, row: last.row - 1, rows: 2 }, { bold: true, fill: COLORS.headerFill });
}

/** Which instrument measures what, who answers it and what it weighs. */
export function addWho(
  sheet: SheetBuilder,
  pages: Pages,
  assessment: Assessment,
  look: Look,
): void {
  const spans = sheet.columns === COLUMNS_WITH_PREVIOUS ? [3, 4, 2] : [2, 3, 2];
  const lines = assessment.instruments.map(({ instrument }) => {
    const own = assessment.indicators.filter((one) => one.instrument === instrument);
    const numbers = [own[0]?.number, own.at(-1)?.number];
    return [
      INSTRUMENT_NAMES[instrument],
      ANSWERED_BY[instrument],
      inDigits(`ตัวชี้วัดที่ ${[...new Set(numbers)].join("–")}`, look.digits),
    ];
  });
  const headings = ["เครื่องมือ", "ผู้ให้ข้อมูล", "ตัวชี้วัด"];
  pages.need(ROW + spannedHeights(sheet, spans, headings, lines, look).all);
  addHeading(sheet, "เครื่องมือการประเมินและผู้ให้ข้อมูล");
  const table = addSpanned(sheet, spans, headings, lines, look);
  sheet.style({ ...table, columns: (spans[0] ?? 0) + (spans[1] ?? 0) }, { horizontal: "Left" });
  sheet.gap(10);
}
