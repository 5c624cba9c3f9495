/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { RULES } from "../../src/checks/all";
import type { FindingKey } from "../../src/checks/compare";
import type { Finding, Fix } from "../../src/checks/rule";
import type { CheckOutcome } from "../../src/excel/actions/check";
import type { Mark } from "../../src/excel/actions/marks";
import { ok, type Place, type Refusal, type Result } from "../../src/core/result";
import type { Language } from "../../src/core/text";
import { LanguageContext } from "../../src/taskpane/language";
import { Checks, type ChecksPort } from "../../src/taskpane/sections/Checks";
import { paneTheme } from "../../src/taskpane/theme";
import { failOnConsoleError } from "./fakes";

failOnConsoleError();

/** A finding of a rule at a cell. */
function finding(
  rule: string,
  address: string,
  found: string,
  rest: Partial<Finding> = {},
): Finding {
  const { severity, text, expected } = RULES.find(({ id }) => id === rule)!;
  const place = { sheet: "แผน", address };
  return { rule, severity, place, text, params: { found, right: "ถูก" }, found, expected, ...rest };
}

const fixOf = (row: number, before: string, after: string): Fix => ({
  sheet: "แผน",
  row,
  column: 5,
  before,
  after,
});

const WRONG = finding("score-range", "B2", "101", { indicator: 1 });
const TYPO = finding("misspelling", "F2", "คุ่มค่า", {
  indicator: 2,
  fix: fixOf(1, "ใช้งบคุ่มค่า", "ใช้งบคุ้มค่า"),
});
const TYPO_2 = finding("misspelling", "F3", "ปึงบประมาณ", {
  indicator: 1,
  fix: fixOf(2, "ปึงบประมาณ", "ปีงบประมาณ"),
});

/** A workbook whose findings can be set; what was asked of it can be looked at. */
class FakeChecksPort implements ChecksPort {
  findings: readonly Finding[] = [WRONG, TYPO, TYPO_2];
  ignored: CheckOutcome["ignored"] = [];
  readonly asked: unknown[][] = [];
  fixResult: Awaited<ReturnType<ChecksPort["fix"]>> = ok({ cells: 2, rows: 0 });

  private answer<T>(result: T, ...what: unknown[]): Promise<T> {
    this.asked.push(what);
    return Promise.resolve(result);
  }
  check = () =>
    Promise.resolve(ok({ findings: this.findings, ignored: this.ignored, tables: [], sheets: 3 }));
  fix = (fixes: readonly Fix[]) => this.answer(this.fixResult, "fix", fixes);
  undoCleanup = () => this.answer(ok({ cells: 2, rows: 0 }), "undoCleanup");
  ignore = (keys: readonly FindingKey[], reason: string) =>
    this.answer(ok(null), "ignore", keys, reason);
  restore = (keys: readonly FindingKey[]) => this.answer(ok(null), "restore", keys);
  mark = (marks: readonly Mark[]) =>
    this.answer(ok({ marked: marks.length, skipped: 0 }), "mark", marks);
  unmark = () => this.answer(ok({ cleared: 1 }), "unmark");
  visit = ({ place }: Mark, keep: boolean) =>
    this.answer<Result<Place>>(ok({ sheet: "คะแนน", address: "D5" }), "visit", place.address, keep);
  goTo = (place: Place) => this.answer(ok(null), "goTo", place);
}

function open(port = new FakeChecksPort(), language: Language = "en") {
  const shown: [string, Refusal][] = [];
  render(
    <FluentProvider theme={paneTheme(false)}>
      <LanguageContext value={language}>
        <Checks
          snapshot={null}
          onGoTo={() => undefined}
          during={(work) => work()}
          show={(intent, what) => shown.push([intent, what])}
          port={port}
        />
      </LanguageContext>
    </FluentProvider>,
  );
  return { port, shown };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const idle = () => waitFor(() => expect(screen.queryByText("Checking")).toBeNull());
const items = () =>
  within(screen.getByRole("group", { name: "Findings" }))
    .getAllByRole("button")
    .filter((one) => one.hasAttribute("data-finding"));

async function checked(port = new FakeChecksPort()) {
  const opened = open(port);
  press("Check the workbook");
  await screen.findByText("Check again");
  return opened;
}

test("counts by severity and groups by rule, sheet and indicator", async () => {
  await checked();
  expect(screen.getAllByText("1 errors, 2 warnings and 0 notes in 3 sheets")).not.toHaveLength(0);
  const headings = () => screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
  expect(headings()).toEqual(["Scores outside 0 to 100 (1)", "Known misspellings (2)"]);
  const select = screen.getByRole("combobox");
  fireEvent.change(select, { target: { value: "sheet" } });
  expect(headings()).toEqual(["แผน (3)"]);
  fireEvent.change(select, { target: { value: "indicator" } });
  expect(headings()).toEqual(["Indicator 1 (2)", "Indicator 2 (1)"]);
  press("Errors 1");
  expect(items()).toHaveLength(2);
});

describe("cells that nobody filled in yet", () => {
  const blank = (address: string, indicator: number) =>
    finding("part-empty", address, "", { params: { found: "", part: "ขั้นตอน" }, indicator });
  const BLANKS = [blank("G4", 1), blank("H4", 1), blank("G5", 2)];
  async function open() {
    const port = new FakeChecksPort();
    port.findings = [...BLANKS, WRONG];
    return checked(port);
  }

  test("are one entry with their number and the first cell; the first to fill in is said", async () => {
    const { port } = await open();
    expect(screen.getByText("Required cells that are empty (3)")).toBeTruthy();
    expect(items().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Sheet “แผน”: 3 cells are not filled in yet, the first is G4."),
      expect.stringContaining("101"),
    ]);
    press(/^“ขั้นตอน” is empty in this row\. Sheet “แผน” G4$/);
    await idle();
    expect(port.asked).toEqual([["visit", "G4", false]]);
    expect(items()[0]?.getAttribute("aria-current")).toBe("true");
  });

  test("are listed each when asked for, and can be set aside one by one", async () => {
    await open();
    press("Show them all");
    expect(items()).toHaveLength(5);
    expect(screen.getAllByRole("button", { name: "Set aside…" })).toHaveLength(4);
    press("Show fewer");
    expect(items()).toHaveLength(2);
  });

  test("going from one finding to the next opens the entry", async () => {
    const { port } = await open();
    for (let steps = 0; steps < BLANKS.length; steps++) {
      press("Next");
      await idle();
    }
    expect(port.asked.map(([, address]) => address)).toEqual(["G4", "H4", "G5"]);
    const current = items().filter((one) => one.getAttribute("aria-current") === "true");
    expect(current.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Sheet “แผน” G5"),
    ]);
  });

  test("one of an indicator stays in its own words", async () => {
    await open();
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "indicator" } });
    expect(items()).toHaveLength(3);
    expect(items()[2]?.textContent).toContain("“ขั้นตอน” is empty in this row.");
  });
});

