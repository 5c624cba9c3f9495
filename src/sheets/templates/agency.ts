import { coreOf, FISCAL_YEARS, NEWEST_YEAR } from "../../ita/rulebook/core";
import type { Agency, MemoFields, Signer } from "../../ita/records";
import type { Reading, Refusal } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { dateFromSerial, formatThaiDate, parseThaiDate } from "../../thai/date";
import { parseNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { type CellValue, type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findLabel } from "../find";
import { NAMES, SHEETS } from "../names";
import type { SheetPlan } from "../plan";
import type { ReportOptions } from "../state";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";

/** Fields of the profile, in the order of the sheet: label, and what the note beside it says. */
const FIELDS = {
  name: ["ชื่อหน่วยงาน", "ชื่อเต็มตามประกาศจัดตั้ง เช่น เทศบาลตำบลตัวอย่าง"],
  district: ["อำเภอ", "ไม่ต้องพิมพ์คำว่า อำเภอ"],
  province: ["จังหวัด", "ไม่ต้องพิมพ์คำว่า จังหวัด"],
  fiscalYear: ["ปีงบประมาณที่ประเมิน (พ.ศ.)", "ปีของผลคะแนน ITA ที่นำมาวิเคราะห์"],
  planYear: ["ปีงบประมาณที่ดำเนินมาตรการ (พ.ศ.)", "โดยปกติคือปีถัดจากปีที่ประเมิน"],
  digits: ["ตัวเลขในรายงาน", "เลือก ไทย หรือ อารบิก"],
  tableSize: ["ขนาดตัวอักษรในตาราง", "เลือก 14 หรือ 12 พอยต์"],
} as const;
type Field = keyof typeof FIELDS;

/** Fields of the covering memo, below the signers; all may stay empty. */
const MEMO_FIELDS = {
  department: ["ส่วนราชการ", "เว้นว่าง: ใช้ชื่อหน่วยงาน"],
  number: ["เลขที่หนังสือ", "เว้นว่าง: พิมพ์เส้นประ"],
  date: ["วันที่ของหนังสือ", "เช่น 11 ตุลาคม 2568 เว้นว่าง: พิมพ์เส้นประ"],
  to: ["เรียน", "เว้นว่าง: ตำแหน่งของผู้ลงนามลำดับถัดไป"],
  body: ["ข้อความในหนังสือ", "เว้นว่าง: ส่วนเสริมเรียบเรียงให้จากข้อมูล"],
} as const;
type MemoField = keyof typeof MEMO_FIELDS;
const MEMO_TITLE = "บันทึกข้อความ (เว้นว่างได้)";
const BODY_HEIGHT = 120;

const SIGNER_HEADINGS = ["บทบาท", "ชื่อ–สกุล", "ตำแหน่ง"] as const;
const SIGNER_ROLES = ["ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ"] as const;
const DIGITS = { ไทย: "thai", อารบิก: "arabic" } as const;
const TABLE_SIZES = [14, 12] as const;

/** Options of a workbook that says nothing about them. */
export const DEFAULT_OPTIONS: ReportOptions = { digits: "thai", tableSize: 14 };

/** The profile sheet, empty or filled with a given agency. */
export function planAgency(
  agency?: Agency,
  options: ReportOptions = DEFAULT_OPTIONS,
  newestYear: number = NEWEST_YEAR,
): SheetPlan {
  const values: Record<Field, string | number | null> = {
    name: agency?.name ?? null,
    district: agency?.district ?? null,
    province: agency?.province ?? null,
    fiscalYear: agency?.fiscalYear ?? newestYear,
    planYear: agency?.planYear ?? newestYear + 1,
    digits: options.digits === "thai" ? "ไทย" : "อารบิก",
    tableSize: options.tableSize,
  };
  const sheet = new SheetBuilder([190, 230, 290]);
  sheet.line("ข้อมูลหน่วยงาน", { style: TITLE, height: 30 });
  sheet.line("กรอกเฉพาะช่องสีเหลือง ข้อมูลนี้ใช้ในรายงานทุกฉบับ", {
    style: { ...NOTE, horizontal: "Center" },
    height: 24,
  });
  sheet.gap(10);
  const fields = Object.entries(FIELDS) as [Field, readonly [string, string]][];
  const table = sheet.rows(
    fields.map(([field, [label, note]]) => [label, values[field], note]),
    { height: 26, style: { vertical: "Center" } },
  );
  const column = (index: number, rows = table.rows, row = table.row) => ({
    row,
    column: index,
    rows,
    columns: 1,
  });
  sheet.style(column(0), { bold: true });
  sheet.style(column(1), {
    ...INPUT,
    horizontal: "Left",
    indent: 1,
    numberFormat: "@",
    locked: false,
  });
  sheet.style(column(2), { ...NOTE, horizontal: "Left", indent: 1 });
  const rowOf = (field: Field) => table.row + fields.findIndex(([name]) => name === field);
  // Years and sizes are numbers: formulas and drop-downs use them.
  sheet.style(column(1, 2, rowOf("fiscalYear")), { numberFormat: "0" });
  sheet.style(column(1, 1, rowOf("tableSize")), { numberFormat: "0" });
  sheet.gap(14);
  sheet.line("ผู้ลงนามในรายงาน", { style: { bold: true, size: 16 }, height: 26 });
  sheet.rows([SIGNER_HEADINGS], { style: HEADER, height: 26 });
  sheet.rows(
    SIGNER_ROLES.map((role, index): (string | null)[] => {
      const signer = agency?.signers[index];
      return [signer?.role ?? role, signer?.name || null, signer?.position || null];
    }),
    {
      style: {
        ...INPUT,
        horizontal: "Left",
        vertical: "Center",
        indent: 1,
        numberFormat: "@",
        locked: false,
      },
      height: 26,
    },
  );
  sheet.line("เว้นชื่อว่างไว้ได้ รายงานจะพิมพ์เส้นประให้ลงนาม", { style: NOTE, height: 24 });
  addMemo(sheet, agency?.memo);
  return sheet.plan({
    id: "agency",
    name: SHEETS.agency,
    font: { name: REPORT_FONT, size: 16 },
    names: [
      { name: NAMES.agency, area: { ...table, columns: 2 } },
      { name: NAMES.fiscalYear, area: column(1, 1, rowOf("fiscalYear")) },
    ],
    validations: [
      {
        kind: "list",
        area: column(1, 1, rowOf("fiscalYear")),
        source: FISCAL_YEARS.map(String),
        strict: true,
        error: { title: "ปีงบประมาณ", message: "เลือกปีงบประมาณ พ.ศ. จากรายการ" },
      },
      {
        kind: "list",
        area: column(1, 1, rowOf("digits")),
        source: Object.keys(DIGITS),
        strict: true,
        error: { title: "ตัวเลขในรายงาน", message: "เลือก ไทย หรือ อารบิก" },
      },
      {
        kind: "list",
        area: column(1, 1, rowOf("tableSize")),
        source: TABLE_SIZES.map(String),
        strict: true,
        error: { title: "ขนาดตัวอักษร", message: "เลือก 14 หรือ 12" },
      },
    ],
    page: { orientation: "Portrait", ...TABLE_PAGE, printArea: printArea(sheet.row) },
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: table.row, column: 1 },
  });
}

