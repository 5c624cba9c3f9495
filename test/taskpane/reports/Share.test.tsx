/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { ok, refuse } from "../../../src/core/result";
import type { ReportCondition } from "../../../src/excel/actions/reportConditions";
import type { ShareRequest } from "../../../src/excel/actions/share";
import { exchangeTexts } from "../../../src/locale/exchange";
import { Share } from "../../../src/taskpane/reports/Share";
import { failOnConsoleError, FakePort } from "../fakes";
import { press, renderInPane, settle } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

const made = (id: ReportCondition["id"], state: ReportCondition["state"]): ReportCondition => ({
  id,
  state,
  lacks: null,
  needs: null,
  sheet: state === "ready" ? null : id,
  madeOn: null,
});
const CONDITIONS = [made("memo", "current"), made("summary", "outdated"), made("cover", "ready")];

async function open(port = new FakePort(), share?: FakePort["share"]) {
  const asked: ShareRequest[] = [];
  port.share =
    share ??
    ((request) => {
      asked.push(request);
      const reports = (request.only ?? []).map((id) => ({ id, sheet: id }));
      return Promise.resolve(ok({ reports, ownSheets: ["ของเรา"], connectionsLeft: true }));
    });
  const closed = jest.fn();
  const view = renderInPane(<Share conditions={CONDITIONS} onClose={closed} />, { port });
  await settle();
  return { ...view, asked, closed };
}

test("all that were made go along unless they are taken out; what is older says so", async () => {
  const { asked } = await open();
  const boxes = screen.getAllByRole("checkbox", { name: /บันทึก|สรุปผล|ปก/ });
  expect(boxes).toHaveLength(2);
  fireEvent.click(screen.getByRole("checkbox", { name: /เก่ากว่าข้อมูล/ }));
  await press(/สร้างชุดส่ง \(1 ฉบับ\)/);
  expect(asked).toMatchObject([{ only: ["memo"], withData: false, protect: false }]);
  expect(
    screen.getByText(/เปิดชุดส่งเป็นสมุดงานใหม่แล้ว มีรายงาน 1 ฉบับ แผ่นอื่น 1 แผ่น.*ไม่มีการเชื่อมต่อข้อมูล/),
  ).toBeTruthy();
});

test("data sheets go along hidden, and the reports are protected, only when chosen", async () => {
  const { asked } = await open();
  fireEvent.click(screen.getByRole("radio", { name: "รวมไว้แต่ซ่อน" }));
  fireEvent.click(screen.getByRole("checkbox", { name: /ป้องกันการแก้ไข/ }));
  await press(/สร้างชุดส่ง/);
  expect(asked).toMatchObject([{ withData: true, protect: true }]);
});

test("a refusal stays where the officer is", async () => {
  await open(new FakePort(), () =>
    Promise.resolve(refuse(exchangeTexts.formulaErrors, { cells: "“ก” B7" })),
  );
  await press(/สร้างชุดส่ง/);
  expect(screen.getByText(/“ก” B7/)).toBeTruthy();
});

test("data sheets of this file are hidden and shown again", async () => {
  const port = new FakePort();
  port.hideDataSheets = () => Promise.resolve(ok({ sheets: ["ก", "ข"], formulas: 0 }));
  port.showDataSheets = () =>
    Promise.resolve(ok({ sheets: ["ก", "ข"], formulas: 0, edited: [], lost: [] }));
  const { said } = await open(port);
  await press("ซ่อนแผ่นข้อมูลในไฟล์นี้");
  await press("คืนสภาพ (2 แผ่น)");
  expect(said).toEqual(["success: ซ่อนแผ่นข้อมูลแล้ว 2 แผ่น", "success: แสดงแผ่นข้อมูลแล้ว 2 แผ่น"]);
});

test("formulas that became values are counted, and a cell edited since is named", async () => {
  const port = new FakePort();
  port.hideDataSheets = () => Promise.resolve(ok({ sheets: ["ก"], formulas: 3 }));
  port.showDataSheets = () =>
    Promise.resolve(
      ok({ sheets: ["ก"], formulas: 2, edited: [{ sheet: "ข", address: "B7" }], lost: [] }),
    );
  const { said } = await open(port);
  expect(screen.getByText(/สูตร ITA ที่พิมพ์เองบนแผ่นที่ยังแสดงจะเปลี่ยนเป็นค่า/)).toBeTruthy();
  await press("ซ่อนแผ่นข้อมูลในไฟล์นี้");
  await press("คืนสภาพ (1 แผ่น สูตร 3 เซลล์)");
  expect(said).toEqual([
    "success: ซ่อนแผ่นข้อมูลแล้ว 1 แผ่น และเปลี่ยนสูตร ITA เป็นค่าแล้ว 3 เซลล์",
    "warning: แสดงแผ่นข้อมูลแล้ว 1 แผ่น และนำสูตรกลับมาแล้ว 2 เซลล์ ส่วนเซลล์ที่แก้ไขหลังจากซ่อน คงไว้ตามที่พิมพ์: “ข” B7",
  ]);
});
