/** What an office's own values change in the make-up of a year: levels, counts, sub-indicators, texts, the form. */
import { CODE_LETTERS } from "./codes";
import { bookFor } from "./rulebook/book";
import { likely, UNKNOWN_TEXT } from "./rulebook/facts";
import { FISCAL_YEARS } from "./rulebook/core";
import type { Level, OitGroup, OitItem, Provenance, Question, RuleBook } from "./rulebook/schema";
import { ADDED_LEVELS, NONE, type RuleEntry, type RuleValue } from "./ruleEntries";
import { groupSize } from "./score";

/** What the office typed, and where it comes from. */
export interface OwnValues {
  readonly values: ReadonlyMap<string, RuleValue>;
  /** Source of all own values. */
  readonly source: string;
}

/** Why own values cannot be used. */
export interface OverrideFault {
  /**
   * `weights` and `parts` do not sum to 100, a level does not lie below the better one before it (`levels`), a number
   * is out of range or no whole percent, a `count` is none, an added level is `incomplete`, a text is `beyond` the
   * year's questions and items, a `code` is no item of the year, or the values do not fit together (`other`).
   */
  readonly kind:
    | "weights"
    | "parts"
    | "levels"
    | "range"
    | "whole"
    | "count"
    | "incomplete"
    | "beyond"
    | "code"
    | "other";
  /** Paths of the entries concerned; the first is the place to name. */
  readonly paths: readonly string[];
}

/** A book with some own values in it, and what is wrong with these. */
export interface AmendedBook {
  readonly book: RuleBook;
  readonly faults: readonly OverrideFault[];
}

const MOST_QUESTIONS = 20;
const MOST_ITEMS = 30;

/** Applies one kind of change after the other. */
export function applyForm(
  book: RuleBook,
  own: OwnValues,
  entries: readonly RuleEntry[],
): AmendedBook {
  let changed: AmendedBook = { book, faults: countFaults(own, entries) };
  if (changed.faults.length > 0) return changed;
  for (const change of [withLevels, withQuestions, withGroups, withTexts, withMeasures]) {
    const { book: next, faults } = change(changed.book, own);
    changed = { book: next, faults: [...changed.faults, ...faults] };
  }
  return changed;
}

const knownFrom = (source: string): Provenance => ({ confidence: "likely", source });

function countFaults({ values }: OwnValues, entries: readonly RuleEntry[]): OverrideFault[] {
  return entries.flatMap(({ path }) => {
    const value = values.get(path);
    const questions = path.startsWith("counts.");
    if (value === undefined || !(questions || path.endsWith(".size"))) return [];
    const fine =
      Number.isInteger(value) &&
      Number(value) >= (questions ? 1 : 0) &&
      Number(value) <= (questions ? MOST_QUESTIONS : MOST_ITEMS);
    return fine ? [] : [{ kind: "count", paths: [path] }];
  });
}

/** Levels renamed, taken away ("-" for the name) and added; a changed set is put in order, best first. */
function withLevels(book: RuleBook, { values, source }: OwnValues): AmendedBook {
  const faults: OverrideFault[] = [];
  const textAt = (path: string) => values.get(path)?.toString();
  const kept = book.core.levels.flatMap((level, index) => {
    const name = textAt(`levels.${index}.name`);
    if (name === NONE) return [];
    const known = book.known.levels[index] ?? knownFrom(source);
    return [
      name === undefined
        ? { level, known }
        : { level: { ...level, name }, known: knownFrom(source) },
    ];
  });
  const added = ADDED_LEVELS.flatMap((id) => {
    const [name, total, each] = ["name", "total", "each"].map((of) =>
      values.get(`added.${id}.${of}`),
    );
    if (name === undefined && total === undefined && each === undefined) return [];
    if (typeof name !== "string" || typeof total !== "number") {
      const given = [`added.${id}.name`, `added.${id}.total`, `added.${id}.each`];
      faults.push({ kind: "incomplete", paths: given.filter((path) => values.has(path)) });
      return [];
    }
    const eachInstrument = typeof each === "number" ? each : null;
    const level: Level = { id: `own-${id}`, name, total, eachInstrument };
    return [{ level, known: knownFrom(source) }];
  });
  const all = [...kept, ...added];
  const height = ({ total, eachInstrument }: Level) => total * 1000 + (eachInstrument ?? -1);
  if (added.length > 0 || kept.length < book.core.levels.length) {
    all.sort((a, b) => height(b.level) - height(a.level));
  }
  const core = { ...book.core, levels: all.map(({ level }) => level) };
  const known = { ...book.known, levels: all.map((one) => one.known) };
  return { book: { ...book, core, known }, faults };
}

