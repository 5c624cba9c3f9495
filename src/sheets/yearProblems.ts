import type { Reading, Refusal } from "../core/result";
import type { Text } from "../core/text";
import { yearTexts } from "../locale/years";
import type { WorkbookState } from "./state";

const YEAR_TEXTS: ReadonlySet<Text> = new Set<Text>(Object.values(yearTexts));

/** What of a workbook's problems and notes is about years that do not fit together, each with its sheet and cell. */
export function yearProblemsOf(state: WorkbookState): readonly Refusal[] {
  const readings = Object.values(state) as readonly Partial<Reading<unknown>>[];
  return readings
    .flatMap(({ problems = [], notes = [] }) => [...problems, ...notes])
    .filter(({ text, place }) => place !== undefined && YEAR_TEXTS.has(text));
}
