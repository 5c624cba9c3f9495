/**
 * Official names and wordings for the custom functions, in one compact string made from the books: every distinct
 * text once, and for each year which text stands at which place. The build of functions.js makes it beforehand
 * (ITA_WORDING) and drops the books; elsewhere it is made when first asked for.
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
 * The compact string: a line a year and, after an empty line, a line a text. A year's line says its texts in the
 * order of its places: "4" is text 4, "4-9" six of them, "_" a place without a confirmed text. Texts are coded by
 * `exchange`.
 */
export function packWording(): string {
  const texts: string[] = [];
  const years = FISCAL_YEARS.map((year) => {
    const core = coreOf(year);
    const book = bookOf(year);
    if (!core || !book) throw new RangeError(`no rulebook for ${year}`);
    const known = new Map<string, string>();
    for (const { number, name } of book.indicators) known.set(String(number), name.value);
    for (const { code, text } of [...book.questions, ...book.items]) {
      if (text.value !== null && text.confidence !== "unverified") known.set(code, text.value);
    }
    const runs: { first: number; last: number }[] = [];
    for (const place of placesOf(core)) {
      const text = known.get(place);
      const found = text === undefined ? -1 : texts.indexOf(text);
      const index = text === undefined || found >= 0 ? found : texts.push(text) - 1;
      const run = runs.at(-1);
      if (run && index >= 0 && run.first >= 0 && run.last + 1 === index) run.last = index;
      else runs.push({ first: index, last: index });
    }
    return runs
      .map(({ first, last }) => (first < 0 ? "_" : first === last ? first : `${first}-${last}`))
      .join(" ");
  });
  if (texts.some((text) => text.includes("\n"))) throw new Error("a text has more than one line");
  return [...years, "", exchange(texts.join("\n"))].join("\n");
}

let opened: ReadonlyMap<number, ReadonlyMap<string, string>> | undefined;

function open(packed: string): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const [years = "", coded = ""] = packed.split("\n\n");
  const lines = years.split("\n");
  const texts = exchange(coded).split("\n");
  return new Map(
    FISCAL_YEARS.map((year, y) => {
      const core = coreOf(year);
      const places = core ? placesOf(core) : [];
      const indexes = (lines[y] ?? "").split(" ").flatMap((run) => {
        const [first = NaN, last = first] = run.split("-").map(Number);
        return run === "_" ? [-1] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
      });
      const known = places.map((place, i) => [place, texts[indexes[i] ?? -1]] as const);
      return [year, new Map(known.filter((one): one is readonly [string, string] => !!one[1]))];
    }),
  );
}

/**
 * Official name of an indicator ("1" to "10"), wording of a question ("i1") or title of an OIT item ("o10").
 * @returns null when the year has no such place, or no source that can be shown confirms its text
 */
export function wordingOf(place: string, year: number): string | null {
  opened ??= open(process.env.ITA_WORDING ?? packWording());
  return opened.get(year)?.get(place) ?? null;
}