/** Questions by the office's counts; a form of another length has none of the built-in texts. */
function withQuestions(book: RuleBook, { values, source }: OwnValues): AmendedBook {
  const { core } = book;
  const counts = core.questionCounts.map((count, i) =>
    Number(values.get(`counts.${i + 1}`) ?? count),
  );
  const confirmed = counts.some((_, i) => values.has(`counts.${i + 1}`));
  if (!confirmed) return { book, faults: [] };
  const questions = (["IIT", "EIT"] as const).flatMap((instrument): Question[] => {
    const owners = core.indicators.flatMap((name, i) =>
      name === instrument ? Array.from({ length: counts[i] ?? 0 }, () => i + 1) : [],
    );
    const before = book.questions.filter(
      ({ indicator }) => core.indicators[indicator - 1] === instrument,
    );
    const alike =
      owners.length === before.length && owners.every((owner, i) => before[i]?.indicator === owner);
    return owners.map((indicator, i) => {
      const code = `${CODE_LETTERS[instrument]}${i + 1}`;
      const same = alike ? before[i] : undefined;
      return (
        same ?? {
          code,
          indicator,
          text: UNKNOWN_TEXT,
          topic: null,
          scale: UNKNOWN_TEXT,
          subItems: [],
        }
      );
    });
  });
  const known = { ...book.known, questionCounts: knownFrom(source) };
  return {
    book: { ...book, core: { ...core, questionCounts: counts }, known, questions },
    faults: [],
  };
}

/** Sub-indicators by the office's sizes; a list of another length has none of the built-in titles. */
function withGroups(book: RuleBook, { values, source }: OwnValues): AmendedBook {
  const sizes = new Map(book.core.oitGroups.map((group) => [group.id, groupSize(group)]));
  const own = [...values.keys()].flatMap(
    (path) => /^groups\.(\d+\.\d+)\.size$/.exec(path)?.[1] ?? [],
  );
  if (own.length === 0) return { book, faults: [] };
  for (const id of own) sizes.set(id, Number(values.get(`groups.${id}.size`)));
  const [major, minor] = [0, 1].map((at) => (id: string) => Number(id.split(".")[at]));
  const ids = [...sizes.keys()]
    .filter((id) => (sizes.get(id) ?? 0) > 0)
    .sort((a, b) => (major?.(a) ?? 0) - (major?.(b) ?? 0) || (minor?.(a) ?? 0) - (minor?.(b) ?? 0));
  let last = 0;
  const oitGroups = ids.map((id): OitGroup => {
    const size = sizes.get(id) ?? 0;
    return { id, indicator: Number(id.split(".")[0]), first: last + 1, last: (last += size) };
  });
  const owners = oitGroups.flatMap((group) =>
    Array.from({ length: groupSize(group) }, () => group),
  );
  const alike = owners.length === book.items.length;
  const items = owners.map(({ id, indicator }, i): OitItem => {
    const same = alike ? book.items[i] : undefined;
    return {
      code: `${CODE_LETTERS.OIT}${i + 1}`,
      indicator,
      group: id,
      text: same?.text ?? UNKNOWN_TEXT,
      topic: same?.topic ?? null,
    };
  });
  const before = (id: string) => book.core.oitGroups.findIndex((group) => group.id === id);
  const asked = book.measures.items;
  const existing = (codes: readonly string[]) =>
    codes.filter((code) => items.some((item) => item.code === code));
  const kept = { plan: existing(asked.value.plan), report: existing(asked.value.report) };
  return {
    book: {
      ...book,
      core: { ...book.core, oitGroups },
      known: {
        ...book.known,
        itemCount: knownFrom(source),
        oitGroups: ids.map((id) =>
          own.includes(id)
            ? knownFrom(source)
            : (book.known.oitGroups[before(id)] ?? knownFrom(source)),
        ),
      },
      groupTitles: ids.map((id) => book.groupTitles[before(id)] ?? UNKNOWN_TEXT),
      items,
      // Codes of a list of another length mean other items.
      measures: { ...book.measures, items: { ...asked, value: alike ? asked.value : kept } },
    },
    faults: [],
  };
}

