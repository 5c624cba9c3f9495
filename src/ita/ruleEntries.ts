/** Everything of a year that an office may set on its rules sheet: numbers, levels, counts, names, texts, the form. */
import { rulesTexts } from "../locale/rules";
import { say, type Text } from "../core/text";
import { formatNumber } from "../thai/number";
import { scaleName } from "./answers";
import { CODE_LETTERS } from "./codes";
import { unverified } from "./rulebook/facts";
import type { OitRule, Provenance, RuleBook } from "./rulebook/schema";
import { NO_TEXT } from "./rulebook/sources";
import { groupSize, INSTRUMENTS } from "./score";

/** A value that can be set: points, percent, a count, a text, or the id of a choice. */
export type RuleValue = number | string;

/** Part of the rules sheet that an entry stands in. */
export type RuleSection = "numbers" | "levels" | "indicators" | "groups" | "questions" | "items";

/** One of the values that a choice allows. */
export interface RuleChoice {
  readonly id: string;
  readonly text: Text;
}

/** Something of the rulebook that an office may set for itself. */
export interface RuleEntry extends Provenance {
  /** What it is in the year: where its number stands in the rulebook ("core.weights.IIT"), or such as "texts.i5". */
  readonly path: string;
  readonly section: RuleSection;
  /** What it is called, unique within the year. */
  readonly label: Text;
  /** Word at the beginning of the label by which its row is known, whatever text follows ("i5", "9.1", "3."). */
  readonly key?: string;
  readonly kind: "number" | "text" | "choice";
  /** Built-in value; null where the rulebook has none. */
  readonly value: RuleValue | null;
  /** Allowed values of a choice. */
  readonly choices?: readonly RuleChoice[];
  /** True for names and texts: they decide no figure. */
  readonly wording?: true;
}

/** What takes a level, or a number of one, away. */
export const NONE = "-";
/** Levels that can be added to those of the year. */
export const ADDED_LEVELS = ["a", "b", "c"] as const;
/** Sub-indicators that can be added to those of each OIT indicator. */
const ADDED_GROUPS = 3;
/** Questions and items that can be added to those of the year. */
const ADDED_CODES = { IIT: 10, EIT: 6, OIT: 15 } as const;

const OIT_RULES: readonly OitRule[] = ["item-means", "sub-indicator-means"];
const NOTHING: Provenance = unverified(null, NO_TEXT);
/** Forms of the plan by their number of columns. */
const PLAN_FORMS = [8, 5] as const;

const provenanceOf = ({ confidence, source }: Provenance): Provenance => ({ confidence, source });

/** Everything of a year that an office may set, section by section in the order of the rules sheet. */
export function ruleEntries(book: RuleBook): readonly RuleEntry[] {
  return [
    ...numberEntries(book),
    ...formEntries(book),
    ...levelEntries(book),
    ...indicatorEntries(book),
    ...groupEntries(book),
    ...codeEntries(book),
  ];
}

