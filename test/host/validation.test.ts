import { loadClient } from "../../host/client-node";
import { createHost, type Host } from "../../host/host";

/** A host whose cell A1 takes numbers of 0 to 100, by a validation of this style. */
async function hostWith(style: "Stop" | "Warning" | "Information"): Promise<Host> {
  const host = createHost({ client: loadClient() });
  await host.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
    cell.dataValidation.errorAlert = {
      showAlert: true,
      style,
      title: "คะแนน",
      message: "0 ถึง 100",
    };
    await context.sync();
  });
  return host;
}

test.each([
  ["155", "0 ถึง 100"],
  ["-1", "0 ถึง 100"],
  ["สูง", "0 ถึง 100"],
  ["90", undefined],
  ["=50+200", undefined],
])("a warning asks about %s and about nothing that fits", async (typed, question) => {
  const host = await hostWith("Warning");
  expect(host.warning(host.book.activeSheet, 0, 0, typed)).toBe(question);
});

test("after a warning the entry is taken, a stop refuses it", async () => {
  const warned = await hostWith("Warning");
  warned.enter(warned.book.activeSheet, 0, 0, "155");
  expect(warned.display(warned.book.activeSheet, 0, 0)).toBe("155");
  const stopped = await hostWith("Stop");
  expect(stopped.warning(stopped.book.activeSheet, 0, 0, "155")).toBeUndefined();
  expect(() => stopped.enter(stopped.book.activeSheet, 0, 0, "155")).toThrow("0 ถึง 100");
});

test("an information neither asks nor refuses", async () => {
  const host = await hostWith("Information");
  expect(host.warning(host.book.activeSheet, 0, 0, "155")).toBeUndefined();
  host.enter(host.book.activeSheet, 0, 0, "155");
  expect(host.display(host.book.activeSheet, 0, 0)).toBe("155");
});
