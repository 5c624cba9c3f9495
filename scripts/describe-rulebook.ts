/** docs/rules.md: what of each fiscal year is certain, likely or unknown, from the rulebook itself. */
import { bookFor } from "../src/ita/rulebook/book";
import { FISCAL_YEARS, PROVISIONAL_YEAR } from "../src/ita/rulebook/core";
import type { Confidence, Fact, National, Provenance, RuleBook } from "../src/ita/rulebook/schema";
import { groupSize, INSTRUMENTS } from "../src/ita/score";

/** Something of a year in words, with how well it is known. */
interface Statement extends Provenance {
  readonly what: string;
}

const HEADINGS: Readonly<Record<Confidence, string>> = {
  certain: "Certain",
  likely: "Likely",
  unverified: "Not verified",
};

/** The whole page. */
export function describeRulebook(): string {
  const years = [PROVISIONAL_YEAR, ...[...FISCAL_YEARS].reverse()].map((year) =>
    describeYear(bookFor(year)),
  );
  return [
    "# The rules of each fiscal year",
    "",
    "Made by `npx tsx scripts/rulebook-doc.ts` from `src/ita/rulebook`; do not edit.",
    "",
    "Certain is what a published source of the year states or real figures force; likely is what sources point to;",
    "not verified is what nothing that can be shown confirms, remembered facts among it. A text that is not verified",
    "is never given as official: `ITA.QUESTION` answers #N/A, sheets leave its cell to the officer. An office can type",
    "what is missing on the rules sheet of its workbook.",
    "",
    ...years,
  ].join("\n");
}

function describeYear(book: RuleBook): string {
  const { core, provisional } = book;
  if (provisional) {
    return [
      `## FY${core.fiscalYear} (provisional)`,
      "",
      `Nothing of this year is announced as far as the rulebook knows. FY${FISCAL_YEARS.at(-1) ?? ""} stands in for it, and sheets, pane and reports say so.`,
      "",
    ].join("\n");
  }
  const all = [...numbers(book), ...makeUp(book), ...national(book.national), ...texts(book)];
  return [
    `## FY${core.fiscalYear}`,
    "",
    ...(["certain", "likely", "unverified"] as const).flatMap((confidence) => {
      const own = all.filter((one) => one.confidence === confidence);
      if (own.length === 0) return [];
      const lines = own.map(({ what, source }) => `- ${what} (${source})`);
      return [`### ${HEADINGS[confidence]} in FY${core.fiscalYear}`, "", ...lines, ""];
    }),
  ].join("\n");
}

const state = (what: string, { confidence, source }: Provenance): Statement => ({
  what,
  confidence,
  source,
});

/** A fact, unless nothing is known of it. */
function known<T>(fact: Fact<T | null>, words: (value: T) => string): Statement[] {
  return fact.value === null ? [] : [state(words(fact.value), fact)];
}

function numbers(book: RuleBook): Statement[] {
  const { core, known: from } = book;
  const weights = INSTRUMENTS.map((name) => `${name} ${core.weights[name]}`).join(", ");
  return [
    state(`Weights in percent: ${weights}`, from.weights),
    ...core.levels.map(({ name, total, eachInstrument }, index) => {
      const each = eachInstrument === null ? "" : `, every instrument at least ${eachInstrument}`;
      const what = `Level ${name}: total at least ${total}${each}`;
      return state(what, from.levels[index] ?? from.passLine);
    }),
    state(`Pass line: ${core.passLine}`, from.passLine),
    state(`OIT indicators: ${core.oitRule.replace(/-/g, " ")}`, from.oitRule),
    state(`Points of an OIT item: ${book.oitPoints.value.join(", ")}`, book.oitPoints),
    state(`Collections of EIT answers: ${book.eitCollections.value}`, book.eitCollections),
    ...known(book.eitParts, (parts) => `Shares of the EIT parts in percent: ${parts.join(", ")}`),
    state(`Published figures are rounded ${book.rounding.value.replace("-", " ")}`, book.rounding),
    ...known(book.samples, (samples) => {
      const each = samples.map(
        ({ agency, size, minimum }) => `${agency}${size === null ? "" : ` ${size}`} ${minimum}`,
      );
      return `Least number of answers in EIT part 1: ${each.join(", ")}`;
    }),
    ...grouped(
      book.scales.map(({ labels, points }) => [
        `${labels.value.join(", ")} = ${points.value.join(", ")}`,
        points,
      ]),
      (scales) => `Points of answers: ${scales.join("; ")}`,
    ),
  ];
}