function numberEntries({ core, known, eitParts, scales }: RuleBook): readonly RuleEntry[] {
  const number = (path: string, label: Text, value: number | null, from: Provenance) =>
    ({ path, section: "numbers", label, kind: "number", value, ...provenanceOf(from) }) as const;
  return [
    ...INSTRUMENTS.map((instrument) =>
      number(
        `core.weights.${instrument}`,
        labelOf(rulesTexts.weight, { instrument }),
        core.weights[instrument],
        known.weights,
      ),
    ),
    ...core.levels.flatMap(({ name: level, total, eachInstrument }, index) => {
      const from = known.levels[index] ?? NOTHING;
      const path = `core.levels.${index}`;
      const least = number(`${path}.total`, labelOf(rulesTexts.levelTotal, { level }), total, from);
      const each = labelOf(rulesTexts.levelEach, { level });
      // The last level takes every score; that is no number to set.
      return [
        ...(index === core.levels.length - 1 ? [] : [least]),
        ...(eachInstrument === null
          ? []
          : [number(`${path}.eachInstrument`, each, eachInstrument, from)]),
      ];
    }),
    number("core.passLine", rulesTexts.passLine, core.passLine, known.passLine),
    {
      path: "core.oitRule",
      section: "numbers",
      label: rulesTexts.oitRule,
      kind: "choice",
      value: core.oitRule,
      choices: OIT_RULES.map((id) => ({ id, text: rulesTexts[id] })),
      ...provenanceOf(known.oitRule),
    },
    ...(eitParts.value ?? []).map((share, index) =>
      number(
        `eitParts.value.${index}`,
        labelOf(rulesTexts.eitPart, { part: index + 1 }),
        share,
        eitParts,
      ),
    ),
    ...scales.flatMap((scale, at) =>
      scale.labels.value.map((answer, index) =>
        number(
          `scales.${at}.points.value.${index}`,
          labelOf(rulesTexts.answerPoints, { answer, scale: scaleName(scale) }),
          scale.points.value[index] ?? 0,
          scale.points,
        ),
      ),
    ),
  ];
}

/** Form of the plan, the items that ask for it, and where the office's values come from. */
function formEntries({ measures }: RuleBook): readonly RuleEntry[] {
  const code = (path: string, label: Text, codes: readonly string[]): RuleEntry => ({
    path,
    section: "numbers",
    label,
    kind: "text",
    value: codes.length > 0 ? codes.join(", ") : null,
    wording: true,
    ...provenanceOf(measures.items),
  });
  const columns = measures.columns.value?.length ?? null;
  return [
    {
      path: "form",
      section: "numbers",
      label: rulesTexts.planForm,
      kind: "choice",
      value: columns === null ? null : String(columns),
      choices: PLAN_FORMS.map((count) => ({
        id: String(count),
        text: labelOf(rulesTexts.formColumns, { count }),
      })),
      wording: true,
      ...provenanceOf(measures.columns),
    },
    code("planItem", rulesTexts.planItem, measures.items.value.plan),
    code("reportItem", rulesTexts.reportItem, measures.items.value.report),
    {
      path: "source",
      section: "numbers",
      label: rulesTexts.ownSource,
      kind: "text",
      value: null,
      wording: true,
      ...NOTHING,
    },
  ];
}

/** Names of levels, minima of those that have none, and levels to add. */
function levelEntries({ core, known }: RuleBook): readonly RuleEntry[] {
  const entry = (
    path: string,
    label: Text,
    kind: "text" | "number",
    value: RuleValue | null,
    from: Provenance,
  ): RuleEntry => ({ path, section: "levels", label, kind, value, ...provenanceOf(from) });
  return [
    ...core.levels.map(({ name }, index) =>
      entry(
        `levels.${index}.name`,
        labelOf(rulesTexts.levelName, { number: index + 1 }),
        "text",
        name,
        known.levels[index] ?? NOTHING,
      ),
    ),
    ...core.levels.flatMap(({ name, eachInstrument }, index) => {
      const label = labelOf(rulesTexts.levelEach, { level: name });
      const path = `core.levels.${index}.eachInstrument`;
      return eachInstrument === null && index < core.levels.length - 1
        ? [entry(path, label, "number", null, NOTHING)]
        : [];
    }),
    ...ADDED_LEVELS.flatMap((id, index) => {
      const label = (text: Text) => labelOf(text, { number: index + 1 });
      return [
        entry(`added.${id}.name`, label(rulesTexts.addedLevelName), "text", null, NOTHING),
        entry(`added.${id}.total`, label(rulesTexts.addedLevelTotal), "number", null, NOTHING),
        entry(`added.${id}.each`, label(rulesTexts.addedLevelEach), "number", null, NOTHING),
      ];
    }),
  ];
}

