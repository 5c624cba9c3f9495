/** Results as lines of text, a name and its score in one cell each, as a PDF gives them: "๑. การปฏิบัติหน้าที่ ๙๓.๘๒". */
import { readScore, readScores } from "../ita/units";
import { pointsOfReading } from "./figures";
import type { Grid } from "./grid";
import type { LabelReader, Subject } from "./labels";
import { levelNameIn } from "./levelNames";
import { titleAbove, yearOf } from "./titles";
import type { Figure, FoundTable, TableRecord } from "./table";

/** Lines with a score that make a table at least, and characters of the longest. */
const FEWEST = 4;
const LONGEST = 160;
/** Rows without a score that may stand between two lines. */
const GAP = 1;

/** A name, then its score, with or without a unit; the score of an indicator that is named by number has a gap before it. */
const LINE =
  /^(.*[^\s\d๐-๙.,:=-])\s*(?:[:=]|เท่ากับ|-)?\s+(-?[\d๐-๙]{1,4}(?:[.,][\d๐-๙]+)?)\s*(?:คะแนน|%)?$|^(ตัวชี้วัด(?:ที่)?\s*[\d๐-๙]{1,2})\s+(-?[\d๐-๙]{1,4}(?:[.,][\d๐-๙]+)?)\s*(?:คะแนน|%)?$/;
const LEVEL_LINE = /^(?:อยู่ใน)?ระดับ(?:ผล)?(?:การประเมิน)?(?:\s*(?:คือ|[:=]))?\s*(.+)$/;

interface Line {
  readonly row: number;
  readonly figure: Figure;
}

/** Tables of lines, each alone in its row, outside of the other tables of the sheet. */
export function findLines(
  grid: Grid,
  labels: LabelReader,
  tables: readonly FoundTable[],
): FoundTable[] {
  const taken = (row: number) =>
    tables.some(({ area }) => row >= area.row && row < area.row + area.rows);
  const found: FoundTable[] = [];
  let run: Line[] = [];
  const close = () => {
    if (isResult(run)) found.push(tableOf(run, grid));
    run = [];
  };
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const line = taken(row) ? null : lineAt(grid, row, labels);
    const last = run.at(-1);
    if (last && (row - last.row > GAP + 1 || (line && line.figure.column !== last.figure.column)))
      close();
    if (line) run.push(line);
  }
  close();
  return found;
}

/** Several indicators or all instruments; a sentence that names one score is no table. */
function isResult(run: readonly Line[]): boolean {
  const parts = new Set(
    run.flatMap(({ figure: { subject } }): (number | string)[] => {
      if (subject.of === "indicator") return [subject.indicator];
      return subject.of === "instrument" ? [subject.instrument] : [];
    }),
  );
  return run.length >= FEWEST && parts.size >= FEWEST - 1;
}

function lineAt(grid: Grid, row: number, labels: LabelReader): Line | null {
  const [column, ...more] = grid.filled(row);
  if (column === undefined || more.length > 0) return null;
  const text = grid.text(row, column);
  if (text.length > LONGEST || typeof grid.value(row, column) !== "string") return null;
  const place = { sheet: grid.sheet, row, column, rows: 1, columns: 1, value: text };
  const level = levelNameIn(LEVEL_LINE.exec(text)?.[1] ?? "");
  if (level !== null) {
    const reading = { kind: "not-number" as const, found: level };
    const subject: Subject = { of: "total" };
    return {
      row,
      figure: { ...place, text: level, subject, aspect: "level", reading, points: null },
    };
  }
  const match = LINE.exec(text);
  const score = match?.[2] ?? match?.[4];
  const subject = labels.read((match?.[1] ?? match?.[3] ?? "").trim())?.subject;
  if (score === undefined || !subject || subject.of === "question") return null;
  const reading = readScore({ value: score });
  return {
    row,
    figure: {
      ...place,
      text: score,
      subject,
      aspect: "score",
      reading,
      points: pointsOfReading(reading),
    },
  };
}

/** The figures of a run, scores read together so that fractions among them show. */
function figuresOf(run: readonly Line[]): readonly Figure[] {
  const scores = run.flatMap(({ figure }) => (figure.aspect === "score" ? [figure] : []));
  const together = readScores(scores.map(({ text }) => ({ value: text }))).readings;
  const readings = new Map(scores.map((figure, index) => [figure, together[index]]));
  return run.map(({ figure }) => {
    const reading = readings.get(figure);
    return reading ? { ...figure, reading, points: pointsOfReading(reading) } : figure;
  });
}

function tableOf(run: readonly Line[], grid: Grid): FoundTable {
  const row = run[0]?.row ?? grid.firstRow;
  const column = run[0]?.figure.column ?? grid.firstColumn;
  const rows = (run.at(-1)?.row ?? row) - row + 1;
  const title = titleAbove(grid, { row, column, columns: 1 }, grid.firstRow);
  const fiscalYear = yearOf(title);
  const byRow = new Map(run.map((line) => [line.row, line.figure]));
  const records = Array.from({ length: rows }, (_, index): TableRecord => {
    const at = row + index;
    const cell = grid.cell(at, column);
    const subject = byRow.get(at)?.subject;
    const kind = !cell ? "blank" : !subject ? "title" : subject.of === "total" ? "total" : "data";
    return { row: at, rows: [at], cells: cell ? { indicator: cell } : {}, kind };
  });
  return {
    id: `${grid.sheet}!${row}:${column}`,
    kind: "scores",
    sheet: grid.sheet,
    area: { row, column, rows, columns: 1 },
    headerRows: [],
    columns: [{ field: "indicator", column, heading: "", confidence: "contents" }],
    figureColumns: [],
    figures: figuresOf(run),
    periodColumns: [],
    ticks: new Map(),
    doubts: ["no-heading", "columns-by-contents"],
    otherColumns: [],
    groups: [],
    shifted: false,
    records,
    title,
    ...(fiscalYear !== undefined && { fiscalYear }),
  };
}