function makeUp({ core, known: from, items, groupTitles, measures }: RuleBook): Statement[] {
  const counts = core.questionCounts.flatMap((count, i) => (count ? [`${i + 1}: ${count}`] : []));
  return [
    state(`Questions of each indicator: ${counts.join(", ")}`, from.questionCounts),
    state(`OIT items: ${items.length}`, from.itemCount),
    ...grouped(
      core.oitGroups.map((group, index) => [
        `${group.id} o${group.first}–o${group.last} (${groupSize(group)})`,
        from.oitGroups[index] ?? from.itemCount,
      ]),
      (groups) => `Items of sub-indicators: ${groups.join(", ")}`,
    ),
    ...grouped(
      core.oitGroups.flatMap(({ id }, index) => {
        const title = groupTitles[index];
        return title?.value ? [[`${id} ${title.value}`, title] as const] : [];
      }),
      (titles) => `Titles of sub-indicators: ${titles.join(", ")}`,
    ),
    state(
      `Items for plan and report of measures: ${measures.items.value.plan.join(", ")} and ${measures.items.value.report.join(", ") || "none"}`,
      measures.items,
    ),
    ...known(measures.columns, (columns) => `Form of the plan: ${columns.length} columns`),
    ...known(measures.resultColumns, (columns) => `Form of the report: ${columns.length} columns`),
    state(
      measures.everyIndicator.value
        ? "The plan needs every indicator"
        : "The plan need not have every indicator",
      measures.everyIndicator,
    ),
  ];
}

function national(figures: National): Statement[] {
  return [
    ...known(figures.target, (target) => `National target: ${target} percent of agencies pass`),
    ...known(figures.passed, (passed) => `Agencies that passed: ${passed} percent`),
    ...known(figures.average, (average) => `National average: ${average}`),
    ...known(figures.agencies, (agencies) => `Agencies assessed: ${agencies}`),
    ...known(figures.respondents, ({ IIT, EIT }) => `Respondents: ${IIT} IIT, ${EIT} EIT`),
    ...grouped(
      figures.indicatorAverages.flatMap((fact, index) =>
        fact.value === null ? [] : [[`${index + 1}: ${fact.value}`, fact] as const],
      ),
      (averages) => `National averages of indicators: ${averages.join(", ")}`,
    ),
  ];
}

/** Names and texts by code, those of one source together; of the unknown ones only the codes. */
function texts({ indicators, questions, items }: RuleBook): Statement[] {
  return [
    ...grouped(
      indicators.map(({ number, name }) => [`${number}`, name]),
      (numbers) => `Names of indicators ${numbers.join(", ")}`,
    ),
    ...grouped(
      [...questions, ...items].map(({ code, text }) => [code, text]),
      (codes, { confidence }) =>
        `${confidence === "unverified" ? "No text of" : "Texts of"} ${codes.join(", ")}`,
    ),
    ...grouped(
      questions.flatMap(({ code, scale }) =>
        scale.value === null ? [] : [[code, scale] as const],
      ),
      (codes) => `Answer scales of ${codes.join(", ")}`,
    ),
  ];
}

/** One statement for all entries of the same confidence and source, in the order in which these come. */
function grouped(
  entries: readonly (readonly [string, Provenance])[],
  words: (entries: readonly string[], from: Provenance) => string,
): Statement[] {
  const groups = new Map<string, { from: Provenance; own: string[] }>();
  for (const [entry, from] of entries) {
    const key = `${from.confidence} ${from.source}`;
    const group = groups.get(key) ?? { from, own: [] };
    group.own.push(entry);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ from, own }) => state(words(own, from), from));
}