/** Names and texts as the office typed them; they hold in its workbook as confirmed. */
function withTexts(book: RuleBook, { values, source }: OwnValues): AmendedBook {
  const typed = (path: string) => {
    const value = values.get(path);
    return value === undefined ? null : likely(String(value), source);
  };
  const worded = <T extends Question | OitItem>(one: T): T => {
    const text = typed(`texts.${one.code}`);
    return text ? { ...one, text, topic: null } : one;
  };
  const codes = new Set([...book.questions, ...book.items].map(({ code }) => code));
  const groups = new Set(book.core.oitGroups.map(({ id }) => id));
  const beyond = [...values.keys()].filter((path) => {
    const code = /^texts\.(\w+)$/.exec(path)?.[1];
    const group = /^groups\.(\d+\.\d+)\.title$/.exec(path)?.[1];
    return (code !== undefined && !codes.has(code)) || (group !== undefined && !groups.has(group));
  });
  return {
    book: {
      ...book,
      indicators: book.indicators.map((one) => {
        const name = typed(`names.${one.number}`);
        if (!name || name.value === one.name.value) return name ? { ...one, name } : one;
        // The built-in name is still recognised.
        const spellings = [...one.spellings.filter((text) => text !== name.value), one.name.value];
        return { ...one, name, spellings };
      }),
      questions: book.questions.map(worded),
      items: book.items.map(worded),
      groupTitles: book.groupTitles.map(
        (title, i) => typed(`groups.${book.core.oitGroups[i]?.id ?? ""}.title`) ?? title,
      ),
    },
    faults: beyond.map((path) => ({ kind: "beyond", paths: [path] })),
  };
}

/** The form of the plan and the items that ask for plan and report. */
function withMeasures(book: RuleBook, { values, source }: OwnValues): AmendedBook {
  const faults: OverrideFault[] = [];
  const codesAt = (path: string): readonly string[] | null => {
    const typed = values.get(path);
    if (typed === undefined) return null;
    const codes = String(typed)
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const known = codes.every((code) => book.items.some((item) => item.code === code));
    if (!known) faults.push({ kind: "code", paths: [path] });
    return known ? codes : null;
  };
  const { plan, report } = book.measures.items.value;
  const own = { plan: codesAt("planItem"), report: codesAt("reportItem") };
  const items =
    own.plan || own.report
      ? likely({ plan: own.plan ?? plan, report: own.report ?? report }, source)
      : book.measures.items;
  const wanted = values.get("form");
  const columns =
    wanted === undefined ? book.measures.columns : likely(columnsOf(Number(wanted)), source);
  return { book: { ...book, measures: { ...book.measures, items, columns } }, faults };
}

/** The newest form of so many columns. */
function columnsOf(count: number): NonNullable<RuleBook["measures"]["columns"]["value"]> {
  for (const year of [...FISCAL_YEARS].reverse()) {
    const columns = bookFor(year).measures.columns.value;
    if (columns?.length === count) return columns;
  }
  throw new RangeError(`no form of ${count} columns`);
}
