import type { SheetCells } from "../../cells/values";
import { ok, refuse, type Reading, type Result } from "../../core/result";
import { workbookTexts } from "../../locale/workbook";
import { readState } from "../../sheets/readState";
import { yearPlaces } from "../../sheets/templates/agency";
import { yearProblemsOf } from "../../sheets/yearProblems";
import { readSnapshot } from "../read/read";
import { runExcel } from "../run";
import { enterScores, type EnteredScore } from "./enterScores";

/** Buddhist-era fiscal years of the profile. */
export interface ProfileYears {
  /** Year of the results. */
  readonly fiscalYear: number;
  /** Year in which the measures are carried out. */
  readonly planYear: number;
}

/**
 * Writes the years into the profile sheet as if they were typed there. Refused, by the same rule that reads the sheets,
 * when figures of the workbook would then stand under a year that is not theirs.
 */
export async function enterYears(years: ProfileYears): Promise<Result<null>> {
  const looked = await runExcel<readonly EnteredScore[]>(async (context) => {
    const read = await readSnapshot(context);
    if (!read.ok) return read;
    const { ranges, present } = read.value;
    const places = ranges.agency && yearPlaces(ranges.agency);
    if (!ranges.agency || !places) return refuse(workbookTexts.noAgencySheet);
    const { sheet } = ranges.agency;
    const then = readState({ ...ranges, agency: withYears(ranges.agency, places, years) }, present);
    const ofYears = yearProblemsOf(then);
    const readings = Object.values(then) as readonly Partial<Reading<unknown>>[];
    const problem = readings
      .flatMap(({ problems = [] }) => problems)
      .find((one) => ofYears.includes(one));
    if (problem) return { ok: false, error: problem };
    return ok(
      YEARS.map((year) => ({
        place: { sheet, address: places[year].address },
        value: years[year],
      })),
    );
  });
  // Numbers into cells, as scores are.
  return looked.ok ? enterScores(looked.value) : looked;
}

const YEARS = ["fiscalYear", "planYear"] as const;

/** The cells of the profile with other years. */
function withYears(
  cells: SheetCells,
  places: NonNullable<ReturnType<typeof yearPlaces>>,
  years: ProfileYears,
): SheetCells {
  const values = cells.values.map((row) => [...row]);
  for (const year of YEARS) {
    const { row, column } = places[year];
    const line = values[row];
    if (line) line[column] = years[year];
  }
  return { ...cells, values };
}
