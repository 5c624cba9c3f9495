/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { ok, refuse } from "../../../src/core/result";
import type { ProfileYears } from "../../../src/excel/actions/enterYears";
import { nextYearTexts } from "../../../src/locale/nextYear";
import { yearTexts } from "../../../src/locale/years";
import { PaneHeader } from "../../../src/taskpane/header/Header";
import { YearsEditor } from "../../../src/taskpane/header/Years";
import { agency, failOnConsoleError, FakePort, measure } from "../fakes";
import { press, renderInPane, settle } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

const MEASURES = [1, 2].map((number) => ({
  ...measure(number),
  measure: `มาตรการที่ ${number}`,
  place: { sheet: "มาตรการ", row: 3 + number },
}));

test("years are kept, or refused with the way out", async () => {
  const port = new FakePort();
  const asked: ProfileYears[] = [];
  const params = { found: 2568, year: 2567 };
  port.enterYears = (years) => {
    asked.push(years);
    return Promise.resolve(
      years.fiscalYear === agency.fiscalYear
        ? ok(null)
        : refuse(yearTexts.figuresNewer, params, { sheet: "คะแนน", address: "E2" }),
    );
  };
  const { said } = renderInPane(<YearsEditor agency={agency} measures={[]} />, { port });
  const [result, plan] = screen.getAllByRole("combobox");
  fireEvent.change(plan!, { target: { value: String(agency.planYear - 1) } });
  await press("บันทึกปี");
  fireEvent.change(result!, { target: { value: String(agency.fiscalYear - 1) } });
  await press("บันทึกปี");
  expect(asked.map(({ fiscalYear }) => fiscalYear)).toEqual([
    agency.fiscalYear,
    agency.fiscalYear - 1,
  ]);
  expect(said[0]).toMatch(/^success: บันทึกแล้ว/);
  expect(said[1]).toMatch(/^error: แผ่น “คะแนน” เป็นของปีงบประมาณ พ.ศ. 2568/);
});

test("the next year takes the measures along that are ticked, and says what has to be looked at", async () => {
  const port = new FakePort();
  const asked: (readonly number[] | undefined)[] = [];
  port.startNextYear = (rows) => {
    asked.push(rows);
    const note = {
      text: nextYearTexts.codeUnknown,
      params: { code: "i5", measure: "ก", sheet: "มาตรการ", address: "B5" },
    };
    return Promise.resolve(ok({ fiscalYear: 2569, added: ["ก", "ข"], kept: ["ค"], notes: [note] }));
  };
  const { said } = renderInPane(<YearsEditor agency={agency} measures={MEASURES} />, { port });
  fireEvent.click(screen.getByText("มาตรการที่นำไปด้วย (2 จาก 2)"));
  fireEvent.click(screen.getByRole("checkbox", { name: "มาตรการที่ 2" }));
  await press("เริ่มปีงบประมาณ 2569");
  expect(asked).toEqual([[4]]);
  expect(said).toEqual(["success: เริ่มปีงบประมาณ พ.ศ. 2569 แล้ว เพิ่ม 2 แผ่น และเก็บแผ่นของปีเดิมไว้ 1 แผ่น"]);
  expect(screen.getByText(/สมุดงานใหม่ แผ่น “มาตรการ” เซลล์ B5 .*ยังไม่ยืนยันว่ารหัส i5/)).toBeTruthy();
});

test("the menu of the head lets the pane open with the workbook, or not", async () => {
  const port = new FakePort();
  const nothing = () => undefined;
  renderInPane(
    <PaneHeader
      onReadAgain={nothing}
      onSwitchLanguage={nothing}
      helpShown={false}
      onHelp={nothing}
    />,
    { port },
  );
  await press("คำสั่งเพิ่มเติม");
  fireEvent.click(screen.getByRole("checkbox", { name: "เปิดแผงงานพร้อมสมุดงานนี้" }));
  await settle();
  expect(port.opensItself).toBe(true);
});