/** Cells for the covering memo. */
function addMemo(sheet: SheetBuilder, memo?: MemoFields): void {
  sheet.gap(14);
  sheet.line(MEMO_TITLE, { style: { bold: true, size: 16 }, height: 26 });
  const fields = Object.entries(MEMO_FIELDS) as [MemoField, readonly [string, string]][];
  const date = memo?.date;
  const values: Partial<Record<MemoField, string>> = {
    ...memo,
    date: typeof date === "object" ? formatThaiDate(date, "long") : (date ?? ""),
  };
  const table = sheet.rows(
    fields.map(([field, [label, note]]) => [label, values[field] || null, note]),
    {
      height: fields.map(([field]) => (field === "body" ? BODY_HEIGHT : 26)),
      style: { vertical: "Top" },
    },
  );
  const column = (index: number) => ({ ...table, column: index, columns: 1 });
  sheet.style(column(0), { bold: true });
  sheet.style(column(1), {
    ...INPUT,
    horizontal: "Left",
    wrap: true,
    numberFormat: "@",
    locked: false,
  });
  sheet.style(column(2), { ...NOTE, vertical: "Top", horizontal: "Left", indent: 1 });
}

function printArea(rows: number) {
  return { row: 0, column: 0, rows, columns: 3 };
}

/** Reads the profile sheet; `range` is all that is used of it. */
export function readAgency(range: SheetCells): {
  agency: Reading<Agency>;
  options: ReportOptions;
} {
  const problems: Refusal[] = [];
  const refuse = (text: Refusal["text"], params?: Refusal["params"], place?: Refusal["place"]) => {
    problems.push({ text, ...(params && { params }), ...(place && { place }) });
    return null;
  };

  /** Value and place of a field; a missing label is a problem of its own. */
  const cellOf = (field: Field): { value: CellValue; place: Refusal["place"] } | null => {
    const [label] = FIELDS[field];
    const at = findLabel(range, label);
    if (!at) {
      const column = { sheet: range.sheet, address: "A:A" };
      return refuse(workbookTexts.labelMissing, { label }, column);
    }
    const place = placeOf(range, at.row, at.column + 1);
    const value = range.values[at.row]?.[at.column + 1] ?? "";
    return isErrorValue(value)
      ? refuse(workbookTexts.cellError, { found: String(value) }, place)
      : { value, place };
  };

  const textOf = (field: Field, required: boolean): string | null => {
    const cell = cellOf(field);
    if (!cell) return null;
    const text = normalizeText(String(cell.value)).replace(/\s+/g, " ").trim();
    if (text || !required) return text;
    return refuse(workbookTexts.fieldBlank, { label: FIELDS[field][0] }, cell.place);
  };

  const yearOf = (field: "fiscalYear" | "planYear"): number | null => {
    const cell = cellOf(field);
    if (!cell) return null;
    const [label] = FIELDS[field];
    const found = String(cell.value).trim();
    if (!found) return refuse(workbookTexts.fieldBlank, { label }, cell.place);
    const year = parseNumber(found);
    return year !== null && Number.isInteger(year) && year >= 2500 && year <= 2699
      ? year
      : refuse(workbookTexts.yearInvalid, { label, found }, cell.place);
  };

  /** One of a few choices; blank or not there means the default. */
  const choiceOf = <T>(field: Field, choices: ReadonlyMap<string, T>, otherwise: T): T => {
    const at = findLabel(range, FIELDS[field][0]);
    const cell = at && cellOf(field);
    const found = cell ? String(cell.value).trim() : "";
    if (!cell || !found) return otherwise;
    const choice = choices.get(String(parseNumber(found) ?? found));
    if (choice !== undefined) return choice;
    const list = Array.from(choices.keys()).join(", ");
    refuse(
      workbookTexts.optionInvalid,
      { label: FIELDS[field][0], found, choices: list },
      cell.place,
    );
    return otherwise;
  };

  const name = textOf("name", true);
  const district = textOf("district", false);
  const province = textOf("province", true);
  const fiscalYear = yearOf("fiscalYear");
  const planYear = yearOf("planYear");
  if (fiscalYear !== null && coreOf(fiscalYear) === null) {
    refuse(
      workbookTexts.yearUnknown,
      { found: fiscalYear, first: FISCAL_YEARS[0] ?? "", last: NEWEST_YEAR },
      cellOf("fiscalYear")?.place,
    );
  }
  const options: ReportOptions = {
    digits: choiceOf("digits", new Map(Object.entries(DIGITS)), DEFAULT_OPTIONS.digits),
    tableSize: choiceOf(
      "tableSize",
      new Map(TABLE_SIZES.map((size) => [String(size), size] as const)),
      DEFAULT_OPTIONS.tableSize,
    ),
  };
  const whole = problems.length === 0;
  const agency =
    whole && name && district !== null && province && fiscalYear !== null && planYear !== null
      ? {
          name,
          district,
          province,
          fiscalYear,
          planYear,
          signers: readSigners(range),
          ...readMemo(range),
        }
      : null;
  return { agency: { value: agency, problems }, options };
}