test("nothing found is said", async () => {
  const port = new FakeChecksPort();
  port.findings = [];
  await checked(port);
  expect(screen.getAllByText("Nothing was found.")).not.toHaveLength(0);
});

test("a click goes to the cell and marks it, back goes where the officer was", async () => {
  const { port } = await checked();
  fireEvent.click(items()[1]!);
  await screen.findByText("2 of 3");
  await idle();
  press("Next");
  await screen.findByText("3 of 3");
  await idle();
  expect(port.asked).toEqual([
    ["visit", "F2", false],
    ["visit", "F3", false],
  ]);
  press("Back to where I was");
  await waitFor(() =>
    expect(port.asked.slice(2)).toEqual([["unmark"], ["goTo", { sheet: "คะแนน", address: "D5" }]]),
  );
});

test("arrow keys go through the list, over the groups", async () => {
  await checked();
  const [first, second, third] = items();
  first!.focus();
  fireEvent.keyDown(first!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(third);
  fireEvent.keyDown(third!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(third);
  fireEvent.keyDown(third!, { key: "ArrowUp" });
  expect(document.activeElement).toBe(second);
});

test("a fix is shown before it is made, then the workbook is checked again and it can be undone", async () => {
  const { port, shown } = await checked();
  press("Fix all of this kind (2)");
  const preview = screen.getByRole("group", { name: "2 cells will change" });
  expect(within(preview).getAllByRole("deletion").length).toBeGreaterThan(0);
  expect(port.asked).toEqual([]);
  port.findings = [WRONG];
  press("Make these changes");
  await screen.findByText("Since the last check: 0 new, 2 gone");
  expect(port.asked).toEqual([["fix", [TYPO.fix, TYPO_2.fix]]]);
  expect(shown.map(([intent]) => intent)).toEqual(["success"]);
  port.findings = [WRONG, TYPO, TYPO_2];
  await idle();
  press("Undo the last fix");
  await screen.findByText("Since the last check: 2 new, 0 gone");
  expect(port.asked.at(-1)).toEqual(["undoCleanup"]);
});

test("a refused fix is said and changes nothing", async () => {
  const port = new FakeChecksPort();
  const refusal = { text: { th: "เปลี่ยนแล้ว", en: "changed" } };
  port.fixResult = { ok: false, error: refusal };
  const { shown } = await checked(port);
  press("Fix all of this kind (2)");
  press("Make these changes");
  await waitFor(() => expect(shown).toEqual([["error", refusal]]));
  expect(screen.queryByText("Undo the last fix")).toBeNull();
});

test("setting aside needs a reason, shows it, and can be taken back", async () => {
  const { port } = await checked();
  fireEvent.click(screen.getAllByRole("button", { name: "Set aside…" })[0]!);
  press("Keep the reason");
  await screen.findByText("Type a reason first.");
  expect(port.asked).toEqual([]);
  fireEvent.change(screen.getByRole("textbox"), { target: { value: " by order " } });
  port.findings = [TYPO, TYPO_2];
  port.ignored = [{ finding: WRONG, reason: "by order" }];
  press("Keep the reason");
  await screen.findByText("Set aside (1)");
  const key = { rule: "score-range", sheet: "แผน", address: "B2", found: "101" };
  expect(port.asked).toEqual([["ignore", [key], "by order"]]);
  await idle();
  press("Take back");
  await waitFor(() => expect(port.asked.at(-1)).toEqual(["restore", [key]]));
});

test("marks all that is shown, and takes the marks off", async () => {
  const { port } = await checked();
  press("Mark the cells shown");
  await waitFor(() => expect(port.asked[0]?.[0]).toBe("mark"));
  expect(port.asked[0]?.[1]).toHaveLength(3);
  await idle();
  fireEvent.click(items()[0]!);
  // The marks of the others stay while going to one of them.
  await waitFor(() => expect(port.asked.at(-1)).toEqual(["visit", "B2", true]));
  await idle();
  press("Take all marks off");
  await waitFor(() => expect(port.asked.at(-1)).toEqual(["unmark"]));
});

test("speaks Thai", async () => {
  open(new FakeChecksPort(), "th");
  press("ตรวจทั้งสมุดงาน");
  await screen.findByText("ตรวจอีกครั้ง");
  expect(screen.getAllByText("พบ 1 ข้อผิดพลาด 2 คำเตือน 0 ข้อสังเกต ใน 3 แผ่น")).not.toHaveLength(0);
});
