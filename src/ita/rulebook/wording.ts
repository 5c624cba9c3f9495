/**
 * Official names and wordings for the custom functions, in one compact string made from the books: every distinct
 * text once, where it stands first, and for every other place which text stands there. The build of functions.js
 * makes it beforehand (ITA_WORDING) and drops the books; elsewhere it is made when first asked for.
 */
import { exchange } from "../../thai/exchange";
import { codesOf } from "../codes";
import { bookOf } from "./book";
import { coreOf, FISCAL_YEARS } from "./core";
import type { CoreRules } from "./schema";

/** Places of a year: its indicators "1", "2", … and then the codes of its form, both in official order. */
function placesOf(core: CoreRules): readonly string[] {
  return [...core.indicators.map((_, i) => String(i + 1)), ...codesOf(core)];
}

/**
 * The compact string: the places of all years one after another. A line is a text that stands here for the first
 * time, coded by `exchange`, or, beginning with a space, places that need none: "4" is text 4 once more (counted
 * from 0 as they come), "4-9" six of them, "_" a place without a confirmed text.
 */
export function packWording(): string {
  const texts: string[] = [];
  const lines: (string | Run[])[] = [];
  for (const year of FISCAL_YEARS) {
    const core = coreOf(year);
    const book = bookOf(year);
    if (!core || !book) throw new RangeError(`no rulebook for ${year}`);
    const known = new Map<string, string>();
    for (const { number, name } of book.indicators) known.set(String(number), name.value);
    for (const { code, text } of [...book.questions, ...book.items]) {
      if (text.value !== null && text.confidence !== "unverified") known.set(code, text.value);
    }
    for (const place of placesOf(core)) {
      const text = known.get(place);
      const index = text === undefined ? NONE : texts.indexOf(text);
      if (text !== undefined && index < 0) {
        if (/^ |\n/.test(text))
          throw new Error(`a text with a line break or a space before: ${text}`);
        texts.push(text);
        lines.push(exchange(text));
        continue;
      }
      let runs = lines.at(-1);
      if (!Array.isArray(runs)) lines.push((runs = []));
      const run = runs.at(-1);
      if (run && index !== NONE && run.last + 1 === index) run.last = index;
      else runs.push({ first: index, last: index });
    }
  }
  return lines
    .map((line) => (typeof line === "string" ? line : line.map((run) => ` ${spell(run)}`).join("")))
    .join("\n");
}

/** Neighbouring texts, from 0, or one place without a text (`NONE`). */
interface Run {
  readonly first: number;
  last: number;
}
/** Further from any number than the step to the next. */
const NONE = -2;

function spell({ first, last }: Run): string {
  return first === NONE ? "_" : first === last ? String(first) : `${first}-${last}`;
}

let opened: ReadonlyMap<number, ReadonlyMap<string, string>> | undefined;

function open(packed: string): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const texts: string[] = [];
  const inOrder = packed.split("\n").flatMap((line) => {
    if (line[0] !== " ") {
      texts.push(exchange(line));
      return texts.slice(-1);
    }
    return line
      .slice(1)
      .split(" ")
      .flatMap((run) => {
        const [first = 0, last = first] = run.split("-").map(Number);
        return run === "_" ? "" : texts.slice(first, last + 1);
      });
  });
  return new Map(
    FISCAL_YEARS.map((year) => {
      const core = coreOf(year);
      const places = core ? placesOf(core) : [];
      return [year, new Map(places.map((place) => [place, inOrder.shift() ?? ""]))];
    }),
  );
}

/**
 * Official name of an indicator ("1" to "10"), wording of a question ("i1") or title of an OIT item ("o10").
 * @returns null when the year has no such place, or no source that can be shown confirms its text
 */
export function wordingOf(place: string, year: number): string | null {
  opened ??= open(process.env.ITA_WORDING ?? packWording());
  return opened.get(year)?.get(place) || null;
}
