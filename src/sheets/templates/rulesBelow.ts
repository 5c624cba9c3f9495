/** Numbers, weights, levels and the pass line of a year as a list of cells, for an older scores sheet that shows none. */
import { areaAddress, cellAddress } from "../../cells/a1";
import type { Instrument, RuleBook } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import type { Cell } from "../plan";
import { ownRuleOr } from "./ownRule";
import { reachedText, statusOf, sumOfInstrument, typedNumber } from "./scoreFormulas";
import { LEVEL_COLUMNS, PASS_LABEL } from "./scoreResults";

/** A place on a sheet, counted from 0. */
interface CellSpot {
  readonly row: number;
  readonly column: number;
}

/** A cell to be written. */
export interface PutCell extends CellSpot {
  /** A formula with "=", a text or a number. */
  readonly after: string | number;
  /** Cell whose look it gets; left out: none. */
  readonly like?: CellSpot;
}

/** Where the list goes, and what it looks like. */
export interface BelowPlace extends CellSpot {
  /** Cells of the total and of the instruments' scores that the level is judged by; null: no levels are listed. */
  readonly graded: { readonly total: string; readonly instruments: string } | null;
  readonly looks: Readonly<Record<"heading" | "label" | "figure", CellSpot | undefined>>;
}

/** The list: its cells, and the addresses of what formulas refer to. */
export interface RulesBelow {
  readonly cells: readonly PutCell[];
  /** Each score as a number, in official order. */
  readonly numbers: readonly string[];
  /** Says whether the scores can be used. */
  readonly status: string;
  readonly passLine: string;
  readonly parts: Readonly<
    Record<Instrument, { readonly sum: string; readonly weight: string; readonly count: number }>
  >;
  readonly levels:
    | (NonNullable<BelowPlace["graded"]> & { readonly names: string; readonly reached: string })
    | null;
}

const TITLE = "เกณฑ์และตัวเลขที่ใช้คำนวณ";
const SCORE_HEADINGS = ["คะแนนของ", "เครื่องมือ", "ตัวเลขที่ใช้คำนวณ"];
const STATUS_LABEL = "ครบหรือไม่";
const WEIGHT_HEADINGS = ["น้ำหนักของ", "น้ำหนัก (ร้อยละ)"];

/**
 * The list with its first cell at a place.
 * @param book built-in rules; the office's own values are taken where the workbook has a rules sheet
 * @param scores addresses of the year's score cells in official order
 */
export function rulesBelow(
  book: RuleBook,
  scores: readonly string[],
  { row: top, column: left, graded, looks }: BelowPlace,
): RulesBelow {
  const { core } = book;
  const cells: PutCell[] = [];
  let next = top;
  /** Writes a line; the first cell is a label. @returns its row */
  const line = (values: readonly Cell[], kind: "heading" | "body" | "title"): number => {
    values.forEach((value, index) => {
      if (value === null || typeof value === "boolean") return;
      const look = kind === "heading" ? looks.heading : index === 0 ? looks.label : looks.figure;
      const after = typeof value === "object" ? value.formula : value;
      const like = kind === "title" ? undefined : look;
      cells.push({ row: next, column: left + index, after, ...(like && { like }) });
    });
    return next++;
  };
  const address = (row: number, column: number, rows = 1) =>
    areaAddress({ row, column: left + column, rows, columns: 1 }, true);

  line([TITLE], "title");
  line(SCORE_HEADINGS, "heading");
  const firstScore = next;
  core.indicators.forEach((instrument, index) =>
    line(
      [`ตัวชี้วัดที่ ${index + 1}`, instrument, { formula: `=${typedNumber(scores[index] ?? "")}` }],
      "body",
    ),
  );
  const [instruments, numbers] = [1, 2].map((column) =>
    address(firstScore, column, core.indicators.length),
  ) as [string, string];
  const statusRow = next++;
  line(WEIGHT_HEADINGS, "heading");
  const firstWeight = next;
  const parts = Object.fromEntries(
    INSTRUMENTS.map((instrument) => {
      const own = ownRuleOr(book, `core.weights.${instrument}`, core.weights[instrument]);
      const row = line([`น้ำหนัก ${instrument}`, own], "body");
      return [
        instrument,
        {
          sum: sumOfInstrument(instruments, `"${instrument}"`, numbers),
          weight: address(row, 1),
          count: core.indicators.filter((one) => one === instrument).length,
        },
      ];
    }),
  ) as Record<Instrument, RulesBelow["parts"][Instrument]>;
  const weights = address(firstWeight, 1, INSTRUMENTS.length);
  const status = statusOf(numbers, core.indicators.length, weights);
  cells.push({
    row: statusRow,
    column: left,
    after: STATUS_LABEL,
    ...(looks.label && { like: looks.label }),
  });
  cells.push({
    row: statusRow,
    column: left + 2,
    after: status,
    ...(looks.figure && { like: looks.figure }),
  });
  const levels = graded && listLevels(book, graded, line, address);
  const passRow = line([PASS_LABEL, ownRuleOr(book, "core.passLine", core.passLine)], "body");
  return {
    cells,
    numbers: core.indicators.map((_, index) => `$${cellAddress(firstScore + index, left + 2)}`),
    status: address(statusRow, 2),
    passLine: address(passRow, 1),
    parts,
    levels: levels && graded && { ...graded, ...levels },
  };
}

/** Lists the levels, best first, each with what it asks for and whether it is reached. */
function listLevels(
  book: RuleBook,
  { total, instruments }: NonNullable<BelowPlace["graded"]>,
  line: (values: readonly Cell[], kind: "heading" | "body") => number,
  address: (row: number, column: number, rows?: number) => string,
): { readonly names: string; readonly reached: string } {
  const { levels } = book.core;
  const heading = line(
    Object.values(LEVEL_COLUMNS).map(({ heading: text }) => text),
    "heading",
  );
  levels.forEach(({ name, total: least, eachInstrument }, index) => {
    const row = heading + 1 + index;
    const isLast = index === levels.length - 1;
    line(
      [
        name,
        isLast ? least : ownRuleOr(book, `core.levels.${index}.total`, least),
        eachInstrument === null
          ? null
          : ownRuleOr(book, `core.levels.${index}.eachInstrument`, eachInstrument),
        {
          formula: reachedText(total, instruments, {
            total: address(row, 1),
            each: address(row, 2),
          }),
        },
      ],
      "body",
    );
  });
  return {
    names: address(heading + 1, 0, levels.length),
    reached: address(heading + 1, 3, levels.length),
  };
}
