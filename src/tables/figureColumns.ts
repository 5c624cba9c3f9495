/** Which columns of a table hold figures, and what is told of a column by all that stands in it. */
import { coreOf } from "../ita/rulebook/core";
import { toArabicDigits } from "../thai/digits";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { Aspect } from "./labels";
import { levelNameIn } from "./levelNames";
import { isNoFigure, ROW_LABELS, SCORE_ASPECTS, type RowLabel } from "./rowLabels";
import type { FigureColumn, TableColumn, TableRecord } from "./table";

/** Columns that hold figures: those whose headings say so, else the one that looks like scores. */
export function scoreColumnsOf(
  header: Header,
  columns: readonly TableColumn[],
  rows: readonly TableRecord[],
  rowLabels: ReadonlyMap<TableRecord, RowLabel>,
  grid: Grid,
): readonly FigureColumn[] {
  const keyed = new Set(
    columns.filter(({ field }) => ROW_LABELS.includes(field)).map(({ column }) => column),
  );
  const said = header.figureColumns.filter(
    (one) => !keyed.has(one.column) && !saysWords(one, rows, grid),
  );
  const scored = said.some(
    ({ label }) => label.subject ?? label.year ?? label.agency ?? isOwnScore(label.aspect),
  );
  if (scored) return said;
  const labelled = rows.filter((row) => rowLabels.get(row)?.subject).length;
  if (labelled < 3) return said;
  const guess = header.otherColumns.find(({ column }) => {
    const texts = rows
      .map(({ row }) => grid.text(row, column))
      .filter((text) => text !== "" && levelNameIn(text) === null);
    const numbers = texts.filter((text) => isScoreText(text)).length;
    return !keyed.has(column) && numbers >= 3 && numbers * 3 >= texts.length * 2;
  });
  return guess
    ? [...said, { ...guess, label: { aspect: "score" as const } }].sort(
        (a, b) => a.column - b.column,
      )
    : said;
}

/** Whether a column of scores by its heading holds words alone: "ผ่าน" and "ไม่ผ่าน" below "ผลการประเมิน". */
function saysWords(
  { column, label }: FigureColumn,
  rows: readonly TableRecord[],
  grid: Grid,
): boolean {
  if (label.aspect !== "score" && label.aspect !== "published") return false;
  const texts = rows
    .map(({ row }) => grid.text(row, column))
    .filter((text) => text !== "" && !isNoFigure(text));
  const isLevels = texts.every((text) => levelNameIn(text) !== null);
  return texts.length >= 2 && !isLevels && texts.every((text) => !/[\d๐-๙]/.test(text));
}

function isOwnScore(aspect: Aspect | undefined): aspect is Aspect {
  return aspect === "score" || aspect === "published" || aspect === "level";
}

function isScoreText(text: string): boolean {
  const plain = toArabicDigits(text).replace(/(?<!\s)\s*(?:%|คะแนน)$/, "");
  return /^\d{1,3}(?:\.\d+)?$/.test(plain) && Number(plain) <= 100;
}

/**
 * A column whose figures stand only beside the first indicator of each instrument holds the instruments' scores,
 * whatever its heading.
 */
export function perInstrument(
  column: FigureColumn,
  rows: readonly TableRecord[],
  rowLabels: ReadonlyMap<TableRecord, RowLabel>,
  grid: Grid,
): FigureColumn {
  const { aspect, subject } = column.label;
  if (column.perInstrument || (subject && subject.of !== "total")) return column;
  if (aspect && !SCORE_ASPECTS.includes(aspect) && aspect !== "weight") return column;
  const indicators = rows.filter((row) => rowLabels.get(row)?.subject?.of === "indicator");
  const filled = indicators.filter(({ row }) => !grid.isBlank(row, column.column));
  const instruments = coreOf()?.indicators ?? [];
  const numbers = filled.map((row) => rowLabels.get(row)?.within ?? 0);
  const few = filled.length >= 2 && filled.length <= 3 && indicators.length >= 8;
  const firsts = numbers.every((number) => instruments[number - 1] !== instruments[number - 2]);
  return few && firsts ? { ...column, perInstrument: true } : column;
}

/** Whether the numbers of a column of years or agencies can be scores. */
export function hasScoresOnly(
  { column, label }: FigureColumn,
  rows: readonly TableRecord[],
  grid: Grid,
): boolean {
  if ((label.year ?? label.agency) === undefined || label.aspect) return false;
  const texts = rows.map(({ row }) => grid.text(row, column)).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => isScoreText(text) || isNoFigure(text));
}
