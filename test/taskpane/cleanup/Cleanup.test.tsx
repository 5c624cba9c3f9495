/** @jest-environment jsdom */
import type { SheetCells } from "../../../src/cells/values";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { Proposal } from "../../../src/checks/cleanup/propose";
import { findTables } from "../../../src/tables/find";

import { cleanupTexts } from "../../../src/locale/cleanup";
import { ok, refuse } from "../../../src/core/result";
import type { Language } from "../../../src/core/text";
import type { WorkbookPort } from "../../../src/excel/port";
import type { TableScope } from "../../../src/excel/read/readTables";
import { Cleanup } from "../../../src/taskpane/cleanup/Cleanup";
import { sheetOf } from "../../tables/documents";
import { failOnConsoleError, FakePort } from "../fakes";
import { renderInPane, settle } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

const HEAD = ["ตัวชี้วัด", "มาตรการ", "วิธีทำ", "ระยะเวลา", "ผู้รับผิดชอบ"];
const SHEET = sheetOf("แผน", [
  HEAD,
  ["๑. การปฏิบัติหน้าที่", "<p>จัดทำคู่มือ</p>", "ประชุม", "๑ ต.ค.๖๘", "กองคลัง"],
  HEAD,
  ["๒. การใช้งบประมาณ", "- ก - ข", "อบรม", "พ.ศ.๒๕๖๙", "กองช่าง"],
]);

async function open(
  cells: SheetCells = SHEET,
  port: Partial<WorkbookPort> = {},
  language: Language = "en",
  slice = Infinity,
) {
  const applied: (readonly Proposal[])[] = [];
  const scopes: string[] = [];
  const headings: unknown[] = [];
  let last: { cells: number; rows: number } | null = null;
  const fake = Object.assign(new FakePort(), {
    previewCleanup: (scope: TableScope) => {
      scopes.push(scope);
      return Promise.resolve(ok({ sheets: [cells], tables: findTables(cells), mapping: {}, last }));
    },
    applyCleanup: (proposals: readonly Proposal[]) => {
      applied.push(proposals);
      last = { cells: 3, rows: 1 };
      return Promise.resolve(ok(last));
    },
    undoCleanup: () => {
      last = null;
      return Promise.resolve(ok({ cells: 3, rows: 1 }));
    },
    chooseHeading: (...what: unknown[]) => {
      headings.push(what);
      return Promise.resolve(ok(null));
    },
    ...port,
  });
  const { said } = renderInPane(<Cleanup slice={slice} />, { port: fake, language });
  await settle();
  return { said, visited: fake.visited, applied, scopes, headings };
}

async function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const item = (name: string | RegExp) => box(name).closest("li")!;

test("shows tables, kinds and proposals; what is sure is chosen", async () => {
  await open();
  expect(screen.getByText("Measures, 2 rows, sheet “แผน” A1:E4")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Proposed (4)" })).toBeTruthy();
  expect(screen.getByText("4 of 4 chosen")).toBeTruthy();
  expect(box("HTML tags and ** marks (1)").checked).toBe(true);
  expect(box(/^Items with a dash/).checked).toBe(false);
  expect(
    within(item("Tidy cell B2 of sheet “แผน”")).getAllByText("<p>", { exact: false }),
  ).toHaveLength(1);
  expect(item("Delete rows 3 of sheet “แผน”").textContent).toContain("Rows 3 go");
});

test("marks what goes and what comes, for the eye and for the ear", async () => {
  await open();
  const marks = item("Tidy cell D4 of sheet “แผน”");
  expect(marks.querySelector("ins")?.textContent).toBe("added ␣");
  const tags = item("Tidy cell B2 of sheet “แผน”");
  expect(Array.from(tags.querySelectorAll("del"), (one) => one.textContent)).toEqual([
    "removed <p>",
    "removed </p>",
  ]);
});

test("applies what is ticked, then looks again and offers undo", async () => {
  const { applied, said, scopes } = await open();
  fireEvent.click(box("Tidy cell B2 of sheet “แผน”"));
  expect(screen.getByText("3 of 4 chosen")).toBeTruthy();
  await press("Tidy what is chosen");
  expect(applied[0]!.map((one) => one.id)).toEqual(["แผน!1:3", "แผน!2-2", "แผน!3:3"]);
  expect(said).toEqual(["success: Cells tidied: 3. Rows joined or dropped: 1."]);
  expect(scopes).toEqual(["workbook", "workbook"]);
  expect(screen.getByText("Last time: 3 cells, 1 rows.")).toBeTruthy();
  await press("Undo the last time");
  expect(said[1]).toBe("success: Put back: 3 cells, 1 rows.");
  expect(screen.queryByRole("button", { name: "Undo the last time" })).toBeNull();
});

test("an unsure kind is shown when asked for, and ticked by hand only", async () => {
  const { applied } = await open();
  fireEvent.click(box(/^Items with a dash/));
  await settle();
  expect(screen.getByText("4 of 5 chosen")).toBeTruthy();
  expect(box("Tidy cell B4 of sheet “แผน”").checked).toBe(false);
  fireEvent.click(box("Tidy cell B4 of sheet “แผน”"));
  await press("Tidy what is chosen");
  expect(
    applied[0]!.flatMap((one) => one.edits).find((one) => one.column === 1 && one.row === 3)?.after,
  ).toBe("- ก\n- ข");
});

test("a kind that is switched off takes its proposals away", async () => {
  await open();
  fireEvent.click(box(/^Headings repeated/));
  fireEvent.click(box(/^HTML tags/));
  await settle();
  expect(screen.getByText("2 of 2 chosen")).toBeTruthy();
});

test("all or none, and nothing chosen is said", async () => {
  const { said, applied } = await open();
  await press("Choose none");
  expect(screen.getByText("0 of 4 chosen")).toBeTruthy();
  await press("Tidy what is chosen");
  expect(said).toEqual(["info: Choose at least one."]);
  expect(applied).toEqual([]);
  await press("Choose all");
  expect(screen.getByText("4 of 4 chosen")).toBeTruthy();
});

test("a heading can be corrected, put aside, or left to the add-in again", async () => {
  const { headings, scopes } = await open();
  const select = screen.getByRole("combobox", { name: "“วิธีทำ” is taken for", hidden: true });
  expect((select as HTMLSelectElement).value).toBe("steps");
  for (const value of ["note", "none", ""]) {
    fireEvent.change(select, { target: { value } });
    await settle();
  }
  expect(headings).toEqual([
    ["วิธีทำ", "note"],
    ["วิธีทำ", "none"],
    ["วิธีทำ", null],
  ]);
  expect(scopes).toHaveLength(4);
});

test("goes to the cell, the rows and the table", async () => {
  const { visited } = await open();
  for (const name of ["Go to cell D2 of sheet “แผน”", "Rows 3 go"]) await press(name);
  expect(visited).toEqual([
    { sheet: "แผน", address: "D2" },
    { sheet: "แผน", address: "3:3" },
  ]);
});

test("looks at once, and again where it is told", async () => {
  const { scopes } = await open();
  fireEvent.change(screen.getByRole("combobox", { name: "Look in" }), {
    target: { value: "sheet" },
  });
  await settle();
  expect(scopes).toEqual(["workbook", "sheet"]);
});

test.each([
  ["no table", sheetOf("ว่าง", [["ข้อความ"]]), /No table with headings/],
  ["nothing to tidy", sheetOf("ดี", [HEAD.slice(0, 2), ["๑", "อบรม"]]), "There is nothing to tidy."],
])("says so: %s", async (_, cells, text) => {
  await open(cells);
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Tidy what is chosen" })).toBeNull();
});

test("refusals are sentences, and what was found stays", async () => {
  const changed = refuse(
    cleanupTexts.changedSince,
    { cells: "B2" },
    { sheet: "แผน", address: "B2" },
  );
  const { said } = await open(SHEET, { applyCleanup: () => Promise.resolve(changed) });
  await press("Tidy what is chosen");
  expect(said[0]).toBe(
    "error: Sheet “แผน” was edited after the search (B2), so nothing was done. Press “Look” again.",
  );
  expect(screen.getByText("4 of 4 chosen")).toBeTruthy();
});

test("long lists are shown piece by piece", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => [`${index}`, "พ.ศ.๒๕๖๙"]);
  await open(sheetOf("ยาว", [["ตัวชี้วัด", "มาตรการ"], ...rows]));
  expect(screen.getAllByRole("listitem")).toHaveLength(25);
  await press(/^Show 25 more/);
  expect(screen.getAllByRole("listitem")).toHaveLength(50);
});

