import { areaAddress } from "../../cells/a1";
import type { Area } from "../../cells/area";
import type { YearScores } from "../../ita/records";
import type { CoreRules, RuleBook } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import type { SheetBuilder } from "../builder";
import type { Cell } from "../plan";
import { COLORS, INPUT, NOTE } from "../theme";
import { addTable, type Columns } from "./columns";
import { ownRuleOr } from "./ownRule";
import {
  levelFormula,
  meanOf,
  reachedText,
  statusOf,
  sumOfInstrument,
  totalOf,
  weightedOf,
  whenComplete,
} from "./scoreFormulas";

const CENTRED = { horizontal: "Center" } as const;
const SCORE = { ...CENTRED, numberFormat: "0.00" } as const;
const QUIET = { ...SCORE, color: COLORS.noteText } as const;
const BODY = { border: "Continuous", vertical: "Center" } as const;

/** A row an instrument and one for the total; the widths are those of the scores above, from the second column on. */
export const RESULT_COLUMNS = {
  part: { heading: "แบบประเมิน", width: 210 },
  weight: { heading: "น้ำหนัก (ร้อยละ)", width: 100, style: { ...CENTRED, numberFormat: "0" } },
  score: { heading: "คะแนนรายเครื่องมือ", width: 110, style: SCORE },
  weighted: { heading: "คะแนนถ่วงน้ำหนัก", width: 110, style: SCORE },
  published: {
    heading: "คะแนนที่ประกาศ",
    width: 110,
    style: { ...INPUT, ...SCORE, locked: false },
  },
  sum: { heading: "ผลรวมคะแนน", width: 100, style: QUIET },
} as const satisfies Columns<string>;
export const TOTAL_LABEL = "คะแนนรวม";
const LEVEL_LABEL = "ระดับผลการประเมิน";
/** Label of the row with the announced level. */
export const PUBLISHED_LEVEL_LABEL = "ระดับที่ประกาศ";
/** Columns from the labels of the levels to the levels. */
export const LEVEL_OFFSET = 2;

/** The year's levels, best first. */
export const LEVEL_COLUMNS = {
  name: { heading: "ระดับ", width: 210, style: { horizontal: "Left", indent: 1 } },
  total: { heading: "คะแนนรวมตั้งแต่", width: 100, style: SCORE },
  each: { heading: "ทุกเครื่องมือตั้งแต่", width: 110, style: SCORE },
  reached: { heading: "ผล", width: 110, style: CENTRED },
} as const satisfies Columns<string>;
/** Label of the row with the pass line. */
export const PASS_LABEL = "เกณฑ์ผ่านรายตัวชี้วัด";

/** Cells of the scores above. */
export interface ScoreCells {
  /** Instrument of each indicator. */
  readonly instruments: Area;
  /** Scores as numbers. */
  readonly numbers: Area;
  /** Row of the cell that says whether the scores can be used; it stands below the numbers. */
  readonly statusRow: number;
}

/** Where what follows the scores stands. */
export interface ResultCells {
  /** Cells for the announced figures. */
  readonly published: Area;
  /** Cell for the announced level. */
  readonly publishedLevel: Area;
  /** Cells with formulas. */
  readonly computed: readonly Area[];
  /** Address of the cell with the year's pass line. */
  readonly passLine: string;
}

const absolute = (area: Area) => areaAddress(area, true);

/** Appends instruments, total and level, and below them the rules of the year that they follow. */
export function addScoreResults(
  sheet: SheetBuilder,
  book: RuleBook,
  cells: ScoreCells,
  { published = {}, publishedLevel }: Pick<YearScores, "published" | "publishedLevel">,
): ResultCells {
  const { core } = book;
  const from = cells.instruments.column - 1;
  const first = sheet.row + 1;
  const status = { ...cells.numbers, row: cells.statusRow, rows: 1 };
  const statusCell = absolute(status);
  const numbers = absolute(cells.numbers);
  const columns = Object.keys(RESULT_COLUMNS);
  const at = (key: keyof typeof RESULT_COLUMNS, row: number, rows = 1): string =>
    absolute({ row: first + row, column: from + columns.indexOf(key), rows, columns: 1 });
  const parts = INSTRUMENTS.map((instrument, row) => ({
    instrument,
    count: core.indicators.filter((name) => name === instrument).length,
    sum: at("sum", row),
    weight: at("weight", row),
    name: at("part", row),
  }));
  const complete = (inner: string): Cell => ({ formula: whenComplete(statusCell, inner) });
  const total = complete(totalOf(parts));
  const { body, column } = addTable(
    sheet,
    RESULT_COLUMNS,
    [
      ...parts.map(({ instrument, count, sum, weight, name }) => ({
        part: instrument,
        weight: ownRuleOr(book, `core.weights.${instrument}`, core.weights[instrument]),
        score: complete(meanOf(sum, count)),
        weighted: complete(weightedOf(sum, weight, count)),
        published: published[instrument] ?? null,
        sum: complete(sumOfInstrument(absolute(cells.instruments), name, numbers)),
      })),
      {
        part: TOTAL_LABEL,
        weight: { formula: `=SUM(${at("weight", 0, parts.length)})` },
        score: total,
        weighted: total,
        published: published.total ?? null,
      },
    ],
    { from, headerHeight: 46, body: BODY, rowHeight: 26 },
  );
  const totalRow = { ...body, row: body.row + parts.length, rows: 1 };
  sheet.style(totalRow, { bold: true });
  const weights = at("weight", 0, parts.length);
  sheet.put(
    status.row,
    status.column,
    [[{ formula: statusOf(numbers, cells.numbers.rows, weights) }]],
    { ...CENTRED, color: COLORS.noteText },
  );
  const totalCell = at("score", parts.length);
  const level = addLevelRow(sheet, from, columns.length);
  const announced = addPublishedLevelRow(sheet, from, columns.length, publishedLevel?.name ?? null);
  sheet.style({ ...column("part"), rows: body.rows + 2 }, { horizontal: "Left", indent: 1 });
  sheet.line(
    "คะแนนและระดับที่ประกาศ: ใส่ตามประกาศผลเพื่อตรวจทาน เว้นว่างได้ ระดับคำนวณจากคะแนนที่ปัดเศษเป็นทศนิยม ๒ ตำแหน่ง",
    { style: NOTE, height: 24 },
  );
  const rules = addRules(sheet, book, from, totalCell, at("score", 0, parts.length));
  sheet.put(level.row, level.column, [
    [{ formula: levelFormula(totalCell, rules.names, rules.reached) }],
  ]);
  const computed = [column("weight", 3), column("sum"), level, status, ...rules.computed];
  return {
    published: column("published"),
    publishedLevel: announced,
    computed,
    passLine: rules.passLine,
  };
}

