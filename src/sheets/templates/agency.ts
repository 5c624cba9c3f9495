import { cellAddress } from "../../cells/a1";
import type { Area } from "../../cells/area";
import { type SheetCells, isErrorValue } from "../../cells/values";
import type { Reading, Refusal } from "../../core/result";
import type { Agency, MemoFields, Signer } from "../../ita/records";
import { CHOICE_OF_YEARS, coreOf, NEWEST_YEAR, PROVISIONAL_YEAR } from "../../ita/rulebook/core";
import { planYearFault } from "../../ita/years";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { dateFromSerial, formatThaiDate, parseThaiDate } from "../../thai/date";
import { parseNumber } from "../../thai/number";
import { SheetBuilder } from "../builder";
import { findLabel } from "../find";
import type { SheetPlan, Validation } from "../plan";
import { DEFAULT_OPTIONS, type ReportOptions } from "../reportOptions";
import { SAMPLE_AGENCY } from "../samples/agency";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, DATA_PAGE, TITLE } from "../theme";
import { absentReading, type NeededSheet } from "./dataSheet";
import { UNITS_NAME } from "./choices";
import { addForm, readField, type FormField, type Form } from "./form";
import { addWording, readSigning, readWording } from "./wording";

/** Workbook name of the year of the results. */
const FISCAL_YEAR_NAME = "ITA_FiscalYear";

/** Words before a place's name that reports print themselves, also typed short. */
const PLACE_WORDS = {
  district: /^(?:อำเภอ|อ\.|กิ่งอำเภอ|เขต)\s*/,
  province: /^(?:จังหวัด|จ\.)\s*/,
} as const;
const DIGITS = { ไทย: "thai", อารบิก: "arabic" } as const;
const TABLE_SIZES = [14, 12] as const;
// Years and sizes are numbers: formulas and drop-downs use them.
const NUMBER = { numberFormat: "0" };

/** Fields of the profile. */
const PROFILE = {
  name: {
    label: "ชื่อหน่วยงาน",
    note: "ชื่อเต็มตามประกาศจัดตั้ง เช่น เทศบาลตำบลตัวอย่าง",
  },
  district: { label: "อำเภอ", note: "พิมพ์เฉพาะชื่อ หรือมีคำว่า อำเภอ ก็ได้" },
  province: { label: "จังหวัด", note: "พิมพ์เฉพาะชื่อ หรือมีคำว่า จังหวัด ก็ได้" },
  fiscalYear: {
    label: "ปีงบประมาณที่ประเมิน (พ.ศ.)",
    note: "ปีของผลคะแนน ITA ที่นำมาวิเคราะห์",
    style: NUMBER,
    // Years and sizes may be typed in Thai digits, which no list holds; reading them refuses what is none.
    validation: suggested(CHOICE_OF_YEARS.map(String)),
  },
  planYear: {
    label: "ปีงบประมาณที่ดำเนินมาตรการ (พ.ศ.)",
    note: "โดยปกติคือปีถัดจากปีที่ประเมิน",
    style: NUMBER,
  },
  digits: {
    label: "ตัวเลขในรายงาน",
    note: "เลือก ไทย หรือ อารบิก",
    validation: oneOf(Object.keys(DIGITS), {
      title: "ตัวเลขในรายงาน",
      message: "เลือก ไทย หรือ อารบิก",
    }),
  },
  tableSize: {
    label: "ขนาดตัวอักษรในตาราง",
    note: "เลือก 14 หรือ 12 พอยต์",
    style: NUMBER,
    validation: suggested(TABLE_SIZES.map(String)),
  },
} as const satisfies Form<string>;
type ProfileField = keyof typeof PROFILE;

/** Fields of the covering memo, below the signers; all may stay empty. */
const MEMO = {
  department: { label: "ส่วนราชการ", note: "เว้นว่าง: ใช้ชื่อหน่วยงาน" },
  number: { label: "เลขที่หนังสือ", note: "เว้นว่าง: พิมพ์เส้นประ" },
  date: { label: "วันที่ของหนังสือ", note: "เช่น 11 ตุลาคม 2568 เว้นว่าง: พิมพ์เส้นประ" },
  subject: {
    label: "เรื่อง",
    note: "เว้นว่าง: รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปี",
    height: 48,
  },
  to: { label: "เรียน", note: "เว้นว่าง: ตำแหน่งของผู้ลงนามลำดับถัดไป" },
  body: { label: "ข้อความในหนังสือ", note: "เว้นว่าง: ส่วนเสริมเรียบเรียงให้จากข้อมูล", height: 120 },
} as const satisfies Form<string>;
const UNITS_TITLE = "หน่วยงานผู้รับผิดชอบ (เว้นว่างได้)";
const UNIT_ROWS = 12;
const MEMO_TITLE = "บันทึกข้อความ (เว้นว่างได้)";

