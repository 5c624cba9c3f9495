/**
 * Scores sheets of an older form, which called functions of the add-in, as sheets that need no add-in. Only what the add-in
 * itself once wrote is understood; whatever else stands on the sheet stays. The formulas then refer to a list of numbers,
 * weights and levels that is written below all that the sheet holds.
 */
import { cellAddress, parseAddress } from "../../cells/a1";
import type { CellValue, SheetCells } from "../../cells/values";
import type { OlderForm, PlacedFormula } from "../../ita/olderForm";
import { bookOf } from "../../ita/rulebook/book";
import type { RuleBook } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import { findLabel } from "../find";
import { findTable } from "./columns";
import { rulesBelow, type PutCell, type RulesBelow } from "./rulesBelow";
import {
  hundredths,
  levelFormula,
  meanOf,
  totalOf,
  weightedOf,
  whenComplete,
} from "./scoreFormulas";
import { RESULT_COLUMNS } from "./scoreResults";
import { NUMBER_HEADING, scoreCellsOf } from "./scores";

/** A cell that an upgrade writes; row and column are counted from 0 on the sheet. */
export interface UpgradedCell extends PutCell {
  /** The formula that it holds; "" for a cell below all that the sheet holds. */
  readonly before: string;
}

/** What makes an older scores sheet compute without the add-in. */
export interface ScoresUpgrade {
  readonly cells: readonly UpgradedCell[];
  /** Number of formulas that become Excel's own. */
  readonly formulas: number;
  /** Formulas of the older form whose range is not that of the sheet's scores: they stay. */
  readonly left: readonly PlacedFormula[];
}

/** What a scores sheet of a year holds of the older form; null where it holds none. */
export function olderFormOf(
  range: SheetCells | undefined,
  fiscalYear: number | undefined,
): OlderForm | null {
  const book = fiscalYear === undefined ? null : bookOf(fiscalYear);
  const upgrade = range && book && upgradeScores(range, book);
  if (!upgrade) return null;
  const ready = upgrade.cells.flatMap(({ row, column, before }) =>
    before === "" ? [] : [{ row, column, formula: before }],
  );
  return { sheet: range.sheet, ready, left: upgrade.left };
}

/** A call; `_xldudf_ITA_` is how Excel writes it without the add-in. */
const call = (name: string) => String.raw`(?:_xldudf_ITA_|ITA\.)${name}`;
const REFERENCE = String.raw`([$A-Z0-9:]+)`;
const YEAR = String.raw`(?:,([^,()"]+))?`;
const PASSES = new RegExp(
  String.raw`^=IF\(${REFERENCE}="","",IF\(${call("PASS")}\(${REFERENCE}${YEAR}\),"ผ่าน","ไม่ผ่าน"\)\)$`,
  "i",
);
const COMPUTES = new RegExp(
  String.raw`^=IF\(COUNTA\(${REFERENCE}\)<\d+,"",${call("(INSTRUMENT|WEIGHTED|TOTAL)")}\((?:"(IIT|EIT|OIT)",)?${REFERENCE}${YEAR}\)\)$`,
  "i",
);
const GRADES = new RegExp(
  String.raw`^=IF\(${REFERENCE}="","",${call("GRADE")}\(${REFERENCE},${REFERENCE}${YEAR}\)\)$`,
  "i",
);
const SPACES_OUTSIDE_TEXTS = /\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g;

/** A formula of the older form. */
type OlderFormula =
  | { readonly kind: "passes"; readonly cell: string; readonly year: string | undefined }
  | {
      readonly kind: "computes";
      readonly what: string;
      readonly instrument: string | undefined;
      readonly range: string;
      readonly year: string | undefined;
    }
  | {
      readonly kind: "grades";
      readonly total: string;
      readonly instruments: string;
      readonly year: string | undefined;
    };

/** What a formula of the older form says; null for any other. */
function olderFormula(formula: string): OlderFormula | null {
  const plain = formula.replace(SPACES_OUTSIDE_TEXTS, "");
  const passes = PASSES.exec(plain);
  if (passes?.[1] !== undefined && passes[1] === passes[2])
    return { kind: "passes", cell: passes[1], year: passes[3] };
  const computes = COMPUTES.exec(plain);
  if (computes) {
    const [, counted, what = "", instrument, range = "", year] = computes;
    if (counted !== range || (what.toUpperCase() === "TOTAL") !== (instrument === undefined))
      return null;
    const name = instrument?.toUpperCase();
    return { kind: "computes", what: what.toUpperCase(), instrument: name, range, year };
  }
  const grades = GRADES.exec(plain);
  if (grades?.[1] === undefined || grades[1] !== grades[2]) return null;
  return { kind: "grades", total: grades[1], instruments: grades[3] ?? "", year: grades[4] };
}

