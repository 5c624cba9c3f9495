import { checkWorkbook } from "../../../src/excel/actions/check";
import { renewFormulas } from "../../../src/excel/actions/renewFormulas";
import { describe as sentence } from "../../../src/locale/describe";
import { NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { SAMPLE_SCORES } from "../../../src/sheets/samples/scores";
import { planAgency } from "../../../src/sheets/templates/agency";
import { isRenewable } from "../../../src/checks/rules/workbook/addin-formula";
import { AGENCY } from "../../checks/books";
import { OLDER_FORMULAS, planOlderScores } from "../../support/olderScores";
import { emptyWorkbook, paintInto, valuesOf } from "../../support/workbook";

/** A workbook as somebody without the add-in saved it: other names of the functions, which Excel does not know. */
async function brokenWorkbook() {
  const host = emptyWorkbook();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [["๙๓.๘๒", "=_xldudf_ITA_NUMBER(A1)"]];
    sheet.getRange("A2:B2").formulas = [["=1+1", "=IF(A2=2,_xldudf_ITA_THAI(A2),0)"]];
    sheet.getRange("A3").numberFormat = [["@"]];
    sheet.getRange("A3").values = [["=_xldudf_ITA_THAI(A2)"]];
    await context.sync();
  });
  return host;
}

test("formulas that show #NAME? are entered again by their own names; texts and others stay", async () => {
  const host = await brokenWorkbook();
  expect(await valuesOf(host, "Sheet1", "B1:B2")).toEqual([["#NAME?"], ["#NAME?"]]);
  const done = await renewFormulas();
  expect(done.ok && done.value).toEqual({ cells: 2 });
  expect(await valuesOf(host, "Sheet1", "B1:B2")).toEqual([[93.82], ["๒"]]);
  expect(await valuesOf(host, "Sheet1", "A2:A3")).toEqual([[2], ["=_xldudf_ITA_THAI(A2)"]]);
  const again = await renewFormulas();
  expect(again.ok && again.value).toEqual({ cells: 0 });
  expect(host.book.settings.size).toBe(0);
});

test("the check offers it for a scores sheet of an older form while its figures are whole, and no more afterwards", async () => {
  const host = emptyWorkbook();
  await paintInto(host, [
    planAgency({ ...AGENCY, fiscalYear: NEWEST_YEAR }),
    planOlderScores(NEWEST_YEAR, SAMPLE_SCORES.scores),
  ]);
  const offered = async () => {
    const checked = await checkWorkbook({ year: 2568, month: 10, day: 1 });
    if (!checked.ok) throw new Error("not checked");
    return checked.value.findings.filter(isRenewable).map(({ place }) => place);
  };
  expect(await offered()).toEqual([{ sheet: "คะแนน", address: "E5" }]);
  const done = await renewFormulas();
  expect(done.ok && done.value).toEqual({ cells: OLDER_FORMULAS });
  expect(await offered()).toEqual([]);
});

test("the check finds them, and no more once they are renewed", async () => {
  await brokenWorkbook();
  const broken = async () => {
    const checked = await checkWorkbook({ year: 2568, month: 10, day: 1 });
    if (!checked.ok) throw new Error("not checked");
    return checked.value.findings.filter(
      ({ rule, severity }) => rule === "addin-formula" && severity === "error",
    );
  };
  expect((await broken()).map(({ place }) => place.address)).toEqual(["B1"]);
  await renewFormulas();
  expect(await broken()).toEqual([]);
});

test("a protected sheet is named", async () => {
  const host = await brokenWorkbook();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  const refused = await renewFormulas();
  expect(!refused.ok && sentence(refused.error, "en")).toContain("“Sheet1” is protected");
});
