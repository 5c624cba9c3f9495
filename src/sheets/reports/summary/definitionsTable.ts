import type { RuleBook } from "../../../ita/rulebook/schema";
import { indicatorDefinitions } from "../../../locale/sentences/definitions";
import type { Cell } from "../../plan";
import { inDigits } from "../digits";
import type { Look, SmallColumn, SmallTable } from "./smallTable";

const COUNT: SmallColumn = { heading: "จำนวนข้อ", kind: "whole", width: 42 };

/**
 * What each indicator looks at, in our own words, and how many questions or items it has where a source confirms these
 * numbers; null where the year's indicators are not the ten that the words were written for.
 */
export function definitionsTable(book: RuleBook, { digits }: Look): SmallTable | null {
  const counts = countsOf(book);
  const lines = book.indicators.map(({ number, name }, index): Cell[] => {
    const definition = indicatorDefinitions.find(({ names }) => names.includes(name.value));
    const words = [inDigits(`${number}. ${name.value}`, digits), definition?.th ?? ""];
    return [...words, ...(counts ? [counts[index] ?? null] : [])];
  });
  if (lines.some(([, text]) => text === "")) return null;
  return {
    columns: [
      { heading: "ตัวชี้วัด", kind: "left", width: 150 },
      { heading: "สิ่งที่ประเมิน", kind: "left" },
      ...(counts ? [COUNT] : []),
    ],
    lines,
  };
}

/** Questions or items of each indicator; null while no source confirms them all. */
function countsOf({ core, items, known }: RuleBook): readonly number[] | null {
  const facts = [known.questionCounts, ...known.oitGroups];
  if (facts.some(({ confidence }) => confidence === "unverified")) return null;
  return core.questionCounts.map(
    (count, index) => count || items.filter(({ indicator }) => indicator === index + 1).length,
  );
}
