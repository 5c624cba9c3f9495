/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { assess } from "../../../src/ita/assessment";
import { ScoresTab } from "../../../src/taskpane/scores/Tab";
import { assessment, failOnConsoleError, FakePort, whole } from "../fakes";
import { press, renderInPane, settle } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

async function open(port = new FakePort()) {
  const view = renderInPane(<ScoresTab />, {
    port,
    assess: (scores, book) => Promise.resolve(assess(scores, book)),
  });
  await settle();
  await settle();
  return { port, ...view };
}
const fields = () => screen.getAllByRole<HTMLInputElement>("textbox");

async function type(index: number, text: string, key = "Enter") {
  const field = fields()[index]!;
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key });
  await settle();
}

test("a row an indicator, each with its name and score", async () => {
  await open();
  expect(fields().map(({ value }) => value)).toEqual([
    ...["96.10", "92.10", "95.20", "93.30", "93.25", "86.64", "84.30", "83.00", "97.50", "100.00"],
  ]);
  expect(screen.getByLabelText("1. การปฏิบัติหน้าที่")).toBe(fields()[0]);
});

test("what is typed goes into its cell, Thai digits too", async () => {
  const { port } = await open();
  await type(6, "๘๕.๕");
  expect(port.entered).toEqual([[{ place: { sheet: "คะแนน", address: "D11" }, value: 85.5 }]]);
  await type(0, "");
  expect(port.entered[1]).toEqual([{ place: { sheet: "คะแนน", address: "D5" }, value: null }]);
});

test.each([
  ["no number", "สูง", "Enter"],
  ["above 100", "155", "Enter"],
])("%s is told at the field and not written", async (_, text, key) => {
  const { port } = await open();
  await type(0, text, key);
  expect(screen.getByRole("alert").textContent).toContain("พิมพ์ตัวเลข 0 ถึง 100");
  expect(port.entered).toEqual([]);
  expect(fields()[0]!.value).toBe("96.10");
});

test("Esc puts the field back, and the same score is not written again", async () => {
  const { port } = await open();
  await type(0, "50", "Escape");
  await type(0, "96.1");
  expect(port.entered).toEqual([]);
});

test("a pasted announcement fills every field at once", async () => {
  const { port, said } = await open();
  const text = Array.from({ length: 10 }, (_, index) => 90 + index).join("\n");
  fireEvent.paste(fields()[0]!, { clipboardData: { getData: () => text } });
  await settle();
  expect(port.entered[0]?.map(({ value }) => value)).toEqual([
    ...[90, 91, 92, 93, 94, 95, 96, 97, 98, 99],
  ]);
  expect(said).toEqual(["success: กรอกคะแนนแล้ว 10 ช่อง"]);
});

test("figures are tried without touching the cells, and put back", async () => {
  const { port } = await open();
  fireEvent.click(screen.getByRole("switch", { name: "ลองปรับ" }));
  await settle();
  await type(6, "99");
  expect(port.entered).toEqual([]);
  const table = within(screen.getByRole("table"));
  const tried = assess({ fiscalYear: 2568, scores: whole.scores.value!.scores.with(6, 99) });
  expect(table.getByText(`ระดับ ${tried.level.name}`)).toBeTruthy();
  expect(table.getByText(tried.total.score.toFixed(2))).toBeTruthy();
  await press("คืนค่าจริง");
  expect(fields()[6]!.value).toBe("84.30");
  fireEvent.click(screen.getByRole("switch", { name: "ลองปรับ" }));
  await settle();
  expect(table.getByText(assessment.total.score.toFixed(2))).toBeTruthy();
});

test("the way to the next level names the indicators", async () => {
  await open();
  const region = within(screen.getByRole("region", { name: "ทางไปสู่ระดับ “ผ่านดี”" }));
  expect(region.getByText(/EIT 84\.65 ต่ำกว่า 85 ขาด 0\.35 คะแนน/)).toBeTruthy();
  expect(region.getByText(/ตัวชี้วัดที่ 8: 83\.00 → 84\.06 พอ/)).toBeTruthy();
});
