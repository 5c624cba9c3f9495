import { coreOf, FISCAL_YEARS, NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { nativeFormula } from "../../../src/sheets/templates/nativeFormulas";
import { emptyWorkbook } from "../../support/workbook";

const core = coreOf(NEWEST_YEAR)!;

test.each([
  ["=SUM(A1:A3)", null],
  ["=ITA.THAI(A1)", null],
  ['=ITA.INSTRUMENT("IIT",A1:A3,2568)', null],
  ["=ITA.TOTAL(SUM(A1:A10))", null],
])("%s stays", (formula, native) => {
  expect(nativeFormula(formula, core)).toBe(native);
});

/** The formulas of an older scores sheet with ten scores in column A, the year in B1. */
const older = (call: string, count: number) => ({
  pass: `=IF(A1="","",IF(${call}PASS(A1,$B$1),"ผ่าน","ไม่ผ่าน"))`,
  iit: `=IF(COUNTA($A$1:$A$${count})<${count},"",${call}INSTRUMENT("IIT",$A$1:$A$${count},$B$1))`,
  oit: `=IF(COUNTA($A$1:$A$${count})<${count},"",${call}WEIGHTED("OIT",$A$1:$A$${count},$B$1))`,
  eit: `=IF(COUNTA($A$1:$A$${count})<${count},"",${call}INSTRUMENT("EIT",$A$1:$A$${count},$B$1))`,
  total: `=IF(COUNTA($A$1:$A$${count})<${count},"",${call}TOTAL($A$1:$A$${count},$B$1))`,
});

/** Scores whose means lie at and beside the cuts of a year. */
function trials(year: number): number[][] {
  const { levels, passLine, indicators } = coreOf(year)!;
  const cuts = levels.flatMap(({ total, eachInstrument }) => [total, eachInstrument ?? total]);
  return [...new Set([...cuts, passLine, 61.37])]
    .filter((cut) => cut > 1)
    .flatMap((cut) =>
      [-0.01, 0, 0.01].map((off) =>
        indicators.map(() => Math.min(100, Math.round((cut + off) * 100) / 100)),
      ),
    );
}

test.each(FISCAL_YEARS)(
  "older formulas of FY%i made native give what the functions give",
  async (year) => {
    const rules = coreOf(year)!;
    const count = rules.indicators.length;
    const host = emptyWorkbook();
    const withFunctions = Object.values(older("ITA.", count));
    const natives = Object.values(older("_xldudf_ITA_", count)).map((formula) =>
      nativeFormula(formula, rules),
    );
    expect(natives).not.toContain(null);
    const grade = (column: string) =>
      `IF($${column}$5="","",ITA.GRADE($${column}$5,$${column}$6:$${column}$8,$B$1))`;
    const instruments = ["IIT", "EIT", "OIT"].map(
      (name) => `=ITA.INSTRUMENT("${name}",$A$1:$A$${count},$B$1)`,
    );
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").values = [[year]];
      sheet.getRange("C1:C5").formulas = withFunctions.map((formula) => [formula]);
      sheet.getRange("C6:C8").formulas = instruments.map((formula) => [formula]);
      sheet.getRange("C9").formulas = [[`=${grade("C")}`]];
      sheet.getRange("D1:D5").formulas = natives.map((formula) => [formula ?? ""]);
      sheet.getRange("D6:D8").formulas = instruments.map((formula) => [
        nativeFormula(formula, rules) ?? "",
      ]);
      sheet.getRange("D9").formulas = [[nativeFormula(`=${grade("D")}`, rules) ?? ""]];
      await context.sync();
      for (const scores of trials(year)) {
        sheet.getRange(`A1:A${count}`).values = scores.map((score) => [score]);
        const both = sheet.getRange("C1:D9");
        both.load("values");
        await context.sync();
        for (const [theirs, own] of both.values as [unknown, unknown][]) {
          if (typeof theirs === "number") expect(Number(own)).toBeCloseTo(theirs, 8);
          else expect(own).toBe(theirs);
        }
      }
      sheet.getRange("B1").values = [[year + 1]];
      const total = sheet.getRange("D5");
      total.load("values");
      await context.sync();
      // Rules of another year would give a figure that is wrong.
      expect(total.values).toEqual([["#N/A"]]);
    });
  },
);