const SIGNER_HEADINGS = ["บทบาท", "ชื่อ–สกุล", "ตำแหน่ง"] as const;
const SIGNER_ROLES = ["ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ"] as const;
const SECTION = { bold: true, size: 16 };

/** What the profile sheet holds. */
interface AgencyRecords {
  readonly agency: Reading<Agency>;
  /** Name of the agency as soon as it is typed, also while the rest of the profile is not whole. */
  readonly agencyName?: string;
  readonly options: ReportOptions;
}

/** The profile: who is assessed, of which year, who signs, and what reports look like. */
export const agencySheet: NeededSheet<"agency", AgencyRecords> = {
  id: "agency",
  name: { th: "ข้อมูลหน่วยงาน", en: "Agency profile" },
  purpose: {
    th: "ชื่อหน่วยงาน ปี ผู้ลงนาม และรูปแบบรายงาน",
    en: "Name, years and signers of the agency, and how reports look",
  },
  anchor: { kind: "name", name: "ITA_Agency" },
  needed: true,
  plan: ({ fiscalYear }) => planAgency(undefined, undefined, fiscalYear),
  read: readAgency,
  absent: () => ({ agency: absentReading(workbookTexts.noAgencySheet), options: DEFAULT_OPTIONS }),
  sample: () => planAgency(SAMPLE_AGENCY),
};

/** A drop-down that takes nothing else. */
function oneOf(
  source: readonly string[],
  error: { readonly title: string; readonly message: string },
): (area: Area) => Validation {
  return (area) => ({ kind: "list", area, source, strict: true, error });
}

/** A drop-down that takes other entries as well. */
function suggested(source: readonly string[]): (area: Area) => Validation {
  return (area) => ({ kind: "list", area, source, strict: false });
}

/** The profile sheet, empty or filled with a given agency. */
export function planAgency(
  agency?: Agency,
  options: ReportOptions = DEFAULT_OPTIONS,
  newestYear: number = NEWEST_YEAR,
): SheetPlan {
  const sheet = new SheetBuilder([240, 250, 290]);
  sheet.line("ข้อมูลหน่วยงาน", { style: TITLE, height: 30 });
  sheet.line("กรอกเฉพาะช่องสีเหลือง ข้อมูลนี้ใช้ในรายงานทุกฉบับ", {
    style: { ...NOTE, horizontal: "Center" },
    height: 24,
  });
  sheet.gap(10);
  const values = {
    name: agency?.name ?? null,
    district: agency?.district ?? null,
    province: agency?.province ?? null,
    fiscalYear: agency?.fiscalYear ?? newestYear,
    planYear: agency?.planYear ?? newestYear + 1,
    digits: options.digits === "thai" ? "ไทย" : "อารบิก",
    tableSize: options.tableSize,
  };
  const profile = addForm(sheet, PROFILE, values, {
    row: { vertical: "Center" },
    input: { indent: 1, numberFormat: "@" },
    note: {},
  });
  addSigners(sheet, agency?.signers ?? []);
  addMemo(sheet, agency?.memo);
  const signing = addWording(sheet, options, agency?.wording);
  const units = addUnits(sheet);
  return sheet.plan({
    id: agencySheet.id,
    name: agencySheet.name.th,
    font: { name: REPORT_FONT, size: 16 },
    names: [
      { name: agencySheet.anchor.name, area: { ...profile.area, columns: 2 } },
      { name: UNITS_NAME, area: units },
      { name: FISCAL_YEAR_NAME, area: profile.input("fiscalYear") },
    ],
    validations: [...profile.validations, ...signing],
    page: {
      orientation: "Portrait",
      ...DATA_PAGE,
      printArea: { row: 0, column: 0, rows: sheet.row, columns: sheet.columns },
    },
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: profile.area.row, column: 1 },
  });
}

