/** Reads years, days and periods from a cell: Buddhist years, whatever calendar the Excel at hand counts by. */
import { ok } from "../core/result";
import { CHOICE_OF_YEARS } from "../ita/rulebook/core";
import { readNumber } from "../ita/units";
import { readFiscalYear } from "../ita/years";
import { functionTexts } from "../locale/functions";
import { formatThaiDate, isWhole, isYear, type CalendarDate } from "../thai/date";
import { readDateCell } from "../thai/dateCell";
import { shownCell } from "./argumentCells";
import type { Read } from "./cellReaders";
import { invalidValue, type ParameterKinds, type ParameterName } from "./record";

const FIRST_YEAR = Math.min(...CHOICE_OF_YEARS);
const LAST_YEAR = Math.max(...CHOICE_OF_YEARS);
/** Years between the Buddhist and the common era. */
const OFFSET = 543;

/** Excel date from which on a number in place of a year is taken for a date: 1 January 1982. */
const FIRST_DATE = 29_952;

/** A fiscal year of the rulebook, the provisional one too. */
export function readRulesYear(cell: unknown, argument: ParameterName): Read<number> {
  const year = readFiscalYear(cell);
  return isWhole(year, FIRST_YEAR, LAST_YEAR) ? ok(year) : yearRefusal(cell, year, argument);
}

/** What is wrong with a year, with the one that was meant where that is plain. */
function yearRefusal(cell: unknown, year: number | null, argument: ParameterName): Read<never> {
  const found = readNumber(cell);
  const params = { found: year ?? shownCell(cell), first: FIRST_YEAR, last: LAST_YEAR };
  const where = { argument };
  if (found === null || isYear(found)) {
    return invalidValue(functionTexts.unknownYear, params, where);
  }
  const buddhist = Number(found) + OFFSET;
  if (isYear(buddhist)) {
    return invalidValue(functionTexts.christianYear, { found, meant: buddhist }, where);
  }
  if (isWhole(found, 1, 99)) {
    return invalidValue(functionTexts.shortYear, { found, meant: 2500 + Number(found) }, where);
  }
  return invalidValue(
    found >= FIRST_DATE ? functionTexts.dateAsYear : functionTexts.unknownYear,
    params,
    where,
  );
}

/** A day: an Excel date or a Thai date as text. */
export function dateIn(cell: unknown, argument: ParameterName): Read<CalendarDate> {
  const reading = readDateCell(readNumber(cell) ?? cell);
  switch (reading.kind) {
    case "date":
      return ok(reading.date);
    case "year":
      return invalidValue(functionTexts.yearAsDate, { found: reading.year }, { argument });
    case "wrong-year": {
      const { date, meant } = reading;
      return meant
        ? invalidValue(
            isYear(date.year + OFFSET) ? functionTexts.christianDate : functionTexts.wrongYear,
            { found: date.year, meant: formatThaiDate(meant, "long") },
            { argument },
          )
        : invalidValue(functionTexts.impossibleYear, { found: date.year }, { argument });
    }
    case "blank":
    case "not-date":
      return invalidValue(functionTexts.notDate, { found: shownCell(cell) }, { argument });
  }
}

/** A written period, or a day of a date cell, which is a period of that one day. */
export function periodIn(cell: unknown, argument: ParameterName): Read<ParameterKinds["period"]> {
  const day = readDateCell(readNumber(cell) ?? cell);
  if (day.kind === "year") {
    return invalidValue(functionTexts.yearAsPeriod, { found: day.year }, { argument });
  }
  return typeof cell === "string" && day.kind !== "wrong-year" && readNumber(cell) === null
    ? ok(cell)
    : dateIn(cell, argument);
}
