/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from "@testing-library/react";
import { assess } from "../../src/ita/assessment";
import type { RuleValue } from "../../src/ita/ruleEntries";
import { readState } from "../../src/sheets/readState";
import { SAMPLE_AGENCY } from "../../src/sheets/samples/agency";
import { SAMPLE_MEASURES } from "../../src/sheets/samples/measures";
import { SAMPLE_SCORES } from "../../src/sheets/samples/scores";
import type { DataSheetId } from "../../src/sheets/templates/all";
import { planAgency } from "../../src/sheets/templates/agency";
import { planMeasures } from "../../src/sheets/templates/measures";
import { planQuestions } from "../../src/sheets/templates/questions";
import { planRules } from "../../src/sheets/templates/rules";
import { planScores } from "../../src/sheets/templates/scores";
import { App } from "../../src/taskpane/App";
import { planCells } from "../support/planCells";
import { failOnConsoleError, FakePort, memoryOf } from "./fakes";

failOnConsoleError();
afterEach(cleanup);

/** The pane over a workbook with these own rules and question scores, by the real rules. */
async function open(
  own: readonly [string, RuleValue][] | null,
  more: { questions?: Parameters<typeof planQuestions>[1]; present?: readonly DataSheetId[] } = {},
) {
  const state = readState(
    {
      agency: planCells(planAgency(SAMPLE_AGENCY)),
      scores: planCells(planScores(SAMPLE_SCORES, 2568)),
      measures: planCells(planMeasures(SAMPLE_MEASURES, 2568, 2569)),
      ...(own && { rules: planCells(planRules(2568, new Map(own))) }),
      ...(more.questions && { questions: planCells(planQuestions(2568, more.questions)) }),
    },
    more.present,
  );
  render(
    <App
      port={new FakePort(state)}
      assess={(scores, book) => Promise.resolve(assess(scores, book))}
      officeLanguage="th"
      memory={memoryOf()}
    />,
  );
  await act(async () => {
    for (let turn = 0; turn < 40; turn++) await Promise.resolve();
  });
}
const notes = () =>
  [
    ...(screen
      .queryByText(/^ข้อสังเกต \d+ เรื่อง/)
      ?.closest("details")
      ?.querySelectorAll("li") ?? []),
  ].map((item) => (item.textContent ?? "").trim());
const scores = () => within(screen.getByRole("region", { name: "สรุปคะแนน" }));

test("without a rules sheet there is nothing to note", async () => {
  await open(null);
  expect(notes()).toEqual([]);
  expect(scores().getByText("93.09")).toBeTruthy();
});

test("own rules decide the figures; the pane says so, and that functions keep the built-in ones", async () => {
  await open([
    ["core.weights.IIT", 20],
    ["core.weights.EIT", 40],
    ["core.passLine", 90],
  ]);
  expect(scores().getByText("92.16")).toBeTruthy();
  const [own, functions] = notes();
  expect(own).toContain(
    "ใช้เกณฑ์ที่หน่วยงานกำหนดเองในแผ่น “เกณฑ์” แทนเกณฑ์ที่มากับส่วนเสริม: น้ำหนัก IIT (ร้อยละ) 20 (เดิม 30)",
  );
  expect(functions).toContain("ฟังก์ชันทำงานแยกจากสมุดงาน จึงอ่านแผ่นเกณฑ์ไม่ได้");
});

test("own rules that cannot be used are to be mended, and no figure is shown by other ones", async () => {
  await open([["core.weights.IIT", 20]]);
  expect(screen.queryByText("93.09")).toBeNull();
  expect(screen.getByText(/แผ่น “เกณฑ์” เซลล์ C5 รวมกันได้ร้อยละ 90/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "ไปที่เซลล์ C5 แผ่น “เกณฑ์”" })).toBeTruthy();
});

test("question scores that do not make the indicator are noted", async () => {
  const questions = ["i1", "i2", "i3"].map((code) => ({ code, score: 90, previous: null }));
  await open(null, { questions });
  expect(notes()).toEqual([expect.stringContaining("ตัวชี้วัดที่ 1: คะแนนเฉลี่ยจากแผ่น")]);
});

test("unconfirmed points are noted while there are answers, until the office sets its own", async () => {
  const present: DataSheetId[] = ["agency", "scores", "measures", "answers-iit"];
  await open(null, { present });
  expect(notes()).toEqual([expect.stringContaining("คะแนนของคำตอบในปีนี้ยังไม่ยืนยัน")]);
  cleanup();
  await open([["scales.0.points.value.1", 25]], { present: [...present, "rules"] });
  expect(notes().join()).not.toContain("ยังไม่ยืนยัน");
});
