/**
 * Formulas of older data sheets, which called functions of the add-in, as formulas that need no add-in. Only what the add-in
 * itself once wrote is understood; whatever else stands in a cell stays.
 */
import { areaAddress, parseAddress } from "../../cells/a1";
import type { CoreRules, Instrument } from "../../ita/rulebook/schema";
import { INSTRUMENTS } from "../../ita/score";
import { hundredths, meanOf, totalOf, weightedOf } from "./scoreFormulas";

/** A call whose arguments are references, numbers and texts; `_xldudf_ITA_` is how Excel writes it without the add-in. */
const CALL = /(?:_xldudf_ITA_|ITA\.)([A-Z]+)\(((?:"[^"]*"|[^()"])*)\)/gi;
const ANY_CALL = /(?:_xldudf_ITA_|ITA\.)[A-Z]+\(/i;
/** How the older sheet waited for its scores. Text is no score to a native formula, and fractions of 1 are no points. */
const WAITS = /COUNTA\(([^()]+)\)<(\d+)/gi;

/** Sum of the scores of an instrument, and how many there are; null where the range is not that of the year's scores. */
function sumOf(
  instrument: Instrument,
  range: string,
  core: CoreRules,
): { readonly sum: string; readonly count: number } | null {
  const area = parseAddress(range.replaceAll("$", ""));
  const isColumn = area?.columns === 1 && area.rows === core.indicators.length;
  const isRow = area?.rows === 1 && area.columns === core.indicators.length;
  if (!area || (!isColumn && !isRow)) return null;
  const places = core.indicators.flatMap((name, index) => (name === instrument ? [index] : []));
  const cells = places.map((place) =>
    areaAddress(
      {
        row: area.row + (isColumn ? place : 0),
        column: area.column + (isColumn ? 0 : place),
        rows: 1,
        columns: 1,
      },
      true,
    ),
  );
  return { sum: `SUM(${cells.join(",")})`, count: places.length };
}

function instrumentOf(argument: string): Instrument | null {
  const name = argument.replaceAll('"', "").toUpperCase();
  return INSTRUMENTS.find((one) => one === name) ?? null;
}

/** The level's name from the total and the lowest instrument; levels stand best first. */
function gradeOf(total: string, instruments: string, core: CoreRules): string {
  const [lowest] = core.levels.slice(-1);
  return core.levels.slice(0, -1).reduceRight(
    (otherwise, { name, total: cut, eachInstrument }) => {
      const reaches = `${hundredths(total)}>=${Math.round(cut * 100)}`;
      const each =
        eachInstrument == null
          ? ""
          : `,${hundredths(`MIN(${instruments})`)}>=${Math.round(eachInstrument * 100)}`;
      return `IF(AND(${reaches}${each}),"${name}",${otherwise})`;
    },
    `"${lowest?.name ?? ""}"`,
  );
}

/** One call, without the add-in; null when it is not understood. */
function nativeCall(name: string, args: readonly string[], core: CoreRules): string | null {
  const [first = "", second = ""] = args;
  if (name === "PASS") return `${hundredths(first)}>=${Math.round(core.passLine * 100)}`;
  if (name === "GRADE") return second.includes(":") ? gradeOf(first, second, core) : null;
  if (name === "TOTAL") {
    const parts = INSTRUMENTS.map((instrument) => {
      const sum = sumOf(instrument, first, core);
      return sum && { ...sum, weight: String(core.weights[instrument]) };
    });
    const known = parts.flatMap((part) => (part ? [part] : []));
    return known.length === parts.length ? totalOf(known) : null;
  }
  const instrument = instrumentOf(first);
  const sum = instrument && sumOf(instrument, second, core);
  if (!sum) return null;
  if (name === "INSTRUMENT") return meanOf(sum.sum, sum.count);
  return name === "WEIGHTED"
    ? weightedOf(sum.sum, String(core.weights[instrument]), sum.count)
    : null;
}

/**
 * The formula without functions of the add-in, by the rules of the sheet's year; where the sheet later says another year it
 * shows #N/A instead of a figure by the wrong rules.
 * @returns null when it calls none, or one that is not understood
 */
export function nativeFormula(formula: string, core: CoreRules): string | null {
  if (!ANY_CALL.test(formula)) return null;
  const native = formula
    .replace(CALL, (whole, name: string, inner: string) => {
      const args = inner.split(",").map((argument) => argument.trim());
      const call = nativeCall(name.toUpperCase(), args, core);
      if (call === null) return String(whole);
      const year = /^(?:PASS|TOTAL)$/i.test(name) ? args[1] : args[2];
      return year ? `IF(${year}=${core.fiscalYear},${call},NA())` : `(${call})`;
    })
    .replace(
      WAITS,
      (_whole, range: string, count: string) => `OR(COUNT(${range})<${count},MAX(${range})<=1)`,
    );
  return ANY_CALL.test(native) ? null : native;
}
