/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { guidesOf } from "../../../src/functions/docs/guide";
import { FUNCTIONS } from "../../../src/functions/registry";
import type { Language } from "../../../src/core/text";
import { LanguageContext } from "../../../src/taskpane/language";
import { Functions, matching } from "../../../src/taskpane/help/Functions";
import { failOnConsoleError } from "../fakes";

failOnConsoleError();
afterEach(cleanup);

const guides = guidesOf(FUNCTIONS);
const answer = jest.fn<
  Promise<{ ok: boolean; status: number; json: () => Promise<unknown> }>,
  []
>();

beforeEach(() => {
  answer.mockReset();
  answer.mockResolvedValue({ ok: true, status: 200, json: () => Promise.resolve(guides) });
  Object.assign(globalThis, { fetch: answer });
});
afterAll(() => Reflect.deleteProperty(globalThis, "fetch"));

async function open(language: Language = "th") {
  render(
    <LanguageContext value={language}>
      <Functions />
    </LanguageContext>,
  );
  await act(async () => {});
}

/** Names of the functions that are listed, in order. */
const listed = () =>
  [...document.querySelectorAll("summary")].map((summary) => summary.firstChild?.textContent);
const search = (text: string) =>
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: text } });

test("lists every function with its description, closed", async () => {
  await open();
  expect(answer.mock.calls).toEqual([["functions-help.json"]]);
  expect(listed()).toEqual(FUNCTIONS.map(({ id }) => id));
  expect(screen.getByRole("status").textContent).toBe(`พบ ${FUNCTIONS.length} ฟังก์ชัน`);
  for (const { description } of guides) expect(document.body.textContent).toContain(description.th);
  expect(document.querySelectorAll("details[open]")).toHaveLength(0);
});

test("a search narrows the list; a single match opens with arguments, examples and notes", async () => {
  await open();
  search("ITA.needed");
  expect(listed()).toEqual(["NEEDED"]);
  expect(screen.getByRole("status").textContent).toBe("พบ 1 ฟังก์ชัน");
  const details = within(document.querySelector<HTMLElement>("details[open]")!);
  expect(details.getByText("ITA.NEEDED(scores, indicator, target, [year])")).toBeTruthy();
  expect(details.getAllByRole("term").map((term) => term.textContent?.trim())).toEqual([
    "scores",
    "indicator",
    "target",
    "year (ไม่ระบุก็ได้)",
  ]);
  const needed = guides.find(({ id }) => id === "NEEDED")!;
  for (const { formula } of needed.examples) expect(details.getByText(formula)).toBeTruthy();
  expect(details.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
    "93",
    "0",
    "83.24",
  ]);
  expect(details.getByText(needed.notes[0]!.th)).toBeTruthy();
});

test("nothing found says so and how to go on", async () => {
  await open();
  search("ไม่มีคำนี้");
  expect(listed()).toEqual([]);
  expect(screen.getByRole("status").textContent).toContain("“ไม่มีคำนี้”");
});

test("in English nothing stays Thai but examples", async () => {
  await open("en");
  expect(screen.getByRole("status").textContent).toBe(`${FUNCTIONS.length} functions found`);
  const texts = [...document.querySelectorAll("summary, dd, h2, h3, label, li")];
  expect(texts.length).toBeGreaterThan(60);
  for (const { textContent } of texts) {
    expect(textContent).not.toMatch(/[ก-ฮ]/);
  }
});

test("says how far an office's own rules reach", async () => {
  await open();
  expect(document.body.textContent).toContain("แผ่น “เกณฑ์”");
});

test("every function can be opened by keyboard: its summary is the browser's own", async () => {
  await open();
  for (const summary of document.querySelectorAll("summary")) {
    expect(summary.parentElement?.tagName).toBe("DETAILS");
    expect(summary.getAttribute("tabindex")).toBeNull();
  }
  expect(screen.getByRole("searchbox", { name: /ค้นหาฟังก์ชัน/ })).toBeTruthy();
});

test.each([
  [
    "not found",
    () =>
      answer.mockResolvedValueOnce({
        ok: false,
        status: 404,
        json: () => Promise.reject(new Error()),
      }),
  ],
  ["no connection", () => answer.mockRejectedValueOnce(new TypeError("Failed to fetch"))],
])("%s: a sentence, and trying again helps", async (_, fail) => {
  fail();
  await open();
  expect(document.body.textContent).toContain("เปิดวิธีใช้ไม่สำเร็จ");
  expect(listed()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "ลองอีกครั้ง" }));
  await act(async () => {});
  expect(listed()).toHaveLength(FUNCTIONS.length);
});

test.each([
  ["", FUNCTIONS.map(({ id }) => id)],
  ["fiscalyear", ["FISCALYEAR"]],
  ["  Total   SCORECARD ", ["SCORECARD"]],
  ["ต่ำสุด", ["GAP", "WEAKEST"]],
  ["ocr", ["ITEMCODE"]],
  ["rounded half", ["GRADE"]],
  ["zzz", []],
])("“%s” matches %j", (query, ids) => {
  expect(matching(guides, query).map(({ id }) => id)).toEqual(ids);
});
