import fc from "fast-check";
import { fromStoredFormula, toStoredFormula } from "../../../host/file/formulas";
import { charactersToPoints, pointsToCharacters } from "../../../host/file/units";

const isCustom = (name: string) => name.startsWith("ITA.");

test.each([
  ["=ITA.TOTAL(A1:A10)", "=_xldudf_ITA_TOTAL(A1:A10)"],
  [
    '=IF(A1="","",ROUND(ITA.TOTAL(\'คะแนน\'!A1:A10),2))',
    '=IF(A1="","",ROUND(_xldudf_ITA_TOTAL(\'คะแนน\'!A1:A10),2))',
  ],
  ['="ITA.TOTAL(1)"', '="ITA.TOTAL(1)"'],
  ["='ITA.TOTAL(1)'!A1", "='ITA.TOTAL(1)'!A1"],
  ["=RANK.EQ(A1,A1:A9)", "=_xlfn.RANK.EQ(A1,A1:A9)"],
  ["=XLOOKUP(1,A:A,B:B)", "=_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["=SORT(FILTER(A1:A9,B1:B9>1))", "=_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
  ["=SUM(A1)+MYFILTER(1)", "=SUM(A1)+MYFILTER(1)"],
  ["=SUM(ITA_Scores[คะแนน])", "=SUM(ITA_Scores[คะแนน])"],
])("%s is stored as %s and comes back", (formula, stored) => {
  expect(toStoredFormula(formula, isCustom)).toBe(stored);
  expect(fromStoredFormula(stored)).toBe(formula);
});

test.each([
  [48, 64 / 7],
  [90, 120 / 7],
])("%d points are %d characters", (points, characters) => {
  expect(pointsToCharacters(points)).toBeCloseTo(characters, 2);
});

test("widths of whole pixels survive the file", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1790 }), (pixels) => {
      const points = (pixels * 72) / 96;
      expect(charactersToPoints(pointsToCharacters(points))).toBe(points);
    }),
  );
});
