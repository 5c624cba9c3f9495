import {
  applyOverride,
  ruleEntries,
  ruleValueText,
  type OverrideFault,
  type RuleEntry,
  type RuleValue,
  type SheetRules,
} from "../../ita/override";
import { bookOf } from "../../ita/rulebook/book";
import type { OitRule, Provenance, RuleBook } from "../../ita/rulebook/schema";
import { ownRulesText, rulesTexts } from "../../locale/rules";
import type { Reading, Refusal } from "../../core/result";
import { thaiSource } from "../../locale/sources";
import { workbookTexts } from "../../locale/workbook";
import { normalizeText } from "../../thai/clean";
import { parseNumber } from "../../thai/number";
import { areaAddress } from "../../cells/a1";
import { SheetBuilder } from "../builder";
import { type SheetCells, isErrorValue, placeOf } from "../../cells/values";
import { findHeadings, labelKey } from "../find";
import { measureRowHeight } from "../layout/heights";
import type { Cell, SheetPlan, Validation } from "../plan";
import { COLORS, HEADER, INPUT, NOTE, REPORT_FONT, TABLE_PAGE, TITLE } from "../theme";
import type { AddedSheet } from "./dataSheet";
import { addSheetYear, sheetYearProblem } from "./sheetYear";

const HEADINGS = {
  label: "เกณฑ์",
  value: "ค่าที่มากับส่วนเสริม",
  own: "ค่าของหน่วยงาน",
  confidence: "ความแน่นอน",
  source: "ที่มา",
} as const;
const WIDTHS = [290, 90, 90, 80, 240];
const SIZE = 14;
/** Points that an indent of one step takes from a cell. */
const INDENT = 9;
const OIT_RULES: readonly OitRule[] = ["item-means", "sub-indicator-means"];
const NO_TEXT = "ยังไม่มีข้อความที่ยืนยันแล้ว";

/** The year's rules, and the office's own values beside them. */
export const rulesSheet: AddedSheet<"rules", { readonly rules: Reading<SheetRules> }> = {
  id: "rules",
  name: { th: "เกณฑ์", en: "Rules" },
  purpose: {
    th: "น้ำหนัก ระดับ และเกณฑ์ผ่านของปี พร้อมที่มา กำหนดค่าของหน่วยงานได้",
    en: "The year's weights, levels and pass line with their sources; own values can be set",
  },
  anchor: { kind: "name", name: "ITA_Rules" },
  needed: false,
  plan: ({ fiscalYear }) => planRules(fiscalYear),
  read: (cells, { builtIn }) => {
    const rules = readRules(cells, builtIn);
    return { rules: { ...rules, notes: ownRulesNotes(rules.value) } };
  },
};

type Line = readonly [label: string, value: Cell, known: Provenance];

/**
 * The rules sheet of a year: every number with how well it is known and where it comes from, and beside the numbers
 * a cell for the office's own value; below, what the year's form consists of.
 * @param own values to begin with, by the path of their entry
 */
export function planRules(
  fiscalYear: number,
  own: ReadonlyMap<string, RuleValue> = new Map(),
): SheetPlan {
  const book = bookOf(fiscalYear);
  if (!book) throw new RangeError(`no rulebook for fiscal year ${fiscalYear}`);
  const entries = ruleEntries(book);
  const sheet = new SheetBuilder(WIDTHS);
  sheet.line("เกณฑ์การประเมิน ITA ที่ใช้คำนวณ", { style: TITLE, height: 30 });
  addSheetYear(sheet, fiscalYear, 1);
  sheet.line(
    "หาก ป.ป.ช. เปลี่ยนเกณฑ์ พิมพ์ค่าใหม่ในช่องสีเหลือง เว้นว่างไว้เมื่อใช้ค่าเดิม รายงานจะระบุว่าใช้เกณฑ์ที่หน่วยงานกำหนดเอง",
    { style: { ...NOTE, horizontal: "Center" }, height: 24 },
  );
  const header = sheet.rows([Object.values(HEADINGS)], { style: HEADER, height: 28 });
  const values = addLines(
    sheet,
    entries.map((entry) => [entry.label.th, cellOf(entry.value), entry]),
  );
  sheet.style({ ...values, column: 2, columns: 1 }, { ...INPUT, locked: false });
  entries.forEach(({ path }, index) => {
    const set = own.get(path);
    if (set !== undefined) sheet.put(values.row + index, 2, [[cellOf(set)]]);
  });
  for (const [title, lines] of sections(book)) {
    sheet.gap(12);
    sheet.line(title, { style: { bold: true, size: 16 }, height: 26 });
    addLines(sheet, lines);
  }
  return sheet.plan({
    id: rulesSheet.id,
    name: rulesSheet.name.th,
    font: { name: REPORT_FONT, size: SIZE },
    names: [{ name: rulesSheet.anchor.name, area: { ...values, column: 2, columns: 1 } }],
    validations: entries.map((entry, index) =>
      validationOf(entry, { row: values.row + index, column: 2, rows: 1, columns: 1 }),
    ),
    page: { orientation: "Portrait", ...TABLE_PAGE, titleRows: { row: header.row, rows: 1 } },
    freezeRows: header.row + 1,
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: values.row, column: 2 },
  });
}

