import type { SheetRules } from "../../ita/override";
import { bookFor } from "../../ita/rulebook/book";
import type { Provenance, RuleBook } from "../../ita/rulebook/schema";
import { provisionalNote } from "../../ita/rulebook/standIn";
import { readFiscalYear } from "../../ita/years";
import {
  ruleEntries,
  ruleValueText,
  type RuleEntry,
  type RuleSection,
  type RuleValue,
} from "../../ita/ruleEntries";
import { ownRulesText, rulesTexts } from "../../locale/rules";
import type { Reading, Refusal } from "../../core/result";
import { say } from "../../core/text";
import { thaiSource } from "../../locale/sources";
import { SheetBuilder } from "../builder";
import { measureRowHeight } from "../layout/heights";
import type { Cell, SheetPlan, Validation } from "../plan";
import { COLORS, HEADER, INDENT, INPUT, NOTE, REPORT_FONT, DATA_PAGE, TITLE } from "../theme";
import type { AddedSheet } from "./dataSheet";
import { OWN_RULES_NAME } from "./ownRule";
import { readRules, RULES_HEADINGS } from "./readRules";
import { addSheetYear, sheetYearOf } from "./sheetYear";

/** Width of each column in points; the office's own texts are long. */
const WIDTHS = [270, 80, 190, 70, 190];
const SIZE = 14;
/** Column of the office's own values. */
const OWN = 2;

const NOTE_TEXT =
  "หาก ป.ป.ช. เปลี่ยนเกณฑ์ หรือข้อความใดยังไม่มี พิมพ์ในช่องสีเหลือง เว้นว่างไว้เมื่อใช้ค่าเดิม พิมพ์ - เพื่อตัดระดับออก รายงานจะระบุเกณฑ์ที่หน่วยงานกำหนดเอง";

/** Titles of the sections below the numbers. */
const SECTIONS: Readonly<Record<Exclude<RuleSection, "numbers">, string>> = {
  levels: "ระดับผลการประเมิน",
  indicators: "ตัวชี้วัด",
  groups: "ตัวชี้วัดย่อย OIT",
  questions: "ข้อคำถาม IIT และ EIT",
  items: "รายการ OIT",
};

/** The year's rules, and the office's own values beside them. */
export const rulesSheet: AddedSheet<"rules", { readonly rules: Reading<SheetRules> }> = {
  id: "rules",
  name: { th: "เกณฑ์", en: "Rules" },
  purpose: {
    th: "น้ำหนัก ระดับ ข้อคำถาม และรายการของปี พร้อมที่มา พิมพ์ค่าและข้อความของหน่วยงานได้",
    en: "The year's weights, levels, questions and items with their sources; own values and texts can be typed",
  },
  anchor: { kind: "name", name: OWN_RULES_NAME },
  needed: false,
  plan: ({ fiscalYear }) => planRules(fiscalYear),
  read: (cells, { builtIn, planYear }) => {
    // The sheet may also be of the year of the plan, whose list of items and form the plan is made by.
    const ofPlan = readFiscalYear(sheetYearOf(cells).found) === planYear;
    const rules = readRules(cells, ofPlan ? bookFor(planYear) : builtIn);
    return { rules: { ...rules, notes: ownRulesNotes(rules.value) } };
  },
};

/**
 * The rules sheet of a year: every rule, name and text with how well it is known and where it comes from, and beside
 * it a cell for the office's own. It can be made for any year: one of which nothing is known begins with the newest.
 * @param own values to begin with, by the path of their entry
 */
