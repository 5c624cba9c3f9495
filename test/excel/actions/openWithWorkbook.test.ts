import { KEPT } from "../../../src/excel/kept";
import { workbookPort as port } from "../../../src/excel/port";
import { emptyWorkbook } from "../../support/workbook";

jest.setTimeout(60_000);

test("a workbook that gets our sheets opens the pane from then on, unless the officer switched that off", async () => {
  const host = emptyWorkbook();
  expect(await port.opensWithWorkbook()).toEqual({ ok: true, value: false });
  await port.insertTemplates(["agency"]);
  expect(host.book.settings.get(KEPT.openPane)).toBe(true);
  expect(await port.opensWithWorkbook()).toEqual({ ok: true, value: true });
  await port.openWithWorkbook(false);
  await port.insertTemplates(["scores"]);
  expect(await port.opensWithWorkbook()).toEqual({ ok: true, value: false });
});
