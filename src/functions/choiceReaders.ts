/** Reads what is chosen from a list: instruments, indicators, levels, parts of a form, words. */
import { ok } from "../core/result";
import { findIndicator } from "../ita/indicators";
import { bookOf } from "../ita/rulebook/book";
import type { CoreRules, Instrument, Level } from "../ita/rulebook/schema";
import { INSTRUMENTS } from "../ita/score";
import { readNumber } from "../ita/units";
import { functionTexts } from "../locale/functions";
import { normalizeText } from "../thai/clean";
import { isWhole } from "../thai/date";
import { shownCell, type Rows } from "./argumentCells";
import { readCell, type CellReader, type Read, type Reader } from "./cellReaders";
import { invalidValue, type FormPart, type ParameterName } from "./record";

/** The number of an indicator, or its official name or a spelling met in reports. */
export function readIndicator(rows: Rows, argument: ParameterName, rules: CoreRules): Read<number> {
  return readCell(rows, argument, (cell) => {
    const max = rules.indicators.length;
    const number = readNumber(cell);
    const book = bookOf(rules.fiscalYear);
    const named = typeof cell === "string" && book ? findIndicator(cell, book) : null;
    const indicator = number ?? named;
    if (isWhole(indicator, 1, max)) return ok(indicator);
    const params = { min: 1, max, found: shownCell(cell) };
    return invalidValue(functionTexts.notIndicator, params, { argument });
  });
}

/** One of some words, in small letters or capitals. */
export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (rows, argument) =>
    readCell(rows, argument, (cell) => {
      const wanted = String(cell).trim().toLowerCase();
      const word = words.find((one) => one.toLowerCase() === wanted);
      return word ? ok(word) : notAmong(words, cell, argument);
    });
}

function notAmong(words: readonly string[], cell: unknown, argument: ParameterName) {
  const params = { expected: words.join(", "), found: shownCell(cell) };
  return invalidValue(functionTexts.notAmong, params, { argument });
}

/** "IIT", "แบบ IIT", "iit (ภายใน)": the one instrument that a text names. */
export function instrumentIn(cell: unknown, argument: ParameterName): Read<Instrument> {
  const text = typeof cell === "string" ? cell : "";
  const named = INSTRUMENTS.filter((name) =>
    new RegExp(`(?:^|[^a-z])${name}(?![a-z])`, "i").test(text),
  );
  const [instrument] = named;
  return instrument && named.length === 1 ? ok(instrument) : notAmong(INSTRUMENTS, cell, argument);
}

/** A level of the year by its name. */
function levelIn(cell: unknown, argument: ParameterName, rules: CoreRules): Read<Level> {
  const bare = (text: string) => text.replace(/\s/g, "").toUpperCase();
  const wanted = bare(normalizeText(typeof cell === "string" ? cell : ""));
  const level = rules.levels.find(({ name }) => bare(name) === wanted);
  return level
    ? ok(level)
    : notAmong(
        rules.levels.map(({ name }) => name),
        cell,
        argument,
      );
}

export function readLevel(rows: Rows, argument: ParameterName, rules: CoreRules): Read<Level> {
  return readCell(rows, argument, (cell) => levelIn(cell, argument, rules));
}

/** A total by its points, or a level by its name. */
export function readTarget(scoreIn: CellReader<number>): Reader<number | Level> {
  return (rows, argument, rules) =>
    readCell<number | Level>(rows, argument, (cell) =>
      typeof cell === "string" && readNumber(cell) === null
        ? levelIn(cell, argument, rules)
        : scoreIn(cell, argument),
    );
}

/** An instrument, or an indicator by number or name. */
export function readPart(rows: Rows, argument: ParameterName, rules: CoreRules): Read<FormPart> {
  const instrument = readCell(rows, argument, instrumentIn);
  if (instrument.ok) return ok({ instrument: instrument.value });
  const indicator = readIndicator(rows, argument, rules);
  if (indicator.ok) return ok({ indicator: indicator.value });
  const max = rules.indicators.length;
  return readCell(rows, argument, (cell) =>
    invalidValue(functionTexts.notPart, { max, found: shownCell(cell) }, { argument }),
  );
}
