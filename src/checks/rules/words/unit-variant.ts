import { editDistance } from "../../../thai/distance";
import { groupBy } from "../../group";
import { ownCell, type Row } from "../../rows";
import { defineRule } from "../../rule";
import type { TableCell } from "../../../tables/table";

/** More different names than any agency has units: then the column holds something else. */
const MOST = 300;
/** Words that people leave out of a unit's name. */
const OMITTED = /การ|เทศบาล(?:นคร|เมือง|ตำบล)?|ฯ|\s/g;
/** Units that differ in their number are different units. */
const NO_DIGIT = /[^0-9๐-๙]/g;

export const unitVariant = defineRule({
  id: "unit-variant",
  family: "words",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ชื่อหน่วยงานภายในเขียนไม่เหมือนกัน", en: "Names of units that differ slightly" },
  text: {
    th: "“{found}” น่าจะเป็นหน่วยเดียวกับ “{usual}” ซึ่งใช้ {count} ครั้ง",
    en: "“{found}” seems to be the unit “{usual}”, written so {count} times.",
  },
  expected: { th: "{usual}", en: "{usual}" },
  *look({ rows }) {
    const written = rows.flatMap((row) => {
      const cell = ownCell(row, "responsible");
      return cell ? unitsOf(cell.text).map((unit) => ({ row, cell, unit })) : [];
    });
    const byUnit = groupBy(written, ({ unit }) => unit);
    // Most frequent first: the rarer of two is the variant.
    const units = [...byUnit.entries()].sort((a, b) => b[1].length - a[1].length);
    if (units.length > MOST) return;
    const usual: string[] = [];
    for (const [unit, places] of units) {
      const like = usual.find((other) => sameUnit(unit, other));
      if (like === undefined) usual.push(unit);
      else yield* variants(unit, like, byUnit.get(like)?.length ?? 0, places);
    }
  },
});

function* variants(
  unit: string,
  usual: string,
  count: number,
  places: readonly { readonly row: Row; readonly cell: TableCell }[],
) {
  for (const { row, cell } of places) {
    yield {
      at: { sheet: row.table.sheet, row: cell.row, column: cell.column },
      found: unit,
      params: { usual, count },
      indicator: row.indicator,
    };
  }
}

/** Names of units in a cell: one a line, or between slashes, commas and spaces before the next kind of unit. */
function unitsOf(text: string): string[] {
  return text
    .replace(/<[^<>]*>/g, "\n")
    .split(
      /[/\n,;•]|และ(?=กอง|สำนัก|งาน|ฝ่าย|ทุก)|(?<!\s)\s+(?=กอง|สำนัก|งาน|ฝ่าย|หน่วย|ศูนย์|ทุก)|^[-–]\s*/,
    )
    .map((unit) => unit.replace(/^[-–\s]+|(?<!\s)\s+$/g, "").replace(/\s+/g, " "))
    .filter((unit) => unit.length >= 5);
}

function sameUnit(unit: string, other: string): boolean {
  const [a, b] = [unit.replace(OMITTED, ""), other.replace(OMITTED, "")];
  if (a === b) return a.length >= 4;
  return (
    Math.min(a.length, b.length) >= 6 &&
    a.replace(NO_DIGIT, "") === b.replace(NO_DIGIT, "") &&
    editDistance(a, b, 1) === 1
  );
}