describe("a search that takes long", () => {
  const LONG = sheetOf("ยาว", [
    HEAD,
    ...Array.from({ length: 6 }, () => [
      "๑. การปฏิบัติหน้าที่",
      "<p>อบรม</p>",
      "ประชุม",
      "พ.ศ.๒๕๖๙",
      "กองคลัง",
    ]),
  ]);
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  /** Lets the work go on for so many slices, or to its end. */
  async function slices(count: number) {
    for (let slice = 0; slice < count; slice++) {
      jest.runOnlyPendingTimers();
      await settle();
    }
  }
  const end = () => act(() => jest.runAllTimersAsync());
  const proposals = () => screen.queryByRole("heading", { name: /^Proposed/ })?.textContent;
  const progress = () => screen.queryByRole("progressbar")?.getAttribute("aria-valuetext");

  test("says how far it is and leaves the pane free, then shows the same as at once", async () => {
    await open(LONG);
    const atOnce = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    cleanup();
    await open(LONG, {}, "en", 0);
    expect(progress()).toBe("Looking for what can be tidied: 0 of 12 rows");
    expect(proposals()).toBeUndefined();
    await slices(9);
    expect(progress()).toBe("Looking for what can be tidied: 3 of 12 rows");
    await end();
    expect(progress()).toBeUndefined();
    expect(proposals()).toBe("Proposed (12)");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(atOnce);
  });

  test("can be stopped, and begun again", async () => {
    await open(LONG, {}, "en", 0);
    await slices(2);
    await press("Stop looking");
    await end();
    expect(screen.getByText(/^The search was stopped; the workbook is as it was/)).toBeTruthy();
    expect(progress()).toBeUndefined();
    expect(proposals()).toBeUndefined();
    await press("Look");
    expect(screen.queryByText(/^The search was stopped/)).toBeNull();
    await end();
    expect(proposals()).toBe("Proposed (12)");
  });

  test("what is not yet of the choice is not carried out", async () => {
    const { applied } = await open(LONG, {}, "en", 0);
    await end();
    fireEvent.click(box(/^HTML tags/));
    await press("Tidy what is chosen");
    expect(applied).toEqual([]);
    await end();
    expect(screen.getByText("6 of 6 chosen")).toBeTruthy();
    await press("Tidy what is chosen");
    expect(applied[0]).toHaveLength(6);
  });
});

test("speaks Thai", async () => {
  const { said } = await open(SHEET, {}, "th");
  expect(screen.getByRole("heading", { name: "รายการที่เสนอ (4)" })).toBeTruthy();
  await press("จัดรายการที่เลือก");
  expect(said).toEqual(["success: จัดข้อความแล้ว 3 เซลล์ รวมหรือลบ 1 แถว"]);
});