function cellOf(value: RuleValue): Cell {
  return typeof value === "number" ? value : ruleValueText(value).th;
}

function validationOf({ value }: RuleEntry, area: Validation["area"]): Validation {
  return typeof value === "number"
    ? {
        kind: "decimal",
        area,
        min: 0,
        max: 100,
        error: { title: HEADINGS.own, message: "พิมพ์ตัวเลข 0 ถึง 100 หรือเว้นว่าง" },
      }
    : {
        kind: "list",
        area,
        source: OIT_RULES.map((rule) => rulesTexts[rule].th),
        strict: true,
        error: { title: HEADINGS.own, message: "เลือกจากรายการ หรือเว้นว่าง" },
      };
}

/** Appends lines under the headings: what it is, the value, room for the own one, confidence and source. */
function addLines(sheet: SheetBuilder, lines: readonly Line[]) {
  const cells = lines.map(([label, value, { confidence, source }]): Cell[] => [
    label,
    value,
    null,
    rulesTexts[confidence].th,
    thaiSource(source),
  ]);
  const area = sheet.rows(cells, {
    style: { vertical: "Center", wrap: true, border: "Continuous", horizontal: "Center" },
    height: cells.map((line) =>
      measureRowHeight(
        line.map((cell) => (typeof cell === "string" ? cell : "")),
        WIDTHS.map((width) => width - INDENT),
        { size: SIZE },
      ),
    ),
  });
  for (const column of [0, 4]) {
    sheet.style({ ...area, column, columns: 1 }, { horizontal: "Left", indent: 1 });
  }
  sheet.style({ ...area, column: 4, columns: 1 }, { color: COLORS.noteText });
  return area;
}

/** What cannot be set here but belongs to the year: indicators, sub-indicators, answers, questions and items. */
function sections(book: RuleBook): readonly (readonly [string, readonly Line[]])[] {
  const { core, known } = book;
  const wording = ({ code, text }: { code: string; text: Provenance & { value: string | null } }) =>
    [`${code} ${text.value ?? NO_TEXT}`, null, text] as const;
  return [
    [
      "ตัวชี้วัด",
      book.indicators.map(({ number, name, instrument }) => [
        `${number}. ${name.value}`,
        instrument,
        name,
      ]),
    ],
    [
      "ตัวชี้วัดย่อย OIT",
      core.oitGroups.map(({ id, first, last }, index) => {
        const title = book.groupTitles[index]?.value ?? NO_TEXT;
        const from = known.oitGroups[index] ?? { confidence: "unverified", source: "" };
        return [`${id} ${title}`, `o${first}–o${last}`, from];
      }),
    ],
    [
      "แบบคำตอบ",
      book.scales.map(({ labels, points }) => [
        labels.value.map((label, index) => `${label} = ${points.value[index] ?? ""}`).join(", "),
        `${labels.value.length} ระดับ`,
        points,
      ]),
    ],
    ["ข้อคำถาม IIT และ EIT", book.questions.map(wording)],
    ["รายการ OIT", book.items.map(wording)],
  ];
}

/**
 * Reads the rules sheet; `range` is all that is used of it, `book` are the built-in rules of the profile's year.
 * Own values that do not fit refuse the whole sheet: no figure may come from half of an office's rules.
 */