/** A cell with a formula of the older form; row and column counted on the sheet. */
interface OlderCell extends PlacedFormula {
  readonly says: OlderFormula;
}

function olderCells({ row, column, formulas = [] }: SheetCells): OlderCell[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula: CellValue, c): OlderCell[] => {
      const says = typeof formula === "string" ? olderFormula(formula) : null;
      return says ? [{ row: row + r, column: column + c, formula: String(formula), says }] : [];
    }),
  );
}

/** Addresses of the cells of a reference, row by row, without `$`. */
function cellsOf(reference: string): readonly string[] {
  const area = parseAddress(reference.replaceAll("$", ""));
  // Whole columns and rows are no list of scores.
  if (!area || area.rows * area.columns > 100) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellAddress(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

/**
 * What makes a scores sheet of an older form compute without the add-in.
 * @param range all that the sheet holds, with formulas
 * @param book built-in rules of the sheet's year; where the sheet later says another year, figures become #N/A
 * @returns null for a sheet that holds no formula of that form
 */
export function upgradeScores(range: SheetCells, book: RuleBook): ScoresUpgrade | null {
  const older = olderCells(range);
  if (older.length === 0) return null;
  const scores = scoreCellsOf(range, book.core).map(({ place }) => place.address);
  const grade = older.find(({ says }) => says.kind === "grades")?.says;
  const table = findTable(range, RESULT_COLUMNS);
  const look = (column: number | undefined, row: number) =>
    table && column !== undefined
      ? { row: range.row + table.row + row, column: range.column + column }
      : undefined;
  const below = rulesBelow(book, scores, {
    row: range.row + range.values.length + 1,
    // Never below the numbers of the indicators, by which their rows are found.
    column: range.column + (findLabel(range, NUMBER_HEADING)?.column ?? 0) + 1,
    graded: grade?.kind === "grades" ? grade : null,
    looks: {
      heading: look(table?.columns.part, 0),
      label: look(table?.columns.part, 1),
      figure: look(table?.columns.score, 1),
    },
  });
  const changed = older.flatMap(({ row, column, formula, says }): UpgradedCell[] => {
    const native = scores.length === book.core.indicators.length && nativeOf(says, scores, below);
    if (!native) return [];
    const after =
      says.year === undefined ? native(null) : native(`${says.year}=${book.core.fiscalYear}`);
    return [{ row, column, before: formula, after }];
  });
  const done = new Set(changed.map(({ row, column }) => cellAddress(row, column)));
  return {
    cells:
      changed.length === 0
        ? []
        : [...changed, ...below.cells.map((cell) => ({ ...cell, before: "" }))],
    formulas: changed.length,
    left: older.filter(({ row, column }) => !done.has(cellAddress(row, column))),
  };
}

/** The formula without the add-in, given what must hold of the year; null where its range is not that of the scores. */
function nativeOf(
  says: OlderFormula,
  scores: readonly string[],
  below: RulesBelow,
): ((condition: string | null) => string) | null {
  const inYear = (condition: string | null, inner: string) =>
    condition === null ? inner : `IF(${condition},${inner},NA())`;
  if (says.kind === "passes") {
    const number = below.numbers[scores.indexOf(says.cell.replaceAll("$", ""))];
    if (number === undefined) return null;
    const reaches = `${hundredths(number)}>=${hundredths(below.passLine)}`;
    return (condition) => `=IF(${says.cell}="","",IF(${inYear(condition, reaches)},"ผ่าน","ไม่ผ่าน"))`;
  }
  if (says.kind === "grades") {
    const { levels } = below;
    if (!levels || levels.total !== says.total || levels.instruments !== says.instruments)
      return null;
    const level = levelFormula(says.total, levels.names, levels.reached).slice(1);
    return (condition) => `=${inYear(condition, level)}`;
  }
  if (cellsOf(says.range).join() !== scores.join()) return null;
  const parts = INSTRUMENTS.map((instrument) => below.parts[instrument]);
  const own = INSTRUMENTS.find((instrument) => instrument === says.instrument);
  const part = own && below.parts[own];
  const inner = !part
    ? totalOf(parts)
    : says.what === "INSTRUMENT"
      ? meanOf(part.sum, part.count)
      : weightedOf(part.sum, part.weight, part.count);
  return (condition) => whenComplete(below.status, inYear(condition, inner));
}