/** People who sign: the rows under the heading "บทบาท" until the first without a role and a position. */
function readSigners(range: SheetCells): Signer[] {
  const heading = findLabel(range, SIGNER_HEADINGS[0]);
  if (!heading) return [];
  const signers: Signer[] = [];
  const end = findLabel(range, MEMO_TITLE, heading.row)?.row;
  for (const line of range.values.slice(heading.row + 1, end)) {
    const [role = "", name = "", position = ""] = line
      .slice(heading.column, heading.column + 3)
      .map((value) => (isErrorValue(value) ? "" : normalizeText(String(value)).trim()));
    if (!role || (signers.length >= SIGNER_ROLES.length && !name && !position)) break;
    if (name || position) signers.push({ role, name, position });
    if (signers.length === 5) break;
  }
  return signers;
}

/** The fields of the memo below its title; nothing when all are blank, as in workbooks made before there were any. */
function readMemo(range: SheetCells): { memo?: MemoFields } {
  const title = findLabel(range, MEMO_TITLE);
  if (!title) return {};
  const valueOf = (field: MemoField): CellValue => {
    const at = findLabel(range, MEMO_FIELDS[field][0], title.row + 1);
    const value = at ? (range.values[at.row]?.[at.column + 1] ?? "") : "";
    return isErrorValue(value) ? "" : value;
  };
  const textOf = (field: MemoField) => normalizeText(String(valueOf(field))).trim();
  const date = valueOf("date");
  const typed = textOf("date");
  const memo: MemoFields = {
    department: textOf("department"),
    number: textOf("number"),
    date: (typeof date === "number" ? dateFromSerial(date) : parseThaiDate(typed)) ?? typed,
    to: textOf("to"),
    body: textOf("body"),
  };
  return Object.values(memo).some((value) => value !== "") ? { memo } : {};
}
