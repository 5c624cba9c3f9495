import type { Host } from "../../../host/host";
import { enterYears } from "../../../src/excel/actions/enterYears";
import { insertTemplates } from "../../../src/excel/actions/templates";
import { yearTexts } from "../../../src/locale/years";
import { emptyWorkbook, neededWorkbook, valuesOf } from "../../support/workbook";

jest.setTimeout(60_000);

const yearsOf = async (host: Host) =>
  (await valuesOf(host, AGENCY, "B7:B8")).flat().map(Number) as [number, number];
const AGENCY = "ข้อมูลหน่วยงาน";

test("measures of one plan year do not become those of another", async () => {
  const host = await neededWorkbook();
  const [fiscalYear, planYear] = await yearsOf(host);
  const years = { fiscalYear, planYear: planYear + 1 };
  const entered = await enterYears(years);
  expect(entered).toMatchObject({ ok: false, error: { text: yearTexts.measuresOlder } });
  expect(await yearsOf(host)).toEqual([fiscalYear, planYear]);
});

test("figures never come under another year: it is refused with the way out", async () => {
  const host = await neededWorkbook();
  const before = await yearsOf(host);
  const [fiscalYear] = before;
  const next = { fiscalYear: fiscalYear + 1, planYear: fiscalYear + 2 };
  expect(await enterYears(next)).toMatchObject({ error: { text: yearTexts.figuresOlder } });
  expect(await yearsOf(host)).toEqual(before);
});

test("a plan before the result is refused", async () => {
  const host = await neededWorkbook();
  const [fiscalYear] = await yearsOf(host);
  const years = { fiscalYear: fiscalYear, planYear: fiscalYear - 1 };
  expect((await enterYears(years)).ok).toBe(false);
});

test("the profile alone takes another year", async () => {
  const host = emptyWorkbook();
  await insertTemplates(["agency"], 2568);
  expect((await enterYears({ fiscalYear: 2567, planYear: 2568 })).ok).toBe(true);
  expect(await yearsOf(host)).toEqual([2567, 2568]);
});
