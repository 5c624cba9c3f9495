import { assess } from "../../ita/assessment";
import type { Signer } from "../../ita/records";
import { ok, type Result } from "../../core/result";
import { formatThaiDate } from "../../thai/date";
import { breakLines, textWidth } from "../../thai/measure";
import { formatNumber } from "../../thai/number";
import { splitText } from "../../thai/split";
import { SheetBuilder } from "../builder";
import { measureTextHeight } from "../layout/heights";
import type { PageSetup, SheetPlan, Style } from "../plan";
import { POINTS_PER_CM, REPORT_FONT } from "../theme";
import { announcedNotes } from "./announced";
import { inDigits, keepYears } from "./digits";
import { isRefusal, withoutScores, type Report, type ReportData } from "./report";

/** Margins of the memo form of the Office of the Prime Minister, in centimetres. */
const PAGE: PageSetup = {
  orientation: "Portrait",
  margins: { top: 1.5, bottom: 2, left: 3, right: 2, header: 0.8, footer: 0.8 },
};
/** A grid of narrow columns, so that every line can have its own label width; narrower than the page prints. */
const COLUMNS = 21;
const COLUMN = 18.75;
const SIZE = 16;
const LABEL: Style = { size: 20, bold: true, vertical: "Bottom" };
const VALUE: Style = {
  size: SIZE,
  vertical: "Bottom",
  numberFormat: "@",
  border: { EdgeBottom: "Dot" },
};
const LABEL_ROW = 28;
const VALUE_ROW = 25;
const BODY_LINE = 24;
/** Room above a name where people sign. */
const SIGNING = 30;
/** 2.5 cm at the beginning of a paragraph. */
const INDENT = "\u00a0".repeat(20);
/** Lines of one row of a long paragraph, so that no row is too tall and a page can end between two. */
const PIECE = 10;
const DOTS = ".".repeat(40);
/** Column of the right half, where the first signature stands. */
const RIGHT = 10;
const HALF = 10;

/** The covering memo (บันทึกข้อความ): heading, dotted lines, text, signatures of up to three levels with their dates. */
export const memo: Report = {
  id: "memo",
  unwanted: withoutScores,
  build(data: ReportData): Result<SheetPlan> {
    const { agency, options } = data;
    const fields = agency.memo;
    const digits = (text: string) => inDigits(text, options.digits);
    const sheet = new SheetBuilder(Array.from({ length: COLUMNS }, () => COLUMN));
    const cells = (): (string | null)[] => Array.from({ length: COLUMNS }, () => null);

    const heading = cells();
    heading[3] = "บันทึกข้อความ";
    // The emblem of 1.5 cm goes to the left of the heading.
    const head = sheet.rows([heading], { height: 1.5 * POINTS_PER_CM });
    sheet.merge({ ...head, columns: 3 });
    sheet.merge({ ...head, column: 3, columns: COLUMNS - 6 });
    sheet.style(head, { size: 29, bold: true, horizontal: "Center", vertical: "Center" });

    const date = fields?.date;
    const written = typeof date === "object" ? formatThaiDate(date, "long") : (date ?? "");
    addLine(sheet, [["ส่วนราชการ", digits(fields?.department || agency.name), COLUMNS]]);
    addLine(sheet, [
      ["ที่", digits(fields?.number ?? ""), RIGHT],
      ["วันที่", digits(written), COLUMNS - RIGHT],
    ]);
    const subject =
      "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) " +
      `ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear}`;
    addSubject(sheet, keepYears(digits(subject)));

    sheet.gap(6);
    const to = fields?.to || agency.signers[1]?.position || DOTS;
    sheet.line(`เรียน  ${digits(to)}`, { style: { size: SIZE, vertical: "Center" }, height: 27 });
    sheet.gap(4);
    for (const paragraph of paragraphs(data)) {
      const text = INDENT + keepYears(digits(paragraph));
      const width = sheet.width(0, COLUMNS);
      for (const piece of splitText(text, width, { size: SIZE }, PIECE)) {
        sheet.line(piece, {
          style: { size: SIZE, horizontal: "Left", vertical: "Top", wrap: true },
          height: measureTextHeight(piece, width, { size: SIZE }),
        });
      }
      sheet.gap(4);
    }
    addSignatureLevels(sheet, agency.signers, digits);
    return ok(
      sheet.plan({
        id: "memo",
        name: digits(`บันทึกข้อความ ${agency.fiscalYear}`),
        font: { name: REPORT_FONT, size: SIZE },
        page: PAGE,
        gridlines: false,
      }),
    );
  },
};

/** Columns that a label takes. */
function labelColumns(label: string): number {
  return Math.ceil((textWidth(label, { size: 20, bold: true }) + 8) / COLUMN);
}

/** One line of labels with their values on dotted lines; the third entry is the columns of label and value together. */
function addLine(
  sheet: SheetBuilder,
  parts: readonly (readonly [label: string, value: string, columns: number])[],
): void {
  const line: (string | null)[] = Array.from({ length: COLUMNS }, () => null);
  const areas: { column: number; label: number; columns: number }[] = [];
  let column = 0;
  for (const [label, value, columns] of parts) {
    const own = labelColumns(label);
    line[column] = label;
    line[column + own] = value || null;
    areas.push({ column, label: own, columns });
    column += columns;
  }
  const row = sheet.rows([line], { height: LABEL_ROW });
  for (const { column: first, label, columns } of areas) {
    const labelArea = { ...row, column: first, columns: label };
    const valueArea = { ...row, column: first + label, columns: columns - label };
    sheet.merge(labelArea);
    sheet.merge(valueArea);
    sheet.style(labelArea, LABEL);
    sheet.style(valueArea, VALUE);
  }
}