export function readRules(range: SheetCells, book: RuleBook): Reading<SheetRules> {
  const head = findHeadings(range, HEADINGS);
  const { label: labelColumn, own: ownColumn } = head?.columns ?? {};
  if (!head || labelColumn === undefined || ownColumn === undefined) {
    const row = range.row + (head?.row ?? 0) + 1;
    const params = { label: labelColumn === undefined ? HEADINGS.label : HEADINGS.own };
    const place = { sheet: range.sheet, address: `${row}:${row}` };
    return { value: null, problems: [{ text: workbookTexts.columnMissing, params, place }] };
  }
  const entries = new Map(ruleEntries(book).map((entry) => [labelKey(entry.label.th), entry]));
  const problems: Refusal[] = [];
  const own = new Map<string, RuleValue>();
  const rows = new Map<string, number>();
  range.values.forEach((line, row) => {
    const value = line[ownColumn] ?? "";
    const found = normalizeText(String(value));
    if (row <= head.row || found === "") return;
    const place = placeOf(range, row, ownColumn);
    const report = (text: Refusal["text"], params: Refusal["params"] = { found }) =>
      problems.push({ text, params, place });
    const label = normalizeText(String(line[labelColumn] ?? ""));
    const entry = entries.get(labelKey(label));
    if (isErrorValue(value)) report(workbookTexts.cellError);
    else if (!entry || own.has(entry.path)) report(rulesTexts.ownUnknownRow, { label });
    else {
      rows.set(entry.path, row);
      const read = readValue(entry, value, found);
      if (read !== null) own.set(entry.path, read);
      else if (typeof entry.value === "number") report(rulesTexts.ownNotNumber);
      else {
        const choices = OIT_RULES.map((rule) => rulesTexts[rule].th).join(", ");
        report(rulesTexts.ownNotChoice, { found, choices });
      }
    }
  });
  // A sheet of another year that sets nothing does no harm.
  const wrongYear = sheetYearProblem(range, book.core.fiscalYear);
  if (wrongYear && (own.size > 0 || problems.length > 0)) {
    return { value: null, problems: [wrongYear] };
  }
  if (problems.length > 0) return { value: null, problems };
  const applied = applyOverride(book, own);
  if (applied.ok) return { value: { ...applied.rules, sheet: range.sheet }, problems };
  const refusals = applied.faults.map((fault) =>
    faultRefusal(fault, range, book, own, (path) => rows.get(path) ?? head.row, ownColumn),
  );
  return { value: null, problems: refusals };
}

function readValue(entry: RuleEntry, value: unknown, found: string): RuleValue | null {
  if (typeof entry.value === "number") {
    return typeof value === "number" ? value : parseNumber(found);
  }
  return OIT_RULES.find((rule) => labelKey(rulesTexts[rule].th) === labelKey(found)) ?? null;
}

const FAULT_TEXTS = {
  weights: rulesTexts.faultWeights,
  parts: rulesTexts.faultParts,
  levels: rulesTexts.faultLevels,
  range: rulesTexts.faultRange,
  whole: rulesTexts.faultWhole,
  other: rulesTexts.faultOther,
} as const satisfies Record<OverrideFault["kind"], Refusal["text"]>;

/** A fault with the cells it is about and what stands there. */
function faultRefusal(
  { kind, paths }: OverrideFault,
  range: SheetCells,
  book: RuleBook,
  own: ReadonlyMap<string, RuleValue>,
  rowOf: (path: string) => number,
  column: number,
): Refusal {
  const rows = paths.map((path) => range.row + rowOf(path));
  const row = Math.min(...rows);
  const address = areaAddress({
    row,
    column: range.column + column,
    rows: Math.max(...rows) - row + 1,
    columns: 1,
  });
  const group = kind === "weights" ? "core.weights." : "eitParts.";
  const sum = ruleEntries(book)
    .filter(({ path }) => path.startsWith(group))
    .reduce((all, { path, value }) => all + Number(own.get(path) ?? value), 0);
  const found = String(own.get(paths[0] ?? "") ?? "");
  return {
    text: FAULT_TEXTS[kind],
    params: { sum, found },
    place: { sheet: range.sheet, address },
  };
}

/** That the office's own rules are in force, and where they do not reach. */
function ownRulesNotes(rules: SheetRules | null): readonly Refusal[] {
  const th = rules && ownRulesText(rules, "th");
  const en = rules && ownRulesText(rules, "en");
  if (!rules || !th || !en) return [];
  return [
    { text: { th, en }, place: { sheet: rules.sheet } },
    { text: rulesTexts.functionsKeepRules },
  ];
}