/** Appends the row of the level; returns its cell. */
function addLevelRow(sheet: SheetBuilder, from: number, columns: number): Area {
  const cells: Cell[] = Array.from({ length: columns }, (_, index) =>
    index === 0 ? LEVEL_LABEL : null,
  );
  const row = sheet.rows([cells], {
    column: from,
    height: 30,
    style: { ...BODY, bold: true, fill: COLORS.headerFill },
  });
  const level = { ...row, column: from + LEVEL_OFFSET, columns: columns - LEVEL_OFFSET };
  sheet.merge(level);
  sheet.style(level, { horizontal: "Center", size: 18 });
  return level;
}

/** Appends the row for the announced level; returns its cell. */
function addPublishedLevelRow(
  sheet: SheetBuilder,
  from: number,
  columns: number,
  name: string | null,
): Area {
  const cells: Cell[] = Array.from({ length: columns }, (_, index) =>
    index === 0 ? PUBLISHED_LEVEL_LABEL : index === LEVEL_OFFSET ? name : null,
  );
  const row = sheet.rows([cells], { column: from, height: 26, style: BODY });
  const level = { ...row, column: from + LEVEL_OFFSET, columns: columns - LEVEL_OFFSET };
  sheet.merge(level);
  sheet.style(level, { ...INPUT, ...CENTRED, locked: false });
  return { ...level, columns: 1 };
}

/** Appends the levels and the pass line of the year, with the office's own values where its rules sheet has some. */
function addRules(
  sheet: SheetBuilder,
  book: RuleBook,
  from: number,
  total: string,
  instruments: string,
): {
  readonly names: string;
  readonly reached: string;
  readonly passLine: string;
  readonly computed: readonly Area[];
} {
  const { levels, passLine }: CoreRules = book.core;
  sheet.gap(14);
  sheet.line("เกณฑ์ที่ใช้คำนวณ", { column: from, style: { bold: true }, height: 26 });
  const first = sheet.row + 1;
  const columns = Object.keys(LEVEL_COLUMNS);
  const at = (key: keyof typeof LEVEL_COLUMNS, row: number) =>
    absolute({ row: first + row, column: from + columns.indexOf(key), rows: 1, columns: 1 });
  const { column } = addTable(
    sheet,
    LEVEL_COLUMNS,
    levels.map(({ name, total: least, eachInstrument }, row) => ({
      name,
      // The last level takes every score.
      total: row === levels.length - 1 ? least : ownRuleOr(book, `core.levels.${row}.total`, least),
      each:
        eachInstrument === null
          ? null
          : ownRuleOr(book, `core.levels.${row}.eachInstrument`, eachInstrument),
      reached: {
        formula: reachedText(total, instruments, {
          total: at("total", row),
          each: at("each", row),
        }),
      },
    })),
    { from, headerHeight: 46, body: BODY, rowHeight: 24 },
  );
  const line = sheet.rows([[PASS_LABEL, ownRuleOr(book, "core.passLine", passLine)]], {
    column: from,
    height: 24,
    style: BODY,
  });
  sheet.style({ ...line, columns: 1 }, { horizontal: "Left", indent: 1 });
  const passCell = { ...line, column: line.column + 1, columns: 1 };
  sheet.style(passCell, SCORE);
  return {
    names: absolute(column("name")),
    reached: absolute(column("reached")),
    passLine: absolute(passCell),
    computed: [column("total", 3), passCell],
  };
}
