/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { ok } from "../../../src/core/result";
import type { Language } from "../../../src/core/text";
import { ChecksTab } from "../../../src/taskpane/checks/Tab";
import type { TabProps } from "../../../src/taskpane/tabProps";
import { failOnConsoleError, FakePort } from "../fakes";
import { finding, TYPO, TYPO_2, WRONG } from "../findings";
import { press, renderInPane, settle, textOf } from "../inPane";

failOnConsoleError();
afterEach(cleanup);

async function open(
  port = new FakePort(),
  intention: TabProps["intention"] = null,
  language: Language = "en",
) {
  if (port.findings.length === 0) port.findings = [WRONG, TYPO, TYPO_2];
  const view = renderInPane(<ChecksTab intention={intention} />, { port, language });
  await act(() => view.run.check());
  await settle();
  return { port, ...view };
}
const items = () =>
  within(screen.getByRole("group", { name: "Findings" }))
    .getAllByRole("button")
    .filter((one) => one.hasAttribute("data-finding"));

test("one line of counts filters the list", async () => {
  await open();
  expect(screen.getByRole("heading", { name: "Errors (1)" })).toBeTruthy();
  expect(items()).toHaveLength(3);
  await press("Errors 1");
  expect(items()).toHaveLength(2);
});

test("a press unfolds a finding in its place and selects its cell; nothing is coloured", async () => {
  const { port } = await open();
  fireEvent.click(items()[1]!);
  await settle();
  expect(port.visited).toEqual([{ sheet: "แผน", address: "F2" }]);
  expect(items()[1]!.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getAllByRole("deletion").length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: "Fix all of this kind (2)" })).toBeTruthy();
  fireEvent.click(items()[1]!);
  await settle();
  expect(items()[1]!.getAttribute("aria-expanded")).toBe("false");
});

test("a fix needs one press, says so with a way back, and the next finding is open", async () => {
  const { port, said, undos, run } = await open();
  port.fix = () => {
    port.findings = [WRONG, TYPO_2];
    return Promise.resolve(ok({ cells: 1, rows: 0 }));
  };
  fireEvent.click(items()[1]!);
  await settle();
  await press("Fix");
  expect(said).toEqual(["success: Cells fixed: 1"]);
  expect(run.get().open).toEqual(TYPO_2);
  const back = jest.fn(() => Promise.resolve(ok({ cells: 1, rows: 0 })));
  port.undoCleanup = back;
  act(() => undos[0]!());
  await settle();
  expect(back).toHaveBeenCalledTimes(1);
});

test("setting aside needs a reason", async () => {
  const { port } = await open();
  const ignored: unknown[] = [];
  port.ignore = (_, reason) => {
    ignored.push(reason);
    port.findings = [TYPO, TYPO_2];
    port.ignored = [{ finding: WRONG, reason }];
    return Promise.resolve(ok(null));
  };
  fireEvent.click(items()[0]!);
  await settle();
  await press("Set aside…");
  await press("Keep the reason");
  expect(screen.getByText("Type a reason first.")).toBeTruthy();
  fireEvent.change(screen.getByRole("textbox"), { target: { value: " by order " } });
  await press("Keep the reason");
  expect(ignored).toEqual(["by order"]);
  expect(screen.getByText("Set aside (1)")).toBeTruthy();
});

test("arrow keys go through the list, over the groups", async () => {
  await open();
  const [first, second] = items();
  first!.focus();
  fireEvent.keyDown(first!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second!, { key: "ArrowUp" });
  expect(document.activeElement).toBe(first);
});

test("cells that nobody filled in are one entry, each for itself when asked for", async () => {
  const port = new FakePort();
  const blank = (address: string) =>
    finding("part-empty", address, "", { params: { found: "", part: "ขั้นตอน" } });
  port.findings = [blank("G4"), blank("H4"), WRONG];
  await open(port);
  expect(items()).toHaveLength(1);
  await press("Sheet “แผน”: 2 cells left, the first is G4");
  expect(items()).toHaveLength(3);
});

test("opened to look at once, the first finding is open and its cell selected", async () => {
  const { port, run } = await open(new FakePort(), { what: "first", key: 1 });
  expect(run.get().open).toBe(WRONG);
  expect(port.visited).toEqual([{ sheet: "แผน", address: "B2" }]);
});

test("nothing found is said, in Thai too", async () => {
  const port = new FakePort();
  port.check = () => Promise.resolve(ok({ findings: [], ignored: [], tables: [], sheets: 3 }));
  const { container } = await open(port, null, "th");
  expect(textOf(container)).toContain("ไม่พบสิ่งที่ต้องแก้ไข");
});

describe("opened from the context menu of a cell", () => {
  const asked = { what: "cell", key: 1 };

  test("what was found there is unfolded, also where its severity is hidden", async () => {
    const port = new FakePort();
    port.selected = { sheet: TYPO.place.sheet, address: TYPO.place.address };
    await open(port, asked);
    const unfolded = items().filter((one) => one.getAttribute("aria-expanded") === "true");
    expect(unfolded).toHaveLength(1);
    expect(textOf(unfolded[0]!)).toContain(TYPO.place.address);
  });

  test("nothing found there is said", async () => {
    const port = new FakePort();
    port.selected = { sheet: "แผน", address: "Z99" };
    const { said } = await open(port, asked);
    expect(said).toEqual(["success: Nothing was found in sheet “แผน” Z99."]);
  });

  test("several areas are asked to be one", async () => {
    const { said } = await open(new FakePort(), asked);
    expect(said).toEqual(["info: Select cells of a single range, then try again."]);
  });
});

describe("where the keyboard is after a fix", () => {
  async function fixed(inPane: boolean) {
    const { port } = await open();
    port.fix = () => {
      port.findings = [WRONG, TYPO_2];
      return Promise.resolve(ok({ cells: 1, rows: 0 }));
    };
    fireEvent.click(items()[1]!);
    await settle();
    const focus = jest.spyOn(document, "hasFocus").mockReturnValue(inPane);
    screen.getByRole("button", { name: "Fix" }).focus();
    (document.activeElement as HTMLElement).blur();
    await press("Fix");
    focus.mockRestore();
    return document.activeElement;
  }

  test("it goes on at the finding that took the place of the one that went", async () => {
    const active = await fixed(true);
    expect(active?.hasAttribute("data-finding")).toBe(true);
    expect(active?.getAttribute("aria-expanded")).toBe("true");
  });

  test("an officer who is back in the sheet keeps it there", async () => {
    expect(await fixed(false)).toBe(document.body);
  });
});
