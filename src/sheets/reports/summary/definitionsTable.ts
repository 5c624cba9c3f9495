import type { RuleBook } from "../../../ita/rulebook/schema";
import { indicatorDefinitions } from "../../../locale/sentences/definitions";
import { inDigits } from "../digits";
import type { Look, SmallTable } from "./smallTable";

/**
 * What each indicator looks at, in our own words; null where the year's indicators are not the ten that they were
 * written for.
 */
export function definitionsTable({ indicators }: RuleBook, { digits }: Look): SmallTable | null {
  const lines = indicators.map(({ number, name }) => {
    const definition = indicatorDefinitions.find(({ names }) => names.includes(name.value));
    return [inDigits(`${number}. ${name.value}`, digits), definition?.th ?? ""];
  });
  if (lines.some(([, text]) => text === "")) return null;
  return {
    columns: [
      { heading: "ตัวชี้วัด", kind: "left", width: 150 },
      { heading: "สิ่งที่ประเมิน", kind: "left" },
    ],
    lines,
  };
}
