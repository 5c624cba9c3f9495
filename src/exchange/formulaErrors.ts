/** What is handed on as values must be values: formulas that show an error, or are still being computed, refuse it. */
import { refuse, type Place, type Result } from "../core/result";
import { exchangeTexts } from "../locale/exchange";

/** Cells that a refusal names; more are counted. */
const NAMED_CELLS = 10;

/** A refusal that names the cells whose formula shows an error; `#BUSY!` and `#GETTING_DATA` too. */
export function refuseErrors(errors: readonly Place[]): Result<never> {
  const cells = namedPlaces(errors);
  const more = errors.length - NAMED_CELLS;
  return more > 0
    ? refuse(exchangeTexts.formulaErrorsMore, { cells, more }, errors[0])
    : refuse(exchangeTexts.formulaErrors, { cells }, errors[0]);
}

/** A refusal that names the cells of array formulas of the old kind, which no add-in can enter again. */
export function refuseArrays(places: readonly Place[]): Result<never> {
  return refuse(exchangeTexts.arrayFormulas, { cells: namedPlaces(places) }, places[0]);
}

function namedPlaces(places: readonly Place[]): string {
  return places
    .slice(0, NAMED_CELLS)
    .map(({ sheet, address }) => `“${sheet}” ${address ?? ""}`)
    .join(", ");
}
