/**
 * Official names and wordings for the custom functions, in one compact list made from the books: every distinct text
 * once, where it stands first, and for every other place which text stands there. The build of functions.js makes the
 * list beforehand (scripts/shrink-functions.cjs) and drops the books; elsewhere it is made when first asked for.
 */
import { codesOf } from "../codes";
import { bookOf } from "./book";
import { CHOICE_OF_YEARS, coreOf } from "./core";
import type { CoreRules } from "./schema";

const CORES: readonly CoreRules[] = CHOICE_OF_YEARS.flatMap((year) => coreOf(year) ?? []);

/** Places of a year: its indicators "1", "2", … and then the codes of its form, both in official order. */
function placesOf(core: CoreRules): readonly string[] {
  return [...core.indicators.map((_, i) => String(i + 1)), ...codesOf(core)];
}

/**
 * The compact list, a line for each place of all years one after another: a text that stands here for the first time;
 * "" where none is confirmed; or, for a text that stood somewhere before, the steps to it ("1", "-30") along the texts as
 * they came, from the one that the last such line meant. Neighbours mostly stay neighbours: most of these are "1".
 */
export function packWording(): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  return CORES.flatMap((core) => {
    const book = bookOf(core.fiscalYear);
    if (!book) throw new RangeError(`no rulebook for ${core.fiscalYear}`);
    const known = new Map<string, string>();
    for (const { number, name } of book.indicators) {
      if (name.confidence !== "unverified") known.set(String(number), name.value);
    }
    for (const { code, text } of [...book.questions, ...book.items]) {
      if (text.value !== null && text.confidence !== "unverified") known.set(code, text.value);
    }
    return placesOf(core).map((place) => {
      const text = known.get(place);
      if (text === undefined) return "";
      const index = texts.indexOf(text);
      if (index >= 0) {
        const steps = index - at;
        at = index;
        return String(steps);
      }
      if (!Number.isNaN(Number(text)))
        throw new RangeError(`a text that looks like steps: ${text}`);
      texts.push(text);
      return text;
    });
  });
}

function open(lines: readonly string[]): ReadonlyMap<string, string | undefined> {
  const places = CORES.flatMap((core) =>
    placesOf(core).map((place) => key(place, core.fiscalYear)),
  );
  const texts: string[] = [];
  let at = 0;
  const read = (line: string) => {
    const steps = Number(line);
    if (line === "") return undefined;
    if (!Number.isNaN(steps)) return texts[(at += steps)];
    texts.push(line);
    return line;
  };
  return new Map(lines.map((line, i) => [places[i] ?? "", read(line)]));
}

function key(place: string, year: number): string {
  return `${year} ${place}`;
}

let opened: ReadonlyMap<string, string | undefined> | undefined;

/**
 * Official name of an indicator ("1" to "10"), wording of a question ("i1") or title of an OIT item ("o10").
 * @returns null when the year has no such place, or no source that can be shown confirms its text
 */
export function wordingOf(place: string, year: number): string | null {
  opened ??= open(packWording());
  return opened.get(key(place, year)) ?? null;
}