export function planRules(
  fiscalYear: number,
  own: ReadonlyMap<string, RuleValue> = new Map(),
): SheetPlan {
  const book = bookFor(fiscalYear);
  const sheet = new SheetBuilder(WIDTHS);
  sheet.line("เกณฑ์การประเมิน ITA ที่ใช้คำนวณ", { style: TITLE, height: 30 });
  addSheetYear(sheet, fiscalYear, 1);
  const provisional = provisionalNote(book);
  const notes = [
    ...(provisional ? [say(provisional.text, "th", provisional.params)] : []),
    NOTE_TEXT,
  ];
  sheet.line(notes.join("\n"), {
    style: { ...NOTE, horizontal: "Center", wrap: true },
    height: 44 * notes.length,
  });
  const header = sheet.rows([Object.values(RULES_HEADINGS)], { style: HEADER, height: 28 });
  const validations: Validation[] = [];
  const entries = ruleEntries(book);
  const section = (wanted: RuleSection) => {
    const lines = entries.filter((entry) => entry.section === wanted);
    const area = addEntries(sheet, lines, book, own);
    validations.push(
      ...lines.flatMap((entry, index) =>
        validationOf(entry, { row: area.row + index, column: OWN, rows: 1, columns: 1 }),
      ),
    );
    return area;
  };
  const numbers = section("numbers");
  const titled = (title: string) => {
    sheet.gap(12);
    sheet.line(title, { style: { bold: true, size: 16 }, height: 26 });
  };
  for (const [id, title] of Object.entries(SECTIONS)) {
    titled(title);
    section(id as keyof typeof SECTIONS);
  }
  if (book.scales.length > 0) {
    titled("แบบคำตอบ");
    addLines(sheet, book.scales.map(scaleLine));
  }
  return sheet.plan({
    id: rulesSheet.id,
    name: rulesSheet.name.th,
    font: { name: REPORT_FONT, size: SIZE },
    names: [{ name: rulesSheet.anchor.name, area: { ...numbers, column: OWN, columns: 1 } }],
    validations,
    page: { orientation: "Portrait", ...DATA_PAGE, titleRows: { row: header.row, rows: 1 } },
    freezeRows: header.row + 1,
    tabColor: COLORS.brand,
    gridlines: false,
    select: { row: numbers.row, column: OWN },
  });
}

/** Appends entries with a yellow cell for the own value of each. */
function addEntries(
  sheet: SheetBuilder,
  entries: readonly RuleEntry[],
  book: RuleBook,
  own: ReadonlyMap<string, RuleValue>,
) {
  const area = addLines(
    sheet,
    entries.map((entry) => [entry.label.th, builtInCell(entry, book), entry]),
    entries.map(({ path }) => own.get(path)),
  );
  sheet.style({ ...area, column: OWN, columns: 1 }, { ...INPUT, locked: false });
  entries.forEach((entry, index) => {
    const set = own.get(entry.path);
    if (set !== undefined) sheet.put(area.row + index, OWN, [[cellOf(set, entry)]]);
  });
  return area;
}

/** What comes with the add-in; of a text that the label says already, what it belongs to. */
function builtInCell(entry: RuleEntry, { core, indicators }: RuleBook): Cell {
  const { path, section, value } = entry;
  const key = entry.key ?? "";
  if (section === "groups" && path.endsWith(".title")) {
    const group = core.oitGroups.find(({ id }) => id === key);
    return group ? `o${group.first}–o${group.last}` : null;
  }
  if (path.startsWith("names.")) {
    return indicators.find(({ number }) => `${number}.` === key)?.instrument ?? null;
  }
  return path.startsWith("texts.") || value === null ? null : cellOf(value, entry);
}

function cellOf(value: RuleValue, { choices }: RuleEntry): Cell {
  const choice = choices?.find(({ id }) => id === value);
  return choice?.text.th ?? (typeof value === "number" ? value : ruleValueText(value).th);
}

function validationOf({ kind, choices }: RuleEntry, area: Validation["area"]): Validation[] {
  const title = RULES_HEADINGS.own;
  if (kind === "choice") {
    const source = (choices ?? []).map(({ text }) => text.th);
    const error = { title, message: "เลือกจากรายการ หรือเว้นว่าง" };
    return [{ kind: "list", area, source, strict: true, error }];
  }
  if (kind === "text") return [];
  const error = { title, message: "พิมพ์ตัวเลข 0 ถึง 100 หรือเว้นว่าง" };
  return [{ kind: "decimal", area, min: 0, max: 100, error }];
}

type RuleLine = readonly [label: string, value: Cell, known: Provenance];

/** An answer scale with its points, which stand among the numbers. */
function scaleLine({ labels, points }: RuleBook["scales"][number]): RuleLine {
  const answers = labels.value.map((label, index) => `${label} = ${points.value[index] ?? ""}`);
  return [answers.join(", "), `${labels.value.length} ระดับ`, points];
}

/**
 * Appends lines under the headings: what it is, the value, room for the own one, confidence and source.
 * @param own own values that rows must have room for
 */
function addLines(
  sheet: SheetBuilder,
  lines: readonly RuleLine[],
  own: readonly (RuleValue | undefined)[] = [],
) {
  const cells = lines.map(([label, value, { confidence, source }]): Cell[] => [
    label,
    value,
    null,
    rulesTexts[confidence].th,
    thaiSource(source),
  ]);
  const area = sheet.rows(cells, {
    style: { vertical: "Center", wrap: true, border: "Continuous", horizontal: "Center" },
    height: cells.map((line, index) =>
      measureRowHeight(
        line.map((cell, column) =>
          column === OWN ? String(own[index] ?? "") : typeof cell === "string" ? cell : "",
        ),
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