/** Rows for those who sign; the roles may be changed. */
function addSigners(sheet: SheetBuilder, signers: readonly Signer[]): void {
  sheet.gap(14);
  sheet.line("ผู้ลงนามในรายงาน", { style: SECTION, height: 26 });
  sheet.rows([SIGNER_HEADINGS], { style: HEADER, height: 26 });
  const input = { horizontal: "Left", vertical: "Center", indent: 1, numberFormat: "@" } as const;
  sheet.rows(
    SIGNER_ROLES.map((usual, index): (string | null)[] => {
      const { role = usual, name, position } = signers[index] ?? {};
      return [role, name || null, position || null];
    }),
    { style: { ...INPUT, ...input, locked: false }, height: 26 },
  );
  sheet.line("เว้นชื่อว่างไว้ได้ รายงานจะพิมพ์เส้นประให้ลงนาม", { style: NOTE, height: 24 });
}

/** Cells for the covering memo. */
function addMemo(sheet: SheetBuilder, memo?: MemoFields): void {
  sheet.gap(14);
  sheet.line(MEMO_TITLE, { style: SECTION, height: 26 });
  const date = memo?.date;
  const values = {
    department: memo?.department || null,
    number: memo?.number || null,
    date: (typeof date === "object" ? formatThaiDate(date, "long") : date) || null,
    subject: memo?.subject || null,
    to: memo?.to || null,
    body: memo?.body || null,
  };
  addForm(sheet, MEMO, values, {
    row: { vertical: "Top" },
    input: { indent: 1, wrap: true, numberFormat: "@" },
    note: { vertical: "Top" },
  });
}

/** Appends room for the names of units, which other sheets offer as who is responsible; returns these cells. */
function addUnits(sheet: SheetBuilder): Area {
  sheet.gap(14);
  sheet.line(UNITS_TITLE, { style: SECTION, height: 26 });
  const rows = Array.from({ length: UNIT_ROWS }, () => [null]);
  const input = { horizontal: "Left", indent: 1, numberFormat: "@", locked: false } as const;
  const units = sheet.rows(rows, { column: 1, height: 26, style: { ...INPUT, ...input } });
  sheet.line("ชื่อสำนัก/กอง ใช้เป็นรายการให้เลือกในช่องผู้รับผิดชอบ", { style: NOTE, height: 24 });
  return units;
}

/** Reads the profile sheet; `range` is all that is used of it. */
export function readAgency(range: SheetCells): AgencyRecords {
  const { problems, textOf, yearOf, choiceOf } = profileReader(range);
  const name = textOf("name", true);
  const district = textOf("district", false)?.replace(PLACE_WORDS.district, "") ?? null;
  const province = textOf("province", true)?.replace(PLACE_WORDS.province, "") ?? null;
  const fiscalYear = yearOf("fiscalYear");
  const planYear = yearOf("planYear");
  if (fiscalYear !== null && coreOf(fiscalYear) === null) {
    const place = readField(range, PROFILE.fiscalYear)?.place;
    const params = { found: fiscalYear, first: CHOICE_OF_YEARS[0] ?? "", last: PROVISIONAL_YEAR };
    problems.push({ text: workbookTexts.yearUnknown, params, ...(place && { place }) });
  }
  const notes: Refusal[] = [];
  const planPlace = readField(range, PROFILE.planYear)?.place;
  if (fiscalYear !== null && planYear !== null && planPlace) {
    const fault = planYearFault(fiscalYear, planYear, planPlace);
    if (fault) (fault.kind === "refused" ? problems : notes).push(fault.refusal);
  }
  const sizes = new Map(TABLE_SIZES.map((size) => [String(size), size] as const));
  const options: ReportOptions = {
    digits: choiceOf("digits", new Map(Object.entries(DIGITS)), DEFAULT_OPTIONS.digits),
    tableSize: choiceOf("tableSize", sizes, DEFAULT_OPTIONS.tableSize),
    ...readSigning(range),
  };
  const whole = problems.length === 0 && name && district !== null && province;
  const agency =
    whole && fiscalYear !== null && planYear !== null
      ? {
          name,
          district,
          province,
          fiscalYear,
          planYear,
          signers: readSigners(range),
          ...readMemo(range),
          ...readWording(range),
        }
      : null;
  const reading = { value: agency, problems, ...(notes.length > 0 && { notes }) };
  return { agency: reading, ...(name && { agencyName: name }), options };
}

