/** Of a year that nobody knows yet nothing is claimed: its provisional rules are those of another year. */
import { RULES } from "../../src/checks/all";
import { NEWEST_YEAR, PROVISIONAL_YEAR } from "../../src/ita/rulebook/core";
import type { CellValue } from "../../src/cells/values";
import { check } from "../../src/checks/check";
import { sheetOf, sourceOf } from "./books";

const UNKNOWN_YEAR = PROVISIONAL_YEAR + 3;

/** Ten scores of 95, their total and level under a title of the year. */
function result(year: number, total: number, level: string) {
  const names = Array.from({ length: 10 }, (_, i): CellValue[] => [`ตัวชี้วัดที่ ${i + 1}`, 95]);
  return sheetOf("ผล", [
    [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`],
    ["ตัวชี้วัด", "คะแนน"],
    ...names,
    ["คะแนนรวม", total],
    ["ระดับ", level],
  ]);
}

/** A list of OIT items with their scores, the last of a number that no year has. */
function items(year: number) {
  const rows = Array.from({ length: 12 }, (_, i): CellValue[] => [
    `o${i + 1}`,
    `ข้อมูล ${i + 1}`,
    100,
  ]);
  return sheetOf("ข้อ", [
    [`ผลการประเมิน OIT ประจำปีงบประมาณ พ.ศ. ${year}`],
    ["รหัส", "รายการ", "คะแนน"],
    ...rows,
    ["o59", "ข้อมูล", 100],
  ]);
}

function found(sheet: ReturnType<typeof sheetOf>) {
  const findings = check(sourceOf({ sheets: [sheet], agency: null }), RULES);
  return findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}

test.each([["a level", result, ["level-mismatch"]]] as const)(
  "%s of a known year is judged, of a provisional or unknown one not",
  (_name, of, rules) => {
    expect(found(of(NEWEST_YEAR, 95, "ต้องปรับปรุง"))).toEqual(rules);
    expect(found(of(PROVISIONAL_YEAR, 95, "ต้องปรับปรุง"))).toEqual([]);
    expect(found(of(UNKNOWN_YEAR, 95, "ต้องปรับปรุง"))).toEqual([]);
  },
);

test("a code that a known year lacks is an error, in a year that nobody knows it is none", () => {
  expect(found(items(NEWEST_YEAR))).toEqual(["code-unknown"]);
  expect(found(items(PROVISIONAL_YEAR))).toEqual([]);
  expect(found(items(UNKNOWN_YEAR))).toEqual([]);
});

test("a total that provisional weights do not give is a warning", () => {
  const severities = (year: number) =>
    check(sourceOf({ sheets: [result(year, 80, "")], agency: null }), RULES)
      .filter(({ rule }) => rule === "total-score")
      .map(({ severity }) => severity);
  expect(severities(NEWEST_YEAR)).toEqual(["error"]);
  expect(severities(PROVISIONAL_YEAR)).toEqual(["warning"]);
});