function indicatorEntries({ indicators, core, known }: RuleBook): readonly RuleEntry[] {
  return [
    ...indicators.map(({ number, name }): RuleEntry => ({
      path: `names.${number}`,
      section: "indicators",
      label: same(`${number}. ${name.value}`),
      key: `${number}.`,
      kind: "text",
      value: name.value,
      wording: true,
      ...provenanceOf(name),
    })),
    ...indicators.flatMap(({ number, instrument }): readonly RuleEntry[] =>
      instrument === "OIT"
        ? []
        : [
            {
              path: `counts.${number}`,
              section: "indicators",
              label: labelOf(rulesTexts.questionCount, { number }),
              kind: "number",
              value: core.questionCounts[number - 1] ?? 0,
              ...provenanceOf(known.questionCounts),
            },
          ],
    ),
  ];
}

function groupEntries({ core, known, groupTitles, indicators }: RuleBook): readonly RuleEntry[] {
  const groups = core.oitGroups.map((group, index) => ({
    id: group.id,
    size: groupSize(group),
    title: groupTitles[index] ?? unverified(null, NO_TEXT),
    from: known.oitGroups[index] ?? NOTHING,
  }));
  const added = indicators.flatMap(({ number, instrument }) => {
    const last = groups.filter(({ id }) => id.startsWith(`${number}.`)).length;
    return instrument === "OIT"
      ? Array.from({ length: ADDED_GROUPS }, (_, index) => ({
          id: `${number}.${last + index + 1}`,
          size: 0,
          title: unverified(null, NO_TEXT),
          from: NOTHING,
        }))
      : [];
  });
  const all = [...groups, ...added];
  return [
    ...all.map(({ id, title }): RuleEntry => ({
      path: `groups.${id}.title`,
      section: "groups",
      label: same(`${id} ${title.value ?? say(rulesTexts.noText, "th")}`),
      key: id,
      kind: "text",
      value: title.value,
      wording: true,
      ...provenanceOf(title),
    })),
    ...all.map(({ id, size, from }): RuleEntry => ({
      path: `groups.${id}.size`,
      section: "groups",
      label: labelOf(rulesTexts.groupSize, { id }),
      kind: "number",
      value: size,
      ...provenanceOf(from),
    })),
  ];
}

/** Texts of questions and items, and of those that a greater count adds. */
function codeEntries({ questions, items, core }: RuleBook): readonly RuleEntry[] {
  const entry = (code: string, text: RuleBook["items"][number]["text"]): RuleEntry => ({
    path: `texts.${code}`,
    section: code.startsWith(CODE_LETTERS.OIT) ? "items" : "questions",
    label: same(`${code} ${text.value ?? say(rulesTexts.noText, "th")}`),
    key: code,
    kind: "text",
    value: text.value,
    wording: true,
    ...provenanceOf(text),
  });
  const nothing = unverified(null, NO_TEXT);
  return INSTRUMENTS.flatMap((instrument) => {
    const letter = CODE_LETTERS[instrument];
    const own = [...questions, ...items].filter(
      ({ indicator }) => core.indicators[indicator - 1] === instrument,
    );
    return [
      ...own.map(({ code, text }) => entry(code, text)),
      ...Array.from({ length: ADDED_CODES[instrument] }, (_, index) =>
        entry(`${letter}${own.length + index + 1}`, nothing),
      ),
    ];
  });
}

/** A value as sheets and the pane show it. */
export function ruleValueText(value: RuleValue | null): Text {
  if (value === null) return rulesTexts.noText;
  if (typeof value === "number") return same(formatNumber(value, undefined, "arabic"));
  const rule = OIT_RULES.find((one) => one === value);
  return rule ? rulesTexts[rule] : same(value);
}

/** A text that is alike in both languages. */
function same(text: string): Text {
  return { th: text, en: text };
}

/** A text whose places are filled in both languages. */
function labelOf(text: Text, params: Readonly<Record<string, string | number>>): Text {
  return { th: say(text, "th", params), en: say(text, "en", params) };
}
