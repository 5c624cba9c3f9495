/**
 * Files that the add-in makes are valid by Microsoft's own schema. Files that come from elsewhere: kept.test.ts.
 * Whole workbooks are validated, since starting the validator takes longer than what it does.
 */
import { coreOf, NEWEST_YEAR } from "../../../src/ita/rulebook/core";
import { planTemplates } from "../../../src/excel/actions/templates";
import { DATA_SHEETS } from "../../../src/sheets/templates/all";
import { DATA_SETS, planDataSet } from "../../support/dataSets";
import { schemaErrors } from "../../support/openXml";
import { PAPER_SETS, planPaperSet } from "../../support/reportSet";
import { stateOf } from "../../support/state";
import { emptyWorkbook, paintInto, sampleWorkbook } from "../../support/workbook";

jest.setTimeout(180_000);

/** Every template, as it is before anything is filled in. */
async function templates(): Promise<Uint8Array> {
  const host = emptyWorkbook();
  const year = coreOf(NEWEST_YEAR - 1) ? NEWEST_YEAR - 1 : NEWEST_YEAR;
  const ids = DATA_SHEETS.map(({ id }) => id);
  await paintInto(
    host,
    planTemplates({ ...stateOf(), measures: { value: null, problems: [] } }, ids, year),
  );
  return host.save();
}

/** A data set with its reports in every font size and kind of digits. */
async function reports(data: keyof typeof DATA_SETS): Promise<Uint8Array> {
  const host = emptyWorkbook();
  await paintInto(host, planDataSet(DATA_SETS[data]));
  for (const set of PAPER_SETS)
    if (set.data === data) await paintInto(host, planPaperSet(set).plans);
  return host.save();
}

const FILES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the sample", async () => (await sampleWorkbook()).save()],
  ["every template", templates],
  ["the reports of the short data", () => reports("short")],
  ["the reports of the ordinary data", () => reports("ordinary")],
  ["the reports of the long data", () => reports("long")],
];

test.each(FILES)("%s", async (_name, make) => {
  const bytes = await make();
  const errors = await Promise.all(
    (["Office2019", "Microsoft365"] as const).map((version) => schemaErrors(bytes, version)),
  );
  expect(errors).toEqual([[], []]);
});
