/** Figures of a table put together: one set for each year and agency that the table speaks of. */
import type { Instrument } from "../ita/rulebook/schema";
import type { Figure, FoundTable } from "./table";

/** A figure that is a number; `points` are 0–100 unless it is out of range. */
export type NumberFigure = Figure & { readonly points: number };
/** The score of an indicator. */
export type IndicatorFigure = NumberFigure & { readonly indicator: number };

/** All that one table says of one agency in one year. */
export interface ScoreSet {
  readonly table: FoundTable;
  /** Buddhist fiscal year; null when neither the table nor its titles name one. */
  readonly year: number | null;
  /** As written; null for the workbook's own agency. */
  readonly agency: string | null;
  /** Scores of indicators. */
  readonly indicators: readonly IndicatorFigure[];
  /** Means of the questions or items below an indicator, where the table lists them. */
  readonly subIndicators: readonly (NumberFigure & { readonly id: string })[];
  readonly questions: readonly (NumberFigure & { readonly code: string })[];
  /** Scores (0–100) of the instruments. */
  readonly instruments: Partial<Record<Instrument, NumberFigure>>;
  /** Points of the total that the instruments bring. */
  readonly points: Partial<Record<Instrument, NumberFigure>>;
  /** Weights (percent) of the instruments as printed. */
  readonly weights: Partial<Record<Instrument, NumberFigure>>;
  /** The sum of the weights as printed. */
  readonly weightTotal: NumberFigure | null;
  readonly total: NumberFigure | null;
  /** The name of the level. */
  readonly level: Figure | null;
}

/** The sets of a table, in the order in which their first figure stands. */
export function scoreSetsOf(table: FoundTable): ScoreSet[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of table.figures) {
    const key = `${figure.year ?? ""}|${figure.agency ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map((figures) => setOf(table, figures));
}

function setOf(table: FoundTable, figures: readonly Figure[]): ScoreSet {
  const [first] = figures;
  // What a formula computes from the cells beside it states nothing of its own.
  const numbers = figures.filter((one): one is NumberFigure => one.points !== null && !one.formula);
  const scores = numbers.filter(({ aspect }) => aspect === "score");
  const published = numbers.filter(({ aspect }) => aspect === "published");
  const stated = [
    ...scores,
    ...published.filter((one) => !scores.some((other) => same(one, other))),
  ];
  const inPoints = numbers.filter(({ aspect }) => aspect === "points");
  const level = figures.filter(({ aspect, formula }) => aspect === "level" && !formula);
  return {
    table,
    year: first?.year ?? table.fiscalYear ?? null,
    agency: first?.agency ?? null,
    indicators: stated.flatMap((one) =>
      one.subject.of === "indicator" ? [{ ...one, indicator: one.subject.indicator }] : [],
    ),
    subIndicators: stated.flatMap((one) =>
      one.subject.of === "subIndicator" ? [{ ...one, id: one.subject.id }] : [],
    ),
    questions: stated.flatMap((one) =>
      one.subject.of === "question" ? [{ ...one, code: one.subject.code }] : [],
    ),
    instruments: byInstrument(stated),
    points: byInstrument(inPoints),
    weights: byInstrument(numbers.filter(({ aspect }) => aspect === "weight")),
    weightTotal:
      numbers.find(({ aspect, subject }) => aspect === "weight" && subject.of === "total") ?? null,
    total: totalOf(stated, inPoints),
    level: level.find(({ subject }) => subject.of === "total") ?? null,
  };
}

function same(one: Figure, other: Figure): boolean {
  return JSON.stringify(one.subject) === JSON.stringify(other.subject);
}

/** The first figure of every instrument. */
function byInstrument(figures: readonly NumberFigure[]): Partial<Record<Instrument, NumberFigure>> {
  const found: Partial<Record<Instrument, NumberFigure>> = {};
  for (const figure of figures) {
    if (figure.subject.of === "instrument") found[figure.subject.instrument] ??= figure;
  }
  return found;
}

/** The total: in points where the table weights, else in the column of instruments or of scores furthest right. */
function totalOf(
  stated: readonly NumberFigure[],
  inPoints: readonly NumberFigure[],
): NumberFigure | null {
  const totals = (figures: readonly NumberFigure[]) =>
    figures.filter(({ subject }) => subject.of === "total");
  return totals(inPoints).at(-1) ?? totals(stated).at(-1) ?? null;
}