/** The subject: a row and a dotted line for each of its lines. */
function addSubject(sheet: SheetBuilder, subject: string): void {
  const label = "เรื่อง";
  const own = labelColumns(label);
  const width = sheet.width(own, COLUMNS - own);
  breakLines(subject, width, { size: SIZE }).forEach((text, index) => {
    if (index === 0) {
      addLine(sheet, [[label, text.trim(), COLUMNS]]);
      return;
    }
    const cells = [text.trim(), ...Array.from({ length: COLUMNS - own - 1 }, () => null)];
    const row = sheet.rows([cells], { column: own, height: VALUE_ROW, style: VALUE });
    sheet.merge(row);
  });
}

/** The officer's own text, else one composed of what the workbook holds. */
function paragraphs(data: ReportData): string[] {
  const { agency, scores, measures } = data;
  const own = agency.memo?.body ?? "";
  if (own)
    return own
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  // The line of the department often ends with its telephone number.
  const department = agency.memo?.department.replace(/\s*โทร.*$/, "");
  const by = department || agency.name;
  const texts: string[] = [];
  if (isRefusal(scores)) {
    texts.push(
      `ด้วย${agency.name}เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear} นั้น`,
    );
  } else {
    const assessment = assess(scores, data.book);
    const { total, level } = assessment;
    texts.push(
      `ด้วย${agency.name}ได้รับผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ${agency.fiscalYear} คะแนนรวม ${formatNumber(total.score, 2)} คะแนน อยู่ในระดับ ${level.name} นั้น`,
    );
    if (data.ownRules !== null) texts.push(`ทั้งนี้ ${data.ownRules}`);
    const { brief } = announcedNotes(assessment, data.book.core);
    if (brief !== null) texts.push(`ทั้งนี้ ${brief}`);
  }
  const count = isRefusal(measures) ? 0 : measures.length;
  const plan = count
    ? ` และจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${agency.planYear} รวม ${count} รายการ`
    : "";
  texts.push(
    `${by}ได้วิเคราะห์ผลการประเมินดังกล่าว${plan} แล้ว รายละเอียดตามรายงานที่เสนอมาพร้อมนี้ เห็นควรแจ้งส่วนราชการที่เกี่ยวข้องทราบและเผยแพร่ต่อสาธารณะตามที่กำหนด`,
  );
  texts.push("จึงเรียนมาเพื่อโปรดพิจารณา");
  return texts;
}

const NOBODY: Signer = { name: "", position: "", role: "" };

/** Who writes signs on the right; the levels above sign side by side below. */
function addSignatureLevels(
  sheet: SheetBuilder,
  signers: readonly Signer[],
  digits: (text: string) => string,
): void {
  const [writer = NOBODY, second, third] = signers;
  addBlocks(sheet, [null, signature(writer)], digits);
  if (!second) return;
  sheet.gap(14);
  const passedOn = third
    ? [`เรียน  ${third.position || DOTS}`, "- เพื่อโปรดพิจารณา"]
    : [`ความเห็น ${DOTS}`, DOTS];
  addBlocks(
    sheet,
    [
      [...passedOn, ...signature(second)],
      third ? [`คำสั่ง ${DOTS}`, DOTS, ...signature(third)] : null,
    ],
    digits,
  );
}

/** Room to sign, name, position and date. */
function signature({ name, position }: Signer): string[] {
  return ["", `(${name || DOTS})`, position, `วันที่ ${DOTS}`];
}

/** Lines of the left and the right half, row by row from the same height. */
function addBlocks(
  sheet: SheetBuilder,
  [left, right]: readonly [readonly string[] | null, readonly string[] | null],
  digits: (text: string) => string,
): void {
  const rows = Math.max(left?.length ?? 0, right?.length ?? 0);
  const widths = [sheet.width(0, HALF), sheet.width(RIGHT + 1, HALF)];
  const fit = (text: string, half: number) => {
    // Dots as far as the half goes.
    let shown = digits(text);
    const room = (widths[half] ?? 0) - 8;
    while (shown.includes("......") && textWidth(shown, { size: SIZE }) > room) {
      shown = shown.replace("......", ".....");
    }
    return shown;
  };
  for (let index = 0; index < rows; index++) {
    const texts = [left, right].map((lines, half) => fit(lines?.[index] ?? "", half));
    const line: (string | null)[] = Array.from({ length: COLUMNS }, () => null);
    line[0] = texts[0] || null;
    line[RIGHT + 1] = texts[1] || null;
    const signing = rows - index === 4;
    const height = signing
      ? SIGNING
      : Math.max(
          BODY_LINE,
          ...texts.map((text, half) => measureTextHeight(text, widths[half] ?? 0, { size: SIZE })),
        );
    const row = sheet.rows([line], { height });
    // What is written above the room to sign stands left, the signature itself in the middle of its half.
    const horizontal = rows - index > 4 ? "Left" : "Center";
    for (const column of [0, RIGHT + 1]) {
      const area = { ...row, column, columns: HALF };
      sheet.merge(area);
      sheet.style(area, { size: SIZE, horizontal, vertical: "Top", wrap: true });
    }
  }
}