/** Reads fields of the profile one by one and gathers what is wrong with them. */
function profileReader(range: SheetCells) {
  const problems: Refusal[] = [];
  const refuse = (text: Refusal["text"], params: Refusal["params"], place: Refusal["place"]) => {
    problems.push({ text, ...(params && { params }), ...(place && { place }) });
    return null;
  };

  /** The trimmed entry of a field and its place; a missing label is a problem of its own. */
  const entryOf = (key: ProfileField): { found: string; place: Refusal["place"] } | null => {
    const { label } = PROFILE[key];
    const cell = readField(range, PROFILE[key]);
    if (!cell) {
      return refuse(workbookTexts.labelMissing, { label }, { sheet: range.sheet, address: "A:A" });
    }
    const found = String(cell.value).trim();
    return cell.isError
      ? refuse(workbookTexts.cellError, { found }, cell.place)
      : { found, place: cell.place };
  };

  const textOf = (key: ProfileField, required: boolean): string | null => {
    const entry = entryOf(key);
    if (!entry) return null;
    const text = normalizeText(entry.found).replace(/\s+/g, " ").trim();
    if (text || !required) return text;
    return refuse(workbookTexts.fieldBlank, { label: PROFILE[key].label }, entry.place);
  };

  const yearOf = (key: "fiscalYear" | "planYear"): number | null => {
    const entry = entryOf(key);
    if (!entry) return null;
    const { found, place } = entry;
    const { label } = PROFILE[key];
    if (!found) return refuse(workbookTexts.fieldBlank, { label }, place);
    const year = parseNumber(found);
    return year !== null && Number.isInteger(year) && year >= 2500 && year <= 2699
      ? year
      : refuse(workbookTexts.yearInvalid, { label, found }, place);
  };

  /** One of a few choices; blank or not there means the default. */
  const choiceOf = <T>(key: ProfileField, choices: ReadonlyMap<string, T>, otherwise: T): T => {
    const { label } = PROFILE[key];
    const entry = readField(range, PROFILE[key]) && entryOf(key);
    if (!entry?.found) return otherwise;
    const { found, place } = entry;
    const choice = choices.get(String(parseNumber(found) ?? found));
    if (choice !== undefined) return choice;
    const list = Array.from(choices.keys()).join(", ");
    refuse(workbookTexts.optionInvalid, { label, found, choices: list }, place);
    return otherwise;
  };

  return { problems, textOf, yearOf, choiceOf };
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
  const valueOf = (field: FormField) => {
    const cell = readField(range, field, title.row + 1);
    return !cell || cell.isError ? "" : cell.value;
  };
  const textOf = (field: FormField) => normalizeText(String(valueOf(field))).trim();
  const date = valueOf(MEMO.date);
  const typed = textOf(MEMO.date);
  const memo: MemoFields = {
    department: textOf(MEMO.department),
    number: textOf(MEMO.number),
    date: (typeof date === "number" ? dateFromSerial(date) : parseThaiDate(typed)) ?? typed,
    subject: textOf(MEMO.subject),
    to: textOf(MEMO.to),
    body: textOf(MEMO.body),
  };
  return Object.values(memo).some((value) => value !== "") ? { memo } : {};
}

/**
 * Where the years of the result and of the plan stand on a profile sheet: row and column within the range that was read,
 * and the address; null when a label is gone.
 */
export function yearPlaces(
  cells: SheetCells,
): Readonly<
  Record<
    "fiscalYear" | "planYear",
    { readonly row: number; readonly column: number; readonly address: string }
  >
> | null {
  const placeFor = (field: "fiscalYear" | "planYear") => {
    const label = findLabel(cells, PROFILE[field].label);
    if (!label) return null;
    const [row, column] = [label.row, label.column + 1];
    return { row, column, address: cellAddress(cells.row + row, cells.column + column) };
  };
  const [fiscalYear, planYear] = [placeFor("fiscalYear"), placeFor("planYear")];
  return fiscalYear && planYear ? { fiscalYear, planYear } : null;
}
